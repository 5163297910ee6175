"""What is said later in an utterance counts, with and without punctuation."""

from __future__ import annotations

import pytest

from nlu import Expectation, Hypothesis, Interpreter, Slots

QUANTITY = Expectation(frozenset({"set_quantity"}), "quantity")
SIZE = Expectation(frozenset({"choose"}), "size", ("9", "10", "11"))
LISTED = Expectation(frozenset({"choose", "add"}), options=("swift runner", "long mile"))


@pytest.mark.parametrize(
    ("text", "asked", "intent", "slots"),
    [
        ("two, no, three", QUANTITY, "set_quantity", Slots(quantity=3)),
        ("two no wait three", QUANTITY, "set_quantity", Slots(quantity=3)),
        ("two, no, three, no, four", QUANTITY, "set_quantity", Slots(quantity=4)),
        ("nine, sorry, ten", SIZE, "choose", Slots(size="10")),
        ("size nine no ten", SIZE, "choose", Slots(size="10")),
        ("scratch that, size ten", SIZE, "choose", Slots(size="10")),
        ("the second one, no, the blue one", LISTED, "choose", Slots(color="blue")),
        ("the first one no the second", LISTED, "choose", Slots(ordinals=(2,))),
        ("the second one, no, the blue one, make it two", LISTED, "add", Slots(color="blue", quantity=2)),
        ("the second one no the blue one make it two", LISTED, "add", Slots(color="blue", quantity=2)),
        ("a red, i mean a blue t shirt", None, "search", Slots(item="t shirt", color="blue")),
        ("a red i mean a blue t shirt", None, "search", Slots(item="t shirt", color="blue")),
        ("add two no three oat milks", None, "add", Slots(item="oat milks", quantity=3)),
        ("add two oat milks, no, three", None, "add", Slots(item="oat milks", quantity=3)),
        ("add two tents, no, three backpacks", None, "add", Slots(item="backpacks", quantity=3)),
        ("add the tent, no, the backpack", None, "add", Slots(item="backpack")),
        ("add a red t shirt no a blue one", None, "add", Slots(item="t shirt", color="blue")),
        ("add the tent, no wait, show me my cart", None, "show_cart", Slots()),
    ],
)
def test_the_later_value_wins(
    interpreter: Interpreter, text: str, asked: Expectation | None, intent: str, slots: Slots
) -> None:
    found = interpreter.interpret([Hypothesis(text)], asked or Expectation())
    assert (found.intent, found.slots, found.then) == (intent, slots, ())


def test_a_price_limit_is_corrected_by_a_bare_number(interpreter: Interpreter) -> None:
    found = interpreter.interpret([Hypothesis("tents under fifty, no, sixty dollars")])
    assert found.slots.price is not None
    assert found.slots.price.high == 60


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("no", "no"),
        ("no thanks", "no"),
        ("no thank you", "no"),
        ("no, add the backpack", "add"),
        ("actually, make it three", "set_quantity"),
        ("make that two", "set_quantity"),
        ("remove that", "remove"),
    ],
)
def test_a_no_that_begins_is_an_answer(interpreter: Interpreter, text: str, intent: str) -> None:
    confirming = Expectation(frozenset({"yes", "no"}))
    assert interpreter.interpret([Hypothesis(text)], confirming).intent == intent


def test_the_later_value_wins_in_every_alternative(interpreter: Interpreter) -> None:
    heard = [Hypothesis("to no three oat milks", 0.5), Hypothesis("add two no three oat milks", 0.5)]
    found = interpreter.interpret(heard)
    assert (found.intent, found.slots.quantity) == ("add", 3)
