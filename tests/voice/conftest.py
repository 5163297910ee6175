"""The models, and recordings to hear with them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest
import soundfile

from models import find_model
from voice import Speaker, SpeechModel

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from numpy.typing import NDArray

    WriteWav = Callable[..., Path]


@pytest.fixture(scope="session")
def english() -> SpeechModel:
    """The embedded model."""
    return SpeechModel.load(find_model("en"))


@pytest.fixture(scope="session")
def speaker() -> Iterator[Speaker]:
    """A voice whose process lives as long as the tests."""
    with Speaker() as speaking:
        yield speaking


@pytest.fixture
def write_wav(tmp_path: Path) -> WriteWav:
    """Write samples (frames, or frames x channels) as a WAV file."""

    def write(samples: NDArray[np.floating], rate_hz: int = 16000, subtype: str = "PCM_16") -> Path:
        path = tmp_path / "recording.wav"
        soundfile.write(path, samples, rate_hz, subtype=subtype)
        return path

    return write
