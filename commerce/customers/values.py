"""The values that say who buys: contact, address, customer, and the ways to pay that a customer keeps."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from commerce.money import Money


@dataclass(frozen=True, slots=True)
class Contact:
    """How somebody is reached; what is not known is empty."""

    name: str = ""
    email: str = ""
    """Lower case."""
    phone: str = ""
    """Digits with a plus before the country ("+15551234567")."""


@dataclass(frozen=True, slots=True)
class Address:
    """Where goods go. A country is its ISO 3166 code of two letters."""

    line1: str
    city: str
    postcode: str
    country: str
    line2: str = ""
    region: str = ""
    recipient: str = ""


class MethodKind(StrEnum):
    """The kinds of ways to pay that a customer can keep."""

    CARD = "card"
    PAYPAL = "paypal"
    GIFT_CARD = "gift_card"
    STORE_CREDIT = "store_credit"


@dataclass(frozen=True, slots=True)
class KeptMethod:
    """A way to pay that a customer keeps; never a card number, only what names it."""

    id: str
    kind: MethodKind
    brand: str = ""
    last_four: str = ""
    balance: Money | None = None
    """What is left on a gift card or of a store credit."""
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class KeptAddress:
    """An address in a customer's book."""

    id: int
    address: Address
    label: str = ""
    is_default: bool = False


@dataclass(frozen=True, slots=True)
class Customer:
    """Somebody the shop knows."""

    id: str
    given_name: str
    family_name: str
    contact: Contact
    addresses: tuple[KeptAddress, ...] = ()
    methods: tuple[KeptMethod, ...] = ()
    language: str = ""
