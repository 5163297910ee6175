"""The shopper's carts across channels, as the skills see them."""

from __future__ import annotations

from typing import Protocol

from commerce.refusals import Refusal
from commerce.values import Cart


class Carts(Protocol):
    """A cart belongs to the shopper, whatever it was filled with: a kiosk, a phone, a loudspeaker at home."""

    def hand_over(self, cart_id: str) -> str | Refusal:
        """A code (six digits, once, for ten minutes) by which this cart is taken over; a new one ends the former.

        Refuses with ``EMPTY_CART``.
        """
        ...

    def take_over(self, cart_id: str, code: str, *, key: str) -> Cart | Refusal:
        """Put what is in the code's cart into this one, and leave that one empty.

        Refuses with ``UNKNOWN_CODE`` (also one that was used or is too old), and with ``TOO_MANY_CODES`` for a while
        after wrong ones.
        """
        ...

    def join(self, from_cart: str, to_cart: str, *, key: str) -> Cart:
        """Put what is in one cart into another of the same shopper (an account's), and leave the first one empty."""
        ...
