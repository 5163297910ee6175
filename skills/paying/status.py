"""Whether an order is paid, and how to pay it."""

from __future__ import annotations

from typing import Final

from commerce import PaymentState
from nlu import Digits
from skills.dialogue.registry import registry
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount
from skills.paying.how_to_pay import method_name, present_payment, say_how_to_pay
from skills.reply import Reply

MESSAGES: Final = {
    PaymentState.REQUIRES_METHOD: "payment-open",
    PaymentState.REQUIRES_ACTION: "payment-open",
    PaymentState.PROCESSING: "payment-processing",
    PaymentState.AUTHORISED: "payment-paid",
    PaymentState.CAPTURED: "payment-paid",
    PaymentState.FAILED: "payment-failed",
    PaymentState.CANCELLED: "payment-cancelled",
    PaymentState.REFUNDED: "payment-refunded",
}


@registry.skill("payment_status", aside=True)
def payment_status(turn: Turn) -> Reply:
    """Say how the payment of this conversation's last order stands."""
    number = turn.session.last_order
    payment = present_payment(turn, number) if number else None
    if payment is None:
        return turn.say("payment-none").reply()
    message = MESSAGES[payment.state]
    due = payment.refunded if payment.state is PaymentState.REFUNDED else payment.amount
    turn.say(message, number=Digits(number), total=amount(due), method=method_name(turn, payment))
    return say_how_to_pay(turn, payment).reply(order=turn.shop.order(number))
