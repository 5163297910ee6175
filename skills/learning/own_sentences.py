"""The shop's own sentences: a file that the language pack is loaded with, written whole or not at all.

``<folder>/<language>/intents/learned.yaml``, in which ``more_sentences`` has a list of templates by intent. The
shopkeeper may edit it; what is in it counts, whoever wrote it.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml
from filelock import FileLock

from commerce import store_identity
from nlu import Added, LanguagePack, PackError
from skills.errors import LearningError
from skills.settings import Settings

_HEAD: Final = "# This shop's own sentences, as `hawker learn accept` wrote them; read when the shop starts.\n"
_KEY: Final = "more_sentences"


@dataclass(frozen=True, slots=True)
class OwnSentences:
    """The sentences of one language in the shop's folder."""

    folder: Path
    language: str

    @property
    def path(self) -> Path:
        """The file."""
        return self.folder / self.language / "intents" / "learned.yaml"

    def all(self) -> list[Added]:
        """The sentences that were accepted.

        Raises:
            PackError: The file was damaged.
        """
        if not self.path.exists():
            return []
        return [Added(intent, template) for intent, templates in self._read().items() for template in templates]

    @contextmanager
    def changing(self) -> Iterator[None]:
        """One process at a time changes the file."""
        self.path.parent.mkdir(parents=True, exist_ok=True)
        with FileLock(self.folder / ".lock"):
            yield

    def write(self, sentences: list[Added]) -> None:
        """Make these all the sentences that there are; the file is the old one or the new one, whatever happens."""
        by_intent: dict[str, list[str]] = {}
        for each in sentences:
            by_intent.setdefault(each.intent, []).append(each.template)
        content: dict[str, Any] = {"language": self.language, _KEY: by_intent}
        _replace(self.path, _HEAD + yaml.safe_dump(content, allow_unicode=True, sort_keys=False))

    def pack_with(self, language_pack: LanguagePack, sentences: list[Added], others: list[Path]) -> LanguagePack:
        """The language pack as it would be with these sentences instead; ``others`` are further packages' folders."""
        with tempfile.TemporaryDirectory() as scratch:
            tried = OwnSentences(Path(scratch), self.language)
            tried.path.parent.mkdir(parents=True)
            tried.write(sentences)
            return LanguagePack.load(self.language, language_pack.folder, more=[*others, tried.folder])

    def _read(self) -> dict[str, list[str]]:
        try:
            content = yaml.safe_load(self.path.read_text(encoding="utf-8"))
            found: dict[str, list[str]] = content[_KEY]
            return {str(intent): [str(template) for template in templates] for intent, templates in found.items()}
        except (OSError, UnicodeDecodeError, yaml.YAMLError, KeyError, TypeError, AttributeError) as error:
            raise PackError([f"{self.path}: it needs '{_KEY}:' with lists of sentences by intent ({error})"]) from error


def sentences_folder(settings: Settings) -> Path | None:
    """Where the shop's own sentences are, or would be; ``None`` where that has to be set."""
    if settings.sentences is not None:
        return settings.sentences
    store = store_identity(settings.database_url)
    return None if "://" in store else Path(f"{store}-sentences")


def own_sentences(settings: Settings, language: str) -> OwnSentences:
    """The shop's own sentences of a language.

    Raises:
        LearningError: A database server's shop has no folder of its own by default.
    """
    folder = sentences_folder(settings)
    if folder is None:
        raise LearningError("this store is no file, so say where the shop's own sentences are: set HAWKER_SENTENCES")
    return OwnSentences(folder, language)


def _replace(path: Path, text: str) -> None:
    """Write a file beside its place, bring it to the disk, and put it there."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=".learned-", suffix=".part")
    unfinished = Path(name)
    try:
        with open(handle, "w", encoding="utf-8") as file:  # noqa: PTH123 -- a handle has no path
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        unfinished.replace(path)
    finally:
        unfinished.unlink(missing_ok=True)
