"""What can go wrong with models.

ModelError
├── ModelNotFoundError   no speech model for this language, or no such folder
├── BrokenModelError     a folder lacks something that a speech model has
├── ModelFileError       an acoustic model's file is not what it should be
├── AddModelError        a folder or archive can't be added to the user's models
├── DownloadError        an official model could not be brought here
├── GraphError           a graph could not be compiled, or what it is to be made of is wrong
│   ├── LexiconError             the pronunciations or the language model that ship with hawker can't be read
│   ├── PronunciationFileError   a shopkeeper's own pronunciations are written wrongly
│   └── VocabularyTooLargeError  more names or words than a graph can hold
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

    def __init__(
        self,
        path: Path,
        problems: tuple[str, ...],
        remedy: str = "Unpack the model's archive again and give the folder that holds am/, conf/ and graph/.",
    ) -> None:
        self.path = path
        self.problems = problems
        lines = "\n".join(f"  - {problem}" for problem in problems)
        super().__init__(f"{path} is not a usable Vosk speech model:\n{lines}\n{remedy}")


class AddModelError(ModelError):
    """A folder or archive can't be added to the user's models."""


class DownloadError(ModelError):
    """An official model could not be brought here; the message says whether to go on, or how to do without."""


class ModelFileError(ModelError):
    """A file of an acoustic model is damaged or of another kind."""


class EspeakNotFoundError(ModelError):
    """The speech synthesizer eSpeak NG is not installed."""


class GraphError(ModelError):
    """A graph could not be compiled; the graphs that were there before are as they were."""


class LexiconError(GraphError):
    """A file of words that ships with hawker is missing or damaged."""


class PronunciationFileError(GraphError):
    """A shopkeeper's pronunciations can't be taken; ``problems`` says everything that is wrong with the file."""

    def __init__(self, path: Path, problems: tuple[str, ...]) -> None:
        self.path = path
        self.problems = problems
        lines = "\n".join(f"  - {problem}" for problem in problems)
        super().__init__(f"nothing was taken of the pronunciations in {path}:\n{lines}\nCorrect it and compile again.")


class VocabularyTooLargeError(GraphError):
    """A catalog has more names or words than a graph can hold."""
