"""The payments as the shopkeeper looks at them: where each stands, and what is still due or was refused."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import exists, or_, select
from sqlalchemy.orm import Session

from commerce.money import Money
from commerce.payments.ledger import payment_of
from commerce.payments.rows import PaymentRow, PaymentTaskRow
from commerce.payments.states import PENDING
from commerce.payments.tasks import OPEN
from commerce.payments.values import Payment, PaymentState, TaskKind

REFUSED = "failed"
"""The state of a task that a provider won't do."""
TOLD = (*OPEN, REFUSED)


@dataclass(frozen=True, slots=True)
class Due:
    """Something that is not done: it waits for a provider or for the till, or it was refused."""

    kind: TaskKind
    amount: Money
    state: str
    """State: "due", "calling", "at_till" or "failed"."""
    problem: str = ""
    """The provider's code; no personal data."""
    tries: int = 0

    @property
    def is_refused(self) -> bool:
        """Whether nobody will do it any more: the shopkeeper has to."""
        return self.state == REFUSED


@dataclass(frozen=True, slots=True)
class Standing:
    """A payment, and what is not done about it."""

    payment: Payment
    due: tuple[Due, ...] = ()


def latest(session: Session, limit: int, *, only_open: bool = False) -> tuple[Standing, ...]:
    """The newest payments first; with ``only_open`` those that wait for money, for a provider or for a person."""
    query = select(PaymentRow).order_by(PaymentRow.created_at.desc(), PaymentRow.id).limit(limit)
    if only_open:
        waits = exists().where(PaymentTaskRow.payment_id == PaymentRow.id, PaymentTaskRow.state.in_(TOLD))
        states = [*PENDING, PaymentState.FAILED]
        query = query.where(or_(waits, PaymentRow.wanted & PaymentRow.state.in_(states)))
    return _standings(session, session.scalars(query).all())


def of_orders(session: Session, numbers: Iterable[str]) -> dict[str, tuple[Standing, ...]]:
    """How the payments of orders stand, by the order's number."""
    query = select(PaymentRow).where(PaymentRow.order_number.in_(list(numbers)))
    rows = session.scalars(query.order_by(PaymentRow.order_number, PaymentRow.place)).all()
    found: dict[str, tuple[Standing, ...]] = {}
    for standing in _standings(session, rows):
        number = standing.payment.order_number
        found[number] = (*found.get(number, ()), standing)
    return found


def _standings(session: Session, rows: Iterable[PaymentRow]) -> tuple[Standing, ...]:
    shown = list(rows)
    by_id = {row.id: row for row in shown}
    due: dict[str, list[Due]] = {}
    query = select(PaymentTaskRow).where(PaymentTaskRow.payment_id.in_(by_id), PaymentTaskRow.state.in_(TOLD))
    for task in session.scalars(query.order_by(PaymentTaskRow.id)):
        amount = Money(task.amount, by_id[task.payment_id].currency)
        told = Due(TaskKind(task.kind), amount, task.state, task.problem, task.attempts)
        due.setdefault(task.payment_id, []).append(told)
    return tuple(Standing(payment_of(row), tuple(due.get(row.id, ()))) for row in shown)
