"""Answers to a number that was read back: it counts, it was another one, or nothing is done."""

from __future__ import annotations

from dataclasses import replace

from skills.dialogue import policy
from skills.dialogue.number_safety import with_quantity
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.reply import Reply


@registry.answers(Ask.CHECK_NUMBER, "yes")
def number_confirmed(turn: Turn) -> Reply:
    """It was heard rightly: go on with what was wished for."""
    question = _question(turn)
    return _go_on(turn, question, int(question.number))


@registry.answers(Ask.CHECK_NUMBER, "no", "undo")
def number_denied(turn: Turn) -> Reply:
    """It was another number: ask for its digits, which sound like no others."""
    return turn.ask(replace(_question(turn), ask=Ask.DIGITS)).reply()


@registry.answers(Ask.CHECK_NUMBER, "set_quantity", "choose", "add")
def number_said_again(turn: Turn) -> Reply:
    """The number was said once more, or the right one in its place."""
    question = _question(turn)
    said = turn.slots.quantity
    if said is None:
        return _leave(turn)
    is_settled = said == int(question.number) or _settles(turn, question, said)
    return _go_on(turn, question, said) if is_settled else _check_again(turn, question, said)


@registry.answers(Ask.DIGITS, "set_quantity", "choose", "add")
def digits_said(turn: Turn) -> Reply:
    """Another number was said."""
    question = _question(turn)
    said = turn.slots.quantity
    if said is None:
        return _leave(turn)
    return _go_on(turn, question, said) if _settles(turn, question, said) else _check_again(turn, question, said)


@registry.answers(Ask.CHECK_NUMBER, "cancel")
@registry.answers(Ask.DIGITS, "cancel", "no")
def number_dropped(turn: Turn) -> Reply:
    """Nothing is changed."""
    return turn.close_question().say("cancelled").reply()


def _question(turn: Turn) -> Question:
    question = turn.question
    assert question is not None  # noqa: S101  # the policy only comes here with that question open
    return question


def _settles(turn: Turn, question: Question, said: int) -> bool:
    """Whether it was said digit by digit, or is what sounds like the number that was denied."""
    digits = turn.slots.quantity_parts
    return bool(digits and max(digits) < 10) or turn.numbers.sound_alike(said, int(question.number))


def _go_on(turn: Turn, question: Question, number: int) -> Reply:
    """Do what was wished for, with a number that isn't asked about any more."""
    turn.session.question = question.interrupted
    turn.interpretation = with_quantity(question.candidates[0], number, turn.interpretation)
    turn.spoken = False
    return policy.act(turn, registry)


def _check_again(turn: Turn, question: Question, number: int) -> Reply:
    """Another number takes the place of the one that was read back, and is looked at like any."""
    turn.session.question = question.interrupted
    others = turn.interpretation.other_quantities
    turn.interpretation = replace(
        with_quantity(question.candidates[0], number, turn.interpretation), other_quantities=others
    )
    return policy.act(turn, registry)


def _leave(turn: Turn) -> Reply:
    """A wish without a number is another wish."""
    turn.close_question()
    return policy.act(turn, registry)
