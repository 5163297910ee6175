"""Setting a PIN, said or typed; it is kept nowhere but as a hash, and shown nowhere."""

from __future__ import annotations

from commerce import Level, RefusalReason
from skills.account.identity import require
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.reply import Reply


@registry.skill("set_pin")
def set_pin(turn: Turn) -> Reply:
    """Ask for the new PIN of who is identified."""
    if (asking := require(turn, Level.CONFIRMED, then="set_pin")) is not None:
        return asking
    return turn.ask(Question(Ask.NEW_PIN, action="set_pin")).reply()


@registry.answers(Ask.NEW_PIN, "set_pin")
def pin_said(turn: Turn) -> Reply:
    """Keep it."""
    question, digits = turn.question, turn.slots.order_number
    if question is None or not digits:
        return set_pin(turn)
    refusal = turn.shop.customers.set_pin(turn.session.identity.customer_id, digits, key=turn.key())
    if refusal is None:
        return turn.close_question().say("pin-set").reply()
    reply = refuse(turn, refusal)
    return turn.ask(question).reply() if refusal.reason is RefusalReason.BAD_PIN else reply
