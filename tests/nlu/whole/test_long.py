"""Utterances made to keep the reader busy are read in about the time of others."""

from __future__ import annotations

import pytest

from nlu import Hypothesis, Interpreter


@pytest.mark.timeout(120)  # a reader that tries all combinations needs hours
@pytest.mark.parametrize(
    "text",
    [
        "wait show my cart no " * 12,
        "add a tent and " * 16,
        "two, no, three, no, " * 12,
        "not black or white or " * 12,
        "with oat milk with " * 12,
        "👍" * 400,
        ", " * 900,
        "no i mean sorry wait " * 10,
        "remove the tent and check out and " * 8,
    ],
)
def test_what_would_have_endless_readings_ends(interpreter: Interpreter, text: str) -> None:
    found = interpreter.interpret([Hypothesis(text)])
    assert len(found.then) < 8
