from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from pathlib import Path
from uuid import uuid4

import pytest
from sqlalchemy import func, select, update

from commerce import Cart, CartLine, Database, LocalShop, Money, Order, Pricing, Refusal, RefusalReason, import_store
from commerce.cart.cart import CartRow
from commerce.cart.changes import locked_cart
from commerce.customers.values import Contact
from commerce.orders.buyer import Buyer
from commerce.orders.rows import OrderLineRow, OrderRow
from commerce.pricing.coupon_limits import CouponUseRow
from commerce.pricing.delivery import DeliveryTariff
from commerce.pricing.prices import price
from commerce.pricing.rules import Kind, Rule
from commerce.pricing.taxes import Place, TaxRate
from tests.commerce.conftest import NOON

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
CATEGORIES = {"sock": "clothes", "tea": "food"}
TARIFFS = (DeliveryTariff("standard", "standard", 500, None, 3, 5, "", ()),)
TEN = Rule("Ten", Kind.PERCENT, Decimal(10))
TWENTY = Rule("Twenty", Kind.PERCENT, Decimal(20))


def line(product: str, cents: int, quantity: int = 1) -> CartLine:
    return CartLine(product, product, product, product, (), (), quantity, Money(cents, "USD"))


def priced(
    *lines: CartLine,
    rules: tuple[Rule, ...] = (),
    coupon: Rule | None = None,
    rates: tuple[TaxRate, ...] = (),
    place: Place | None = None,
) -> Pricing:
    result = price(lines, CATEGORIES, rules, coupon, TARIFFS, "standard", "USD", NOW, rates, place or Place())
    assert sum(step.amount.minor for step in result.steps) == result.total.minor >= 0
    assert sum(part.discount for part in result.lines) == sum(d.amount.minor for d in result.discounts)
    return result


def names(result: Pricing) -> list[str]:
    return [discount.name for discount in result.discounts]


def test_of_one_group_the_best_counts_and_of_two_groups_both() -> None:
    assert names(priced(line("sock", 1000), rules=(TEN, TWENTY))) == ["Twenty"]
    both = priced(line("sock", 1000), rules=(replace(TEN, group="members"), TWENTY))
    assert [(d.name, d.amount.minor) for d in both.discounts] == [("Twenty", 200), ("Ten", 80)]


def test_a_higher_priority_comes_before_a_better_offer() -> None:
    assert names(priced(line("sock", 1000), rules=(replace(TEN, priority=1), TWENTY))) == ["Ten"]


def test_an_exclusive_promotion_shares_its_lines_with_nothing() -> None:
    alone = replace(TWENTY, exclusive=True, products=frozenset({"sock"}))
    coupon = Rule("C", Kind.PERCENT, Decimal(50))
    result = priced(line("sock", 1000), line("tea", 400), rules=(replace(TEN, group="x"), alone), coupon=coupon)
    assert {d.name: d.amount.minor for d in result.discounts} == {"Twenty": 200, "Ten": 40, "C": 180}


@pytest.mark.parametrize(("share", "counted"), [(5, ["Ten"]), (15, ["C"])])
def test_an_exclusive_coupon_counts_in_place_of_promotions_where_it_is_better(share: int, counted: list[str]) -> None:
    coupon = Rule("C", Kind.PERCENT, Decimal(share), exclusive=True)
    assert names(priced(line("sock", 1000), rules=(TEN,), coupon=coupon)) == counted


@pytest.mark.parametrize("rules", [(), (TEN,), (replace(TWENTY, group="x"), TEN)])
def test_a_coupon_worth_more_than_the_cart_takes_off_the_goods_and_no_more(rules: tuple[Rule, ...]) -> None:
    coupon = Rule("C", Kind.AMOUNT, Decimal(1_000_000))
    result = priced(line("sock", 333, 3), line("tea", 1), rules=rules, coupon=coupon)
    assert result.total == Money(500, "USD")


VAT = TaxRate("VAT", Decimal(19))
FOOD = TaxRate("VAT", Decimal(7), categories=frozenset({"food"}))


def test_tax_in_the_prices_changes_no_total() -> None:
    result = priced(line("sock", 1190), line("tea", 1070), rates=(VAT, FOOD))
    assert [part.tax for part in result.lines] == [190, 70]
    assert (result.delivery_tax, result.tax.minor, result.total.minor) == (80, 340, 2760)
    assert result.tax_included


def test_tax_on_top_is_added_where_the_goods_go() -> None:
    state = TaxRate("sales tax", Decimal("7.25"), included=False, country="US", region="CA")
    goods = line("sock", 1000)
    assert priced(goods, rates=(state,)).total.minor == 1500
    there = priced(goods, rules=(TEN,), rates=(state,), place=Place("US", "ca"))
    assert (there.lines[0].tax, there.delivery_tax, there.total.minor) == (65, 36, 900 + 500 + 65 + 36)
    assert there.steps[-1].label == "sales tax"
    assert not there.tax_included


