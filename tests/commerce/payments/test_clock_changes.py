"""The clock is put back or forward while something is to be paid: nothing is forgotten, nothing is paid twice."""

from __future__ import annotations

import pytest

from commerce import PaymentState
from commerce.payments.carrying import Carrier
from tests.commerce.payments.conftest import Till
from tests.commerce.payments.stripe_server import StripeServer
from tests.commerce.payments.test_stripe import _order, _settle


@pytest.mark.parametrize(("hours", "is_open"), [(-1, True), (24, True), (49, False)])
def test_a_payment_page_is_open_for_two_days_by_the_clock_as_it_is(till: Till, hours: int, is_open: bool) -> None:
    order = till.order("link")
    (payment,) = till.shop.payments.of_order(order.number)
    till.clock.pass_by(hours=hours)
    found = till.shop.payments.by_token(payment.page_url.rpartition("/")[2])
    assert (found is not None) is is_open


@pytest.mark.parametrize("hours", [-1, -24, 24])
def test_what_is_due_at_a_provider_is_carried_out_once_whatever_the_clock_says(
    till: Till, carrier: Carrier, stripe_running: StripeServer, hours: int
) -> None:
    order = _order(till, stripe_running)
    till.clock.pass_by(hours=hours)
    assert carrier.run_due() > 0
    _settle(till, carrier)
    (payment,) = till.payments(order)
    assert payment.state is PaymentState.CAPTURED
    assert payment.captured == order.total
    till.clock.pass_by(hours=-hours)
    _settle(till, carrier)
    assert till.payments(order) == [payment]
    assert not till.faults()
