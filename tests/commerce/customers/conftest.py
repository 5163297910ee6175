"""A shop with two customers, one of them with an order that is delivered."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from commerce import Address, Contact, Customer, Database, KeptAddress, KeptMethod, LocalShop, MethodKind, Money, Order
from tests.commerce.conftest import NOON

HOME = Address("1 Main Street", "Springfield", "12345", "US", recipient="Jane Doe")
WORK = Address("2 Office Road", "Springfield", "12399", "US")
JANE = Customer(
    "jane",
    "Jane",
    "Doe",
    Contact("Jane Doe", "jane@example.com", "+15551234567"),
    (KeptAddress(0, HOME, "home"), KeptAddress(0, WORK, "work")),
    (
        KeptMethod("jane-card", MethodKind.CARD, "visa", "4242"),
        KeptMethod("jane-gift", MethodKind.GIFT_CARD, balance=Money(2500, "USD")),
    ),
)
SIOBHAN = Customer("siobhan", "Siobhán", "O\u2019Brien-Núñez", Contact("", "siobhan@example.com", ""))
PIN = "2580"


@dataclass
class Clock:
    """A clock that is moved by hand."""

    now: datetime = field(default=NOON)

    def __call__(self) -> datetime:
        return self.now

    def move(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def known(database: Database, clock: Clock) -> LocalShop:
    """The shop, with its customers."""
    shop = LocalShop(database, clock=clock)
    shop.customers.add(JANE, PIN)
    shop.customers.add(SIOBHAN)
    return shop


@pytest.fixture
def janes_order(known: LocalShop) -> Order:
    return ordered(known, "janes-cart", "jane")


def ordered(shop: LocalShop, cart_id: str, customer_id: str = "") -> Order:
    """An order that is delivered; a known customer's where an id is given."""
    shop.add(cart_id, "M-WHT", 1, key=f"{cart_id}/1")
    shop.choose_delivery(cart_id, "standard", key=f"{cart_id}/2")
    customer = shop.customers.customer(customer_id)
    if customer:
        shop.checkout.belongs_to(cart_id, customer, key=f"{cart_id}/3")
    else:
        shop.checkout.give_contact(cart_id, Contact("Guest", "guest@example.com"), key=f"{cart_id}/3")
    placed = shop.checkout.place(cart_id, shop.checkout.summary(cart_id).fingerprint, key=f"{cart_id}/4")
    assert isinstance(placed, Order)
    return placed
