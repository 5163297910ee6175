"""What a run was given beside its suites; it travels in the environment, so that a suite's own process finds it.

The folder of ``HAWKER_BENCH_MATERIAL`` has ``audio/coffee`` (recorded orders, ``labels.json``, ``noise_kitchen.flac``)
and ``audio/train`` (``transcripts.tsv``, ``wav/``); what is not there is said to be skipped.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Self

import models

EMBEDDED: Final = Path(models.__file__).parent / "en-us"
"""The English model that comes with hawker, whatever else is on this machine."""
MODEL: Final = "HAWKER_BENCH_MODEL"
PROTOTYPE: Final = "HAWKER_BENCH_PROTOTYPE"
MATERIAL: Final = "HAWKER_BENCH_MATERIAL"
QUICK: Final = "HAWKER_BENCH_QUICK"
MATERIAL_MISSING: Final = f"skipped: give the folder with the recordings (--material FOLDER or {MATERIAL})"
PROTOTYPE_MISSING: Final = f"skipped: give an older model to compare with (--prototype FOLDER or {PROTOTYPE})"


@dataclass(frozen=True)
class Conditions:
    """Which models are compared on which recordings, and how thoroughly."""

    model: Path
    """The Vosk model that is measured: the embedded one, or one in training."""
    prototype: Path | None
    """An older Vosk model beside it."""
    material: Path | None
    quick: bool
    """A part of the recordings, and only the model: for a look during training."""

    @classmethod
    def of_run(cls) -> Self:
        """Those of this run."""
        model = _folder(MODEL) or EMBEDDED
        return cls(model, _folder(PROTOTYPE), _folder(MATERIAL), bool(os.environ.get(QUICK)))

    def recordings(self, name: str) -> Path | None:
        """A folder of recordings, or ``None`` where it was not given or is not there."""
        folder = self.material / "audio" / name if self.material else None
        return folder if folder and folder.is_dir() else None


def _folder(variable: str) -> Path | None:
    given = os.environ.get(variable)
    return Path(given).resolve() if given else None
