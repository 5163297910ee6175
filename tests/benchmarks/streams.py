"""Suite ``streams``: what our layer costs beside the bare engine, and how many streams a core hears at once.

Both hear the same requests with the same graph, as often, in turns, in one process: ratios within a run.
"""

from __future__ import annotations

import os
import statistics
import time
from itertools import cycle, islice
from typing import Any, Final

from skills.hearing import told
from tests.benchmarks import graphs, heldout
from tests.benchmarks.conditions import Conditions
from tests.benchmarks.ears import pcm_of
from tests.benchmarks.own_process import in_own_process
from tests.benchmarks.product_ear import ProductEar
from tests.benchmarks.progress import track
from tests.benchmarks.recordings import VOICE_MISSING, shopper
from tests.benchmarks.report import Cell, Figure, Report, Table
from voice import Listeners, Recognizer, SpeechModel, Streams

_EVERY: Final = 4
"""Of the requests seen in development; some of them answer a question."""
_PASSES: Final = 5
_AT_ONCE: Final = 16
_BLOCK: Final = 3200
_HOW: Final = (
    f"CPU time: processor seconds for a second of sound, median of {_PASSES} passes in turns. The engine alone: Vosk, "
    "1 best, no words. Our layer adds alternatives, words' times, a second pass where a question is open, and the "
    f"weighing of what is in doubt. At once: {_AT_ONCE} streams on all cores, sound as fast as it is taken."
)


def measure() -> Report:
    """Both, and many streams at once."""
    try:
        shopper()
    except ImportError:
        return Report(tables=[Table("streams", ("not measured",), [(VOICE_MISSING,)])])
    found = in_own_process(compare)
    bare, ours = found["bare"], found["ours"]
    figures = [
        Figure("CPU time, engine alone", bare, "s/s"),
        Figure("CPU time, with our layer", ours, "s/s"),
        Figure("our layer's share", 100 * (ours / bare - 1), "%"),
        Figure("streams a core, engine alone", 1 / bare, ""),
        Figure("streams a core, with our layer", 1 / ours, ""),
        Figure("seconds of sound a second, many streams", found["at_once"], "s/s", f"{os.cpu_count()} cores"),
    ]
    rows: list[tuple[Cell, ...]] = [(figure.name, figure.value, figure.unit, figure.note) for figure in figures]
    return Report(figures=figures, tables=[Table("Streams", ("what", "measured", "", "note"), rows, _HOW)])


def compare() -> dict[str, Any]:
    """Be the process that hears: CPU seconds for a second of sound, and seconds of sound heard in one."""
    import vosk

    ear, joe = ProductEar(), shopper()
    requests = heldout.load(heldout.SEEN_SPOKEN)[::_EVERY]
    sounds = [pcm_of(str(joe.say(request.say))) for request in requests]
    expected = [tuple(told(ear.pack, ear.vocabulary, request.expectation, ())) for request in requests]
    folder = graphs.of_shop(ear.vocabulary).under(Conditions.of_run().model)
    engine, model = vosk.Model(str(folder)), SpeechModel.load(folder)
    seconds = sum(map(len, sounds)) / 32000
    times: dict[str, list[float]] = {"bare": [], "ours": []}
    for _ in track(range(_PASSES + 1), "Hearing in turns"):
        started = time.process_time()
        for pcm in sounds:
            _bare(vosk, engine, pcm)
        times["bare"].append((time.process_time() - started) / seconds)
        started = time.process_time()
        for pcm, phrases in zip(sounds, expected, strict=True):
            _ours(model, pcm, phrases)
        times["ours"].append((time.process_time() - started) / seconds)
    medians = {name: statistics.median(each[1:]) for name, each in times.items()}
    return medians | {"at_once": _at_once(model, sounds)}


def _bare(vosk: Any, engine: Any, pcm: bytes) -> None:
    recognizer = vosk.KaldiRecognizer(engine, 16000)
    for at in range(0, len(pcm), _BLOCK):
        if recognizer.AcceptWaveform(pcm[at : at + _BLOCK]):
            recognizer.Result()
        else:
            recognizer.PartialResult()
    recognizer.FinalResult()


def _ours(model: SpeechModel, pcm: bytes, expected: tuple[str, ...]) -> None:
    recognizer = Recognizer(model, expected=expected)
    for at in range(0, len(pcm), _BLOCK):
        recognizer.accept(pcm[at : at + _BLOCK])
    recognizer.finish()


def _at_once(model: SpeechModel, sounds: list[bytes]) -> float:
    said = list(islice(cycle(sounds), 2 * _AT_ONCE))
    started = time.perf_counter()
    with Streams(lambda: model, queue_ms=60_000) as streams:
        opened = [streams.open(Listeners(_ignore, _ignore)) for _ in range(_AT_ONCE)]
        for place, pcm in enumerate(said):
            stream = opened[place % _AT_ONCE]
            for at in range(0, len(pcm), _BLOCK):
                stream.feed(pcm[at : at + _BLOCK])
            stream.finish()
    return sum(map(len, said)) / 32000 / (time.perf_counter() - started)


def _ignore(_: object) -> None:
    pass
