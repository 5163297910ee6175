"""What may be spent: by order, and by device or customer and day, whatever way an order comes to cost so much."""

from __future__ import annotations

from itertools import count

import pytest

from commerce import Contact, Customer, Money, Order, Piece, Refusal, RefusalReason
from tests.commerce.payments.conftest import Till

_KEYS = count()


def buy(till: Till, cart: str, sku: str, customer: Customer | None = None) -> Order | Refusal:
    """One of an article, picked up and paid at the till."""
    shop, key = till.shop, f"buy-{next(_KEYS)}"
    shop.add(cart, sku, 1, key=key)
    shop.choose_delivery(cart, "pickup", key=key)
    shop.payments.choose(cart, "till", key=key)
    shop.checkout.belongs_to(cart, customer, key=key)
    return shop.checkout.place(cart, shop.checkout.summary(cart).fingerprint, key=key)


def change(till: Till, order: Order, sku: str) -> Order | Refusal:
    """Another variant in the place of what was ordered."""
    piece = Piece(order.lines[0].id, 1, sku)
    return till.shop.after_sales.change_items(order.number, [piece], "original", key=f"change-{next(_KEYS)}")


def ordered(outcome: Order | Refusal) -> Order:
    assert isinstance(outcome, Order), outcome
    return outcome


def reason(outcome: object) -> RefusalReason | None:
    return outcome.reason if isinstance(outcome, Refusal) else None


def test_more_than_the_limit_of_an_order_or_a_day_is_refused(till: Till) -> None:
    till.limit("order", 2000)
    till.limit("day", 4000)
    refused = till.try_to_order("till", cart="a", quantity=3)
    assert isinstance(refused, Refusal)
    assert (refused.reason, refused.minimum) == (RefusalReason.ORDER_LIMIT, Money(2000, "USD"))
    outcomes = [till.try_to_order("till", cart="b") for _ in range(2)]
    assert all(isinstance(outcome, Order) for outcome in outcomes)
    late = till.try_to_order("till", cart="b")
    assert isinstance(late, Refusal)
    assert late.reason is RefusalReason.DAY_LIMIT
    assert isinstance(till.try_to_order("till", cart="c"), Order)
    first = outcomes[0]
    assert isinstance(first, Order)
    till.shop.cancel_order(first.number, key="c")
    seen = till.shop.checkout.summary("b").fingerprint
    assert isinstance(till.shop.checkout.place("b", seen, key="n"), Order)


def test_a_customer_who_takes_another_device_has_the_same_limit(till: Till) -> None:
    till.limit("day", 10_000)
    jane = till.shop.customers.add(Customer("jane", "Jane", "Doe", Contact("", "jane@example.com")))
    ordered(buy(till, "kiosk", "T-9-BRN", jane))
    assert reason(buy(till, "phone", "R-9-BLU", jane)) is RefusalReason.DAY_LIMIT
    ordered(buy(till, "another phone", "R-9-BLU"))


@pytest.mark.parametrize(("scope", "refused"), [("order", RefusalReason.ORDER_LIMIT), ("day", RefusalReason.DAY_LIMIT)])
def test_a_change_of_an_order_is_no_way_around_a_limit(till: Till, scope: str, refused: RefusalReason) -> None:
    till.limit(scope, 9000)
    order = ordered(buy(till, "c", "T-9-BRN"))
    assert reason(change(till, order, "T-10-NVY")) is refused
    assert till.shop.order(order.number) == order
    assert [payment.amount for payment in till.payments(order)] == [order.total]


def test_what_a_change_and_a_cancellation_save_may_be_spent_again(till: Till) -> None:
    till.limit("day", 10_000)
    order = ordered(buy(till, "c", "T-9-BRN"))
    dearer = ordered(change(till, order, "T-10-NVY"))
    cheaper = ordered(change(till, dearer, "T-9-BRN"))
    assert cheaper.total == order.total
    assert reason(buy(till, "c", "M-WHT")) is RefusalReason.DAY_LIMIT
    till.shop.empty("c", key="empty")
    till.shop.cancel_order(order.number, key="cancel")
    again = ordered(buy(till, "c", "T-10-NVY"))
    assert reason(buy(till, "c", "M-WHT")) is RefusalReason.DAY_LIMIT
    assert again.total == Money(9550, "USD")


@pytest.mark.parametrize("paid", [False, True])
def test_an_order_that_cost_less_in_the_end_gives_back_just_that(till: Till, paid: bool) -> None:
    till.limit("day", 19_500)
    order = ordered(buy(till, "c", "T-10-NVY"))
    if paid:
        till.shop.paid_at_till(order.number, key="paid")
    cheaper = ordered(change(till, order, "T-9-BRN"))
    till.shop.cancel_order(cheaper.number, key="cancel")
    ordered(buy(till, "c", "T-10-NVY"))
    ordered(buy(till, "c", "T-9-BRN"))
    assert reason(buy(till, "c", "M-WHT")) is RefusalReason.DAY_LIMIT
    assert not till.faults()
