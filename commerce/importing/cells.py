"""Reading the shopkeeper's files cell by cell: what is wrong is noted with its place, and reading goes on."""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal, InvalidOperation, Overflow
from typing import Any, Final

from babel.numbers import get_currency_precision

from commerce.importing.content import Record

LARGEST_AMOUNT = 10**12
"""Minor units; what is dearer is a mistake."""
LARGEST_COUNT = 1_000_000_000
_TURNING: Final = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Names that hold these are not what they look like. https://www.unicode.org/reports/tr36/"""
_WHOLE: Final = re.compile(r"-?[0-9]{1,12}")
TOLD_AT_MOST = 100
"""Problems that are told one by one; a file that is wrong in each row is wrong once."""


@dataclass
class Problems:
    """Everything that is wrong, in words that name the place, the fault and what is allowed."""

    found: list[str] = field(default_factory=list)
    """The first of them, ``TOLD_AT_MOST``."""
    untold: int = 0
    """How many there are besides."""

    def add(self, place: str, what: str) -> None:
        """Note a problem."""
        if len(self.found) < TOLD_AT_MOST:
            self.found.append(f"{place}: {what}")
        else:
            self.untold += 1

    def told(self) -> list[str]:
        """The first problems, and the number of the others."""
        others = "1 more problem" if self.untold == 1 else f"{self.untold:,} more problems"
        return self.found + [f"… and {others}; correct these first"] * bool(self.untold)


@dataclass(frozen=True, slots=True)
class Row:
    """One row of a CSV file or one entry of a YAML list. What is wrong with a cell is noted and a default returned."""

    place: str
    """File and row: "products.csv, row 7"."""
    cells: Mapping[str, Any]
    problems: Problems

    def text(self, column: str, *, required: bool = False) -> str:
        """A text without the space around it."""
        value = self.cells.get(column)
        if isinstance(value, list | dict):
            self._note(column, f"{value!r} is not a text")
            return ""
        text = "" if value is None else str(value).strip()
        self._look_at(column, text)
        if required and not text:
            self._note(column, "is empty; it must be filled in")
        return text

    def names(self, column: str) -> list[str]:
        """A list: of a CSV cell split at ``|``, of a YAML list."""
        value = self.cells.get(column)
        if isinstance(value, dict):
            self._note(column, f"{value!r} is not a list")
            return []
        parts = value if isinstance(value, list) else str(value or "").split("|")
        named = [text for part in parts if (text := str(part).strip())]
        for text in named:
            self._look_at(column, text)
        return named

    def _look_at(self, column: str, text: str) -> None:
        if turned := _TURNING.search(text):
            self._note(column, f"holds an invisible sign that turns text round (U+{ord(turned[0]):04X}); delete it")

    def rows(self, column: str) -> list[Row]:
        """A YAML list of entries."""
        value = self.cells.get(column) or []
        if not isinstance(value, list) or not all(isinstance(entry, dict) for entry in value):
            self._note(column, "must be a list of entries, each with its names and values")
            return []
        return [Row(f"{self.place}, {column} {n}", entry, self.problems) for n, entry in enumerate(value, start=1)]

    def whole(self, column: str, default: int | None = None, minimum: int = 0) -> int:
        """A whole number; an empty cell is ``default``, and a problem where there is none."""
        text = self.text(column, required=default is None)
        if not text:
            return default or minimum
        if _WHOLE.fullmatch(text) is None or not minimum <= int(text) <= LARGEST_COUNT:
            self._note(column, f"{text!r} is not allowed; write a whole number from {minimum} up")
            return minimum
        return int(text)

    def flag(self, column: str) -> bool:
        """Yes or no; an empty cell is no."""
        text = self.text(column).lower()
        if text not in ("", "true", "false", "yes", "no"):
            self._note(column, f"{text!r} is not allowed; write yes or no")
        return text in ("true", "yes")

    def number(self, column: str, *, minimum: int, maximum: int, required: bool = True) -> Decimal:
        """A decimal number within limits."""
        text = self.text(column, required=required)
        try:
            number = Decimal(text or minimum) if _is_plain(text) else Decimal("NaN")
        except InvalidOperation:
            number = Decimal("NaN")
        if not minimum <= number <= maximum if number.is_finite() else True:
            self._note(column, f"{text!r} is not allowed; write a number from {minimum} to {maximum}, such as 12.5")
            return Decimal(minimum)
        return number

    def price(self, column: str, currency: str, *, required: bool = True) -> int:
        """An amount in major units, as minor units; an empty cell that isn't required is 0."""
        precision = get_currency_precision(currency)
        example = f"59.{'9' * precision}" if precision else "59"
        text = self.text(column, required=required)
        try:
            minor = Decimal(text or 0).scaleb(precision) if _is_plain(text) else Decimal("NaN")
        except (InvalidOperation, Overflow):
            minor = Decimal("NaN")
        if not minor.is_finite() or minor != minor.to_integral_value() or not 0 <= minor <= LARGEST_AMOUNT:
            self._note(column, f"{text!r} is no price in {currency}; write an amount such as {example}")
            return 0
        return int(minor)

    def choice(self, column: str, allowed: Collection[str]) -> str:
        """One of some words."""
        text = self.text(column, required=True)
        if text and text not in allowed:
            self._note(column, f"{text!r} is not allowed; write {' or '.join(sorted(allowed))}")
        return text

    def moment(self, column: str, *, end_of_day: bool = False) -> datetime | None:
        """A time or a day in UTC; a day is its first moment, or the one after its last."""
        value = self.cells.get(column)
        try:
            parsed = datetime.fromisoformat(value) if isinstance(value, str) and value.strip() else value
        except ValueError:
            parsed = 0
        if not parsed and parsed != 0:
            return None
        if isinstance(parsed, datetime) and not _is_bare_day(value):
            return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)
        if isinstance(parsed, date):
            midnight = datetime.combine(parsed, time(), UTC)
            return midnight + timedelta(days=1) if end_of_day else midnight
        self._note(column, f"{value!r} is no date; write one such as 2026-12-24")
        return None

    def note(self, column: str, what: str) -> None:
        """Note a problem of a column."""
        self._note(column, what)

    def _note(self, column: str, what: str) -> None:
        self.problems.add(f"{self.place}, {_COLUMN[self.place.split(',')[0].endswith('.csv')]} {column}", what)


_COLUMN = {True: "column", False: "entry"}


def _is_bare_day(value: object) -> bool:
    return isinstance(value, str) and len(value.strip()) == len("2026-12-24")


def unique(records: list[Record], key: str, row: Row) -> list[Record]:
    """The records, after noting values of ``key`` that stand there twice."""
    names = [record[key] for record in records]
    for name in sorted({name for name in names if name and names.count(name) > 1}):
        row.note(key, f"{name!r} is used twice; each needs its own")
    return records


def _is_plain(text: str) -> bool:
    """Whether a number is written with the digits that everybody reads, and nothing between them."""
    return text.isascii() and "_" not in text
