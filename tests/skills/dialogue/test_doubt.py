"""What was hardly meant for the shop does nothing; what is certain is never doubted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nlu import Expectation, Hypothesis, Interpretation, Slots
from skills.dialogue import doubt
from skills.dialogue.risk import ENDING, RISKS, Risk, at_stake
from skills.dialogue.session import Added, Session
from skills.hearing.hearing import utterance_of
from skills.utterance import Utterance
from voice import Alternative, Transcript

MEANT = Interpretation("search", Slots(item="shoes"), 0.97, "find me some running shoes", agreement=1.0)
NOTHING_ASKED = Expectation()
HOW_MANY = Expectation(frozenset({"set_quantity"}), "quantity")
LISTED = Expectation(frozenset({"choose", "add"}), options=("red shoes", "blue shoes"))
HEARD = Utterance(
    "s", "1", "kiosk", (Hypothesis(MEANT.heard, 0.7), Hypothesis("find me some running chews", 0.3)), support=32.0
)


def belief(
    found: Interpretation, support: float = 22.0, share: float = 0.7, expectation: Expectation = NOTHING_ASKED
) -> float:
    heard = replace(HEARD, alternatives=(Hypothesis(found.heard, share),), support=support)
    return doubt.load().belief(found, heard, expectation)


def test_words_that_explain_their_sound_are_believed() -> None:
    assert doubt.believed(MEANT, HEARD, NOTHING_ASKED) == MEANT


def test_words_that_explain_their_sound_badly_do_nothing() -> None:
    found = doubt.believed(MEANT, replace(HEARD, support=-5.0), NOTHING_ASKED)
    assert found.intent is None
    assert found.heard == MEANT.heard


def test_what_was_never_in_doubt_is_believed_whatever_it_means() -> None:
    poor = replace(MEANT, confidence=0.0, agreement=0.0, explained=0.0)
    assert doubt.believed(poor, replace(HEARD, support=None), NOTHING_ASKED) == poor


def test_a_value_in_the_midst_of_other_talk_answers_no_question_even_beyond_doubt() -> None:
    four = Interpretation("set_quantity", Slots(quantity=4), 0.6, "boil the eggs four minutes", explained=0.33)
    said = replace(HEARD, support=None)
    assert doubt.believed(four, said, HOW_MANY).intent is None
    assert doubt.believed(replace(four, explained=1.0), said, HOW_MANY).intent == "set_quantity"


def test_what_is_in_doubt_and_could_not_be_weighed_is_doubted_by_its_other_signs() -> None:
    unweighed = replace(HEARD, support=None, unweighed=True)
    assert doubt.believed(MEANT, unweighed, NOTHING_ASKED) == MEANT
    skip = Interpretation("cancel", Slots(), 0.8, "skip this on", agreement=0.2, explained=0.67)
    by_chance = replace(unweighed, alternatives=(Hypothesis(skip.heard, 0.3),))
    assert doubt.believed(skip, by_chance, NOTHING_ASKED).intent is None


@pytest.mark.parametrize(("support", "unweighed"), [(None, False), (20.0, False), (None, True), (20.0, True)])
def test_what_the_ear_could_not_weigh_is_told_from_what_it_does_not_doubt(
    support: float | None, unweighed: bool
) -> None:
    heard = Transcript((Alternative("yes", 0.7),), final=True, support=support, unweighed=unweighed)
    utterance = utterance_of(heard, "kiosk", "kiosk")
    assert (utterance.support, utterance.unweighed) == (support, unweighed)
    assert doubt.in_doubt(utterance) is (unweighed or support is not None)


def test_what_could_not_be_weighed_counts_as_the_file_says() -> None:
    neutral = doubt.load().unweighed_support
    unweighed = replace(HEARD, support=None, unweighed=True)
    assert doubt.signs(MEANT, unweighed, NOTHING_ASKED) == doubt.signs(
        MEANT, replace(HEARD, support=neutral), NOTHING_ASKED
    )
    for support, counted in ((neutral - 1, neutral - 1), (neutral + 1, neutral)):
        partly = replace(unweighed, support=support)
        weighed = replace(HEARD, support=counted)
        assert doubt.signs(MEANT, partly, NOTHING_ASKED) == doubt.signs(MEANT, weighed, NOTHING_ASKED)


def test_nothing_understood_stays_nothing() -> None:
    nothing = Interpretation(None, Slots(), 0.1, "mumble")
    assert doubt.believed(nothing, HEARD, NOTHING_ASKED) == nothing


@pytest.mark.parametrize(
    "worse",
    [
        replace(MEANT, confidence=0.5),
        replace(MEANT, agreement=0.1),
        replace(MEANT, explained=0.6),
        replace(MEANT, heard="running shoes"),
    ],
)
def test_each_sign_of_doubt_lowers_belief(worse: Interpretation) -> None:
    assert belief(worse) < belief(MEANT)
    assert belief(MEANT, support=12.0) < belief(MEANT)
    assert belief(MEANT, share=0.3) < belief(MEANT)


def test_what_has_hardly_a_meaning_does_nothing_however_well_it_was_heard() -> None:
    four = Interpretation("set_quantity", Slots(quantity=4), 0.95, "boil the eggs four minutes", explained=0.33)
    heard = replace(HEARD, alternatives=(Hypothesis(four.heard, 0.8),), support=60.0)
    assert doubt.believed(four, heard, HOW_MANY).intent is None
    assert doubt.believed(replace(four, explained=1.0), heard, HOW_MANY).intent == "set_quantity"


def test_a_word_that_was_asked_for_needs_less_than_one_that_nobody_asked_for() -> None:
    two = Interpretation("set_quantity", Slots(quantity=2), 0.95, "two")
    assert belief(two, expectation=HOW_MANY) > belief(two)


def test_the_costlier_a_mistake_the_surer_it_must_be() -> None:
    least = doubt.load().least
    assert 0.0 < least["free"] < least["undoable"] <= least["explicit"] < 1.0
    between = next(s / 10 for s in range(600) if belief(MEANT, s / 10) >= least["free"])
    heard = replace(HEARD, support=between)
    assert RISKS["yes"] is Risk.EXPLICIT
    assert doubt.believed(MEANT, heard, NOTHING_ASKED).intent == "search"
    assert doubt.believed(replace(MEANT, intent="yes"), heard, NOTHING_ASKED).intent is None


@pytest.mark.parametrize("intent", sorted(ENDING))
def test_what_ends_the_conversation_costs_as_much_as_a_change_of_the_cart(intent: str) -> None:
    assert doubt.cost_of(intent, NOTHING_ASKED) is Risk.UNDOABLE


def test_going_on_after_a_question_costs_something_and_looking_at_a_list_nothing() -> None:
    which_size = Expectation(frozenset({"choose"}), "size", ("9", "10"))
    assert doubt.cost_of("choose", which_size) is Risk.UNDOABLE
    assert doubt.cost_of("choose", LISTED) is Risk.FREE
    assert doubt.cost_of("price", which_size) is Risk.FREE
    assert doubt.cost_of("yes", Expectation(frozenset({"yes", "no"}))) is Risk.EXPLICIT


def test_the_file_says_how_each_sign_weighs() -> None:
    weights = doubt.load().weights
    assert weights.keys() == doubt.SIGNS.keys()
    assert all((weight < 0) == (name == "brevity") for name, weight in weights.items())
    text = doubt.FILE.read_text(encoding="utf-8")
    comments = [line for line in text.splitlines() if line.startswith("#")]
    named = (*doubt.SIGNS, *doubt.load().least, "least_explained", "unweighed_support")
    assert all(any(name in line for line in comments) for name in named)


def test_a_pick_right_after_something_was_added_costs_as_much_as_a_change_of_the_cart() -> None:
    session = Session("s", "c", turn=4, added=Added("1", "shoes", 1, 3))
    assert at_stake(session, "choose") is Risk.UNDOABLE
    assert at_stake(session, "search") is Risk.FREE
    session.turn += 1
    assert at_stake(session, "choose") is Risk.FREE
    red = Interpretation("choose", Slots(color="red"), 0.9, "the red one", agreement=0.6)
    heard = replace(HEARD, alternatives=(Hypothesis(red.heard, 0.4),))
    sure = next(s for s in (float(n) for n in range(-40, 60)) if doubt.believed(red, _by(heard, s), LISTED).intent)
    assert doubt.believed(red, _by(heard, sure), LISTED, Risk.UNDOABLE).intent is None


def _by(heard: Utterance, support: float) -> Utterance:
    return replace(heard, support=support)
