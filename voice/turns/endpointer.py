"""When a speaker has finished: a timer over what the recognizer hears and how loud it is.

The recognizer's own finals are no ends: its rule knows neither what was asked nor who speaks.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

from voice.turns.loudness import Loudness
from voice.turns.patience import NORMAL, EndpointProfile

if TYPE_CHECKING:
    from collections.abc import Callable

_CLICK_MS: Final = 80.0
"""What is loud for no longer is a click, no speech."""
_SHORTEST_MS: Final = 100.0
"""The shortest answer stands out of the room for so long after a click's time."""
_WORDS_LAG_MS: Final = 1000.0
"""Words come at most so long after their sound; what is recognized later is the room's."""


class Listening(Enum):
    """What the endpointer says after each frame."""

    GOES_ON = "goes on"
    ENDED = "ended"
    SILENCE = "silence"


class Endpointer:
    """Follows one utterance, frame by frame.

    ``loudness`` knows the room from before; ``dangles`` says of the words so far whether they want more.
    """

    def __init__(
        self,
        profile: EndpointProfile = NORMAL,
        loudness: Loudness | None = None,
        dangles: Callable[[str], bool] = lambda _words: False,
    ) -> None:
        self._profile, self._dangles = profile, dangles
        self._loudness = loudness or Loudness()
        self._loudness.new_speaker()
        self._words = ""
        self._total_ms = 0.0
        self._loud_ms = 0.0
        self._quiet_ms = 0.0
        self._spoken_ms = 0.0
        self._faint_ms = 0.0
        """Since something stood out of the room at all."""
        self._unchanged_ms = 0.0

    def hear(self, frame_ms: float, level_db: float, words: str) -> Listening:
        """Take the next frame's length and loudness, and all words that were recognized up to it."""
        self._total_ms += frame_ms
        self._time(frame_ms, self._loudness.hear(frame_ms, level_db, known_voice=bool(self._words)))
        of_room = self._spoken_ms > 0 and self._faint_ms > _WORDS_LAG_MS
        said = words != self._words and (not self._words or not of_room)
        self._unchanged_ms = 0.0 if said else self._unchanged_ms + frame_ms
        self._words = words
        return self._judgement()

    def _time(self, frame_ms: float, loud: bool) -> None:
        ends_word = self._loud_ms > _CLICK_MS and self._loudness.stands_out
        self._faint_ms = 0.0 if self._loudness.stands_out else self._faint_ms + frame_ms
        self._loud_ms = self._loud_ms + frame_ms if loud else 0.0
        if not loud:
            self._quiet_ms += frame_ms
        elif self._loud_ms > _CLICK_MS:
            self._quiet_ms = 0.0
        if ends_word or self._loud_ms > _CLICK_MS:
            self._spoken_ms += frame_ms

    def _judgement(self) -> Listening:
        profile = self._profile_now()
        if self._total_ms >= profile.longest_ms:
            return Listening.ENDED if self._words else Listening.SILENCE
        if not self._words and not self._answered(profile):
            return Listening.SILENCE if self._nobody_speaks(profile) else Listening.GOES_ON
        pause_ms = profile.dangling_ms if self._dangles(self._words) else profile.pause_ms
        silent = not self._loud_ms and self._quiet_ms >= pause_ms
        paused = silent and self._unchanged_ms >= profile.settle_ms
        stuck = bool(self._words) and self._unchanged_ms >= max(profile.stuck_ms, pause_ms)
        return Listening.ENDED if paused or stuck else Listening.GOES_ON

    def _answered(self, profile: EndpointProfile) -> bool:
        """Whether a short answer was spoken whose words are still to come: they lag behind the sound."""
        return bool(profile.most_words) and self._spoken_ms >= _SHORTEST_MS

    def _nobody_speaks(self, profile: EndpointProfile) -> bool:
        """Whether it was long enough without a word; who just begins to speak may still say one."""
        patience_ms = profile.silence_ms if self._quiet_ms >= profile.pause_ms else profile.silence_ms * 1.5
        return self._total_ms >= patience_ms

    def _profile_now(self) -> EndpointProfile:
        most = self._profile.most_words
        return NORMAL if most and len(self._words.split()) > most else self._profile
