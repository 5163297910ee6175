"""Suite ``streams``: what our layer costs beside the bare engine, and how many streams a core hears at once.

Both hear the same sound with the same graph, as often, in turns, in one process: ratios within a run. A kiosk's sound
has a pause before each request, in which the shopper thinks and is answered; without pauses there are only requests.
"""

from __future__ import annotations

import json
import math
import os
import statistics
import time
from itertools import cycle, islice
from typing import Any, Final

from skills.hearing.hearing import sentences_of, shortest, told
from tests.benchmarks import graphs, heldout
from tests.benchmarks.conditions import Conditions
from tests.benchmarks.ears import pcm_of
from tests.benchmarks.noise import RATE_HZ, kitchen_or_pink, mixed
from tests.benchmarks.own_process import in_own_process
from tests.benchmarks.product_ear import ProductEar
from tests.benchmarks.progress import track
from tests.benchmarks.recordings import VOICE_MISSING, shopper
from tests.benchmarks.report import Cell, Figure, Report, Table
from tests.benchmarks.word_errors import word_errors
from voice import Listeners, Recognizer, SpeechModel, Streams
from voice.utterance import join_segments

_EVERY: Final = 8
"""Of the requests seen in development; some of them answer a question."""
_QUICK_EVERY: Final = 24
_PASSES: Final = 3
_AT_ONCE: Final = 16
_BLOCK: Final = 3200
_ENGINE_BLOCK: Final = 8000
"""4,000 samples, as in the engine's examples."""
_PAUSE_S, _END_S = 4.0, 0.7
"""Before a request, and after it until the turn has ended."""
_ROOMS: Final = {"silence": 45.0, "15 dB": 15.0}
"""How much louder the shopper is than the room, in dB."""
_COLUMNS: Final = ("sound", "seconds", "engine s/s", "ours s/s", "ours more %", "engine WER %", "our WER %")
_HOW: Final = (
    f"CPU time: processor seconds for a second of sound, median of {_PASSES} passes in turns after one that does not "
    "count, at any load of the machine. The engine alone: one Vosk recognizer for all requests, SetWords(True), 4,000 "
    "samples at once, PartialResult after each, Result where it finds an end, FinalResult after each request; same "
    "model, same graph, used before. Ours: a Recognizer for each request as the shop makes it, told what it expects: "
    "5 alternatives with words' times, partial results every 100 ms, a second look at what is in doubt. At a kiosk: "
    f"{_PAUSE_S:g} s of the room before each request. Silence: a room {_ROOMS['silence']:g} dB below the shopper."
)


def measure() -> Report:
    """Both, and many streams at once."""
    try:
        shopper()
    except ImportError:
        return Report(tables=[Table("streams", ("not measured",), [(VOICE_MISSING,)])])
    found = in_own_process(compare)
    figures: list[Figure] = []
    rows: list[tuple[Cell, ...]] = []
    for case in found["cases"]:
        name, bare, ours = case["name"], case["bare"], case["ours"]
        more = 100 * (ours / bare - 1)
        rows.append((name, case["seconds"], bare, ours, more, *case["wer"]))
        figures += [
            Figure(f"CPU time, engine alone, {name}", bare, "s/s"),
            Figure(f"CPU time, with our layer, {name}", ours, "s/s"),
            Figure(f"our layer's share, {name}", more, "%"),
            Figure(f"streams a core, engine alone, {name}", 1 / bare, ""),
            Figure(f"streams a core, with our layer, {name}", 1 / ours, ""),
        ]
    at_once = Figure("seconds of sound a second, many streams", found["at_once"], "s/s", f"{os.cpu_count()} cores")
    many: list[tuple[Cell, ...]] = [(_AT_ONCE, at_once.value, at_once.note)]
    tables = [
        Table("Our layer beside the engine", _COLUMNS, rows, _HOW),
        Table("Many streams", ("at once", "seconds of sound a second", ""), many, "Sound as fast as it is taken."),
    ]
    return Report(figures=[*figures, at_once], tables=tables)


def compare() -> dict[str, Any]:
    """Be the process that hears: each kind of sound by both, and seconds of sound that many streams hear in one."""
    import vosk

    conditions, ear, joe = Conditions.of_run(), ProductEar(), shopper()
    requests = heldout.load(heldout.SEEN_SPOKEN)[:: _QUICK_EVERY if conditions.quick else _EVERY]
    spoken = [pcm_of(str(joe.say(request.say))) for request in requests]
    short = shortest(sentences_of(ear.pack, ear.vocabulary))
    expected = [tuple(told(ear.pack, ear.vocabulary, request.expectation, short)) for request in requests]
    folder = graphs.of_shop(ear.vocabulary).under(conditions.model)
    engine, model = vosk.Model(str(folder)), SpeechModel.load(folder)
    alone = vosk.KaldiRecognizer(engine, RATE_HZ)
    alone.SetWords(True)
    passes = 1 if conditions.quick else _PASSES
    cases = []
    for name, sounds in _sounds(spoken, conditions).items():
        times: dict[str, list[float]] = {"bare": [], "ours": []}
        heard: dict[str, list[str]] = {}
        for _ in track(range(passes + 1), f"Hearing in turns, {name}"):
            started = time.process_time()
            heard["bare"] = [_bare(alone, pcm) for pcm in sounds]
            times["bare"].append(time.process_time() - started)
            started = time.process_time()
            heard["ours"] = [_ours(model, pcm, each) for pcm, each in zip(sounds, expected, strict=True)]
            times["ours"].append(time.process_time() - started)
        seconds = sum(map(len, sounds)) / 2 / RATE_HZ
        errors = [word_errors([request.say for request in requests], heard[who]) for who in ("bare", "ours")]
        cases.append(
            {"name": name, "seconds": seconds, "wer": [each.rate if each else None for each in errors]}
            | {who: statistics.median(each[1:]) / seconds for who, each in times.items()}
        )
    return {"cases": cases, "at_once": _at_once(model, spoken)}


def _sounds(spoken: list[bytes], conditions: Conditions) -> dict[str, list[bytes]]:
    """What is heard in each case, a sound for each request."""
    noise, _ = kitchen_or_pink(conditions.recordings("coffee"))
    sounds = {}
    for pause_s, end_s, where in ((_PAUSE_S, _END_S, "at a kiosk"), (0.0, 0.0, "without pauses")):
        for room, louder_db in _ROOMS.items():
            made = []
            for place, pcm in enumerate(spoken):
                whole = bytes(int(pause_s * RATE_HZ) * 2) + pcm + bytes(int(end_s * RATE_HZ) * 2)
                made.append(mixed(whole, noise, louder_db + 10 * math.log10(len(pcm) / len(whole)), place))
            sounds[f"{where}, {room}"] = made
    return sounds


def _bare(recognizer: Any, pcm: bytes) -> str:
    results = []
    for at in range(0, len(pcm), _ENGINE_BLOCK):
        if recognizer.AcceptWaveform(pcm[at : at + _ENGINE_BLOCK]):
            results.append(recognizer.Result())
        else:
            recognizer.PartialResult()
    results.append(recognizer.FinalResult())
    return " ".join(str(json.loads(result)["text"]) for result in results)


def _ours(model: SpeechModel, pcm: bytes, expected: tuple[str, ...]) -> str:
    recognizer = Recognizer(model, expected=expected)
    heard = [recognizer.accept(pcm[at : at + _BLOCK]) for at in range(0, len(pcm), _BLOCK)]
    return join_segments([*(each for each in heard if each and each.final), recognizer.finish()]).text


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
