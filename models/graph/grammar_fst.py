"""The acceptor of sentences that a back-off n-gram model stands for (Kaldi's G).

A state is a history that some n-gram continues; an arc without label leads from it to the next shorter history, at the
price of the back-off weight. That arc may also be taken where the longer n-gram exists, as Kaldi's and Vosk's own
graphs allow. Histories that nothing continues become no states: they would only back off.
"""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import numpy as np

from models.errors import GraphError
from models.graph.fst_file import Transducer, arc_array, transducer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from models.graph.values import NgramModel

SENTENCE_START: Final = "<s>"
SENTENCE_END: Final = "</s>"

_LN10: Final = math.log(10)

_Gram = tuple[str, ...]


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
    missing = _missing(model, words)
    builder = _Builder(_usable(model, frozenset(missing)), words)
    return Grammar(builder.acceptor(), builder.ngrams, missing)


def _missing(model: NgramModel, words: Mapping[str, int]) -> tuple[str, ...]:
    seen = {word for grams in model.grams for gram in grams for word in gram}
    return tuple(sorted(seen - words.keys() - {SENTENCE_START, SENTENCE_END}))


def _usable(model: NgramModel, missing: frozenset[str]) -> list[dict[_Gram, tuple[float, float]]]:
    """N-grams of known words with a start only in front and an end only behind."""
    return [
        {
            gram: weights
            for gram, weights in grams.items()
            if missing.isdisjoint(gram) and SENTENCE_START not in gram[1:] and SENTENCE_END not in gram[:-1]
        }
        for grams in model.grams
    ]


class _Builder:
    def __init__(self, grams: list[dict[_Gram, tuple[float, float]]], words: Mapping[str, int]) -> None:
        self._grams = grams
        self._words = words
        self._sources, self._labels, self._targets, self._weights = array("i"), array("i"), array("i"), array("d")
        self.ngrams = 0
        self._states = self._histories()
        self._final = np.full(len(self._states), np.inf, dtype=np.float32)

    def acceptor(self) -> Transducer:
        for history, state in self._states.items():
            if history:
                target, back_off = self._shortened(history)
                self._add(state, 0, back_off, target)
        for grams in self._grams:
            for gram, (probability, _) in grams.items():
                if gram != (SENTENCE_START,):
                    self._add_gram(gram, probability)
        arcs = arc_array(self._labels, self._labels, self._weights, self._targets)
        return transducer(self._sources, arcs, self._final, "input")

    def _histories(self) -> dict[_Gram, int]:
        """Histories that an n-gram continues, and their states: the start of a sentence first."""
        if not self._grams or not self._grams[0].keys() - {(SENTENCE_START,), (SENTENCE_END,)}:
            raise GraphError("the language model holds none of the vocabulary's words; give it sentences to learn from")
        continued = {gram[:-1] for grams in self._grams[1:] for gram in grams}
        if orphans := [history for history in continued if history not in self._grams[len(history) - 1]]:
            raise GraphError(f"the language model continues {' '.join(min(orphans))!r}, but has no such n-gram")
        start = (SENTENCE_START,) if (SENTENCE_START,) in continued else ()
        rest = sorted((continued | {()}) - {start}, key=lambda history: (len(history), history))
        return {history: state for state, history in enumerate([start, *rest])}

    def _add_gram(self, gram: _Gram, probability: float) -> None:
        source = self._states[gram[:-1]]
        self.ngrams += 1
        if gram[-1] == SENTENCE_END:
            self._final[source] = -probability * _LN10
        else:
            target, back_off = self._reached(gram)
            self._add(source, self._words[gram[-1]], probability + back_off, target)

    def _reached(self, gram: _Gram) -> tuple[int, float]:
        """The state of the longest history that a gram ends in, and the weight of backing off to it, log10."""
        history = gram[1:] if len(gram) == len(self._grams) else gram
        state = self._states.get(history)
        return (state, 0.0) if state is not None else self._shortened(history)

    def _shortened(self, history: _Gram) -> tuple[int, float]:
        """The state of the longest true ending of a history, and the weight of backing off to it, log10."""
        back_off = 0.0
        while history:
            back_off += self._grams[len(history) - 1].get(history, (0.0, 0.0))[1]
            history = history[1:]
            if (state := self._states.get(history)) is not None:
                return state, back_off
        return self._states[()], back_off

    def _add(self, source: int, label: int, log10_weight: float, target: int) -> None:
        self._sources.append(source)
        self._labels.append(label)
        self._weights.append(-log10_weight * _LN10)
        self._targets.append(target)
