"""What is known of the official Vosk models by their names: language, rank among others, licence, archive.

The data are in ``official.yaml``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import yaml

if TYPE_CHECKING:
    from models.model_folder import ModelFolder

_DATA: Final = Path(__file__).with_name("official.yaml")
_LICENSE_FILES: Final = ("LICENSE", "LICENSE.txt", "README.md", "README")
_NAME: Final = re.compile(r"vosk-model-(?:small-|big-)?([a-z]{2,3})(?:-|$)")
_VERSION: Final = re.compile(r"-v?([0-9]+(?:\.[0-9]+)*)(?=-|$)")


def language_in(name: str) -> str | None:
    """The language of a model that has an official name (``vosk-model-small-fr-0.22``), else ``None``."""
    found = _NAME.match(name)
    return _catalogue().languages.get(found[1], found[1]) if found else None


def rank_of(name: str) -> tuple[int, tuple[int, ...], str]:
    """The place of a model among others of its language; the least is the best.

    What kind of model it is counts first (names of another form come last), then its version, the newest first.
    """
    order = _catalogue().order
    place = next((place for place, pattern in enumerate(order) if re.fullmatch(pattern, name)), len(order))
    version = _VERSION.search(name)
    # The 0 at the end lets 0.22.1 come before 0.22.
    newest_first = (*(-int(number) for number in version[1].split(".")), 0) if version else (1,)
    return place, newest_first, name


def license_of(model: ModelFolder) -> str:
    """The licence that its publisher states, or where to read it."""
    stated = _catalogue().licenses.get(model.path.name)
    files = (name for name in _LICENSE_FILES if (model.path / name).is_file())
    return stated or f"see its {next(files, 'publisher')}"


@dataclass(frozen=True, slots=True)
class Archive:
    """An official model as its publisher offers it."""

    name: str
    bytes: int
    md5: str
    """Of the archive, in hexadecimal digits."""

    @property
    def language(self) -> str:
        """Of the model, as in :func:`language_in`."""
        return language_in(self.name) or ""

    @property
    def license(self) -> str:
        """As its publisher states it, or where to read it."""
        return _catalogue().licenses.get(self.name, "see its README")

    @property
    def file_name(self) -> str:
        """Under the publisher's address, and here."""
        return f"{self.name}.zip"


def archives() -> tuple[Archive, ...]:
    """What can be fetched, ordered by language, the best of each language first."""
    found = (Archive(name, entry["bytes"], entry["md5"]) for name, entry in _catalogue().archives.items())
    return tuple(sorted(found, key=lambda each: (each.language, rank_of(each.name))))


def source() -> str:
    """The publisher's address, which file names are added to."""
    return _catalogue().source


@dataclass(frozen=True, slots=True)
class _Catalogue:
    order: list[str]
    languages: dict[str, str]
    licenses: dict[str, str]
    source: str
    archives: dict[str, dict[str, Any]]


@cache
def _catalogue() -> _Catalogue:
    return _Catalogue(**yaml.safe_load(_DATA.read_text(encoding="utf-8")))
