"""States and provinces between a city and its postcode."""

from __future__ import annotations

import pytest

from nlu import Expectation, Hypothesis, Interpreter, Slots


def read(interpreter: Interpreter, text: str, slot: str = "street") -> Slots:
    return interpreter.interpret([Hypothesis(text)], Expectation(frozenset({"choose"}), slot)).slots


def parts(slots: Slots) -> tuple[str | None, str | None, str | None]:
    return slots.city, slots.region, slots.postcode


@pytest.mark.parametrize(
    ("text", "city", "region", "postcode"),
    [
        ("12 Main Street, Fort Worth, TX 76165", "Fort Worth", "TX", "76165"),
        ("12 Main Street, Fort Worth, TX, 76165", "Fort Worth", "TX", "76165"),
        ("12 Main Street, Fort Worth TX 76165", "Fort Worth", "TX", "76165"),
        ("12 Main Street, Fort Worth, Texas 76165", "Fort Worth", "TX", "76165"),
        ("12 Main Street, Fort Worth, TX 76165-1234", "Fort Worth", "TX", "761651234"),
        ("12 Main Street Fort Worth Texas 76165", "Fort Worth", "TX", "76165"),
        ("760 elm avenue columbus ohio four three two three six", "Columbus", "OH", "43236"),
        ("12 Main Street, New York, NY 10001", "New York", "NY", "10001"),
        ("12 Main Street, New York, New York 10001", "New York", "NY", "10001"),
        ("12 Main Street, New York 10001", "New York", None, "10001"),
        ("12 Main Street New York 10001", "New York", None, "10001"),
        ("12 Ohio Street, Kansas City, MO 64101", "Kansas City", "MO", "64101"),
        ("12 Main Street, Port Washington 11050", "Port Washington", None, "11050"),
        ("12 Main Street, Port Washington, NY 11050", "Port Washington", "NY", "11050"),
        ("5 Oak Road, Charleston, West Virginia 25301", "Charleston", "WV", "25301"),
        ("12 King Street, Toronto, ON M5H 1A1", "Toronto", "ON", "M5H1A1"),
        ("12 King Street, Sydney NSW 2000", "Sydney", "NSW", "2000"),
    ],
)
def test_the_region_is_no_part_of_the_postcode(
    interpreter: Interpreter, text: str, city: str, region: str | None, postcode: str
) -> None:
    slots = read(interpreter, text)
    assert parts(slots) == (city, region, postcode)
    assert slots.street
    assert not slots.street.endswith(city)


@pytest.mark.parametrize(
    ("text", "city", "postcode"),
    [
        ("12 High Street, London, SW1A 1AA", "London", "SW1A1AA"),
        ("12 High Street, Carlisle, CA1 1AA", "Carlisle", "CA11AA"),
        ("12 Main Street, Berlin, DE 10115", "Berlin", "DE10115"),
        ("12 Park Road, Delhi 110001", "Delhi", "110001"),
    ],
)
def test_letters_of_a_postcode_are_no_region(interpreter: Interpreter, text: str, city: str, postcode: str) -> None:
    assert parts(read(interpreter, text)) == (city, None, postcode)


@pytest.mark.parametrize(
    ("text", "region"), [("TX 76165", "TX"), ("t x seven six one six five", "TX"), ("76165", None)]
)
def test_a_region_may_stand_before_the_postcode_alone(interpreter: Interpreter, text: str, region: str | None) -> None:
    assert parts(read(interpreter, text, "address_postcode")) == (None, region, "76165")


@pytest.mark.parametrize(
    ("text", "city", "region", "postcode"),
    [
        ("Columbus OH", "Columbus", "OH", None),
        ("Columbus, OH", "Columbus", "OH", None),
        ("Columbus, Ohio 43236", "Columbus", "OH", "43236"),
        ("Port Washington", "Port Washington", None, None),
    ],
)
def test_a_region_may_stand_after_the_city_alone(
    interpreter: Interpreter, text: str, city: str, region: str | None, postcode: str | None
) -> None:
    assert parts(read(interpreter, text, "city")) == (city, region, postcode)


@pytest.mark.parametrize("text", ["TX 76165", "76165"])
def test_who_proves_who_they_are_by_a_postcode_may_say_the_region(interpreter: Interpreter, text: str) -> None:
    assert read(interpreter, text, "postcode").postcode == "76165"


@pytest.mark.parametrize(
    ("text", "street"),
    [
        ("12-14 Main Street, Suite 394, Fort Worth, TX 76165", "12 14 Main Street, Suite 394"),
        ("12 Main Street Suite 394, Fort Worth, TX 76165", "12 Main Street Suite 394"),
    ],
)
def test_where_in_the_house_stands_after_a_comma(interpreter: Interpreter, text: str, street: str) -> None:
    assert read(interpreter, text).street == street
