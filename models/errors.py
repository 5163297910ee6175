"""What can go wrong with models.

ModelError
├── ModelNotFoundError   no speech model for this language, or no such folder
├── BrokenModelError     a folder lacks something that a speech model has
└── EspeakNotFoundError  neither the system nor a package has eSpeak NG
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


class ModelError(Exception):
    """Root of the models' errors; the message tells a person what to do next."""


class ModelNotFoundError(ModelError):
    """There is no speech model where one was looked for."""


class BrokenModelError(ModelError):
    """A folder is no usable speech model; ``problems`` says everything that is wrong with it."""

    def __init__(self, path: Path, problems: tuple[str, ...]) -> None:
        self.path = path
        self.problems = problems
        lines = "\n".join(f"  - {problem}" for problem in problems)
        super().__init__(
            f"{path} is not a usable Vosk speech model:\n{lines}\n"
            "Unpack the model's archive again and give the folder that holds am/, conf/ and graph/."
        )


class EspeakNotFoundError(ModelError):
    """The speech synthesizer eSpeak NG is not installed."""
