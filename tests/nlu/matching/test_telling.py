"""What is told of somebody is no request; what somebody needs is one."""

from __future__ import annotations

import pytest

from nlu import Hypothesis, Interpreter


@pytest.mark.parametrize(
    "said",
    [
        "my neighbor returned a mattress",
        "he's been looking at watches",
        "my sister bought a blue tent",
        "the teacher ordered ten notebooks",
        "her boss paid for the coffee",
    ],
)
def test_a_statement_about_somebody_is_no_request(interpreter: Interpreter, said: str) -> None:
    assert interpreter.interpret([Hypothesis(said)]).intent is None


@pytest.mark.parametrize("said", ["my son needs a tent", "my daughter wants green shoes"])
def test_what_somebody_needs_is_looked_for(interpreter: Interpreter, said: str) -> None:
    assert interpreter.interpret([Hypothesis(said)]).intent == "search"
