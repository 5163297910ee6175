"""An order that was placed is paid in another way that its customer keeps: charged once, and the old way goes back."""

from __future__ import annotations

import pytest

from commerce import Contact, Customer, KeptMethod, MethodKind, Money, Order, PaymentState, Refusal, RefusalReason
from commerce.payments.at_till import due_at_till
from tests.commerce.payments.conftest import Till

CAPTURED, CANCELLED, PROCESSING = PaymentState.CAPTURED, PaymentState.CANCELLED, PaymentState.PROCESSING


@pytest.fixture
def jane(till: Till) -> Customer:
    """Who keeps two gift cards and a Visa card."""
    gift = KeptMethod("gift", MethodKind.GIFT_CARD, balance=Money(10_000, "USD"))
    small = KeptMethod("small", MethodKind.GIFT_CARD, balance=Money(100, "USD"))
    visa = KeptMethod("visa", MethodKind.CARD, "visa", "4242")
    customer = Customer("jane", "Jane", "Doe", Contact("", "jane@example.com"), methods=(gift, small, visa))
    return till.shop.customers.add(customer, "2580", {"visa": "pm_1/cus_1"})


@pytest.fixture
def order(till: Till, jane: Customer) -> Order:
    """Hers, to be paid at the till."""
    shop = till.shop
    shop.add("c", "M-WHT", 1, key="a")
    shop.choose_delivery("c", "pickup", key="d")
    shop.payments.choose("c", "till", key="p")
    shop.checkout.belongs_to("c", jane, key="b")
    placed = shop.checkout.place("c", shop.checkout.summary("c").fingerprint, key="yes")
    assert isinstance(placed, Order)
    return placed


def change(till: Till, order: Order, method: str, key: str = "k") -> Order | Refusal:
    return till.shop.after_sales.change_payment(order.number, method, key=key)


def states(till: Till, order: Order) -> list[tuple[str, PaymentState]]:
    return [(payment.method, payment.state) for payment in till.payments(order)]


def status(till: Till, order: Order) -> str:
    file = till.shop.after_sales.file(order.number)
    assert file is not None
    return file.order.status.value


def test_a_gift_card_is_charged_once_for_what_the_till_was_to_take(till: Till, order: Order) -> None:
    for _ in range(2):
        changed = change(till, order, "gift")
        assert isinstance(changed, Order)
        assert changed.payment == "gift_card"
    assert till.balance("gift") == 10_000 - order.total.minor
    assert states(till, order) == [("till", CANCELLED), ("gift_card", CAPTURED)]
    assert status(till, order) == "paid"
    till.shop.cancel_order(order.number, key="c")
    assert till.balance("gift") == 10_000
    assert not till.faults()


def test_a_gift_card_takes_over_what_was_paid_at_the_till(till: Till, order: Order) -> None:
    till.shop.paid_at_till(order.number, key="paid")
    assert isinstance(change(till, order, "gift"), Order)
    assert till.balance("gift") == 10_000 - order.total.minor
    assert states(till, order) == [("till", CAPTURED), ("gift_card", CAPTURED)]
    with till.database.read() as session:
        assert due_at_till(session, order.number) == order.total
    assert not till.faults()


def test_a_kept_card_is_charged_at_its_provider(till: Till, order: Order) -> None:
    assert isinstance(change(till, order, "visa"), Order)
    assert states(till, order) == [("till", CANCELLED), ("stripe", PROCESSING)]
    assert till.payments(order)[-1].kept_method == "visa"


@pytest.mark.parametrize(
    ("method", "refused"),
    [
        ("small", RefusalReason.NOT_ENOUGH_CREDIT),
        ("somebody else's", RefusalReason.METHOD_REFUSED),
        ("till", RefusalReason.METHOD_REFUSED),
    ],
)
def test_what_can_not_pay_changes_nothing(till: Till, order: Order, method: str, refused: RefusalReason) -> None:
    outcome = change(till, order, method)
    assert isinstance(outcome, Refusal)
    assert outcome.reason is refused
    assert states(till, order) == [("till", PaymentState.REQUIRES_ACTION)]


def test_what_is_paid_is_not_paid_again_by_a_card_that_has_to_be_asked(till: Till, order: Order) -> None:
    change(till, order, "gift")
    before = states(till, order)
    outcome = change(till, order, "visa", "another")
    assert isinstance(outcome, Refusal)
    assert outcome.reason is RefusalReason.PAYMENT_SETTLED
    assert states(till, order) == before
