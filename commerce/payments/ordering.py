"""What orders tell the payments, each in the order's own transaction: placed, changed, packed, cancelled, paid back.

Nothing here asks a provider; what is due there is written down and carried out afterwards
(``commerce.payments.carrying``).
"""

from __future__ import annotations

import secrets
from datetime import datetime, timedelta
from typing import Final
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from commerce.money import Money
from commerce.payments import credit, methods
from commerce.payments.ledger import Step, of_order, open_with, payment_of, record
from commerce.payments.limits import give_back, spend
from commerce.payments.rows import PaymentRow, PaymentTaskRow
from commerce.payments.steps import REMOTE, capture, pay_back, unwind
from commerce.payments.tasks import make_due, refunds_due
from commerce.payments.values import (
    Payable,
    Payment,
    PaymentKind,
    PaymentMethod,
    PaymentState,
    Refund,
    RefundTo,
    TaskKind,
)
from commerce.refusals import Refusal, RefusalReason

LINK_LASTS: Final = timedelta(days=2)
"""How long a payment page stays open."""


def start(session: Session, payable: Payable, method: str | None, kept_method: str, now: datetime) -> Payment | Refusal:
    """Open the payment of an order that is placed in this transaction; on a refusal it must be rolled back.

    ``method`` is a method's code; ``None`` is the first that is offered. ``kept_method`` is the id of a kept way to pay
    that its customer agreed to be charged by.
    """
    wanted = methods.method(session, method) if method is not None else methods.offered(session)[0]
    if wanted is None:
        return Refusal(RefusalReason.UNKNOWN_PAYMENT, method or "")
    if refusal := spend(session, payable, now):
        return refusal
    return open_payment(session, payable, wanted, kept_method, now, place=1)


def open_payment(
    session: Session, payable: Payable, method: PaymentMethod, kept_method: str, now: datetime, *, place: int
) -> Payment | Refusal:
    """A new payment by a method, at its ``place`` (from 1) among those of the order."""
    row = PaymentRow(
        id=uuid4().hex,
        order_number=payable.number,
        place=place,
        method=method.code,
        kind=method.kind,
        state=PaymentState.REQUIRES_METHOD,
        currency=payable.total.currency,
        amount=payable.total.minor,
        captured=0,
        refunded=0,
        wanted=True,
        capture_later=method.capture_later,
        reference="",
        kept_method=kept_method,
        action_url="",
        token=None,
        token_expires=None,
        shopper=payable.shopper,
        customer_id=payable.customer_id,
        created_at=now,
    )
    if row.amount == 0:
        next_step = Step(PaymentState.CAPTURED, "nothing-to-pay")
    elif method.kind in REMOTE:
        next_step = Step(PaymentState.PROCESSING, "asked")
    elif method.charges_kept:
        if not credit.take(session, kept_method, Money(row.amount, row.currency), f"pay/{row.id}", now):
            return Refusal(RefusalReason.NOT_ENOUGH_CREDIT, method.name)
        next_step = Step(PaymentState.CAPTURED, "taken", row.amount)
    else:
        next_step = Step(PaymentState.REQUIRES_ACTION, "waits")
    if row.amount and (method.kind in REMOTE or method.kind is PaymentKind.LINK):
        _give_token(row, now)
    open_with(session, row, (Step(PaymentState.REQUIRES_METHOD, "opened"), next_step), now)
    if next_step.state is PaymentState.PROCESSING:
        make_due(session, row, TaskKind.START, f"start/{row.id}", now, amount=row.amount)
    return payment_of(row)


def order_cancelled(session: Session, number: str, now: datetime) -> None:
    """Nothing is taken for a cancelled order any more, and what was taken goes back to where it came from."""
    for row in of_order(session, number, lock=True):
        if row.wanted:
            row.wanted = False
            left = Money(row.amount - row.refunded - refunds_due(session, row), row.currency)
            payable = Payable(number, left, row.shopper, row.customer_id)
            give_back(session, payable, left, row.created_at)
            unwind(session, row, now)


def order_packed(session: Session, number: str, now: datetime) -> None:
    """Take what was only reserved until now."""
    for row in of_order(session, number, lock=True):
        if row.wanted and row.state == PaymentState.AUTHORISED:
            capture(session, row, now)


def paid_by_hand(session: Session, number: str, now: datetime) -> Money | None:
    """What is due at the till was taken there; ``None`` where nothing is due. Money is taken once."""
    taken: Money | None = None
    for row in of_order(session, number, lock=True):
        if not row.wanted or row.kind not in (PaymentKind.TILL, PaymentKind.LINK):
            continue
        if row.state in (PaymentState.REQUIRES_METHOD, PaymentState.REQUIRES_ACTION):
            record(session, row, PaymentState.CAPTURED, "paid", now, captured=row.amount)
            money = Money(row.amount, row.currency)
            taken = money if taken is None else taken + money
    return taken


def is_all_back(session: Session, number: str) -> bool:
    """Whether nothing that was taken for an order is left."""
    return all(row.captured == row.refunded for row in of_order(session, number))


def refund(
    session: Session, number: str, amount: Money, key: str, now: datetime, to: RefundTo = RefundTo.ORIGINAL
) -> Refund | Refusal:
    """Pay back of an order, once for a key, never more than was taken for it.

    As store credit it is there at once (of a customer who is known; else it goes back to where it came from); at a
    provider or the till it is due.
    """
    rows = of_order(session, number, lock=True)
    known = list(session.scalars(select(PaymentTaskRow).filter_by(kind=TaskKind.REFUND, key=f"{key}/1")))
    if known:
        return _refund(session, number, amount, key, to)
    left = {row.id: row.captured - row.refunded - refunds_due(session, row) for row in rows}
    if not 0 < amount.minor <= sum(left.values()):
        return Refusal(RefusalReason.REFUND_TOO_HIGH, minimum=Money(sum(left.values()), amount.currency))
    rest, part = amount.minor, 0
    for row in reversed(rows):
        share = min(rest, left[row.id])
        if share > 0:
            part += 1
            pay_back(session, row, share, f"{key}/{part}", now, to)
            rest -= share
    return _refund(session, number, amount, key, to)


def _refund(session: Session, number: str, amount: Money, key: str, to: RefundTo) -> Refund:
    parts = session.scalars(select(PaymentTaskRow).where(PaymentTaskRow.key.startswith(f"{key}/", autoescape=True)))
    return Refund(key, number, amount, to, all(part.state == "done" for part in parts))


def _give_token(row: PaymentRow, now: datetime) -> None:
    row.token, row.token_expires = secrets.token_urlsafe(24), now + LINK_LASTS
