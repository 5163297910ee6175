"""The receipt of an order, in short."""

from __future__ import annotations

from nlu import Day, Digits
from skills.after_sales.orders_meant import order_meant
from skills.dialogue.registry import registry
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount, line_names
from skills.reply import Reply


@registry.skill("receipt", aside=True)
def receipt(turn: Turn) -> Reply:
    """Say what was bought and paid."""
    found = order_meant(turn, "receipt")
    if isinstance(found, Reply):
        return found
    order = found.order
    turn.say(
        "receipt-said",
        number=Digits(order.number),
        day=Day(order.placed_at.date(), turn.now.date()),
        names=line_names(turn, order.lines),
        total=amount(order.total),
    )
    return turn.reply(order=order)
