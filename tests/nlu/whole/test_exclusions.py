"""What must not be is told apart from what is looked for."""

from __future__ import annotations

import pytest

from nlu import Expectation, Hypothesis, Interpreter


@pytest.mark.parametrize(
    ("text", "item", "without"),
    [
        ("anything but leather", None, ("leather",)),
        ("coffee beans without sugar", "coffee beans", ("sugar",)),
        ("not black", None, ("black",)),
        ("not black please", None, ("black",)),
        ("rain jacket but not black", "rain jacket", ("black",)),
        ("running shoes not black", "running shoes", ("black",)),
        ("running shoes, not black or white", "running shoes", ("black", "white")),
        ("show me running shoes but no swift fox", "running shoes", ("swift fox",)),
        ("no swift fox please", None, ("swift fox",)),
        ("do you have hiking boots that are not leather", "hiking boots", ("leather",)),
        ("show me socks that are not made of wool", "socks", ("wool",)),
        ("everything except dark chocolate", None, ("dark chocolate",)),
        ("not in black", None, ("black",)),
        ("something not too expensive", None, ()),
    ],
)
def test_a_search_leaves_out_what_must_not_be(
    interpreter: Interpreter, text: str, item: str | None, without: tuple[str, ...]
) -> None:
    found = interpreter.interpret([Hypothesis(text)])
    assert (found.intent, found.slots.without) == ("search", without)
    if item:
        assert (found.slots.item, found.slots.color) == (item, None)


def test_a_color_beside_an_excluded_one_is_wanted(interpreter: Interpreter) -> None:
    found = interpreter.interpret([Hypothesis("a blue rain jacket but no leather")])
    assert (found.slots.color, found.slots.without) == ("blue", ("leather",))


@pytest.mark.parametrize(
    "text", ["no", "not now", "not that one", "no thanks", "i am not sure", "do not add the socks"]
)
def test_a_no_excludes_nothing_by_itself(interpreter: Interpreter, text: str) -> None:
    found = interpreter.interpret([Hypothesis(text)])
    assert found.slots.without == ()
    assert found.intent != "add"


@pytest.mark.parametrize("text", ["three, not two", "not over fifty dollars", "nothing over fifty dollars"])
def test_numbers_keep_their_meaning(interpreter: Interpreter, text: str) -> None:
    assert interpreter.interpret([Hypothesis(text)]).slots.without == ()


def test_what_must_not_be_answers_no_question_for_what_should(interpreter: Interpreter) -> None:
    asked = Expectation(frozenset({"choose"}), "color", ("black", "blue"))
    found = interpreter.interpret([Hypothesis("not black")], asked)
    assert (found.intent, found.slots.color, found.slots.without) == ("search", None, ("black",))
