"""Values as they are said and as they are shown: amounts, digits, lists of names, sizes, positions.

Numbers become words by ``nlu.numbers.number_words``, what is shown is formatted by Babel, and
what stands between ("dollars and") is the language pack's ``speech.ftl``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby
from typing import Final, Literal

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_skeleton
from babel.lists import format_list
from babel.numbers import format_currency, get_currency_name, get_currency_precision

from nlu.errors import ReplyError
from nlu.locales import locale_of
from nlu.numbers.number_words import NumberWords
from nlu.packs.words import Words
from nlu.saying.fluent import Messages


@dataclass(frozen=True, slots=True)
class Amount:
    """Money in the currency's major unit: ``Amount(Decimal("59.99"), "USD")``."""

    value: Decimal
    currency: str


@dataclass(frozen=True, slots=True)
class Digits:
    """A number that is a name (an order number): said digit by digit."""

    text: str


@dataclass(frozen=True, slots=True)
class Spelled:
    """A name or number: said character by character."""

    text: str


@dataclass(frozen=True, slots=True)
class Size:
    """A canonical size: "10.5", "xl"."""

    value: str


@dataclass(frozen=True, slots=True)
class Color:
    """A canonical color ("blue"), called as the language calls it; another one is called what it is."""

    value: str


@dataclass(frozen=True, slots=True)
class Names:
    """Several names, said and shown as a list: "a, b and c"."""

    names: tuple[str | Size | Color, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """Several names to choose from: "a, b or c"."""

    names: tuple[str | Size | Color, ...]


@dataclass(frozen=True, slots=True)
class ReadBack:
    """A number of which each digit matters: "one five, fifteen"."""

    number: int


@dataclass(frozen=True, slots=True)
class Ordinal:
    """A position, from 1."""

    position: int


@dataclass(frozen=True, slots=True)
class Day:
    """A day, as it is named on ``today``: "yesterday", "November 22", with the year where it is another one."""

    day: date
    today: date


ReplyValue = str | int | Amount | Digits | Names | Choices | Size | Color | Ordinal | Spelled | Day | ReadBack
"""What may be put into a reply."""

LONGEST_GROUP: Final = 4
"""Digits that are said without a pause; seven are said as three and four."""
SHORT_BELOW: Final = 100
"""Amounts from this on are said in full ("one hundred dollars and fifty cents")."""


class Sayer:
    """Says and shows values in one language."""

    def __init__(self, language: str, words: Words, messages: Messages) -> None:
        self._locale = _locale(language)
        self._messages = messages
        self._numbers = words.number_words
        self._colors = {canonical: names[0] for canonical, names in words.said.colors.items() if names}
        self._sizes = {canonical: names[0] for canonical, names in words.said.sizes.items() if names}

    def shown(self, value: ReplyValue) -> str | int:
        """The value for the eye."""
        match value:
            case Amount():
                shown: str = format_currency(value.value, value.currency, locale=self._locale)
                return shown
            case Digits() | Spelled():
                return value.text
            case Names() | Choices():
                return self._list(value, self.shown)
            case Color():
                return self._colors.get(value.value, value.value)
            case Size():
                return value.value.upper() if value.value in self._sizes else value.value
            case Ordinal():
                return self._ordinal(value.position)
            case Day():
                return self._near_day(value) or self._shown_day(value)
            case ReadBack():
                return str(value.number)
        return value

    def said(self, value: ReplyValue) -> str | int:
        """The value for the ear."""
        match value:
            case Amount():
                return self._amount(value)
            case Digits():
                return self._digits(value.text)
            case Spelled():
                return ", ".join(self._character(c) for c in value.text if c.isalnum())
            case Names() | Choices():
                return self._list(value, self.said)
            case Color():
                return self._colors.get(value.value, value.value)
            case Size():
                return self._size(value.value)
            case Ordinal():
                return self._ordinal(value.position)
            case Day():
                return self._near_day(value) or self._said_day(value)
            case ReadBack():
                return self._read_back(value.number)
        return value

    def number(self, number: int) -> str:
        """A whole number in words."""
        return self._numbers.cardinal(number)

    def _digits(self, text: str) -> str:
        groups = _groups([c for c in text if c.isdecimal()])
        return ", ".join(" ".join(self.number(int(digit)) for digit in group) for group in groups)

    def _read_back(self, number: int) -> str:
        whole, digits = self.number(number), self._digits(str(number))
        return whole if number < 10 else f"{digits}, {whole}"

    def _character(self, character: str) -> str:
        return self.number(int(character)) if character.isdecimal() else character.upper()

    def _amount(self, amount: Amount) -> str:
        if amount.value < 0:
            positive = self._amount(Amount(-amount.value, amount.currency))
            return self._messages.text("amount-negative", {"amount": positive})
        scale = 10 ** int(get_currency_precision(amount.currency))
        whole, minor = divmod(int((amount.value * scale).to_integral_value()), scale)
        if f"amount-whole-{amount.currency}" not in self._messages.entries:
            return self._foreign(whole, minor, scale, amount.currency)
        if not minor:
            return self._unit("whole", whole, amount.currency)
        if not whole:
            return self._unit("minor", minor, amount.currency)
        if whole < SHORT_BELOW and minor >= 10 and scale == 100:
            said = {"whole": self.number(whole), "minor": self.number(minor)}
            return self._messages.text(f"amount-short-{amount.currency}", {**said, "number": whole})
        parts = {
            "whole": self._unit("whole", whole, amount.currency),
            "minor": self._unit("minor", minor, amount.currency),
        }
        return self._messages.text("amount-both", parts)

    def _foreign(self, whole: int, minor: int, scale: int, currency: str) -> str:
        """In a currency that the language has no words of its own for: "nineteen Swiss francs ninety-five"."""
        name = get_currency_name(currency, whole, locale=self._locale)
        said = f"{self.number(whole)} {name}"
        if not minor:
            return said
        digits = f"{minor:0{len(str(scale)) - 1}}"
        return f"{said} {self.number(minor) if digits[0] != '0' else ' '.join(map(self.number, map(int, digits)))}"

    def _unit(self, part: str, number: int, currency: str) -> str:
        said: dict[str, str | int] = {"number": number, "words": self.number(number)}
        return self._messages.text(f"amount-{part}-{currency}", said)

    def _size(self, size: str) -> str:
        if size in self._sizes:
            return self._sizes[size]
        whole, point, rest = size.partition(".")
        if not whole.isdecimal() or (point and rest != "5"):
            return size
        words = self.number(int(whole))
        return self._messages.text("size-half", {"words": words}) if point else words

    def _list(self, several: Names | Choices, one: Callable[[ReplyValue], str | int]) -> str:
        style: Literal["or", "standard"] = "or" if isinstance(several, Choices) else "standard"
        joined: str = format_list([str(one(name)) for name in several.names], style, locale=self._locale)
        return joined

    def _ordinal(self, position: int) -> str:
        return self._numbers.ordinal(position)

    def _near_day(self, value: Day) -> str:
        """Today or yesterday by name; empty for another day."""
        names = {0: "day-today", 1: "day-yesterday"}
        name = names.get((value.today - value.day).days)
        return self._messages.text(name, {}) if name else ""

    def _shown_day(self, value: Day) -> str:
        skeleton = "MMMMd" if value.day.year == value.today.year else "yMMMMd"
        shown: str = format_skeleton(skeleton, value.day, locale=self._locale)
        return shown

    def _said_day(self, value: Day) -> str:
        month: str = format_date(value.day, "LLLL", locale=self._locale)
        day = value.day.day
        number: dict[str, str | int] = {"day": self._ordinal(day), "words": self.number(day), "number": day}
        said = {"month": month, **number}
        if value.day.year == value.today.year:
            return self._messages.text("day", said)
        return self._messages.text("day-of-year", {**said, "year": self._numbers.year(value.day.year)})


def said_code(numbers: NumberWords, code: str) -> str:
    """A code as it is said: "summer20" is "summer twenty"."""
    runs = ("".join(run) for _, run in groupby(code, key=str.isdecimal))
    return " ".join(numbers.cardinal(int(run)) if run.isdecimal() else run for run in runs)


def _groups(digits: list[str]) -> list[list[str]]:
    """Groups as even as possible, the longer ones last."""
    count = -(-len(digits) // LONGEST_GROUP) or 1
    size, longer = divmod(len(digits), count)
    groups, start = [], 0
    for i in range(count):
        end = start + size + (i >= count - longer)
        groups.append(digits[start:end])
        start = end
    return groups


def _locale(language: str) -> Locale:
    try:
        return locale_of(language)
    except (UnknownLocaleError, ValueError) as error:
        raise ReplyError(f"Babel has no locale {language!r}; name the pack's folder by its language code") from error
