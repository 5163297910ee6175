"""What tests of the recipe share: real sound with its transcripts, and the embedded model's pronunciations."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
import torch

from models.graph.language_files import read_full_lexicon
from tests.models.training.tiny_training import ENGLISH, read_recordings

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from models.training.audio_store import StoredUtterance


@pytest.fixture(autouse=True)
def _one_thread() -> Iterator[None]:
    """Results that don't depend on the number of cores."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="session")
def english() -> Path:
    """The embedded model."""
    return ENGLISH


@pytest.fixture(scope="session")
def pronunciations() -> Mapping[str, Sequence[Sequence[str]]]:
    """The lexicon."""
    return read_full_lexicon(ENGLISH)


@pytest.fixture(scope="session")
def recordings() -> list[StoredUtterance]:
    """Real sound of one speaker, with its transcripts."""
    return read_recordings()
