from __future__ import annotations

import pytest

from commerce import (
    Cart,
    Database,
    LocalShop,
    Money,
    Order,
    OrderStatus,
    Piece,
    Quote,
    Refusal,
    RefusalReason,
    Reordered,
    Return,
    ReturnStatus,
)
from commerce.catalogue.products import VariantRow
from commerce.customers.values import Address

DELIVERED = (OrderStatus.PAID, OrderStatus.PACKED, OrderStatus.SHIPPED, OrderStatus.DELIVERED)


def stock(database: Database, sku: str) -> int:
    with database.read() as session:
        return session.get_one(VariantRow, sku).stock


def ordered(shop: LocalShop, **quantities: int) -> Order:
    for sku, quantity in quantities.items():
        shop.add("c", sku.replace("_", "-"), quantity, key=sku)
    assert isinstance(shop.choose_delivery("c", "standard", key="d"), Cart)
    order = shop.checkout.place("c", shop.checkout.summary("c").fingerprint, key="yes")
    assert isinstance(order, Order)
    return order


def lead(shop: LocalShop, order: Order, *states: OrderStatus) -> None:
    for state in states:
        assert isinstance(shop.advance_order(order.number, state, key=state), Order)


def reason_of(outcome: object) -> RefusalReason | None:
    return outcome.reason if isinstance(outcome, Refusal) else None


def test_a_return_gives_back_what_was_paid_for_these_pieces_to_the_cent(shop: LocalShop, database: Database) -> None:
    order = ordered(shop, M_WHT=3, K_1=1)
    lead(shop, order, *DELIVERED)
    back = Money(0, "USD")
    for number, line in enumerate(("1", "1", "1", "2")):
        made = shop.after_sales.request_return(order.number, [Piece(line, 1)], "", "original", key=f"r{number}")
        assert isinstance(made, Return)
        back += made.amount
    assert back == order.total - order.delivery.price
    assert isinstance(made, Return)
    before = stock(database, "K-1")
    received = shop.after_sales.receive(made.number, key="k")
    assert isinstance(received, Return)
    assert received.status is ReturnStatus.RECEIVED
    assert stock(database, "K-1") == before + 1


def test_the_same_key_registers_one_return(shop: LocalShop) -> None:
    order = ordered(shop, M_WHT=2)
    lead(shop, order, *DELIVERED)
    first = shop.after_sales.request_return(order.number, [Piece("1", 1)], "", "original", key="r")
    again = shop.after_sales.request_return(order.number, [Piece("1", 1)], "", "original", key="r")
    assert isinstance(first, Return)
    assert first == again


@pytest.mark.parametrize(
    ("pieces", "reason"),
    [
        ([Piece("1", 3)], RefusalReason.MORE_THAN_BOUGHT),
        ([Piece("9", 1)], RefusalReason.NOT_IN_ORDER),
        ([Piece("1", 0)], RefusalReason.NOT_IN_ORDER),
        ([Piece("1", 1, "K-1")], RefusalReason.OTHER_PRODUCT),
        ([Piece("1", 1, "M-WHT")], RefusalReason.VARIANT_SOLD_OUT),
    ],
)
def test_what_can_not_come_back_is_refused(shop: LocalShop, pieces: list[Piece], reason: RefusalReason) -> None:
    order = ordered(shop, M_WHT=2)
    lead(shop, order, *DELIVERED)
    assert reason_of(shop.after_sales.quote_return(order.number, pieces, "")) is reason
    assert reason_of(shop.after_sales.request_return(order.number, pieces, "", "original", key="r")) is reason


def test_nothing_comes_back_twice(shop: LocalShop) -> None:
    order = ordered(shop, M_WHT=2)
    lead(shop, order, *DELIVERED)
    shop.after_sales.request_return(order.number, [Piece("1", 2)], "", "original", key="r")
    again = shop.after_sales.request_return(order.number, [Piece("1", 1)], "", "original", key="s")
    assert reason_of(again) is RefusalReason.RETURNED_ALREADY


