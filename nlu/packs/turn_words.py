"""The words that steer whose turn it is to speak, from a language pack's ``turns.yaml``."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from nlu.data_file import read, wrong_values
from nlu.errors import PackError


class TurnWordsFile(BaseModel):
    """``turns.yaml``: words and phrases as recognizers write them, in lower case and without punctuation."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    language: str
    dangling: tuple[str, ...]
    """Last words of a thought that isn't whole."""
    whole: tuple[str, ...]
    """Ends that are whole although their last word is among those."""
    digits: tuple[str, ...]
    stop: tuple[str, ...]
    """What stops a reply, and is an utterance."""
    attention: tuple[str, ...]
    """What stops a reply and means nothing else."""

    @classmethod
    def load(cls, path: Path) -> TurnWordsFile:
        """Read and check a ``turns.yaml``.

        Raises:
            PackError: it is missing, no YAML, or lists are missing, misspelled or of the wrong kind.
        """
        try:
            return cls.model_validate(read(path))
        except ValidationError as error:
            raise PackError(wrong_values(path, error)) from error
