"""What was hardly meant for the shop does nothing; what is certain is never doubted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from nlu import Expectation, Hypothesis, Interpretation, Slots
from skills import doubt
from skills.risk import RISKS, Risk
from skills.utterance import Utterance

MEANT = Interpretation("search", Slots(item="shoes"), 0.97, "find shoes", agreement=1.0)
NOTHING_ASKED = Expectation()
HEARD = Utterance("s", "1", "kiosk", (Hypothesis("find shoes", 0.7), Hypothesis("fine shoes", 0.3)), support=30.0)


def test_words_that_explain_their_sound_are_believed() -> None:
    assert doubt.believed(MEANT, HEARD, NOTHING_ASKED) == MEANT


def test_words_that_explain_their_sound_badly_do_nothing() -> None:
    found = doubt.believed(MEANT, replace(HEARD, support=-5.0), NOTHING_ASKED)
    assert found.intent is None
    assert found.heard == "find shoes"


def test_what_was_never_in_doubt_is_believed_whatever_it_means() -> None:
    poor = replace(MEANT, confidence=0.0, agreement=0.0)
    assert doubt.believed(poor, replace(HEARD, support=None), NOTHING_ASKED) == poor


def test_nothing_understood_stays_nothing() -> None:
    nothing = Interpretation(None, Slots(), 0.1, "mumble")
    assert doubt.believed(nothing, HEARD, NOTHING_ASKED) == nothing


@pytest.mark.parametrize("worse", [replace(MEANT, confidence=0.5), replace(MEANT, agreement=0.1)])
def test_each_sign_of_doubt_lowers_belief(worse: Interpretation) -> None:
    coefficients = doubt.load()
    assert coefficients.belief(worse, 20.0, 0.7) < coefficients.belief(MEANT, 20.0, 0.7)
    assert coefficients.belief(MEANT, 10.0, 0.7) < coefficients.belief(MEANT, 20.0, 0.7)
    assert coefficients.belief(MEANT, 20.0, 0.3) < coefficients.belief(MEANT, 20.0, 0.7)


def test_the_costlier_a_mistake_the_surer_it_must_be() -> None:
    least = doubt.load().least
    assert 0.0 < least["free"] < least["undoable"] < least["explicit"] < 1.0
    between = next(s / 10 for s in range(400) if doubt.load().belief(MEANT, s / 10, 0.7) >= least["undoable"])
    heard = replace(HEARD, support=between)
    assert RISKS["yes"] is Risk.EXPLICIT
    assert doubt.believed(MEANT, heard, NOTHING_ASKED).intent == "search"
    assert doubt.believed(replace(MEANT, intent="yes"), heard, NOTHING_ASKED).intent is None


def test_a_short_answer_to_a_question_needs_less_unless_something_is_paid() -> None:
    asked = Expectation(frozenset({"set_quantity", "yes"}), "quantity")
    two = Interpretation("set_quantity", Slots(quantity=2), 0.95, "two", agreement=0.7)
    heard = replace(HEARD, alternatives=(Hypothesis("two", 0.6), Hypothesis("tea", 0.3)), support=12.0)
    assert doubt.believed(two, heard, asked).intent == "set_quantity"
    assert doubt.believed(two, heard, NOTHING_ASKED).intent is None
    assert doubt.believed(replace(two, heard="i said two of them"), heard, asked).intent is None
    assert doubt.believed(replace(two, intent="yes"), heard, asked).intent is None
