"""A request is found among what is said beside it."""

from __future__ import annotations

import pytest

from nlu import Hypothesis, Interpreter


@pytest.mark.parametrize(
    ("said", "intent"),
    [
        ("louder mate, it's a madhouse in here", "louder"),
        ("can you say that again, there was a lot of noise", "repeat"),
        ("english is not my first language, could you speak more slowly", "slower"),
    ],
)
def test_a_reason_beside_a_request_takes_nothing_from_it(interpreter: Interpreter, said: str, intent: str) -> None:
    assert interpreter.interpret([Hypothesis(said)]).intent == intent


@pytest.mark.parametrize(
    "said",
    [
        "no way, she never said that to him",
        "he told her to speak up, the plane was so loud",
        "fine thanks, and how is your wife",
    ],
)
def test_what_is_told_of_others_makes_no_request_of_its_parts(interpreter: Interpreter, said: str) -> None:
    assert interpreter.interpret([Hypothesis(said)]).intent is None
