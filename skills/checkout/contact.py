"""How to reach who orders, asked only where the store needs it."""

from __future__ import annotations

import re

from commerce import Contact, ContactNeed, Need, Refusal, Summary
from skills.checkout.steps import go_on, step
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.reply import Reply


@step(Need.CONTACT)
def ask_contact(turn: Turn, summary: Summary) -> Reply:
    """Ask for an e-mail address or a phone number."""
    by = "phone" if turn.shop.checkout.contact_need() is ContactNeed.PHONE else "email"
    return turn.ask(Question(Ask.CONTACT, attribute=by)).reply(cart=summary.cart)


@registry.answers(Ask.CONTACT, "address", "order_status")
def contact_answered(turn: Turn) -> Reply:
    """Note it."""
    question, slots = turn.question, turn.slots
    if slots.street or slots.city or slots.postcode or slots.name:
        return registry.skills["address"](turn)
    digits = re.sub(r"\D", "", slots.order_number or turn.interpretation.heard)
    contact = Contact(email=slots.email) if slots.email else Contact(phone=digits)
    if not slots.email and not digits:
        return (turn.ask(question) if question is not None else turn).reply()
    outcome = turn.shop.checkout.give_contact(turn.session.cart_id, contact, key=turn.key())
    if isinstance(outcome, Refusal):
        refuse(turn, outcome)
        return (turn.ask(question) if question is not None else turn).reply()
    return go_on(turn)
