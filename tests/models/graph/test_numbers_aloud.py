"""Digits in names are said as people say them."""

from __future__ import annotations

import pytest

from models.graph.lexicon import Lexicon
from models.graph.numbers_aloud import MAX_DIGITS, fraction_reading, number_readings, ordinal_readings


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


@pytest.mark.parametrize(
    ("digits", "ending", "reading"),
    [
        ("1", "st", "first"),
        ("12", "th", "twelfth"),
        ("21", "st", "twenty first"),
        ("150", "th", "one hundred fiftieth"),
        ("11", "st", "eleven s. t."),
        ("12345", "th", "one two three four five t. h."),
    ],
)
def test_an_ordinal_is_said_as_one_and_a_wrong_ending_as_letters(digits: str, ending: str, reading: str) -> None:
    assert ordinal_readings(digits, ending) == [reading]


def test_the_lexicon_has_every_word_of_a_number(lexicon: Lexicon) -> None:
    numbers = [*range(1, 100), *range(100, 10_000, 97)]
    endings = ("st", "nd", "rd", "th")
    phrases = [number_readings(str(number)) for number in numbers]
    phrases += [ordinal_readings(str(number), ending) for number in numbers for ending in endings]
    assert {word for readings in phrases for reading in readings for word in reading.split()} <= lexicon.keys()


def test_a_fraction_is_said_by_its_name() -> None:
    assert fraction_reading("½", after_number=False) == ["half", "a half"]
    assert fraction_reading("¼", after_number=True) == ["and a quarter"]
    assert fraction_reading("¾", after_number=True) == ["and three quarters"]
    assert fraction_reading("x", after_number=True) is None
