"""Noise to mix into recordings at a stated signal-to-noise ratio, always the same for the same seed.

The ratio is that of mean powers over the whole recording, pauses included, in dB.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

import numpy as np
import numpy.typing as npt
import soundfile
import soxr

RATE_HZ: Final = 16000
KITCHEN: Final = "noise_kitchen.flac"
_PEAK: Final = 32767
_SYNTHETIC_S: Final = 30
_SYNTHETIC_SEED: Final = 20

Samples = npt.NDArray[np.float64]
"""Mono sound at 16 kHz; 1.0 is full scale."""


def kitchen_or_pink(recordings: Path | None) -> tuple[Samples, str]:
    """The kitchen's noise from a folder of recordings, or pink noise where there is none; and what it is called."""
    path = recordings / KITCHEN if recordings else None
    if path and path.is_file():
        samples, rate_hz = soundfile.read(path, dtype="float64", always_2d=True)
        return np.asarray(soxr.resample(samples.mean(axis=1), rate_hz, RATE_HZ)), "kitchen noise"
    return _pink(), "pink noise"


def mixed(pcm: bytes, noise: Samples, snr_db: float, seed: int) -> bytes:
    """16 kHz mono 16-bit PCM with noise, from a place in it that the seed chooses."""
    speech = np.frombuffer(pcm, dtype="<i2").astype(np.float64) / _PEAK
    start = int(np.random.default_rng(seed).integers(0, len(noise)))
    under = np.take(noise, range(start, start + len(speech)), mode="wrap")
    gain = np.sqrt(_power(speech) / _power(under)) * 10 ** (-snr_db / 20)
    return bytes(((speech + gain * under).clip(-1.0, 1.0) * _PEAK).astype("<i2").tobytes())


def _power(samples: Samples) -> float:
    return float(np.mean(samples**2)) + 1e-12


def _pink() -> Samples:
    """Noise whose power falls by 3 dB an octave."""
    count = _SYNTHETIC_S * RATE_HZ
    spectrum = np.fft.rfft(np.random.default_rng(_SYNTHETIC_SEED).standard_normal(count))
    hertz = np.fft.rfftfreq(count, 1 / RATE_HZ)
    shaped = np.fft.irfft(spectrum / np.sqrt(np.maximum(hertz, 20.0)), count)
    return np.asarray(shaped / np.abs(shaped).max())
