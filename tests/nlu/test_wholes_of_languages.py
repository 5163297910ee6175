"""What whole utterances mean beside single requests, in every language: ``whole/wholes.yaml`` has what is said."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from nlu import Hypothesis, Interpretation, Interpreter, LanguagePack, Vocabulary
from nlu.packs.words import Words

FOLDER: Final = Path(__file__).parent
SAID: Final[dict[str, dict[str, Any]]] = yaml.safe_load((FOLDER / "whole" / "wholes.yaml").read_text(encoding="utf-8"))
CHANGING: Final = {"add", "remove", "checkout", "set_quantity", "choose_delivery", "yes", "empty_cart", "cancel_order"}
LEAST: Final = 8


def _cases(kind: str) -> list[Any]:
    """Language and text, and what is meant by it where the file says it."""
    said = [(language, text, kinds[kind]) for language, kinds in SAID.items() for text in kinds[kind]]
    return [
        (language, text, all_[text]) if isinstance(all_, dict) else (language, text) for language, text, all_ in said
    ]


@cache
def interpreter(language: str) -> Interpreter:
    words = yaml.safe_load((FOLDER / f"vocabulary.{language}.yaml").read_text(encoding="utf-8"))
    names = ("items", "brands", "colors", "sizes", "deliveries", "coupons")
    lists: dict[str, Any] = {name: tuple(words.get(name, ())) for name in names}
    return Interpreter(pack(language), Vocabulary(**lists))


@cache
def pack(language: str) -> LanguagePack:
    return LanguagePack.load(language)


def understood(language: str, text: str) -> Interpretation:
    return interpreter(language).interpret([Hypothesis(text)])


def names(language: str, said: str | None, name: str) -> bool:
    split = pack(language).words.normalizer.words
    return split(said or "") == split(name)


@pytest.mark.parametrize("language", SAID)
def test_enough_is_said_in_every_language(language: str) -> None:
    assert sum(len(texts) for texts in SAID[language].values()) >= LEAST


@pytest.mark.parametrize(("language", "text"), _cases("undo_everything"))
def test_everything_is_taken_back(language: str, text: str) -> None:
    words = pack(language).words
    assert understood(language, text).intent == "undo"
    assert words.holds(text, words.everything)


@pytest.mark.parametrize(("language", "text", "kept"), _cases("all_but_one"))
def test_everything_goes_but_what_is_named(language: str, text: str, kept: str) -> None:
    found = understood(language, text)
    assert found.intent == "remove"
    assert len(found.slots.without) == 1
    assert names(language, found.slots.without[0], kept)


@pytest.mark.parametrize(("language", "text", "things"), _cases("exchanged"))
def test_one_thing_takes_the_place_of_another(language: str, text: str, things: list[str]) -> None:
    found = understood(language, text)
    assert found.intent in ("add", "search")
    assert names(language, found.slots.instead_of, things[0])
    assert names(language, found.slots.item, things[1])


def step(words: Words, text: str) -> int:
    return words.holds(text, words.more) - words.holds(text, words.fewer)


@pytest.mark.parametrize(("language", "text"), _cases("one_more"))
def test_one_more_is_added(language: str, text: str) -> None:
    found = understood(language, text)
    assert found.slots.quantity or found.intent == "add"
    assert (found.intent, step(pack(language).words, text)) in [("add", 0), ("add", 1), ("set_quantity", 1)]


@pytest.mark.parametrize(("language", "text"), _cases("one_less"))
def test_one_less_is_taken_away(language: str, text: str) -> None:
    found = understood(language, text)
    assert found.slots.quantity == 1
    assert (found.intent, step(pack(language).words, text)) in [("remove", 0), ("remove", -1), ("set_quantity", -1)]


@pytest.mark.parametrize(("language", "text", "item"), _cases("a_few"))
def test_a_few_are_more_than_one(language: str, text: str, item: str) -> None:
    found = understood(language, text)
    assert (found.intent, found.slots.several, found.slots.quantity) == ("add", True, None)
    assert names(language, found.slots.item, item)


@pytest.mark.parametrize(("language", "text"), _cases("asked"))
def test_a_question_about_a_deed_changes_nothing(language: str, text: str) -> None:
    assert understood(language, text).intent not in CHANGING


@pytest.mark.parametrize(("language", "text"), _cases("put_off"))
def test_a_deed_for_later_changes_nothing(language: str, text: str) -> None:
    assert understood(language, text).intent not in CHANGING


@pytest.mark.parametrize(("language", "text"), _cases("below_zero"))
def test_less_than_nothing_is_not_wanted(language: str, text: str) -> None:
    assert understood(language, text).intent not in CHANGING
