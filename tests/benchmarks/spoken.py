"""Suite ``spoken``: requests that no template was written from, spoken by two natural synthetic voices, and understood.

Each is heard as the product hears it: with the shop's compiled graph, what would answer the open question beside it,
and nothing done that the sound or its readings don't bear out. A request is right as a whole when its intent and every
slot are.
"""

from __future__ import annotations

import os
import wave
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from hashlib import sha256
from pathlib import Path
from random import Random
from typing import Any, Final

import platformdirs

from models.training.synthesis import HibariVoice
from skills.dialogue.doubt import believed
from tests.benchmarks import heldout
from tests.benchmarks.conditions import Conditions
from tests.benchmarks.ears import pcm_of
from tests.benchmarks.heldout import Outcome
from tests.benchmarks.listening import SILENCE, Snr, named, noise_name
from tests.benchmarks.noise import RATE_HZ, kitchen_or_pink, mixed
from tests.benchmarks.own_process import in_own_process
from tests.benchmarks.product_ear import ProductEar
from tests.benchmarks.progress import track
from tests.benchmarks.recordings import VOICE_MISSING, shopper
from tests.benchmarks.report import Cell, Figure, Report, Table

VOICES: Final = ("joe", "hibari")
_NOISES: Final[tuple[Snr, ...]] = (SILENCE, 15.0)
_QUICK_EVERY: Final = 4
_COLUMNS: Final = ("voice", "noise", "requests", "intents right %", "slots right %", "whole %", "not acted on %")


def measure() -> Report:
    """Both voices, in silence and in noise."""
    conditions = Conditions.of_run()
    every = _QUICK_EVERY if conditions.quick else 1
    report = Report()
    cases = [(voice, snr) for voice in VOICES for snr in _NOISES]
    try:
        for voice in VOICES:
            speak(voice, _requests(every))
    except ImportError:
        return Report(tables=[Table("spoken", ("not measured",), [(VOICE_MISSING,)])])
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        heard = list(pool.map(lambda case: in_own_process(hear, *case, every), cases))
    found = {case: [_outcome(entry) for entry in entries] for case, entries in zip(cases, heard, strict=True)}
    rows: list[tuple[Cell, ...]] = [(voice, named(snr), *_shares(each)) for (voice, snr), each in found.items()]
    for snr in _NOISES:
        both = [outcome for voice in VOICES for outcome in found[voice, snr]]
        rows.append(("both", named(snr), *_shares(both)))
        report.figures.append(Figure(f"whole, {named(snr)}", heldout.request_share(both), "%", f"{len(both)} spoken"))
    how = f"joe: Piper; hibari: hibari-tts, whose voice the model also learned from. Noise: {noise_name()}."
    report.tables.append(Table("Spoken requests", _COLUMNS, rows, how))
    return report


def hear(voice: str, snr: Snr, every: int) -> list[dict[str, Any]]:
    """Be a process that hears one voice in one noise, and understands it."""
    ear, noise = ProductEar(), kitchen_or_pink(Conditions.of_run().recordings("coffee"))[0]
    outcomes = []
    requests = _requests(every)
    spoken = list(zip(requests, speak(voice, requests), strict=True))
    for seed, (request, path) in enumerate(track(spoken, f"{voice}, {named(snr)}")):
        pcm = pcm_of(str(path)) if snr is None else mixed(pcm_of(str(path)), noise, snr, seed)
        utterance = ear.hear(pcm, request.expectation)
        found = believed(ear.understand(utterance, request.expectation), utterance, request.expectation)
        outcomes.append(
            asdict(heldout.compare(request, utterance.alternatives, found, ear.pack)) | {"request": request.say}
        )
    return outcomes


def _outcome(entry: dict[str, Any]) -> Outcome:
    request = next(each for each in _requests(1) if each.say == entry["request"])
    return Outcome(request, entry["heard"], entry["intent"], entry["slots_right"], tuple(entry["wrong"]))


def _requests(every: int) -> list[heldout.Request]:
    return [*heldout.load(heldout.SPOKEN), *heldout.load(heldout.TYPED)][::every]


def _shares(outcomes: list[Outcome]) -> tuple[Cell, ...]:
    not_acted = 100.0 * sum(outcome.intent is None for outcome in outcomes) / len(outcomes)
    return (
        len(outcomes),
        heldout.intent_share(outcomes),
        heldout.slot_share(outcomes),
        heldout.request_share(outcomes),
        not_acted,
    )


def speak(voice: str, requests: list[heldout.Request]) -> list[Path]:
    """The requests in one of ``VOICES``, as 16 kHz mono WAV files; each is made once.

    Raises:
        ImportError: The voice is not there.
    """
    said = [request.say for request in track(requests, f"Speaking as {voice}")]
    if voice == "joe":
        joe = shopper()
        return [joe.say(text) for text in said]
    hibari, folder = HibariVoice(), platformdirs.user_cache_path("hawker") / "bench" / "hibari"
    folder.mkdir(parents=True, exist_ok=True)
    return [speak_as_hibari(hibari, folder, text) for text in said]


def speak_as_hibari(hibari: HibariVoice, folder: Path, text: str) -> Path:
    """Always the same sound for a text."""
    digest = sha256(text.encode()).hexdigest()[:24]
    path = folder / f"{digest}.wav"
    if not path.exists():
        _, samples = hibari.say(text, Random(digest))  # noqa: S311 - the same voice each time, no secret
        unfinished = path.with_suffix(f".{os.getpid()}")
        with wave.open(str(unfinished), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE_HZ)
            file.writeframes(samples.tobytes())
        unfinished.replace(path)
    return path
