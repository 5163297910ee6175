"""What the shopkeeper pays back is given once, and what a provider won't pay back is shown."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import select

from commerce import Money, Order, OrderStatus, PaymentState, Refusal, RefusalReason
from commerce.orders import orders
from commerce.orders.rows import OrderEventRow, OrderRow
from commerce.payments import at_till, ordering, overview
from commerce.payments.carrying import Carrier
from commerce.payments.ledger import of_order
from commerce.payments.overview import Due
from commerce.payments.rows import PaymentEventRow
from commerce.payments.steps import absorb
from commerce.payments.values import Outcome, TaskKind
from tests.commerce.payments.conftest import Till
from tests.commerce.payments.stripe_server import StripeServer


def _paid(till: Till) -> Order:
    order = till.order("till")
    till.shop.advance_order(order.number, OrderStatus.PAID, key="paid")
    return order


def _hand_out(till: Till, order: Order) -> Money | None:
    with till.database.write() as session:
        return at_till.hand_out(session, order.number, orders, till.clock())


def _more(till: Till, order: Order, minor: int, *, again: bool = False) -> Money | Refusal:
    with till.database.write() as session:
        return at_till.pay_back_more(session, order.number, Money(minor, "USD"), orders, till.clock(), again=again)


def _due(till: Till, order: Order) -> tuple[Due, ...]:
    with till.database.read() as session:
        (standing,) = overview.of_orders(session, [order.number])[order.number]
    return standing.due


def _notes(till: Till) -> list[str]:
    with till.database.read() as session:
        return [note for note in session.scalars(select(PaymentEventRow.note).order_by(PaymentEventRow.id)) if note]


def test_a_cancelled_order_is_paid_back_at_the_till_once_however_many_do_it(till: Till) -> None:
    order = _paid(till)
    till.shop.cancel_order(order.number, key="c")
    assert _due(till, order) == (Due(TaskKind.REFUND, order.total, "at_till"),)
    with ThreadPoolExecutor(4) as pool:
        given = list(pool.map(lambda _: _hand_out(till, order), range(4)))
    assert [each for each in given if each is not None] == [order.total]
    (payment,) = till.payments(order)
    assert (payment.state, payment.refunded) == (PaymentState.REFUNDED, order.total)
    assert _due(till, order) == ()
    assert _notes(till) == ["given at the till"]
    assert not till.faults()


def test_the_books_of_the_order_tell_that_all_is_paid_back(till: Till) -> None:
    order = _paid(till)
    till.shop.cancel_order(order.number, key="c")
    _hand_out(till, order)
    with till.database.read() as session:
        row = session.scalars(select(OrderRow).filter_by(number=order.number)).one()
        events = session.scalars(select(OrderEventRow.payment_status).filter_by(order_id=row.id)).all()
    assert row.payment_status == "refunded"
    assert events[-2:] == ["refund_due", "refunded"]


def test_an_amount_goes_back_at_the_till_and_never_more_than_was_paid(till: Till) -> None:
    order = _paid(till)
    assert _more(till, order, 500) == Money(500, "USD")
    refused = _more(till, order, order.total.minor)
    assert isinstance(refused, Refusal)
    assert refused.reason is RefusalReason.REFUND_TOO_HIGH
    assert refused.minimum == order.total - Money(500, "USD")
    assert till.payments(order)[0].refunded == Money(500, "USD")
    assert not till.faults()


def test_the_same_amount_is_paid_back_twice_only_where_that_is_said_or_time_has_passed(till: Till) -> None:
    order = _paid(till)
    assert _more(till, order, 100) == Money(100, "USD")
    for _ in range(2):
        with pytest.raises(at_till.RefundRepeatedError, match=r"1\.00 USD .* already"):
            _more(till, order, 100)
    assert _more(till, order, 200) == Money(200, "USD")
    assert _more(till, order, 100, again=True) == Money(100, "USD")
    till.clock.pass_by(hours=2)
    assert _more(till, order, 100) == Money(100, "USD")
    assert till.payments(order)[0].refunded == Money(500, "USD")
    assert not till.faults()


def test_what_is_due_goes_first_so_that_nothing_is_given_twice(till: Till) -> None:
    order = _paid(till)
    with till.database.write() as session:
        ordering.refund(session, order.number, Money(500, "USD"), "return", till.clock())
    with pytest.raises(at_till.RefundWaitsError, match=r"5\.00 USD"):
        _more(till, order, 300)
    assert _more(till, order, 500) == Money(500, "USD")
    assert till.payments(order)[0].refunded == Money(500, "USD")


def test_a_refund_that_the_provider_refuses_is_shown_and_can_be_asked_again(
    till: Till, carrier: Carrier, stripe_running: StripeServer
) -> None:
    order = till.order("stripe", till.keep("card", reference=stripe_running.keep_card()))
    _settle(till, carrier)
    with till.database.write() as session:
        (row,) = of_order(session, order.number)
        there, row.reference = row.reference, "pi_that_is_gone"
    assert _more(till, order, 500) == Money(0, "USD")
    _settle(till, carrier)
    (due,) = _due(till, order)
    assert due.is_refused
    assert (due.kind, due.amount) == (TaskKind.REFUND, Money(500, "USD"))
    assert due.problem
    assert _notes(till) == [f"refund: {due.problem}"]
    with till.database.write() as session:
        of_order(session, order.number)[0].reference = there
    assert _more(till, order, 500) == Money(0, "USD")
    _settle(till, carrier)
    assert till.payments(order)[0].refunded == Money(500, "USD")
    assert not till.faults()


def test_a_refund_that_did_not_arrive_is_not_paid_back(
    till: Till, carrier: Carrier, stripe_running: StripeServer
) -> None:
    order = till.order("stripe", till.keep("card", reference=stripe_running.keep_card()))
    _settle(till, carrier)
    total = order.total.minor
    for undelivered in (0, total, total):
        with till.database.write() as session:
            (row,) = of_order(session, order.number, lock=True)
            told = Outcome(PaymentState.CAPTURED, row.reference, total, total, undelivered=undelivered)
            absorb(session, row, told, "look", till.clock(), orders)
    assert till.payments(order)[0].refunded == Money(0, "USD")
    (due,) = _due(till, order)
    assert (due.is_refused, due.amount, due.problem) == (True, order.total, "refund_failed")
    assert not till.faults()


def test_open_payments_are_those_that_wait_or_were_refused(till: Till) -> None:
    waits, paid = till.order("till"), _paid(till)
    with till.database.read() as session:
        everything = overview.latest(session, 10)
        still_open = overview.latest(session, 10, only_open=True)
    assert {each.payment.order_number for each in everything} == {waits.number, paid.number}
    assert [each.payment.order_number for each in still_open] == [waits.number]


def _settle(till: Till, carrier: Carrier) -> None:
    for _ in range(4):
        carrier.run_due()
        till.clock.pass_by(hours=2)
