"""What to make a model of: one recipe's settings, and where its parts are kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from models.training.corpora import named
from models.training.synthesis import PiperVoices

if TYPE_CHECKING:
    from pathlib import Path

Tell = Callable[[float, str], None]
"""Is told which part of a stage, 0 to 1, is done, and what to say of it."""

SHARES: Final = {"hibari": 0.62, "flite": 0.2, "espeak": 0.12, "festival": 0.06}
"""Synthetic utterances by voice; Piper's come on top."""


@dataclass(frozen=True, slots=True)
class Recipe:
    """What to make a model of."""

    work: Path
    """Where everything is kept between runs."""
    corpora: tuple[Path, ...]
    noises: tuple[Path, ...]
    piper: Path | None
    """A folder of Piper voices."""
    utterances: int
    """To be made by synthetic voices."""
    minutes: float
    """To train."""
    peers: int
    """Processes that train side by side."""
    template: Path
    """A model folder from which settings and the language's small files come."""

    @property
    def recorded(self) -> dict[str, Path]:
        """The corpora by the names that their sound is kept under.

        Raises:
            ValueError: Two have the same name, or one has a synthetic voice's.
        """
        return named(self.corpora, taken={*SHARES, PiperVoices.name})

    @property
    def audio(self) -> Path:
        """Sound to train on."""
        return self.work / "audio"

    @property
    def held_out(self) -> Path:
        """Sound to measure with."""
        return self.work / "held-out"

    @property
    def language(self) -> Path:
        """The folder with the lexicon and the general language model."""
        return self.work / "language"

    @property
    def training(self) -> Path:
        """The checkpoint and the log."""
        return self.work / "training"

    @property
    def result(self) -> Path:
        """The finished model folder."""
        return self.work / "model"
