"""Sounds of a room that are no speech, made by formula: always the same for the same name, 16 kHz mono 16-bit PCM.

They are made rather than recorded, so that tests can have them, too. What they share with the real ones is what a
recognizer reacts to: harmonics that move, bursts with the resonances of a throat, knocks with the ring of wood.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

import numpy as np
import numpy.typing as npt

RATE_HZ: Final = 16000
_SECONDS: Final = 4.0
_LEVEL: Final = 0.1
"""Root mean square of the loud parts, of full scale: as loud as speech."""
_MELODY: Final = (0, 4, 7, 12, 7, 4, 5, 9, 12, 9, 5, 2, 7, 11, 14, 11)
"""Semitones above the key."""
_SEED: Final = 4

Samples = npt.NDArray[np.float64]


def room_sound(name: str, key_hz: float = 220.0) -> bytes:
    """One of ``SOUNDS``; ``key_hz`` is its pitch, where it has one.

    Raises:
        KeyError: There is no such sound.
    """
    samples = SOUNDS[name](key_hz)
    loud = samples[np.abs(samples) > 0.1 * np.abs(samples).max(initial=0.0)]
    power = float(np.sqrt(np.mean(loud**2))) if len(loud) else 1.0
    return bytes(((samples * _LEVEL / power).clip(-1.0, 1.0) * 32767).astype("<i2").tobytes())


def _time(seconds: float = _SECONDS) -> Samples:
    return np.arange(int(seconds * RATE_HZ)) / RATE_HZ


def _silence(_: float) -> Samples:
    return np.zeros(int(_SECONDS * RATE_HZ))


def _hiss(_: float) -> Samples:
    return np.random.default_rng(_SEED).standard_normal(int(_SECONDS * RATE_HZ))


def _mains_hum(_: float) -> Samples:
    """A refrigerator: 50 Hz and its harmonics, swelling."""
    time = _time()
    tones = sum((np.sin(2 * np.pi * 50 * n * time + n) / n for n in range(1, 13)), np.zeros_like(time))
    return np.asarray(tones * (1 + 0.3 * np.sin(2 * np.pi * 0.7 * time)))


def _humming(key_hz: float) -> Samples:
    """A person who hums a tune: a gliding pitch with vibrato and the resonances of a closed mouth."""
    time = _time()
    steps = np.repeat(_MELODY, len(time) // len(_MELODY) + 1)[: len(time)].astype(float)
    glide = np.convolve(np.pad(steps, 400, mode="edge"), np.ones(801) / 801, mode="valid")
    pitch = key_hz / 2 * 2 ** ((glide + 0.2 * np.sin(2 * np.pi * 5.5 * time)) / 12)
    return _voiced(pitch, ((280.0, 90.0), (1100.0, 250.0), (2300.0, 300.0)))


def _music(key_hz: float) -> Samples:
    """A melody over chords: plucked notes with harmonics."""
    time = _time()
    mixed = np.zeros_like(time)
    beat = _SECONDS / len(_MELODY)
    for place, step in enumerate(_MELODY):
        start = int(place * beat * RATE_HZ)
        for semitones, level in ((step, 1.0), (-12, 0.5), (-8, 0.4), (-5, 0.4)):
            mixed[start:] += level * _plucked(key_hz * 2 ** (semitones / 12), len(time) - start)
    return mixed


def _plucked(hertz: float, count: int) -> Samples:
    time = np.arange(count) / RATE_HZ
    partials = sum((np.sin(2 * np.pi * hertz * n * time) / n for n in range(1, 7)), np.zeros(count))
    return np.asarray(partials * np.exp(-4 * time))


def _cough(_: float) -> Samples:
    """Three coughs: a burst of breath through an open throat each, its second half voiced."""
    random, time = np.random.default_rng(_SEED), _time()
    mixed = np.zeros_like(time)
    for start_s in (0.4, 0.9, 2.4):
        burst = _time(0.32)
        breath = random.standard_normal(len(burst)) * np.exp(-9 * burst)
        throat = _resonant(breath, ((650.0, 200.0), (1300.0, 300.0), (2600.0, 400.0)))
        rough = _voiced(np.full(len(burst), 140.0), ((650.0, 150.0), (1200.0, 250.0)))
        rough *= np.exp(-7 * burst) * np.clip((burst - 0.08) / 0.05, 0, 1) * np.abs(throat).max() / np.abs(rough).max()
        start = int(start_s * RATE_HZ)
        mixed[start : start + len(burst)] += throat + 0.6 * rough
    return mixed


def _knock(_: float) -> Samples:
    """Knuckles on wood: short rings, in two groups."""
    mixed, ring = _silence(0.0), _time(0.12)
    for start_s in (0.5, 0.72, 0.94, 2.3, 2.52):
        start = int(start_s * RATE_HZ)
        wood = sum((np.sin(2 * np.pi * hertz * ring) for hertz in (180.0, 410.0, 890.0)), np.zeros_like(ring))
        mixed[start : start + len(ring)] += wood * np.exp(-45 * ring)
    return mixed


def _babble(_: float) -> Samples:
    """A full room: many voices of changing pitch and vowels at once, none of them to be understood."""
    random, time = np.random.default_rng(_SEED), _time()
    mixed = np.zeros_like(time)
    for _voice in range(12):
        syllables = random.uniform(0.0, 1.0, int(_SECONDS * 5))
        loudness = np.interp(time, np.linspace(0, _SECONDS, len(syllables)), syllables)
        pitch = np.interp(time, np.linspace(0, _SECONDS, 9), random.uniform(90, 240, 9))
        vowel = ((random.uniform(300, 800), 120.0), (random.uniform(900, 2200), 200.0))
        mixed += _voiced(pitch, vowel) * loudness
    return mixed


def _voiced(pitch_hz: Samples, resonances: tuple[tuple[float, float], ...]) -> Samples:
    """A buzz of that pitch through resonances, each of a frequency and a width in Hz."""
    phase = np.cumsum(pitch_hz) / RATE_HZ
    return _resonant(2 * (phase % 1.0) - 1, resonances)


def _resonant(samples: Samples, resonances: tuple[tuple[float, float], ...]) -> Samples:
    spectrum = np.fft.rfft(samples)
    hertz = np.fft.rfftfreq(len(samples), 1 / RATE_HZ)
    gain = sum((1 / (1 + ((hertz - at) / width) ** 2) for at, width in resonances), np.zeros_like(hertz))
    return np.asarray(np.fft.irfft(spectrum * gain, len(samples)))


SOUNDS: Final[dict[str, Callable[[float], Samples]]] = {
    "silence": _silence,
    "hiss": _hiss,
    "mains hum": _mains_hum,
    "humming": _humming,
    "music": _music,
    "cough": _cough,
    "knock": _knock,
    "babble": _babble,
}
"""Every sound there is, by name."""
