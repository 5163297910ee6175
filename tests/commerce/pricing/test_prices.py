from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest

from commerce import CartLine, Money, Pricing
from commerce.pricing.delivery import DeliveryTariff
from commerce.pricing.prices import price
from commerce.pricing.rules import Kind, Rule, percent, spread

NOW = datetime(2026, 11, 20, 12, tzinfo=UTC)
CATEGORIES = {"sock": "clothes", "hat": "clothes", "pan": "kitchen"}
TARIFFS = (
    DeliveryTariff("pickup", "pickup", 0, None, 0, 1, "", ()),
    DeliveryTariff("standard", "standard", 495, 5000, 3, 5, "", ()),
    DeliveryTariff("express", "express", 1295, None, 1, 1, "", ()),
)


def line(product: str, cents: int, quantity: int = 1, number: str = "") -> CartLine:
    return CartLine(number or product, product, product.upper(), product, (), (), quantity, Money(cents, "USD"))


def priced(lines: Sequence[CartLine], *rules: Rule, coupon: Rule | None = None, chosen: str | None = None) -> Pricing:
    result = price(lines, CATEGORIES, rules, coupon, TARIFFS, chosen, "USD", NOW)
    assert sum(step.amount.minor for step in result.steps) == result.total.minor
    assert result.total.minor >= 0
    return result


def discounts(result: Pricing) -> dict[str, int]:
    return {discount.name: discount.amount.minor for discount in result.discounts}


def test_a_cart_costs_its_lines_and_its_delivery() -> None:
    result = priced([line("sock", 500, 3), line("pan", 1999)], chosen="standard")
    assert result.subtotal == Money(3499, "USD")
    assert result.total == Money(3499 + 495, "USD")


def test_an_empty_cart_costs_nothing_and_has_no_delivery() -> None:
    result = priced([], Rule("All", Kind.FREE_DELIVERY), coupon=Rule("C", Kind.AMOUNT, Decimal(500)), chosen="express")
    assert (result.total.minor, result.delivery, result.discounts) == (0, None, ())


def test_a_percentage_is_rounded_half_up_on_each_line() -> None:
    rule = Rule("Ten", Kind.PERCENT, Decimal(10), categories=frozenset({"clothes"}))
    result = priced([line("sock", 995), line("hat", 1004), line("pan", 1000)], rule)
    assert discounts(result) == {"Ten": 100 + 100}


def test_an_amount_counts_for_each_article_of_certain_products() -> None:
    rule = Rule("Off", Kind.AMOUNT, Decimal(300), products=frozenset({"hat"}))
    assert discounts(priced([line("hat", 1000, 2), line("sock", 200)], rule)) == {"Off": 600}


def test_an_amount_never_makes_an_article_cheaper_than_nothing() -> None:
    rule = Rule("Off", Kind.AMOUNT, Decimal(900), products=frozenset({"sock"}))
    assert priced([line("sock", 500, 2)], rule).total.minor == 0


def test_an_amount_for_everything_counts_once() -> None:
    assert discounts(priced([line("hat", 1000, 2), line("sock", 200)], Rule("Off", Kind.AMOUNT, Decimal(500)))) == {
        "Off": 500
    }


def test_buy_two_get_one_makes_the_cheapest_of_three_free_across_products() -> None:
    rule = Rule("Three", Kind.BUY_X_GET_Y, buy=2, get=1, categories=frozenset({"clothes"}))
    result = priced([line("sock", 500, 2), line("hat", 900, 2), line("pan", 100)], rule)
    assert discounts(result) == {"Three": 500}
    assert discounts(priced([line("sock", 500, 6)], rule)) == {"Three": 1000}
    assert discounts(priced([line("sock", 500, 2)], rule)) == {}


def test_a_line_takes_part_in_the_one_promotion_that_takes_off_most() -> None:
    small = Rule("Small", Kind.PERCENT, Decimal(10))
    large = Rule("Large", Kind.PERCENT, Decimal(50), products=frozenset({"hat"}))
    result = priced([line("hat", 1000), line("pan", 300)], small, large)
    assert discounts(result) == {"Large": 500, "Small": 30}


def test_promotions_run_from_their_start_until_their_end() -> None:
    for starts, ends, runs in (
        (NOW, None, True),
        (NOW + timedelta(seconds=1), None, False),
        (None, NOW + timedelta(seconds=1), True),
        (None, NOW, False),
    ):
        rule = Rule("Ten", Kind.PERCENT, Decimal(10), starts=starts, ends=ends)
        assert bool(priced([line("pan", 1000)], rule).discounts) is runs


def test_a_coupon_takes_its_share_of_what_promotions_left() -> None:
    half = Rule("Half", Kind.PERCENT, Decimal(50))
    result = priced([line("pan", 1000)], half, coupon=Rule("C20", Kind.PERCENT, Decimal(20)))
    assert discounts(result) == {"Half": 500, "C20": 100}


def test_a_coupon_below_its_minimum_takes_nothing_off() -> None:
    coupon = Rule("C", Kind.AMOUNT, Decimal(500), minimum=1000)
    assert discounts(priced([line("pan", 999)], coupon=coupon)) == {}
    assert discounts(priced([line("pan", 1000)], coupon=coupon)) == {"C": 500}


def test_a_coupon_of_more_than_the_goods_makes_them_free_and_no_more() -> None:
    result = priced([line("pan", 700)], coupon=Rule("C", Kind.AMOUNT, Decimal(5000)), chosen="standard")
    assert discounts(result) == {"C": 700}
    assert result.total.minor == 495


def test_delivery_is_free_from_a_value_that_counts_discounts() -> None:
    assert priced([line("pan", 5000)], chosen="standard").total.minor == 5000
    coupon = Rule("C", Kind.AMOUNT, Decimal(1))
    assert priced([line("pan", 5000)], coupon=coupon, chosen="standard").total.minor == 4999 + 495


def test_free_delivery_frees_the_cheapest_paid_delivery_only() -> None:
    rule = Rule("Free", Kind.FREE_DELIVERY, products=frozenset({"sock"}))
    prices = {option.code: option.price.minor for option in priced([line("sock", 100)], rule).deliveries}
    assert prices == {"pickup": 0, "standard": 0, "express": 1295}
    prices = {option.code: option.price.minor for option in priced([line("pan", 100)], rule).deliveries}
    assert prices == {"pickup": 0, "standard": 495, "express": 1295}


@pytest.mark.parametrize("amount", [0, 1, 99, 100, 12345])
def test_parts_of_an_amount_add_up_to_it(amount: int) -> None:
    parts = spread(amount, {"a": 333, "b": 333, "c": 334, "d": 0})
    assert sum(parts.values()) == amount
    assert parts["d"] == 0


def test_a_percentage_is_never_more_than_the_amount() -> None:
    assert percent(5, Decimal(100)) == 5
    assert percent(5, Decimal("12.5")) == 1
    assert percent(4, Decimal("12.5")) == 1
