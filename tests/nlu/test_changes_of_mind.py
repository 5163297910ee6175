"""Words that take back what was said before are found in an utterance, in whole words."""

from __future__ import annotations

import pytest

from nlu import LanguagePack

WORDS = LanguagePack.load("en").words


@pytest.mark.parametrize(
    "text", ["no, the blue one", "Actually, make it size ten!", "i MEANT the second one", "size nine instead", "No."]
)
def test_a_change_of_mind_is_heard(text: str) -> None:
    assert WORDS.holds(text, WORDS.changes_of_mind)


@pytest.mark.parametrize(
    "text", ["the blue one", "a nose clip", "the notebook", "nobody knows", "", "the meaning of it"]
)
def test_parts_of_words_are_none(text: str) -> None:
    assert not WORDS.holds(text, WORDS.changes_of_mind)


def test_what_comes_in_the_place_of_another_is_told_from_what_comes_beside_it() -> None:
    assert WORDS.holds("add the second one instead", WORDS.instead)
    assert not WORDS.holds("actually add the second one", WORDS.instead)


@pytest.mark.parametrize("text", ["no " * 10_000, "\u202eno", "i mean" * 1000])
def test_any_text_can_be_asked_about(text: str) -> None:
    assert WORDS.holds(text, frozenset()) is False
    WORDS.holds(text, WORDS.changes_of_mind)
