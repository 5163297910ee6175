"""Numbers in running words, found by ``text2num``; digits count as well."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from text_to_num import find_numbers


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


def numbers(words: Sequence[str], language: str, links: Collection[str] = ()) -> list[NumberSpan]:
    """All numbers in their order; "twelve thirty four" is two, "1st" is an ordinal.

    ``links`` are words that stand within a number only after a hundred or more: "fifty and one hundred" is two.
    """
    tokens = [_Token(word, word in links and not _is_hundred(words[:i][-1:], language)) for i, word in enumerate(words)]
    found = [
        NumberSpan(o.start, o.end, _decimal(o.value), bool(o.is_ordinal), str(o.text))
        for o in find_numbers(tokens, language, threshold=0)
    ]
    taken = {i for span in found for i in range(span.start, span.end)}
    found.extend(span for i, word in enumerate(words) if i not in taken and (span := _digits(i, word)) is not None)
    return sorted(found, key=lambda span: span.start)


def _is_hundred(word: Sequence[str], language: str) -> bool:
    found = list(find_numbers([_Token(text, False) for text in word], language, threshold=0))
    return bool(found) and found[0].value >= 100


def _decimal(value: float) -> Decimal:
    return Decimal(int(value)) if value == int(value) else Decimal(str(value))


def _digits(i: int, word: str) -> NumberSpan | None:
    ordinal = word[:1].isdigit() and word[-2:] in ("st", "nd", "rd", "th") and word[:-2].isdecimal()
    text = word[:-2] if ordinal else word
    if not text[:1].isdecimal():
        return None
    try:
        return NumberSpan(i, i + 1, Decimal(text), ordinal, text)
    except InvalidOperation:
        return None
