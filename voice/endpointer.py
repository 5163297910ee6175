"""When a speaker has finished: a timer over what the recognizer hears and how loud it is."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Final


@dataclass(frozen=True, slots=True)
class EndpointProfile:
    """How patient to be, in ms."""

    pause_ms: float = 700
    """Quiet after words that ends an utterance."""
    stuck_ms: float = 2500
    """No new words for so long end it too, however loud it is."""
    silence_ms: float = 8000
    """No word at all: nobody speaks."""
    longest_ms: float = 30_000
    """The longest utterance."""


NORMAL: Final = EndpointProfile()
_LOUD_DB: Final = 10.0
"""How far above the room's noise speech is, at least."""
_NOISE_RISE_DB_PER_S: Final = 3.0
"""How fast a louder room is got used to; a quieter one is at once."""


class Listening(Enum):
    """What the endpointer says after each frame."""

    GOES_ON = "goes on"
    ENDED = "ended"
    SILENCE = "silence"


class Endpointer:
    """Follows one utterance, frame by frame."""

    def __init__(self, profile: EndpointProfile = NORMAL) -> None:
        self._profile = profile
        self._noise_db: float | None = None
        self._words = ""
        self._total_ms = 0.0
        self._quiet_ms = 0.0
        self._unchanged_ms = 0.0

    def hear(self, frame_ms: float, level_db: float, words: str) -> Listening:
        """Take the next frame's length and loudness, and all words that were recognized up to it."""
        self._total_ms += frame_ms
        self._quiet_ms = 0.0 if self._is_loud(frame_ms, level_db) else self._quiet_ms + frame_ms
        self._unchanged_ms = 0.0 if words != self._words else self._unchanged_ms + frame_ms
        self._words = words
        return self._judgement()

    def _judgement(self) -> Listening:
        profile = self._profile
        if not self._words:
            return Listening.SILENCE if self._total_ms >= profile.silence_ms else Listening.GOES_ON
        # The words lag behind the sound by less than half a pause; those still to come count as speech.
        paused = self._quiet_ms >= profile.pause_ms and self._unchanged_ms >= profile.pause_ms / 2
        stuck = self._unchanged_ms >= profile.stuck_ms or self._total_ms >= profile.longest_ms
        return Listening.ENDED if paused or stuck else Listening.GOES_ON

    def _is_loud(self, frame_ms: float, level_db: float) -> bool:
        if self._noise_db is None or level_db < self._noise_db:
            self._noise_db = level_db
        else:
            self._noise_db += min(level_db - self._noise_db, _NOISE_RISE_DB_PER_S * frame_ms / 1000)
        return level_db > self._noise_db + _LOUD_DB
