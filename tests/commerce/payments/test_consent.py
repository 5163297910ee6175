"""Whoever pays by what a customer keeps shows to be that customer: by PIN, or by a code that was just sent."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import count

import pytest
from sqlalchemy import text

from commerce import Cart, Contact, Customer, KeptMethod, MethodKind, Money, Need, Order, Refusal, RefusalReason
from commerce.payments.consent import CODES_SENT, WRONG_CODES
from tests.commerce.payments.conftest import Till

PIN = "2580"
_KEYS = count()


@dataclass
class Buyer:
    """Jane, who keeps a gift card and a Visa card, and has a cart."""

    till: Till
    cart: str = "jane's cart"

    def choose(self, kept: str = "gift", method: str = "gift_card") -> None:
        self.till.shop.payments.choose(self.cart, method, kept, key=f"choose-{next(_KEYS)}")

    def say(self, said: str, customer: str = "jane", device: str = "kiosk") -> Refusal | None:
        payments = self.till.shop.payments
        return payments.give_consent(self.cart, customer, said, device=device, key=f"say-{next(_KEYS)}")

    def code(self) -> str:
        code = self.till.shop.payments.new_code(self.cart, "jane")
        assert isinstance(code, str)
        return code

    def needs(self) -> tuple[Need, ...]:
        return self.till.shop.checkout.summary(self.cart).needs

    def place(self) -> Order | Refusal:
        fingerprint = self.till.shop.checkout.summary(self.cart).fingerprint
        return self.till.shop.checkout.place(self.cart, fingerprint, key=f"place-{next(_KEYS)}")


@pytest.fixture
def jane(till: Till) -> Buyer:
    shop = till.shop
    gift = KeptMethod("gift", MethodKind.GIFT_CARD, balance=Money(10_000, "USD"))
    visa = KeptMethod("visa", MethodKind.CARD, "visa", "4242")
    amex = KeptMethod("amex", MethodKind.CARD, "amex", "0005")
    customer = Customer("jane", "Jane", "Doe", Contact("", "jane@example.com"), methods=(gift, visa, amex))
    added = shop.customers.add(customer, PIN, {"visa": "pm_1/cus_1"})
    buyer = Buyer(till)
    assert isinstance(shop.add(buyer.cart, "M-WHT", 1, key="a"), Cart)
    assert isinstance(shop.choose_delivery(buyer.cart, "pickup", key="d"), Cart)
    shop.checkout.belongs_to(buyer.cart, added, key="b")
    return buyer


def _reason(refusal: Refusal | None) -> RefusalReason | None:
    return refusal.reason if refusal else None


def test_what_the_provider_does_not_know_can_not_be_chosen(jane: Buyer) -> None:
    assert {kept: way.code for kept, way in jane.till.shop.payments.kept_ways("jane").items()} == {
        "gift": "gift_card",
        "visa": "stripe",
    }


def test_nothing_kept_is_charged_without_consent(jane: Buyer) -> None:
    jane.choose()
    assert jane.needs() == (Need.PAYMENT,)
    refused = jane.place()
    assert isinstance(refused, Refusal)
    assert refused.reason is RefusalReason.NOT_READY
    assert jane.till.balance("gift") == 10_000


def test_the_pin_gives_it_for_one_order(jane: Buyer) -> None:
    jane.choose()
    assert jane.say(PIN) is None
    assert jane.needs() == ()
    order = jane.place()
    assert isinstance(order, Order)
    assert jane.till.balance("gift") == 10_000 - order.total.minor
    assert not jane.till.shop.payments.has_consent(jane.cart, "jane")


def test_a_code_gives_it_once_and_is_kept_as_a_hash(jane: Buyer) -> None:
    jane.choose()
    code = jane.code()
    with jane.till.database.read() as session:
        kept = session.execute(text("SELECT * FROM payment_codes")).mappings().one()
    assert code not in str(dict(kept))
    with ThreadPoolExecutor(3) as pool:
        said = list(pool.map(lambda device: _reason(jane.say(code, device=f"device {device}")), range(3)))
    assert sorted(map(str, said)) == ["None", "not_recognised", "not_recognised"]


@pytest.mark.parametrize("minutes", [9, 11])
def test_a_code_and_consent_end(jane: Buyer, minutes: int) -> None:
    jane.choose()
    code = jane.code()
    jane.till.clock.pass_by(minutes=minutes)
    assert (jane.say(code) is None) == (minutes < 10)
    jane.till.clock.pass_by(minutes=16)
    assert jane.needs() == (Need.PAYMENT,)


def test_a_code_counts_for_its_own_cart_and_customer_only(jane: Buyer) -> None:
    jane.choose()
    code = jane.code()
    other = Buyer(jane.till, "another cart")
    other.choose()
    assert _reason(other.say(code)) is RefusalReason.NOT_RECOGNISED
    assert _reason(jane.say(code, customer="john")) is RefusalReason.NOT_RECOGNISED


def test_consent_is_for_the_way_that_was_chosen(jane: Buyer) -> None:
    jane.choose()
    assert jane.say(PIN) is None
    jane.choose("visa", "stripe")
    assert jane.needs() == (Need.PAYMENT,)


def test_what_somebody_else_keeps_can_not_be_charged(jane: Buyer) -> None:
    jane.choose(jane.till.keep("gift_card", balance=5000))
    assert _reason(jane.say(PIN)) is RefusalReason.NOT_RECOGNISED
    assert jane.needs() == (Need.PAYMENT,)


def test_guesses_are_slowed_down_without_a_hint(jane: Buyer) -> None:
    jane.choose()
    jane.code()
    reasons = [_reason(jane.say(f"{guess:06}")) for guess in range(3)]
    assert reasons == [RefusalReason.NOT_RECOGNISED] * 3
    refused = jane.say(PIN)
    assert _reason(refused) is RefusalReason.TOO_MANY_TRIES
    assert refused is not None
    assert refused.available
    jane.till.clock.pass_by(minutes=1)
    assert jane.say(PIN) is None


def test_a_code_dies_of_wrong_guesses(jane: Buyer) -> None:
    jane.choose()
    code = jane.code()
    wrong = "000000" if code != "000000" else "111111"
    for device in range(WRONG_CODES):
        jane.say(wrong, device=f"device {device}")
    jane.till.clock.pass_by(minutes=5)
    assert _reason(jane.say(code, device="one more")) is RefusalReason.NOT_RECOGNISED


def test_only_so_many_codes_are_sent_in_an_hour(jane: Buyer) -> None:
    jane.choose()
    for _ in range(CODES_SENT):
        jane.code()
    refused = jane.till.shop.payments.new_code(jane.cart, "jane")
    assert isinstance(refused, Refusal)
    assert refused.reason is RefusalReason.TOO_MANY_TRIES
    jane.till.clock.pass_by(minutes=61)
    assert jane.say(jane.code()) is None
