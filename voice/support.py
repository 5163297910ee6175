"""How well an utterance's words explain its sound, beside bare sounds.

The engine's scores say which words fit best, not whether any do: what was never meant for a shop is forced into its
words. So doubtful words are compared with the likeliest row of speech sounds (see ``models.graph.sounds``): those that
were said explain the sound much better, for they are known to belong together.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from voice.vosk_engine import EngineModel, EngineRecognizer

if TYPE_CHECKING:
    from collections.abc import Sequence

    from voice.vosk_engine import Reading

_SHORTEST_MS: Final = 200
"""Words are weighed as if they took at least so long."""
_BLOCK: Final = 32_000
"""Bytes that the engine is given at once."""


class SoundScale:
    """Weighs readings of one stream's utterances. ``sounds`` are the model's phrases of bare sounds."""

    def __init__(self, engine: EngineModel, sounds: tuple[str, ...], rate_hz: int) -> None:
        self._engine = EngineRecognizer(engine, rate_hz, sounds, 1)

    def support(self, readings: Sequence[Reading], pcm: bytes) -> float:
        """How far the best of an utterance's readings is above bare sounds, in nats for each second of its words."""
        for start in range(0, len(pcm), _BLOCK):
            self._engine.accept(pcm[start : start + _BLOCK])
        floor = max(bare.score for bare in self._engine.final())
        best = max(readings, key=lambda reading: reading.score)
        spoken_ms = sum(word.end_ms - word.start_ms for word in best.words)
        return 1000 * (best.score - floor) / max(spoken_ms, _SHORTEST_MS)
