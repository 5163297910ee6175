"""How an order is paid, said after it was placed and whenever it is asked."""

from __future__ import annotations

from commerce import Order, Payment, PaymentKind, PaymentState
from nlu import Digits
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount
from skills.paying.consent import method_said

OPEN = frozenset({PaymentState.REQUIRES_METHOD, PaymentState.REQUIRES_ACTION, PaymentState.PROCESSING})
"""States in which the shopper may have something to do."""


def say_placed(turn: Turn, order: Order) -> None:
    """Tell the number of an order that was placed just now, and how to pay it."""
    payment = present_payment(turn, order.number)
    number, total = Digits(order.number), amount(order.total)
    if payment is None or payment.kind is PaymentKind.TILL:
        turn.say("order-placed", number=number, total=total)
    elif payment.state is PaymentState.CAPTURED:
        turn.say("order-placed-paid", number=number, total=total)
    else:
        turn.say("order-placed-to-pay", number=number, total=total, method=method_name(turn, payment))
        say_how_to_pay(turn, payment)


def say_how_to_pay(turn: Turn, payment: Payment) -> Turn:
    """Show the link of a payment that has one: it is written, and shown as a QR code, never spelled aloud."""
    is_charged = bool(payment.kept_method) and payment.state is PaymentState.PROCESSING  # there is nothing to do
    if payment.state in OPEN and payment.page_url and not is_charged:
        is_online = payment.kind is PaymentKind.STRIPE  # the page of any other shows the code for the till
        turn.say("pay-now" if is_online else "pay-by-code").show_link(f"{payment.page_url}?in={turn.replies.language}")
    return turn


def present_payment(turn: Turn, number: str) -> Payment | None:
    """The payment of an order that counts: the last one."""
    payments = turn.shop.payments.of_order(number)
    return payments[-1] if payments else None


def method_name(turn: Turn, payment: Payment) -> str:
    """How it is paid, as it is said after "you pay"."""
    names = {method.code: method.name for method in turn.shop.payments.offered()}
    kept = method_said(turn, payment.kept_method) if payment.kept_method else ""
    return kept or turn.called(names.get(payment.method, ""))
