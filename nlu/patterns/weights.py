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


def shares(parts_of: Sequence[frozenset[int]], class_of: Sequence[int], parts: int, classes: int) -> Floats:
    """Part x class: share of the class's patterns that have the part, as a share over all classes.

    ``parts_of`` are the numbers of each pattern's words and slots, ``class_of`` the number of its class.
    """
    sizes = np.bincount(class_of, minlength=classes)
    owners = np.repeat(np.asarray(class_of, np.intp), [len(each) for each in parts_of])
    numbers = np.fromiter((part for each in parts_of for part in each), np.intp, len(owners))
    counts = np.bincount(numbers * classes + owners, minlength=parts * classes).reshape(parts, classes)
    found = (counts / np.maximum(sizes, 1)).astype(np.float32)
    found /= np.maximum(found.sum(axis=1, keepdims=True), 1e-9)
    return found


def weights(symbols: Sequence[str], told: Floats, stop_words: frozenset[str]) -> list[float]:
    """The weight of each symbol; ``told`` are the shares of those that are no choices, which come first."""
    logs = np.log2(np.where(told > 0, told, 1.0))
    entropies = -(told * logs).sum(axis=1) / log2(max(told.shape[1], 2))
    known = {part: _weight(part, float(entropy), stop_words) for part, entropy in zip(symbols, entropies, strict=False)}
    return [mean(known[part] for part in symbol.split(CHOICE)) for symbol in symbols]


def _weight(part: str, entropy: float, stop_words: frozenset[str]) -> float:
    if part.startswith("{"):
        return SLOT_WEIGHTS.get(part.strip("{}"), SLOT_WEIGHT)
    weight = max(LEAST_WEIGHT, 1 - entropy)
    return min(weight, STOP_WEIGHT) if part in stop_words else weight
