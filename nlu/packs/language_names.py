"""What languages are called: in a language of a pack, and in their own."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Final

from babel import Locale

from nlu.data_file import read

OWN_NAMES: Final = Path(__file__).parent / "language_names.yaml"
FOREIGN_NAMES: Final = Path(__file__).parent / "foreign_names.yaml"


def language_names(within: str, more: Mapping[str, list[str]]) -> dict[str, list[str]]:
    """Names of the languages that a shopper may name, by code: in one language, in their own, and ``more``."""
    called = Locale.parse(within).languages
    return {code: [*filter(None, (called.get(code), own)), *more.get(code, ())] for code, own in own_names().items()}


@lru_cache(maxsize=1)
def own_names() -> Mapping[str, str]:
    """What each of them is called by those who speak it.

    Raises:
        PackError: the list is missing or no YAML.
    """
    names: Mapping[str, str] = read(OWN_NAMES)
    return names


@lru_cache(maxsize=1)
def foreign_names() -> Mapping[str, Mapping[str, str]]:
    """What the languages of the packs are called in one another: by the language that calls, then by the one called.

    Raises:
        PackError: the list is missing or no YAML.
    """
    names: Mapping[str, Mapping[str, str]] = read(FOREIGN_NAMES)
    return names
