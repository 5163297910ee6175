"""How soon a reply stops that someone speaks over, in ms of sound that the ear was given; no clock is looked at.

The echo of the reply is absent: what is measured is the decision, not the room.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

import numpy as np

from tests.benchmarks.noise import Samples, mixed
from tests.benchmarks.report import Cell, Figure, Table
from tests.benchmarks.spread import Spread
from voice import BargeIn, Interrupter, SpeechModel, TurnWords
from voice.loudspeaker import HELD_AFTER_STOP_MS

REPLY: Final = "The Meadow Runner costs fifty four dollars and ninety five cents. Anything else?"
SAID: Final = (
    "where is my order", "show me rain jackets", "what is in my cart", "i want the blue one", "how much is delivery",
    "no thanks", "do you have it in black", "put it into my basket", "what can you do", "i'm looking for green tea",
    "compare them please", "can i return it",
)  # fmt: skip
NOISES: Final[tuple[tuple[str, float | None], ...]] = (("silence", None), ("15 dB", 15.0))
_LEAD_MS: Final = 2500
_TAIL_MS: Final = 2500
_FRAME_MS: Final = 50
_NEVER_MS: Final = 9999.0


@dataclass
class _Tape:
    """A microphone's sound, which is as long as the reply."""

    pcm: bytes
    ms: int = 0

    def read(self) -> bytes:
        start, self.ms = self.ms * 32, self.ms + _FRAME_MS
        return self.pcm[start : self.ms * 32].ljust(_FRAME_MS * 32, b"\0")

    def flush(self) -> None:
        """A tape has no past."""

    def lasts(self) -> bool:
        """Whether there is more of it."""
        return self.ms * 32 < len(self.pcm)


def interrupting(
    ears: tuple[SpeechModel, TurnWords], say: Callable[[str], bytes], noise: Samples, quick: bool
) -> tuple[list[Figure], Table]:
    """Both modes, in silence and in noise; ``say`` gives 16 kHz PCM without the quiet around it."""
    figures = [Figure("loudspeaker silent after stop, at most", HELD_AFTER_STOP_MS, "ms")]
    rows: list[tuple[Cell, ...]] = []
    stops = tuple(ears[1].stop)[:12]
    for mode, said, what in ((BargeIn.SPEECH, SAID, "speech"), (BargeIn.STOP_WORDS, stops, "stop word")):
        for named, snr in NOISES:
            kept = said[:: 4 if quick else 1]
            waits = [_wait(ears, mode, say(text), noise, snr, seed) for seed, text in enumerate(kept)]
            spread = Spread.of([_NEVER_MS if wait is None else wait for wait in waits])
            figures.append(Figure(f"interrupted by {what} p95, {named}", spread.p95, "ms"))
            rows.append((what, named, len(waits), spread.p50, spread.p95, spread.most, waits.count(None)))
    columns = ("interrupted by", "noise", "utterances", "p50", "p95", "most", "not at all")
    caption = (
        f"Speech: from its onset; stop words: from their end (below 0: before it). {_NEVER_MS:.0f}: not noticed. "
        "Piper joe; the reply's echo absent."
    )
    return figures, Table("Until a reply that is spoken over is told to stop, ms of sound", columns, rows, caption)


def _wait(
    ears: tuple[SpeechModel, TurnWords], mode: BargeIn, speech: bytes, noise: Samples, snr: float | None, seed: int
) -> float | None:
    """Sound from the onset of speech, or the end of a stop word, until the reply is held or stopped."""
    pcm = bytes(_LEAD_MS * 32) + speech + bytes(_TAIL_MS * 32)
    if snr is not None:  # the ratio is that to the speech, not to the quiet around it
        quieter = 10 * np.log10(len(pcm) / len(speech))
        pcm = mixed(pcm, noise, snr - quieter, seed)
    tape, told = _Tape(pcm), list[int]()
    interrupter = Interrupter(lambda: ears[0], tape, ears[1], mode)
    stopped = interrupter.watch(REPLY, tape.lasts, lambda held: told.append(tape.ms) if held else None)
    if stopped is not None and tape.lasts():
        told.append(tape.ms)
    since = _LEAD_MS + (len(speech) // 32 if mode is BargeIn.STOP_WORDS else 0)
    after = [ms for ms in told if ms > _LEAD_MS]
    return float(after[0] - since) if after else None
