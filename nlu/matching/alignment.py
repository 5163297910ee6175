"""Utterances against patterns: the best alignment of each pair, for all pairs at once.

The score of an alignment is the weight it explains on both sides, as a share of all weight (a weighted Dice
coefficient, 0 to 1). Units may be left over, pattern words may be missing, order counts, and a free slot takes any
number of units.
The recurrence is Needleman and Wunsch's with gaps at no cost beyond what they leave unexplained.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nlu.patterns import Floats, PatternTable
from nlu.templates import CHOICE

SAMPLED: Final = 16


@dataclass(frozen=True)
class Reading:
    """One alternative as numbers."""

    likeness: Floats
    """Unit x symbol (the padding included): how well a unit stands for a symbol, 0 to 1."""
    weights: Floats
    """Weight of each unit."""
    telling: Floats
    """Unit x class: the weight with which each unit alone, without its order, speaks for a class."""
    extras: Floats
    """Class x unit: the share of a unit that a class explains as an added detail, without a place in its pattern."""

    @property
    def lexical(self) -> Floats:
        """For each class the share of all weight that speaks for it."""
        found: Floats = self.telling.sum(axis=0) / max(float(self.weights.sum()), 1e-6)
        return found


@dataclass(frozen=True)
class Aligned:
    """A pair: reading and pattern, its score, and which unit stands for which place (-1: none)."""

    reading: int
    pattern: int
    score: float
    places: tuple[int, ...]
    """For each unit the place in the pattern, or -1."""


class Aligner:
    """Aligns readings with the patterns of a table."""

    def __init__(self, table: PatternTable, free: frozenset[str]) -> None:
        self._table = table
        self._free = np.zeros(len(table.symbols) + 1, np.float32)
        for symbol, number in table.symbols.items():
            self._free[number] = not free.isdisjoint(symbol.split(CHOICE))

    def likely(self, readings: list[Reading], limit: int) -> NDArray[np.intp]:
        """The patterns whose words occur most in the readings: an upper bound of the score decides.

        They come in the order of the table, so that of equally good ones always the same one wins.
        """
        table = self._table
        found = np.zeros(len(table.weights), np.float32)
        for reading in readings:
            gains = reading.likeness * (reading.weights[:, None] + table.weights)
            np.maximum(found, gains.max(axis=0, initial=0.0), out=found)
        total = float(min((reading.weights.sum() for reading in readings), default=0.0))
        bound = table.cells.sums(found) / (table.totals + total)
        if len(bound) <= limit:
            return np.arange(len(bound))
        return greatest(bound, limit)

    def align(self, readings: list[Reading], patterns: NDArray[np.intp]) -> Alignments:
        """Scores of every reading with every one of the patterns."""
        longest = max(len(reading.weights) for reading in readings)
        likeness = np.zeros((len(readings), longest, len(self._table.weights)), np.float32)
        weights = np.zeros((len(readings), longest), np.float32)
        extras = np.zeros((len(readings), len(self._table.classes), longest), np.float32)
        for i, reading in enumerate(readings):
            count = len(reading.weights)
            likeness[i, :count], weights[i, :count] = reading.likeness, reading.weights
            extras[i, :, :count] = reading.extras * reading.weights
        rows = np.tile(patterns, len(readings))
        which = np.repeat(np.arange(len(readings)), len(patterns))
        cells = np.tile(self._table.cells.padded(patterns), (len(readings), 1))
        alike = likeness[which[:, None, None], np.arange(longest)[None, :, None], cells[:, None, :]]
        stays = alike * weights[which][:, :, None]
        gains = stays + alike * self._table.weights[cells][:, None, :]
        stays *= self._free[cells][:, None, :]
        extra = extras[which, self._table.class_of[rows]]
        table = _fill(gains, stays, extra)
        totals = self._table.totals[rows] + weights[which].sum(axis=1)
        scores = table[-1][:, -1] / np.maximum(totals, 1e-6)
        return Alignments(which, rows, scores, table, gains, stays)


@dataclass(frozen=True)
class Alignments:
    """The scores of all pairs, and what is needed to trace one back."""

    which: NDArray[np.intp]
    patterns: NDArray[np.intp]
    scores: Floats
    _table: Floats
    _gains: Floats
    _stays: Floats

    def trace(self, pair: int) -> Aligned:
        """The units' places in the pattern for one pair."""
        units, places = self._gains.shape[1:]
        found = [-1] * units
        table = self._table[:, pair]
        i, j = units, places
        while i > 0 and j > 0:
            here = float(table[i, j])
            if here == float(table[i, j - 1]):
                j -= 1
            elif _same(here, float(table[i - 1, j - 1] + self._gains[pair, i - 1, j - 1])):
                found[i - 1] = j - 1
                i, j = i - 1, j - 1
            elif self._stayed(pair, i, j, here):
                found[i - 1] = j - 1
                i -= 1
            else:
                i -= 1
        return Aligned(int(self.which[pair]), int(self.patterns[pair]), float(self.scores[pair]), tuple(found))

    def _stayed(self, pair: int, i: int, j: int, here: float) -> bool:
        """Whether the unit was taken by a free slot that had begun before."""
        stay = float(self._stays[pair, i - 1, j - 1])
        return stay > 0 and _same(here, float(self._table[i - 1, pair, j]) + stay)


def greatest(values: Floats, count: int) -> NDArray[np.intp]:
    """Where the greatest values stand, in their order; of equal ones the first.

    The ``count`` greatest of every sixteenth value are a bound that spares most of the sorting.
    """
    sample = values[::SAMPLED]
    bound = np.partition(sample, -count)[-count] if len(sample) > count else values.min()
    places = np.flatnonzero(values >= bound)
    least = np.partition(values[places], -count)[-count]
    above = places[values[places] > least]
    return np.sort(np.concatenate((above, places[values[places] == least][: count - len(above)])))


def _fill(gains: Floats, stays: Floats, extra: Floats) -> Floats:
    """Best explained weight of the first i units and j places: an array [i, pair, j]."""
    pairs, units, places = gains.shape
    table = np.zeros((units + 1, pairs, places + 1), np.float32)
    for i in range(units):
        before, here = table[i], table[i + 1]
        np.add(before, extra[:, i, None], out=here)
        taken = np.maximum(before[:, :-1] + gains[:, i], before[:, 1:] + stays[:, i])
        np.maximum(here[:, 1:], taken, out=here[:, 1:])
        np.maximum.accumulate(here, axis=1, out=here)
    return table


def _same(one: float, other: float) -> bool:
    return abs(one - other) < 1e-5
