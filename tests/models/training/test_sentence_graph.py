"""A transcript's graph holds its pronunciations, silences where they may be, and now and then an unknown word."""

from __future__ import annotations

import numpy as np

from models.graph.phones import PDFS, PHONES, SILENCE, SPOKEN_NOISE
from models.training.forward_backward import IMPOSSIBLE, sentence_paths
from models.training.sentence_graph import INDEX, SentenceGraph, sample_phones, sentence_graph
from tests.models.training.tiny_training import seeded

LEXICON = {"the": [["DH", "AX"], ["DH", "IY"]], "order": [["AO", "R", "D", "ER"]]}
REFUSED = -1000.0


def accepts(graph: SentenceGraph, phones: list[int]) -> bool:
    """Whether the graph has a path of just these phones, a frame each."""
    scores = np.full((len(phones), PDFS), REFUSED, np.float32)
    scores[np.arange(len(phones)), 2 * np.array(phones)] = 0
    arrays = (graph.phone, graph.start, graph.before, graph.weight, graph.initial, graph.final)
    return sentence_paths(scores, *arrays, np.zeros_like(scores)) > REFUSED / 2


def numbers(text: str) -> list[int]:
    return [INDEX[phone] for phone in text.split()]


def test_words_are_said_in_each_way_and_in_order() -> None:
    graph = sentence_graph(["the", "order"], LEXICON, seeded(0))
    assert graph.shortest == 6
    assert accepts(graph, numbers("DH AX AO R D ER"))
    assert accepts(graph, numbers("DH IY AO R D ER"))
    assert not accepts(graph, numbers("AO R D ER DH AX"))
    assert not accepts(graph, numbers("DH AX AO R D"))
    assert not accepts(graph, numbers("DH AX"))


def test_silence_may_be_at_the_ends_and_between_words_only() -> None:
    graph = sentence_graph(["the", "order"], LEXICON, seeded(0))
    assert accepts(graph, numbers("SIL DH AX SIL AO R D ER SIL"))
    assert accepts(graph, numbers("SIL DH AX AO R D ER"))
    assert not accepts(graph, numbers("DH SIL AX AO R D ER"))
    assert not accepts(graph, numbers("SIL SIL DH AX AO R D ER"))


def test_the_shortest_way_counts_the_shorter_pronunciation() -> None:
    lexicon = {"our": [["AW", "ER"], ["AA", "R"], ["AW", "W", "ER"], ["ER"]]}
    assert sentence_graph(["our"] * 3, lexicon, seeded(0)).shortest == 3


def test_a_transcript_without_words_is_silence_all_through() -> None:
    graph = sentence_graph([], LEXICON, seeded(0))
    assert accepts(graph, numbers("SIL"))
    assert graph.final.tolist() == [0.0]


def test_arrays_fit_together() -> None:
    graph = sentence_graph(["the", "order", "the"], LEXICON, seeded(0))
    states = len(graph.phone)
    assert len(graph.start) == states + 1
    assert graph.start[0] == 0
    assert graph.start[-1] == len(graph.before) == len(graph.weight)
    assert (graph.before < np.repeat(np.arange(states), np.diff(graph.start))).all(), "states are in the order of time"
    assert (graph.initial > IMPOSSIBLE).sum() == 3
    assert {kind.dtype for kind in (graph.phone, graph.start, graph.before)} == {np.dtype(np.int32)}


def test_a_word_in_a_hundred_becomes_spoken_noise() -> None:
    random = seeded(3)
    graphs = [sentence_graph(["order"], LEXICON, random) for _ in range(4000)]
    noise = [graph for graph in graphs if INDEX[SPOKEN_NOISE] in graph.phone]
    assert 20 <= len(noise) <= 65
    assert accepts(noise[0], numbers("SPN"))
    assert noise[0].shortest == 1


def test_phones_that_are_sampled_are_a_way_through_the_graph() -> None:
    random, graph = seeded(4), sentence_graph(["the", "order"], LEXICON, seeded(0))
    samples = [sample_phones(["the", "order"], LEXICON, random) for _ in range(300)]
    known = [each for each in samples if INDEX[SPOKEN_NOISE] not in each]
    assert 280 <= len(known) < 300
    assert all(accepts(graph, each) for each in known)
    assert len({tuple(each) for each in known}) > 10
    assert 0.7 < np.mean([each[0] == INDEX[SILENCE] for each in samples]) < 0.9
    assert max(max(each) for each in samples) < len(PHONES)
