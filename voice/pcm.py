"""16-bit little-endian mono PCM at 16 kHz: the sound inside this house."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

RATE_HZ: Final = 16000
_SILENCE_DB: Final = -96.0
"""One step of 16 bits."""


def to_pcm(samples: NDArray[np.float32]) -> bytes:
    """Samples between -1 and 1 as PCM; louder ones are clipped, undefined ones are silent."""
    return (np.nan_to_num(samples).clip(-1.0, 1.0) * 32767).astype("<i2").tobytes()


def level_db(pcm: bytes) -> float:
    """The loudness of some PCM: its root mean square in dB, where a full-scale square wave is 0."""
    samples = np.frombuffer(pcm, dtype="<i2").astype(np.float64)
    power = float(np.mean(samples**2)) if samples.size else 0.0
    return max(_SILENCE_DB, 10 * math.log10(power / 32768**2)) if power else _SILENCE_DB


def duration_ms(pcm: bytes) -> float:
    """How long some PCM lasts."""
    return len(pcm) / 2 / RATE_HZ * 1000
