"""Suite: the wait for the greeting and the memory of a spoken conversation, in processes as users start them."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from threading import Thread
from typing import Final

from skills.cli.shop import recorded_shopper
from tests.benchmarks import machine
from tests.benchmarks.progress import track
from tests.benchmarks.report import Figure, Report, Table

_RUNS: Final = 5
_GREETING: Final = b"hawker:"
"""What the assistant's first line begins with."""
_SAMPLE_S: Final = 0.02


@dataclass(frozen=True)
class Run:
    """One process: seconds from its start, resident megabytes."""

    greeted_s: float
    ended_s: float
    own_mb: float | None
    """At the end."""
    own_peak_mb: float | None
    family_peak_mb: float | None
    """With the process that speaks."""


class StartupError(Exception):
    """A command did not greet; the message is what it said."""


def measure() -> Report:
    """Chat and the recorded shopper: once with an empty store, then several times."""
    hawker = Path(sys.executable).with_name("hawker")
    if not hawker.exists():
        missing = "pip install --editable ."
        return Report(
            [Figure("chat to first prompt", None, "s", missing)], [Table("Not measured", ("run",), [(missing,)])]
        )
    recordings = [str(path) for path in recorded_shopper()]
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as folder:
        chat = [str(hawker), "chat", "--store", "chat.sqlite"]
        shop = [str(hawker), "shop", "--store", "shop.sqlite", "--replies", "replies", "--audio", *recordings]
        runs = {
            name: [run(command, folder) for _ in track(range(_RUNS + 1), name)] for name, command in _named(chat, shop)
        }
    return _report(runs["hawker chat"], runs["hawker shop"])


def run(command: list[str], folder: str) -> Run:
    """Start a command in a folder of its own, wait for the greeting, and watch its memory until it ends.

    Raises:
        StartupError: It ended without a greeting.
    """
    environment = {name: value for name, value in os.environ.items() if not name.startswith("HAWKER_")}
    started = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    samples: list[tuple[float, float]] = []
    watch = Thread(target=_watch, args=(process, samples))
    watch.start()
    assert process.stdout
    greeted_s = next((time.perf_counter() - started for line in process.stdout if _GREETING in line), None)
    _, complaints = process.communicate()
    ended_s = time.perf_counter() - started
    watch.join()
    if greeted_s is None or process.returncode:
        raise StartupError(
            f"{' '.join(command[:2])} ended with {process.returncode}: {complaints.decode(errors='replace')}"
        )
    own = [sample[0] for sample in samples]
    return Run(greeted_s, ended_s, _last(own), max(own, default=None), max((s[1] for s in samples), default=None))


def _named(chat: list[str], shop: list[str]) -> list[tuple[str, list[str]]]:
    return [("hawker chat", chat), ("hawker shop", shop)]


def _watch(process: subprocess.Popen[bytes], samples: list[tuple[float, float]]) -> None:
    while process.poll() is None:
        own, family = machine.resident_mb(process.pid), machine.family_mb(process.pid)
        if own and family:
            samples.append((own, family))
        time.sleep(_SAMPLE_S)


def _last(own: list[float]) -> float | None:
    """What was held before the process let go of it on its way out."""
    settled = own[-5:]
    return max(settled, default=None)


def _report(chat: list[Run], shop: list[Run]) -> Report:
    no_memory = "" if shop[-1].own_mb else machine.PSUTIL
    figures = [
        Figure("chat to first prompt, empty store", chat[0].greeted_s, "s", "the demo store is loaded"),
        Figure("chat to first prompt", statistics.median(run.greeted_s for run in chat[1:]), "s"),
        Figure("shop to first prompt, empty store", shop[0].greeted_s, "s", "the demo store is loaded"),
        Figure("shop to first prompt", statistics.median(run.greeted_s for run in shop[1:]), "s", "model loaded"),
        Figure(
            "recorded conversation", statistics.median(run.ended_s for run in shop[1:]), "s", "process start to end"
        ),
        Figure("chat memory", _median([run.own_peak_mb for run in chat[1:]]), "MB", no_memory),
        Figure("shop memory", _median([run.own_mb for run in shop[1:]]), "MB", no_memory or "at the end"),
        Figure("shop memory, peak", _median([run.own_peak_mb for run in shop[1:]]), "MB", no_memory),
        Figure(
            "shop memory with the speaking process, peak",
            _median([run.family_peak_mb for run in shop[1:]]),
            "MB",
            no_memory or "shared pages counted twice",
        ),
    ]
    rows = [(figure.name, figure.value, figure.unit, figure.note) for figure in figures]
    caption = f"Median of {_RUNS} processes, after one with an empty store. Memory is resident, sampled every 20 ms."
    return Report(figures, [Table("Start and memory", ("what", "measured", "", "note"), [*rows], caption)])


def _median(values: list[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return statistics.median(known) if known else None
