"""What is recommended, and why."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, event

from commerce import Cause, Database, LocalShop, Order
from commerce.advising import building
from commerce.advising.ranking import Bought
from commerce.advising.rows import BoughtWithRow
from commerce.orders.rows import OrderRow
from tests.commerce.conftest import NOON


def _buy(shop: LocalShop, cart_id: str, *skus: str) -> Order:
    for sku in skus:
        shop.add(cart_id, sku, 1, key=f"add {sku}")
    shop.choose_delivery(cart_id, "pickup", key="delivery")
    placed = shop.checkout.place(cart_id, shop.checkout.summary(cart_id).fingerprint, key="order")
    assert isinstance(placed, Order)
    return placed


def test_what_is_often_bought_together_says_so(shop: LocalShop) -> None:
    for number in range(2):
        _buy(shop, f"b{number}", "K-1", "Z-10-WHT")
    shop.recommendations.refresh()
    shop.add("c", "K-1", 1, key="1")
    first = shop.recommendations.for_shopper("c")[0]
    assert (first.product.id, first.cause, first.because) == ("racer", Cause.TOGETHER, "Sharp Chef Knife")


def test_one_order_is_no_habit_and_tells_nothing(shop: LocalShop) -> None:
    _buy(shop, "b", "K-1", "Z-10-WHT")
    assert shop.recommendations.refresh() == 0


def test_only_new_orders_are_learned_from(shop: LocalShop) -> None:
    assert shop.recommendations.refresh() is None
    _buy(shop, "b", "K-1")
    assert shop.recommendations.refresh() == 0
    assert shop.recommendations.refresh() is None


def test_no_transaction_of_learning_is_long(
    shop: LocalShop, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(building, "AT_ONCE", 1)
    for number in range(2):
        _buy(shop, f"b{number}", "K-1", "Z-10-WHT", "M-WHT")
    written: list[set[str]] = []

    @event.listens_for(database.engine, "begin")
    def begin(_connection: Connection) -> None:
        written.append(set())

    @event.listens_for(database.engine, "before_cursor_execute")
    def execute(_connection: Connection, _cursor: object, statement: str, parameters: Any, *_rest: object) -> None:
        if statement.startswith("INSERT INTO bought_with"):
            rows = parameters if isinstance(parameters, list) else [parameters]
            written[-1].update(row["product_id"] if isinstance(row, dict) else row[1] for row in rows)

    assert shop.recommendations.refresh() == 12
    assert {len(products) for products in written} == {0, 1}


def test_what_is_bought_no_more_is_forgotten(shop: LocalShop, database: Database) -> None:
    orders = [_buy(shop, f"b{number}", "K-1", "Z-10-WHT") for number in range(2)]
    assert shop.recommendations.refresh() == 4
    for order in orders:
        shop.cancel_order(order.number, key="cancel")
    assert shop.recommendations.refresh(anew=True) == 0
    with database.read() as session:
        assert session.query(BoughtWithRow).count() == 0


def test_what_a_customer_buys_in_a_rhythm_is_due(shop: LocalShop, database: Database) -> None:
    numbers = [_buy(shop, f"b{n}", "M-WHT").number for n in range(3)]
    with database.write() as session:
        for row in session.query(OrderRow).all():
            row.customer_id = "ann"
            row.placed_at = NOON - timedelta(days=21 * (3 - numbers.index(row.number)))
    (again,) = shop.recommendations.buy_again("c", "ann")
    assert (again.product.id, again.cause, again.every_days, again.due_in_days) == ("mug", Cause.DUE, 21, 0)
    assert shop.recommendations.for_shopper("c", "ann")[0] == again
    assert shop.recommendations.buy_again("c", "ben") == ()
    shop.add("c", "M-BLU", 1, key="1")
    assert shop.recommendations.buy_again("c", "ann") == ()


def test_what_was_declined_is_not_named_again(shop: LocalShop) -> None:
    first = shop.recommendations.for_shopper("c", limit=1)[0].product.id
    assert first not in {each.product.id for each in shop.recommendations.for_shopper("c", declined={first})}


def test_what_was_given_up_is_not_due() -> None:
    assert Bought("tea", (300.0, 290.0, 280.0)).due_in_days is None
