"""Sound that need not be heard: a room in which nothing stands out.

To hear silence costs the engine as much as to hear speech, and the noise of a room more than twice as much, for there
every word is as likely as any other. Speech rises and falls, and its vowels stand far out of whatever room they can be
understood in; so sound whose level stays the same is kept back, and the last of it is heard when something stands out.
"""

from __future__ import annotations

from collections import deque
from statistics import median
from typing import Final

import numpy as np

_FRAME_MS: Final = 20
_STILL_MS: Final = 800
"""How long nothing has to stand out: longer than any sound of speech stays the same."""
_LOUD_STILL_MS: Final = 3000
"""The same for what is louder than the room was: it may be speech that is clipped, whose level hardly changes."""
_STANDS_OUT_DB: Final = 5.0
"""Above the level that the room has for half of that time."""
_SILENT_DB: Final = -70.0
"""What is quieter is nothing, whatever stands out of it."""
_CLICK_MS: Final = 80
"""What stands out for no longer is no word."""
_BEFORE_MS: Final = 500
"""Sound that is heard from before anything stood out: a quiet beginning of a word."""


class Room:
    """Keeps sound back until something stands out of it; 16-bit mono PCM at ``rate_hz``, in blocks of any length."""

    def __init__(self, rate_hz: int) -> None:
        self._frame = rate_hz * _FRAME_MS // 1000
        """In samples."""
        self._most_held = rate_hz * _BEFORE_MS // 1000 * 2
        self._levels: deque[float] = deque(maxlen=_STILL_MS // _FRAME_MS)
        self._quiet: deque[float] = deque(maxlen=_LOUD_STILL_MS // _FRAME_MS)
        """The levels of a longer time, for the quietest of them."""
        self._held = bytearray()
        self._rest = b""
        """Less than a frame, whose level comes with the next block."""
        self.begun = False
        """Whether sound passes."""
        self._loud_ms = 0
        """How much of it stood out."""

    @property
    def still(self) -> bool:
        """Whether nothing stood out for a while; unknown at first, so that a beginning is never lost."""
        if not self._known:
            return False
        usual, quietest = median(self._levels), sorted(self._quiet)[len(self._levels) // 2]
        return usual <= quietest + _STANDS_OUT_DB and max(self._levels) <= usual + _STANDS_OUT_DB

    @property
    def clicked(self) -> bool:
        """Whether what passed was too short for a word."""
        return self._loud_ms <= _CLICK_MS

    def hear(self, pcm: bytes) -> bytes:
        """Take some sound, and give what is to be heard now: from shortly before something stood out, or nothing."""
        self._held += pcm
        for level in self._new_levels(pcm):
            self._levels.append(level)
            self._quiet.append(level)
            self.begun = self.begun or not self.still
            if not self._known or level > median(self._levels) + _STANDS_OUT_DB:
                self._loud_ms += _FRAME_MS
        if not self.begun:
            del self._held[: -self._most_held]
            return b""
        passed = bytes(self._held)
        self._held.clear()
        return passed

    def wait(self) -> None:
        """From now on keep back what is still."""
        self.begun = False
        self._loud_ms = 0

    @property
    def _known(self) -> bool:
        return len(self._levels) == self._levels.maxlen

    def _new_levels(self, pcm: bytes) -> list[float]:
        """Of each frame that is whole now: its root mean square in dB, where a full-scale square wave is 0."""
        whole = self._rest + pcm
        count = len(whole) // 2 // self._frame
        self._rest = whole[count * self._frame * 2 :]
        samples = np.frombuffer(whole, "<i2", count * self._frame).astype(np.float64).reshape(count, self._frame)
        powers = np.maximum((samples**2).mean(axis=1) / 32768**2, 10 ** (_SILENT_DB / 10))
        return [float(level) for level in 10 * np.log10(powers)]
