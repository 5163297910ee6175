"""Identity before anything personal: other skills ask here, and are gone on with once it is shown.

if (asking := require(turn, Level.RECOGNISED, then="my_orders")) is not None:
return asking
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Final

from commerce import NOBODY, Claim, Identity, Level, Refusal, RefusalReason, is_order_number
from nlu import Digits, Slots
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question, Session
from skills.dialogue.turn import Turn
from skills.reply import Reply

IDLE: Final = timedelta(minutes=15)
"""After so long without a word, whoever speaks may be somebody else."""


def require(
    turn: Turn, level: Level, then: str, *, order_number: str = "", interrupted: Question | None = None
) -> Reply | None:
    """Ask for what is needed to be sure who speaks; ``None`` where that is known.

    ``then`` is the intent that goes on afterwards, with what was said in this turn. With ``order_number`` and
    ``Level.ORDER`` an order is opened that was proven, or that belongs to the recognised customer; whether there is
    such an order is not told before. With ``interrupted`` that question is answered then, by the words that it has.
    """
    present = turn.session.identity
    if is_enough(turn, level, order_number):
        return None
    said = (interrupted.heard if interrupted else "") or turn.interpretation.heard
    kept = Question(Ask.IDENTITY, action=then, slots=turn.slots, heard=said, interrupted=interrupted)
    if order_number and level <= Level.ORDER:
        turn.say("identity-needed").offer_link()
        claim = Claim(order_number=order_number)
        return turn.ask(replace(kept, ask=Ask.IDENTITY_POSTCODE, claim=claim)).reply()
    if present.customer_id and present.level in (Level.ORDER, Level.RECOGNISED):
        turn.say("identity-more-needed")
        has_pin = turn.shop.customers.has_pin(present.customer_id)
        return turn.ask(replace(kept, ask=Ask.PIN if has_pin else Ask.IDENTITY)).reply()
    return turn.say("identity-needed").offer_link().ask(kept).reply()


def is_enough(turn: Turn, level: Level, order_number: str = "") -> bool:
    """Whether it is known well enough who speaks."""
    present = turn.session.identity
    if order_number:
        owner = turn.shop.customers.owner(order_number)
        return present.opens_order(order_number, owner) and (level <= Level.ORDER or present.level >= level)
    return present.level >= level and (level <= Level.ORDER or bool(present.customer_id))


def refresh(session: Session, now: datetime) -> None:
    """End the identity where nobody spoke for a time, else keep it for as long again."""
    last = session.identified_at
    if session.identity != NOBODY and (last is None or now - last >= IDLE):
        end(session)
    if session.identity != NOBODY:
        session.identified_at = now


def end(session: Session) -> None:
    """Nobody is identified any more."""
    session.identity, session.identified_at = NOBODY, None


def begin(session: Session, identity: Identity, now: datetime) -> None:
    """Somebody was identified."""
    session.identity, session.identified_at = identity, now


def with_detail(turn: Turn, question: Question) -> Reply:
    """Go on with what was just said of who is speaking: ask for what goes with it, or try it."""
    claim, slots = question.claim, turn.slots
    if question.ask is Ask.IDENTITY:
        digits = slots.order_number or ""
        if slots.email:
            claim = replace(claim, email=slots.email)
        elif is_order_number(digits):
            claim = replace(claim, order_number=digits)
        elif digits:
            claim = replace(claim, phone=digits)
        else:
            return turn.ask(question).reply()
    elif question.ask is Ask.IDENTITY_NAME and slots.name:
        claim = replace(claim, name=slots.name)
    elif question.ask is Ask.IDENTITY_POSTCODE and (slots.postcode or slots.email or slots.order_number):
        phone = slots.order_number or ""
        claim = replace(claim, postcode=slots.postcode or "", email=slots.email or "", phone=phone)
    elif question.ask is Ask.PIN and slots.order_number:
        return _tried(turn, question, Claim(pin=slots.order_number))
    else:
        return turn.ask(question).reply()
    if claim.order_number and not (claim.postcode or claim.email or claim.phone):
        return turn.ask(replace(question, ask=Ask.IDENTITY_POSTCODE, claim=claim)).reply()
    if not claim.order_number and not claim.name:
        return turn.ask(replace(question, ask=Ask.IDENTITY_NAME, claim=claim)).reply()
    return _tried(turn, question, claim)


def _tried(turn: Turn, question: Question, claim: Claim) -> Reply:
    session = turn.session
    outcome = turn.shop.customers.identify(claim, session.identity, device=session.id, key=turn.key())
    turn.close_question()
    if isinstance(outcome, Refusal):
        reply = refuse(turn, outcome)
        if outcome.reason is RefusalReason.TOO_MANY_TRIES:
            return reply
        again = Ask.PIN if question.ask is Ask.PIN else Ask.IDENTITY
        return turn.ask(replace(question, ask=again, claim=Claim())).reply()
    begin(session, outcome, turn.now)
    say_who(turn)
    if question.action in ("", "identify"):
        return turn.reply()
    heard = question.heard or turn.interpretation.heard
    turn.interpretation = replace(
        turn.interpretation, intent=question.action, slots=question.slots, heard=heard, then=()
    )
    if question.interrupted is not None:
        turn.session.question = question.interrupted
        return registry.continuations[(question.interrupted.ask, question.action)](turn)
    return registry.skills[question.action](turn)


def say_who(turn: Turn, *, again: bool = False) -> None:
    """Greet who was identified, as far as that may be told."""
    identity = turn.session.identity
    if identity.level is Level.ORDER:
        turn.say("identified-order", number=Digits(identity.order_number))
        return
    customer = turn.shop.customers.customer(identity.customer_id)
    if customer is not None:
        turn.say("identity-same" if again else "identified", name=customer.given_name or customer.contact.name)


def name_said(turn: Turn) -> str:
    """The name in "it is me, Jane Doe"; empty where none was said."""
    heard = turn.interpretation.heard
    if turn.languages is None or len(heard.split()) < 3:
        return ""
    found = turn.languages.details(turn.session.language).read("name", heard)
    slots = found[0] if found else Slots()
    return slots.name or ""
