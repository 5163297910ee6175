"""The phones of many names laid beside those of an utterance: what each costs, and which of its words it takes.

Weighted edit distance (Wagner and Fischer 1974), all names at once, with the name anywhere between two words of the
utterance; words that are left over on either side cost a little, so that the name that explains most is best.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import Final

import numpy as np
from numpy.typing import NDArray

from nlu.sounds.phones import PhoneTable

FEE: Final = 120
"""What it costs that there are words before a name, or after it ..."""
LEFT_OVER: Final = 0.12
"""... and what part of its own cost each phone of those words costs besides."""
_START: Final = 64
"""Costs are multiplied by this, and the number of the word that a name starts with is added: the least cost brings the
word with it."""
MAX_WORDS: Final = _START - 1

Numbers = NDArray[np.int32]


@dataclass(frozen=True, slots=True)
class Aligned:
    """For each name: its cost, the words that it takes, from ``start`` to before ``end``, and their weight.

    The weight of words is what it costs to hear them for nothing.
    """

    cost: Numbers
    start: Numbers
    end: Numbers
    weight: Numbers


def align(table: PhoneTable, heard: list[bytes], names: NDArray[np.uint8], lengths: NDArray[np.intp]) -> Aligned:
    """Lay names beside an utterance.

    Args:
        table: Of the phones.
        heard: The phones of each word, at most ``MAX_WORDS`` words.
        names: Shape (names, longest): their phones, anything after their ends.
        lengths: Their phones' numbers.
    """
    # A phone's place is the first axis and names are the second: numpy then goes through many names at once.
    phones, columns = np.ascontiguousarray(names.T), np.arange(len(names))
    before = np.zeros((len(phones) + 1, len(names)), np.int32)
    np.cumsum(table.missing[phones] * _START, axis=0, out=before[1:])
    word_costs = [int(table.missing[list(word)].sum()) for word in heard]
    left = _left_over(word_costs)
    right = _left_over(word_costs[::-1])[::-1]
    state = before.copy()
    cost = before[lengths, columns] + left[-1] * _START
    end = np.zeros(len(names), np.int32)
    for place, word in enumerate(heard, 1):
        for phone in word:
            taken_for = (table.substitution[phone] * _START)[phones]
            state = _step(state, taken_for, int(table.missing[phone]) * _START, before)
        # A name may start here ...
        started = before + (left[place] * _START + place)
        # ... or have ended.
        ended = state[lengths, columns] + right[place] * _START
        better = ended // _START < cost // _START
        cost, end = np.where(better, ended, cost), np.where(better, place, end)
        np.minimum(state, started, out=state)
    start, until = cost % _START, np.cumsum([0, *word_costs], dtype=np.int32)
    return Aligned(cost // _START, start, end, until[end] - until[start])


def _step(state: Numbers, taken_for: Numbers, added: int, before: Numbers) -> Numbers:
    """After one more phone of the utterance."""
    after = state + added
    taken_for += state[:-1]
    np.minimum(after[1:], taken_for, out=after[1:])
    # Phones that only the name has: the least over all earlier places of the cost there and of the phones between.
    after -= before
    np.minimum.accumulate(after, axis=0, out=after)
    after += before
    return after


def _left_over(word_costs: list[int]) -> list[int]:
    """What words cost when they are left over: none of them, the first, the first two ..."""
    return [0, *(round(FEE + LEFT_OVER * total) for total in accumulate(word_costs))]
