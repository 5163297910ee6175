"""All patterns of a pack and a shop in one table, and what each of their words tells about the intent."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from dataclasses import dataclass

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
        found: dict[Pattern, Class] = {}
        for pattern, owner in claimed(pack, vocabulary):
            found.setdefault(pattern, owner)
        return cls._tabulate(found, pack.words.stop_words)

    @classmethod
    def _tabulate(cls, found: dict[Pattern, Class], stop_words: frozenset[str]) -> PatternTable:
        classes = {owner: i for i, owner in enumerate(dict.fromkeys(found.values()))}
        patterns = sorted(found, key=len, reverse=True)
        class_of = np.fromiter((classes[found[pattern]] for pattern in patterns), np.int16, len(patterns))
        lengths = np.fromiter(map(len, patterns), np.int32, len(patterns))
        known = dict.fromkeys(cell for pattern in found for cell in pattern)
        parts = dict.fromkeys(part for cell in known for part in cell.split(CHOICE))
        symbols = {s: i for i, s in enumerate(dict.fromkeys((*parts, *known)))}
        flat = np.fromiter((symbols[cell] for pattern in patterns for cell in pattern), np.int32, int(lengths.sum()))
        owned, counts = _parts(patterns, symbols)
        told = Shares(owned, np.repeat(class_of, counts), np.bincount(class_of, minlength=len(classes)), len(parts))
        weight = np.array([*weights(list(symbols), told, stop_words), 0.0], np.float32)
        cells = Cells(flat, lengths, len(symbols))
        return cls(
            classes=list(classes),
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


def _parts(patterns: Sequence[Pattern], symbols: dict[str, int]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Words and slots of patterns one after the other, each once for a pattern, and how many each pattern has."""
    members = {symbol: [symbols[part] for part in symbol.split(CHOICE)] for symbol in symbols}
    parts, counts = array("i"), array("i")
    for pattern in patterns:
        there = {part for cell in pattern for part in members[cell]}
        parts.extend(there)
        counts.append(len(there))
    return np.frombuffer(parts, np.int32), np.frombuffer(counts, np.int32)
