"""Placing: the draft, the cart, its stock and the order in one transaction, exactly once for a key."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from commerce.cart.cart import StoredCart
from commerce.checkout.drafts import forget
from commerce.checkout.rows import OrderPromiseRow
from commerce.checkout.values import Summary
from commerce.customers.values import Contact
from commerce.orders.buyer import Buyer
from commerce.orders.orders import place_order
from commerce.orders.rows import OrderRow
from commerce.values import Order, Refusal, RefusalReason


def place(session: Session, cart: StoredCart, present: Summary, fingerprint: str, now: datetime) -> Order | Refusal:
    """Turn the locked cart and its draft into an order; on a refusal the transaction must be rolled back.

    Refuses with ``CART_CHANGED`` where ``present`` is no longer what the fingerprint says was read back, and with
    ``NOT_READY`` (its name is what is missing) where something is still needed.
    """
    if not present.cart.lines:
        return Refusal(RefusalReason.EMPTY_CART)
    if present.fingerprint != fingerprint:
        return Refusal(RefusalReason.CART_CHANGED)
    if present.cart.delivery is None:
        return Refusal(RefusalReason.NO_DELIVERY)
    if present.needs:
        return Refusal(RefusalReason.NOT_READY, present.needs[0].value)
    draft = present.draft
    buyer = Buyer(
        draft.customer_id,
        draft.contact if draft.contact != Contact() else None,
        draft.address if present.takes_address else None,
    )
    placed = place_order(session, cart, present.cart.fingerprint, now, buyer)
    if isinstance(placed, Refusal):
        return placed
    _promise(session, placed.number, present)
    forget(session, present.cart.id)
    session.flush()
    return placed


def _promise(session: Session, number: str, present: Summary) -> None:
    """Write down when the order was promised, and where it is picked up."""
    if present.promise is not None:
        promised = present.promise
        place = present.place.code if present.place else ""
        order_id = session.scalars(select(OrderRow.id).filter_by(number=number)).one()
        session.add(
            OrderPromiseRow(
                order_id=order_id, first=promised.first, last=promised.last, ready_at=promised.ready, place=place
            )
        )
