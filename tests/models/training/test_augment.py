"""Changed sound stays sound: of the length, level and loudness of noise that is stated."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from models.training.augment import Augmenter
from models.training.features import mfcc

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from models.training.audio_store import StoredUtterance

    Sound = NDArray[np.float32]
    Kind = Callable[[Augmenter, Sound], Sound]

RATE_HZ = 16_000
SPEEDS = (0.85, 0.9, 0.95, 1.0, 1.05, 1.1, 1.15)
KINDS: dict[str, Kind] = {
    "speed": Augmenter._resampled,
    "room": Augmenter._in_room,
    "telephone": Augmenter._through_telephone,
    "tilt": Augmenter._tilted,
    "pauses": Augmenter._with_pauses,
    "noise": Augmenter._in_noise,
    "level": Augmenter._at_level,
}
CHANGES_LENGTH = ("speed", "pauses")


def augmenter(seed: int, voice: NDArray[np.int16] | None = None) -> Augmenter:
    random = np.random.default_rng(seed)
    noise = (random.standard_normal(5000) * 500).astype(np.int16)
    return Augmenter(random, [noise if voice is None else voice], [noise])


@pytest.fixture
def speech(recordings: list[StoredUtterance]) -> NDArray[np.int16]:
    return recordings[1].sound


def tone(hz: float, samples: int = 8000) -> Sound:
    return (4000 * np.sin(2 * np.pi * hz * np.arange(samples) / RATE_HZ)).astype(np.float32)


def strongest_hz(sound: Sound) -> float:
    return float(np.abs(np.fft.rfft(sound)).argmax() * RATE_HZ / len(sound))


def rms(sound: Sound) -> float:
    return float(np.sqrt(np.mean(np.square(sound, dtype=np.float64))))


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_gives_finite_sound_of_the_length_that_it_had(kind: str, speech: NDArray[np.int16]) -> None:
    sound = speech.astype(np.float32)
    kept = sound.copy()
    for seed in range(8):
        changed = KINDS[kind](augmenter(seed, speech), sound)
        assert changed.dtype == np.float32
        assert np.isfinite(changed).all()
        assert kind in CHANGES_LENGTH or len(changed) == len(sound)
    np.testing.assert_array_equal(sound, kept)


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_takes_silence_and_short_sound(kind: str) -> None:
    for samples in (400, 8000):
        for seed in range(6):
            changed = KINDS[kind](augmenter(seed), np.zeros(samples, np.float32))
            assert np.isfinite(changed).all()
            assert rms(changed) < 1


def test_speed_shortens_and_raises_alike() -> None:
    seen = set()
    for seed in range(30):
        changed = augmenter(seed)._resampled(tone(1000))
        speed = min(SPEEDS, key=lambda each: abs(each - 8000 / len(changed)))
        assert len(changed) == int(8000 / speed)
        assert strongest_hz(changed) == pytest.approx(1000 * speed, abs=5)
        seen.add(speed)
    assert min(seen) < 0.95
    assert max(seen) > 1.05


def test_a_room_adds_echoes_and_keeps_the_sound() -> None:
    click = np.zeros(16_000, np.float32)
    click[100] = 10_000
    echoed = augmenter(1)._in_room(click)
    assert echoed[100] == pytest.approx(10_000, rel=1e-3)
    assert np.abs(echoed[:99]).max() < 1
    assert np.abs(echoed[200:1600]).max() > 50
    assert np.abs(echoed[12_000:]).max() < 1


def test_a_telephone_takes_away_what_is_above_its_band() -> None:
    for seed in range(6):
        assert rms(augmenter(seed)._through_telephone(tone(6500))) < 0.1 * rms(tone(6500))
        assert rms(augmenter(seed)._through_telephone(tone(1000))) > 0.7 * rms(tone(1000))


def test_pauses_of_up_to_0_6_s_are_digital_silence_around_the_sound() -> None:
    for seed in range(10):
        changed = augmenter(seed)._with_pauses(np.ones(1000, np.float32))
        assert 1000 <= len(changed) <= 21_000
        assert np.count_nonzero(changed) == 1000
        start = int(changed.argmax())
        assert (changed[start : start + 1000] == 1).all()


def test_noise_is_0_to_30_db_below_the_speech(speech: NDArray[np.int16]) -> None:
    sound = speech.astype(np.float32)
    below = []
    for seed in range(80):
        noise = augmenter(seed, speech)._in_noise(sound) - sound
        below.append(20 * np.log10(rms(sound) / rms(noise)))
    assert min(below) == pytest.approx(0, abs=3)
    assert max(below) == pytest.approx(30, abs=3)
    assert min(below) > -0.1
    assert max(below) < 30.1
    assert np.mean(below) == pytest.approx(15, abs=4)


def test_level_is_between_whisper_and_shout(speech: NDArray[np.int16]) -> None:
    levels = [rms(augmenter(seed)._at_level(speech.astype(np.float32))) for seed in range(60)]
    assert min(levels) == pytest.approx(10**1.8, rel=0.5)
    assert max(levels) == pytest.approx(10**3.7, rel=0.5)
    assert min(levels) > 0.99 * 10**1.8
    assert max(levels) < 1.01 * 10**3.7


@pytest.mark.parametrize("length", [400, 3000, 30_000])
def test_every_noise_has_the_length_asked_for(length: int) -> None:
    maker = augmenter(3)
    for _ in range(40):
        noise = maker._noise(length)
        assert noise.shape == (length,)
        assert np.isfinite(noise).all()


def test_changed_sound_is_in_the_range_of_16_bits_and_differs(speech: NDArray[np.int16]) -> None:
    maker = augmenter(5, speech)
    for _ in range(25):
        changed = maker.changed(speech)
        assert changed.dtype == np.float32
        assert np.abs(changed).max() <= 32768
        assert rms(changed) > 30
        assert np.isfinite(mfcc(changed, maker.warp())).all()


@pytest.mark.parametrize("sound", [np.zeros(8000, np.int16), np.full(8000, -32768, np.int16), np.ones(400, np.int16)])
def test_silence_clipped_and_short_sound_are_changed_without_fault(sound: NDArray[np.int16]) -> None:
    for seed in range(25):
        changed = augmenter(seed).changed(sound)
        assert np.isfinite(changed).all()
        assert np.abs(changed).max() <= 32768


def test_the_same_seed_changes_sound_alike(speech: NDArray[np.int16]) -> None:
    one, other = augmenter(9, speech), augmenter(9, speech)
    for _ in range(4):
        np.testing.assert_array_equal(one.changed(speech), other.changed(speech))
    assert len(augmenter(10, speech).changed(speech)) > 0


def test_half_of_the_vocal_tracts_are_as_they_are() -> None:
    maker = augmenter(2)
    warps = [maker.warp() for _ in range(400)]
    assert 0.4 < warps.count(1.0) / 400 < 0.6
    assert 0.85 <= min(warps) < 0.9
    assert 1.13 < max(warps) <= 1.18


def test_masks_put_the_mean_in_up_to_two_stretches() -> None:
    features = np.random.default_rng(1).standard_normal((100, 40)).astype(np.float32)
    kept = features.copy()
    maker, masked = augmenter(4), 0
    for _ in range(100):
        rows = (maker.masked(features) != features).any(1)
        assert rows.sum() <= 30
        masked += bool(rows.any())
    assert 15 <= masked <= 45
    np.testing.assert_array_equal(features, kept)
    assert maker.masked(features[:3]).shape == (3, 40)
