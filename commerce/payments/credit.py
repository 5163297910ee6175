"""Gift cards and store credit: balances that customers keep in the shop's own currency, changed once for a key.

What is paid or paid back in another currency is exchanged at the shopkeeper's rate.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from commerce.catalogue.currencies import rate_into
from commerce.customers.rows import CustomerMethodRow
from commerce.customers.values import MethodKind
from commerce.money import Money
from commerce.payments.rows import CreditEntryRow


def take(session: Session, method_id: str, money: Money, key: str, now: datetime) -> bool:
    """Spend of a balance; False where there is not enough on it."""
    amount = rate_into(session, money.currency).back(money.minor)
    row = _locked(session, method_id)
    if row is None or not row.active or (row.balance or 0) < amount:
        return False
    return _change(session, row, -amount, key, now)


def give(session: Session, method_id: str, money: Money, key: str, now: datetime) -> None:
    """Add to a balance."""
    amount = rate_into(session, money.currency).back(money.minor)
    row = _locked(session, method_id)
    if row is not None:
        _change(session, row, amount, key, now)


def store_credit(session: Session, customer_id: str) -> str:
    """The id of a customer's store credit, which is made where there is none."""
    query = select(CustomerMethodRow.id).filter_by(
        customer_id=customer_id, kind=MethodKind.STORE_CREDIT.value, active=True
    )
    found = session.scalars(query.order_by(CustomerMethodRow.id)).first()
    if found is not None:
        return found
    method_id = f"credit-{customer_id}"
    session.add(
        CustomerMethodRow(
            id=method_id,
            customer_id=customer_id,
            kind=MethodKind.STORE_CREDIT.value,
            brand="",
            last_four="",
            reference="",
            balance=0,
            active=True,
        )
    )
    session.flush()
    return method_id


def _locked(session: Session, method_id: str) -> CustomerMethodRow | None:
    query = select(CustomerMethodRow).filter_by(id=method_id).with_for_update()
    return session.scalar(query.execution_options(populate_existing=True))


def _change(session: Session, row: CustomerMethodRow, amount: int, key: str, now: datetime) -> bool:
    if session.get(CreditEntryRow, key) is None:
        session.add(CreditEntryRow(key=key, method_id=row.id, amount=amount, at=now))
        row.balance = (row.balance or 0) + amount
        session.flush()
    return True
