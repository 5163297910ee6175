"""Checkout as the skills see it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Protocol

from commerce.checkout.values import Draft, Part, Place, Promise, Summary
from commerce.customers.values import Address, Contact, Customer
from commerce.refusals import Refusal
from commerce.terms import ContactNeed
from commerce.values import Order


class Checkout(Protocol):
    """From a cart to an order. Changes carry an idempotency ``key``: the same again changes nothing more."""

    def draft(self, cart_id: str) -> Draft:
        """What was said so far."""
        ...

    def summary(self, cart_id: str) -> Summary:
        """What would be ordered now, and what is still needed."""
        ...

    def promises(self, cart_id: str) -> tuple[Promise, ...]:
        """When each way to deliver would bring this cart, ordered now; those that can't come are left out."""
        ...

    def places(self, cart_id: str) -> tuple[Place, ...]:
        """Stores in which the goods can be picked up."""
        ...

    def countries(self) -> tuple[str, ...]:
        """ISO 3166 codes of the countries delivered to, the store's own first; empty where that doesn't matter."""
        ...

    def contact_need(self) -> ContactNeed:
        """What the store wants to know to reach who orders."""
        ...

    def give(self, cart_id: str, parts: Mapping[Part, str], *, key: str) -> Draft | Refusal:
        """Fill in parts of the address, in place of what was there.

        Refuses what can't be read (``BAD_DETAIL``, its name is the part), a postcode that the country doesn't have
        (``BAD_POSTCODE``) and a place that is not delivered to (``NOT_DELIVERED_THERE``).
        """
        ...

    def give_address(self, cart_id: str, address: Address, *, key: str) -> Draft | Refusal:
        """The same for a whole address, in place of all of the one that was there."""
        ...

    def forget_address(self, cart_id: str, *, key: str) -> Draft:
        """Begin the address anew."""
        ...

    def give_contact(self, cart_id: str, contact: Contact, *, key: str) -> Draft | Refusal:
        """How to reach who orders; what is empty in it leaves what was known."""
        ...

    def choose_place(self, cart_id: str, code: str, *, key: str) -> Draft | Refusal:
        """The store in which the goods are picked up."""
        ...

    def belongs_to(self, cart_id: str, customer: Customer | None, *, key: str) -> Draft:
        """The draft is a known customer's, or nobody's: what was another's is forgotten.

        What is not given yet comes from what the store knows of the customer.
        """
        ...

    def place(self, cart_id: str, fingerprint: str, *, key: str) -> Order | Refusal:
        """Turn the cart into the order that was read back, exactly once for a ``key``: the same again returns the same.

        Refuses with ``CART_CHANGED`` when it is no longer what the summary's ``fingerprint`` says was read back, and
        with ``NOT_READY`` while something is needed. Stock is taken in the same transaction; afterwards the cart is
        empty.
        """
        ...

    def forget_before(self, moment: datetime) -> None:
        """Delete drafts that nobody went on with since ``moment``: they hold personal data."""
        ...
