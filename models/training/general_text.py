"""Random English, drawn from the pairs of words of a back-off model."""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Final

from models.graph.back_off import END, START

if TYPE_CHECKING:
    from collections.abc import Collection
    from random import Random

    from models.graph.values import NgramModel

_LONGEST: Final = 14
"""Words."""


@dataclass(frozen=True, slots=True)
class _Distribution:
    words: tuple[str, ...]
    cumulated: tuple[float, ...]

    def draw(self, random: Random) -> str:
        return self.words[bisect(self.cumulated, random.random() * self.cumulated[-1])]


class GeneralText:
    """Draws word sequences by a model's pairs, of the words in ``known``.

    Raises:
        ValueError: No pair begins a sentence with a known word.
    """

    def __init__(self, model: NgramModel, known: Collection[str]) -> None:
        following: dict[str, list[tuple[str, float]]] = defaultdict(list)
        pairs = model.grams[1] if len(model.grams) > 1 else {}
        for (first, second), (log_probability, _) in pairs.items():
            if (first in known or first == START) and (second in known or second == END):
                following[first].append((second, 10.0**log_probability))
        self._following = {first: _distribution(seconds) for first, seconds in following.items()}
        if START not in self._following:
            raise ValueError("the language model begins no sentence with a known word; give a model of English")

    def sentence(self, random: Random) -> tuple[str, ...]:
        """Up to 14 words; none where the model ends a sentence at once."""
        words: list[str] = []
        last = START
        while len(words) < _LONGEST and last in self._following:
            last = self._following[last].draw(random)
            if last == END:
                break
            words.append(last)
        return tuple(words)


def _distribution(pairs: list[tuple[str, float]]) -> _Distribution:
    return _Distribution(tuple(word for word, _ in pairs), tuple(accumulate(share for _, share in pairs)))
