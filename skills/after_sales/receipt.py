"""The receipt of an order, in short."""

from __future__ import annotations

from commerce import OrderStatus
from nlu import Day, Digits
from skills.after_sales.orders_meant import order_meant
from skills.dialogue.registry import registry
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount, line_names
from skills.paying.balance import balance_of
from skills.reply import Reply


@registry.skill("receipt", aside=True)
def receipt(turn: Turn) -> Reply:
    """Say what was bought, and what was paid, is due or went back."""
    found = order_meant(turn, "receipt")
    if isinstance(found, Reply):
        return found
    order = found.order
    balance = balance_of(order, turn.shop.payments.of_order(order.number))
    is_cancelled = order.status is OrderStatus.CANCELLED
    turn.say(
        "receipt-said" if balance.is_settled and not is_cancelled else "receipt-open",
        number=Digits(order.number),
        day=Day(order.placed_at.date(), turn.now.date()),
        names=line_names(turn, order.lines),
        total=amount(order.total),
    )
    if is_cancelled:
        turn.say("receipt-cancelled")
    if balance.due.minor:
        turn.say("receipt-due", amount=amount(balance.due))
    if balance.back.minor:
        turn.say("receipt-back", amount=amount(balance.back))
    return turn.reply(order=order)
