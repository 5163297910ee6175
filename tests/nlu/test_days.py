"""Days are named as people name them."""

from __future__ import annotations

from datetime import date

import pytest

from nlu import Day, LanguagePack, Replies, Said

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("day", "said", "shown"),
    [
        (TODAY, "today", "today"),
        (date(2026, 11, 21), "yesterday", "yesterday"),
        (date(2026, 11, 2), "November second", "November 2"),
        (date(2026, 1, 31), "January thirty-first", "January 31"),
        (date(2025, 3, 30), "March thirtieth, twenty twenty-five", "Mar 30, 2025"),
    ],
)
def test_a_day_is_said_as_near_as_it_is(day: date, said: str, shown: str) -> None:
    assert Replies(LanguagePack.load("en")).value(Day(day, TODAY)) == Said(said, shown)


def test_the_days_order_is_no_matter_of_the_year_alone() -> None:
    new_year = Replies(LanguagePack.load("en")).value(Day(date(2025, 12, 31), date(2026, 1, 1)))
    assert new_year.speech == "yesterday"
