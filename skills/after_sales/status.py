"""Where an order is, its tracking number, and which orders there are."""

from __future__ import annotations

from typing import Final

from commerce import Level, Order
from nlu import Day, Digits
from skills.account.identity import require
from skills.after_sales.orders_meant import order_meant, orders_known
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount, line_names
from skills.reply import Reply

MOST: Final = 3
"""So many orders are read out."""


@registry.skill("order_status", aside=True)
def order_status(turn: Turn) -> Reply:
    """Say where an order stands."""
    found = order_meant(turn, "order_status")
    if isinstance(found, Reply):
        return found
    _answered(turn)
    _say_status(turn, found.order)
    if found.tracking:
        _say_tracking(turn, found.order.number)
    return turn.reply(order=found.order)


@registry.skill("order_tracking", aside=True)
def order_tracking(turn: Turn) -> Reply:
    """Say the tracking number of an order."""
    found = order_meant(turn, "order_tracking")
    if isinstance(found, Reply):
        return found
    _answered(turn)
    if not found.tracking:
        turn.say("order-no-tracking", number=Digits(found.order.number))
        _say_status(turn, found.order)
    _say_tracking(turn, found.order.number)
    return turn.reply(order=found.order)


@registry.skill("my_orders", aside=True)
def my_orders(turn: Turn) -> Reply:
    """Say which orders there are, the latest first; ask who speaks where none is known."""
    orders = orders_known(turn)
    if not orders:
        asking = require(turn, Level.RECOGNISED, "my_orders")
        if asking is not None:
            return asking
    turn.say("orders-count", count=len(orders))
    for order in orders[:MOST]:
        _say_status(turn, order)
        turn.say("order-holds", names=line_names(turn, order.lines))
    return turn.reply()


def _answered(turn: Turn) -> None:
    if turn.question is not None and turn.question.ask is Ask.ORDER_NUMBER:
        turn.close_question()


def _say_status(turn: Turn, order: Order) -> None:
    turn.say(
        "order-status",
        number=Digits(order.number),
        day=Day(order.placed_at.date(), turn.now.date()),
        status=order.status.value,
        total=amount(order.total),
    )


def _say_tracking(turn: Turn, number: str) -> None:
    file = turn.shop.after_sales.file(number)
    for parcel in file.tracking if file else ():
        turn.say("order-tracking", number=Digits(number), carrier=parcel.carrier, tracking=parcel.number)
        if parcel.expected is not None:
            turn.say("order-tracking-expected", day=Day(parcel.expected, turn.now.date()))
