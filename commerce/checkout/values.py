"""The values of checkout: the draft, what it still needs, when goods come, and what is read back before the yes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, tzinfo
from enum import StrEnum
from typing import Final

from commerce.customers.values import Address, Contact
from commerce.values import Cart

NO_CONTACT: Final = Contact()
NO_ADDRESS: Final = Address(line1="", city="", postcode="", country="")
"""An address of which nothing is known yet."""


class Part(StrEnum):
    """The parts of an address that can be given one by one, named as the fields of ``Address``."""

    RECIPIENT = "recipient"
    LINE1 = "line1"
    LINE2 = "line2"
    CITY = "city"
    REGION = "region"
    POSTCODE = "postcode"
    COUNTRY = "country"


class Need(StrEnum):
    """What an order still needs, in the order in which it is asked."""

    GOODS = "goods"
    DELIVERY = "delivery"
    PLACE = "place"
    """Which store the goods are picked up in."""
    RECIPIENT = "recipient"
    STREET = "street"
    CITY = "city"
    POSTCODE = "postcode"
    COUNTRY = "country"
    CONTACT = "contact"
    PAYMENT = "payment"
    """How it is paid; needed only where there is more than one way."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What was said in checkout so far; parts of the address that are not known are empty."""

    cart_id: str
    address: Address = NO_ADDRESS
    contact: Contact = NO_CONTACT
    place: str = ""
    """Code of the store in which the goods are picked up."""
    customer_id: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A store in which goods are picked up."""

    code: str
    name: str
    address: str = ""
    """As it is said: "12 Main Street"."""
    has_all: bool = True
    """Whether everything in the cart is there."""


@dataclass(frozen=True, slots=True)
class Promise:
    """When a delivery brings the goods: on a day from ``first`` to ``last``, of the store's own time zone."""

    delivery: str
    """The delivery's code."""
    first: date
    last: date
    order_by: datetime | None = None
    """Until when it has to be ordered for that, where a cut-off time ends it."""
    zone: tzinfo = UTC
    """Where the store is."""
    ready: datetime | None = None
    """From when the goods can be picked up; in the store's time zone."""


@dataclass(frozen=True, slots=True)
class Summary:
    """All that is read back before the yes, and what is still missing."""

    cart: Cart
    draft: Draft
    needs: tuple[Need, ...]
    promise: Promise | None
    fingerprint: str
    """Digests of the parts of what is read back (``commerce.checkout.fingerprint``)."""
    place: Place | None = None
    payment: str = ""
    """Code of the way to pay; empty where it is not chosen yet."""
    takes_address: bool = False
    """Whether the chosen delivery goes to an address."""
