"""What follows when a payment changes: the same for a provider's answer, a webhook, the till and a cancelled order."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from commerce.money import Money
from commerce.payments import credit
from commerce.payments.ledger import record
from commerce.payments.rows import PaymentEventRow, PaymentRow
from commerce.payments.states import PENDING, may_go
from commerce.payments.tasks import make_due, refunds_due, refused
from commerce.payments.values import Outcome, PaymentKind, PaymentState, RefundTo, TaskKind

REMOTE = frozenset({PaymentKind.STRIPE})
"""Kinds whose money is moved by a provider outside the shop."""


THERE = "refunded-there/"
"""With this begin the keys of what a provider paid back, with all it has paid back until then."""
CAME_BACK = "came-back/"
"""With this begin the keys of refunds that a provider could not deliver, with all of them until then."""


class Orders(Protocol):
    """The orders, as far as their payments know them. An order is locked before its payments, always."""

    def lock(self, session: Session, number: str) -> None:
        """Keep everybody else from changing an order until the transaction ends."""
        ...

    def paid(self, session: Session, number: str, now: datetime) -> None:
        """What was due for an order was taken."""
        ...

    def is_prepared(self, session: Session, number: str) -> bool:
        """Whether an order's goods were packed already: what was reserved for it is taken then."""
        ...

    def paid_back(self, session: Session, number: str, now: datetime) -> None:
        """Of what was taken for an order something was paid back."""
        ...


def absorb(session: Session, row: PaymentRow, outcome: Outcome, key: str, now: datetime, orders: Orders) -> None:
    """Take in how a locked payment stands at its provider; what is older than what is known changes nothing."""
    row.reference = row.reference or outcome.reference
    row.action_url = outcome.action_url
    present = PaymentState(row.state)
    took = max(outcome.captured - row.captured, 0)
    gave = max(outcome.refunded - _booked(session, row, THERE), 0)
    is_over = present is PaymentState.REFUNDED  # only a refund that did not arrive leads on from there
    state = outcome.state if may_go(present, outcome.state) and not is_over else present
    if took and present is not PaymentState.CAPTURED and may_go(present, PaymentState.CAPTURED) and not is_over:
        state = PaymentState.CAPTURED
    elif took:
        took = 0  # what was paid back whole takes nothing more; ``faults`` and the provider's own books tell
    if state is not present or took:
        record(session, row, state, f"{key}/{state}", now, captured=took, note=outcome.problem)
    if gave:
        book_refund(session, row, gave, f"{THERE}{outcome.refunded}", now)
        orders.paid_back(session, row.order_number, now)
    _take_back(session, row, outcome, now)
    if took and row.wanted:
        orders.paid(session, row.order_number, now)
    if outcome.confirm_next and row.wanted and row.state == PaymentState.PROCESSING:
        make_due(session, row, TaskKind.CONFIRM, f"confirm/{row.id}", now, amount=row.amount)
    if row.state == PaymentState.AUTHORISED and row.wanted and orders.is_prepared(session, row.order_number):
        capture(session, row, now)
    unwind(session, row, now)


def capture(session: Session, row: PaymentRow, now: datetime) -> None:
    """Let what a locked payment has reserved be taken."""
    make_due(session, row, TaskKind.CAPTURE, f"capture/{row.id}", now, amount=row.amount)


def unwind(session: Session, row: PaymentRow, now: datetime) -> None:
    """Give back or let go of what a payment holds that is wanted no more."""
    if row.wanted:
        return
    state = PaymentState(row.state)
    if state is PaymentState.CAPTURED:
        left = row.captured - row.refunded - refunds_due(session, row)
        if left > 0:
            pay_back(session, row, left, f"unwanted/{row.id}/{row.captured}", now, RefundTo.ORIGINAL)
    elif state in PENDING or state is PaymentState.AUTHORISED:
        if row.kind not in REMOTE:
            record(session, row, PaymentState.CANCELLED, "cancelled", now)
        elif row.reference:
            make_due(session, row, TaskKind.CANCEL, f"cancel/{row.id}/{state}", now)


def pay_back(session: Session, row: PaymentRow, amount: int, key: str, now: datetime, to: RefundTo) -> bool:
    """Pay back of a locked, captured payment; False where it is only due (at the provider, or at the till)."""
    kind = PaymentKind(row.kind)
    method_id = row.kept_method if kind in (PaymentKind.GIFT_CARD, PaymentKind.STORE_CREDIT) else ""
    if to is RefundTo.STORE_CREDIT and row.customer_id:
        method_id = credit.store_credit(session, row.customer_id)
    if method_id:
        credit.give(session, method_id, Money(amount, row.currency), f"refund/{key}", now)
        make_due(session, row, TaskKind.REFUND, key, now, amount=amount, to=to, state="done")
        book_refund(session, row, amount, f"refund/{key}", now)
        return True
    state = "due" if kind in REMOTE else "at_till"
    make_due(session, row, TaskKind.REFUND, key, now, amount=amount, to=to, state=state)
    return False


def _booked(session: Session, row: PaymentRow, keys: str) -> int:
    """What the books say that was paid back by events whose keys begin so; store credit is given by ourselves."""
    query = select(func.coalesce(func.sum(PaymentEventRow.refunded), 0)).where(
        PaymentEventRow.payment_id == row.id, PaymentEventRow.key.startswith(keys)
    )
    return int(session.scalar(query) or 0)


def book_refund(session: Session, row: PaymentRow, amount: int, key: str, now: datetime, note: str = "") -> None:
    """Write down what was paid back of a locked payment."""
    whole = row.refunded + amount == row.captured
    state = PaymentState.REFUNDED if whole else PaymentState.CAPTURED
    record(session, row, state, key, now, refunded=amount, note=note)


def _take_back(session: Session, row: PaymentRow, outcome: Outcome, now: datetime) -> None:
    """Refunds that did not arrive are not paid back: the shopkeeper sees them as refused, and pays otherwise."""
    lost = outcome.undelivered + _booked(session, row, CAME_BACK)
    if lost <= 0:
        return
    key = f"{CAME_BACK}{outcome.undelivered}"
    record(session, row, PaymentState.CAPTURED, key, now, refunded=-lost, note="refund_failed")
    if make_due(session, row, TaskKind.REFUND, f"{key}/{row.id}", now, amount=lost, state="failed"):
        refused(session, f"{key}/{row.id}", "refund_failed")
