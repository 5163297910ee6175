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


def shares(parts: NDArray[np.int32], owners: NDArray[np.int16], sizes: NDArray[np.intp], count: int) -> Floats:
    """Part x class: share of the class's patterns that have the part, as a share over all classes.

    ``parts`` are numbers of words and slots below ``count``, each once for a pattern that has it, ``owners`` the
    classes of these patterns, and ``sizes`` how many patterns each class has.
    """
    classes = len(sizes)
    counts = np.bincount(parts * classes + owners, minlength=count * classes).reshape(count, classes)
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
