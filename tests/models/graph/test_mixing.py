"""Two models become one that is still a probability distribution, and leans to the one that knows the history."""

from __future__ import annotations

from math import prod, sqrt

import pytest

from models.graph.back_off import END, START, BackOff
from models.graph.estimation import count, estimate
from models.graph.mixing import mix

SHOP = [text.split() for text in ("add tea", "add oat milk", "find tea", "add tea", "find me oat tea")]
TALK = [text.split() for text in ("the weather is fine", "find the way", "drink tea", "the tea is fine", "is it fine")]


def mixed(shop: BackOff, talk: BackOff, share: float) -> BackOff:
    return BackOff.of(mix(shop.finished(), talk.finished(), share))


def _models() -> tuple[BackOff, BackOff]:
    return estimate(count(SHOP)), estimate(count(TALK))


@pytest.mark.parametrize("share", [0.1, 0.65, 0.99])
def test_the_mixture_is_normalized_after_every_history(share: float) -> None:
    model = mixed(*_models(), share)
    histories = [*model.after, ("never", "seen"), ("tea", "find")]
    for history in histories:
        assert sum(model.probability(history, word) for word in model.after[()]) == pytest.approx(1.0)


def test_the_mixture_knows_both_vocabularies() -> None:
    shop, talk = _models()
    assert mixed(shop, talk, 0.5).after[()].keys() == shop.after[()].keys() | talk.after[()].keys()


def test_words_without_history_are_mixed_by_the_share() -> None:
    shop, talk = _models()
    model = mixed(shop, talk, 0.25)
    for word in ("tea", "milk", "weather", END):
        expected = 0.25 * shop.probability((), word) + 0.75 * talk.probability((), word)
        assert model.probability((), word) == pytest.approx(expected)


def test_a_history_that_one_model_alone_knows_is_left_to_it() -> None:
    shop, talk = _models()
    model = mixed(shop, talk, 0.5)
    for word in ("oat", "tea"):
        assert model.after[("add",)][word] == pytest.approx(shop.probability(("add",), word))
    assert model.after[("weather",)]["is"] == pytest.approx(talk.probability(("weather",), "is"))


def test_a_larger_share_makes_shop_sentences_likelier() -> None:
    shop, talk = _models()
    little, much = (mixed(shop, talk, share).probability((START,), "add") for share in (0.3, 0.8))
    assert much > little


def test_what_is_said_after_a_history_is_weighed_by_how_likely_the_history_is() -> None:
    """The definition, for each history of either model."""
    shop, talk = _models()
    model = mixed(shop, talk, 0.5)
    for history in shop.after.keys() | talk.after.keys():
        ours, theirs = (sqrt(likelihood(each, history)) for each in (shop, talk))
        for word in model.after[history]:
            both = ours * shop.probability(history, word) + theirs * talk.probability(history, word)
            assert model.after[history][word] == pytest.approx(both / (ours + theirs)), (history, word)


def likelihood(model: BackOff, history: tuple[str, ...]) -> float:
    """That a sentence begins is certain."""
    return prod(model.probability(history[:i], word) for i, word in enumerate(history) if word != START)


@pytest.mark.parametrize("share", [0.0, 1.0, -1.0])
def test_a_share_of_nothing_or_all_is_refused(share: float) -> None:
    with pytest.raises(ValueError, match="between 0 and 1"):
        mixed(*_models(), share)
