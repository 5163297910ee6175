"""Random English from a back-off bigram model in ARPA form.

The format: https://www.speech.sri.com/projects/srilm/manpages/ngram-format.5.html
"""

from __future__ import annotations

from bisect import bisect
from collections import defaultdict
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator
    from pathlib import Path
    from random import Random

_LONGEST: Final = 14
"""Words."""


@dataclass(frozen=True, slots=True)
class _Distribution:
    words: tuple[str, ...]
    cumulated: tuple[float, ...]

    def draw(self, random: Random) -> str:
        return self.words[bisect(self.cumulated, random.random() * self.cumulated[-1])]


class GeneralText:
    """Draws word sequences by an ARPA file's bigrams, of the words in ``known``.

    Raises:
        OSError: The file can't be read.
        ValueError: It holds no bigrams of known words.
    """

    def __init__(self, arpa: Path, known: Collection[str]) -> None:
        following: dict[str, list[tuple[str, float]]] = defaultdict(list)
        for log_probability, first, second in _bigrams(arpa):
            if (first in known or first == "<s>") and (second in known or second == "</s>"):
                following[first].append((second, 10.0**log_probability))
        self._following = {first: _distribution(seconds) for first, seconds in following.items()}
        if "<s>" not in self._following:
            raise ValueError(f"{arpa} has no bigrams of known words after <s>; give an ARPA model of English")

    def sentence(self, random: Random) -> tuple[str, ...]:
        """Up to 14 words; none where the model ends a sentence at once."""
        words: list[str] = []
        last = "<s>"
        while len(words) < _LONGEST and last in self._following:
            last = self._following[last].draw(random)
            if last == "</s>":
                break
            words.append(last)
        return tuple(words)


def _distribution(pairs: list[tuple[str, float]]) -> _Distribution:
    return _Distribution(tuple(word for word, _ in pairs), tuple(accumulate(share for _, share in pairs)))


def _bigrams(arpa: Path) -> Iterator[tuple[float, str, str]]:
    inside = False
    with arpa.open(encoding="utf-8", errors="replace") as lines:
        for line in lines:
            if line.startswith("\\"):
                inside = line.strip() == "\\2-grams:"
            elif inside and len(fields := line.split()) >= 3:
                yield float(fields[0]), fields[1].lower(), fields[2].lower()
