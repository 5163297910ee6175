"""A trigram model of sentences: smoothed, and a probability distribution after every history."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest

from models.graph.back_off import END, START, BackOff
from models.graph.estimation import count, estimate

SENTENCES = [text.split() for text in ("add tea", "add oat milk", "find tea", "add tea", "find me oat tea")]


def _total(model: BackOff, history: tuple[str, ...]) -> float:
    return sum(model.probability(history, word) for word in model.after[()])


@pytest.mark.parametrize(
    "history", [(), (START,), ("add",), (START, "add"), ("oat", "milk"), ("never", "seen"), ("me",)]
)
def test_the_probabilities_after_a_history_sum_to_one(history: tuple[str, ...]) -> None:
    assert _total(estimate(count(SENTENCES)), history) == pytest.approx(1.0)


def test_counts_are_of_words_after_histories() -> None:
    counts = count([["add", "tea"]])
    assert counts == {
        (): {"add": 1, "tea": 1, END: 1},
        (START,): {"add": 1},
        ("add",): {"tea": 1},
        ("tea",): {END: 1},
        (START, "add"): {"tea": 1},
        ("add", "tea"): {END: 1},
    }


def test_witten_bell_leaves_a_share_for_each_different_word() -> None:
    model = estimate(count(SENTENCES))
    # "add" is followed twice by tea and once by oat: 3 times by 2 different words
    assert model.weights[("add",)] == pytest.approx(2 / 5)
    assert model.after[("add",)]["tea"] == pytest.approx((2 + 2 * model.probability((), "tea")) / 5)


def test_what_was_seen_is_likelier_than_what_was_not() -> None:
    model = estimate(count(SENTENCES))
    assert model.probability((START, "add"), "tea") > model.probability((START, "add"), "me") > 0


def test_no_sentence_starts_in_the_middle() -> None:
    assert estimate(count(SENTENCES)).probability((), START) == 0


def test_a_finished_model_has_the_same_probabilities() -> None:
    model = estimate(count(SENTENCES))
    again = BackOff.of(model.finished())
    for history in [(), (START,), ("oat",), (START, "find"), ("me", "oat"), ("tea", "tea")]:
        for word in model.after[()]:
            assert again.probability(history, word) == pytest.approx(model.probability(history, word))


def test_a_finished_model_holds_every_history_of_its_n_grams() -> None:
    grams = estimate(count(SENTENCES)).finished().grams
    assert len(grams) == 3
    for shorter, longer in pairwise(grams):
        assert {gram[:-1] for gram in longer} <= shorter.keys()
    assert all(math.isfinite(value) for level in grams for entry in level.values() for value in entry)
