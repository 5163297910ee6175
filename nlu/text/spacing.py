"""Words that were written together though they are several: "장바구니에담아줘" is "장바구니에" and "담아줘".

Korean parts its words by spaces, but who types in a hurry leaves them out. A run of letters that nobody knows is parted
where it is nothing but words of the language and the shop, with their particles; numbers stand before what they count.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from nlu.text.particles import Particles

SHORTEST: Final = 2
"""Letters of a word that may stand anywhere in a run; shorter ones must be among ``small``."""
LONGEST: Final = 40
"""Longer runs are left as they are."""
PIECES: Final = 5
"""Pieces of a word that are put together."""
DIGITS: Final = 3
"""Digits in a row from which they are no number but are read one by one."""
KEPT: Final = 4_000
"""Beginnings of runs whose words are kept."""
_WORD: Final = re.compile(r"[^\W\d_]+")

Parts = tuple[str, ...]


def words_of(texts: Iterable[str]) -> frozenset[str]:
    """All words that are written in texts."""
    return frozenset(word for text in texts for word in _WORD.findall(text.casefold()))


@dataclass(frozen=True)
class Spacing:
    """What the words of one language and one shop are."""

    known: frozenset[str]
    """Words as they are written, with particles or without."""
    small: frozenset[str] = frozenset()
    """Words of one letter that are written together with others: "더"."""
    numbers: frozenset[str] = frozenset()
    """Numbers that are words of their own: "다섯"."""
    digits: frozenset[str] = frozenset()
    """Syllables that are digits."""
    counted: frozenset[str] = frozenset()
    """What stands after a number: "개", "원"."""
    particles: Particles = field(default_factory=Particles)

    def knowing(self, words: Iterable[str]) -> Spacing:
        """The same with more words, which have no particle however they end."""
        more = frozenset(words) - self.known
        return replace(self, known=self.known | more, particles=self.particles.knowing(more)) if more else self

    def respaced(self, words: Sequence[str]) -> list[str]:
        """The words with pieces put together that are one word: a recognizer writes "이하" as "이 하"."""
        done: list[str] = []
        i = 0
        while i < len(words):
            pieces = next((n for n in range(min(PIECES, len(words) - i), 1, -1) if self._are_one(words[i : i + n])), 1)
            done.append("".join(words[i : i + pieces]))
            i += pieces
        return done

    def _are_one(self, pieces: Sequence[str]) -> bool:
        return not all(map(self._stands, pieces)) and self._is_known("".join(pieces))

    def _stands(self, word: str) -> bool:
        """Whether a piece is a word of its own."""
        return self._counts(word) or word in self.counted or self._fits(word)

    def parted(self, word: str) -> Parts:
        """The words that a run of letters is; the run alone if it is one, or if a part of it is unknown."""
        if word.isascii() or not SHORTEST <= len(word) <= LONGEST or self._is_known(word):
            return (word,)
        if self.particles.is_number(word):
            return tuple(word) if len(word) >= DIGITS and self.digits.issuperset(word) else (word,)
        if len(self._kept) > KEPT:
            self._kept.clear()
        parts = self._parts(word, first=True)
        if parts and any(len(part) >= SHORTEST or self._counts(part) for part in parts):
            return parts
        return self._parts(word, after_number=True) or (word,)

    @cached_property
    def _kept(self) -> dict[tuple[str, bool, bool], Parts | None]:
        return {}

    def _parts(self, text: str, *, first: bool = False, after_number: bool = False) -> Parts | None:
        """The fewest words that a text is made of; ``None`` if it is not only words."""
        if not text:
            return ()
        key = (text, first, after_number)
        if key not in self._kept:
            self._kept[key] = min(self._all_parts(*key), key=len, default=None)
        return self._kept[key]

    def _all_parts(self, text: str, first: bool, after_number: bool) -> Iterable[Parts]:
        for end in range(len(text), 0, -1):
            part, rest = text[:end], text[end:]
            if after_number:
                found = self._parts(rest) if self._is_counted(part) else None
            elif self._counts(part) and not (first and not rest):
                found = self._parts(rest, after_number=True)
            else:
                found = self._parts(rest) if self._fits(part) else None
            if found is not None:
                yield (part, *found)

    def _counts(self, part: str) -> bool:
        return part in self.numbers or part.replace(".", "").isdecimal() or self.particles.is_number(part)

    def _is_counted(self, part: str) -> bool:
        ends_number = len(part) >= SHORTEST and part in self.particles.known
        return ends_number or part in self.counted or self.particles.stem(part) in self.counted

    def _fits(self, part: str) -> bool:
        return part in self.small or (len(part) >= SHORTEST and self._is_known(part))

    def _is_known(self, word: str) -> bool:
        while len(word) >= SHORTEST:
            if word in self.known:
                return True
            stem = self.particles.stem(word)
            if stem == word:
                break
            word = stem
        return False
