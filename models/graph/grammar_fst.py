"""The acceptor of sentences that a back-off n-gram model stands for (Kaldi's G).

A state is a history that some n-gram continues; an arc without label leads from it to the next shorter history, at the
price of the back-off weight. That arc may also be taken where the longer n-gram exists, as Kaldi's and Vosk's own
graphs allow. Histories that nothing continues become no states: they would only back off.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from models.errors import GraphError
from models.graph.fst_file import Transducer, arc_array, transducer
from models.graph.gram_table import GramTable, Keys, Level, Numbers

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from models.graph.values import NgramModel

SENTENCE_START: Final = "<s>"
SENTENCE_END: Final = "</s>"

_LN10: Final = math.log(10)


@dataclass(frozen=True, slots=True)
class Grammar:
    """An n-gram model as an acceptor of word numbers."""

    acceptor: Transducer
    ngrams: int
    """N-grams that are in it."""
    missing: tuple[str, ...]
    """Words of the model that have no number, sorted; n-grams that hold one are left out."""


def build_grammar(model: NgramModel, words: Mapping[str, int]) -> Grammar:
    """Build the acceptor, its labels being the words' numbers.

    Raises:
        GraphError: The model has no words of its own, or an n-gram's history has no probability.
    """
    table = model.table
    missing = _missing(table, words)
    builder = _Builder(_usable(table, missing), words)
    return Grammar(builder.acceptor(), builder.ngrams, missing)


def _missing(table: GramTable, words: Mapping[str, int]) -> tuple[str, ...]:
    seen = np.zeros(len(table.words), dtype=bool)
    for order in range(1, len(table.levels) + 1):
        for column in table.digits(order):
            seen[column] = True
    known = {*words, SENTENCE_START, SENTENCE_END}
    return tuple(table.words[number] for number in np.flatnonzero(seen) if table.words[number] not in known)


def _usable(table: GramTable, missing: tuple[str, ...]) -> GramTable:
    """N-grams of known words with a start only in front and an end only behind."""
    unknown = frozenset(missing)
    known = np.array([word not in unknown for word in table.words], dtype=bool)
    goes_on = known & np.array([word != SENTENCE_END for word in table.words], dtype=bool)
    comes_after = known & np.array([word != SENTENCE_START for word in table.words], dtype=bool)
    levels = []
    for order, level in enumerate(table.levels, 1):
        first, *rest = digits = table.digits(order)
        kept = known[first]
        for column in rest:
            kept &= comes_after[column]
        for column in digits[:-1]:
            kept &= goes_on[column]
        levels.append(Level(level.keys[kept], level.logs[kept], level.weights[kept]))
    return GramTable(table.words, tuple(levels))


class _Builder:
    """Histories of one length after another get their states; then each history and each n-gram becomes an arc."""

    def __init__(self, table: GramTable, words: Mapping[str, int]) -> None:
        self._table = table
        self._labels = np.array([words.get(word, 0) for word in table.words], dtype=np.int64)
        self._start, self._end = (_number(table, word) for word in (SENTENCE_START, SENTENCE_END))
        self._histories = [np.zeros(1, dtype=np.int64), *(self._continued(n) for n in range(2, len(table.levels) + 1))]
        """By their length, their keys."""
        self._first = self._numbered()
        self.ngrams = sum(len(level.keys) for level in table.levels) - bool((self._words() == self._start).sum())

    def acceptor(self) -> Transducer:
        final = np.full(self._first[-1], np.inf, dtype=np.float32)
        arcs = [self._back_off_arcs(length) for length in range(1, len(self._histories))]
        arcs += [self._gram_arcs(order, final) for order in range(1, len(self._table.levels) + 1)]
        sources, labels, weights, targets = (np.concatenate(columns) for columns in zip(*arcs, strict=True))
        return transducer(sources, arc_array(labels, labels, weights, targets), final, "input")

    def _words(self) -> Keys:
        return self._table.levels[0].keys if self._table.levels else np.empty(0, np.int64)

    def _continued(self, order: int) -> Keys:
        """Histories that an n-gram of this order continues."""
        table = self._table
        continued = np.unique(table.history(table.levels[order - 1].keys))
        orphans = continued[table.find(order - 1, continued) < 0]
        if len(orphans):
            raise GraphError(
                f"the language model continues {self._spelled(orphans[0], order - 1)!r}, but has no such n-gram"
            )
        return continued

    def _spelled(self, key: int, length: int) -> str:
        base = len(self._table.words)
        return " ".join(self._table.words[key // base**place % base] for place in reversed(range(length)))

    def _numbered(self) -> list[int]:
        """The first state of the histories of each length, and the number of states.

        The start of a sentence is state 0, where there is such a history, and no other.
        """
        if not np.setdiff1d(self._words(), [self._start, self._end]).size:
            raise GraphError("the language model holds none of the vocabulary's words; give it sentences to learn from")
        has_start = len(self._histories) > 1 and bool((self._histories[1] == self._start).any())
        first = [int(has_start), int(has_start) + 1]
        for length, histories in enumerate(self._histories[1:], 1):
            first.append(first[-1] + len(histories) - (has_start and length == 1))
        return first

    def _states(self, length: int, histories: Keys) -> Keys:
        """The states of histories, -1 where they have none."""
        have = self._histories[length]
        if not len(have):
            return np.full(len(histories), -1, dtype=np.int64)
        places = np.minimum(np.searchsorted(have, histories), len(have) - 1)
        states = self._first[length] + places
        if length == 1:
            states = np.where(histories == self._start, 0, states - (self._has_start() & (histories > self._start)))
        return np.where(have[places] == histories, states, -1)

    def _has_start(self) -> bool:
        return self._first[0] == 1

    def _back_off_arcs(self, length: int) -> tuple[NDArray[np.int64], Keys, Numbers, Keys]:
        histories = self._histories[length]
        targets, weights = self._shortened(length, histories)
        return self._states(length, histories), np.zeros(len(histories), np.int64), -weights * _LN10, targets

    def _gram_arcs(self, order: int, final: NDArray[np.float32]) -> tuple[NDArray[np.int64], Keys, Numbers, Keys]:
        level, table = self._table.levels[order - 1], self._table
        last = table.suffix(level.keys, 1)
        sources = self._states(order - 1, table.history(level.keys))
        ends = last == self._end
        final[sources[ends]] = -level.logs[ends] * _LN10
        arcs = ~ends if order > 1 else ~ends & (last != self._start)
        targets, back_off = self._reached(order, level.keys[arcs])
        return sources[arcs], self._labels[last[arcs]], -(level.logs[arcs] + back_off) * _LN10, targets

    def _reached(self, order: int, grams: Keys) -> tuple[Keys, Numbers]:
        """The states of the longest histories that grams end in, and the weights of backing off to them, log10."""
        if order == len(self._table.levels):
            order, grams = order - 1, self._table.suffix(grams, order - 1)
        states, back_off = self._states(order, grams), np.zeros(len(grams))
        absent = states < 0
        states[absent], back_off[absent] = self._shortened(order, grams[absent])
        return states, back_off

    def _shortened(self, length: int, histories: Keys) -> tuple[Keys, Numbers]:
        """The states of the longest true endings of histories, and the weights of backing off to them, log10."""
        places = self._table.find(length, histories)
        back_off = np.where(places >= 0, self._table.levels[length - 1].weights[places], 0.0)
        shorter = self._table.suffix(histories, length - 1)
        states = self._states(length - 1, shorter)
        absent = states < 0
        if absent.any():
            states[absent], more = self._shortened(length - 1, shorter[absent])
            back_off[absent] += more
        return states, back_off


def _number(table: GramTable, word: str) -> int:
    return table.words.index(word) if word in table.words else -1
