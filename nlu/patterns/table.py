"""All patterns of a pack and a shop in one table, and what each of their words tells about the intent."""

from __future__ import annotations

from array import array
from collections import Counter
from dataclasses import dataclass
from itertools import chain

import numpy as np
from numpy.typing import NDArray

from nlu.interpretation import Vocabulary
from nlu.packs.pack import LanguagePack
from nlu.patterns.cells import Cells, Patterns
from nlu.patterns.reading import MAX_LENGTH, Class, claimed
from nlu.patterns.weights import Floats, Shares, weights
from nlu.templates import CHOICE, Pattern


@dataclass(frozen=True)
class PatternTable:
    """Patterns as numbers, the longest first."""

    classes: list[Class]
    patterns: Patterns
    symbols: dict[str, int]
    """Words and slots ("{item}"), then choices of them, to their numbers; one more number pads short rows."""
    parts: int
    """How many of the symbols are no choices."""
    weights: Floats
    """Weight of each symbol, 0 for the padding."""
    cells: Cells
    """The symbols of each pattern."""
    class_of: NDArray[np.int16]
    totals: Floats
    """Sum of each pattern's weights."""
    tells: Shares
    """By symbol, for each class: how probable it is when nothing but this word is known (choices left out)."""

    @classmethod
    def build(cls, pack: LanguagePack, vocabulary: Vocabulary) -> PatternTable:
        """Patterns of the pack's templates and of the shop's questions."""
        read = _Patterns()
        for pattern, owner in claimed(pack, vocabulary):
            read.add(pattern, owner)
        return cls._tabulate(read, pack.words.stop_words)

    @classmethod
    def _tabulate(cls, read: _Patterns, stop_words: frozenset[str]) -> PatternTable:
        parts = dict.fromkeys(part for cell in read.cells for part in cell.split(CHOICE))
        symbols = {s: i for i, s in enumerate(dict.fromkeys((*parts, *read.cells)))}
        rows, class_of = read.longest_first([symbols[cell] for cell in read.cells])
        members = [[symbols[part] for part in symbol.split(CHOICE)] for symbol in symbols]
        told = Shares(_counted(rows, class_of, members, len(read.classes)), np.bincount(class_of), len(parts))
        weight = np.array([*weights(list(symbols), told, stop_words), 0.0], np.float32)
        cells = Cells(rows, len(symbols))
        return cls(
            classes=list(read.classes),
            patterns=Patterns(cells, list(symbols)),
            symbols=symbols,
            parts=len(parts),
            weights=weight,
            cells=cells,
            class_of=class_of,
            totals=cells.sums(weight),
            tells=told,
        )

    def choices(self) -> list[tuple[int, list[int]]]:
        """The cells that are choices, with the words and slots that they are a choice of."""
        return [
            (number, [self.symbols[part] for part in symbol.split(CHOICE)])
            for symbol, number in self.symbols.items()
            if number >= self.parts
        ]


class _Patterns:
    """Patterns as they are read, each once, by their lengths; the first class that has one owns it."""

    def __init__(self) -> None:
        self.cells: dict[str, int] = {}
        self.classes: dict[Class, int] = {}
        self._seen: set[int] = set()
        self._rows = [array("i") for _ in range(MAX_LENGTH + 1)]
        self._owners = [array("h") for _ in range(MAX_LENGTH + 1)]

    def add(self, pattern: Pattern, owner: Class) -> None:
        known = hash(pattern)  # see ``nlu.tagging.hashed`` for how sure that is
        if known not in self._seen:
            self._seen.add(known)
            self._rows[len(pattern)].extend(self.cells.setdefault(cell, len(self.cells)) for cell in pattern)
            self._owners[len(pattern)].append(self.classes.setdefault(owner, len(self.classes)))

    def longest_first(self, numbers: list[int]) -> tuple[list[NDArray[np.int32]], NDArray[np.int16]]:
        """Patterns of one length as rows of new numbers, length by length, and the class of each pattern."""
        number = np.array(numbers, np.int32)
        lengths = [length for length in range(MAX_LENGTH, 0, -1) if self._rows[length]]
        rows = [number[np.frombuffer(self._rows[length], np.int32)].reshape(-1, length) for length in lengths]
        owners = array("h", chain.from_iterable(self._owners[length] for length in lengths))
        return rows, np.frombuffer(owners, np.int16)


def _counted(
    rows: list[NDArray[np.int32]], class_of: NDArray[np.int16], members: list[list[int]], classes: int
) -> list[Counter[int]]:
    """For each class how many of its patterns have a word or slot; a choice has all of its words."""
    found: list[Counter[int]] = [Counter() for _ in range(classes)]
    patterns = (row.tolist() for block in rows for row in block)
    for owner, cells in zip(class_of.tolist(), patterns, strict=True):
        found[owner].update({part for cell in cells for part in members[cell]})
    return found
