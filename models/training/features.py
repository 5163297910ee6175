"""Mel-frequency cepstra as the recognizer computes them, with a vocal tract of any length.

Kaldi's MFCC (``feat/feature-mfcc.cc``, ``feat/mel-computations.cc`` of https://github.com/kaldi-asr/kaldi) with the
options of ``conf/mfcc.conf``: 16 kHz, frames of 25 ms each 10 ms, 40 mel bins of 20 to 7600 Hz, 40 cepstra, no energy.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

import numpy as np
from scipy import fft

from models.training.audio_store import RATE_HZ

if TYPE_CHECKING:
    from numpy.typing import NDArray

_WINDOW: Final = 400
_SHIFT: Final = 160
_FFT: Final = 512
_BINS: Final = 40
_LOW_HZ: Final = 20.0
_HIGH_HZ: Final = 7600.0
_PREEMPHASIS: Final = 0.97
_LIFTER: Final = 22.0
_WARP_LOW_HZ: Final = 100.0
_WARP_HIGH_HZ: Final = 7100.0


def mfcc(sound: NDArray[np.float32], warp: float = 1.0) -> NDArray[np.float32]:
    """Cepstra ``(frames, 40)`` of samples in the range of 16-bit PCM; ``warp`` above 1 shortens the vocal tract."""
    if len(sound) < _WINDOW:
        sound = np.pad(sound, (0, _WINDOW - len(sound)))
    frames = np.lib.stride_tricks.sliding_window_view(sound, _WINDOW)[::_SHIFT].astype(np.float32)
    frames = frames - frames.mean(1, keepdims=True)
    previous = np.concatenate([frames[:, :1], frames[:, :-1]], 1)
    frames = (frames - _PREEMPHASIS * previous) * _window()
    spectrum = fft.rfft(frames, _FFT, axis=1, overwrite_x=True)
    power = spectrum.real**2 + spectrum.imag**2
    mel = np.log(np.maximum(power[:, :-1] @ _mel_banks(round(warp, 2)), np.finfo(np.float32).eps))
    cepstra: NDArray[np.float32] = (mel @ _cosines()).astype(np.float32)
    return cepstra


@cache
def _window() -> NDArray[np.float32]:
    """Povey's window."""
    hann = 0.5 - 0.5 * np.cos(2 * np.pi * np.arange(_WINDOW) / (_WINDOW - 1))
    return np.asarray(hann**0.85, np.float32)


@cache
def _cosines() -> NDArray[np.float32]:
    """Discrete cosine transform and liftering, ``(bins, cepstra)``."""
    bins = np.arange(_BINS)
    matrix = np.sqrt(2.0 / _BINS) * np.cos(np.pi / _BINS * np.outer(bins + 0.5, bins))
    matrix[:, 0] = np.sqrt(1.0 / _BINS)
    lifter = 1.0 + 0.5 * _LIFTER * np.sin(np.pi * bins / _LIFTER)
    return np.asarray(matrix * lifter, np.float32)


@cache
def _mel_banks(warp: float) -> NDArray[np.float32]:
    """Triangles on the mel scale, ``(256, 40)``, their corners warped."""
    low, high = _mel(np.array([_LOW_HZ, _HIGH_HZ]))
    corners = low + (high - low) / (_BINS + 1) * np.arange(_BINS + 2)
    if warp != 1.0:
        corners = _mel(_warped(_hz(corners), warp))
    line = _mel(np.arange(_FFT // 2) * RATE_HZ / _FFT)[:, None]
    left, center, right = corners[:-2], corners[1:-1], corners[2:]
    rising = (line - left) / (center - left)
    falling = (right - line) / (right - center)
    return np.asarray(np.maximum(0.0, np.minimum(rising, falling)), np.float32)


def _warped(hz: NDArray[np.float64], warp: float) -> NDArray[np.float64]:
    """Frequencies times 1 / warp in the middle, the band's ends kept: ``MelBanks::VtlnWarpFreq``."""
    scale = 1.0 / warp
    low = _WARP_LOW_HZ * max(1.0, warp)
    high = _WARP_HIGH_HZ * min(1.0, warp)
    start = _LOW_HZ + (scale * low - _LOW_HZ) / (low - _LOW_HZ) * (hz - _LOW_HZ)
    end = _HIGH_HZ + (_HIGH_HZ - scale * high) / (_HIGH_HZ - high) * (hz - _HIGH_HZ)
    warped = np.where(hz < low, start, np.where(hz < high, scale * hz, end))
    return np.where((hz < _LOW_HZ) | (hz > _HIGH_HZ), hz, warped)


def _mel(hz: NDArray[np.float64]) -> NDArray[np.float64]:
    return 1127.0 * np.log1p(hz / 700.0)


def _hz(mel: NDArray[np.float64]) -> NDArray[np.float64]:
    return 700.0 * np.expm1(mel / 1127.0)
