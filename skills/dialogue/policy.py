"""What happens with an interpretation: act, ask, or say that it wasn't understood. One policy for every channel.

How sure the assistant has to be depends on what could go wrong:

    free       looking around and listening: acts on the best reading
    undoable   changes of the cart: asks when two readings are near
    explicit   ordering, cancelling, emptying: the same, the skill asks for a yes, and the yes has to be clear
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from nlu import Candidate, Interpretation, ReplyValue
from skills.dialogue import several, trail
from skills.dialogue.prompts import examples_for, prompt_of
from skills.dialogue.registry import Registry
from skills.dialogue.risk import RISKS, Risk
from skills.dialogue.rivals import near_rival
from skills.dialogue.session import CHECKING_OUT, Ask, Question
from skills.dialogue.turn import Turn
from skills.reply import Reply

CLEAR: Final = 0.75
"""Confidence (of 1) that the answer to a question needs when something is ordered, cancelled or emptied by it."""
WHOLE: Final = 0.85
"""Share of what was said (of 1) that such an answer has to explain."""
ENOUGH_TO_LEAVE: Final = 0.5
"""Confidence (of 1) from which a wish that answers nothing leaves the question that is open."""
MISSES_TO_EXAMPLES: Final = 2
"""After so many misunderstandings in a row it is said what may be said now."""
MISSES_TO_PERSON: Final = 3
"""After so many misunderstandings in a row a person is offered."""


GOES_ON_AFTER: Final = frozenset({"add", "set_quantity", "remove", "coupon", "undo", "redo", "choose", "order_status"})
"""Intents after which checkout goes on where it was, or reads the order back anew."""
LOOKING: Final = frozenset({"search", "recommend"})
"""Intents that leave checkout for other goods; it is said how to go on with it."""


def decide(turn: Turn, skills: Registry) -> Reply:
    """Answer what was understood, and remember the way back."""
    question, is_one = turn.question, not turn.interpretation.then
    reply = _decided(turn, skills)
    if is_one:
        reply = several.after(turn, skills, act, question, reply)
    trail.keep(turn.session, turn.interpretation.intent)
    return reply


def _decided(turn: Turn, skills: Registry) -> Reply:
    interpretation, session = turn.interpretation, turn.session
    if interpretation.intent is None or interpretation.intent not in skills.skills:
        return misunderstood(turn)
    answers = _answers(turn, skills, interpretation.intent)
    if answers and RISKS.get(interpretation.intent) is Risk.EXPLICIT and not _clear(interpretation):
        return misunderstood(turn)
    leaves = turn.question is not None and not answers and interpretation.intent not in skills.asides
    if leaves and interpretation.confidence < ENOUGH_TO_LEAVE:
        return misunderstood(turn)
    misses, session.misses = session.misses, 0
    if interpretation.then:
        return several.meet(turn, skills, act)
    rival = near_rival(turn, skills)
    if rival is not None and not answers:
        return _ask_meant(turn, rival)
    asked, reply = turn.question, act(turn, skills)
    return _helped(turn, misses, reply) if _is_stuck(turn, asked, skills) else reply


def _is_stuck(turn: Turn, asked: Question | None, skills: Registry) -> bool:
    """Whether what was said answered nothing, so that the same question is still open."""
    if asked is None or turn.question is None or turn.interpretation.intent in skills.asides:
        return False
    return replace(turn.question, heard="", key="") == replace(asked, heard="", key="")


def _helped(turn: Turn, misses: int, reply: Reply) -> Reply:
    """An answer that is none is a misunderstanding, too: with the second come examples, with the third a person."""
    session = turn.session
    session.misses = misses + 1
    if session.misses >= MISSES_TO_PERSON:
        session.misses = 0
        return _followed_by(turn, reply, "offer-person", contact=turn.shop.info().contact)
    if session.misses == MISSES_TO_EXAMPLES:
        message, values = examples_for(session, has_cart=bool(turn.shop.cart(session.cart_id).lines))
        return _followed_by(turn, reply, message, **values)
    return reply


def _clear(interpretation: Interpretation) -> bool:
    """Whether it is sure, and nothing was said beside it: "yes to the other one" agrees to nothing."""
    return interpretation.confidence >= CLEAR and interpretation.explained >= WHOLE


def act(turn: Turn, skills: Registry) -> Reply:
    """Do what the interpretation says: answer the open question, or run the skill for the intent."""
    intent, question = turn.interpretation.intent or "", turn.question
    turn.asked = question
    if turn.numbers.is_impossible(turn.interpretation, question):
        turn.say("far-too-many", most=turn.numbers.limits.most_possible)
        return turn.ask(turn.numbers.instead_of(turn.interpretation, question)).reply()
    doubted = turn.numbers.question(turn.interpretation, question) if turn.spoken else None
    if doubted is not None:
        return turn.ask(doubted).reply()
    if question is not None and (question.ask, intent) in skills.continuations:
        return _checkout_goes_on(turn, skills, question, skills.continuations[question.ask, intent](turn))
    if question is not None and intent not in skills.asides:
        turn.close_question()
    reply = skills.skills[intent](turn)
    if question is not None and turn.question is question and not reply.reprompt:
        return _asked_again(turn, question, reply)
    return reply if question is None else _checkout_goes_on(turn, skills, question, reply)


def _checkout_goes_on(turn: Turn, skills: Registry, question: Question, reply: Reply) -> Reply:
    """After something else was done in the middle of checkout: on to where it was, or once that has been asked for."""
    intent, added = turn.interpretation.intent, turn.session.added
    if question is turn.question or not (question.in_checkout or question.ask in CHECKING_OUT):
        return reply
    if turn.question is None and intent in LOOKING:
        return _followed_by(turn, reply, "checkout-waits")
    if intent not in GOES_ON_AFTER and (added is None or added.turn != turn.session.turn):
        return reply
    if turn.question is None and reply.cart is not None and not reply.cart.lines:
        return reply
    if turn.question is None:
        # What was read back is no longer what would be ordered.
        return skills.skills["checkout"](turn)
    if turn.question.ask not in CHECKING_OUT:
        turn.session.question = replace(turn.question, in_checkout=True)
    return reply


def welcome(turn: Turn) -> Reply:
    """Greet a shopper who just came; a cart from before is still there."""
    turn.close_question()
    cart = turn.shop.cart(turn.session.cart_id)
    turn.say("welcome", shop=turn.shop.info().name)
    if cart.lines:
        turn.say("welcome-back-cart", count=cart.count)
    return turn.reply(cart=cart)


def silence(turn: Turn) -> Reply:
    """Nothing was said: ask once more, then close gently; the cart stays."""
    session = turn.session
    session.silences += 1
    if session.silences > 1:
        session.silences = 0
        return turn.say("silence-goodbye").reply(end=True)
    if turn.question is not None:
        return turn.ask(turn.question).reply()
    return turn.say("silence").reply()


def card_refused(turn: Turn) -> Reply:
    """A card number was said: it is gone already, and what was asked stays asked."""
    turn.say("card-number-refused")
    if turn.question is not None:
        turn.ask(turn.question)
    return turn.reply()


def misunderstood(turn: Turn) -> Reply:
    """Say so; the second time with examples, the third time offer a person."""
    session = turn.session
    session.misses += 1
    if session.misses >= MISSES_TO_PERSON:
        session.misses = 0
        turn.say("offer-person", contact=turn.shop.info().contact)
    elif session.misses == MISSES_TO_EXAMPLES:
        message, values = examples_for(session, has_cart=bool(turn.shop.cart(session.cart_id).lines))
        turn.say("not-understood-again").say(message, **values)
    else:
        turn.say("not-understood")
    if turn.question is not None:
        turn.ask(turn.question)
    return turn.reply()


def _answers(turn: Turn, skills: Registry, intent: str) -> bool:
    return turn.question is not None and (turn.question.ask, intent) in skills.continuations


def _ask_meant(turn: Turn, rival: Candidate) -> Reply:
    best = turn.interpretation
    candidates = (Candidate(best.intent or "", best.slots, best.confidence, best.heard), rival)
    names = tuple(turn.replies.render(f"intent-{c.intent.replace('_', '-')}").speech for c in candidates)
    return turn.ask(Question(Ask.MEANT, options=names, candidates=candidates)).reply()


def _followed_by(turn: Turn, reply: Reply, message: str, **values: ReplyValue) -> Reply:
    said = turn.replies.render(message, turn.session.turn, **values)
    return replace(reply, speech=f"{reply.speech} {said.speech}", display=f"{reply.display}\n{said.display}")


def _asked_again(turn: Turn, question: Question, reply: Reply) -> Reply:
    message, values = prompt_of(question)
    prompt = turn.replies.render(message, turn.session.turn, **values)
    return replace(
        reply,
        speech=f"{reply.speech} {prompt.speech}",
        display=f"{reply.display}\n{prompt.display}",
        reprompt=prompt.speech,
    )
