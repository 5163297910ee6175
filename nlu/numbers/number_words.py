"""Numbers in words as a language says them: by CLDR's rules (``unicode_rbnf``), put right by its pack.

The rules of some languages lack positions, or spell a number as nobody does; the words of a pack's ``numerals`` go
before them, and its ``respellings`` correct parts of words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Final

from unicode_rbnf import FormatPurpose, RbnfEngine

HUNDRED: Final = 100
THOUSAND: Final = 1000
_IGNORED: Final = {ord(mark): None for mark in "\u200b\u00ad"}
"""Marks between the parts of a number that nobody types: zero-width space and soft hyphen."""


class NumberWords:
    """Whole numbers and positions of one language in words."""

    def __init__(
        self,
        language: str,
        own: Mapping[int, Sequence[str]] | None = None,
        own_ordinals: Mapping[int, Sequence[str]] | None = None,
        respellings: Mapping[str, str] | None = None,
    ) -> None:
        """The first of a number's own words is how it is said; the others are understood too."""
        self.language = language
        self.own = own or {}
        self.own_ordinals = own_ordinals or {}
        self._respellings = respellings or {}

    def cardinal(self, number: int) -> str:
        """A whole number in words."""
        if number in self.own:
            return self.own[number][0]
        thousands, below = number - number % THOUSAND, number % THOUSAND
        if thousands > THOUSAND and thousands in self.own:  # the pack puts a rule right that counts them wrongly
            return f"{self.own[thousands][0]} {self.cardinal(below)}"
        rest = number % HUNDRED
        if number >= HUNDRED and rest in self.own and self.own[rest][0] != self._by_rule(rest):
            return f"{self.cardinal(number - rest)} {self.own[rest][0]}"
        return self._by_rule(number)

    def _by_rule(self, number: int) -> str:
        return self._respelled(_engine(self.language).format_number(number, FormatPurpose.CARDINAL).text)

    def ordinal(self, number: int) -> str:
        """A position in words; in the words of the number where the language has no rule for positions."""
        if number in self.own_ordinals:
            return self.own_ordinals[number][0]
        try:
            return self._respelled(_engine(self.language).format_number(number, FormatPurpose.ORDINAL).text)
        except ValueError:
            return self.cardinal(number)

    def year(self, number: int) -> str:
        """A year in words."""
        return self._respelled(_engine(self.language).format_number(number, FormatPurpose.YEAR).text)

    def spellings(self, number: int, ordinal: bool = False) -> Iterator[str]:
        """All words for a number: in every gender and case that the rules have, and the pack's own."""
        own = self.own_ordinals if ordinal else self.own
        yield from own.get(number, ())
        purpose = FormatPurpose.ORDINAL if ordinal else FormatPurpose.CARDINAL
        try:
            texts = _engine(self.language).format_number(number, purpose).text_by_ruleset.values()
        except ValueError:
            return
        yield from map(self._respelled, texts)

    def _respelled(self, text: object) -> str:
        words = str(text).translate(_IGNORED)
        for wrong, right in self._respellings.items():
            words = words.replace(wrong, right)
        return words


@lru_cache(maxsize=16)
def _engine(language: str) -> RbnfEngine:
    return RbnfEngine.for_language(language)
