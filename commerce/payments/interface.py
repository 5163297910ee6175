"""The payments of a shop as the skills see them."""

from __future__ import annotations

from typing import Protocol

from commerce.payments.values import Payment, PaymentMethod
from commerce.refusals import Refusal


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

    def chosen_kept(self, cart_id: str) -> str:
        """The id of the customer's kept way that a cart is going to be paid by; empty for none."""
        ...

    def forget_choice(self, cart_id: str) -> None:
        """Nothing is chosen for a cart any more."""
        ...

    def kept_ways(self, customer_id: str) -> dict[str, PaymentMethod]:
        """The method that charges each way to pay that a customer keeps, by the kept way's id; the usual one first.

        A cart that is to be paid by one needs the customer's consent before it is placed (``give_consent``).
        """
        ...

    def new_code(self, cart_id: str, customer_id: str) -> str | Refusal:
        """A code to be sent to a customer, which shows once that it is they who pay this cart.

        Refuses with ``TOO_MANY_TRIES`` (``available``: seconds to wait) after too many of them.
        """
        ...

    def give_consent(self, cart_id: str, customer_id: str, said: str, *, device: str, key: str) -> Refusal | None:
        """Let a cart be paid by the kept way that was chosen for it, by who says the customer's PIN or the code.

        Refuses with ``NOT_RECOGNISED``, the same whatever was wrong, and with ``TOO_MANY_TRIES`` as
        ``Customers.identify`` does.
        """
        ...

    def has_consent(self, cart_id: str, customer_id: str) -> bool:
        """Whether that consent is there and still counts."""
        ...

    def of_order(self, number: str) -> tuple[Payment, ...]:
        """An order's payments, the oldest first."""
        ...

    def by_token(self, token: str) -> Payment | None:
        """The payment of a payment page, as long as that is open."""
        ...

    def change(self, number: str, code: str, *, key: str) -> Payment | Refusal:
        """Let an order that is not paid yet be paid by another method; ``PAYMENT_SETTLED`` where it is too late."""
        ...
