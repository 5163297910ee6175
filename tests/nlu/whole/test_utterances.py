"""Whole utterances that nobody wrote templates from are mostly read in full."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from nlu import Candidate, Hypothesis, Interpreter

UTTERANCES: list[dict[str, Any]] = yaml.safe_load(
    (Path(__file__).parent / "utterances.en.yaml").read_text(encoding="utf-8")
)


def read(interpreter: Interpreter, text: str) -> list[Candidate]:
    found = interpreter.interpret([Hypothesis(text)])
    return [Candidate(found.intent or "", found.slots, found.confidence, text), *found.then]


def is_right(found: list[Candidate], meant: list[list[Any]]) -> bool:
    return len(found) == len(meant) and all(_same(*pair) for pair in zip(found, meant, strict=True))


def _same(found: Candidate, meant: list[Any]) -> bool:
    intent, slots = meant
    said = {name: getattr(found.slots, name) for name in slots}
    return found.intent == intent and all((list(v) if isinstance(v, tuple) else v) == slots[k] for k, v in said.items())


def test_nine_of_ten_are_read_in_full(interpreter: Interpreter) -> None:
    wrong = [u["say"] for u in UTTERANCES if not is_right(read(interpreter, u["say"]), u["requests"])]
    assert len(UTTERANCES) >= 50
    assert len(wrong) / len(UTTERANCES) <= 0.1, wrong
