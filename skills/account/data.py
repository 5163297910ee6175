"""What the shop knows of a customer, and forgetting it; and the yes to every change of an account."""

from __future__ import annotations

from commerce import Level, Refusal
from skills.account import addresses, ways_to_pay
from skills.account.identity import end, require
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.reply import Reply

MOST_COUNTED = 10_000
"""Orders of one customer that are counted."""


@registry.skill("my_data")
def my_data(turn: Turn) -> Reply:
    """Say what is kept, in short, and where all of it is to be had."""
    if (asking := require(turn, Level.CONFIRMED, then="my_data")) is not None:
        return asking
    customer = addresses.customer_of(turn)
    orders = turn.shop.customers.orders(customer.id, MOST_COUNTED)
    turn.close_question().say(
        "your-data",
        name=customer.contact.name,
        addresses=len(customer.addresses),
        methods=len(customer.methods),
        orders=len(orders),
        contact=turn.shop.info().contact,
    )
    return turn.reply()


@registry.skill("forget_me")
def forget_me(turn: Turn) -> Reply:
    """Delete a customer, after a yes."""
    if (asking := require(turn, Level.CONFIRMED, then="forget_me")) is not None:
        return asking
    return turn.say("forget-read").ask(Question(Ask.CONFIRM_ACCOUNT, action="forget_me")).reply()


@registry.answers(Ask.CONFIRM_ACCOUNT, "yes")
def agreed(turn: Turn) -> Reply:
    """Do what was read out, if it is still known who speaks."""
    question = turn.question
    if question is None:
        return turn.reply()
    if (asking := require(turn, Level.CONFIRMED, then=question.action)) is not None:
        return asking
    turn.close_question()
    if question.action == "forget_me":
        refusal = turn.shop.customers.forget(turn.session.identity.customer_id, key=turn.key())
        end(turn.session)
        return refuse(turn, refusal) if refusal else turn.say("data-forgotten").reply()
    outcome = addresses.confirmed(turn, question) or ways_to_pay.confirmed(turn, question)
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    return turn.say("account-changed").reply()
