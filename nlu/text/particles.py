"""Ends of words that are words of their own, as Korean's particles: "운동화를" is "운동화" and "를".

Which particle can follow which sound is data; that a Hangul syllable's number tells its last consonant is Unicode's.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

_FIRST_SYLLABLE: Final = 0xAC00
_LAST_SYLLABLE: Final = 0xD7A3
_FINALS: Final = 28
"""Hangul syllables are numbered by their last consonant within the others (The Unicode Standard, section 3.12)."""
_L: Final = 8
_DIGITS: Final = "0123456789"


@dataclass(frozen=True)
class Particles:
    """Particles by the sound that they follow."""

    after_consonant: frozenset[str] = frozenset()
    after_vowel: frozenset[str] = frozenset()
    after_vowel_or_l: frozenset[str] = frozenset()
    after_any: frozenset[str] = frozenset()
    after_one_syllable: frozenset[str] = frozenset()
    """Those of one syllable that are parted even from words of one syllable; others would cut words in two."""
    one_syllable_stems: frozenset[str] = frozenset()
    """Words of one syllable that every particle is parted from."""
    unparted: frozenset[str] = frozenset()
    """Words that end like a particle and have none."""
    numerals: frozenset[str] = frozenset()
    """Syllables that numbers are put together from: a run of them has no particle."""
    powers: frozenset[str] = frozenset()
    """Those of them that may follow digits: "5만"."""
    written: Mapping[str, str] = field(default_factory=dict)
    """Particles to what they stand for in comparisons; nothing for those that only tell a word's place."""

    @cached_property
    def known(self) -> frozenset[str]:
        """All particles."""
        return self.after_consonant | self.after_vowel | self.after_vowel_or_l | self.after_any

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self.known), default=0)

    def knowing(self, words: Iterable[str]) -> Particles:
        """The same, with more words that have no particle however they end."""
        more = frozenset(words) - self.unparted
        return replace(self, unparted=self.unparted | more) if more and self._longest else self

    def parted(self, word: str) -> tuple[str, ...]:
        """The word and its particles, each the longest that fits, as they are compared; the word alone if it has none.

        A particle of two syllables or more may stand alone, and is compared as one: an empty word if it says nothing.
        """
        tail: list[str] = []
        if len(word) > 1 and word in self.written:
            return (self.written[word],)
        while (cut := self._cut(word)) is not None:
            word, particle = cut
            tail.append(self.written.get(particle, particle))
        return (word, *filter(None, reversed(tail)))

    def stem(self, word: str) -> str:
        """The word without its last particle; the word itself if it has none."""
        cut = self._cut(word)
        return cut[0] if cut else word

    def is_number(self, word: str) -> bool:
        """Whether a word is a number in the language's syllables, or in digits and those: "십오만", "1만5천"."""
        rest = word.lstrip(_DIGITS)
        if not rest or not all(letter in self.numerals or letter in _DIGITS for letter in rest):
            return False
        return rest[0] in self.powers if rest != word else self.numerals.issuperset(word)

    def _cut(self, word: str) -> tuple[str, str] | None:
        if word in self.unparted or self.is_number(word):
            return None
        for length in range(min(self._longest, len(word) - 1), 0, -1):
            stem, particle = word[:-length], word[-length:]
            if self._fits(stem, particle):
                return stem, particle
        return None

    def _fits(self, stem: str, particle: str) -> bool:
        if len(stem) == len(particle) == 1 and not self._part_syllables(stem, particle):
            return False
        if particle in self.after_any:
            return True
        last = ord(stem[-1])
        if not _FIRST_SYLLABLE <= last <= _LAST_SYLLABLE:
            return particle in self.known
        final = (last - _FIRST_SYLLABLE) % _FINALS
        if particle in self.after_vowel_or_l:
            return final in (0, _L)
        return particle in (self.after_consonant if final else self.after_vowel)

    def _part_syllables(self, stem: str, particle: str) -> bool:
        return particle in self.after_one_syllable or stem in self.one_syllable_stems or stem.isdecimal()
