"""A day as it was said: "tomorrow", "next Friday", "the third of December".

"Next Friday" is the Friday of the calendar week after this one (weeks begin on Monday, ISO 8601), "this Friday" and
"Friday" the first that comes. A day without a year is the next such day.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

WEEK: Final = 7


@dataclass(frozen=True, slots=True)
class SaidDay:
    """A day as it was said; ``on`` tells which one it is."""

    days: int = 0
    """Days from the one that the rest names, or from today."""
    months: int = 0
    weekday: int | None = None
    """0 is Monday."""
    week: int | None = None
    """0 is this calendar week, 1 the next; the weekday that comes first if it was not said."""
    day: int | None = None
    """Of the month; 0 is its last."""
    month: int | None = None
    year: int | None = None

    def on(self, today: date) -> date | None:
        """The day that is meant when it is said on ``today``; ``None`` for one that does not exist."""
        try:
            if self.day is not None or self.month is not None:
                return self._of_calendar(today)
            start = today if self.weekday is None else self._of_week(today, self.weekday)
            return _months_after(start, self.months) + timedelta(self.days)
        except (ValueError, OverflowError):
            return None

    def _of_week(self, today: date, weekday: int) -> date:
        ahead = (weekday - today.weekday() - 1) % WEEK + 1
        if self.week is None:
            return today + timedelta(ahead)
        found = today + timedelta(weekday - today.weekday() + WEEK * self.week)
        return found + timedelta(WEEK) if self.week == 0 and found < today else found

    def _of_calendar(self, today: date) -> date:
        month, year = self.month or today.month, self.year or today.year
        found = _day_of(year, month, self.day)
        if self.year is None and found < today:
            later = _months_after(date(year, month, 1), 1 if self.month is None else 12)
            found = _day_of(later.year, later.month, self.day)
        return found


def _day_of(year: int, month: int, day: int | None) -> date:
    return date(year, month, monthrange(year, month)[1] if day == 0 else day or 1)


def _months_after(day: date, months: int) -> date:
    """The same day of another month, or its last if it is shorter."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
