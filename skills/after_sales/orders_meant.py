"""Which order is meant, and whether whoever speaks may hear of it."""

from __future__ import annotations

from commerce import Order, OrderFile
from nlu import Digits
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.reply import Reply


def order_meant(turn: Turn, action: str, number: str = "") -> OrderFile | Reply:
    """The order whose number was said, else the last one that was talked about; or the question for it.

    An order that was placed in this conversation needs no more; any other is told of only to whom it belongs.
    """
    number = turn.slots.order_number or number or turn.session.last_order
    if not number:
        placed = turn.shop.last_order(turn.session.cart_id)
        number = placed.number if placed else ""
    file = turn.shop.after_sales.file(number) if number else None
    if file is not None and may_hear_of(turn, file):
        turn.session.last_order = file.order.number
        return file
    if turn.slots.order_number:
        turn.say("refused-unknown-order", name=Digits(turn.slots.order_number))
    return turn.ask(Question(Ask.ORDER_NUMBER, action=action)).reply()


def may_hear_of(turn: Turn, file: OrderFile) -> bool:
    """Whether the order was placed in this conversation."""
    return file.cart_id == turn.session.cart_id


def orders_known(turn: Turn) -> tuple[Order, ...]:
    """The orders that this conversation may hear of, the latest first."""
    placed = turn.shop.last_order(turn.session.cart_id)
    return (placed,) if placed else ()
