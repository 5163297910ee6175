"""Typed details are found in the words and leave the product's name alone."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from nlu import Expectation, Hypothesis, Interpretation, Interpreter, PriceRange
from nlu.tagging.slots import MAX_QUANTITY


def said(interpreter: Interpreter, text: str) -> Interpretation:
    return interpreter.interpret([Hypothesis(text)])


def price(low: str | None, high: str | None) -> PriceRange:
    return PriceRange(Decimal(low) if low else None, Decimal(high) if high else None)


@pytest.mark.parametrize(
    ("text", "limits"),
    [
        ("show me tents under sixty dollars", price(None, "60")),
        ("show me tents under $60", price(None, "60")),
        ("tents between ten and twenty dollars", price("10", "20")),
        ("tents between fifty and a hundred dollars", price("50", "100")),
        ("show me tents around thirty bucks", price("24", "36")),
        ("show me tents for at least fifty dollars", price("50", None)),
        ("tents for less than nineteen dollars and ninety nine cents", price(None, "19.99")),
        ("show me tents under fifty nine ninety nine", price(None, "59.99")),
        ("find tents cheaper than a hundred and fifty dollars", price(None, "150")),
        ("show me tents from twenty to thirty dollars", price("20", "30")),
        ("show me tents nothing over eighty dollars", price(None, "80")),
        ("show me tents over a hundred", price("100", None)),
        ("show me tents between fifty and one hundred dollars", price("50", "100")),
        ("show me tents under a hundred and one dollars", price(None, "101")),
        ("show me tents between ten and twenty euros", price("10", "20")),
        ("tents ten to twenty euros", price("10", "20")),
        ("tents in the twenty to thirty dollar range", price("20", "30")),
        ("tents for thirty dollars or less", price(None, "30")),
        ("tents thirty dollars max", price(None, "30")),
        ("tents fifty dollars and up", price("50", None)),
        ("tents for fifty or more", price("50", None)),
        ("tents no cheaper than fifty dollars", price("50", None)),
        ("tents for thirty or so dollars", price("24", "36")),
        ("tents for thirty dollars or so", price("24", "36")),
        ("tents under a grand", price(None, "1000")),
        ("tents for a tenner", price(None, "10")),
        ("tents under twenty three eighty", price(None, "23.80")),
    ],
)
def test_price_limits_are_understood_as_said(interpreter: Interpreter, text: str, limits: PriceRange) -> None:
    found = said(interpreter, text)
    assert (found.intent, found.slots.price, found.slots.item) == ("search", limits, "tents")


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("size ten", "10"),
        ("size ten and a half", "10.5"),
        ("size 10.5", "10.5"),
        ("in a large", "l"),
        ("extra large", "xl"),
        ("sighs ten", "10"),
    ],
)
def test_a_bare_size_is_a_choice(interpreter: Interpreter, text: str, size: str) -> None:
    found = said(interpreter, text)
    assert (found.intent, found.slots.size) == ("choose", size)


@pytest.mark.parametrize(
    ("text", "ordinals"),
    [
        ("the second one", (2,)),
        ("number three", (3,)),
        ("the first and the third", (1, 3)),
        ("the first two", (1, 2)),
        ("the two first ones", (1, 2)),
        ("the last one", (-1,)),
        ("#2", (2,)),
    ],
)
def test_positions_are_found_in_any_form(interpreter: Interpreter, text: str, ordinals: tuple[int, ...]) -> None:
    found = said(interpreter, text)
    assert (found.intent, found.slots.ordinals) == ("choose", ordinals)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("where is order one two three four five six seven", "1234567"),
        ("where is my order twelve thirty four", "1234"),
        ("track order number five five zero two one", "55021"),
        ("track order 55021", "55021"),
        ("where is order double four one two", "4412"),
    ],
)
def test_order_numbers_come_in_any_grouping(interpreter: Interpreter, text: str, number: str) -> None:
    found = said(interpreter, text)
    assert (found.intent, found.slots.order_number) == ("order_status", number)


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        (
            "do you have any red running shoes for under sixty dollars please",
            {"item": "running shoes", "color": "red", "price": price(None, "60")},
        ),
        ("show me orange juice", {"item": "orange juice", "color": None}),
        ("show me orange t shirts", {"item": "t shirts", "color": "orange"}),
        ("show me green tea", {"item": "green tea", "color": None}),
        ("show me blue harbor jackets", {"item": "jackets", "brand": "blue harbor", "color": None}),
        ("show me a two person tent", {"item": "two person tent", "quantity": None}),
        ("show me the cheapest tent", {"item": "tent", "reference": "cheapest"}),
    ],
)
def test_what_is_wanted_keeps_only_the_words_of_its_name(
    interpreter: Interpreter, text: str, slots: dict[str, Any]
) -> None:
    found = said(interpreter, text)
    assert found.intent == "search"
    assert {name: getattr(found.slots, name) for name in slots} == slots


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("i want two oat milks", {"quantity": 2, "item": "oat milks"}),
        ("give me a dozen eggs", {"quantity": 12, "item": "eggs"}),
        ("add three bottles of shampoo to my cart", {"quantity": 3, "item": "shampoo"}),
        ("add a two person tent to my cart", {"quantity": None, "item": "two person tent"}),
        ("add it to my cart", {"reference": "that", "item": None}),
        ("put the second one in my cart", {"ordinals": (2,), "item": None}),
        ("add the blue rain jacket in size large to my cart", {"item": "rain jacket", "color": "blue", "size": "l"}),
    ],
)
def test_adding_knows_what_and_how_many(interpreter: Interpreter, text: str, slots: dict[str, Any]) -> None:
    found = said(interpreter, text)
    assert found.intent == "add"
    assert {name: getattr(found.slots, name) for name in slots} == slots


def test_a_coupon_takes_the_words_as_they_are_said(interpreter: Interpreter) -> None:
    found = said(interpreter, "use code summer twenty")
    assert (found.intent, found.slots.coupon) == ("coupon", "summer twenty")


def test_a_shop_question_is_told_by_its_topic(interpreter: Interpreter) -> None:
    found = said(interpreter, "what's your return policy")
    assert (found.intent, found.slots.topic) == ("faq", "returns")


def test_a_shop_code_is_known_without_the_word_coupon(interpreter: Interpreter) -> None:
    found = said(interpreter, "use welcome ten")
    assert (found.intent, found.slots.coupon) == ("coupon", "welcome ten")
    assert found.confidence > 0.8


@pytest.mark.parametrize(
    ("text", "quantity"), [("add a million candles", 10**6), ("add 99999999999999999999999 candles", MAX_QUANTITY)]
)
def test_a_great_quantity_is_read_as_it_is_and_only_what_nobody_can_sell_is_capped(
    interpreter: Interpreter, text: str, quantity: int
) -> None:
    found = said(interpreter, text)
    assert (found.intent, found.slots.quantity, found.slots.item) == ("add", quantity, "candles")


@pytest.mark.parametrize("text", ["add 1/0 candles", "add 1/2 candles", "add ½ candles", "add 1.5 candles"])
def test_what_counts_no_things_is_no_quantity_and_has_to_be_asked_about(interpreter: Interpreter, text: str) -> None:
    found = said(interpreter, text)
    assert (found.intent, found.slots.quantity, found.slots.several) == ("add", None, True)
    assert found.slots.item == "candles"


@pytest.mark.parametrize("text", ["add 1/2 kilo of coffee", "add ½ kilo of coffee", "add half a kilo of coffee"])
def test_a_written_half_is_half_of_its_measure(interpreter: Interpreter, text: str) -> None:
    slots = said(interpreter, text).slots
    assert (slots.amount, slots.unit, slots.quantity) == (Decimal("0.5"), "kilo", None)


def test_a_long_order_number_is_kept_whole(interpreter: Interpreter) -> None:
    found = said(interpreter, "cancel order number 99999999999999999999")
    assert (found.intent, found.slots.order_number) == ("cancel_order", "99999999999999999999")


@pytest.mark.parametrize(
    ("text", "meant", "reference"),
    [
        ("add all of them", "add", "all"),
        ("add both of them", "add", "both"),
        ("cheaper ones", "search", "cheapest"),
        ("something cheaper", "search", "cheapest"),
        ("the cheaper one", "choose", "cheapest"),
        ("the cheaper of the two", "choose", "cheapest"),
        ("the less expensive one please", "choose", "cheapest"),
        ("i'll take the cheaper one", "add", "cheapest"),
        ("what is the most expensive one", "choose", "most_expensive"),
    ],
)
def test_what_is_pointed_at_is_named(interpreter: Interpreter, text: str, meant: str, reference: str) -> None:
    found = interpreter.interpret([Hypothesis(text)], Expectation(frozenset({"choose", "add"})))
    assert (found.intent, found.slots.reference) == (meant, reference)


@pytest.mark.parametrize("text", ["i want five instead of two", "make it five not two", "i want five of them not two"])
def test_the_number_that_is_replaced_is_no_quantity(interpreter: Interpreter, text: str) -> None:
    found = said(interpreter, text)
    assert (found.intent, found.slots.quantity) == ("set_quantity", 5)


@pytest.mark.parametrize(
    ("text", "delivery"),
    [
        ("i'll come by and collect it myself", "pickup"),
        ("the fastest way you have", "express"),
        ("normal shipping is fine", "standard"),
        ("express delivery please", "express delivery"),
    ],
)
def test_a_delivery_is_told_by_its_name_or_its_kind(interpreter: Interpreter, text: str, delivery: str) -> None:
    asked = Expectation(frozenset({"choose_delivery"}), "delivery")
    for expectation in (Expectation(), asked):
        found = interpreter.interpret([Hypothesis(text)], expectation)
        assert (found.intent, found.slots.delivery) == ("choose_delivery", delivery)


def test_a_second_thought_is_no_position(interpreter: Interpreter) -> None:
    found = said(interpreter, "on second thought leave out the candle")
    assert (found.intent, found.slots.item, found.slots.ordinals) == ("remove", "candle", ())


def test_a_line_is_set_to_one(interpreter: Interpreter) -> None:
    found = said(interpreter, "change the backpack to one")
    assert (found.intent, found.slots.item, found.slots.quantity) == ("set_quantity", "backpack", 1)


def test_a_quantity_is_changed_for_a_named_line(interpreter: Interpreter) -> None:
    found = said(interpreter, "change the socks to two")
    assert (found.intent, found.slots.item, found.slots.quantity) == ("set_quantity", "socks", 2)


def test_an_emoji_is_no_word(interpreter: Interpreter) -> None:
    plain, decorated = said(interpreter, "show me red mugs"), said(interpreter, "show me red \u2764\ufe0f mugs")
    assert decorated.slots == plain.slots
