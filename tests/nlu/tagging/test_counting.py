"""Quantities, units, packs and weights, and order numbers in any grouping."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from nlu import Expectation, Hypothesis, Interpreter

HALF = Decimal("0.5")


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("add a dozen eggs", {"quantity": 12, "item": "eggs"}),
        ("add three dozen eggs", {"quantity": 36}),
        ("add half a dozen eggs", {"quantity": 6}),
        ("add a couple of candles", {"quantity": 2}),
        ("add two pairs of socks", {"quantity": 2, "unit": "pairs", "item": "socks"}),
        ("add a pair of socks", {"quantity": None, "item": "socks"}),
        ("add two kilos of coffee", {"quantity": 2, "unit": "kilo", "amount": None}),
        ("add half a kilo of coffee", {"quantity": None, "unit": "kilo", "amount": HALF, "item": "coffee"}),
        ("add one and a half kilos of coffee", {"unit": "kilo", "amount": Decimal("1.5")}),
        ("add a kilo and a half of coffee", {"unit": "kilo", "amount": Decimal("1.5")}),
        ("add a quarter pound of coffee", {"unit": "pound", "amount": Decimal("0.25")}),
        ("add five hundred grams of coffee", {"quantity": None, "unit": "gram", "amount": Decimal(500)}),
        ("add 250 ml of shampoo", {"quantity": None, "unit": "milliliter", "amount": Decimal(250)}),
        ("add two pounds of coffee", {"price": None, "unit": "pound", "amount": Decimal(2)}),
        ("add a six pack of shampoo", {"quantity": None, "unit": "pack", "pack_size": 6, "item": "shampoo"}),
        ("add two six-packs of shampoo", {"quantity": 2, "pack_size": 6, "item": "shampoo"}),
        ("add two packs of six candles", {"quantity": 2, "pack_size": 6, "item": "candles"}),
        ("add six packs of shampoo", {"quantity": 6, "unit": "packs", "pack_size": None}),
        ("add one five candles", {"quantity": 15, "quantity_parts": (1, 5)}),
        ("add twenty three eighty candles", {"quantity": 2380, "quantity_parts": (23, 80)}),
        ("add fifteen candles", {"quantity": 15, "quantity_parts": ()}),
    ],
)
def test_how_many_and_how_much_are_told_apart(interpreter: Interpreter, text: str, slots: dict[str, Any]) -> None:
    found = interpreter.interpret([Hypothesis(text)])
    assert found.intent == "add"
    assert {name: getattr(found.slots, name) for name in slots} == slots


@pytest.mark.parametrize(
    ("text", "quantity"),
    [("fifteen", 15), ("a dozen", 12), ("one five", 15), ("five zero", 50), ("no five zero", 50), ("no, fifty", 50)],
)
def test_a_quantity_that_was_asked_for_may_be_said_by_its_digits(
    interpreter: Interpreter, text: str, quantity: int
) -> None:
    found = interpreter.interpret([Hypothesis(text)], Expectation(frozenset({"yes", "no", "set_quantity"}), "quantity"))
    assert (found.intent, found.slots.quantity) == ("set_quantity", quantity)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("double four one two", "4412"),
        ("four double four", "444"),
        ("triple seven two one two three", "7772123"),
        ("double oh seven", "007"),
        ("twelve thirty four five", "12345"),
        ("one hundred and five", "105"),
        ("seventeen oh four", "1704"),
        ("five three zeros one", "50001"),
        ("two fives one", "551"),
        ("12-34-567", "1234567"),
        ("it's one two three, four five six seven", "1234567"),
        ("one two three dash four five six seven", "1234567"),
    ],
)
def test_an_order_number_that_was_asked_for_comes_in_any_grouping(
    interpreter: Interpreter, text: str, number: str
) -> None:
    asked = Expectation(frozenset({"order_status"}), "order_number")
    found = interpreter.interpret([Hypothesis(text)], asked)
    assert (found.intent, found.slots.order_number) == ("order_status", number)


def test_what_other_alternatives_say_of_the_number_is_told(interpreter: Interpreter) -> None:
    heard = [
        Hypothesis("add four candles", 0.5),
        Hypothesis("add five candles", 0.3),
        Hypothesis("add for candles", 0.2),
    ]
    found = interpreter.interpret(heard)
    assert found.slots.quantity == 4
    (other,) = found.other_quantities
    assert (other.number, round(other.share, 3)) == (5, 0.3)


def test_alternatives_that_say_the_same_number_dispute_nothing(interpreter: Interpreter) -> None:
    heard = [Hypothesis("add four candles", 0.6), Hypothesis("add 4 candles", 0.4)]
    assert interpreter.interpret(heard).other_quantities == ()
