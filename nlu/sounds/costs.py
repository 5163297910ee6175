"""What it costs to take one phone for another, by their features (``phones.yaml``) and their costs (``costs.yaml``)."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from nlu.data_file import read

_PAIR: Final = 2
COSTS: Final = Path(__file__).with_name("costs.yaml")


def read_costs() -> dict[str, float]:
    """The content of ``costs.yaml``.

    Single features count for each step or difference. Pairs, of manners or of phones, are named with a space.
    """
    return {name: float(cost) for name, cost in read(COSTS).items()}


class Costs:
    """Costs of phones, given by their symbols; both ways the same.

    ``phones`` is the content of ``phones.yaml``.
    """

    def __init__(self, phones: Any, costs: Mapping[str, float]) -> None:
        self._consonants: dict[str, list[str]] = phones["consonants"]
        self._vowels: dict[str, list[str]] = phones["vowels"]
        self._places: list[str] = phones["places"]
        self._costs = costs
        self._pairs = {frozenset(name.split()): cost for name, cost in costs.items() if len(name.split()) == _PAIR}

    def between(self, one: str, other: str) -> float:
        """What it costs to take one for the other."""
        if one == other:
            return 0.0
        if (pair := frozenset((one, other))) in self._pairs:
            return self._pairs[pair]
        if one in self._vowels and other in self._vowels:
            return self._of_vowels(self._vowels[one], self._vowels[other])
        if one in self._consonants and other in self._consonants:
            return self._of_consonants(self._consonants[one], self._consonants[other])
        return self._costs["vowel for consonant"]

    def missing(self, symbol: str) -> float:
        """What it costs that a phone is there in one of two and not in the other."""
        kind = "no vowel" if symbol in self._vowels else "no consonant"
        return self._costs.get(f"no {symbol}", self._costs[kind])

    def _of_vowels(self, one: list[str], other: list[str]) -> float:
        (height, backness, rounding), (its_height, its_backness, its_rounding) = one, other
        return (
            self._costs["height"] * abs(int(height) - int(its_height))
            + self._costs["backness"] * abs(int(backness) - int(its_backness))
            + self._costs["rounding"] * (rounding != its_rounding)
        )

    def _of_consonants(self, one: list[str], other: list[str]) -> float:
        (place, manner, voicing), (its_place, its_manner, its_voicing) = one, other
        steps = abs(self._places.index(place) - self._places.index(its_place))
        by_manner = self._pairs.get(frozenset((manner, its_manner)), self._costs["manner"])
        return (
            min(self._costs["place at most"], self._costs["place"] * steps)
            + (by_manner if manner != its_manner else 0)
            + self._costs["voicing"] * (voicing != its_voicing)
        )
