"""Which order is meant, and whether whoever speaks may hear of it."""

from __future__ import annotations

from typing import Final

from commerce import Level, Order, OrderFile
from nlu import Digits
from skills.account.identity import is_enough, require
from skills.after_sales.addresses_meant import address_read
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.reply import Reply

FEWEST_DIGITS: Final = 6
"""Of an order's number, whichever system it came from; a house and a postcode alone have fewer."""


def order_meant(turn: Turn, action: str, number: str = "") -> OrderFile | Reply:
    """The order whose number was said, else the last one that was talked about; or the question for it.

    An order that was placed in this conversation needs no more; any other is told of only to whom it belongs.
    """
    said = "" if action == "change_order_address" and _is_of_address(turn) else turn.slots.order_number
    number = said or number or turn.session.last_order
    if not number:
        placed = turn.shop.last_order(turn.session.cart_id)
        number = placed.number if placed else ""
    file = turn.shop.after_sales.file(number) if number else None
    if number and not may_hear_of(turn, number, file):
        asking = require(turn, Level.ORDER, action, order_number=number)
        if asking is not None:
            return asking
    if file is not None:
        turn.session.last_order = file.order.number
        return file
    if said:
        turn.say("refused-unknown-order", name=Digits(said))
    return turn.ask(Question(Ask.ORDER_NUMBER, action=action)).reply()


def _is_of_address(turn: Turn) -> bool:
    """Whether the number that was said is the house and the postcode of where the order is to go."""
    said, address = turn.slots.order_number or "", address_read(turn)
    if address is None:
        return len(said) < FEWEST_DIGITS
    return said == "".join(filter(str.isdecimal, f"{address.street}{address.postcode}"))


def may_hear_of(turn: Turn, number: str, file: OrderFile | None) -> bool:
    """Whether the order was placed in this conversation, or belongs to whoever was identified."""
    placed_here = file is not None and file.cart_id == turn.session.cart_id
    return placed_here or is_enough(turn, Level.ORDER, number)


def orders_known(turn: Turn) -> tuple[Order, ...]:
    """The orders of whoever was identified, else the last of this conversation; the latest first."""
    if is_enough(turn, Level.RECOGNISED):
        return turn.shop.customers.orders(turn.session.identity.customer_id)
    placed = turn.shop.last_order(turn.session.cart_id)
    return (placed,) if placed else ()
