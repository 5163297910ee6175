"""Postcodes are read in any grouping; only letters and digits are left of them."""

from __future__ import annotations

import pytest

from tests.nlu.details.conftest import Answer


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("90210", "90210"),
        ("nine oh two one oh", "90210"),
        ("nine zero two one zero please", "90210"),
        ("ninety two one ten", "92110"),
        ("one oh one one five", "10115"),
        ("my zip code is one oh double one five", "10115"),
        ("SW1A 1AA", "SW1A1AA"),
        ("s w one a one a a", "SW1A1AA"),
        ("sierra whiskey one alpha one alpha alpha", "SW1A1AA"),
        ("k one a zero b one", "K1A0B1"),
        ("1000-001", "1000001"),
        ("01310-100", "01310100"),
        ("1234 AB", "1234AB"),
        ("o x one two j d", "OX12JD"),
    ],
)
def test_a_postcode_is_read_in_any_grouping(answer: Answer, text: str, code: str) -> None:
    assert answer("postcode", text) == code


@pytest.mark.parametrize(
    "text", ["no", "i don't know", "five", "jane doe", "one two three four five six seven eight nine ten eleven"]
)
def test_what_is_no_postcode_is_none(answer: Answer, text: str) -> None:
    assert answer("postcode", text) is None
