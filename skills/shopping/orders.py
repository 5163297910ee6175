"""After the order: where it is, and cancelling it."""

from __future__ import annotations

from commerce import Order, OrderStatus, Refusal
from nlu import Day, Digits
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount
from skills.reply import Reply


@registry.skill("order_status", aside=True)
def order_status(turn: Turn) -> Reply:
    """Say where an order stands."""
    order = _order(turn)
    if order is None:
        return _unknown(turn, "order_status")
    if turn.question is not None and turn.question.ask is Ask.ORDER_NUMBER:
        turn.close_question()
    turn.session.last_order = order.number
    turn.say(
        "order-status",
        number=Digits(order.number),
        day=Day(order.placed_at.date(), turn.now.date()),
        status=order.status.value,
        total=amount(order.total),
    )
    return turn.reply(order=order)


@registry.skill("cancel_order")
def cancel_order(turn: Turn) -> Reply:
    """Cancel an order, after a yes."""
    order = _order(turn)
    if order is None:
        return _unknown(turn, "cancel_order")
    if order.status is OrderStatus.CANCELLED:
        return turn.close_question().say("already-cancelled", number=Digits(order.number)).reply(order=order)
    turn.say("order-found", number=Digits(order.number), total=amount(order.total))
    return turn.ask(Question(Ask.CONFIRM_CANCEL, number=order.number)).reply(order=order)


@registry.answers(Ask.CONFIRM_CANCEL, "yes", "cancel_order")
def cancel_confirmed(turn: Turn) -> Reply:
    """Cancel it."""
    question = turn.question
    number = question.number if question is not None else ""
    turn.close_question()
    outcome = turn.shop.cancel_order(number, key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    return turn.say("order-cancelled", number=Digits(number)).reply(order=outcome)


@registry.answers(Ask.CONFIRM_CANCEL, "no", "cancel", "undo")
def cancel_declined(turn: Turn) -> Reply:
    """Leave it as it is."""
    return turn.close_question().say("order-kept").reply()


def _order(turn: Turn) -> Order | None:
    """The order whose number was said, else the last one of this conversation."""
    if turn.slots.order_number:
        return turn.shop.order(turn.slots.order_number)
    if turn.session.last_order:
        return turn.shop.order(turn.session.last_order)
    return turn.shop.last_order(turn.session.cart_id)


def _unknown(turn: Turn, action: str) -> Reply:
    if turn.slots.order_number:
        turn.say("refused-unknown-order", name=Digits(turn.slots.order_number))
    return turn.ask(Question(Ask.ORDER_NUMBER, action=action)).reply()
