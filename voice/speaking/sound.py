"""WAV files in memory: joined, shortened, made of silence. All are mono with 16 bits."""

from __future__ import annotations

import io
import wave
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

_QUIET: Final = 100
"""Samples below this are silence."""
_TAIL_MS: Final = 30


def silence(ms: int, rate_hz: int) -> bytes:
    """A pause."""
    return _wav(bytes(ms * rate_hz // 1000 * 2), rate_hz)


def joined(wavs: Sequence[bytes]) -> bytes:
    """Several of one rate, one after the other."""
    if len(wavs) == 1:
        return wavs[0]
    opened = [_frames(wav) for wav in wavs]
    return _wav(b"".join(frames for frames, _ in opened), opened[0][1])


def without_tail(wav: bytes) -> bytes:
    """The sound without the pause that a synthesizer makes at the end."""
    frames, rate_hz = _frames(wav)
    loud = np.nonzero(np.abs(np.frombuffer(frames, dtype="<i2").astype(np.int32)) > _QUIET)[0]
    end = int(loud[-1]) + 1 + _TAIL_MS * rate_hz // 1000 if len(loud) else 0
    return _wav(frames[: end * 2], rate_hz)


def rate_of(wav: bytes) -> int:
    """Samples a second."""
    return _frames(wav)[1]


def _frames(wav: bytes) -> tuple[bytes, int]:
    with wave.open(io.BytesIO(wav)) as file:
        return file.readframes(file.getnframes()), file.getframerate()


def _wav(frames: bytes, rate_hz: int) -> bytes:
    content = io.BytesIO()
    with wave.open(content, "wb") as file:
        file.setparams((1, 2, rate_hz, 0, "NONE", ""))
        file.writeframes(frames)
    return content.getvalue()
