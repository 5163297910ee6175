"""The engine's recognizers for one model; what was made for an earlier utterance or stream is used again.

A recognizer joins words and sounds as it comes upon them, and keeps what it joined: one that heard some requests needs
a third less time for the next ones than a new one does. It carries nothing else from one utterance to another.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from weakref import finalize

from models import sound_phrases
from voice.idle import Idle
from voice.narrow_model import narrow_model
from voice.support import SoundScale
from voice.vosk_engine import EngineModel, EngineRecognizer

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from voice.vosk_engine import Reading


class Engines:
    """All that hear with one model, on any thread."""

    def __init__(self, model: EngineModel, folder: Path) -> None:
        self._model = model
        self.sounds = sound_phrases(folder)
        self._narrow = narrow_model(folder) if self.sounds else None
        self._recognizers: Idle[EngineRecognizer] = Idle()
        self._scales: Idle[SoundScale] = Idle()

    def lend(self, user: object, rate_hz: int, grammar: tuple[str, ...] | None, alternatives: int) -> EngineRecognizer:
        """A recognizer for as long as its user is there."""
        kind = (rate_hz, grammar, alternatives)
        lent = self._recognizers.take(kind, lambda: EngineRecognizer(self._model, *kind))
        finalize(user, self._take_back, kind, lent).atexit = False
        return lent

    def look(self, pcm: bytes, rate_hz: int, grammar: tuple[str, ...], alternatives: int) -> tuple[Reading, ...]:
        """What some sound says, against a grammar."""
        kind = (rate_hz, grammar, alternatives)
        lent = self._recognizers.take(kind, lambda: EngineRecognizer(self._model, *kind))
        lent.accept(pcm)
        readings = lent.final()
        self._take_back(kind, lent)
        return readings

    def support(self, readings: Sequence[Reading], pcm: bytes, rate_hz: int) -> float | None:
        """See ``SoundScale``; ``None`` where the model has no bare sounds."""
        if self._narrow is None:
            return None
        narrow = self._narrow
        scale = self._scales.take(rate_hz, lambda: SoundScale(narrow, self.sounds, rate_hz))
        support = scale.support(readings, pcm)
        self._scales.give(rate_hz, scale)
        return support

    def _take_back(self, kind: tuple[int, tuple[str, ...] | None, int], lent: EngineRecognizer) -> None:
        if lent.is_new:  # what was left in the middle of an utterance would go on with it
            self._recognizers.give(kind, lent)
