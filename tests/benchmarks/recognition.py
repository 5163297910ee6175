"""Suite: how well, how fast and in how much memory speech becomes words, beside other engines on the same sound."""

from __future__ import annotations

import statistics
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any, Final

from nlu import LanguagePack
from tests.benchmarks import heldout, machine
from tests.benchmarks.ears import EARS, Hear, pcm_of
from tests.benchmarks.own_process import in_own_process
from tests.benchmarks.progress import track
from tests.benchmarks.recordings import Corpus, Recording, corpora
from tests.benchmarks.report import Cell, Figure, Report, Table
from tests.benchmarks.word_errors import JIWER, normalized, word_errors

_TIMED: Final = 12
"""Recordings of the timed passes, spread over the corpus."""
_PASSES: Final = 5

_COLUMNS: Final = (
    "engine",
    "WER %",
    "sub %",
    "del %",
    "ins %",
    "all right %",
    "real time",
    "CPU time",
    "load s",
    "MB loaded",
    "MB after",
)
_HOW: Final = (
    "WER over the whole corpus; real time and CPU time: seconds for a second of sound, median of "
    f"{_PASSES} passes over {_TIMED} recordings, one thread, warm. CPU time hardly depends on other work. "
    "Load: import and model. MB: resident, a process for each row. Before comparing: lower case, numbers in words, no "
    "punctuation."
)


def measure() -> Report:
    """Every engine on every corpus, each pair in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as folder:
        vocabulary = heldout.demo_vocabulary(Path(folder))
    report = Report()
    for corpus in corpora(LanguagePack.load("en"), vocabulary):
        if corpus.missing:
            report.tables.append(Table(corpus.name, ("not measured",), [(corpus.missing,)]))
            continue
        results = {name: listen(name, corpus) for name in EARS}
        report.tables.append(_table(corpus, results))
        report.figures.extend(_figures(corpus, results))
        report.tables.append(_misheard(corpus, results["hawker-told"]))
    return report


def listen(name: str, corpus: Corpus) -> dict[str, Any]:
    """What an engine makes of a corpus, measured in a process of its own."""
    result: dict[str, Any] = in_own_process(hear_all, name, [asdict(recording) for recording in corpus.recordings])
    return result


def hear_all(name: str, entries: list[dict[str, Any]]) -> dict[str, Any]:
    """Be that process: load the engine, hear everything once, then some of it again and again."""
    recordings = [Recording(**entry) for entry in entries]
    ear = EARS[name]
    started = time.perf_counter()
    try:
        hear = ear.load()
    except ImportError as error:
        return {"missing": f"no {error.name}: {ear.install}"}
    loaded_s, loaded_mb = time.perf_counter() - started, machine.resident_mb()
    heard = [hear(recording, pcm_of(recording.path)) for recording in track(recordings, ear.title)]
    timed = recordings[:: max(1, len(recordings) // _TIMED)]
    passes = [_timed_pass(hear, timed) for _ in track(range(_PASSES), f"{ear.title}, timed")]
    return {
        "heard": heard,
        "real_time": statistics.median(wall for wall, _ in passes),
        "real_time_passes": [wall for wall, _ in passes],
        "cpu_time": statistics.median(cpu for _, cpu in passes),
        "load_s": loaded_s,
        "loaded_mb": loaded_mb,
        "after_mb": machine.resident_mb(),
        "peak_mb": machine.peak_mb(),
    }


def _timed_pass(hear: Hear, recordings: list[Recording]) -> tuple[float, float]:
    """Wall and processor seconds for a second of sound."""
    sounds = [pcm_of(recording.path) for recording in recordings]
    wall, cpu = time.perf_counter(), time.process_time()
    for recording, pcm in zip(recordings, sounds, strict=True):
        hear(recording, pcm)
    seconds = sum(recording.seconds for recording in recordings)
    return (time.perf_counter() - wall) / seconds, (time.process_time() - cpu) / seconds


def _table(corpus: Corpus, results: dict[str, dict[str, Any]]) -> Table:
    seconds = sum(recording.seconds for recording in corpus.recordings)
    title = f"{corpus.name}: {len(corpus.recordings)} recordings, {seconds:.0f} s"
    return Table(title, _COLUMNS, [_row(name, corpus, result) for name, result in results.items()], _HOW)


def _row(name: str, corpus: Corpus, result: dict[str, Any]) -> tuple[Cell, ...]:
    title = EARS[name].title
    if "missing" in result:
        return (title, result["missing"], *[None] * (len(_COLUMNS) - 2))
    errors = word_errors([recording.said for recording in corpus.recordings], result["heard"])
    shares: tuple[Cell, ...] = (JIWER, None, None, None, None)
    if errors:
        shares = (errors.rate, errors.substituted, errors.deleted, errors.inserted, errors.utterances_right)
    megabytes = (result["loaded_mb"] or machine.PSUTIL, result["after_mb"])
    return (title, *shares, result["real_time"], result["cpu_time"], result["load_s"], *megabytes)


def _figures(corpus: Corpus, results: dict[str, dict[str, Any]]) -> list[Figure]:
    figures = []
    for name, result in results.items():
        title = f"{name}, {corpus.name}"
        if "missing" in result:
            figures.append(Figure(f"WER, {title}", None, "%", result["missing"]))
            continue
        errors = word_errors([recording.said for recording in corpus.recordings], result["heard"])
        figures += [
            Figure(f"WER, {title}", errors.rate if errors else None, "%", "" if errors else JIWER),
            Figure(f"real time factor, {title}", result["real_time"], "s/s", _passes(result)),
            Figure(f"CPU time factor, {title}", result["cpu_time"], "s/s"),
            Figure(f"load, {title}", result["load_s"], "s"),
            Figure(f"memory loaded, {title}", result["loaded_mb"], "MB"),
            Figure(f"memory after decoding, {title}", result["after_mb"], "MB", f"peak {result['peak_mb']:.0f} MB"),
        ]
    return figures


def _passes(result: dict[str, Any]) -> str:
    return "passes: " + " ".join(f"{wall:.3f}" for wall in result["real_time_passes"])


def _misheard(corpus: Corpus, result: dict[str, Any]) -> Table:
    pairs = zip(corpus.recordings, result.get("heard", ()), strict=False)
    wrong: list[tuple[Cell, ...]] = [(r.said, heard) for r, heard in pairs if normalized(r.said) != normalized(heard)]
    return Table(f"Misheard by hawker, told what it asked: {corpus.name}", ("said", "heard"), wrong)
