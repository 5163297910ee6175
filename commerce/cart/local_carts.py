"""``LocalCarts``: carts that go from one channel to another, on our own database."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy.orm import Session

from commerce.cart import handover
from commerce.cart.cart import cart, stored_cart
from commerce.cart.joining import join
from commerce.premises import Premises
from commerce.refusals import Refusal, RefusalReason
from commerce.storage.idempotency import first_time
from commerce.values import Cart

Moving = Callable[[Session, str, str, datetime], None]
"""Moves what belongs to one cart to another."""


class LocalCarts:
    """See ``Carts``."""

    def __init__(self, premises: Premises, moving: Moving | None = None) -> None:
        """``moving`` takes along what the shop keeps beside a cart, in the joining's own transaction."""
        self._premises = premises
        self._moving = moving

    def hand_over(self, cart_id: str) -> str | Refusal:
        """See ``Carts``."""
        with self._premises.database.write() as session:
            if not stored_cart(session, cart_id).lines:
                return Refusal(RefusalReason.EMPTY_CART)
            return handover.offer(session, cart_id, self._premises.clock())

    def take_over(self, cart_id: str, code: str, *, key: str) -> Cart | Refusal:
        """See ``Carts``."""
        now = self._premises.clock()
        with self._premises.database.write() as session:
            if not first_time(session, f"take_over:{cart_id}", key, now):
                return self._cart(session, cart_id)
            given = handover.take(session, code, cart_id, now)
            if isinstance(given, str):
                self._join(session, given, cart_id, now)
                session.flush()
                return self._cart(session, cart_id)
            session.rollback()
        if given.reason is RefusalReason.UNKNOWN_CODE:
            with self._premises.database.write() as session:
                handover.count_wrong(session, cart_id, now)
        return given

    def join(self, from_cart: str, to_cart: str, *, key: str) -> Cart:
        """See ``Carts``."""
        now = self._premises.clock()
        with self._premises.database.write() as session:
            if first_time(session, f"join:{from_cart}:{to_cart}", key, now):
                self._join(session, from_cart, to_cart, now)
                session.flush()
            return self._cart(session, to_cart)

    def _join(self, session: Session, from_cart: str, to_cart: str, now: datetime) -> None:
        join(session, from_cart, to_cart, now)
        if self._moving is not None and from_cart != to_cart:
            self._moving(session, from_cart, to_cart, now)

    def _cart(self, session: Session, cart_id: str) -> Cart:
        return self._premises.translation(session).cart(cart(session, cart_id, self._premises.clock()))
