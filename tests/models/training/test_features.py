"""Our cepstra are those that Kaldi computes, and a vocal tract is shortened as Kaldi does it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import kaldi_native_fbank
import numpy as np
import pytest
from scipy import fft

from models.training.features import mfcc

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from models.training.audio_store import StoredUtterance

BINS = 40


def kaldis(sound: NDArray[np.float32]) -> NDArray[np.float32]:
    """The cepstra with the options of ``conf/mfcc.conf``, by another implementation."""
    options = kaldi_native_fbank.MfccOptions()
    options.frame_opts.samp_freq = 16_000
    options.frame_opts.dither = 0
    options.mel_opts.num_bins = options.num_ceps = BINS
    options.mel_opts.low_freq, options.mel_opts.high_freq = 20, 7600
    options.use_energy = False
    features = kaldi_native_fbank.OnlineMfcc(options)
    features.accept_waveform(16_000, sound.tolist())
    features.input_finished()
    return np.array([features.get_frame(index) for index in range(features.num_frames_ready)], np.float32)


def tone(hz: float) -> NDArray[np.float32]:
    return (3000 * np.sin(2 * np.pi * hz * np.arange(4000) / 16_000)).astype(np.float32)


def loudest_bin(cepstra: NDArray[np.float32]) -> int:
    """The mel bin with the most energy: liftering and cosine transform undone."""
    lifter = 1 + 11 * np.sin(np.pi * np.arange(BINS) / 22)
    return int(fft.idct(cepstra / lifter, norm="ortho", axis=1).mean(0).argmax())


def test_real_sound_has_kaldis_cepstra(recordings: list[StoredUtterance]) -> None:
    for utterance in recordings:
        sound = utterance.sound.astype(np.float32)
        expected = kaldis(sound)
        found = mfcc(sound)
        assert found.shape == expected.shape
        np.testing.assert_allclose(found, expected, atol=0.02, rtol=1e-3)


def test_soft_loud_and_noisy_sound_has_kaldis_cepstra() -> None:
    random = np.random.default_rng(1)
    for level in (1.0, 300.0, 9000.0):
        sound = (random.standard_normal(8000) * level).astype(np.float32)
        np.testing.assert_allclose(mfcc(sound), kaldis(sound), atol=0.02, rtol=1e-3)


def test_digital_silence_has_finite_cepstra_as_kaldis() -> None:
    silence = np.zeros(1600, np.float32)
    np.testing.assert_allclose(mfcc(silence), kaldis(silence), atol=0.02, rtol=1e-3)


@pytest.mark.parametrize(("samples", "frames"), [(0, 1), (399, 1), (400, 1), (559, 1), (560, 2), (16_000, 98)])
def test_there_is_a_frame_each_10_ms_and_at_least_one(samples: int, frames: int) -> None:
    assert mfcc(np.ones(samples, np.float32)).shape == (frames, BINS)


@pytest.mark.parametrize("warp", [0.85, 0.93, 1.1, 1.18])
@pytest.mark.parametrize("hz", [400.0, 1000.0, 2500.0, 4500.0])
def test_a_warped_tone_is_found_where_a_tone_of_that_factor_would_be(hz: float, warp: float) -> None:
    assert abs(loudest_bin(mfcc(tone(hz), warp)) - loudest_bin(mfcc(tone(hz * warp)))) <= 1


def test_a_warp_moves_tones_by_bins_and_one_leaves_them() -> None:
    plain = loudest_bin(mfcc(tone(2000)))
    assert loudest_bin(mfcc(tone(2000), 0.85)) < plain < loudest_bin(mfcc(tone(2000), 1.18))
    np.testing.assert_array_equal(mfcc(tone(2000), 1.0), mfcc(tone(2000)))


@pytest.mark.parametrize("warp", [0.85, 1.0, 1.18])
def test_warped_cepstra_are_finite(recordings: list[StoredUtterance], warp: float) -> None:
    assert np.isfinite(mfcc(recordings[0].sound.astype(np.float32), warp)).all()
