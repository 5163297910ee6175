"""The customers of a shop as the skills see them."""

from __future__ import annotations

from typing import Any, Protocol

from commerce.customers.identity import Claim, Identity
from commerce.customers.sign_in import SignInCode
from commerce.customers.values import Address, Customer
from commerce.refusals import Refusal
from commerce.values import Order


class Customers(Protocol):
    """Who buys here. Changes carry an idempotency ``key``: the same again changes nothing more.

    Whether somebody may hear or change a thing is asked of their ``Identity`` before (``OPENS``).
    """

    def identify(self, claim: Claim, present: Identity, *, device: str, key: str) -> Identity | Refusal:
        """Who shows this claim, with what they have shown before.

        ``device`` is the session's or device's id, for the throttle. Refuses with ``NOT_RECOGNISED``, the same
        whatever was wrong and whether or not there is such a customer, and with ``TOO_MANY_TRIES`` (``available``:
        seconds to wait) after wrong answers, before anything is looked up. The same key again is looked up again,
        and not counted again.
        """
        ...

    def sign_in_code(self, contact: str) -> SignInCode | Refusal:
        """A new code for whoever has this e-mail address or phone number, to be sent there.

        The same is done where it is nobody's. Refuses with ``TOO_MANY_TRIES`` where too many were asked for.
        """
        ...

    def sign_in(self, contact: str, code: str, *, device: str, key: str) -> Identity | Refusal:
        """The customer to whom the code was sent that is said now; refuses as ``identify`` does."""
        ...

    def recognize_account(self, platform: str, subject: str) -> Identity | None:
        """The customer to whom a platform's account was linked."""
        ...

    def link_account(self, customer_id: str, platform: str, subject: str, *, key: str) -> Refusal | None:
        """Link a platform's account to a customer, in place of the one it was linked to."""
        ...

    def unlink_account(self, platform: str, subject: str) -> None:
        """Forget a link."""
        ...

    def customer(self, customer_id: str) -> Customer | None:
        """A customer, with address book and kept methods, the defaults first."""
        ...

    def orders(self, customer_id: str, limit: int = 10) -> tuple[Order, ...]:
        """A customer's orders, the latest first."""
        ...

    def owner(self, number: str) -> str | None:
        """The id of the customer whose an order is; ``None`` for a guest's order and for none at all."""
        ...

    def has_pin(self, customer_id: str) -> bool:
        """Whether a customer has set a PIN."""
        ...

    def set_pin(self, customer_id: str, pin: str, *, key: str) -> Refusal | None:
        """Set or change a PIN; refuses with ``BAD_PIN`` what is not 4 to 8 digits, or too easy to guess."""
        ...

    def add_address(
        self, customer_id: str, address: Address, label: str = "", *, is_default: bool = False, key: str
    ) -> Customer | Refusal:
        """Put an address into the book; the first becomes the default. ``BAD_DETAIL`` where street or city lacks."""
        ...

    def change_address(self, customer_id: str, address_id: int, address: Address, *, key: str) -> Customer | Refusal:
        """Put an address in the place of one in the book; ``NOT_KEPT`` where there is no such one."""
        ...

    def default_address(self, customer_id: str, address_id: int, *, key: str) -> Customer | Refusal:
        """Let an address be the one that orders go to."""
        ...

    def remove_address(self, customer_id: str, address_id: int, *, key: str) -> Customer | Refusal:
        """Take an address out of the book; another one becomes the default."""
        ...

    def default_method(self, customer_id: str, method_id: str, *, key: str) -> Customer | Refusal:
        """Let a kept method be the usual one."""
        ...

    def remove_method(self, customer_id: str, method_id: str, *, key: str) -> Customer | Refusal:
        """Keep a way to pay no longer; one with money on it stays (``NOT_KEPT``)."""
        ...

    def set_language(self, customer_id: str, language: str, *, key: str) -> Customer | Refusal:
        """The language that a customer usually speaks."""
        ...

    def known_of(self, customer_id: str) -> dict[str, Any] | None:
        """Everything that is kept of a customer, as plain data, without secrets."""
        ...

    def forget(self, customer_id: str, *, key: str) -> Refusal | None:
        """Delete a customer and all personal data; orders stay, and are nobody's."""
        ...
