"""An order that goes elsewhere is checked, priced and promised as one that is placed there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from commerce import (
    ORIGINAL,
    Address,
    Database,
    LocalShop,
    Money,
    Order,
    OrderStatus,
    PaymentState,
    Piece,
    Quote,
    Refusal,
    RefusalReason,
    import_store,
)
from commerce.checkout.rows import OrderPromiseRow
from tests.commerce.conftest import NOON

STORE = """
name: Corner Store
currency: USD
countries: [US, CA]
categories: {shoes: {name: Shoes}, kitchen: {name: Kitchen}, pets: {name: Pets}}
zones:
  - {code: islands, countries: [US], regions: [HI]}
  - {code: abroad, countries: [CA]}
delivery:
  - {code: pickup, name: store pickup, price: "0", days_min: 0}
  - code: standard
    name: standard delivery
    price: "5.00"
    days_min: 3
    address: yes
    zones: [{zone: islands, price: "15.00", days_min: 9, days_max: 12}]
  - {code: express, name: express delivery, price: "9.00", days_min: 1, address: yes, never: [islands, abroad]}
tax:
  included: no
  rates: [{name: sales tax, rate: 10}, {name: island tax, rate: 4, country: US, region: HI}]
"""
HOME = Address("1 Main Street", "Springfield", "62704", "US", region="IL", recipient="Jane Doe")
NEXT_DOOR = replace(HOME, line1="2 Main Street")
HAWAII = Address("1 Beach Road", "Honolulu", "96815", "US", region="HI", recipient="Jane Doe")


@pytest.fixture
def far(database: Database, write_store: Callable[..., Path]) -> LocalShop:
    import_store(database, write_store(store_yaml=STORE))
    return LocalShop(database, clock=lambda: NOON)


def ordered(shop: LocalShop, delivery: str = "standard", to: Address = HOME) -> Order:
    shop.add("c", "M-WHT", 2, key="a")
    shop.choose_delivery("c", delivery, key="d")
    shop.checkout.give_address("c", to, key="to")
    order = shop.checkout.place("c", shop.checkout.summary("c").fingerprint, key="yes")
    assert isinstance(order, Order)
    return order


def moved(shop: LocalShop, order: Order, to: Address, key: str = "k") -> Order:
    outcome = shop.after_sales.change_address(order.number, to, key=key)
    assert isinstance(outcome, Order), outcome
    return outcome


def test_an_order_costs_what_one_costs_that_is_placed_there(far: LocalShop) -> None:
    order = ordered(far)
    assert order.total == Money(2990 + 500 + 299 + 50, "USD")
    sent = moved(far, order, HAWAII)
    there = ordered(far, to=HAWAII)
    assert sent.total == there.total == Money(2990 + 1500 + 120 + 60, "USD")
    assert (sent.delivery, sent.tax) == (there.delivery, there.tax)
    assert moved(far, order, HOME, "back").total == order.total


def test_a_move_within_a_zone_changes_the_address_only(far: LocalShop) -> None:
    order = ordered(far)
    sent = moved(far, order, NEXT_DOOR)
    assert sent == order
    file = far.after_sales.file(order.number)
    assert file is not None
    assert file.address == NEXT_DOOR


def test_whoever_it_was_for_stays_where_only_the_place_is_said(far: LocalShop) -> None:
    order = ordered(far)
    moved(far, order, replace(NEXT_DOOR, recipient=""))
    file = far.after_sales.file(order.number)
    assert file is not None
    assert file.address == NEXT_DOOR


def test_a_delivery_that_was_paid_for_is_not_made_free_by_a_change(
    database: Database, write_store: Callable[..., Path]
) -> None:
    free = "promotions:\n  - {name: Mugs Travel Free, description: No., kind: free_delivery, products: [mug]}\n"
    priced_there = "never: [abroad], zones: [{zone: islands, price: '19.00'}]"
    far = STORE.replace("never: [islands, abroad]", priced_there)
    import_store(database, write_store(store_yaml=far + free))
    shop = LocalShop(database, clock=lambda: NOON)
    order = ordered(shop, "express")
    blue = shop.after_sales.change_items(order.number, [Piece("1", 2, "M-BLU")], ORIGINAL, key="blue")
    assert isinstance(blue, Order)
    assert blue.total == order.total
    assert moved(shop, order, HAWAII).delivery.price == Money(1900, "USD")


def test_what_is_quoted_is_what_it_comes_to(far: LocalShop) -> None:
    order = ordered(far)
    quote = far.after_sales.quote_address(order.number, HAWAII)
    assert isinstance(quote, Quote)
    assert far.after_sales.file(order.number) is not None
    assert far.order(order.number) == order, "a quote changes nothing"
    sent = moved(far, order, HAWAII)
    assert (quote.total, quote.amount) == (sent.total, order.total - sent.total)


def test_the_difference_is_due_as_the_order_is_paid_once_for_a_key(far: LocalShop) -> None:
    order = ordered(far)
    far.paid_at_till(order.number, key="paid")
    for _ in range(2):
        sent = moved(far, order, HAWAII)
    paid, due = far.payments.of_order(order.number)
    assert (paid.captured, due.amount) == (order.total, sent.total - order.total)
    assert due.state is PaymentState.REQUIRES_ACTION


def test_the_day_is_promised_anew(far: LocalShop, database: Database) -> None:
    def promised() -> date:
        with database.read() as session:
            return session.scalars(select(OrderPromiseRow.first)).one()

    order = ordered(far)
    assert promised() == date(2026, 11, 23)
    moved(far, order, HAWAII)
    assert promised() == date(2026, 11, 29)


@pytest.mark.parametrize(
    ("delivery", "to", "reason"),
    [
        ("standard", replace(HOME, line1=" "), RefusalReason.INCOMPLETE_ADDRESS),
        ("standard", replace(HOME, postcode=""), RefusalReason.INCOMPLETE_ADDRESS),
        ("standard", replace(HOME, postcode="12"), RefusalReason.BAD_POSTCODE),
        ("standard", replace(HOME, country="DE", postcode="10115"), RefusalReason.NOT_DELIVERED_THERE),
        ("standard", replace(HOME, line1="x" * 500), RefusalReason.BAD_DETAIL),
        ("standard", replace(HOME, line2="4242 4242 4242 4242"), RefusalReason.BAD_DETAIL),
        ("express", HAWAII, RefusalReason.NOT_DELIVERED_THERE),
        ("pickup", HOME, RefusalReason.NOT_ALLOWED),
    ],
)
def test_where_an_order_can_not_go_it_is_not_sent(
    far: LocalShop, delivery: str, to: Address, reason: RefusalReason
) -> None:
    order = ordered(far, delivery)
    before = far.after_sales.file(order.number)
    for outcome in (
        far.after_sales.quote_address(order.number, to),
        far.after_sales.change_address(order.number, to, key="k"),
    ):
        assert isinstance(outcome, Refusal)
        assert outcome.reason is reason
    assert far.after_sales.file(order.number) == before


def test_what_is_picked_up_is_taxed_at_the_shop_whatever_address_is_known(far: LocalShop) -> None:
    far.add("c", "M-WHT", 1, key="a")
    far.checkout.give_address("c", HAWAII, key="to")
    far.choose_delivery("c", "standard", key="s")
    assert [tax.name for tax in far.cart("c").taxes] == ["island tax"]
    far.choose_delivery("c", "pickup", key="p")
    picked_up = far.cart("c")
    assert [(tax.name, tax.amount) for tax in picked_up.taxes] == [("sales tax", Money(150, "USD"))]
    order = far.checkout.place("c", far.checkout.summary("c").fingerprint, key="yes")
    assert isinstance(order, Order)
    assert order.total == picked_up.total
    assert order.status is OrderStatus.PLACED
    far.add("c", "M-WHT", 1, key="b")
    far.choose_delivery("c", "pickup", key="p2")
    far.undo("c", key="u")
    assert [tax.name for tax in far.cart("c").taxes] == ["sales tax"], "no order's address is the next cart's"
