from __future__ import annotations

import pytest
from sqlalchemy import select

from commerce import (
    Cart,
    Database,
    LocalShop,
    Order,
    OrderStatus,
    PaymentStatus,
    Refusal,
    RefusalReason,
    Summary,
    import_store,
    is_order_number,
)
from commerce.catalogue.products import VariantRow
from commerce.orders.orders import TRANSITIONS
from commerce.orders.rows import OrderEventRow, OrderRow


def stock(database: Database, sku: str) -> int:
    with database.read() as session:
        return session.get_one(VariantRow, sku).stock


def ready_cart(shop: LocalShop, cart_id: str = "c", quantity: int = 2) -> Summary:
    shop.add(cart_id, "R-9-BLU", quantity, key="a")
    assert isinstance(shop.choose_delivery(cart_id, "express", key="d"), Cart)
    return shop.checkout.summary(cart_id)


def placed(shop: LocalShop, cart_id: str = "c", quantity: int = 2) -> Order:
    read_back = ready_cart(shop, cart_id, quantity)
    order = shop.checkout.place(cart_id, read_back.fingerprint, key="o")
    assert isinstance(order, Order), order
    return order


def reason(outcome: object) -> RefusalReason | None:
    return outcome.reason if isinstance(outcome, Refusal) else None


def test_an_order_is_the_cart_that_was_read_back(shop: LocalShop, database: Database) -> None:
    shop.add("c", "M-WHT", 1, ("name",), key="1")
    shop.apply_coupon("c", "summer twenty", key="2")
    read_back = ready_cart(shop)
    cart = read_back.cart
    order = shop.checkout.place("c", read_back.fingerprint, key="o")
    assert isinstance(order, Order)
    assert is_order_number(order.number)
    assert (order.status, order.payment) == (OrderStatus.PLACED, "till")
    assert (order.lines, order.delivery, order.discounts) == (cart.lines, cart.delivery, cart.discounts)
    assert order.total == cart.total
    assert order.placed_at.tzinfo is not None
    assert shop.order(order.number) == shop.last_order("c") == order
    assert stock(database, "R-9-BLU") == 6


def test_after_an_order_the_cart_is_new_and_nothing_can_be_taken_back(shop: LocalShop) -> None:
    placed(shop)
    cart = shop.cart("c")
    assert (cart.lines, cart.coupon, cart.delivery) == ((), None, None)
    assert reason(shop.undo("c", key="u")) is RefusalReason.NOTHING_TO_UNDO


def test_the_same_key_returns_the_same_order(shop: LocalShop, database: Database) -> None:
    order = placed(shop)
    assert shop.checkout.place("c", "whatever", key="o") == order
    shop.add("c", "R-9-BLU", 1, key="again")
    assert shop.checkout.place("c", shop.checkout.summary("c").fingerprint, key="o") == order
    assert stock(database, "R-9-BLU") == 6


def test_a_second_yes_with_another_key_orders_nothing(shop: LocalShop) -> None:
    read_back = ready_cart(shop)
    shop.checkout.place("c", read_back.fingerprint, key="o")
    assert reason(shop.checkout.place("c", read_back.fingerprint, key="p")) is RefusalReason.EMPTY_CART


def test_a_cart_that_changed_since_it_was_read_back_is_not_ordered(shop: LocalShop, database: Database) -> None:
    read_back = ready_cart(shop)
    shop.add("c", "K-1", 1, key="more")
    assert reason(shop.checkout.place("c", read_back.fingerprint, key="o")) is RefusalReason.CART_CHANGED
    assert stock(database, "R-9-BLU") == 8
    assert shop.cart("c").count == 3


def test_a_price_that_changed_since_it_was_read_back_is_not_charged(shop: LocalShop, database: Database) -> None:
    read_back = ready_cart(shop)
    with database.write() as session:
        session.get_one(VariantRow, "R-9-BLU").price += 1
    assert reason(shop.checkout.place("c", read_back.fingerprint, key="o")) is RefusalReason.CART_CHANGED


def test_an_order_needs_a_delivery(shop: LocalShop) -> None:
    shop.add("c", "R-9-BLU", 1, key="a")
    assert (
        reason(shop.checkout.place("c", shop.checkout.summary("c").fingerprint, key="o")) is RefusalReason.NO_DELIVERY
    )


def test_what_was_sold_meanwhile_is_refused_and_the_cart_kept(shop: LocalShop, database: Database) -> None:
    read_back = ready_cart(shop, "slow", 5)
    placed(shop, "quick", 6)
    refusal = shop.checkout.place("slow", read_back.fingerprint, key="o")
    assert refusal == Refusal(RefusalReason.NOT_ENOUGH_STOCK, "Meadow Runner", 2)
    assert (stock(database, "R-9-BLU"), shop.cart("slow").count) == (2, 5)
    shop.set_quantity("slow", "1", 2, key="less")
    assert isinstance(shop.checkout.place("slow", shop.checkout.summary("slow").fingerprint, key="o"), Order)


