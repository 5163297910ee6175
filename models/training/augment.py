"""What rooms, telephones, distances and people do to speech, done to training sound.

Speed, room, other sounds from 0 to 30 dB below, telephone, level, pauses, tilt of the spectrum: all on samples at
16 kHz in the range of 16-bit PCM.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
from scipy import fft, signal

from models.training.audio_store import RATE_HZ

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    Sound = NDArray[np.float32]

_SPEEDS: Final = (0.85, 0.9, 0.95, 1.0, 1.0, 1.05, 1.1, 1.15)
_FLOORS: Final = (0.3, 0.3, 1.0, 1.0, 3.0, 10.0)
"""Levels of the hiss that every converter has."""


class Augmenter:
    """Changes sound at random; ``voices`` and ``noises`` are mixed in (speech in the background, recorded rooms)."""

    def __init__(
        self, random: np.random.Generator, voices: Sequence[NDArray[np.int16]], noises: Sequence[NDArray[np.int16]] = ()
    ) -> None:
        self._random = random
        self._voices = voices
        self._noises = noises

    def changed(self, sound: NDArray[np.int16]) -> Sound:
        """The same words, said elsewhere and otherwise."""
        changed = self._resampled(sound.astype(np.float32))
        if self._chance(0.3):
            changed = self._in_room(changed)
        if self._chance(0.15):
            changed = self._through_telephone(changed)
        if self._chance(0.3):
            changed = self._tilted(changed)
        if self._chance(0.4):
            changed = self._with_pauses(changed)
        if self._chance(0.75):
            changed = self._in_noise(changed)
        changed = self._at_level(changed)
        hiss = self._random.standard_normal(len(changed), dtype=np.float32) * np.float32(self._random.choice(_FLOORS))
        clipped: Sound = np.clip(changed + hiss, -32768, 32767)
        return clipped

    def warp(self) -> float:
        """A factor for the length of the vocal tract, 1 half of the time."""
        return round(float(self._random.uniform(0.85, 1.18)), 2) if self._chance(0.5) else 1.0

    def masked(self, features: Sound) -> Sound:
        """Features with up to two stretches of up to 0.15 s replaced by their mean, now and then."""
        if not self._chance(0.3):
            return features
        features = features.copy()
        mean = features.mean(0)
        for _ in range(int(self._random.integers(1, 3))):
            start = int(self._random.integers(0, max(1, len(features) - 15)))
            features[start : start + int(self._random.integers(4, 16))] = mean
        return features

    def _chance(self, share: float) -> bool:
        return bool(self._random.random() < share)

    def _resampled(self, sound: Sound) -> Sound:
        speed = float(self._random.choice(_SPEEDS))
        if speed == 1.0:
            return sound
        if speed > 1.0:
            sound = _band(sound, 0.0, 7600.0 / speed)
        places = np.arange(int(len(sound) / speed)) * speed
        resampled: Sound = np.interp(places, np.arange(len(sound)), sound).astype(np.float32)
        return resampled

    def _in_room(self, sound: Sound) -> Sound:
        """Echoes that fade by 60 dB in 0.1 to 0.6 s."""
        length = int(RATE_HZ * self._random.uniform(0.1, 0.6))
        fade = np.exp(-6.9 * np.arange(length) / length) * self._random.uniform(0.02, 0.15)
        response = (self._random.standard_normal(length) * fade).astype(np.float32)
        response[: int(RATE_HZ * self._random.uniform(0.001, 0.006))] = 0
        response[0] = 1
        echoed: Sound = signal.fftconvolve(sound, response)[: len(sound)].astype(np.float32)
        return echoed

    def _through_telephone(self, sound: Sound) -> Sound:
        narrow = _band(sound, self._random.uniform(0, 300), self._random.uniform(3300, 3900))
        return _companded(narrow) if self._chance(0.6) else narrow

    def _tilted(self, sound: Sound) -> Sound:
        tilted: Sound = signal.lfilter([1, self._random.uniform(-0.6, 0.6)], [1], sound).astype(np.float32)
        return tilted

    def _with_pauses(self, sound: Sound) -> Sound:
        before, after = self._random.integers(0, 10_000, 2)
        return np.pad(sound, (int(before), int(after)))

    def _in_noise(self, sound: Sound) -> Sound:
        noise = self._noise(len(sound))
        below_db = self._random.triangular(0, 6, 30)
        ratio = _rms(sound) / (_rms(noise) + 1e-6) * 10 ** (-below_db / 20)
        return sound + noise * np.float32(ratio)

    def _at_level(self, sound: Sound) -> Sound:
        return sound * np.float32(10 ** self._random.uniform(1.8, 3.7) / (_rms(sound) + 1e-3))

    def _noise(self, length: int) -> Sound:
        kind = int(self._random.integers(0, 7))
        if kind < 2:
            return self._colored(length, self._random.uniform(0, 2))
        if kind == 2:
            return self._hum(length) + 0.3 * self._colored(length, 1)
        if kind == 3:
            return self._clatter(length)
        if kind == 4 and self._noises:
            return self._excerpt(self._noises[int(self._random.integers(len(self._noises)))], length)
        return self._babble(length) + 0.3 * self._colored(length, 1.2)

    def _colored(self, length: int, slope: float) -> Sound:
        """Noise of deviation 1 whose power falls by the frequency to the ``slope``."""
        spectrum = fft.rfft(self._random.standard_normal(length, dtype=np.float32))
        shaped: Sound = fft.irfft(spectrum / (np.arange(len(spectrum)) + 8.0) ** (slope / 2), length).astype(np.float32)
        return shaped / (_rms(shaped) + 1e-9)

    def _hum(self, length: int) -> Sound:
        time = np.arange(length, dtype=np.float32) * np.float32(
            2 * np.pi * self._random.choice([50, 60, 100]) / RATE_HZ
        )
        hum: Sound = np.sum([np.sin(time * k + self._random.uniform(0, 6)) / k for k in range(1, 7)], axis=0)
        return (hum / _rms(hum)).astype(np.float32)

    def _clatter(self, length: int) -> Sound:
        """Short bursts that ring, as of dishes and steps, over a low rumble."""
        sound = 0.15 * self._colored(length, 1.5)
        for _ in range(int(self._random.integers(2, 12))):
            size = int(self._random.integers(300, 4000))
            start = int(self._random.integers(0, max(1, length - size)))
            fade = np.exp(-8 * np.arange(size, dtype=np.float32) / size)
            burst = _band(self._random.standard_normal(size, dtype=np.float32), *self._a_band()) * fade
            piece = sound[start : start + size]
            piece += burst[: len(piece)] * np.float32(self._random.uniform(0.5, 4))
        return sound.astype(np.float32)

    def _a_band(self) -> tuple[float, float]:
        low = float(self._random.uniform(200, 4000))
        return low, low * float(self._random.uniform(1.2, 3))

    def _babble(self, length: int) -> Sound:
        sound = np.zeros(length, np.float32)
        for _ in range(int(self._random.integers(1, 7))):
            voice = self._excerpt(self._voices[int(self._random.integers(len(self._voices)))], length)
            sound += voice / (_rms(voice) + 1) * np.float32(self._random.uniform(0.3, 1))
        return sound

    def _excerpt(self, source: NDArray[np.int16], length: int) -> Sound:
        start = int(self._random.integers(0, len(source)))
        return np.resize(np.roll(source, -start) if len(source) < 20 * RATE_HZ else source[start:], length).astype(
            np.float32
        )


def _band(sound: Sound, low_hz: float, high_hz: float) -> Sound:
    spectrum = fft.rfft(sound)
    hz = np.arange(len(spectrum), dtype=np.float32) * np.float32(RATE_HZ / len(sound))
    gain = 1 / (1 + (hz / np.float32(high_hz)) ** 16)
    if low_hz > 0:
        gain = gain / (1 + (np.float32(low_hz) / np.maximum(hz, 1)) ** 8)
    filtered: Sound = fft.irfft(spectrum * gain, len(sound)).astype(np.float32)
    return filtered


def _companded(sound: Sound) -> Sound:
    """Through 8 bits by mu-law, ITU-T G.711."""
    top = max(float(np.abs(sound).max(initial=0.0)), 8000.0)
    pressed = np.sign(sound) * np.log1p(255 * np.abs(sound) / top) / np.log(256)
    steps = np.round(pressed * 127) / 127
    spread: Sound = (np.sign(steps) * np.expm1(np.abs(steps) * np.log(256)) / 255 * top).astype(np.float32)
    return spread


def _rms(sound: Sound) -> float:
    return float(np.sqrt(np.mean(np.square(sound, dtype=np.float32)) + 1e-12))