def test_what_is_on_its_way_can_not_be_returned_yet(shop: LocalShop) -> None:
    order = ordered(shop, M_WHT=1)
    lead(shop, order, *DELIVERED[:-1])
    assert reason_of(shop.after_sales.quote_return(order.number, [Piece("1", 1)], "")) is RefusalReason.NOT_DELIVERED


def test_an_exchange_reserves_what_is_wanted(shop: LocalShop, database: Database) -> None:
    order = ordered(shop, M_WHT=2)
    lead(shop, order, *DELIVERED)
    quote = shop.after_sales.quote_return(order.number, [Piece("1", 1, "M-BLU")], "")
    assert isinstance(quote, Quote)
    made = shop.after_sales.request_return(order.number, [Piece("1", 1, "M-BLU")], "", "original", key="x")
    assert isinstance(made, Return)
    assert made.amount == quote.amount
    assert stock(database, "M-BLU") == 19


def test_items_are_changed_with_stock_and_totals(shop: LocalShop, database: Database) -> None:
    order = ordered(shop, T_9_BRN=2)
    quote = shop.after_sales.quote_items(order.number, [Piece("1", 1, "T-10-NVY")])
    changed = shop.after_sales.change_items(order.number, [Piece("1", 1, "T-10-NVY")], "original", key="x")
    assert isinstance(changed, Order)
    assert isinstance(quote, Quote)
    assert quote.total == changed.total
    assert {line.sku: line.quantity for line in changed.lines} == {"T-9-BRN": 1, "T-10-NVY": 1}
    assert changed.total.minor == order.total.minor + 650
    assert (stock(database, "T-9-BRN"), stock(database, "T-10-NVY")) == (4, 1)
    (payment,) = shop.payments.of_order(order.number)
    assert payment.amount == changed.total


def test_taking_everything_out_is_refused_and_changes_nothing(shop: LocalShop, database: Database) -> None:
    order = ordered(shop, M_WHT=2)
    outcome = shop.after_sales.change_items(order.number, [Piece("1", 2)], "original", key="x")
    assert reason_of(outcome) is RefusalReason.NOTHING_LEFT
    assert stock(database, "M-WHT") == 18


def test_an_address_without_a_street_is_refused(shop: LocalShop) -> None:
    order = ordered(shop, M_WHT=1)
    outcome = shop.after_sales.change_address(order.number, Address(" ", "Springfield", "62704", "US"), key="a")
    assert reason_of(outcome) is RefusalReason.INCOMPLETE_ADDRESS


def test_a_packed_order_is_not_changed(shop: LocalShop) -> None:
    order = ordered(shop, T_9_BRN=1)
    lead(shop, order, OrderStatus.PACKED)
    there = Address("1 Oak Street", "Springfield", "62704", "US")
    assert reason_of(shop.after_sales.change_address(order.number, there, key="a")) is RefusalReason.TOO_LATE
    swap = [Piece("1", 1, "T-10-BRN")]
    assert reason_of(shop.after_sales.change_items(order.number, swap, "original", key="x")) is RefusalReason.TOO_LATE
    assert reason_of(shop.after_sales.cancel(order.number, "", key="c")) is RefusalReason.TOO_LATE


def test_shipping_tells_where_the_parcel_is(shop: LocalShop) -> None:
    order = ordered(shop, M_WHT=1)
    shop.after_sales.ship(order.number, "Post", "ABC123", "https://post.example/ABC123", key="s")
    file = shop.after_sales.file(order.number)
    assert file is not None
    assert file.order.status is OrderStatus.SHIPPED
    assert [parcel.number for parcel in file.tracking] == ["ABC123"]


def test_ordering_again_says_what_is_missing(shop: LocalShop) -> None:
    order = ordered(shop, M_WHT=2, P_BLK=1)
    again = shop.after_sales.reorder(order.number, "d", key="again")
    assert isinstance(again, Reordered)
    assert again.missing == ("Pocket Backpack",)
    assert {line.sku: line.quantity for line in shop.cart("d").lines} == {"M-WHT": 2}
    shop.after_sales.reorder(order.number, "d", key="again")
    assert shop.cart("d").count == 2
