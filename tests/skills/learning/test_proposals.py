"""Lessons with the same outcome become proposals; those that teach nothing don't."""

from __future__ import annotations

from dataclasses import replace
from itertools import count

import pytest

from nlu import Generalizer, LanguagePack, Vocabulary
from skills.learning.lessons import Kind, Lesson, Outcome
from skills.learning.proposals import Proposal, ProposalKind, proposals

PACK = LanguagePack.load("en")
WORDS = Vocabulary(items=("backpack", "running shoes", "green tea"), colors=("blue",), sizes=("10",))
_numbers = count()


def _missed(text: str, intent: str, item: str = "") -> Lesson:
    outcome = Outcome(intent, "", item)
    return Lesson(str(next(_numbers)), "en", Kind.MISSED, text, outcome=outcome)


def _not_found(item: str, product: str) -> Lesson:
    outcome = Outcome("search", "", "", product)
    return Lesson(str(next(_numbers)), "en", Kind.NOT_FOUND, f"find {item}", item=item, outcome=outcome)


def _proposed(*lessons: Lesson, at_least: int = 1) -> list[Proposal]:
    return proposals(lessons, Generalizer(PACK, WORDS), PACK.intents, at_least=at_least)


def test_utterances_that_differ_in_their_slots_are_one_sentence() -> None:
    (found,) = _proposed(
        _missed("yank me out backpacks", "search", "backpacks"),
        _missed("yank me out running shoes", "search", "running shoes"),
    )
    assert (found.kind, found.target, found.text, found.count) == (
        ProposalKind.SENTENCE,
        "search",
        "yank me out {item}",
        2,
    )


def test_similar_sentences_with_the_same_outcome_are_one_proposal_of_the_most_frequent() -> None:
    lessons = [_missed(f"gimme the {word} haul", "show_cart") for word in ("entire", "entire", "big")]
    (found,) = _proposed(*lessons)
    assert (found.text, found.count) == ("give me entire haul", 3)
    assert found.said == ("gimme the entire haul",)


def test_the_same_words_with_other_outcomes_are_other_proposals() -> None:
    found = _proposed(_missed("do the sack thing", "show_cart"), _missed("do the sack thing", "empty_cart"))
    assert {each.target for each in found} == {"show_cart", "empty_cart"}


def test_a_proposal_needs_conversations_that_tell_of_it() -> None:
    lessons = [_missed("do the sack thing", "show_cart") for _ in range(2)]
    assert len(_proposed(*lessons, at_least=2)) == 1
    assert _proposed(*lessons, at_least=3) == []


def test_the_most_frequent_comes_first() -> None:
    lessons = [_missed("gimme the haul", "show_cart"), *(_missed("knock off the price", "coupon") for _ in range(2))]
    assert [each.target for each in _proposed(*lessons)] == ["coupon", "show_cart"]


def test_a_name_that_the_shop_lacks_becomes_an_alias_of_what_was_taken_in_the_end() -> None:
    (found,) = _proposed(_not_found("wazzles", "meadow-runner"), _not_found("wazzle", "meadow-runner"))
    assert (found.kind, found.target, found.count) == (ProposalKind.ALIAS, "meadow-runner", 2)
    assert found.text in {"wazzle", "wazzles"}


@pytest.mark.parametrize(
    "lesson",
    [
        replace(_missed("yank it", "add"), outcome=None),
        replace(_missed("yank it", "add"), asked="which_value"),
        replace(_missed("yank it", "add"), intent="add"),
        _missed("yank order [number]", "order_status"),
        _missed("dance with me", "dance"),
        _missed("can it come back", "faq"),
        _missed("la " * 15, "add"),
        _not_found("[name]", "meadow-runner"),
        _not_found("wazzles", ""),
    ],
    ids=[
        "no outcome",
        "an answer",
        "the same intent",
        "private",
        "no intent",
        "a question",
        "long",
        "a name",
        "no product",
    ],
)
def test_nothing_is_proposed_from(lesson: Lesson) -> None:
    assert _proposed(lesson) == []


def test_a_proposal_keeps_its_id_whoever_said_it() -> None:
    (one,) = _proposed(_missed("yank me out backpacks", "search", "backpacks"))
    (other,) = _proposed(_missed("yank me out green tea", "search", "green tea"))
    assert one.id == other.id
    assert one.id != replace(one, target="add").id
