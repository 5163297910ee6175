"""General sentences follow the pairs of a language model, in words that are known."""

from __future__ import annotations

from collections import Counter
from math import log10

import pytest

from models.graph.back_off import END, START
from models.graph.values import NgramModel
from models.training.general_text import GeneralText
from tests.models.training.tiny_training import seeded

PAIRS = {
    (START, "yes"): 0.5,
    (START, "no"): 0.5,
    (START, END): 0.01,
    ("yes", "please"): 0.9,
    ("yes", END): 0.1,
    ("no", "zyzzyva"): 0.6,
    ("please", END): 1.0,
}


def model_of(pairs: dict[tuple[str, str], float]) -> NgramModel:
    grams: tuple[dict[tuple[str, ...], tuple[float, float]], ...] = (
        {(word,): (-1.0, 0.0) for pair in pairs for word in pair},
        {pair: (log10(share), -0.3) for pair, share in pairs.items()},
        {(START, "yes", "no"): (-0.1, 0.0)},
    )
    return NgramModel(grams)


def test_words_follow_one_another_as_often_as_the_pairs_say() -> None:
    text, random = GeneralText(model_of(PAIRS), {"yes", "no", "please"}), seeded(1)
    drawn = Counter(text.sentence(random) for _ in range(4000))
    assert drawn.keys() == {("yes", "please"), ("yes",), ("no",), ()}
    assert drawn["yes", "please"] / 4000 == pytest.approx(0.45, abs=0.03)
    assert drawn[("yes",)] / 4000 == pytest.approx(0.05, abs=0.015)
    assert drawn[()] / 4000 == pytest.approx(0.01, abs=0.006)


def test_only_known_words_are_said() -> None:
    text, random = GeneralText(model_of(PAIRS), {"no", "zyzzyva"}), seeded(1)
    assert {text.sentence(random) for _ in range(1000)} == {("no", "zyzzyva"), ()}


def test_a_sentence_has_at_most_14_words() -> None:
    text, random = GeneralText(model_of({(START, "very"): 0.5, ("very", "very"): 0.9}), {"very"}), seeded(1)
    assert text.sentence(random) == ("very",) * 14


def test_the_same_seed_draws_the_same_sentences() -> None:
    text = GeneralText(model_of(PAIRS), {"yes", "no", "please"})
    one, other = seeded(5), seeded(5)
    assert [text.sentence(one) for _ in range(50)] == [text.sentence(other) for _ in range(50)]


@pytest.mark.parametrize("pairs", [{}, {(START, "yes"): 0.5}, {("unheard", END): 1.0}])
def test_a_model_that_begins_no_sentence_with_a_known_word_is_told(pairs: dict[tuple[str, str], float]) -> None:
    with pytest.raises(ValueError, match="begins no sentence with a known word"):
        GeneralText(model_of(pairs), {"unheard"})
