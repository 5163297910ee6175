"""How sure the shop is who is speaking: proofs, the level that they give, and what each level opens.

All of it is data: ``LEVELS`` says which proofs give which level, ``OPENS`` what may be done from which level on.
A voice alone is no proof.
"""

from __future__ import annotations

from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from typing import Final


class Proof(StrEnum):
    """What somebody knew or had."""

    ORDER = "order"
    """The number of an order, with the postcode it goes to (or, where it goes nowhere, with its e-mail or phone)."""
    CONTACT = "contact"
    """An e-mail address or a phone number, with the name that belongs to it."""
    ACCOUNT = "account"
    """A platform's account that was linked to the customer."""
    PIN = "pin"
    CODE = "code"
    """A code that was sent to the customer just now."""


class Level(IntEnum):
    """How much may be told and done; each level includes those below it."""

    GUEST = 0
    ORDER = 1
    """One order, and nothing else of its customer."""
    RECOGNISED = 2
    """The customer: names, where orders stand, towns of addresses; no full address, no way to pay."""
    CONFIRMED = 3
    """The customer's address book, ways to pay, and changes of both."""


LEVELS: Final[tuple[tuple[frozenset[Proof], Level], ...]] = (
    (frozenset({Proof.ACCOUNT}), Level.CONFIRMED),
    (frozenset({Proof.CODE}), Level.CONFIRMED),
    (frozenset({Proof.CONTACT, Proof.PIN}), Level.CONFIRMED),
    (frozenset({Proof.ORDER, Proof.PIN}), Level.CONFIRMED),
    (frozenset({Proof.ORDER, Proof.CONTACT}), Level.CONFIRMED),
    (frozenset({Proof.CONTACT}), Level.RECOGNISED),
    (frozenset({Proof.ORDER}), Level.ORDER),
)
"""Proofs, all of which are needed, and the level they give; the first that fits counts."""


class Matter(StrEnum):
    """What needs identity."""

    ORDER = "order"
    """Where one order stands, cancelling it, sending it back."""
    ORDERS = "orders"
    """All orders of a customer."""
    ADDRESSES = "addresses"
    METHODS = "methods"
    """The ways to pay that are kept: hearing and removing them. Paying by them asks for the PIN besides."""
    LANGUAGE = "language"
    PIN = "pin"
    """Setting a PIN; changing one asks for the old one besides."""
    DATA = "data"
    """Hearing or deleting everything that is known."""


OPENS: Final[dict[Matter, Level]] = {
    Matter.ORDER: Level.ORDER,
    Matter.ORDERS: Level.RECOGNISED,
    Matter.ADDRESSES: Level.CONFIRMED,
    Matter.METHODS: Level.CONFIRMED,
    Matter.LANGUAGE: Level.RECOGNISED,
    Matter.PIN: Level.CONFIRMED,
    Matter.DATA: Level.CONFIRMED,
}
"""The level that each matter needs."""


@dataclass(frozen=True, slots=True)
class Identity:
    """Who is identified, and by what; holds no personal data."""

    customer_id: str = ""
    """Empty for a guest, and for an order that belongs to no known customer."""
    proofs: tuple[Proof, ...] = ()
    order_number: str = ""
    """The order that was proven: the only one that ``Level.ORDER`` opens."""

    @property
    def level(self) -> Level:
        """What the proofs give."""
        return level_of(frozenset(self.proofs))

    def opens_order(self, number: str, customer_id: str | None) -> bool:
        """Whether an order may be spoken of: the one that was proven, or one of the recognised customer."""
        if number and number == self.order_number:
            return True
        return self.level >= Level.RECOGNISED and bool(customer_id) and customer_id == self.customer_id


NOBODY: Final = Identity()


@dataclass(frozen=True, slots=True)
class Claim:
    """What somebody says to show who they are; what was not said is empty.

    Proves something in these combinations: order number with postcode, e-mail or phone; e-mail or phone with name;
    PIN of a customer who is identified already, or with an e-mail or phone.
    """

    order_number: str = ""
    postcode: str = ""
    email: str = ""
    phone: str = ""
    name: str = ""
    pin: str = ""


NO_CLAIM: Final = Claim()


def level_of(proofs: AbstractSet[Proof]) -> Level:
    """The level that a set of proofs gives."""
    return next((level for needed, level in LEVELS if needed <= proofs), Level.GUEST)
