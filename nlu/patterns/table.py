"""All patterns of a pack and a shop in one table, and what each of their words tells about the intent."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nlu.interpretation import Vocabulary
from nlu.pack import LanguagePack
from nlu.patterns.cells import Cells, Patterns
from nlu.patterns.reading import Class, claimed
from nlu.patterns.weights import Floats, shares, weights
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
    tells: Floats
    """Symbol x class: how probable each class is when nothing but this word is known (choices left out)."""

    @classmethod
    def build(cls, pack: LanguagePack, vocabulary: Vocabulary) -> PatternTable:
        """Patterns of the pack's templates and of the shop's questions."""
        found: dict[Pattern, Class] = {}
        for pattern, owner in claimed(pack, vocabulary):
            found.setdefault(pattern, owner)
        return cls._tabulate(found, pack.words.stop_words)

    @classmethod
    def _tabulate(cls, found: dict[Pattern, Class], stop_words: frozenset[str]) -> PatternTable:
        known = dict.fromkeys(cell for pattern in found for cell in pattern)
        parts = dict.fromkeys(part for cell in known for part in cell.split(CHOICE))
        symbols = {s: i for i, s in enumerate(dict.fromkeys((*parts, *known)))}
        parts_of = {cell: [symbols[part] for part in cell.split(CHOICE)] for cell in known}
        number = {owner: i for i, owner in enumerate(dict.fromkeys(found.values()))}
        patterns = sorted(found, key=len, reverse=True)
        class_of = [number[found[pattern]] for pattern in patterns]
        told = shares(
            [frozenset(part for cell in pattern for part in parts_of[cell]) for pattern in patterns],
            class_of,
            len(parts),
            len(number),
        )
        weight = np.array([*weights(list(symbols), told, stop_words), 0.0], np.float32)
        cells = Cells([[symbols[cell] for cell in pattern] for pattern in patterns], len(symbols))
        return cls(
            classes=list(number),
            patterns=Patterns(cells, list(symbols)),
            symbols=symbols,
            parts=len(parts),
            weights=weight,
            cells=cells,
            class_of=np.array(class_of, np.int16),
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
