"""A small shop's words, and an interpreter of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from nlu import Interpreter, LanguagePack, Question, Vocabulary


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    words = yaml.safe_load((Path(__file__).parent / "vocabulary.yaml").read_text(encoding="utf-8"))
    questions = tuple(Question(topic, tuple(asked)) for topic, asked in words.pop("questions").items())
    lists: dict[str, Any] = {name: tuple(texts) for name, texts in words.items()}
    return Vocabulary(**lists, questions=questions)


@pytest.fixture(scope="session")
def pack() -> LanguagePack:
    return LanguagePack.load("en")


@pytest.fixture(scope="session")
def interpreter(pack: LanguagePack, vocabulary: Vocabulary) -> Interpreter:
    return Interpreter(pack, vocabulary)
