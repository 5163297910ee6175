"""Suite: when an utterance is taken for ended, in ms of sound after its last word, and how many are cut off.

The voice of the tests speaks; pauses are made by putting silence between the parts of a sentence, and noise is mixed
over all of it, the quiet after the speech too. And how soon a reply stops that is spoken over, and how well a wake
phrase is told from what sounds like it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final

import numpy as np

from models import find_model
from nlu import LanguagePack
from skills.spoken_shop import turn_words
from tests.benchmarks.conditions import Conditions
from tests.benchmarks.interrupting import interrupting
from tests.benchmarks.listening import Snr, named
from tests.benchmarks.noise import RATE_HZ, Samples, kitchen_or_pink
from tests.benchmarks.progress import track
from tests.benchmarks.recordings import VOICE_MISSING, shopper
from tests.benchmarks.report import Cell, Figure, Report, Table
from tests.benchmarks.spread import Spread
from tests.benchmarks.waking import waking
from voice import Listener, Patience, SpeechModel, TurnWords, profile_for

ANSWERS: Final = (
    "yes", "no", "two", "four", "size ten", "the second one", "blue", "black", "the first one", "yes please",
    "no thanks", "medium", "express", "seven", "standard delivery", "the last one",
)  # fmt: skip
REQUESTS: Final = (
    "show me running shoes under sixty dollars", "do you have rain jackets in blue", "what is your return policy",
    "add it to my cart", "what's in my cart", "where is my order", "do you have hiking boots", "what can you do",
    "i'm looking for green tea", "compare the first and the second", "how much is it", "show me coffee machines",
)  # fmt: skip
HALTING: Final = (
    ("show me running shoes", "in size ten"), ("do you have rain jackets", "for my daughter"),
    ("i'm looking for a tent", "that is not too heavy"), ("put the second one", "into my cart"),
    ("what is your", "return policy"), ("find me green tea", "under ten dollars"),
)  # fmt: skip
PAUSES_MS: Final = (1000, 2000, 3000)
NOISES: Final[tuple[Snr, ...]] = (None, 15.0)
_LEAD_MS: Final = 700
_TAIL_MS: Final = 7000
_FRAME_MS: Final = 50
_INAUDIBLE_DB: Final = 35.0
"""So far below its loudest moment speech has ended."""
_AT_LEAST: Final = 0.5
"""Part of its words that an utterance must have to count as heard to its end."""


@dataclass(frozen=True)
class Said:
    """Sound with its last word's end, in ms."""

    pcm: bytes
    words: str
    end_ms: int


class Tape:
    """Sound as a microphone gives it."""

    def __init__(self, pcm: bytes) -> None:
        self._pcm, self.ms = pcm, 0

    def read(self) -> bytes:
        """The next 50 ms."""
        start, self.ms = self.ms * 32, self.ms + _FRAME_MS
        return self._pcm[start : self.ms * 32].ljust(_FRAME_MS * 32, b"\0")

    def flush(self) -> None:
        """A tape has no past."""