TAXED = """
name: Corner Store
currency: USD
categories: {shoes: {name: Shoes}, kitchen: {name: Kitchen}, pets: {name: Pets}}
delivery: [{code: pickup, name: store pickup, price: "0", days_min: 0}]
tax: {included: no, classes: {tools: [kitchen]}, rates: [{name: sales tax, rate: 8.875}, {class: tools, rate: 4}]}
coupons:
  - {code: ONCE, kind: amount, value: "1.00", uses_each: 1}
  - {code: FIRST, kind: amount, value: "1.00", uses: 1}
"""
ANN = Buyer(contact=Contact("Ann", "Ann@example.com", "+15550001111"))
WriteStore = Callable[..., Path]


@pytest.fixture
def taxed(database: Database, write_store: WriteStore) -> LocalShop:
    import_store(database, write_store(store_yaml=TAXED))
    return LocalShop(database, clock=lambda: NOON)


def buy(shop: LocalShop, cart_id: str, coupon: str, buyer: Buyer) -> Order | Refusal:
    shop.add(cart_id, "K-1", 1, key="1")
    shop.add(cart_id, "Z-10-WHT", 3, key="2")
    shop.choose_delivery(cart_id, "pickup", key="3")
    cart = shop.apply_coupon(cart_id, coupon, key="4")
    if isinstance(cart, Refusal):
        return cart
    return place(shop, cart, buyer)


def place(shop: LocalShop, cart: Cart, buyer: Buyer) -> Order | Refusal:
    from commerce.orders import orders

    with shop.database.write() as session:
        outcome = orders.place_order(session, locked_cart(session, cart.id, NOON), cart.fingerprint, NOON, buyer)
        if isinstance(outcome, Refusal):
            session.rollback()
        return outcome


def test_the_place_of_an_order_is_not_that_of_the_next_cart(taxed: LocalShop) -> None:
    def filled() -> Cart:
        outcome = taxed.add("c", "K-1", 1, key=uuid4().hex)
        assert isinstance(outcome, Cart)
        return outcome

    here = filled().total
    with taxed.database.write() as session:
        session.execute(update(CartRow).values(zone="far", country="US", region="TX"))
    taxed.choose_delivery("c", "pickup", key="d")
    assert isinstance(place(taxed, taxed.cart("c"), ANN), Order)
    assert filled().total == here
    with taxed.database.read() as session:
        row = session.scalars(select(CartRow)).one()
        assert (row.zone, row.country, row.region) == (None, "", "")


def test_an_orders_rows_hold_discount_and_tax_to_the_last_cent(taxed: LocalShop) -> None:
    assert isinstance(buy(taxed, "c", "ONCE", ANN), Order)
    with taxed.database.read() as session:
        order = session.scalars(select(OrderRow)).one()
        lines = session.scalars(select(OrderLineRow)).all()
    assert sum(line.discount for line in lines) == 100 == sum(amount for _, amount in order.discounts)
    assert sum(line.tax for line in lines) + order.delivery_tax == order.tax > 0
    assert order.total == order.subtotal - 100 + order.delivery["price"] + order.tax
    assert not order.tax_included


@pytest.mark.parametrize(
    "again",
    [
        Buyer(contact=Contact("Ann B", "ann@EXAMPLE.com", "")),
        Buyer("c-1", Contact("Ann", "other@example.com", "+15550001111")),
    ],
)
def test_a_guest_is_known_again_by_contact(taxed: LocalShop, again: Buyer) -> None:
    assert isinstance(buy(taxed, "c1", "ONCE", ANN), Order)
    assert buy(taxed, "c2", "ONCE", again) == Refusal(RefusalReason.COUPON_USED_BEFORE, "ONCE")
    assert isinstance(buy(taxed, "c3", "ONCE", Buyer(contact=Contact("Bo", "bo@example.com"))), Order)


def test_a_coupon_for_one_order_is_used_once_and_free_again_when_that_is_cancelled(taxed: LocalShop) -> None:
    first = buy(taxed, "c1", "FIRST", ANN)
    assert isinstance(first, Order)
    assert buy(taxed, "c2", "FIRST", Buyer()) == Refusal(RefusalReason.COUPON_USED_UP, "FIRST")
    taxed.cancel_order(first.number, key="no")
    with taxed.database.read() as session:
        assert session.scalar(select(func.count()).select_from(CouponUseRow)) == 0
    assert isinstance(buy(taxed, "c3", "FIRST", Buyer()), Order)


def test_faults_in_the_tax_rates_are_told_with_their_place(database: Database, write_store: WriteStore) -> None:
    broken = TAXED.replace("rate: 4}", "rate: 400}").replace("[kitchen]", "[kitchens]")
    with pytest.raises(Exception, match="kitchens") as told:
        import_store(database, write_store(store_yaml=broken))
    assert "'400' is not allowed" in str(told.value)
