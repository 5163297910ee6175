"""Placing: the draft, the cart, its stock and the order in one transaction, exactly once for a key."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, insert, select
from sqlalchemy.orm import Session

from commerce.cart.cart import StoredCart
from commerce.checkout.drafts import forget
from commerce.checkout.rows import OrderPromiseRow
from commerce.checkout.values import Draft, Summary
from commerce.customers.values import Contact
from commerce.orders.buyer import Buyer
from commerce.orders.orders import place_order
from commerce.orders.rows import OrderRow
from commerce.payments import consent, methods
from commerce.payments.rows import PaymentChoiceRow
from commerce.refusals import Refusal, RefusalReason
from commerce.values import Order

_PROMISED: Final = OrderPromiseRow.table()
_PROMISE: Final = insert(_PROMISED).from_select(
    ["order_id", "first", "last", "ready_at", "place"],
    select(
        OrderRow.id,
        bindparam("first", type_=_PROMISED.c.first.type),
        bindparam("last", type_=_PROMISED.c.last.type),
        bindparam("ready", type_=_PROMISED.c.ready_at.type),
        bindparam("place", type_=_PROMISED.c.place.type),
    ).where(OrderRow.number == bindparam("number")),
)


def place(
    session: Session,
    cart: StoredCart,
    present: Summary,
    choice: PaymentChoiceRow | None,
    fingerprint: str,
    now: datetime,
) -> Order | Refusal:
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
        present.payment or None,
        choice.kept_method if choice else "",
    )
    placed = place_order(session, cart, present.cart.fingerprint, now, buyer)
    if isinstance(placed, Refusal):
        return placed
    _promise(session, placed.number, present)
    if choice is not None:
        methods.forget_choice(session, present.cart.id)
        if choice.kept_method:
            consent.forget(session, present.cart.id)
    if draft != Draft(present.cart.id):
        forget(session, present.cart.id)
    session.flush()
    return placed


def _promise(session: Session, number: str, present: Summary) -> None:
    """Write down when the order was promised, and where it is picked up."""
    if present.promise is not None:
        promised = present.promise
        place = present.place.code if present.place else ""
        values = {"first": promised.first, "last": promised.last, "ready": promised.ready, "place": place}
        session.execute(_PROMISE, values | {"number": number})
