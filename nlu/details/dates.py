"""Days as they are said: "tomorrow", "next Friday", "in two weeks", "the third of December".

What is said is kept as it was said: which day it is depends on the day on which that is asked. The names of days and
months are Babel's (CLDR), numbers are read by ``text2num``, and the rest is the pack's ``dates``.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Final, TypeVar

from nlu.details.characters import FindNumbers
from nlu.details.said_day import WEEK, SaidDay
from nlu.details.word_lists import DateWords
from nlu.locales import locale_of
from nlu.numbers.reading import NumberSpan
from nlu.tagging.scanning import Runs
from nlu.text import fold

Key = TypeVar("Key", int, str)

SATURDAY: Final = 5
DAYS_OF: Final[Mapping[str, int]] = {"day": 1, "week": WEEK, "fortnight": 2 * WEEK}
MONTHS_OF: Final[Mapping[str, int]] = {"month": 1, "year": 12}
FIRST_YEAR: Final = 2000
FARTHEST: Final = 9_999
"""Days, weeks or months that are counted; more are no date."""


class DateReader:
    """Finds the day that is said in running words of one language."""

    def __init__(self, language: str, words: DateWords, find_numbers: FindNumbers) -> None:
        self._find_numbers = find_numbers
        self._words = words
        locale = locale_of(language)
        self._weekdays = Runs({**_names(locale.days), **_runs({SATURDAY: words.weekend}), **_runs(words.weekdays)})
        self._months = Runs(_names(locale.months))
        self._near = Runs(_runs(words.near))
        self._counts = Runs(_runs(words.counts))
        self._units = Runs(_runs(words.units))
        self._month_ends = Runs.of(words.month_ends, True)

    def read(self, words: Sequence[str]) -> SaidDay | None:
        """The day that is said, whatever else is said beside it."""
        scan = _DateScan(list(words), self._find_numbers(words))
        place = 0
        while place < len(words):
            place = self._take(scan, place)
        return scan.day(month_first=self._words.month_first)

    def _take(self, scan: _DateScan, i: int) -> int:
        """Note what begins at a word; the place after it."""
        words, count = scan.words, self._count(scan, i)
        if count is not None and (unit := self._units.longest_at(words, count[0])) is not None:
            scan.count(count[1], unit[1], is_past=unit[0] < len(words) and words[unit[0]] in self._words.ago)
            return unit[0]
        if (ends := self._month_ends.longest_at(words, i)) is not None:
            scan.note(day=0)
            return ends[0]
        if (near := self._near.longest_at(words, i)) is not None:
            scan.note(days=scan.found.days + near[1])
            return near[0]
        if (name := self._weekdays.longest_at(words, i)) is not None:
            scan.note(weekday=name[1])
            return name[0]
        return self._take_rest(scan, i)

    def _take_rest(self, scan: _DateScan, i: int) -> int:
        words = scan.words
        if (month := self._months.longest_at(words, i)) is not None:
            scan.note(month=month[1])
            return month[0]
        for week, leads in ((1, self._words.next), (0, self._words.this), (-1, self._words.last)):
            if words[i] in leads:
                return self._lead(scan, i + 1, week)
        if (unit := self._units.longest_at(words, i)) is not None and unit[1] == "week":
            scan.weeks_after += 1
            return unit[0]
        number = scan.numbers.get(i)
        if number is not None:
            scan.said.append(number)
        return number.end if number is not None else i + 1

    def _lead(self, scan: _DateScan, i: int, week: int) -> int:
        """Words such as "next" count a unit that follows; before anything else they tell the week."""
        unit = self._units.longest_at(scan.words, i) if i < len(scan.words) else None
        if unit is None:
            scan.week = week
            return i
        if unit[1] == "week":
            scan.week = scan.whole_weeks = week
        else:
            scan.count(abs(week), unit[1], is_past=week < 0)
        return unit[0]

    def _count(self, scan: _DateScan, i: int) -> tuple[int, int] | None:
        number = scan.numbers.get(i)
        if number is not None and not number.ordinal and number.whole is not None:
            return (number.end, number.whole) if number.whole <= FARTHEST and number.end < len(scan.words) else None
        found = self._counts.longest_at(scan.words, i)
        return found if found is not None and found[0] < len(scan.words) else None


class _DateScan:
    """What is found of a day while the words are read."""

    def __init__(self, words: list[str], spans: list[NumberSpan]) -> None:
        self.words = words
        self.numbers = {span.start: span for span in spans}
        self.said: list[NumberSpan] = []
        """Numbers that count nothing."""
        self.found = SaidDay()
        self.week: int | None = None
        """Which week was said, with a weekday or as "next week"."""
        self.whole_weeks = 0
        """The same, where the week itself was named."""
        self.weeks_after = 0
        """Weeks that follow a day without a number: "Friday week"."""
        self._says_day = False

    def note(self, **values: int) -> None:
        """Something names the day."""
        self.found = replace(self.found, **values)
        self._says_day = True

    def count(self, count: int, unit: str, *, is_past: bool) -> None:
        """So many units from the day that the rest names."""
        sign = -1 if is_past else 1
        days, months = sign * count * DAYS_OF.get(unit, 0), sign * count * MONTHS_OF.get(unit, 0)
        self.note(days=self.found.days + days, months=self.found.months + months)

    def day(self, *, month_first: bool) -> SaidDay | None:
        """What was found together."""
        found = self._with_numbers(month_first)
        says_day = self._says_day or found.day is not None
        if not says_day and not self.whole_weeks:
            return None
        if found.weekday is not None:
            return replace(found, week=self.week, days=found.days + WEEK * self.weeks_after)
        return replace(found, days=found.days + WEEK * (self.whole_weeks + self.weeks_after * says_day))

    def _with_numbers(self, month_first: bool) -> SaidDay:
        """Numbers that count nothing are a day, a month and a year, as far as they can be."""
        found, left = self.found, list(self.said)
        year = _year(left)
        if year is not None:
            found = replace(found, year=year)
        values = [span.whole for span in left if span.whole is not None and 1 <= span.whole <= 31]
        if found.month is None and len(values) == 2 and found.weekday is None:
            month, day = values if month_first or self._is_year_first() else reversed(values)
            return replace(found, month=month, day=day) if month <= 12 else found
        is_day = values and (found.month is not None or any(span.ordinal for span in left))
        return replace(found, day=values[0]) if is_day else found

    def _is_year_first(self) -> bool:
        """Whether it is written as in ISO 8601: 2026-12-24."""
        return bool(self.said) and (self.said[0].whole or 0) >= FIRST_YEAR


def _year(left: list[NumberSpan]) -> int | None:
    """Take the year out of the numbers: 2027, or "twenty twenty seven"."""
    for place, span in enumerate(left):
        if span.whole is not None and FIRST_YEAR <= span.whole <= FARTHEST:
            left.pop(place)
            return span.whole
        after = left[place + 1].whole if place + 1 < len(left) else None
        if not span.ordinal and span.whole == FIRST_YEAR // 100 and after is not None and 10 <= after < 100:
            del left[place : place + 2]
            return FIRST_YEAR + after
    return None


def _names(kinds: Mapping[str, Mapping[str, Mapping[int, str]]]) -> dict[tuple[str, ...], int]:
    """Whole and short names, as they stand alone and in a date."""
    found: dict[tuple[str, ...], int] = {}
    for width in ("abbreviated", "wide"):
        for context in ("stand-alone", "format"):
            for number, name in kinds.get(context, {}).get(width, {}).items():
                plain = name.casefold().replace(".", "")
                for written in (plain, fold(plain)):  # words are compared without most of their accents
                    found[tuple(written.split())] = number
    return found


def _runs(lists: Mapping[Key, Iterable[str]]) -> dict[tuple[str, ...], Key]:
    return {tuple(text.split()): value for value, texts in lists.items() for text in texts}
