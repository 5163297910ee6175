"""Several things and several requests in one utterance, and names that are one."""

from __future__ import annotations

import pytest

from nlu import Expectation, Hypothesis, Interpretation, Interpreter, Slots


def read(interpreter: Interpreter, text: str, expectation: Expectation | None = None) -> Interpretation:
    return interpreter.interpret([Hypothesis(text)], expectation or Expectation())


def requests(found: Interpretation) -> list[tuple[str | None, Slots]]:
    return [(found.intent, found.slots), *((each.intent, each.slots) for each in found.then)]


def things(found: Interpretation) -> list[tuple[str | None, int | None]]:
    return [(slots.item, slots.quantity) for _, slots in requests(found)]


@pytest.mark.parametrize(
    "text",
    [
        "two oat milks, a dozen eggs and the cheap bread",
        "two oat milks a dozen eggs and the cheap bread",
        "i'd like two oat milks, a dozen eggs and the cheap bread please",
        "can you add two oat milks and a dozen eggs and the cheap bread to my cart",
        "two oat milks plus a dozen eggs plus the cheap bread",
    ],
)
def test_each_thing_has_its_own_quantity(interpreter: Interpreter, text: str) -> None:
    found = read(interpreter, text)
    assert {intent for intent, _ in requests(found)} == {"add"}
    assert things(found) == [("oat milks", 2), ("eggs", 12), ("bread", None)]
    assert found.then[-1].slots.reference == "cheapest"


def test_each_thing_has_its_own_details(interpreter: Interpreter) -> None:
    found = read(interpreter, "add two red t shirts, a pair of black socks and a blue rain jacket in size large")
    said = [(slots.item, slots.color, slots.size) for _, slots in requests(found)]
    assert said == [("t shirts", "red", None), ("socks", "black", None), ("rain jacket", "blue", "l")]


def test_what_is_pointed_at_is_a_thing_too(interpreter: Interpreter) -> None:
    counted = read(interpreter, "two of the first and one of the second")
    assert [(s.ordinals, s.quantity) for _, s in requests(counted)] == [((1,), 2), ((2,), 1)]
    colored = read(interpreter, "add the red t shirt and the blue one")
    assert [(s.item, s.color) for _, s in requests(colored)] == [("t shirt", "red"), ("t shirt", "blue")]


def test_the_words_at_the_end_belong_to_all_things(interpreter: Interpreter) -> None:
    found = read(interpreter, "take the eggs and the bread out of my cart")
    assert [(intent, slots.item) for intent, slots in requests(found)] == [("remove", "eggs"), ("remove", "bread")]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("remove the tent and check out", ["remove", "checkout"]),
        ("add two oat milks and show my cart", ["add", "show_cart"]),
        ("add the first one and then check out", ["add", "checkout"]),
        ("take out the bread and add oat milk", ["remove", "add"]),
        ("add a tent, two sleeping bags and show me my cart", ["add", "add", "show_cart"]),
        ("make it two and check out", ["set_quantity", "checkout"]),
        ("remove the tent, check out", ["remove", "checkout"]),
    ],
)
def test_several_requests_are_read_in_their_order(interpreter: Interpreter, text: str, meant: list[str]) -> None:
    assert [intent for intent, _ in requests(read(interpreter, text))] == meant


@pytest.mark.parametrize(
    ("text", "intent", "item"),
    [
        ("add a black and white t shirt", "add", "t shirt"),
        ("find me a black and white t shirt", "search", "t shirt"),
        ("show me tents and sleeping bags", "search", "tents and sleeping bags"),
        ("add the running shoes size ten and a half", "add", "running shoes"),
    ],
)
def test_one_request_stays_one(interpreter: Interpreter, text: str, intent: str, item: str) -> None:
    found = read(interpreter, text)
    assert (found.intent, found.slots.item, found.then) == (intent, item, ())


@pytest.mark.parametrize(
    "text",
    ["salt and pepper mill", "add the salt and pepper mill", "two salt and pepper mills", "add a mac and cheese"],
)
def test_a_name_is_not_cut(interpreter: Interpreter, text: str) -> None:
    assert read(interpreter, text).then == ()


@pytest.mark.parametrize(
    "text", ["oops, undo that", "put it in my cart, add it", "no, no, no", "thank you and goodbye"]
)
def test_what_is_said_twice_is_done_once(interpreter: Interpreter, text: str) -> None:
    assert read(interpreter, text).then == ()


@pytest.mark.parametrize(
    ("text", "slots"),
    [
        ("add the tent, make it two", Slots(item="tent", quantity=2)),
        ("the second one, make it three", Slots(ordinals=(2,), quantity=3)),
    ],
)
def test_how_many_may_follow_what(interpreter: Interpreter, text: str, slots: Slots) -> None:
    listed = Expectation(frozenset({"choose", "add"}), options=("tall cedar tent", "quick tent"))
    found = read(interpreter, text, listed)
    assert (found.intent, found.slots, found.then) == ("add", slots, ())


def test_nothing_is_ordered_before_the_rest_of_the_utterance(interpreter: Interpreter) -> None:
    assert read(interpreter, "check out and remove the tent").then == ()
    assert read(interpreter, "yes and add the tent").then == ()


def test_another_of_the_same_has_its_own_modifiers(interpreter: Interpreter) -> None:
    found = read(interpreter, "add two green teas with oat milk and one with sugar")
    said = [(slots.item, slots.quantity, slots.modifiers) for _, slots in requests(found)]
    assert said == [("green teas", 2, ("oat milk",)), ("green teas", 1, ("sugar",))]
