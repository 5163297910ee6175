"""An n-gram model as arrays: all n-grams of an order are looked up, mixed and weighed at once.

Words have numbers, in their alphabetical order; the key of an n-gram is the number that its words are the digits of.
Keys are sorted, which is the order of the n-grams themselves.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

Gram = tuple[str, ...]
Weights = tuple[float, float]
Keys = NDArray[np.int64]
Numbers = NDArray[np.float64]

LOG_ZERO: Final = -99.0
"""How ARPA files write the logarithm of nothing; also the probability of ``<s>``, which no one says."""


@dataclass(frozen=True, slots=True)
class Level:
    """The n-grams of one order."""

    keys: Keys
    """In rising order."""
    logs: Numbers
    """log10 probabilities."""
    weights: Numbers
    """log10 back-off weights."""


@dataclass(frozen=True, slots=True)
class GramTable:
    """A back-off n-gram model of at most three orders."""

    words: tuple[str, ...]
    """In alphabetical order; a word's place is its number."""
    levels: tuple[Level, ...]
    """Of orders 1, 2, 3."""

    @classmethod
    def of(cls, grams: Sequence[Mapping[Gram, Weights]]) -> GramTable:
        """The model of n-grams with their log10 probabilities and back-off weights."""
        numbers = numbered(word for order in grams for gram in order for word in gram)
        return cls(
            tuple(numbers),
            tuple(_level(order, length, numbers) for length, order in enumerate(grams, 1)),
        )

    def grams(self) -> tuple[dict[Gram, Weights], ...]:
        """The n-grams with their log10 probabilities and back-off weights."""
        made = []
        for order, level in enumerate(self.levels, 1):
            columns = [[self.words[n] for n in column.tolist()] for column in self.digits(order)]
            weights = zip(level.logs.tolist(), level.weights.tolist(), strict=True)
            made.append(dict(zip(zip(*columns, strict=True), weights, strict=True)))
        return tuple(made)

    def over(self, words: tuple[str, ...]) -> GramTable:
        """The same model with the numbers of other words, which are alphabetical and hold all of its own."""
        if words == self.words:
            return self
        place = {word: number for number, word in enumerate(words)}
        numbers = np.array([place[word] for word in self.words], dtype=np.int64)
        levels = (
            Level(
                join_digits([numbers[column] for column in self.digits(order)], len(words)), level.logs, level.weights
            )
            for order, level in enumerate(self.levels, 1)
        )
        return GramTable(words, tuple(levels))

    def digits(self, order: int) -> list[Keys]:
        """The numbers of first words, second words, and so on, of all n-grams of an order."""
        keys, base = self.levels[order - 1].keys, max(len(self.words), 1)
        return [keys // base**place % base for place in reversed(range(order))]

    def suffix(self, keys: Keys, length: int) -> Keys:
        """Keys of the last words of n-grams."""
        ending: Keys = keys % max(len(self.words), 1) ** length
        return ending

    def history(self, keys: Keys) -> Keys:
        """Keys of n-grams without their last words."""
        return keys // max(len(self.words), 1)

    def find(self, order: int, keys: Keys) -> Keys:
        """The places of n-grams in their level, -1 for those that are not there."""
        have = self.levels[order - 1].keys if order <= len(self.levels) else np.empty(0, np.int64)
        if not len(have):
            return np.full(len(keys), -1, dtype=np.int64)
        places = np.minimum(np.searchsorted(have, keys), len(have) - 1)
        return np.where(have[places] == keys, places, -1)

    def probabilities(self, order: int, keys: Keys) -> Numbers:
        """Of the last words of n-grams after the others, backing off where they are not written."""
        places = self.find(order, keys)
        if order <= len(self.levels) and len(self.levels[order - 1].keys):
            found = np.where(places >= 0, linear(self.levels[order - 1].logs)[places], 0.0)
        else:
            found = np.zeros(len(keys))
        absent = places < 0
        if order > 1 and absent.any():
            missing = keys[absent]
            shorter = self.probabilities(order - 1, self.suffix(missing, order - 1))
            found[absent] = self.back_off(order - 1, self.history(missing)) * shorter
        return found

    def back_off(self, order: int, keys: Keys) -> Numbers:
        """The back-off weights of histories, 1 for those that are not there."""
        places = self.find(order, keys)
        if not (places >= 0).any():
            return np.ones(len(keys))
        return np.where(places >= 0, 10.0 ** self.levels[order - 1].weights[places], 1.0)


def numbered(words: Iterable[str]) -> dict[str, int]:
    """Words and their numbers."""
    return {word: number for number, word in enumerate(sorted(set(words)))}


def join_digits(columns: Sequence[Keys], base: int) -> Keys:
    """The keys of n-grams whose words have these numbers."""
    keys = columns[0].astype(np.int64)
    for column in columns[1:]:
        keys = keys * base + column
    return keys


def linear(logs: Numbers) -> Numbers:
    """Probabilities of their logarithms."""
    return np.where(logs > LOG_ZERO, 10.0**logs, 0.0)


def logarithms(numbers: Numbers) -> Numbers:
    """log10, ``LOG_ZERO`` of 0."""
    return np.where(numbers > 0.0, np.log10(np.where(numbers > 0.0, numbers, 1.0)), LOG_ZERO)


def level_of(keys: Keys, logs: Numbers, weights: Numbers) -> Level:
    """A level of n-grams in any order."""
    order = np.argsort(keys, kind="stable")
    return Level(keys[order], logs[order], weights[order])


def _level(grams: Mapping[Gram, Weights], length: int, numbers: Mapping[str, int]) -> Level:
    flat = np.fromiter((numbers[word] for gram in grams for word in gram), np.int64, len(grams) * length)
    weights = np.array([*grams.values()], dtype=np.float64).reshape(-1, 2)
    keys = join_digits(list(flat.reshape(-1, length).T), len(numbers))
    return level_of(keys, weights[:, 0], weights[:, 1])
