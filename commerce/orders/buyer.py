"""Who buys, as far as an order is told."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from commerce.customers.values import Address, Contact


@dataclass(frozen=True, slots=True)
class Buyer:
    """What a checkout has learned of the shopper; what it has not asked for is ``None``."""

    customer_id: str | None = None
    contact: Contact | None = None
    address: Address | None = None
    """Where the goods go; none where they are picked up."""
    payment: str | None = None
    """A payment method's code; none is the shop's first."""
    kept_method: str = ""
    """Id of the customer's kept way to pay that is charged, with their consent."""

    def known_as(self, cart_id: str) -> list[str]:
        """All by which they are known again, as digests: account, e-mail, phone; a guest without any is their cart."""
        contact = self.contact or Contact()
        ways = (("customer", self.customer_id), ("email", contact.email.lower()), ("phone", contact.phone))
        known = [f"{kind}:{value}" for kind, value in ways if value] or [f"cart:{cart_id}"]
        return [hashlib.sha256(way.encode()).hexdigest()[:32] for way in known]


NOBODY = Buyer()
"""A shopper of whom nothing is known: a guest who pays at the till."""