def measure() -> Report:
    """Every profile on the utterances that it is for."""
    try:
        joe = shopper()
    except ImportError:
        missing = [
            Figure(f"{p.value} p95, {named(snr)}", None, "ms", VOICE_MISSING) for p in Patience for snr in NOISES
        ]
        return Report(missing)
    quick = Conditions.of_run().quick
    noise, noise_name = kitchen_or_pink(Conditions.of_run().recordings("coffee"))
    said = {
        Patience.QUICK: [_said([joe.pcm(text)], 0, text) for text in ANSWERS],
        Patience.NORMAL: [_said([joe.pcm(text)], 0, text) for text in REQUESTS],
        Patience.PATIENT: [
            _said([joe.pcm(part) for part in parts], pause_ms, " ".join(parts))
            for parts in HALTING
            for pause_ms in PAUSES_MS
        ],
    }
    ears = SpeechModel.load(find_model("en")), turn_words(LanguagePack.load("en"))
    figures: list[Figure] = []
    rows: list[tuple[Cell, ...]] = []
    for patience, utterances in said.items():
        for snr in NOISES:
            kept = utterances[:: 4 if quick else 1]
            title = f"{patience.value}, {named(snr)}"
            outcomes = [
                _wait(ears, patience, _noisy(each, noise, snr, seed)) for seed, each in enumerate(track(kept, title))
            ]
            waits = Spread.of([wait for wait in outcomes if wait is not None] or [_TAIL_MS])
            cut = 100.0 * outcomes.count(None) / len(outcomes)
            figures += [Figure(f"{patience.value} p95, {named(snr)}", waits.p95, "ms")]
            figures += [Figure(f"{patience.value} cut off, {named(snr)}", cut, "%")]
            rows.append((patience.value, named(snr), len(outcomes), waits.p50, waits.p95, waits.most, cut))
    columns = ("profile", "noise", "utterances", "p50", "p95", "most", "cut off, %")
    caption = (
        f"Quick: {len(ANSWERS)} short answers; normal: {len(REQUESTS)} requests; patient: {len(HALTING)} sentences "
        f"with a pause of 1, 2 and 3 s in each. Piper joe; {noise_name}."
    )
    woken, waking_table = waking(ears[0], quick)
    stopped, stopping_table = interrupting(ears, lambda text: _trimmed(joe.pcm(text)), noise, quick)
    title = "From the end of speech to the end of the utterance, ms"
    tables = [Table(title, columns, rows, caption), stopping_table, waking_table]
    return Report([*figures, *stopped, *woken], tables)


def _said(parts: list[bytes], pause_ms: int, words: str) -> Said:
    trimmed = [_trimmed(part) for part in parts]
    speech = bytes(pause_ms * 32).join(trimmed)
    return Said(bytes(_LEAD_MS * 32) + speech + bytes(_TAIL_MS * 32), words, _LEAD_MS + len(speech) // 32)


def _trimmed(pcm: bytes) -> bytes:
    """Speech without the quiet around it, in steps of 10 ms."""
    step = RATE_HZ // 100
    samples = np.frombuffer(pcm, "<i2").astype(float)
    blocks = samples[: len(samples) // step * step].reshape(-1, step)
    levels = 10 * np.log10((blocks**2).mean(axis=1) + 1.0)
    heard = np.flatnonzero(levels > levels.max() - _INAUDIBLE_DB)
    return pcm[heard[0] * step * 2 : (heard[-1] + 1) * step * 2]


def _noisy(said: Said, noise: Samples, snr: Snr, seed: int) -> Said:
    """With noise so far below the mean power of the speech, from a place in it that the seed chooses."""
    if snr is None:
        return said
    samples = np.frombuffer(said.pcm, "<i2").astype(float) / 32768
    speech = samples[np.abs(samples) > 0]
    start = int(np.random.default_rng(seed).integers(0, len(noise)))
    under = np.take(noise, range(start, start + len(samples)), mode="wrap")
    gain = np.sqrt((speech**2).mean() / ((under**2).mean() + 1e-12)) * 10 ** (-snr / 20)
    mixed = (samples + gain * under).clip(-1.0, 1.0) * 32767
    return replace(said, pcm=bytes(mixed.astype("<i2").tobytes()))


def _wait(ears: tuple[SpeechModel, TurnWords], patience: Patience, said: Said) -> float | None:
    """Sound between the end of speech and that of the utterance, in ms; ``None`` where it was cut off."""
    model, words = ears
    tape = Tape(said.pcm)
    expected = ANSWERS if patience is Patience.QUICK else ()
    heard = Listener(lambda: model, tape, words=words).listen(expected, profile=profile_for(patience))
    if heard is None or tape.ms < said.end_ms or len(heard.text.split()) < _AT_LEAST * len(said.words.split()):
        return None
    return float(tape.ms - said.end_ms)
