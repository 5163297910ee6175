"""The lexicon's transducer holds each word's pronunciations and nothing else, and knows which words lie ahead."""

from __future__ import annotations

import random
from itertools import pairwise, product
from typing import TYPE_CHECKING

import numpy as np
import pytest

from models.errors import GraphError
from models.graph.hcl import WORD_COST, Lexicon, build_lexicon
from models.graph.phones import (
    ARPABET,
    Place,
    entering_transition,
    placed_id,
    placed_symbols,
    staying_transition,
    word_ids,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from models.graph.values import Pronunciations

START = 0
SILENCE = entering_transition(placed_id("SIL", Place.ALONE))
TRANSITIONS = 2 * (len(placed_symbols()) - 1)
SHOP: Pronunciations = {
    "two": (("T", "UW"),),
    "too": (("T", "UW"),),
    "to": (("T", "UW"), ("T", "AX")),
    "tooth": (("T", "UW", "TH"),),
    "toothbrush": (("T", "UW", "TH", "B", "R", "AH", "SH"),),
    "toothbrushes": (("T", "UW", "TH", "B", "R", "AH", "SH", "AX", "Z"),),
    "brushes": (("B", "R", "AH", "SH", "AX", "Z"), ("B", "R", "AH", "SH", "IH", "Z")),
    "a": (("AX",), ("EY",)),
    "[unk]": (("SPN",),),
}


def invented(seed: int, words: int = 400) -> dict[str, tuple[tuple[str, ...], ...]]:
    """Words of few phones, so that many share a beginning, an end, or all."""
    chance = random.Random(seed)  # noqa: S311 - words, not secrets
    phones = ARPABET[:4]

    def pronunciation() -> tuple[str, ...]:
        return tuple(chance.choices(phones, k=chance.randint(1, 5)))

    return {f"w{number}": tuple(pronunciation() for _ in range(chance.randint(1, 3))) for number in range(words)}


LEXICONS = pytest.mark.parametrize("pronunciations", [SHOP, invented(1), invented(2)], ids=["shop", "one", "two"])


def arcs_of(lexicon: Lexicon, state: int) -> Iterator[tuple[int, int, float, int]]:
    begin, end = lexicon.hcl.first_arc[state : state + 2]
    yield from (tuple(arc) for arc in lexicon.hcl.arcs[begin:end].tolist())


def word_paths(
    lexicon: Lexicon, state: int = START, labels: tuple[int, ...] = (), word: int = 0, cost: float = 0.0
) -> Iterator[tuple[tuple[int, ...], int, float]]:
    """Phones (no loops, no disambiguation), word and cost of each way from the start through one word."""
    for label, output, weight, target in arcs_of(lexicon, state):
        if target == state or (state == START and label == SILENCE):
            continue
        path = (*labels, label) if 0 < label <= TRANSITIONS else labels
        found, total = word or output, cost + weight
        assert not (word and output), "a way through a word tells one word"
        if target == START:
            yield path, found, total
        else:
            yield from word_paths(lexicon, target, path, found, total)


@LEXICONS
def test_the_paths_are_the_pronunciations(pronunciations: Pronunciations) -> None:
    lexicon = build_lexicon(pronunciations)
    names = {number: word for word, number in lexicon.words.items()}
    expected = {
        (tuple(map(entering_transition, word_ids(phones))), word)
        for word, several in pronunciations.items()
        for phones in several
    }
    found = [(path, names[number]) for path, number, _ in word_paths(lexicon)]
    assert len(found) == len(set(found)) == lexicon.pronunciations
    assert set(found) == expected


@LEXICONS
def test_each_word_costs_the_same(pronunciations: Pronunciations) -> None:
    costs = {round(cost, 5) for _, _, cost in word_paths(build_lexicon(pronunciations))}
    assert costs == {round(WORD_COST, 5)}


@LEXICONS
def test_words_are_numbered_from_one_without_gaps(pronunciations: Pronunciations) -> None:
    lexicon = build_lexicon(pronunciations)
    assert sorted(lexicon.words.values()) == list(range(1, len(pronunciations) + 1))
    assert lexicon.end_label == len(pronunciations) + 1


@LEXICONS
def test_a_state_is_entered_by_one_phone_and_lasts_as_that_phone(pronunciations: Pronunciations) -> None:
    lexicon = build_lexicon(pronunciations)
    entered: dict[int, set[int]] = {}
    loops: dict[int, list[int]] = {}
    for state in range(len(lexicon.hcl.final)):
        for label, _, _, target in arcs_of(lexicon, state):
            if target == state:
                loops.setdefault(state, []).append(label)
            else:
                entered.setdefault(target, set()).add(label if label <= TRANSITIONS else 0)
    for state, labels in entered.items():
        (label,) = labels
        phone = label // 2
        assert loops.pop(state, []) == ([staying_transition(phone)] if phone else [])
    assert not loops


@LEXICONS
def test_no_two_states_are_alike(pronunciations: Pronunciations) -> None:
    """Alike: entered by the same phone, and with the same arcs."""
    lexicon = build_lexicon(pronunciations)
    seen = {
        tuple(
            (label, output, -1 if target == state else target) for label, output, _, target in arcs_of(lexicon, state)
        )
        for state in range(len(lexicon.hcl.final))
    }
    assert len(seen) == len(lexicon.hcl.final)


@LEXICONS
def test_each_state_knows_the_words_that_come_next(pronunciations: Pronunciations) -> None:
    lexicon = build_lexicon(pronunciations)
    for state in range(len(lexicon.hcl.final)):
        begin, end = lexicon.reachable.first[state : state + 2]
        bounds = lexicon.reachable.bounds[begin:end].tolist()
        assert all(left[1] < right[0] for left, right in pairwise(bounds))
        assert {word for low, high in bounds for word in range(low, high)} == words_ahead(lexicon, state)


def words_ahead(lexicon: Lexicon, state: int) -> set[int]:
    """By following every arc that tells no word."""
    ahead: set[int] = set()
    seen, rest = {state}, [state]
    while rest:
        here = rest.pop()
        if lexicon.hcl.final[here] < np.inf:
            ahead.add(lexicon.end_label)
        for _, output, _, target in arcs_of(lexicon, here):
            if output:
                ahead.add(output)
            elif target not in seen:
                seen.add(target)
                rest.append(target)
    return ahead


def test_silence_may_come_before_between_and_after_words() -> None:
    lexicon = build_lexicon({"a": (("AX",),)})
    ((_, _, silence_cost, pause),) = [arc for arc in arcs_of(lexicon, START) if arc[0] == SILENCE]
    leaving = [arc for arc in arcs_of(lexicon, pause) if arc[3] != pause]
    ((label, output, cost, after),) = leaving
    assert (label, output, silence_cost + cost) == (lexicon.disambiguation[0], 0, 0.0)
    assert SILENCE not in {arc[0] for arc in arcs_of(lexicon, after)}, "two silences in a row would be one"
    assert lexicon.hcl.final[[START, after]].tolist() == [0.0, 0.0]
    assert np.isinf(np.delete(lexicon.hcl.final, [START, after])).all()


def test_homophones_are_told_apart_by_symbols_that_are_no_transitions() -> None:
    lexicon = build_lexicon(SHOP)
    used = set(lexicon.hcl.arcs["input"].tolist())
    assert lexicon.disambiguation == tuple(range(TRANSITIONS + 1, TRANSITIONS + 5)), "#1, and three for two, too, to"
    assert {label for label in used if label > TRANSITIONS} == set(lexicon.disambiguation)
    for state in range(len(lexicon.hcl.final)):
        labels = [arc[0] for arc in arcs_of(lexicon, state)]
        assert len(labels) == len(set(labels)), "the input side is deterministic"


def test_a_lexicon_without_homophones_has_one_such_symbol() -> None:
    assert build_lexicon({"go": (("G", "OW"),)}).disambiguation == (TRANSITIONS + 1,)


def test_the_same_pronunciation_twice_counts_once() -> None:
    assert build_lexicon({"go": (("G", "OW"), ("G", "OW"))}).pronunciations == 1


def test_the_order_of_words_given_does_not_matter() -> None:
    backwards = build_lexicon(dict(reversed(list(SHOP.items()))))
    assert (backwards.hcl.arcs == build_lexicon(SHOP).hcl.arcs).all()


def test_a_word_of_two_hundred_phones_is_held() -> None:
    long = tuple(phone for phone, _ in zip(ARPABET * 6, range(200), strict=False))
    ((path, _, _),) = word_paths(build_lexicon({"long": (long,)}))
    assert len(path) == 200


@pytest.mark.parametrize(
    "phones", [pair for pair in product(["G", "SIL", "SPN", "ə", ""], repeat=2) if pair != ("G", "G")]
)
def test_a_phone_that_no_word_has_is_refused(phones: tuple[str, str]) -> None:
    with pytest.raises(GraphError, match=r"'zorvex' has no phone .* the phones are \['AA', 'AE'"):
        build_lexicon({"zorvex": (phones,)})


def test_an_empty_pronunciation_is_refused() -> None:
    with pytest.raises(GraphError, match="'zorvex' is empty"):
        build_lexicon({"zorvex": ((),)})


@pytest.mark.parametrize("word", ["", " ", "two words", "tab\there", "<eps>", "<s>", "</s>", "#0", "line\n"])
def test_what_can_be_no_word_is_refused(word: str) -> None:
    with pytest.raises(GraphError, match="can't be a word"):
        build_lexicon({word: (("G", "OW"),)})
