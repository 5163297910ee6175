"""Spending limits in the shop's own currency: by order, and by device and day (UTC), checked where one is placed."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from commerce.catalogue.by_revision import kept
from commerce.catalogue.currencies import rate_into
from commerce.money import Money
from commerce.payments.rows import SpendingLimitRow, SpentRow
from commerce.payments.values import Payable
from commerce.values import Refusal, RefusalReason


def spend(session: Session, payable: Payable, now: datetime) -> Refusal | None:
    """Count an order in, or refuse it; two orders of a device at once wait for each other here."""
    limits = kept(
        session, "spending_limits", lambda: {row.scope: row.amount for row in session.scalars(select(SpendingLimitRow))}
    )
    if not limits:
        return None
    rate = rate_into(session, payable.total.currency)
    amount = rate.back(payable.total.minor)
    most = limits.get("order")
    if most is not None and amount > most:
        return Refusal(RefusalReason.ORDER_LIMIT, minimum=Money(rate(most), rate.currency))
    most = limits.get("day")
    if most is None:
        return None
    spent = _counted(session, payable.shopper, amount, now)
    if spent > most:
        return Refusal(RefusalReason.DAY_LIMIT, minimum=Money(rate(most), rate.currency))
    return None


def give_back(session: Session, shopper: str, money: Money, placed_at: datetime) -> None:
    """A cancelled order is not spent."""
    amount = rate_into(session, money.currency).back(money.minor)
    session.execute(
        update(SpentRow)
        .where(SpentRow.shopper == shopper, SpentRow.day == placed_at.date(), SpentRow.amount >= amount)
        .values(amount=SpentRow.amount - amount)
        .execution_options(synchronize_session=False)
    )


def _counted(session: Session, shopper: str, amount: int, now: datetime) -> int:
    """What was spent today with this order."""
    add = (
        update(SpentRow)
        .where(SpentRow.shopper == shopper, SpentRow.day == now.date())
        .values(amount=SpentRow.amount + amount)
        .execution_options(synchronize_session=False)
        .returning(SpentRow.amount)
    )
    counted = session.scalar(add)
    if counted is not None:
        return counted
    try:
        with session.begin_nested():
            session.add(SpentRow(shopper=shopper, day=now.date(), amount=amount))
    except IntegrityError:  # another order of this device was first
        return int(session.scalar(add) or 0)
    return amount
