"""Whether an order is paid, and how to pay it."""

from __future__ import annotations

from commerce import PaymentState
from nlu import Digits
from skills.dialogue.registry import registry
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount
from skills.paying.how_to_pay import method_name, present_payment, say_how_to_pay
from skills.reply import Reply


@registry.skill("payment_status", aside=True)
def payment_status(turn: Turn) -> Reply:
    """Say how the payment of this conversation's last order stands."""
    number = turn.session.last_order
    payment = present_payment(turn, number) if number else None
    if payment is None:
        return turn.say("payment-none").reply()
    message = "payment-open"
    if payment.state is PaymentState.PROCESSING:
        message = "payment-processing"
    elif payment.state in (PaymentState.AUTHORISED, PaymentState.CAPTURED):
        message = "payment-paid"
    elif payment.state is PaymentState.FAILED:
        message = "payment-failed"
    elif payment.state is PaymentState.CANCELLED:
        message = "payment-cancelled"
    elif payment.state is PaymentState.REFUNDED:
        message = "payment-refunded"
    due = payment.refunded if payment.state is PaymentState.REFUNDED else payment.amount
    turn.say(message, number=Digits(number), total=amount(due), method=method_name(turn, payment))
    return say_how_to_pay(turn, payment).reply(order=turn.shop.order(number))
