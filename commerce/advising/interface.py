"""Recommendations as the skills see them."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from commerce.advising.values import Recommendation


class Recommendations(Protocol):
    """What the shop recommends: products in stock, none of the cart and none that was ``declined`` (ids)."""

    def for_shopper(
        self, cart_id: str, customer_id: str | None = None, limit: int = 3, declined: Collection[str] = ()
    ) -> tuple[Recommendation, ...]:
        """The best reasons first: what a known customer buys again, what goes with that and the cart, what sells most.

        Guests (``customer_id`` is ``None``) get what goes with the cart, and what sells most.
        """
        ...

    def goes_with(
        self, product_id: str, cart_id: str, limit: int = 3, declined: Collection[str] = ()
    ) -> tuple[Recommendation, ...]:
        """What is bought with a product, then what is liked of its kind."""
        ...

    def buy_again(self, cart_id: str, customer_id: str, limit: int = 3) -> tuple[Recommendation, ...]:
        """What a customer buys again and again, that which is due first."""
        ...
