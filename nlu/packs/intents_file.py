"""A file of intents (``intents/*.yaml``, ``talk.yaml``, ``questions.yaml``) as it is written."""

from __future__ import annotations

from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from nlu.data_file import read, wrong_values
from nlu.errors import PackError


class SentenceGroup(BaseModel):
    """Templates that belong together."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    sentences: list[str]


class IntentBody(BaseModel):
    """What a file says of an intent."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    data: list[SentenceGroup]
    takes: list[str] = []
    strict: bool = False
    careful: bool = False
    statement: bool = False

    @property
    def sentences(self) -> list[str]:
        """The templates of all groups."""
        return [sentence for group in self.data for sentence in group.sentences]


class IntentsFile(BaseModel):
    """The whole file."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    language: str
    intents: dict[str, IntentBody] = {}
    topics: dict[str, IntentBody] = {}
    more_sentences: dict[str, list[str]] = {}
    """Templates that are added to intents of other files."""
    expansion_rules: dict[str, str] = {}

    @classmethod
    def load(cls, path: Path, language: str) -> IntentsFile:
        """Read and check a file of a language.

        Raises:
            PackError: it is missing, no YAML, of another language, or something in it is misspelled or of the wrong
                kind; each is named with its place.
        """
        content = read(path)
        if not isinstance(content, dict) or content.get("language") != language:
            raise PackError([f"{path}: it must start with 'language: {language}'"])
        try:
            return cls.model_validate(content)
        except ValidationError as error:
            raise PackError(wrong_values(path, error)) from error
