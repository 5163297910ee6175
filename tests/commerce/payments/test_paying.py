"""Payments without a provider outside: each step once, the books add up, and nothing is taken for a cancelled order."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise, product

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from commerce import Money, Order, OrderStatus, PaymentState, Refusal, RefusalReason
from commerce.errors import DatabaseError
from commerce.orders import orders
from commerce.payments import changing, ordering
from commerce.payments.ledger import of_order, record
from commerce.payments.states import ENDED, TRANSITIONS, may_go
from commerce.payments.values import Payment, Refund, RefundTo
from tests.commerce.payments.conftest import Till

PRICE = 1841
"""A mug in Kitchen Week, delivered."""


def _states(till: Till, order: Order) -> list[str]:
    return [payment.state.value for payment in till.payments(order)]


MOVED_ALL_THE_SAME = {
    (PaymentState.CAPTURED, PaymentState.REFUNDED),
    (PaymentState.REFUNDED, PaymentState.CAPTURED),
    (PaymentState.CANCELLED, PaymentState.CAPTURED),
}
"""What a provider did with money is booked, whatever was thought of it."""


def test_every_state_is_in_the_table_and_what_is_taken_or_over_never_opens_again() -> None:
    assert set(TRANSITIONS) == set(PaymentState)
    for state, after in product(PaymentState, PaymentState):
        if state in ENDED - {PaymentState.FAILED} or (state is PaymentState.CAPTURED):
            assert not may_go(state, after) or (state, after) in MOVED_ALL_THE_SAME


def test_a_shop_without_methods_is_paid_at_the_till(till: Till) -> None:
    with till.database.write() as session:
        session.execute(text("DELETE FROM payment_methods"))
    order = till.order("whatever")
    assert order.payment == "till"
    assert _states(till, order) == ["requires_action"]


def test_money_is_taken_at_the_till_once(till: Till) -> None:
    order = till.order("till")
    for _ in range(2):
        with till.database.write() as session:
            orders.advance(session, order.number, OrderStatus.PAID, till.clock())
    (payment,) = till.payments(order)
    assert payment.state is PaymentState.CAPTURED
    assert payment.captured == order.total
    assert not till.faults()


def test_a_gift_card_pays_at_once_and_not_more_than_is_on_it(till: Till) -> None:
    card = till.keep("gift_card", balance=PRICE)
    order = till.order("gift_card", card)
    assert order.status is OrderStatus.PAID
    assert till.balance(card) == PRICE - order.total.minor
    refused = till.try_to_order("gift_card", card)
    assert isinstance(refused, Refusal)
    assert refused.reason is RefusalReason.NOT_ENOUGH_CREDIT


def test_two_orders_at_once_do_not_spend_a_gift_card_twice(till: Till) -> None:
    card = till.keep("gift_card", balance=2000)
    with ThreadPoolExecutor(4) as pool:
        outcomes = list(pool.map(lambda _: till.try_to_order("gift_card", card), range(4)))
    assert len([outcome for outcome in outcomes if isinstance(outcome, Order)]) == 1
    assert (till.balance(card) or 0) >= 0


def test_a_cancelled_order_gives_a_gift_card_its_money_back(till: Till) -> None:
    card = till.keep("gift_card", balance=5000)
    order = till.order("gift_card", card)
    for key in ("1", "2"):
        till.shop.cancel_order(order.number, key=key)
    assert till.balance(card) == 5000
    assert _states(till, order) == ["refunded"]
    assert not till.faults()


def test_what_was_not_paid_yet_is_cancelled_with_the_order_and_can_not_be_paid_then(till: Till) -> None:
    order = till.order("link")
    till.shop.cancel_order(order.number, key="c")
    with till.database.write() as session:
        assert ordering.paid_by_hand(session, order.number, till.clock()) is None
    assert _states(till, order) == ["cancelled"]


def test_a_refund_is_made_once_for_a_key_and_never_more_than_was_paid(till: Till) -> None:
    card = till.keep("gift_card", balance=5000)
    order = till.order("gift_card", card)
    for key, amount, refused in (("a", 500, False), ("a", 500, False), ("b", PRICE, True), ("c", 300, False)):
        with till.database.write() as session:
            outcome = ordering.refund(session, order.number, Money(amount, "USD"), key, till.clock())
            assert isinstance(outcome, Refusal) is refused
    (payment,) = till.payments(order)
    assert payment.refunded == Money(800, "USD")
    assert payment.state is PaymentState.CAPTURED
    assert till.balance(card) == 5000 - order.total.minor + 800
    assert not till.faults()


def test_a_refund_at_the_till_is_due_there(till: Till) -> None:
    order = till.order("till")
    with till.database.write() as session:
        orders.advance(session, order.number, OrderStatus.PAID, till.clock())
        outcome = ordering.refund(session, order.number, Money(500, "USD"), "r", till.clock(), RefundTo.ORIGINAL)
        assert isinstance(outcome, Refund)
        assert not outcome.done
        again = ordering.refund(session, order.number, Money(order.total.minor, "USD"), "s", till.clock())
        assert isinstance(again, Refusal)


@pytest.mark.parametrize(("method", "paid"), [("till", False), ("till", True), ("gift_card", True)])
@pytest.mark.parametrize("new_total", [0, 700, 1841, 9900])
def test_after_a_change_what_is_paid_and_due_is_the_new_total(
    till: Till, method: str, paid: bool, new_total: int
) -> None:
    order = till.order(method, till.keep("gift_card", balance=5000))
    with till.database.write() as session:
        if paid:
            orders.advance(session, order.number, OrderStatus.PAID, till.clock())
        changing.adjust(session, order.number, Money(new_total, "USD"), "k", till.clock())
    with till.database.read() as session:
        rows = of_order(session, order.number)
        due = sum(row.amount for row in rows if row.wanted and row.state == PaymentState.REQUIRES_ACTION)
        held = sum(row.captured - row.refunded for row in rows)
        to_go_back = session.scalar(
            text("SELECT coalesce(sum(amount), 0) FROM payment_tasks WHERE kind = 'refund' AND state <> 'done'")
        )
    assert held - int(to_go_back or 0) + due == new_total
    assert not till.faults()


def test_the_way_to_pay_is_changed_while_it_is_not_paid(till: Till) -> None:
    order = till.order("till")
    changed = till.shop.payments.change(order.number, "link", key="k")
    again = till.shop.payments.change(order.number, "link", key="k")
    assert isinstance(changed, Payment)
    assert changed == again
    assert changed.page_url.startswith("https://shop.example/pay/")
    assert sorted(_states(till, order)) == ["cancelled", "requires_action"]
    with till.database.write() as session:
        orders.advance(session, order.number, OrderStatus.PAID, till.clock())
    late = till.shop.payments.change(order.number, "till", key="l")
    assert isinstance(late, Refusal)
    assert late.reason is RefusalReason.PAYMENT_SETTLED


def test_no_event_is_ever_changed_or_deleted(till: Till) -> None:
    till.order("till")
    for statement in ("UPDATE payment_events SET captured = 1", "DELETE FROM payment_events"):
        with pytest.raises((DBAPIError, DatabaseError), match="never changed"), till.database.write() as session:
            session.execute(text(statement))
    assert not till.faults()


def test_a_step_is_written_once_for_its_key_and_only_where_a_way_leads(till: Till) -> None:
    order = till.order("till")
    with till.database.write() as session:
        (row,) = of_order(session, order.number, lock=True)
        assert record(session, row, PaymentState.CAPTURED, "k", till.clock(), captured=row.amount)
        assert not record(session, row, PaymentState.CAPTURED, "k", till.clock(), captured=row.amount)
    with till.database.write() as session:
        (row,) = of_order(session, order.number, lock=True)
        with pytest.raises(ValueError, match="can't become"):
            record(session, row, PaymentState.REQUIRES_ACTION, "l", till.clock())
        session.rollback()
    assert not till.faults()


def test_events_follow_one_another_as_the_table_says(till: Till) -> None:
    card = till.keep("gift_card", balance=5000)
    order = till.order("gift_card", card)
    till.shop.cancel_order(order.number, key="c")
    with till.database.read() as session:
        states = [
            PaymentState(state) for state in session.scalars(text("SELECT state FROM payment_events ORDER BY id"))
        ]
    assert all(after in TRANSITIONS[before] for before, after in pairwise(states))
