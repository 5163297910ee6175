"""General English keeps the frequent words and the pairs worth most; a shop's sentences are known words only."""

from __future__ import annotations

import math

import pytest

from models.graph.back_off import END, START, BackOff
from models.graph.language_files import read_language_files
from models.training.general_words import SHOP_SENTENCES, Source, choose_words, general_model, shop_sentences
from tests.models.training.tiny_training import ENGLISH

SOURCE = Source(
    words={
        START: (0.0, 0.5),
        END: (0.2, 1.0),
        "the": (0.3, 0.5),
        "red": (0.1, 0.5),
        "shoes": (0.1, 0.5),
        "zzz": (0.3, 1.0),
    },
    pairs={
        (START, "the"): 0.5,
        ("the", "red"): 0.4,
        ("red", "shoes"): 0.6,
        ("shoes", "the"): 0.01,
        ("red", "zzz"): 0.9,
    },
)
WORDS = {"the", "red", "shoes"}


def test_frequent_words_are_chosen_if_they_can_be_said() -> None:
    chosen = choose_words(SOURCE, {"the", "red", "shoes"}, number=2)
    assert {"the", "red"} <= chosen
    assert "zzz" not in chosen


def test_short_words_need_to_be_listed_and_insults_are_left_out() -> None:
    source = Source({"boy": (0.3, 1.0), "qxz": (0.4, 1.0), "asshole": (0.3, 1.0)}, {})
    assert choose_words(source, {"boy", "qxz", "asshole"}) == {"boy"}


def test_pairs_are_those_that_say_more_than_their_words() -> None:
    model = general_model(SOURCE, WORDS, pairs=2)
    written = {(*history, word) for history, after in model.after.items() for word in after if history}
    assert written == {("the", "red"), ("red", "shoes")}
    assert math.fsum(model.probability(("red",), word) for word in (*WORDS, END)) == pytest.approx(1.0)


def test_shops_say_known_words_the_same_each_time() -> None:
    general = BackOff.of(read_language_files(ENGLISH).general)
    words = frozenset(general.after[()]) - {END, "cart"}
    said = list(shop_sentences(general, words))
    assert said == list(shop_sentences(general, words))
    assert len(said) == SHOP_SENTENCES
    assert {word for sentence in said for word in sentence} <= words
