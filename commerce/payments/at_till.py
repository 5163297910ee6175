"""What the shopkeeper pays back: at the till by hand, or where the money came from.

What is due at the till is handed out once: each refund is an intention first (``tasks``), and an event when a person
says that the money was given.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from commerce.errors import CommerceError
from commerce.money import Money
from commerce.payments.ledger import of_order
from commerce.payments.ordering import refund
from commerce.payments.rows import PaymentRow, PaymentTaskRow
from commerce.payments.steps import Orders, book_refund
from commerce.payments.tasks import refunds_due
from commerce.payments.values import RefundTo, TaskKind
from commerce.refusals import Refusal

REPEATED: Final = timedelta(hours=1)
"""Who pays the same amount of the same order back twice within this time may not have meant it."""


class RefundRepeatedError(CommerceError):
    """The same was paid back a moment ago."""


class RefundWaitsError(CommerceError):
    """Another refund of the order is due at the till."""


def hand_out(session: Session, number: str, orders: Orders, now: datetime) -> Money | None:
    """What is due back at the till is given there; ``None`` where nothing is due. It is given once."""
    orders.lock(session, number)
    given: Money | None = None
    for row in of_order(session, number, lock=True):
        for task in _at_till(session, row):
            task.state = "done"
            session.flush()
            book_refund(session, row, task.amount, f"refund/{task.key}", now, note="given at the till")
            money = Money(task.amount, row.currency)
            given = money if given is None else given + money
    if given is not None:
        orders.paid_back(session, number, now)
    return given


def pay_back_more(
    session: Session, number: str, amount: Money, orders: Orders, now: datetime, *, again: bool = False
) -> Money | Refusal:
    """Pay back ``amount`` of an order; returns what was given now, the rest is due at a provider.

    Refuses with ``REFUND_TOO_HIGH`` more than is left; an amount that is due at the till already is handed out.

    Raises:
        RefundRepeatedError: The same amount was paid back a moment ago, and it is not said that it is meant ``again``.
        RefundWaitsError: Another amount is due at the till; it goes first, so that nothing is given twice.
    """
    orders.lock(session, number)
    waits = due_at_till(session, number)
    if waits is not None and waits != amount:
        raise RefundWaitsError(
            f"{waits.major} {waits.currency} is due back for order {number} already; give that first, by the same "
            "command without an amount"
        )
    if waits is None:
        by_hand = f"by-hand/{number}/{amount.minor}/"
        if not again and (before := _last(session, by_hand)) is not None and now - before < REPEATED:
            raise RefundRepeatedError(
                f"{amount.major} {amount.currency} was paid back of order {number} at {before:%H:%M} UTC already"
            )
        outcome = refund(session, number, amount, f"{by_hand}{uuid4().hex}", now, RefundTo.ORIGINAL)
        if isinstance(outcome, Refusal):
            return outcome
        if outcome.done:
            orders.paid_back(session, number, now)
            return amount
    return hand_out(session, number, orders, now) or Money(0, amount.currency)


def _last(session: Session, keys: str) -> datetime | None:
    """When the last refund was written whose key begins so, and that nobody refused."""
    begins = PaymentTaskRow.key.startswith(keys, autoescape=True)
    query = select(PaymentTaskRow.created_at).where(begins, PaymentTaskRow.state != "failed")
    return session.scalar(query.order_by(PaymentTaskRow.id.desc()).limit(1))


def due_at_till(session: Session, number: str) -> Money | None:
    """What is to be given back at the till for an order."""
    due = [Money(task.amount, row.currency) for row in of_order(session, number) for task in _at_till(session, row)]
    return sum(due[1:], due[0]) if due else None


def left_to_pay_back(session: Session, number: str) -> int:
    """What was taken for an order, is not paid back and not due either; minor units."""
    return sum(row.captured - row.refunded - refunds_due(session, row) for row in of_order(session, number))


def _at_till(session: Session, row: PaymentRow) -> list[PaymentTaskRow]:
    query = select(PaymentTaskRow).filter_by(payment_id=row.id, kind=TaskKind.REFUND.value, state="at_till")
    return list(session.scalars(query.order_by(PaymentTaskRow.id)))
