"""A name becomes the words that a text normalizer makes of it."""

from __future__ import annotations

import pytest

from models.graph.name_words import acronyms, split_name, split_sentence
from nlu import LanguagePack
from nlu.text import fold

NAMES = (
    "Havaianas Slim",
    "Levi's 501® Jeans",
    "L\u2019Oréal",
    "Häagen-Dazs",
    "T-Shirt (M/L)",
    "Größe 9.5",
    "1,000 pieces",
    "50% off",
    "salt & pepper",
    "A+ notebook",
    "café\u0301",
    "x200",
    "日本 tea",
    "\u200bhidden",
    "🎉 party",
    "हिन्दी चाय",
    "क्\u200dष",
    "Power³",
)


@pytest.mark.parametrize("name", NAMES)
def test_the_words_are_those_that_are_understood(name: str) -> None:
    normalizer = LanguagePack.load("en").words.normalizer
    words = split_name(name)
    assert normalizer.words(" ".join(words)) == normalizer.words(name)
    assert [fold(word) for word in words] == normalizer.words(name)


@pytest.mark.parametrize("name", ["", " ", "🎉", "---", "\ud800", "\0", "❤️", "\u0301", "\u200d\u20e3"])
def test_nothing_that_can_be_said_is_no_words(name: str) -> None:
    assert split_name(name) == []


@pytest.mark.parametrize(
    ("name", "words"),
    [("❤️ mug", ["mug"]), ("☕\ufe0fcup", ["cup"]), ("1\ufe0f\u20e3 step", ["1", "step"]), ("©\ufe0f 24", ["24"])],
)
def test_a_mark_of_an_emoji_is_no_word(name: str, words: list[str]) -> None:
    assert split_name(name) == words


def test_a_sentence_keeps_the_apostrophes_that_are_heard() -> None:
    assert split_sentence("What\u2019s 'new' in Men's shoes?") == ["what's", "new", "in", "men's", "shoes"]


def test_capitals_among_small_letters_may_be_letters() -> None:
    assert acronyms("LED desk lamp USB") == {"led", "usb"}
    assert acronyms("LED DESK LAMP") == set()
    assert acronyms("Desk Lamp") == set()
