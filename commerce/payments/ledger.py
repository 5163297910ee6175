"""The book of payments: every step is an event, written once for its key, and a payment is the sum of its events."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from itertools import pairwise
from typing import Final

from sqlalchemy import insert, select
from sqlalchemy.orm import Session

from commerce.money import Money
from commerce.payments.rows import PaymentEventRow, PaymentRow
from commerce.payments.states import TRANSITIONS, may_go
from commerce.payments.values import Payment, PaymentKind, PaymentState
from commerce.storage.idempotency import insert_new

_EVENT: Final = insert(PaymentEventRow.table())


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a payment: where it stands after it, by which key, and what was taken by it."""

    state: PaymentState
    key: str
    captured: int = 0


def open_with(session: Session, row: PaymentRow, steps: Sequence[Step], now: datetime) -> None:
    """Write a new payment and the first steps that it went, all at once.

    Raises:
        ValueError: There is no way from one of the steps to the next.
    """
    for before, after in pairwise(steps):
        if not may_go(before.state, after.state):
            raise ValueError(f"a payment that is {before.state} can't become {after.state}")
    row.state, row.captured = steps[-1].state, sum(step.captured for step in steps)
    session.add(row)
    session.flush()
    known = {"payment_id": row.id, "refunded": 0, "note": "", "at": now}
    session.execute(_EVENT, [known | asdict(step) for step in steps])


def record(
    session: Session,
    row: PaymentRow,
    state: PaymentState,
    key: str,
    now: datetime,
    *,
    captured: int = 0,
    refunded: int = 0,
    note: str = "",
) -> bool:
    """Write what happened to a locked payment, the event first; False where that was written before under this key.

    Raises:
        ValueError: There is no way from where the payment stands to ``state``.
    """
    present = PaymentState(row.state)
    amounts = {"captured": captured, "refunded": refunded}
    event = {"payment_id": row.id, "key": key, "state": state, "note": note, "at": now} | amounts
    if not insert_new(session, PaymentEventRow, event):
        return False
    if state is not present and not may_go(present, state):
        raise ValueError(f"a payment that is {present} can't become {state}")
    row.state = state
    row.captured += captured
    row.refunded += refunded
    return True


def locked(session: Session, payment_id: str) -> PaymentRow | None:
    """A payment that nobody else changes until the transaction ends, as it is now."""
    query = select(PaymentRow).filter_by(id=payment_id).with_for_update()
    return session.scalar(query.execution_options(populate_existing=True))


def of_order(session: Session, number: str, *, lock: bool = False) -> list[PaymentRow]:
    """An order's payments, the oldest first."""
    query = select(PaymentRow).filter_by(order_number=number).order_by(PaymentRow.place)
    if lock:
        query = query.with_for_update()
    return list(session.scalars(query.execution_options(populate_existing=True)))


def payment_of(row: PaymentRow, pay_page: str = "") -> Payment:
    """The payment as a value; ``pay_page`` is where payment pages are, up to their tokens."""
    return Payment(
        row.id,
        row.order_number,
        row.method,
        PaymentKind(row.kind),
        PaymentState(row.state),
        Money(row.amount, row.currency),
        Money(row.captured, row.currency),
        Money(row.refunded, row.currency),
        row.action_url,
        f"{pay_page}{row.token}" if pay_page and row.token else "",
        row.reference,
        row.kept_method,
    )


def faults(session: Session) -> list[str]:
    """What doesn't add up, a line each: a payment that is not the sum of its events, or went a way there is not."""
    return [fault for row in session.scalars(select(PaymentRow)) for fault in _faults(row, _events(session, row))]


def _events(session: Session, row: PaymentRow) -> list[PaymentEventRow]:
    return list(session.scalars(select(PaymentEventRow).filter_by(payment_id=row.id).order_by(PaymentEventRow.id)))


def _faults(row: PaymentRow, events: Iterable[PaymentEventRow]) -> Iterable[str]:
    state: PaymentState | None = None
    captured = refunded = 0
    for event in events:
        after = PaymentState(event.state)
        if state is not None and after is not state and after not in TRANSITIONS[state]:
            yield f"payment {row.id}: went from {state} to {after}"
        state, captured, refunded = after, captured + event.captured, refunded + event.refunded
        if refunded > captured:
            yield f"payment {row.id}: {refunded} was paid back of {captured}"
    if (state, captured, refunded) != (row.state, row.captured, row.refunded):
        yield f"payment {row.id}: stands at {row.state}, its events say {state}"
    if captured > row.amount:
        yield f"payment {row.id}: {captured} was taken of {row.amount}"
