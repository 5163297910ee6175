"""All patterns of a pack and a shop in one table, and what each of their words tells about the intent.

A word's weight is its information about the class: ``1 - H(class | word) / log2(classes)``, so that "the" weighs
next to nothing and "coupon" nearly 1. A class is an intent, talk, or one of the shop's questions.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from math import log2
from statistics import fmean as mean
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nlu.interpretation import Vocabulary
from nlu.pack import LanguagePack
from nlu.templates import CHOICE, CellReader, Pattern, Template

FAQ: Final = "faq"
MAX_LENGTH: Final = 16
"""Words of the longest pattern; longer ones are cut."""
LEAST_WEIGHT: Final = 0.08
STOP_WEIGHT: Final = 0.45
"""The most that a stop word may weigh."""
SLOT_WEIGHTS: Final = {"item": 0.45, "any": 0.05, "reference": 0.35}
"""Free words that nobody asks for are hardly missed."""
SLOT_WEIGHT: Final = 0.7
"""Weight of the other slots."""

Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Class:
    """What a pattern stands for."""

    intent: str
    topic: str | None = None


@dataclass(frozen=True)
class PatternTable:
    """Patterns as numbers: row = pattern, column = place in it, value = symbol (a word or a slot)."""

    classes: list[Class]
    patterns: list[Pattern]
    symbols: dict[str, int]
    """Words and slots ("{item}"), then choices of them, to their numbers; one more number pads short rows."""
    parts: int
    """How many of the symbols are no choices."""
    weights: Floats
    """Weight of each symbol, 0 for the padding."""
    cells: NDArray[np.int32]
    class_of: NDArray[np.int32]
    totals: Floats
    """Sum of each pattern's weights."""
    tells: Floats
    """Symbol x class: how probable each class is when nothing but this word is known (choices left out)."""

    @classmethod
    def build(cls, pack: LanguagePack, vocabulary: Vocabulary) -> PatternTable:
        """Patterns of the pack's templates and of the shop's questions."""
        reader = _PatternReader(pack)
        found: dict[Pattern, Class] = {}
        for pattern, owner in reader.all(vocabulary):
            found.setdefault(pattern, owner)
        return cls._tabulate(found, pack.words.stop_words)

    @classmethod
    def _tabulate(cls, found: dict[Pattern, Class], stop_words: frozenset[str]) -> PatternTable:
        classes = list(dict.fromkeys(found.values()))
        patterns = list(found)
        cells = dict.fromkeys(cell for pattern in patterns for cell in pattern)
        parts = dict.fromkeys(part for cell in cells for part in cell.split(CHOICE))
        symbols = {s: i for i, s in enumerate(dict.fromkeys((*parts, *cells)))}
        shares = _shares(found, classes, symbols, len(parts))
        weights = np.zeros(len(symbols) + 1, np.float32)
        weights[: len(symbols)] = _weights(symbols, shares, stop_words)
        table = np.full((len(patterns), max(map(len, patterns), default=1)), len(symbols), np.int32)
        for row, pattern in enumerate(patterns):
            table[row, : len(pattern)] = [symbols[cell] for cell in pattern]
        number = {owner: i for i, owner in enumerate(classes)}
        class_of = np.array([number[found[p]] for p in patterns], np.int32)
        return cls(classes, patterns, symbols, len(parts), weights, table, class_of, weights[table].sum(axis=1), shares)

    def choices(self) -> list[tuple[int, list[int]]]:
        """The cells that are choices, with the words and slots that they are a choice of."""
        return [
            (number, [self.symbols[part] for part in symbol.split(CHOICE)])
            for symbol, number in self.symbols.items()
            if number >= self.parts
        ]


def claimed(pack: LanguagePack, vocabulary: Vocabulary) -> Iterable[tuple[Pattern, Class]]:
    """Every pattern with its owner, also where several own the same."""
    return _PatternReader(pack).all(vocabulary)


def template_of(pack: LanguagePack, vocabulary: Vocabulary, pattern: Pattern, owner: Class) -> str:
    """The template, or the shop's question, that a pattern comes from, as it is written."""
    return _PatternReader(pack).source(pattern, owner, vocabulary)


