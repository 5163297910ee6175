"""Changes of a cart that are made once for a key."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from commerce.cart import cart as carts
from commerce.cart import changes as cart_changes
from commerce.cart.cart import StoredCart
from commerce.premises import Premises
from commerce.refusals import Refusal
from commerce.storage.idempotency import first_time
from commerce.values import Cart


def changed(
    premises: Premises,
    cart_id: str,
    operation: str,
    key: str,
    change: Callable[[Session, StoredCart, datetime], Refusal | None],
) -> Cart | Refusal:
    """Change a cart under a key, in one transaction; a refusal leaves everything as it was, the key included."""
    now = premises.clock()
    with premises.database.write() as session:
        if first_time(session, f"{operation}:{cart_id}", key, now):
            cart = cart_changes.locked_cart(session, cart_id, now)
            refusal = change(session, cart, now)
            if refusal:
                session.rollback()
                return refusal
        else:
            cart = carts.stored_cart(session, cart_id)
        return premises.translation(session).cart(carts.priced_cart(session, cart, now)[0])
