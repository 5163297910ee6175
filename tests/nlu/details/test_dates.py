"""Days are read as people say them; which day it is depends on today."""

from __future__ import annotations

from datetime import date

import pytest

from tests.nlu.details.conftest import Answer

TODAY = date(2026, 11, 25)
"""A Wednesday."""


def on(answer: Answer, text: str, today: date = TODAY) -> str | None:
    said = answer("date", text)
    day = said.on(today) if said else None
    return day.isoformat()[2:] if day else None


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("today", "26-11-25"),
        ("tomorrow", "26-11-26"),
        ("the day after tomorrow please", "26-11-27"),
        ("yesterday", "26-11-24"),
        ("friday", "26-11-27"),
        ("on friday would be best", "26-11-27"),
        ("this friday", "26-11-27"),
        ("next friday", "26-12-04"),
        ("friday next week", "26-12-04"),
        ("next week friday", "26-12-04"),
        ("the coming friday", "26-12-04"),
        ("last friday", "26-11-20"),
        ("wednesday", "26-12-02"),
        ("this wednesday", "26-11-25"),
        ("next week", "26-12-02"),
        ("in a week", "26-12-02"),
        ("in two weeks", "26-12-09"),
        ("two weeks from now", "26-12-09"),
        ("two weeks from today", "26-12-09"),
        ("in a fortnight", "26-12-09"),
        ("in 3 days", "26-11-28"),
        ("in a couple of days", "26-11-27"),
        ("three days ago", "26-11-22"),
        ("a week from friday", "26-12-04"),
        ("friday week", "26-12-04"),
        ("a week today", "26-12-02"),
        ("tomorrow week", "26-12-03"),
        ("next month", "26-12-25"),
        ("in three months", "27-02-25"),
        ("a year from now", "27-11-25"),
        ("this weekend", "26-11-28"),
        ("the end of the month", "26-11-30"),
        ("the third of december", "26-12-03"),
        ("december third", "26-12-03"),
        ("december the twenty fourth", "26-12-24"),
        ("december 24", "26-12-24"),
        ("the third of march", "27-03-03"),
        ("may the first", "27-05-01"),
        ("january first twenty twenty eight", "28-01-01"),
        ("the 1st of january 2028", "28-01-01"),
        ("friday the fourth of december", "26-12-04"),
        ("the twenty eighth", "26-11-28"),
        ("on the third", "26-12-03"),
        ("12 24", "26-12-24"),
        ("2026 12 24", "26-12-24"),
    ],
)
def test_a_day_is_read_as_it_is_said(answer: Answer, text: str, day: str) -> None:
    assert on(answer, text) == day


@pytest.mark.parametrize(
    "text", ["", "please", "yes", "what do you mean", "a pair of shoes", "this one", "the blue one", "next"]
)
def test_words_that_name_no_day_are_none(answer: Answer, text: str) -> None:
    assert answer("date", text) is None


@pytest.mark.parametrize("text", ["february thirtieth", "the thirty first of april", "in nine thousand years"])
def test_a_day_that_does_not_exist_is_none(answer: Answer, text: str) -> None:
    assert on(answer, text) is None


def test_a_month_is_never_left_at_its_end(answer: Answer) -> None:
    assert on(answer, "in a month", date(2027, 1, 31)) == "27-02-28"
    assert on(answer, "next month", date(2026, 12, 31)) == "27-01-31"


def test_the_same_words_are_another_day_on_another_day(answer: Answer) -> None:
    said = answer("date", "next friday")
    assert said is not None
    assert said.on(date(2026, 11, 22)) == date(2026, 11, 27)
    assert said.on(date(2026, 11, 23)) == date(2026, 12, 4)
