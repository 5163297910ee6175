"""Numbers as English speakers say them in names: "200", "2024", "501", "9.5", "2nd", "½"."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from unicode_rbnf import FormatPurpose, RbnfEngine

MAX_DIGITS: Final = 10
"""Longer numbers, such as a bar code, are never said as a name."""
_CARDINAL_DIGITS: Final = 4
"""Numbers of more digits are said digit by digit."""
_FRACTIONS: Final = {
    "½": "half", "¼": "quarter", "¾": "three quarters", "⅓": "third", "⅔": "two thirds", "⅛": "eighth",
}  # fmt: skip


def number_readings(digits: str) -> list[str]:
    """Ways to say a number written in ASCII digits, perhaps with a decimal point, likeliest first.

    None if it is too long to be said.
    """
    whole, point, decimals = digits.partition(".")
    if len(whole) + len(decimals) > MAX_DIGITS or "." in decimals:
        return []
    if point:
        return [f"{reading} {rest}" for reading in number_readings(whole)[:1] for rest in _decimals(decimals)]
    if whole.startswith("0") and len(whole) > 1:
        return [_one_by_one(whole), _one_by_one(whole).replace("zero", "oh")]
    if len(whole) > _CARDINAL_DIGITS:
        return [_one_by_one(whole)]
    readings = [_in_words(int(whole), FormatPurpose.CARDINAL)]
    if len(whole) > 2:
        readings += [_in_pairs(whole), _one_by_one(whole)]
    return list(dict.fromkeys(readings))


def ordinal_readings(digits: str, ending: str) -> list[str]:
    """Ways to say an ordinal number such as "21" with the ending "st"; a wrong ending is said as letters."""
    ordinal = _in_words(int(digits), FormatPurpose.ORDINAL) if len(digits) <= _CARDINAL_DIGITS else ""
    if ordinal.endswith(ending):
        return [ordinal]
    return [" ".join([number, *(f"{letter}." for letter in ending)]) for number in number_readings(digits)]


def fraction_reading(character: str, after_number: bool) -> list[str] | None:
    """How a character that is a fraction is said, alone or after a whole number; ``None`` if it isn't one."""
    fraction = _FRACTIONS.get(character)
    if fraction is None:
        return None
    article = "" if " " in fraction else "a "
    return [f"and {article}{fraction}"] if after_number else list(dict.fromkeys([fraction, f"{article}{fraction}"]))


def _decimals(decimals: str) -> list[str]:
    halves = ["and a half"] if decimals == "5" else []
    return [f"point {_one_by_one(decimals)}", *halves]


def _in_pairs(number: str) -> str:
    """501 is "five oh one", 180 "one eighty", 1080 "ten eighty"."""
    head, tail = number[:-2], number[-2:]
    if tail == "00":
        return f"{_in_words(int(head), FormatPurpose.CARDINAL)} hundred"
    last = f"oh {_one_by_one(tail[1])}" if tail[0] == "0" else _in_words(int(tail), FormatPurpose.CARDINAL)
    return f"{_in_words(int(head), FormatPurpose.CARDINAL)} {last}"


def _one_by_one(digits: str) -> str:
    return " ".join(_in_words(int(digit), FormatPurpose.CARDINAL) for digit in digits)


@lru_cache(maxsize=10_000)
def _in_words(number: int, purpose: FormatPurpose) -> str:
    return str(_engine().format_number(number, purpose).text).replace("-", " ")


@lru_cache(maxsize=1)
def _engine() -> RbnfEngine:
    return RbnfEngine.for_language("en")
