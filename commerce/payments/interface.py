"""The payments of a shop as the skills see them."""

from __future__ import annotations

from typing import Protocol

from commerce.payments.values import Payment, PaymentMethod
from commerce.values import Refusal


class Payments(Protocol):
    """What can be asked of a shop's payments."""

    def offered(self) -> tuple[PaymentMethod, ...]:
        """The ways to pay, as they are named in the language spoken; never empty."""
        ...

    def chosen(self, cart_id: str) -> PaymentMethod | None:
        """The way that was chosen for a cart; the only one where there is no choice."""
        ...

    def choose(self, cart_id: str, code: str, kept_method: str = "", *, key: str) -> PaymentMethod | Refusal:
        """Let a cart be paid by a method."""
        ...

    def of_order(self, number: str) -> tuple[Payment, ...]:
        """An order's payments, the oldest first."""
        ...

    def by_token(self, token: str) -> Payment | None:
        """The payment of a payment page, as long as that is open."""
        ...

    def change(self, number: str, code: str, kept_method: str = "", *, key: str) -> Payment | Refusal:
        """Let an order that is not paid yet be paid by another method; ``PAYMENT_SETTLED`` where it is too late."""
        ...
