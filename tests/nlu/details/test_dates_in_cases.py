"""Days in the cases of a language, and words that hold others."""

from __future__ import annotations

import pytest

from nlu import Expectation, Hypothesis, Interpreter, LanguagePack, Vocabulary


@pytest.fixture(scope="module")
def slovenian() -> Interpreter:
    return Interpreter(LanguagePack.load("sl"), Vocabulary())


@pytest.mark.parametrize(
    ("text", "weekday"),
    [("v soboto", 5), ("sobota", 5), ("do srede", 2), ("ob nedeljah", 6), ("v četrtek", 3), ("do četrtka", 3)],
)
def test_a_weekday_is_read_in_any_case(slovenian: Interpreter, text: str, weekday: int) -> None:
    found = slovenian.interpret([Hypothesis(text)], Expectation(frozenset({"choose"}), "date"))
    assert found.slots.date is not None
    assert found.slots.date.weekday == weekday


@pytest.mark.parametrize(("language", "text", "month"), [("fr", "le 3 février", 2), ("es", "3 de agosto", 8)])
def test_names_of_months_are_read_with_their_accents_or_without(language: str, text: str, month: int) -> None:
    interpreter = Interpreter(LanguagePack.load(language), Vocabulary())
    found = interpreter.interpret([Hypothesis(text)], Expectation(frozenset({"choose"}), "date"))
    assert found.slots.date is not None
    assert (found.slots.date.day, found.slots.date.month) == (3, month)


def test_the_first_half_of_a_word_with_a_hyphen_is_no_size() -> None:
    french = Interpreter(LanguagePack.load("fr"), Vocabulary(items=("cadeau",), sizes=("l", "m")))
    assert french.interpret([Hypothesis("un cadeau pour ma grand-mère")]).slots.size is None
    assert french.interpret([Hypothesis("un cadeau en grand")]).slots.size == "l"
