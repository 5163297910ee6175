"""All patterns of a pack and a shop in one table, and what each of their words tells about the intent."""

from __future__ import annotations

from array import array
from dataclasses import dataclass
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from nlu.interpretation import Vocabulary
from nlu.pack import LanguagePack
from nlu.patterns.cells import Cells, Patterns
from nlu.patterns.reading import Class, claimed
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
        flat, lengths, class_of = read.longest_first([symbols[cell] for cell in read.cells])
        members = [[symbols[part] for part in symbol.split(CHOICE)] for symbol in symbols]
        owned, counts = _parts(flat, lengths, members)
        told = Shares(owned, np.repeat(class_of, counts), np.bincount(class_of), len(parts))
        weight = np.array([*weights(list(symbols), told, stop_words), 0.0], np.float32)
        cells = Cells(flat, lengths, len(symbols))
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
    """Patterns one after the other as they are read, each once; the first that has one owns it."""

    def __init__(self) -> None:
        self.cells: dict[str, int] = {}
        self.classes: dict[Class, int] = {}
        self._seen: set[int] = set()
        self._flat = array("i")
        self._lengths = array("i")
        self._class_of = array("h")

    def add(self, pattern: Pattern, owner: Class) -> None:
        known = hash(pattern)  # see ``nlu.hashed`` for how sure that is
        if known in self._seen:
            return
        self._seen.add(known)
        self._flat.extend(self.cells.setdefault(cell, len(self.cells)) for cell in pattern)
        self._lengths.append(len(pattern))
        self._class_of.append(self.classes.setdefault(owner, len(self.classes)))

    def longest_first(self, numbers: list[int]) -> tuple[NDArray[np.int32], NDArray[np.int32], NDArray[np.int16]]:
        """All cells with new numbers, how many each pattern has, and its class."""
        lengths = np.frombuffer(self._lengths, np.int32)
        order = np.argsort(-lengths, kind="stable")
        starts = (np.cumsum(lengths) - lengths)[order]
        ordered = lengths[order]
        places = np.arange(int(lengths.sum())) - np.repeat(np.cumsum(ordered) - ordered, ordered)
        cells = np.frombuffer(self._flat, np.int32)[np.repeat(starts, ordered) + places]
        return np.array(numbers, np.int32)[cells], ordered, np.frombuffer(self._class_of, np.int16)[order]


def _parts(
    cells: NDArray[np.int32], lengths: NDArray[np.int32], members: list[list[int]]
) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Words and slots of patterns one after the other, each once for a pattern, and how many each pattern has."""
    parts, counts, each = array("i"), array("i"), iter(cells.tolist())
    for length in lengths.tolist():
        there = {part for cell in islice(each, length) for part in members[cell]}
        parts.extend(there)
        counts.append(len(there))
    return np.frombuffer(parts, np.int32), np.frombuffer(counts, np.int32)