class _PatternReader:
    """Patterns in normalized words, without fillers and without optional words that tell nothing."""

    def __init__(self, pack: LanguagePack) -> None:
        self._pack = pack
        self._normalize = pack.words.normalizer.words
        self._fillers = pack.words.fillers
        self._plain = lru_cache(maxsize=None)(self._split)
        self._choice = lru_cache(maxsize=None)(self._parts)
        self._cells = CellReader(pack.words.normalizer.divided)

    def all(self, vocabulary: Vocabulary) -> Iterable[tuple[Pattern, Class]]:
        for intent in (*self._pack.intents.values(), self._pack.talk):
            owner = Class(intent.name)
            for template in intent.templates:
                yield from ((p, owner) for p in self._patterns(template))
        for question in vocabulary.questions:
            owner = Class(FAQ, question.topic)
            yield from ((p, owner) for text in question.phrasings if (p := self._pattern(tuple(text.split()))))
            if (known := self._pack.questions.get(question.topic)) is not None:
                yield from ((p, owner) for template in known.templates for p in self._patterns(template))

    def source(self, pattern: Pattern, owner: Class, vocabulary: Vocabulary) -> str:
        asked = [text for q in vocabulary.questions if q.topic == owner.topic for text in q.phrasings]
        for text in asked:
            if self._pattern(tuple(text.split())) == pattern:
                return text
        intents = (self._pack.questions.get(owner.topic or ""), self._pack.intents.get(owner.intent), self._pack.talk)
        templates = (template for intent in intents if intent is not None for template in intent.templates)
        return next((template.source for template in templates if pattern in self._patterns(template)), "")

    def _patterns(self, template: Template) -> list[Pattern]:
        return [p for cells in template.patterns(self._cells) if (p := self._pattern(cells))]

    def _pattern(self, cells: Pattern) -> Pattern:
        kept: list[str] = []
        for plain, run in groupby(cells, key=lambda cell: cell[0] != "{" and CHOICE not in cell):
            words = list(run)
            kept.extend(self._plain(" ".join(words)) if plain else filter(None, map(self._choice, words)))
        return tuple(cell for cell, _ in groupby(kept))[:MAX_LENGTH]

    def _parts(self, cell: str) -> str:
        """The cell with its words normalized; nothing if all of them are fillers."""
        words = [part if part[0] == "{" else " ".join(self._plain(part)) for part in cell.split(CHOICE)]
        return CHOICE.join(sorted({word for word in words if word and " " not in word}))

    def _split(self, text: str) -> list[str]:
        words = self._normalize(text)
        kept: list[str] = []
        i = 0
        while i < len(words):
            length = next((n for n in (4, 3, 2, 1) if tuple(words[i : i + n]) in self._fillers), 0)
            if not length:
                kept.append(words[i])
            i += length or 1
        return kept


def _shares(found: dict[Pattern, Class], classes: list[Class], symbols: dict[str, int], parts: int) -> Floats:
    """Part x class: share of the class's patterns that have the part, as a share over all classes."""
    sizes = Counter(found.values())
    number = {owner: i for i, owner in enumerate(classes)}
    shares = np.zeros((parts, len(classes)), np.float32)
    for pattern, owner in found.items():
        for part in {symbols[part] for cell in pattern for part in cell.split(CHOICE)}:
            shares[part, number[owner]] += 1 / sizes[owner]
    shares /= np.maximum(shares.sum(axis=1, keepdims=True), 1e-9)
    return shares


def _weights(symbols: dict[str, int], shares: Floats, stop_words: frozenset[str]) -> list[float]:
    logs = np.log2(np.where(shares > 0, shares, 1.0))
    entropies = -(shares * logs).sum(axis=1) / log2(max(shares.shape[1], 2))
    weights = {
        part: _weight(part, float(entropy), stop_words) for part, entropy in zip(symbols, entropies, strict=False)
    }
    return [mean(weights[part] for part in symbol.split(CHOICE)) for symbol in symbols]


def _weight(part: str, entropy: float, stop_words: frozenset[str]) -> float:
    if part.startswith("{"):
        return SLOT_WEIGHTS.get(part.strip("{}"), SLOT_WEIGHT)
    weight = max(LEAST_WEIGHT, 1 - entropy)
    return min(weight, STOP_WEIGHT) if part in stop_words else weight
