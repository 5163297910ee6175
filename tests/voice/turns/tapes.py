"""Sound of which each frame is known: a tape as a microphone, and a room in which it hears a loudspeaker too."""

from __future__ import annotations

import io
import threading
from typing import TYPE_CHECKING

import numpy as np
import soundfile
import soxr

from voice.speaking.sound import joined

if TYPE_CHECKING:
    from collections.abc import Iterable

FRAME = 1600
"""Bytes of 50 ms at 16 kHz."""
FRAME_MS = 50


def quiet(ms: int) -> bytes:
    """Silence."""
    return bytes(ms * 32)


class Tape:
    """Recorded sound as a source of frames, with silence after it."""

    def __init__(self, pcm: bytes) -> None:
        self.pcm, self.read_bytes = pcm, 0

    def read(self) -> bytes:
        start, self.read_bytes = self.read_bytes, self.read_bytes + FRAME
        return self.pcm[start : start + FRAME].ljust(FRAME, b"\0")

    def flush(self) -> None:
        """A tape has no past."""

    @property
    def ms(self) -> int:
        """How far it was read."""
        return self.read_bytes // 32


class Room:
    """A loudspeaker and a microphone that hears it, ``echo_db`` quieter; a frame is played for each that is read.

    ``shopper`` speaks into it from the given ms of the first reply on.
    """

    def __init__(self, shopper: bytes, from_ms: int, echo_db: float) -> None:
        self._shopper = quiet(from_ms) + shopper
        self._gain = 10 ** (echo_db / 20)
        self._reply = np.zeros(0)
        self._begun, self._ended = threading.Event(), threading.Event()
        self.read_ms = 0
        """Sound that was read since the first reply began."""
        self.stopped_ms: int | None = None
        """When a reply was stopped first."""
        self.held_ms: int | None = None
        """When a reply was held or stopped first."""
        self._position, self._held = 0, False

    def play(self, sound: bytes | Iterable[bytes]) -> bool:
        wav = sound if isinstance(sound, bytes) else joined(list(sound))
        samples, rate_hz = soundfile.read(io.BytesIO(wav), dtype="float64")
        self._reply, self._position = soxr.resample(samples, rate_hz, 16000), 0
        self._held = False
        self._ended.clear()
        self._begun.set()
        assert self._ended.wait(120)
        return self.stopped_ms is None

    def stop(self) -> None:
        if not self._ended.is_set() and self._begun.is_set():
            if self.stopped_ms is None:
                self.stopped_ms = self.read_ms
            self._end()

    def hold(self, held: bool) -> None:
        self._held = held
        if held and self.held_ms is None:
            self.held_ms = self.read_ms

    def read(self) -> bytes:
        assert self.stopped_ms is not None or self._begun.wait(60)
        echo = np.zeros(FRAME // 2)
        played = self._reply[self._position : self._position + FRAME // 2] * self._gain
        if not self._held:
            echo[: len(played)] = played
        near = self._shopper[self.read_ms * 32 : self.read_ms * 32 + FRAME].ljust(FRAME, b"\0")
        mixed = np.frombuffer(near, "<i2") + echo * 32767
        self.read_ms += FRAME_MS
        self._position += 0 if self._held else FRAME // 2
        if self._position >= len(self._reply):
            self._end()
        return bytes(mixed.clip(-32768, 32767).astype("<i2").tobytes())

    def flush(self) -> None:
        """Nothing waits in this room."""

    def _end(self) -> None:
        self._reply = np.zeros(0)
        self._ended.set()
