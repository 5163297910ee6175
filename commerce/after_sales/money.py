"""Money that moves for an order after it was placed, and what was paid for pieces of it.

What goes to or comes from the way an order was paid is moved by ``commerce.payments``. Another way that the customer
keeps is credited or charged by its balance; where it has none, the movement is written down for the shopkeeper.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from commerce.after_sales.rows import MovementRow
from commerce.after_sales.values import ORIGINAL, STORE_CREDIT
from commerce.catalogue.currencies import rate_into
from commerce.customers.rows import CustomerMethodRow
from commerce.money import Money
from commerce.orders import orders
from commerce.orders.rows import OrderLineRow, OrderRow, PaymentStatus
from commerce.payments import changing, consent, credit, limits
from commerce.payments import ordering as payments
from commerce.payments.ledger import of_order
from commerce.payments.tasks import refunds_due
from commerce.payments.values import Payable, RefundTo
from commerce.refusals import Refusal, RefusalReason


def paid_for_lines(row: OrderRow, lines: Sequence[OrderLineRow]) -> dict[int, int]:
    """What was paid for each line of an order in minor units: less its share of what was taken off, with its tax."""
    added = {line.number: 0 if row.tax_included else line.tax for line in lines}
    return {line.number: line.unit_price * line.quantity - line.discount + added[line.number] for line in lines}


def part(whole: int, count: int, before: int, pieces: int) -> int:
    """What ``pieces`` of ``count`` cost when ``before`` were counted already: together they are the whole."""
    return whole * (before + pieces) // count - whole * before // count


def settle(session: Session, row: OrderRow, amount: int, method: str, key: str, now: datetime) -> Refusal | None:
    """Take ``amount`` more for an order (negative: give it back), once for a key.

    ``method`` is ``ORIGINAL``, ``STORE_CREDIT`` or the id of a way to pay that the order's customer keeps.
    """
    return _count(session, row, amount, now) or carry(session, row, amount, method, key, now)


def carry(session: Session, row: OrderRow, amount: int, method: str, key: str, now: datetime) -> Refusal | None:
    """Move the money of a change or a return, as ``settle`` says; what was sent back counts as spent all the same."""
    booked = of_order(session, row.number, lock=True)
    if booked and method in (ORIGINAL, STORE_CREDIT, row.payment):
        net = sum(each.captured - each.refunded - refunds_due(session, each) for each in booked)
        if amount >= 0 or not net:
            due = row.total if not net else net + amount
            adjusted = changing.adjust(session, row.number, Money(due, row.currency), key, now) if amount else None
            return adjusted if isinstance(adjusted, Refusal) else None
        to = RefundTo.STORE_CREDIT if method == STORE_CREDIT else RefundTo.ORIGINAL
        back = Money(min(-amount, net), row.currency)
        refunded = payments.refund(session, row.number, back, key, now, to)
        return refunded if isinstance(refunded, Refusal) else None
    if not amount or row.payment_status != PaymentStatus.PAID:
        return None
    return _move(session, row, amount, method, key, now)


def _count(session: Session, row: OrderRow, amount: int, now: datetime) -> Refusal | None:
    """Count in what an order costs more, or less, towards what may be spent; what is too much is refused."""
    payable = Payable(row.number, Money(row.total, row.currency), row.cart_id, row.customer_id)
    if amount > 0:
        return limits.spend(session, payable, now, Money(amount, row.currency))
    if amount < 0:
        limits.give_back(session, payable, Money(-amount, row.currency), row.placed_at)
    return None


def give_all_back(session: Session, row: OrderRow, key: str, now: datetime) -> None:
    """Give back what was moved for an order outside of its payments, each to where it came from."""
    query = select(MovementRow.method, func.sum(MovementRow.amount)).where(MovementRow.order_id == row.id)
    for method, amount in session.execute(query.group_by(MovementRow.method).order_by(MovementRow.method)).all():
        if amount:
            kept = session.get(CustomerMethodRow, method)
            if kept is not None and kept.balance is not None:
                credit.give(session, method, Money(amount, row.currency), f"{key}/{method}", now)
            session.add(MovementRow(order_id=row.id, amount=-amount, method=method, at=now))


def change_method(session: Session, row: OrderRow, method: str, key: str, now: datetime) -> Refusal | None:
    """Let another of the customer's ways to pay bear the whole order."""
    query = select(CustomerMethodRow).filter_by(id=method, customer_id=row.customer_id, active=True)
    kept = session.scalar(query)
    if kept is None or method == row.payment:
        return Refusal(RefusalReason.METHOD_REFUSED, method)
    if kept.balance is not None and kept.balance < rate_into(session, row.currency).back(row.total):
        return Refusal(RefusalReason.NOT_ENOUGH_CREDIT, method)
    if of_order(session, row.number):
        return _pay_otherwise(session, row, method, now)
    if row.payment_status == PaymentStatus.PAID:
        refusal = _move(session, row, row.total, method, f"{key}/to", now)
        refusal = refusal or carry(session, row, -row.total, row.payment, f"{key}/from", now)
        if refusal is not None:
            return refusal
    row.payment = method
    return None


def _pay_otherwise(session: Session, row: OrderRow, kept_method: str, now: datetime) -> Refusal | None:
    """Let the payments of an order be borne by a kept way."""
    way = consent.kept_ways(session, row.customer_id or "").get(kept_method)
    if way is None:
        return Refusal(RefusalReason.METHOD_REFUSED, kept_method)
    opened = changing.pay_otherwise(session, row.number, way, kept_method, now, orders)
    if isinstance(opened, Refusal):
        return opened
    row.payment = way.code
    return None


def _move(session: Session, row: OrderRow, amount: int, method: str, key: str, now: datetime) -> Refusal | None:
    named = row.payment if method == ORIGINAL else method
    if named == STORE_CREDIT:
        if row.customer_id is None:
            return Refusal(RefusalReason.METHOD_REFUSED, named)
        named = credit.store_credit(session, row.customer_id)
    query = select(CustomerMethodRow).filter_by(id=named, customer_id=row.customer_id, active=True)
    kept = session.scalar(query)
    if kept is None and named != row.payment:
        return Refusal(RefusalReason.METHOD_REFUSED, named)
    if kept is not None and kept.balance is not None:
        if amount > 0 and not credit.take(session, named, Money(amount, row.currency), key, now):
            return Refusal(RefusalReason.NOT_ENOUGH_CREDIT, named)
        if amount < 0:
            credit.give(session, named, Money(-amount, row.currency), key, now)
    session.add(MovementRow(order_id=row.id, amount=amount, method=named, at=now))
    return None
