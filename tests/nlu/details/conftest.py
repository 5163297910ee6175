"""What is asked for, and what is read of an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from nlu import Expectation, Hypothesis, Interpreter

Answer = Callable[[str, str], Any]
"""Slot and text to the value that is read, or ``None``."""


@pytest.fixture
def answer(interpreter: Interpreter) -> Answer:
    def read(slot: str, text: str) -> Any:
        found = interpreter.interpret([Hypothesis(text)], Expectation(frozenset({"choose"}), slot))
        return getattr(found.slots, slot) if found.intent == "choose" else None

    return read
