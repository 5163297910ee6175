"""A trigram model of sentences.

Witten-Bell smoothing, interpolated: of what follows a history, a share is left to words that were not seen there; it
grows with the number of different words that were (I. H. Witten and T. C. Bell, "The zero-frequency problem", 1991).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from models.graph.back_off import END, HIGHEST_ORDER, START, BackOff, History

NOVELTY: Final = 1.0
"""How much a word that was seen once weighs against the shorter history's opinion."""

Counts = dict[History, dict[str, float]]
"""For each history how often each word followed it."""


def count(sentences: Iterable[Sequence[str]], weight: float = 1.0, into: Counts | None = None) -> Counts:
    """Count what follows histories of up to two words, ends of sentences included; add it to ``into`` if given."""
    counts: Counts = {} if into is None else into
    for sentence in sentences:
        words = (START, *sentence, END)
        for i in range(1, len(words)):
            for length in range(min(HIGHEST_ORDER, i + 1)):
                after = counts.setdefault(words[i - length : i], {})
                after[words[i]] = after.get(words[i], 0.0) + weight
    return counts


def estimate(counts: Counts, novelty: float = NOVELTY) -> BackOff:
    """The smoothed model of counts; its probabilities after each history sum to 1."""
    model = BackOff()
    seen = counts.get((), {})
    total = sum(seen.values())
    model.after[()] = {word: number / total for word, number in seen.items()}
    for history in sorted(counts, key=len):
        if history:
            after = counts[history]
            # A count below 1 is of a name that was given less weight, and is as much less of a novelty.
            new = novelty * sum(min(1.0, number) for number in after.values())
            total = sum(after.values()) + new
            shorter = history[1:]
            model.after[history] = {
                word: (number + new * model.probability(shorter, word)) / total for word, number in after.items()
            }
            model.weights[history] = new / total
    return model
