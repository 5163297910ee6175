"""Where numbers are said after the thing, another thing begins after them, and a great number is a size."""

from __future__ import annotations

from functools import cache

import pytest

from nlu import Hypothesis, Interpretation, Interpreter, LanguagePack, Vocabulary


@cache
def korean() -> Interpreter:
    return Interpreter(LanguagePack.load("ko"), Vocabulary(items=("우유", "달걀", "커피"), sizes=("250", "260")))


def said(text: str) -> Interpretation:
    return korean().interpret([Hypothesis(text)])


@pytest.mark.parametrize(
    "text", ["우유 두 병 달걀 한 판 담아 줘", "우유 두 병하고 달걀 한 판 담아 줘", "우유두병달걀한판담아줘"]
)
def test_another_thing_begins_after_the_number_of_the_one_before(text: str) -> None:
    found = said(text)
    requests = [(found.intent, found.slots), *((each.intent, each.slots) for each in found.then)]
    assert [(intent, slots.item, slots.quantity) for intent, slots in requests] == [
        ("add", "우유", 2),
        ("add", "달걀", 1),
    ]


def test_a_number_after_a_thing_counts_it_and_begins_nothing() -> None:
    found = said("커피 한 잔 주세요")
    assert (found.intent, found.slots.item, found.slots.quantity, found.then) == ("add", "커피", 1, ())


@pytest.mark.parametrize(
    ("text", "size"), [("저는 260 신어요", "260"), ("250 있어요?", "250"), ("커피 250개 담아 줘", None)]
)
def test_a_great_number_that_is_a_size_of_the_shop_is_one_unless_it_counts(text: str, size: str | None) -> None:
    assert said(text).slots.size == size
