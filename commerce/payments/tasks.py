"""What is due at providers: intentions, written in the transaction that makes them due."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import func, select, update
from sqlalchemy.orm import Session

from commerce.payments.rows import PaymentRow, PaymentTaskRow
from commerce.payments.values import RefundTo, TaskKind

OPEN = ("due", "calling", "at_till")


def make_due(
    session: Session,
    row: PaymentRow,
    kind: TaskKind,
    key: str,
    now: datetime,
    *,
    amount: int = 0,
    to: RefundTo = RefundTo.ORIGINAL,
    state: str = "due",
) -> bool:
    """Write that something is due, once for its key; the payment is locked."""
    if session.scalar(select(PaymentTaskRow.id).filter_by(key=key)) is not None:
        return False
    session.add(
        PaymentTaskRow(
            key=key,
            payment_id=row.id,
            kind=kind,
            amount=amount,
            refund_to=to,
            state=state,
            attempts=0,
            due_at=now,
            problem="",
            created_at=now,
        )
    )
    session.flush()
    return True


def refused(session: Session, key: str, problem: str) -> None:
    """Write that a provider won't do what is due under this key, and its code for why."""
    session.execute(update(PaymentTaskRow).filter_by(key=key).values(state="failed", problem=problem))


def refunds_due(session: Session, row: PaymentRow) -> int:
    """What is to be paid back of a payment and isn't yet."""
    query = select(func.coalesce(func.sum(PaymentTaskRow.amount), 0)).where(
        PaymentTaskRow.payment_id == row.id,
        PaymentTaskRow.kind == TaskKind.REFUND,
        PaymentTaskRow.state.in_(OPEN),
    )
    return int(session.scalar(query) or 0)
