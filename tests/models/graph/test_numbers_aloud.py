"""Digits in names are said as people say them."""

from __future__ import annotations

import pytest

from models.graph.numbers_aloud import MAX_DIGITS, number_readings


@pytest.mark.parametrize(
    ("digits", "readings"),
    [
        ("7", ["seven"]),
        ("21", ["twenty one"]),
        ("200", ["two hundred", "two zero zero"]),
        ("501", ["five hundred one", "five oh one", "five zero one"]),
        ("1080", ["one thousand eighty", "ten eighty", "one zero eight zero"]),
        ("007", ["zero zero seven", "oh oh seven"]),
        ("9.5", ["nine point five", "nine and a half"]),
        ("3.14", ["three point one four"]),
        ("12345", ["one two three four five"]),
    ],
)
def test_a_number_is_said_in_its_ways(digits: str, readings: list[str]) -> None:
    assert number_readings(digits) == readings


@pytest.mark.parametrize("digits", ["1" * (MAX_DIGITS + 1), "4006381333931", "1.2.3"])
def test_what_no_one_says_has_no_readings(digits: str) -> None:
    assert number_readings(digits) == []
