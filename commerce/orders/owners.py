"""Whose orders are, and what proves it."""

from __future__ import annotations

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from commerce.checkout.rows import CheckoutDraftRow
from commerce.customers.orders import OrderFacts
from commerce.orders.orders import order
from commerce.orders.rows import OrderRow
from commerce.values import Order


def facts(session: Session, number: str) -> OrderFacts | None:
    """What tells that an order is somebody's."""
    row = session.scalar(select(OrderRow).filter_by(number=number))
    if row is None:
        return None
    contact, address = row.contact or {}, row.address or {}
    return OrderFacts(
        row.number, row.customer_id, address.get("postcode", ""), contact.get("email", ""), contact.get("phone", "")
    )


def of_customer(session: Session, customer_id: str, limit: int) -> tuple[Order, ...]:
    """A customer's orders, the latest first."""
    query = select(OrderRow.number).filter_by(customer_id=customer_id).order_by(OrderRow.id.desc()).limit(limit)
    found = (order(session, number) for number in session.scalars(query).all())
    return tuple(each for each in found if each is not None)


def forget(session: Session, customer_id: str) -> None:
    """Let a customer's orders be nobody's, without personal data; drafts are deleted."""
    session.execute(
        update(OrderRow)
        .where(OrderRow.customer_id == customer_id)
        .values(customer_id=None, contact=None, address=None)
        .execution_options(synchronize_session=False)
    )
    for draft in session.scalars(select(CheckoutDraftRow).filter_by(customer_id=customer_id)):
        session.delete(draft)
