"""How likely a phone is after two others: the competition that LF-MMI trains against.

Counts with Witten-Bell back-off: https://doi.org/10.1109/18.87000.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray


@dataclass(frozen=True)
class PhoneModel:
    """A trigram model of phones, dense."""

    first: NDArray[np.float32]
    """``(phones,)``: probability of an utterance's first phone."""
    following: NDArray[np.float32]
    """``(phones, phones + 1, phones)``: ``[last, one before, next]``; the one before is ``phones`` at the start."""


def count_phones(sequences: Iterable[Sequence[int]], phones: int) -> PhoneModel:
    """Estimate a model from phone sequences."""
    counts = np.zeros((phones + 1, phones + 1, phones))
    for sequence in sequences:
        before, last = phones, phones
        for phone in sequence:
            counts[before, last, phone] += 1
            before, last = last, phone
    single = counts.sum((0, 1)) + 0.5
    pairs = _smoothed(counts.sum(0), np.broadcast_to(single / single.sum(), counts.shape[1:]))
    triples = _smoothed(counts, np.broadcast_to(pairs, counts.shape))
    following = np.ascontiguousarray(triples[:, :phones].transpose(1, 0, 2), np.float32)
    return PhoneModel(triples[phones, phones].astype(np.float32), following)


def _smoothed(counts: NDArray[np.float64], lower: NDArray[np.float64]) -> NDArray[np.float64]:
    """Counts by history turned to probabilities; what was not seen shares as the lower order says."""
    seen = counts.sum(-1, keepdims=True)
    kinds = (counts > 0).sum(-1, keepdims=True)
    shared: NDArray[np.float64] = np.where(seen > 0, (counts + kinds * lower) / np.maximum(seen + kinds, 1), lower)
    return shared
