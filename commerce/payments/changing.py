"""Payments of an order that changes after it was placed: it costs more or less, or is paid in another way."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from commerce.money import Money
from commerce.payments import methods
from commerce.payments.ledger import of_order, payment_of, record
from commerce.payments.ordering import open_payment, refund
from commerce.payments.rows import PaymentRow
from commerce.payments.states import ENDED, PENDING
from commerce.payments.steps import REMOTE, Orders, unwind
from commerce.payments.tasks import refunds_due
from commerce.payments.values import Payable, Payment, PaymentMethod, PaymentState
from commerce.refusals import Refusal, RefusalReason


def adjust(session: Session, number: str, new_total: Money, key: str, now: datetime) -> tuple[Payment, ...] | Refusal:
    """Let an order cost ``new_total`` from now on; returns its payments as they stand then.

    What is not paid yet is asked for at the new price; what was paid too much goes back, what is missing is due by the
    method of the last payment (at the till where that one can't be asked again).
    """
    rows = [row for row in of_order(session, number, lock=True) if row.wanted and row.state not in ENDED]
    if not rows:
        return Refusal(RefusalReason.UNKNOWN_ORDER, number)
    rest = new_total.minor
    for row in rows:
        if row.state == PaymentState.CAPTURED:
            rest -= _held(session, row)
    if rest < 0:
        outcome = refund(session, number, Money(-rest, new_total.currency), key, now)
        if isinstance(outcome, Refusal):
            return outcome
        rest = 0
    for row in rows:
        if row.state == PaymentState.CAPTURED:
            continue
        if row.amount != rest or rest == 0:
            if row.kind not in REMOTE and rest > 0:
                record(session, row, PaymentState(row.state), f"adjusted/{key}", now, note=f"{row.amount} to {rest}")
                row.amount = rest
            else:
                row.wanted = False
                unwind(session, row, now)
                continue
        rest = 0
    if rest > 0:
        last = rows[-1]
        method = methods.method(session, last.method) or methods.TILL
        if method.charges_kept:
            method = methods.TILL
        payable = Payable(number, Money(rest, last.currency), last.shopper, last.customer_id)
        place = len(of_order(session, number)) + 1
        opened = open_payment(session, payable, method, last.kept_method, now, place=place)
        if isinstance(opened, Refusal):
            return opened
    return tuple(map(payment_of, of_order(session, number)))


def pay_otherwise(
    session: Session, number: str, method: PaymentMethod, kept_method: str, now: datetime, orders: Orders
) -> Payment | Refusal:
    """Let what an order owes be paid by another method; ``kept_method`` is the customer's, who agreed to it.

    What was paid already is taken over by a gift card or store credit only, and goes back to where it came from;
    else it is refused with ``PAYMENT_SETTLED``. On a refusal the transaction must be rolled back.
    """
    orders.lock(session, number)
    known = of_order(session, number, lock=True)
    wanted = [row for row in known if row.wanted]
    borne = [row for row in wanted if row.state in PENDING or row.state == PaymentState.FAILED]
    if not borne and method.charges_kept and kept_method:  # they are charged at once
        borne = [row for row in wanted if row.state == PaymentState.CAPTURED]
    if not borne:
        return Refusal(RefusalReason.PAYMENT_SETTLED if wanted else RefusalReason.UNKNOWN_ORDER, number)
    owed = sum(row.amount if row.state != PaymentState.CAPTURED else _held(session, row) for row in borne)
    last = borne[-1]
    payable = Payable(number, Money(owed, last.currency), last.shopper, last.customer_id)
    opened = open_payment(session, payable, method, kept_method, now, place=len(known) + 1)
    if isinstance(opened, Refusal):
        return opened
    for row in borne:
        row.wanted = False
        unwind(session, row, now)
    if opened.state is PaymentState.CAPTURED:
        orders.paid(session, number, now)
    return opened


def _held(session: Session, row: PaymentRow) -> int:
    """What is left of what a payment took."""
    return row.captured - row.refunded - refunds_due(session, row)
