"""A back-off n-gram model while it is being made: probabilities, not logarithms.

The probability of a word after a history is the one written for both, or else the history's back-off weight times the
probability after the history without its first word (S. F. Chen and J. Goodman, "An empirical study of smoothing
techniques for language modeling", 1998).
"""

from __future__ import annotations

from math import log10
from typing import TYPE_CHECKING, Final

from models.graph.gram_table import LOG_ZERO
from models.graph.values import NgramModel

if TYPE_CHECKING:
    from collections.abc import Iterable

START: Final = "<s>"
END: Final = "</s>"
HIGHEST_ORDER: Final = 3
LEAST_MASS: Final = 1e-9
"""What is left to unwritten words at least, so that rounding makes no weight negative."""

History = tuple[str, ...]


class BackOff:
    """Probabilities of words after histories of no word, one or two; and back-off weights of histories."""

    def __init__(self) -> None:
        self.after: dict[History, dict[str, float]] = {(): {}}
        self.weights: dict[History, float] = {}

    @classmethod
    def of(cls, model: NgramModel) -> BackOff:
        """A finished model's probabilities."""
        made = cls()
        for grams in model.grams:
            for gram, (probability, weight) in grams.items():
                if probability > LOG_ZERO:
                    made.after.setdefault(gram[:-1], {})[gram[-1]] = 10**probability
                if weight:
                    made.weights[gram] = 10**weight
        return made

    def probability(self, history: History, word: str) -> float:
        """The probability of a word after a history."""
        weight = 1.0
        while history:
            written = self.after.get(history)
            if written is not None:
                if word in written:
                    return weight * written[word]
                weight *= self.weights.get(history, 1.0)
            history = history[1:]
        return weight * self.after[()].get(word, 0.0)

    def normalize(self, histories: Iterable[History] | None = None) -> None:
        """Set the weights, of shorter histories first, so that the probabilities after each history sum to 1."""
        for history in sorted(self.after if histories is None else histories, key=len):
            if history:
                written = self.after[history]
                shorter = history[1:]
                left = max(1.0 - sum(written.values()), LEAST_MASS)
                unwritten = max(1.0 - sum(self.probability(shorter, word) for word in written), LEAST_MASS)
                self.weights[history] = left / unwritten

    def finished(self) -> NgramModel:
        """The model as it is handed on."""
        grams: list[dict[History, tuple[float, float]]] = [{} for _ in range(HIGHEST_ORDER)]
        for history, written in self.after.items():
            for word, probability in written.items():
                gram = (*history, word)
                grams[len(history)][gram] = (_log(probability), self._log_weight(gram))
        grams[0][(START,)] = (LOG_ZERO, self._log_weight((START,)))
        return NgramModel(tuple(grams))

    def _log_weight(self, gram: History) -> float:
        return _log(self.weights[gram]) if gram in self.weights else 0.0


def _log(probability: float) -> float:
    return log10(probability) if probability > 0.0 else LOG_ZERO
