"""Phones as numbers: which there are (``phones.yaml``), and what it costs to take one for another."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from nlu.data_file import read
from nlu.sounds.costs import Costs, read_costs

_FILE: Final = Path(__file__).with_name("phones.yaml")
_ANOTHER_LANGUAGE: Final = re.compile(r"\([^)]*\)")
VOWEL: Final = 1
"""The class of all vowels; that of phones which people leave out is 0, those of consonants follow."""


@dataclass(frozen=True, slots=True)
class PhoneTable:
    """All phones by their numbers, from 0."""

    numbers: dict[str, int]
    """Of each symbol."""
    substitution: NDArray[np.int32]
    """Shape (phones, phones): what it costs to take one for the other."""
    missing: NDArray[np.int32]
    """What it costs that a phone is there in one of two and not in the other."""
    classes: NDArray[np.uint8]
    """The coarse class of each phone."""

    def phones(self, ipa: str) -> bytes:
        """The numbers of what eSpeak NG wrote; marks, tones and whatever is no phone are left out."""
        letters = _ANOTHER_LANGUAGE.sub("", ipa)
        return bytes(number for letter in letters if (number := self._number(letter)) is not None)

    def _number(self, letter: str) -> int | None:
        number = self.numbers.get(letter)
        return self.numbers.get(unicodedata.normalize("NFD", letter)[0]) if number is None else number


@cache
def phone_table() -> PhoneTable:
    """The table that is used."""
    return table_of(read_costs())


def table_of(costs: Mapping[str, float]) -> PhoneTable:
    """The table with some costs, as ``costs.yaml`` has them."""
    data = read(_FILE)
    symbols = [*data["consonants"], *data["vowels"]]
    numbers = {symbol: number for number, symbol in enumerate(symbols)}
    between = Costs(data, costs)
    substitution = np.array([[round(between.between(one, other)) for other in symbols] for one in symbols], np.int32)
    missing = np.array([round(between.missing(symbol)) for symbol in symbols], np.int32)
    return PhoneTable(numbers, substitution, missing, _classes(data, symbols))


def _classes(data: Any, symbols: list[str]) -> NDArray[np.uint8]:
    of_consonants = {
        symbol: place for place, group in enumerate(data["classes"].values(), VOWEL + 1) for symbol in group.split()
    }
    vowels = data["vowels"]
    return np.array([VOWEL if symbol in vowels else of_consonants.get(symbol, 0) for symbol in symbols], np.uint8)
