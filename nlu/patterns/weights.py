"""What each word of the patterns tells about the intent.

A word's weight is its information about the class: ``1 - H(class | word) / log2(classes)``, so that "the" weighs
next to nothing and "coupon" nearly 1. A class is an intent, talk, or one of the shop's questions.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
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

    def __init__(self, counts: Sequence[Mapping[int, int]], sizes: NDArray[np.intp], parts: int) -> None:
        """``counts`` say for each class how many of its patterns have a part, ``sizes`` how many it has.

        Parts have numbers below ``parts``.
        """
        found = sorted((part, owner) for owner, own in enumerate(counts) for part in own)
        rows = np.fromiter((part for part, _ in found), np.intp, len(found))
        shares = np.fromiter((counts[owner][part] / sizes[owner] for part, owner in found), np.float32, len(found))
        self._classes = len(counts)
        self._owners = np.fromiter((owner for _, owner in found), np.int16, len(found))
        sums = np.zeros(parts, np.float32)
        np.add.at(sums, rows, shares)
        self._values = (shares / np.maximum(sums[rows], 1e-9)).astype(np.float32)
        self._starts = np.searchsorted(rows, np.arange(parts + 1)).astype(np.int32)

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
