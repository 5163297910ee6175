"""Ends of words that are words of their own, as Korean's particles: "운동화를" is "운동화" and "를".

Which particle can follow which sound is data; that a Hangul syllable's number tells its last consonant is Unicode's.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Final

_FIRST_SYLLABLE: Final = 0xAC00
_LAST_SYLLABLE: Final = 0xD7A3
_FINALS: Final = 28
"""Hangul syllables are numbered by their last consonant within the others (The Unicode Standard, section 3.12)."""
_L: Final = 8


@dataclass(frozen=True)
class Particles:
    """Particles by the sound that they follow."""

    after_consonant: frozenset[str] = frozenset()
    after_vowel: frozenset[str] = frozenset()
    after_vowel_or_l: frozenset[str] = frozenset()
    after_any: frozenset[str] = frozenset()
    after_one_syllable: frozenset[str] = frozenset()
    """Those of one syllable that are parted even from words of one syllable; others would cut words in two."""
    unparted: frozenset[str] = frozenset()
    """Words that end like a particle and have none."""

    @cached_property
    def _longest(self) -> int:
        known = self.after_consonant | self.after_vowel | self.after_vowel_or_l | self.after_any
        return max(map(len, known), default=0)

    def parted(self, word: str) -> tuple[str, ...]:
        """The word and its particle, the longest that fits; the word alone if it has none."""
        if word in self.unparted:
            return (word,)
        for length in range(min(self._longest, len(word) - 1), 0, -1):
            stem, particle = word[:-length], word[-length:]
            if self._fits(stem, particle):
                return stem, particle
        return (word,)

    def _fits(self, stem: str, particle: str) -> bool:
        if len(stem) == len(particle) == 1 and particle not in self.after_one_syllable and not stem.isdecimal():
            return False
        if particle in self.after_any:
            return True
        last = ord(stem[-1])
        if not _FIRST_SYLLABLE <= last <= _LAST_SYLLABLE:
            return particle in self.after_consonant | self.after_vowel | self.after_vowel_or_l
        final = (last - _FIRST_SYLLABLE) % _FINALS
        if particle in self.after_vowel_or_l:
            return final in (0, _L)
        return particle in (self.after_consonant if final else self.after_vowel)
