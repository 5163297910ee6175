"""Spending limits in the shop's own currency: by order, and by device or customer and day (UTC).

They are checked where an order is placed, and where a change lets it cost more.
"""

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
from commerce.refusals import Refusal, RefusalReason


def spend(session: Session, payable: Payable, now: datetime, more: Money | None = None) -> Refusal | None:
    """Count an order in, or refuse it; two orders of a device at once wait for each other here.

    ``more`` is what a change lets an order cost more than before: only that counts towards the day.
    """
    limits = kept(
        session, "spending_limits", lambda: {row.scope: row.amount for row in session.scalars(select(SpendingLimitRow))}
    )
    if not limits:
        return None
    rate = rate_into(session, payable.total.currency)
    most = limits.get("order")
    if most is not None and rate.back(payable.total.minor) > most:
        return Refusal(RefusalReason.ORDER_LIMIT, minimum=Money(rate(most), rate.currency))
    most = limits.get("day")
    if most is None:
        return None
    amount = rate.back((more or payable.total).minor)
    if any(_counted(session, spender, amount, now) > most for spender in _spenders(payable)):
        return Refusal(RefusalReason.DAY_LIMIT, minimum=Money(rate(most), rate.currency))
    return None


def give_back(session: Session, payable: Payable, money: Money, placed_at: datetime) -> None:
    """What an order costs less, or a cancelled one cost, is not spent."""
    amount = rate_into(session, money.currency).back(money.minor)
    session.execute(
        update(SpentRow)
        .where(SpentRow.shopper.in_(_spenders(payable)), SpentRow.day == placed_at.date(), SpentRow.amount >= amount)
        .values(amount=SpentRow.amount - amount)
        .execution_options(synchronize_session=False)
    )


def _spenders(payable: Payable) -> tuple[str, ...]:
    """The device, and the customer who is known: another device is no way around the limit."""
    return (payable.shopper, f"customer:{payable.customer_id}") if payable.customer_id else (payable.shopper,)


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
