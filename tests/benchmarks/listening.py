"""Several engines on the same recordings, in silence and in noise: each engine in a process of its own."""

from __future__ import annotations

import os
import statistics
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Final

from tests.benchmarks import ears
from tests.benchmarks.conditions import Conditions
from tests.benchmarks.noise import kitchen_or_pink, mixed
from tests.benchmarks.own_process import in_own_process
from tests.benchmarks.progress import track
from tests.benchmarks.recordings import Recording

Snr = float | None
"""Signal-to-noise ratio in dB; ``None`` is silence."""
SILENCE: Final = None


@dataclass(frozen=True)
class Engine:
    """An engine with all that it is loaded from; the fields are JSON values, for another process."""

    name: str
    """In figures."""
    title: str
    """In tables."""
    ear: str
    """One of ``ears.LOADERS``."""
    files: dict[str, Any] = field(default_factory=dict)
    """What that loader takes."""
    most: int | None = None
    """Only so many recordings, for the slow."""
    noises: tuple[Snr, ...] | None = None
    """Only in these noises, for the slow."""
    absent: str = ""
    """Why it can't be asked."""

    def share_of(self, recordings: Sequence[Recording]) -> list[Recording]:
        """What this engine hears of them: from the first on."""
        return list(recordings[: self.most])

    def noises_of(self, noises: Sequence[Snr]) -> list[Snr]:
        """In which of the noises it hears."""
        return [snr for snr in noises if self.noises is None or snr in self.noises]


@dataclass(frozen=True)
class Heard:
    """What an engine made of its recordings, for each noise; without any, ``missing`` says why."""

    engine: Engine
    texts: dict[Snr, list[str]]
    cpu_time: float | None = None
    """Processor seconds for a second of sound, median over the recordings."""
    missing: str = ""


def listen_all(engines: Sequence[Engine], recordings: Sequence[Recording], noises: Sequence[Snr]) -> list[Heard]:
    """Let engines hear the same recordings, as many of them at once as there are cores."""
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        return list(pool.map(lambda engine: listen(engine, recordings, noises), engines))


def listen(engine: Engine, recordings: Sequence[Recording], noises: Sequence[Snr] = (SILENCE,)) -> Heard:
    """Let an engine hear recordings in each of the noises."""
    if engine.absent:
        return Heard(engine, {}, missing=engine.absent)
    told = ears.LOADERS[engine.ear].told
    kept = [recording if told else replace(recording, expected=()) for recording in engine.share_of(recordings)]
    wanted = engine.noises_of(noises)
    found = in_own_process(hear_all, asdict(engine), [asdict(recording) for recording in kept], wanted)
    if "missing" in found:
        return Heard(engine, {}, missing=found["missing"])
    return Heard(engine, dict(zip(wanted, found["texts"], strict=True)), found["cpu_time"])


def hear_all(engine: dict[str, Any], entries: list[dict[str, Any]], noises: list[Snr]) -> dict[str, Any]:
    """Be that process: texts for each noise, and the time taken."""
    recordings = [Recording(**entry) for entry in entries]
    loader = ears.LOADERS[engine["ear"]]
    try:
        hear = loader.load(**engine["files"])
    except ImportError as error:
        return {"missing": f"skipped: no {error.name}: {loader.install}"}
    noise, _ = kitchen_or_pink(Conditions.of_run().recordings("coffee"))
    sounds = [ears.pcm_of(recording.path) for recording in recordings]
    texts: list[list[str]] = []
    costs: list[float] = []
    for snr in noises:
        texts.append([])
        title = f"{engine['title']}, {named(snr)}"
        for seed, (recording, clean) in enumerate(track(list(zip(recordings, sounds, strict=True)), title)):
            pcm = clean if snr is None else mixed(clean, noise, snr, seed)
            started = time.process_time()
            texts[-1].append(hear(recording, pcm))
            costs.append((time.process_time() - started) / recording.seconds)
    return {"texts": texts, "cpu_time": statistics.median(costs)}


def named(snr: Snr) -> str:
    """A noise in words."""
    return "silence" if snr is None else f"{snr:g} dB"


def noise_name() -> str:
    """What is mixed in, in this run."""
    return kitchen_or_pink(Conditions.of_run().recordings("coffee"))[1]
