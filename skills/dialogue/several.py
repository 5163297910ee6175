"""Several requests of one utterance, met one after the other.

What can be put into the cart without a question is put there first and told in one sentence. Then each request that
needs an answer is asked about, one at a time; the others wait in the session. They go on when the question is answered
and are dropped, which is said, when the shopper turns to something else.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from nlu import Candidate, Names
from skills.dialogue.registry import Registry
from skills.dialogue.session import CHECKING_OUT, Question
from skills.dialogue.turn import Turn
from skills.reply import Reply

Act = Callable[[Turn, Registry], Reply]
"""Questions of checkout: it goes on when all that was said in the middle of it is done."""
REFUSING: Final = frozenset({"no", "cancel"})
"""Answers after which nothing goes on."""


def meet(turn: Turn, skills: Registry, act: Act) -> Reply:
    """Meet all requests of the utterance."""
    found, question = turn.interpretation, turn.question
    _drop(turn)
    requests = [Candidate(found.intent or "", found.slots, found.confidence, found.heard), *found.then]
    turn.changes_mind = turn.instead = False
    if question is not None and (question.ask in CHECKING_OUT or question.in_checkout):
        turn.close_question()
        requests.append(Candidate("checkout", type(found.slots)(), 1.0, found.heard))
    elif question is not None and (question.ask, requests[0].intent) in skills.continuations:
        first = requests.pop(0)
        reply = _met(turn, skills, act, first)
        turn.session.waiting = tuple(requests)
        return reply if turn.question is not None else _go_on(turn, skills, act, reply)
    elif requests[0].intent not in skills.asides:
        turn.close_question()
    turn.session.waiting = tuple(requests)
    return _go_on(turn, skills, act, turn.reply())


def after(turn: Turn, skills: Registry, act: Act, question: Question | None, reply: Reply) -> Reply:
    """What waits goes on after an answer to the question that was open, or is dropped."""
    waiting, intent = turn.session.waiting, turn.interpretation.intent
    if not waiting or intent is None or (turn.question is not None and _same_matter(question, intent, skills)):
        return reply
    answers = question is not None and (question.ask, intent) in skills.continuations
    elsewhere = turn.session.listed_in == turn.session.turn
    if answers and intent not in REFUSING and turn.question is None and not elsewhere:
        return _go_on(turn, skills, act, reply)
    _drop(turn)
    said = turn.reply()
    return replace(reply, speech=said.speech, display=said.display, ssml=said.ssml)


def _drop(turn: Turn) -> None:
    """Forget what waits, and say so."""
    waiting, turn.session.waiting = turn.session.waiting, ()
    if waiting:
        labels = dict.fromkeys(_label(turn, request) for request in waiting)
        turn.say("rest-dropped", rest=Names(tuple(labels)))


def _same_matter(question: Question | None, intent: str, skills: Registry) -> bool:
    """Whether the question is still open, or has led to another one."""
    return intent in skills.asides or (question is not None and (question.ask, intent) in skills.continuations)


def _go_on(turn: Turn, skills: Registry, act: Act, reply: Reply) -> Reply:
    """Meet what waits, until one of the requests asks something."""
    session, question = turn.session, turn.question
    together = _alike(session.waiting)
    if together in skills.batches:
        session.waiting, told = skills.batches[together](turn, session.waiting)
        reply = told or reply
    while session.waiting and (turn.question is None or turn.question is question):
        request, session.waiting = session.waiting[0], session.waiting[1:]
        reply = _met(turn, skills, act, request)
    return reply


def _alike(requests: tuple[Candidate, ...]) -> str:
    """The intent that the first two requests have, or neither."""
    return requests[0].intent if len(requests) > 1 and requests[0].intent == requests[1].intent else ""


def _met(turn: Turn, skills: Registry, act: Act, request: Candidate) -> Reply:
    turn.interpretation = replace(
        turn.interpretation, intent=request.intent, slots=request.slots, heard=request.heard, then=()
    )
    return act(turn, skills)


def _label(turn: Turn, request: Candidate) -> str:
    if request.intent == "add" and request.slots.item:
        return turn.called(request.slots.item)
    return turn.replies.render(f"intent-{request.intent.replace('_', '-')}").speech
