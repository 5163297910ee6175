"""Whether sound is that of a voice: vowels repeat themselves at the pitch of a voice, clatter does not."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from voice.pcm import RATE_HZ

if TYPE_CHECKING:
    from numpy.typing import NDArray

_PITCHES_HZ: Final = (75, 400)
"""The lowest of men's voices to the highest of children's."""
_LIKENESS: Final = 0.6
"""How like itself, one period later, a vowel is at least; as a correlation."""


def is_voiced(pcm: bytes) -> bool:
    """Whether some 16 kHz mono PCM, about 50 ms, has a voice's pitch."""
    samples = np.frombuffer(pcm, "<i2").astype(np.float64)
    longest, shortest = (RATE_HZ // hertz for hertz in _PITCHES_HZ)
    if len(samples) < 2 * longest:
        return False
    samples -= samples.mean()
    return any(_likeness(samples, lag) >= _LIKENESS for lag in range(shortest, longest + 1))


def _likeness(samples: NDArray[np.float64], lag: int) -> float:
    early, late = samples[:-lag], samples[lag:]
    power = float(np.sqrt((early**2).sum() * (late**2).sum()))
    return float(early @ late) / power if power else 0.0
