"""What can be done with an order after it was placed, as the skills see it.

Every change carries an idempotency ``key``, as everything of ``Shop`` does: the same key again changes nothing and
returns what it made. Who may ask is not decided here: identity comes first (``skills.account``).
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from commerce.after_sales.policy import Policy
from commerce.after_sales.values import OrderFile, Piece, Quote, Reordered, Return
from commerce.customers.values import Address, KeptMethod
from commerce.refusals import Refusal
from commerce.values import Order, Product


class AfterSales(Protocol):
    """Everything about orders that were placed."""

    def policy(self) -> Policy:
        """What the shop allows."""
        ...

    def file(self, number: str) -> OrderFile | None:
        """All that is known of an order."""
        ...

    def orders_of(self, customer_id: str) -> tuple[Order, ...]:
        """A customer's orders, the latest first."""
        ...

    def methods_of(self, number: str) -> tuple[KeptMethod, ...]:
        """The ways to pay that the customer of an order keeps."""
        ...

    def addresses_of(self, number: str) -> tuple[tuple[str, Address], ...]:
        """Labels and addresses of the book and the orders of an order's customer; a label may be empty."""
        ...

    def product_of(self, number: str, line_id: str) -> Product | None:
        """The product of a line, with all its variants, while it is sold."""
        ...

    def cancel(self, number: str, reason: str, *, key: str) -> Order | Refusal:
        """Cancel an order that is not packed; its stock and what was paid are given back."""
        ...

    def quote_items(self, number: str, pieces: Sequence[Piece]) -> Quote | Refusal:
        """What ``change_items`` would come to."""
        ...

    def change_items(self, number: str, pieces: Sequence[Piece], method: str, *, key: str) -> Order | Refusal:
        """Put other variants in the place of pieces, or take pieces out; stock, totals and money move together."""
        ...

    def change_address(self, number: str, address: Address, *, key: str) -> Order | Refusal:
        """Send an order that is not packed elsewhere; what it costs more or less there moves as it was paid.

        Refuses what ``Checkout.give_address`` refuses, an address that lacks a part (``INCOMPLETE_ADDRESS``), a place
        that the order's delivery doesn't go to (``NOT_DELIVERED_THERE``), and where it is picked up (``NOT_ALLOWED``).
        """
        ...

    def quote_address(self, number: str, address: Address) -> Quote | Refusal:
        """What ``change_address`` would come to."""
        ...

    def change_payment(self, number: str, method: str, *, key: str) -> Order | Refusal:
        """Pay an order that is not packed by another way that its customer keeps."""
        ...

    def returned(self, number: str) -> Return | None:
        """What is sent back, by the return's number."""
        ...

    def quote_return(self, number: str, pieces: Sequence[Piece], reason: str) -> Quote | Refusal:
        """What ``request_return`` would give back."""
        ...

    def request_return(
        self, number: str, pieces: Sequence[Piece], reason: str, refund_to: str, *, key: str
    ) -> Return | Refusal:
        """Register that delivered pieces come back, or are exchanged for what they name."""
        ...

    def reorder(self, number: str, cart_id: str, *, key: str) -> Reordered | Refusal:
        """Put an order's lines into a cart, as far as they can be had."""
        ...
