"""Which of many names share the most with what was heard: an inverted index of short runs of symbols.

A name's weight for a query is the sum of the rarities of the runs that both have, over the length of all its own
(the cosine of tf-idf vectors, https://nlp.stanford.edu/IR-book/html/htmledition/queries-as-vectors-1.html, without the
query's length, which is the same for all).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Runs = NDArray[np.int32]
"""Numbers of runs of symbols."""


@dataclass(frozen=True, slots=True)
class GramIndex:
    """Names by their runs, which have the numbers 0 to ``kinds`` - 1."""

    starts: NDArray[np.int64]
    names: NDArray[np.int32]
    """Numbers of the names of each run, from its start on to that of the next."""
    rarity: NDArray[np.float32]
    length: NDArray[np.float32]
    """Of each name."""

    @classmethod
    def build(cls, names: Sequence[Runs], kinds: int) -> GramIndex:
        """The index of names, each given by its runs."""
        owners = np.repeat(np.arange(len(names), dtype=np.int32), [len(runs) for runs in names])
        runs = np.concatenate([*names, np.zeros(0, np.int32)])
        pairs = np.unique(runs.astype(np.int64) * max(1, len(names)) + owners)
        runs, owners = np.divmod(pairs, max(1, len(names)))
        counts = np.bincount(runs, minlength=kinds)
        rarity = np.log((1 + len(names)) / (1 + counts)).astype(np.float32) + 0.1
        squares = np.bincount(owners, weights=rarity[runs] ** 2, minlength=len(names))
        starts = np.concatenate([[0], np.cumsum(counts)])
        return cls(starts, owners.astype(np.int32), rarity, np.sqrt(squares).astype(np.float32) + 1e-6)

    def nearest(self, runs: Runs, limit: int) -> NDArray[np.intp]:
        """Numbers of the ``limit`` names that share most with a query's runs, in no order; at most all there are."""
        found = [run for run in np.unique(runs).tolist() if self.starts[run + 1] > self.starts[run]]
        if not found:
            return np.zeros(0, np.intp)
        parts = [self.names[self.starts[run] : self.starts[run + 1]] for run in found]
        weights = np.repeat(self.rarity[found] ** 2, [len(part) for part in parts])
        shared = np.bincount(np.concatenate(parts), weights=weights, minlength=len(self.length)) / self.length
        best = np.argpartition(shared, -limit)[-limit:] if len(shared) > limit else np.arange(len(shared))
        return best[shared[best] > 0]
