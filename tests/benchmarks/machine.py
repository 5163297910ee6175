"""Facts about the machine, its memory, and how much of it others used meanwhile."""

from __future__ import annotations

import os
import platform
import sys
import time
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import Any, Final

PSUTIL: Final = "pip install psutil"
"""What helps when memory can't be measured."""
_PACKAGES: Final = (
    "hawker",
    "vosk",
    "pyttsx3",
    "rapidfuzz",
    "sqlalchemy",
    "tantivy",
    "numpy",
    "faster-whisper",
    "pocketsphinx",
    "piper-tts",
    "jiwer",
)


def facts() -> dict[str, Any]:
    """What a figure depends on: processor, memory, versions."""
    return {
        "system": f"{platform.system()} {platform.release()}",
        "processor": _processor(),
        "cores": len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count(),
        "memory_mb": _total_memory_mb(),
        "python": platform.python_version(),
        "packages": {name: found for name in _PACKAGES if (found := _version(name))},
    }


def resident_mb(pid: int | None = None) -> float | None:
    """Resident memory of a process in MB (this one by default); ``None`` without psutil or when it is gone."""
    try:
        import psutil
    except ImportError:
        return None
    try:
        return float(psutil.Process(pid).memory_info().rss) / 1e6
    except psutil.NoSuchProcess:
        return None


def family_mb(pid: int) -> float | None:
    """Resident memory of a process and all its children in MB; shared pages count for each."""
    try:
        import psutil
    except ImportError:
        return None
    try:
        process = psutil.Process(pid)
        family = [process.pid, *(child.pid for child in process.children(recursive=True))]
    except psutil.NoSuchProcess:
        return None
    return sum(resident_mb(member) or 0.0 for member in family)


def peak_mb() -> float:
    """The most memory that this process ever held, in MB."""
    import resource

    unit = 1 if sys.platform == "darwin" else 1024  # getrusage(2): bytes there, kilobytes on Linux
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 1e6


@dataclass(frozen=True)
class Clock:
    """A moment: wall time, our processor time (children that ended included), and the whole machine's."""

    wall_s: float
    own_s: float
    machine_s: float | None

    @classmethod
    def now(cls) -> Clock:
        """This moment."""
        times = os.times()
        return cls(time.monotonic(), sum(times[:4]), _machine_busy_s())

    def others_since(self) -> float | None:
        """How many cores were busy with other people's work since then; ``None`` if it can't be known."""
        now = Clock.now()
        if self.machine_s is None or now.machine_s is None or now.wall_s == self.wall_s:
            return None
        others = (now.machine_s - self.machine_s) - (now.own_s - self.own_s)
        return max(0.0, others / (now.wall_s - self.wall_s))


def _machine_busy_s() -> float | None:
    try:
        import psutil
    except ImportError:
        return None
    times = psutil.cpu_times()
    return float(times.user + times.system)


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _total_memory_mb() -> int | None:
    try:
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") // 1_000_000
    except (ValueError, OSError):
        return None


def _version(package: str) -> str | None:
    try:
        return version(package)
    except PackageNotFoundError:
        return None
