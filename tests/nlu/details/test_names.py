"""Names are written as people write them, and what was spelled goes before what was heard."""

from __future__ import annotations

import pytest

from nlu import Expectation, Hypothesis, Interpreter
from tests.nlu.details.conftest import Answer


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("jane doe", "Jane Doe"),
        ("my name is jane doe", "Jane Doe"),
        ("it's jane", "Jane"),
        ("i'm jane doe thanks", "Jane Doe"),
        ("Jane McDoe", "Jane McDoe"),
        ("sinead o'connor", "Sinead O'Connor"),
        ("mary-jane doe", "Mary-Jane Doe"),
        ("j a n e", "Jane"),
        ("a n n a", "Anna"),
        ("b r o o k e", "Brooke"),
        ("jayne spelled j a y n e", "Jayne"),
        ("jane that's j a y n e", "Jayne"),
        ("jane doe spelled j a y n e d o e", "Jayne Doe"),
        ("jane smith s m y t h", "Jane Smyth"),
        ("b as in boy o b", "Bob"),
        ("b for boy, o for orange, b for boy", "Bob"),
        ("juliet alpha november echo", "Jane"),
        ("juliet alpha november echo space delta oscar echo", "Jane Doe"),
        ("charlie oscar", "Charlie Oscar"),
        ("mike", "Mike"),
        ("p h i double l i p", "Phillip"),
        ("capital j o", "Jo"),
    ],
)
def test_a_name_is_read_however_it_is_said(answer: Answer, text: str, name: str) -> None:
    assert answer("name", text) == name


@pytest.mark.parametrize(
    "text", ["no", "n", "cancel", "i would rather not", "what is in my cart", "12345", "repeat that", "help"]
)
def test_a_wish_is_no_name(answer: Answer, text: str) -> None:
    assert answer("name", text) is None


def test_a_wish_goes_before_a_name(interpreter: Interpreter) -> None:
    found = interpreter.interpret([Hypothesis("show me my cart")], Expectation(frozenset({"choose"}), "name"))
    assert found.intent == "show_cart"
