"""Yes and no in the forms that people say them; what is neither, or both, is none of them."""

from __future__ import annotations

import pytest

from nlu import Expectation, Hypothesis, Interpreter

ASKED = Expectation(frozenset({"yes", "no"}))


@pytest.mark.parametrize(
    "text",
    [
        *("yes", "yep", "yup", "yeah", "yes please", "yup yup", "aye", "y", "mm hmm", "uh huh"),
        *("go ahead", "go for it", "do it", "please do", "let's do it", "why not", "be my guest", "by all means"),
        *(
            "sure",
            "sure thing",
            "of course",
            "absolutely",
            "definitely",
            "totally",
            "for sure",
            "you bet",
            "roger that",
        ),
        *("okay", "ok then", "okey dokey", "alright", "fine by me", "works for me", "sounds good", "perfect"),
        *("that's right", "that's correct", "correct", "exactly", "spot on", "indeed", "i said yes", "hell yes"),
    ],
)
def test_a_yes_is_heard_in_every_form(interpreter: Interpreter, text: str) -> None:
    assert interpreter.interpret([Hypothesis(text)], ASKED).intent == "yes"


@pytest.mark.parametrize(
    "text",
    [
        *("no", "nope", "nah", "nah i'm good", "no thanks", "no way", "n", "nuh uh", "never", "negative"),
        *("i'd rather not", "rather not", "better not", "i don't think so", "not really", "not now", "not yet"),
        *("don't", "please don't", "don't do it", "i don't want to", "i wouldn't", "i'll pass", "i said no"),
        *("absolutely not", "definitely not", "of course not", "certainly not", "probably not", "hell no"),
    ],
)
def test_a_no_is_heard_in_every_form(interpreter: Interpreter, text: str) -> None:
    assert interpreter.interpret([Hypothesis(text)], ASKED).intent == "no"


@pytest.mark.parametrize(
    "text",
    [
        *("not okay", "not fine", "sure not", "that's not right", "not yes", "yes no", "no yes", "no go ahead"),
        *("yes i don't want it", "maybe", "not sure", "i'm not sure", "is that right", "do you", "why", "wait"),
    ],
)
def test_a_yes_that_is_negated_or_doubted_is_none(interpreter: Interpreter, text: str) -> None:
    assert interpreter.interpret([Hypothesis(text)], ASKED).intent != "yes"
