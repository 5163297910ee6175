"""Which of many names share the most with what was heard: an inverted index of short runs of symbols.

A name's weight for a query is the sum of the rarities of the runs that both have, over the length of all its own
(the cosine of tf-idf vectors, https://nlp.stanford.edu/IR-book/html/htmledition/queries-as-vectors-1.html, without the
query's length, which is the same for all).
"""

from __future__ import annotations

from array import array
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from typing import Final

import numpy as np
from numpy.typing import NDArray

_COMMON: Final = 0.05
"""What a run counts that all names have, and the least length of a name."""
_MOST: Final = 200_000
"""Names that are gone through for a query, each as often as it has one of its runs: some 2 ms."""


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
    def build(cls, names: Iterable[Iterable[int]], kinds: int) -> GramIndex:
        """The index of names, each given by its runs."""
        found, counts = array("i"), array("i")
        for runs in names:
            different = set(runs)
            found.extend(different)
            counts.append(len(different))
        runs_there = np.array(found, np.int32)
        owners = np.repeat(np.arange(len(counts), dtype=np.int32), np.array(counts, np.intp))
        frequency = np.bincount(runs_there, minlength=kinds)
        rarity = np.log((1 + len(counts)) / (1 + frequency)).astype(np.float32) + np.float32(_COMMON)
        squares = np.bincount(owners, weights=rarity[runs_there] ** 2, minlength=len(counts))
        starts = np.concatenate([[0], np.cumsum(frequency)])
        by_run = owners[np.argsort(runs_there, kind="stable")]
        return cls(starts, by_run, rarity, np.sqrt(squares).astype(np.float32) + np.float32(_COMMON))

    def nearest(self, runs: Iterable[int], limit: int) -> NDArray[np.intp]:
        """Numbers of the ``limit`` names that share most with a query's runs, in no order; at most all there are.

        A run counts as often as it comes.
        """
        times = Counter(runs)
        found = self._telling(times)
        if not found:
            return np.zeros(0, np.intp)
        parts = [self.names[self.starts[run] : self.starts[run + 1]] for run in found]
        weight = self.rarity[found] ** 2 * np.array([times[run] for run in found], np.float32)
        weights = np.repeat(weight, [len(part) for part in parts])
        shared = np.bincount(np.concatenate(parts), weights=weights, minlength=len(self.length)) / self.length
        # Looking for the best among many that share nothing would take far longer.
        there = np.flatnonzero(shared)
        return there[np.argpartition(shared[there], -limit)[-limit:]] if len(there) > limit else there

    def _telling(self, runs: Iterable[int]) -> list[int]:
        """The runs that any name has, the rarest first, as long as there are not too many names to go through."""
        counted = sorted((int(self.starts[run + 1] - self.starts[run]), run) for run in runs)
        there = [(count, run) for count, run in counted if count]
        through = accumulate(count for count, _ in there)
        return [run for (_, run), names in zip(there, through, strict=True) if names <= _MOST or run == there[0][1]]
