"""Utterances made to keep the reader busy are read in about the time of others."""

from __future__ import annotations

import time

import pytest

from nlu import Hypothesis, Interpreter

LONGEST_S = 2.0
"""Processor time; a reader that tries all combinations needs hours."""


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
def test_the_time_is_bounded(interpreter: Interpreter, text: str) -> None:
    before = time.process_time()
    found = interpreter.interpret([Hypothesis(text)])
    assert time.process_time() - before < LONGEST_S
    assert len(found.then) < 8
