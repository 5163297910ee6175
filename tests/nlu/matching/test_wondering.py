"""What sounds like a request and is none does nothing; what only looks unlike one is understood."""

from __future__ import annotations

from typing import Final

import pytest

from nlu import Expectation, Hypothesis, Interpretation, Interpreter

SHALL_I_ORDER: Final = Expectation(frozenset({"yes", "no", "choose_delivery", "set_quantity"}))
WHICH_DELIVERY: Final = Expectation(frozenset({"choose_delivery"}), "delivery")
LISTED: Final = Expectation(frozenset({"choose", "add"}))
CHANGING: Final = {"add", "remove", "checkout", "set_quantity", "choose_delivery", "yes", "empty_cart", "cancel_order"}


def _understood(interpreter: Interpreter, said: str, asked: Expectation | None = None) -> Interpretation:
    return interpreter.interpret((Hypothesis(said),), asked or Expectation())


@pytest.mark.parametrize(
    "said",
    [
        "should I add the candles",
        "did I add the candles to my cart",
        "have we ordered the candles",
        "why remove the candles",
        "order it not",
        "add that not",
        "please place it later",
        "buy it later",
        "add -3 candles",
        "put minus two candles in my cart",
        "change the candles to -2",
    ],
)
def test_a_question_about_a_deed_or_a_deed_for_later_changes_nothing(interpreter: Interpreter, said: str) -> None:
    assert _understood(interpreter, said).intent not in CHANGING


@pytest.mark.parametrize("said", ["no express", "not express", "no express please"])
def test_a_value_after_a_no_without_a_pause_is_not_chosen(interpreter: Interpreter, said: str) -> None:
    assert _understood(interpreter, said, WHICH_DELIVERY).intent != "choose_delivery"


def test_a_value_after_a_no_and_a_pause_is_chosen(interpreter: Interpreter) -> None:
    found = _understood(interpreter, "no, express", WHICH_DELIVERY)
    assert (found.intent, found.slots.delivery) == ("choose_delivery", "express")


@pytest.mark.parametrize("said", ["yes?", "yeah right", "ok?", "yes\uff1f"])
def test_a_yes_that_is_a_question_or_mockery_is_none(interpreter: Interpreter, said: str) -> None:
    assert _understood(interpreter, said, SHALL_I_ORDER).intent != "yes"


@pytest.mark.parametrize("said", ["yup 100%", "k", "yes, right", "that's right", "why not"])
def test_a_yes_of_any_kind_is_one(interpreter: Interpreter, said: str) -> None:
    assert _understood(interpreter, said, SHALL_I_ORDER).intent == "yes"


def test_a_yes_with_a_change_is_the_change(interpreter: Interpreter) -> None:
    express = _understood(interpreter, "yes but make it express", SHALL_I_ORDER)
    assert (express.intent, express.slots.delivery) == ("choose_delivery", "express")
    two = _understood(interpreter, "okay but make it two", SHALL_I_ORDER)
    assert (two.intent, two.slots.quantity) == ("set_quantity", 2)


@pytest.mark.parametrize("said", ["the 2nd 1 pls", "2nd", "the second one please"])
def test_a_place_is_read_in_short_writing(interpreter: Interpreter, said: str) -> None:
    found = _understood(interpreter, said, LISTED)
    assert (found.intent, found.slots.ordinals) == ("choose", (2,))


@pytest.mark.parametrize("said", ["wait", "hold on", "hang on a sec", "one moment"])
def test_who_wants_a_moment_cancels_nothing(interpreter: Interpreter, said: str) -> None:
    assert _understood(interpreter, said).intent == "more_time"


def test_wide_letters_and_digits_are_read(interpreter: Interpreter) -> None:
    found = _understood(interpreter, " ".join(map(_wide, ("add", "2", "candles"))))
    assert (found.intent, found.slots.quantity, found.slots.item) == ("add", 2, "candles")


def _wide(word: str) -> str:
    return "".join(chr(ord(character) - 0x20 + 0xFF00) for character in word)
