"""Patterns as numbers, kept column by column: the first cells of all patterns, then the second ones, and so on.

Longer patterns come first, so that a column has no gaps, and a sum over the cells of every pattern is one sum a column.
A number takes two bytes as long as there are no more than 65,536 symbols.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from nlu.patterns.weights import Floats
from nlu.templates import Pattern


class Cells:
    """The symbols of patterns that are given longest first."""

    def __init__(self, rows: Sequence[NDArray[np.int32]], symbols: int) -> None:
        """``rows`` are the patterns of one length after those of the other; there are so many ``symbols``.

        The number after the last symbol pads short rows.
        """
        self._padding = symbols
        self._count = sum(map(len, rows))
        kind = np.min_scalar_type(symbols)
        widest = max((block.shape[1] for block in rows), default=0)
        longer = ([block for block in rows if block.shape[1] > place] for place in range(widest))
        self._columns = [
            np.concatenate([block[:, place].astype(kind) for block in blocks]) for place, blocks in enumerate(longer)
        ]
        self._ends = [-len(column) for column in self._columns]

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, row: int) -> list[int]:
        length = bisect_left(self._ends, -row)
        return [column.item(row) for column in self._columns[:length]]

    def padded(self, rows: NDArray[np.intp]) -> NDArray[np.intp]:
        """Some of the patterns as rows of one width."""
        found = np.full((len(rows), len(self._columns)), self._padding, np.intp)
        for place, column in enumerate(self._columns):
            there = rows < len(column)
            found[there, place] = column[rows[there]]
        return found

    def sums(self, values: Floats) -> Floats:
        """For each pattern the sum of the values of its symbols."""
        found = np.zeros(self._count, np.float32)
        for column in self._columns:
            found[: len(column)] += values.take(column)
        return found


class Patterns:
    """The same as words and slots."""

    def __init__(self, cells: Cells, symbols: Sequence[str]) -> None:
        self._cells = cells
        self._symbols = symbols

    def __len__(self) -> int:
        return len(self._cells)

    def __getitem__(self, row: int) -> Pattern:
        return tuple(self._symbols[number] for number in self._cells[row])
