"""Numbers in running words: by ``text2num`` where it speaks the language, else by a table; digits count as well."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from functools import cached_property, lru_cache
from typing import Final, Protocol

from text_to_num import find_numbers

from nlu.numbers.number_table import NumberTable
from nlu.numbers.number_words import NumberWords
from nlu.text import SLASH, Normalizer
from nlu.text.word_lists import NumeralWords

HUNDRED: Final = 100
KEPT_WORDS: Final = 4_096
"""Words that are remembered with their accents."""
_LEARNED: Final = (*range(100), *range(100, 1001, 100), 10**6, 2 * 10**6)
"""Numbers in whose words all words of numbers occur."""


@dataclass(frozen=True, slots=True)
class NumberSpan:
    """A number from word ``start`` up to, not including, word ``end``."""

    start: int
    end: int
    value: Decimal
    ordinal: bool = False
    digits: str = ""
    """As it is written: "02" for "zero two"."""

    @property
    def whole(self) -> int | None:
        """The value if it is an integer."""
        return int(self.value) if self.value == self.value.to_integral_value() else None


class _Spelled(Protocol):
    """Finds the numbers that are written in words."""

    def find(self, words: Sequence[str], links: Collection[str]) -> Iterator[NumberSpan]: ...


class Numbers:
    """Finds the numbers of one language."""

    def __init__(self, said: NumberWords, lists: NumeralWords, normalizer: Normalizer, links: Collection[str]) -> None:
        """``links`` stand within a number only after a hundred or more: "fifty and one hundred" is two."""
        self._suffixes = tuple(sorted(lists.ordinal_suffixes, key=len, reverse=True))
        self._articles = frozenset(lists.articles)
        self._article_links = frozenset(lists.article_links)
        self._said = said
        self._links = frozenset(links)
        self._verb_ends = {end: frozenset(verbs) for end, verbs in lists.verb_ends.items()}
        self._marks = frozenset(lists.ordinal_marks)
        self._counted = frozenset(lists.counted)
        self._no_numbers = frozenset(lists.no_numbers)
        self._ordinals = {normalizer.compared(word): n for n, own in lists.ordinals.items() for word in own}
        library = _speaks(said.language)
        self._spelled: _Spelled = _ByLibrary(said, normalizer) if library else _ByTable(said, normalizer)

    def find(self, words: Sequence[str]) -> list[NumberSpan]:
        """All numbers in their order; "twelve thirty four" is two, "1st" is an ordinal."""
        spelled = [span for span in self._spelled.find(words, self._links) if self._is_number(words, span)]
        spelled = [span for span in spelled if not self._stands_alone(words, span, spelled)]
        starts = {span.start for span in spelled}
        found = [span for span in spelled if span.end in starts or not self._is_article(words, span)]
        found = [self._positioned(words, span) for span in found]
        taken = {i for span in found for i in range(span.start, span.end)}
        rest = [(i, word) for i, word in enumerate(words) if i not in taken]
        found.extend(self._marked(words, span) for i, word in rest if (span := self._written(i, word)) is not None)
        return sorted(found, key=lambda span: span.start)

    def _marked(self, words: Sequence[str], span: NumberSpan) -> NumberSpan:
        """Digits with what makes a position of them after a hyphen: "2-րդ"."""
        after = words[span.end] if span.end < len(words) else ""
        is_marked = after in self._marks and span.digits.isdecimal()
        return NumberSpan(span.start, span.end + 1, span.value, True, span.digits) if is_marked else span

    def _is_number(self, words: Sequence[str], span: NumberSpan) -> bool:
        return span.end != span.start + 1 or words[span.start] not in self._no_numbers

    def _stands_alone(self, words: Sequence[str], span: NumberSpan, spelled: Sequence[NumberSpan]) -> bool:
        """Whether a word that is a number only beside others of them, or before what is counted, has neither."""
        if span.end != span.start + 1 or words[span.start] not in self._counted:
            return False
        if len(words) == 1:
            return self._said.cardinal(span.whole or 0) != words[0]
        after = words[span.end] if span.end < len(words) else ""
        beside = any(span.start == other.end or span.end == other.start for other in spelled)
        return not (beside or after in self._article_links or after[:1].isdecimal())

    def _positioned(self, words: Sequence[str], span: NumberSpan) -> NumberSpan:
        """A word that the pack knows for a position is one, whatever the library takes it for."""
        own = self._ordinals.get(words[span.start]) if span.end == span.start + 1 else None
        return span if own is None else NumberSpan(span.start, span.end, Decimal(own), True)

    def _is_article(self, words: Sequence[str], span: NumberSpan) -> bool:
        """Whether "un" only announces a thing."""
        if span.end != span.start + 1 or words[span.start] not in self._articles:
            return False
        if span.end == len(words):
            return not self._verb_ends.get(words[span.start], frozenset()).isdisjoint(words[: span.start])
        after = words[span.end]
        return after not in self._article_links and not after[0].isdecimal()

    def _written(self, i: int, word: str) -> NumberSpan | None:
        if word in self._ordinals:
            return NumberSpan(i, i + 1, Decimal(self._ordinals[word]), True)
        if SLASH in word or not word[:1].isdecimal():
            return _fraction(i, word)
        suffix = next((s for s in self._suffixes if word.endswith(s) and word[: -len(s)].isdecimal()), "")
        text = word.removesuffix(suffix)
        if not text.replace(".", "").isdecimal():  # ``Decimal`` takes "1e999999", too
            return None
        try:
            return NumberSpan(i, i + 1, Decimal(text), bool(suffix), text)
        except InvalidOperation:
            return None


class _ByTable:
    """The table takes a tenth of a second to make, so it is made when the first number may be there."""

    def __init__(self, said: NumberWords, normalizer: Normalizer) -> None:
        self._said = said
        self._normalizer = normalizer

    @cached_property
    def _table(self) -> NumberTable:
        return NumberTable(self._said, self._normalizer)

    def find(self, words: Sequence[str], links: Collection[str]) -> Iterator[NumberSpan]:  # noqa: ARG002 -- tables join nothing
        return (NumberSpan(*span) for span in self._table.find(words))


class _ByLibrary:
    """``text2num``; it knows number words with their accents only, so they are given back before it reads."""

    def __init__(self, said: NumberWords, normalizer: Normalizer) -> None:
        self._language = said.language
        spelled = (w for n in _LEARNED for p in (False, True) for text in said.spellings(n, p) for w in text.split())
        accented = {normalizer.compared(word): word for word in spelled}
        self._accented = {word: full for word, full in accented.items() if word != full}
        self._plain = accented.keys() - self._accented.keys()
        short = sorted(self._accented, key=len)
        self._parts = [word for i, word in enumerate(short) if not any(part in word for part in short[:i])]
        self._full = lru_cache(maxsize=KEPT_WORDS)(self._with_accents)

    def find(self, words: Sequence[str], links: Collection[str]) -> Iterator[NumberSpan]:
        full = [self._full(word) for word in words]
        tokens = [_Token(w, words[i] in links and not self._is_hundred(full[:i][-1:])) for i, w in enumerate(full)]
        for one in find_numbers(tokens, self._language, threshold=0):
            yield NumberSpan(one.start, one.end, _decimal(one.value), bool(one.is_ordinal), str(one.text))

    def _with_accents(self, word: str) -> str:
        """The word, or the parts that it is put together from ("zweihundertfünfzig"), with their accents."""
        if word in self._plain:
            return word
        if word in self._accented:
            return self._accented[word]
        for part in self._parts:
            word = word.replace(part, self._accented[part])
        return word

    def _is_hundred(self, word: Sequence[str]) -> bool:
        found = list(find_numbers([_Token(text, False) for text in word], self._language, threshold=0))
        return bool(found) and found[0].value >= HUNDRED


class _Token:
    """What ``find_numbers`` wants of a token."""

    __slots__ = ("_apart", "_text")

    def __init__(self, text: str, apart: bool) -> None:
        self._text = text
        self._apart = apart

    def text(self) -> str:
        return self._text

    def nt_separated(self, previous: object) -> bool:  # noqa: ARG002 -- the library's protocol
        return False

    def not_a_number_part(self) -> bool:
        return self._apart


def _speaks(language: str) -> bool:
    try:
        find_numbers([], language)
    except ValueError:
        return False
    return True


def _fraction(i: int, word: str) -> NumberSpan | None:
    """A part as it is written, "1/2" or "½"; what is parted by nothing is no number."""
    if len(word) == 1:
        value = unicodedata.numeric(word, 0.0)
        return NumberSpan(i, i + 1, Decimal(str(value))) if 0 < value < 1 else None
    part, _, whole = word.partition(SLASH)
    if not (part.isdecimal() and whole.isdecimal() and int(whole)):
        return None
    return NumberSpan(i, i + 1, Decimal(part) / Decimal(whole))


def _decimal(value: float) -> Decimal:
    return Decimal(int(value)) if value == int(value) else Decimal(str(value))
