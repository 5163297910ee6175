from __future__ import annotations

import numpy as np
import pytest

from tests.benchmarks.noise import kitchen_or_pink, mixed


def _tone() -> bytes:
    seconds = np.arange(32000) / 16000
    return bytes((3000 * np.sin(2 * np.pi * 440 * seconds)).astype("<i2").tobytes())


@pytest.mark.parametrize("snr_db", [0.0, 10.0, 24.0])
def test_noise_has_the_stated_ratio_of_powers(snr_db: float) -> None:
    noise, _ = kitchen_or_pink(None)
    clean = np.frombuffer(_tone(), dtype="<i2").astype(float)
    added = np.frombuffer(mixed(_tone(), noise, snr_db, 1), dtype="<i2") - clean

    assert 10 * np.log10(np.mean(clean**2) / np.mean(added**2)) == pytest.approx(snr_db, abs=0.1)


def test_the_same_seed_gives_the_same_noise() -> None:
    noise, _ = kitchen_or_pink(None)

    assert mixed(_tone(), noise, 10.0, 1) == mixed(_tone(), noise, 10.0, 1)
    assert mixed(_tone(), noise, 10.0, 1) != mixed(_tone(), noise, 10.0, 2)


def test_noise_shorter_than_the_recording_goes_round() -> None:
    noise, _ = kitchen_or_pink(None)

    assert len(mixed(_tone(), noise[:1000], 10.0, 1)) == len(_tone())
