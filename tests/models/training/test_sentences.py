"""Sentences for synthetic voices are of known words, and the same for the same seed."""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING

import pytest

from models.graph.back_off import END, START
from models.graph.values import NgramModel
from models.training.general_text import GeneralText
from models.training.sentences import Sentences, load_sentences
from tests.models.training.tiny_training import seeded

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

PAIRS: dict[tuple[str, ...], tuple[float, float]] = {
    (START, "where"): (0.0, 0.0),
    ("where", "is"): (0.0, 0.0),
    ("is", "it"): (0.0, 0.0),
    ("it", END): (0.0, 0.0),
}


def sentences_of(known: Collection[str]) -> Sentences:
    return load_sentences(GeneralText(NgramModel(({}, PAIRS)), {"where", "is", "it"}), known)


@pytest.fixture
def sentences(pronunciations: Mapping[str, Sequence[Sequence[str]]]) -> Sentences:
    return sentences_of(pronunciations.keys())


def test_sentences_are_made_of_the_lexicons_words(
    sentences: Sentences, pronunciations: Mapping[str, Sequence[Sequence[str]]]
) -> None:
    drawn = list(islice(sentences.draw(seeded(1)), 1500))
    assert all(drawn)
    assert not {word for sentence in drawn for word in sentence if word not in pronunciations}
    assert len(set(drawn)) > 700


def test_words_that_are_not_known_are_never_said() -> None:
    known = {"yes", "please", "no", "number", "two", "size"}
    drawn = set(islice(sentences_of(known).draw(seeded(2)), 300))
    assert {word for sentence in drawn for word in sentence} == known
    assert ("yes", "please") in drawn
    assert ("no", "thanks") not in drawn


def test_the_same_seed_draws_the_same_sentences(sentences: Sentences) -> None:
    first = list(islice(sentences.draw(seeded(7)), 100))
    assert list(islice(sentences.draw(seeded(7)), 100)) == first
    assert list(islice(sentences.draw(seeded(8)), 100)) != first


def test_shop_sentences_general_ones_and_single_words_are_mixed(sentences: Sentences) -> None:
    drawn = list(islice(sentences.draw(seeded(3)), 1000))
    general = drawn.count(("where", "is", "it"))
    assert 0.3 < general / 1000 < 0.45
    shop = {word for sentence in drawn for word in sentence}
    assert {"cart", "seven", "latte", "blue", "cancel"} <= shop


def test_a_shops_sentences_are_drawn_alone(sentences: Sentences) -> None:
    drawn = list(islice(sentences.shop(seeded(5)), 300))
    assert list(islice(sentences.shop(seeded(5)), 300)) == drawn
    assert not {word for sentence in drawn for word in sentence if word not in sentences.known}
    assert ("where", "is", "it") not in drawn
    starts = {template.split()[0] for group in sentences.templates.values() for template in group}
    plain = {start for start in starts if "{" not in start}
    assert sum(sentence[0] in plain for sentence in drawn) > 100


def test_every_slot_of_the_templates_can_be_filled(sentences: Sentences) -> None:
    for group in sentences.templates.values():
        for template in group:
            random = seeded(4)
            for slot in re.findall(r"\{(\w+)\}", template):
                value = sentences._value(slot, random)
                assert re.fullmatch(r"[a-z' ]+", value), f"{template}: {slot} gave {value!r}"


def test_the_templates_own_words_have_pronunciations(
    sentences: Sentences, pronunciations: Mapping[str, Sequence[Sequence[str]]]
) -> None:
    said = {
        word
        for group in sentences.templates.values()
        for template in group
        for word in re.sub(r"\{\w+\}", " ", template).split()
    }
    assert not said - pronunciations.keys(), "sentences with these words are never drawn"
