"""What each word of the patterns tells about the intent.

A word's weight is its information about the class: ``1 - H(class | word) / log2(classes)``, so that "the" weighs
next to nothing and "coupon" nearly 1. A class is an intent, talk, or one of the shop's questions.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log2
from statistics import fmean as mean
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nlu.templates import CHOICE

LEAST_WEIGHT: Final = 0.08
STOP_WEIGHT: Final = 0.45
"""The most that a stop word may weigh."""
SLOT_WEIGHTS: Final = {"item": 0.45, "any": 0.05, "reference": 0.35}
"""Free words that nobody asks for are hardly missed."""
SLOT_WEIGHT: Final = 0.7
"""Weight of the other slots."""

Floats = NDArray[np.float32]


class Shares:
    """Part x class: share of the class's patterns that have the part, as a share over all classes.

    Nearly all of them are 0, and only the others are kept.
    """

    def __init__(
        self, parts: NDArray[np.int32], owners: NDArray[np.int16], sizes: NDArray[np.intp], count: int
    ) -> None:
        """``parts`` are numbers of words and slots below ``count``, each once for a pattern that has it.

        ``owners`` are the classes of these patterns, and ``sizes`` how many patterns each class has.
        """
        self._classes = len(sizes)
        pairs, counts = np.unique(parts * np.int32(self._classes) + owners, return_counts=True)
        rows, owner = pairs // self._classes, pairs % self._classes
        found = (counts / sizes[owner]).astype(np.float32)
        sums = np.zeros(count, np.float32)
        np.add.at(sums, rows, found)
        self._owners = owner.astype(np.int16)
        self._values = found / np.maximum(sums[rows], 1e-9)
        self._starts = np.searchsorted(rows, np.arange(count + 1)).astype(np.int32)

    def __len__(self) -> int:
        return len(self._starts) - 1

    def __getitem__(self, part: int) -> Floats:
        found = np.zeros(self._classes, np.float32)
        there = slice(self._starts[part], self._starts[part + 1])
        found[self._owners[there]] = self._values[there]
        return found

    def entropies(self) -> Floats:
        """How little each part tells, from 0 for one of a single class to 1 for one that all classes have alike."""
        each = np.append(self._values * np.log2(self._values), np.float32(0))
        ends = np.minimum(self._starts[:-1], len(each) - 1)
        sums: Floats = np.add.reduceat(each, ends) if len(self) else each[:0]
        sums[self._starts[:-1] == self._starts[1:]] = 0
        return -sums / np.float32(log2(max(self._classes, 2)))


def weights(symbols: Sequence[str], told: Shares, stop_words: frozenset[str]) -> list[float]:
    """The weight of each symbol; ``told`` are the shares of those that are no choices, which come first."""
    known = {
        part: _weight(part, float(entropy), stop_words)
        for part, entropy in zip(symbols, told.entropies(), strict=False)
    }
    return [mean(known[part] for part in symbol.split(CHOICE)) for symbol in symbols]


def _weight(part: str, entropy: float, stop_words: frozenset[str]) -> float:
    if part.startswith("{"):
        return SLOT_WEIGHTS.get(part.strip("{}"), SLOT_WEIGHT)
    weight = max(LEAST_WEIGHT, 1 - entropy)
    return min(weight, STOP_WEIGHT) if part in stop_words else weight