def test_a_retired_article_is_out_of_stock(shop: LocalShop, database: Database) -> None:
    read_back = ready_cart(shop)
    with database.write() as session:
        session.get_one(VariantRow, "R-9-BLU").retired = True
    assert reason(shop.checkout.place("c", read_back.fingerprint, key="o")) is RefusalReason.OUT_OF_STOCK


def test_stock_is_taken_for_all_lines_or_none(shop: LocalShop, database: Database) -> None:
    shop.add("c", "K-1", 1, key="k")
    read_back = ready_cart(shop)
    with database.write() as session:
        session.get_one(VariantRow, "R-9-BLU").stock = 1
    assert reason(shop.checkout.place("c", read_back.fingerprint, key="o")) is RefusalReason.NOT_ENOUGH_STOCK
    assert stock(database, "K-1") == 6


def test_cancelling_gives_the_stock_back_once(shop: LocalShop, database: Database) -> None:
    number = placed(shop).number
    for key in ("1", "1", "2"):
        order = shop.cancel_order(number, key=key)
        assert isinstance(order, Order)
        assert order.status is OrderStatus.CANCELLED
    assert stock(database, "R-9-BLU") == 8


def test_a_packed_order_can_no_longer_be_cancelled(shop: LocalShop, database: Database) -> None:
    number = placed(shop).number
    shop.advance_order(number, OrderStatus.PACKED, key="1")
    assert reason(shop.cancel_order(number, key="2")) is RefusalReason.TOO_LATE
    assert stock(database, "R-9-BLU") == 6


def test_an_unknown_number_is_no_order(shop: LocalShop) -> None:
    assert shop.order("1234567") is None
    assert shop.last_order("nobody") is None
    assert reason(shop.cancel_order("1234567", key="1")) is RefusalReason.UNKNOWN_ORDER


def test_an_order_goes_only_where_a_way_leads(shop: LocalShop) -> None:
    for number, (present, allowed) in enumerate(TRANSITIONS.items()):
        for target in OrderStatus:
            order = placed(shop, f"{present}-{target}-{number}", 1)
            shop_set(shop, order.number, present)
            outcome = shop.advance_order(order.number, target, key="t")
            assert isinstance(outcome, Order) == (target in allowed or target is present), (present, target)
            shop_restock(shop)


def shop_set(shop: LocalShop, number: str, status: OrderStatus) -> None:
    ways = {
        OrderStatus.PLACED: (),
        OrderStatus.PAID: (OrderStatus.PAID,),
        OrderStatus.PACKED: (OrderStatus.PACKED,),
        OrderStatus.SHIPPED: (OrderStatus.PACKED, OrderStatus.SHIPPED),
        OrderStatus.READY: (OrderStatus.PACKED, OrderStatus.READY),
        OrderStatus.DELIVERED: (OrderStatus.PACKED, OrderStatus.READY, OrderStatus.DELIVERED),
        OrderStatus.CANCELLED: (OrderStatus.CANCELLED,),
    }
    for step in ways[status]:
        assert isinstance(shop.advance_order(number, step, key=f"s{step}"), Order)


def shop_restock(shop: LocalShop) -> None:
    with shop.database.write() as session:
        session.get_one(VariantRow, "R-9-BLU").stock = 8


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ((), PaymentStatus.DUE),
        ((OrderStatus.PAID,), PaymentStatus.PAID),
        ((OrderStatus.PAID, OrderStatus.PACKED), PaymentStatus.PAID),
        ((OrderStatus.CANCELLED,), PaymentStatus.CANCELLED),
        ((OrderStatus.PAID, OrderStatus.CANCELLED), PaymentStatus.REFUND_DUE),
    ],
)
def test_the_payment_follows_the_order(
    shop: LocalShop, database: Database, steps: tuple[OrderStatus, ...], expected: PaymentStatus
) -> None:
    number = placed(shop).number
    for step in steps:
        shop.advance_order(number, step, key="k")
    with database.read() as session:
        row = session.scalars(select(OrderRow).filter_by(number=number)).one()
        assert row.payment_status == expected
        events = session.scalars(select(OrderEventRow).filter_by(order_id=row.id).order_by(OrderEventRow.id))
        assert [event.status for event in events] == [OrderStatus.PLACED, *steps]


def test_an_order_outlives_every_change_of_the_catalogue(
    shop: LocalShop, database: Database, write_store: object, files: dict[str, str]
) -> None:
    assert callable(write_store)
    order = placed(shop)
    kept = "\n".join(line for line in files["products.csv"].splitlines() if not line.startswith("runner,"))
    for name in ("variants.csv", "reviews.csv"):
        files[name] = "\n".join(line for line in files[name].splitlines() if "runner," not in line)
    folder = write_store(products_csv=kept, variants_csv=files["variants.csv"], reviews_csv=files["reviews.csv"])
    import_store(database, folder)
    assert shop.product("runner") is None
    assert shop.order(order.number) == order
    assert isinstance(shop.cancel_order(order.number, key="x"), Order)
