"""The acceptor gives a sentence the probability that the back-off model gives it."""

from __future__ import annotations

import math
import random
from itertools import product

import numpy as np
import pytest

from models.errors import GraphError
from models.graph.grammar_fst import Grammar, build_grammar
from models.graph.values import NgramModel

Grams = dict[tuple[str, ...], tuple[float, float]]

WORDS = {"add": 1, "two": 2, "red": 3, "shoes": 4}
TRIGRAMS = NgramModel(
    (
        {
            ("<s>",): (-99.0, -0.3),
            ("</s>",): (-0.9, 0.0),
            ("add",): (-0.5, -0.2),
            ("two",): (-0.7, -0.1),
            ("red",): (-0.8, -0.4),
            ("shoes",): (-1.1, -0.25),
        },
        {
            ("<s>", "add"): (-0.1, -0.15),
            ("add", "two"): (-0.4, -0.6),
            ("two", "red"): (-0.35, 0.0),
            ("red", "shoes"): (-0.05, -0.05),
            ("shoes", "</s>"): (-0.02, 0.0),
        },
        {
            ("<s>", "add", "two"): (-0.22, 0.0),
            ("red", "shoes", "</s>"): (-0.01, 0.0),
            ("add", "two", "red"): (-0.6, 0.0),
        },
    )
)


def probability(model: NgramModel, sentence: tuple[str, ...]) -> float:
    """By the definition of ARPA files, log10."""
    history: tuple[str, ...] = ("<s>",)
    total = 0.0
    for word in (*sentence, "</s>"):
        context = history[-(len(model.grams) - 1) :] if len(model.grams) > 1 else ()
        while (*context, word) not in model.grams[len(context)]:
            total += model.grams[len(context) - 1].get(context, (0.0, 0.0))[1]
            context = context[1:]
        total += model.grams[len(context)][*context, word][0]
        history = (*history, word)
    return total


def weight(grammar: Grammar, sentence: tuple[str, ...], words: dict[str, int]) -> float:
    """Of the path that backs off only where it has to."""
    fst = grammar.acceptor
    state, total = 0, 0.0
    for label in [words[word] for word in sentence]:
        while True:
            arcs = fst.arcs[fst.first_arc[state] : fst.first_arc[state + 1]]
            matching = arcs[arcs["input"] == label]
            arc = matching[0] if len(matching) else arcs[arcs["input"] == 0][0]
            total += float(arc["weight"])
            state = int(arc["target"])
            if len(matching):
                break
    while np.isinf(fst.final[state]):
        arc = fst.arcs[fst.first_arc[state]]
        assert arc["input"] == 0
        total += float(arc["weight"])
        state = int(arc["target"])
    return total + float(fst.final[state])


def invented(seed: int) -> NgramModel:
    """Histories of which many are continued by nothing, with back-off weights all the same."""
    chance = random.Random(seed)  # noqa: S311 - weights, not secrets

    def weights() -> tuple[float, float]:
        return -chance.uniform(0.1, 3.0), -chance.uniform(0.0, 1.0)

    unigrams: Grams = {(word,): weights() for word in ("<s>", "</s>", *WORDS)}
    pairs = list(product(("<s>", *WORDS), (*WORDS, "</s>")))
    bigrams: Grams = {pair: weights() for pair in chance.sample(pairs, 12)}
    triples = [(*pair, word) for pair in bigrams for word in (*WORDS, "</s>") if pair[1] != "</s>"]
    return NgramModel((unigrams, bigrams, {triple: weights() for triple in chance.sample(triples, 15)}))


@pytest.mark.parametrize("model", [TRIGRAMS, *map(invented, range(5))], ids=["shop", *map(str, range(5))])
def test_a_sentence_weighs_what_the_model_says(model: NgramModel) -> None:
    grammar = build_grammar(model, WORDS)
    for length in range(5):
        for sentence in product(WORDS, repeat=length):
            expected = -probability(model, sentence) * math.log(10)
            assert weight(grammar, sentence, WORDS) == pytest.approx(expected, abs=1e-4), sentence


def test_orders_one_and_two_suffice() -> None:
    for order in (1, 2):
        model = NgramModel(TRIGRAMS.grams[:order])
        grammar = build_grammar(model, WORDS)
        sentence = ("two", "red", "shoes", "add")
        expected = -probability(model, sentence) * math.log(10)
        assert weight(grammar, sentence, WORDS) == pytest.approx(expected, abs=1e-4)


def test_only_histories_that_go_on_become_states() -> None:
    """Those are: none, <s>, add, two, red, shoes, <s> add, add two, red shoes."""
    assert len(build_grammar(TRIGRAMS, WORDS).acceptor.final) == 9


def test_arcs_are_an_acceptor_sorted_by_label() -> None:
    fst = build_grammar(TRIGRAMS, WORDS).acceptor
    assert (fst.arcs["input"] == fst.arcs["output"]).all()
    for begin, end in zip(fst.first_arc, fst.first_arc[1:], strict=False):
        assert (np.diff(fst.arcs["input"][begin:end]) > 0).all()


def test_ngrams_of_unknown_words_are_left_out_and_named() -> None:
    known = {"add": 7, "two": 9}
    grammar = build_grammar(TRIGRAMS, known)
    assert grammar.missing == ("red", "shoes")
    assert set(grammar.acceptor.arcs["input"].tolist()) == {0, 7, 9}
    assert grammar.ngrams == len([("</s>",), ("add",), ("two",), ("<s>", "add"), ("add", "two"), ("<s>", "add", "two")])
    sentence = ("add", "two")
    without = NgramModel(
        tuple({g: w for g, w in grams.items() if not {"red", "shoes"} & {*g}} for grams in TRIGRAMS.grams)
    )
    assert weight(grammar, sentence, known) == pytest.approx(-probability(without, sentence) * math.log(10), abs=1e-4)


def test_ngrams_that_no_sentence_has_are_left_out() -> None:
    odd: Grams = {("add", "<s>"): (-0.1, 0.0), ("</s>", "add"): (-0.1, 0.0), ("<s>", "<s>"): (-0.1, 0.0)}
    unigrams, bigrams, trigrams = TRIGRAMS.grams
    with_odd = build_grammar(NgramModel((unigrams, {**bigrams, **odd}, trigrams)), WORDS)
    assert (with_odd.acceptor.arcs == build_grammar(TRIGRAMS, WORDS).acceptor.arcs).all()


@pytest.mark.parametrize(
    "grams", [(), ({},), ({("<s>",): (-99.0, 0.0), ("</s>",): (-1.0, 0.0)},), ({("x",): (-1.0, 0.0)},)]
)
def test_a_model_without_the_vocabularys_words_is_refused(
    grams: tuple[Grams, ...],
) -> None:
    with pytest.raises(GraphError, match="none of the vocabulary's words"):
        build_grammar(NgramModel(grams), WORDS)


def test_an_ngram_without_its_history_is_refused() -> None:
    unigrams, bigrams, _ = TRIGRAMS.grams
    orphan: Grams = {("two", "shoes", "red"): (-0.1, 0.0)}
    with pytest.raises(GraphError, match="continues 'two shoes'"):
        build_grammar(NgramModel((unigrams, bigrams, orphan)), WORDS)
