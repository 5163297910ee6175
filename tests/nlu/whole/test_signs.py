"""Signs in what is typed stand for words, for the shop's things, or for nothing."""

from __future__ import annotations

import pytest

from nlu import Expectation, Hypothesis, Interpreter

CONFIRM = Expectation(frozenset({"yes", "no"}))


@pytest.mark.parametrize(
    ("text", "intent"),
    [
        ("👍", "yes"),
        ("👍🏽", "yes"),
        ("✅", "yes"),
        ("👍👍👍", "yes"),
        ("yes 👍", "yes"),
        ("❌", "no"),
        ("👎", "no"),
        ("no 🙅", "no"),
    ],
)
def test_a_thumb_answers(interpreter: Interpreter, text: str, intent: str) -> None:
    assert interpreter.interpret([Hypothesis(text)], CONFIRM).intent == intent


def test_a_sign_names_what_the_shop_sells(interpreter: Interpreter) -> None:
    found = interpreter.interpret([Hypothesis("👟")])
    assert (found.intent, found.slots.item) == ("search", "running shoe")
    found = interpreter.interpret([Hypothesis("2 🍞 plz 🙏")])
    assert (found.intent, found.slots.item, found.slots.quantity) == ("add", "bread", 2)


@pytest.mark.parametrize("text", ["😀", "🙏", "❤️", "🦑", "🙏🙏"])
def test_other_signs_say_nothing(interpreter: Interpreter, text: str) -> None:
    assert interpreter.interpret([Hypothesis(text)]).intent is None


@pytest.mark.parametrize(
    ("text", "intent", "quantity"),
    [
        ("gimme 2 of em plz 🙏", "add", 2),
        ("can u add 2 tents pls", "add", 2),
        ("yea 👍", "yes", None),
        ("thx", "thanks", None),
        ("kk thx 😀", "thanks", None),
        ("nvm", "cancel", None),
    ],
)
def test_how_people_type_is_understood(interpreter: Interpreter, text: str, intent: str, quantity: int | None) -> None:
    found = interpreter.interpret([Hypothesis(text)])
    assert (found.intent, found.slots.quantity) == (intent, quantity)
