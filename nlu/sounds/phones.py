"""Phones as numbers: which there are, and what it costs to take one for another (``phones.yaml``)."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from nlu.data_file import read

_FILE: Final = Path(__file__).with_name("phones.yaml")
_ANOTHER_LANGUAGE: Final = re.compile(r"\([^)]*\)")
VOWEL: Final = 1
"""The class of all vowels; that of phones which people leave out is 0, those of consonants follow."""

Costs = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class PhoneTable:
    """All phones by their numbers, from 0."""

    numbers: dict[str, int]
    """Of each symbol."""
    substitution: Costs
    """Shape (phones, phones): what it costs to take one for the other."""
    missing: Costs
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
    """The table in ``phones.yaml``."""
    data = read(_FILE)
    symbols = [*data["consonants"], *data["vowels"]]
    numbers = {symbol: number for number, symbol in enumerate(symbols)}
    substitution = np.zeros((len(symbols), len(symbols)), np.int32)
    costs = _Costs(data)
    for one, other in product(symbols, symbols):
        substitution[numbers[one], numbers[other]] = costs.between(one, other)
    missing = np.array([costs.missing(symbol) for symbol in symbols], np.int32)
    return PhoneTable(numbers, substitution, missing, _classes(data, symbols))


def _classes(data: Any, symbols: list[str]) -> NDArray[np.uint8]:
    of_consonants = {
        symbol: place for place, group in enumerate(data["classes"].values(), VOWEL + 1) for symbol in group.split()
    }
    vowels = data["vowels"]
    return np.array([VOWEL if symbol in vowels else of_consonants.get(symbol, 0) for symbol in symbols], np.uint8)


class _Costs:
    """The costs, from features; symmetric."""

    def __init__(self, data: Any) -> None:
        self._consonants, self._vowels = data["consonants"], data["vowels"]
        self._places = data["places"]
        self._costs = data["costs"]
        self._manners = {frozenset(pair): int(cost) for *pair, cost in self._costs["manners"]}
        self._glides = {frozenset(pair): int(cost) for *pair, cost in self._costs["glides"]}

    def between(self, one: str, other: str) -> int:
        if one == other:
            return 0
        if (pair := frozenset((one, other))) in self._glides:
            return self._glides[pair]
        if one in self._vowels and other in self._vowels:
            return self._of_vowels(self._vowels[one], self._vowels[other])
        if one in self._consonants and other in self._consonants:
            return self._of_consonants(self._consonants[one], self._consonants[other])
        return int(self._costs["vowel_for_consonant"])

    def missing(self, symbol: str) -> int:
        kind = "missing_vowel" if symbol in self._vowels else "missing_consonant"
        return int(self._costs["missing"].get(symbol, self._costs[kind]))

    def _of_vowels(self, one: list[str], other: list[str]) -> int:
        (height, backness, rounding), (its_height, its_backness, its_rounding) = one, other
        return (
            int(self._costs["height"]) * abs(int(height) - int(its_height))
            + int(self._costs["backness"]) * abs(int(backness) - int(its_backness))
            + int(self._costs["rounding"]) * (rounding != its_rounding)
        )

    def _of_consonants(self, one: list[str], other: list[str]) -> int:
        (place, manner, voicing), (its_place, its_manner, its_voicing) = one, other
        steps = abs(self._places.index(place) - self._places.index(its_place))
        by_manner = self._manners.get(frozenset((manner, its_manner)), int(self._costs["manner"]))
        return int(
            min(int(self._costs["most_place"]), int(self._costs["place"]) * steps)
            + (by_manner if manner != its_manner else 0)
            + int(self._costs["voicing"]) * (voicing != its_voicing)
        )
