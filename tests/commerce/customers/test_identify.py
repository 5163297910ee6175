"""Who shows what is who; and who doesn't learns nothing."""

from __future__ import annotations

from dataclasses import asdict
from itertools import count
from time import thread_time

import pytest
from sqlalchemy import update

from commerce import NOBODY, Claim, Identity, Level, LocalShop, Order, Proof, Refusal, RefusalReason
from commerce.orders.rows import OrderRow
from tests.commerce.customers.conftest import HOME, PIN, ordered

_keys = count()


def identify(shop: LocalShop, claim: Claim, present: Identity = NOBODY, device: str = "") -> Identity | Refusal:
    number = next(_keys)
    return shop.customers.identify(claim, present, device=device or f"device-{number}", key=f"key-{number}")


def test_an_order_number_with_its_postcode_opens_that_order_only(known: LocalShop, janes_order: Order) -> None:
    other = ordered(known, "another-cart", "jane")
    found = identify(known, Claim(order_number=janes_order.number, postcode="12345"))
    assert isinstance(found, Identity)
    assert found.level is Level.ORDER
    assert found.opens_order(janes_order.number, "jane")
    assert not found.opens_order(other.number, "jane")


def test_a_guests_order_is_opened_too(known: LocalShop) -> None:
    order = ordered(known, "guest")
    proven = Identity("", (Proof.ORDER,), order.number)
    nothing = Refusal(RefusalReason.NOT_RECOGNISED)
    # It is picked up: the e-mail address stands in place of the postcode.
    assert identify(known, Claim(order_number=order.number, email="guest@example.com")) == proven
    assert identify(known, Claim(order_number=order.number, email="other@example.com")) == nothing
    with known.database.write() as session:
        session.execute(update(OrderRow).filter_by(number=order.number).values(address=asdict(HOME)))
    assert identify(known, Claim(order_number=order.number, postcode="123 45")) == proven
    assert identify(known, Claim(order_number=order.number, email="guest@example.com")) == nothing


@pytest.mark.parametrize(
    "claim",
    [
        Claim(email="Jane@Example.com", name="jane doe"),
        Claim(email="jane@example.com", name="Doe Jane"),
        Claim(phone="+15551234567", name="Jane Doe"),
        Claim(phone="555 123 4567", name="jane doe"),
        Claim(email="jane@example.com", name="jayne doe"),
    ],
)
def test_a_contact_with_its_name_recognises(known: LocalShop, claim: Claim) -> None:
    found = identify(known, claim)
    assert found == Identity("jane", (Proof.CONTACT,))
    assert found.level is Level.RECOGNISED


def test_names_are_told_without_accents(known: LocalShop) -> None:
    found = identify(known, Claim(email="siobhan@example.com", name="siobhan obrien nunez"))
    assert isinstance(found, Identity)
    assert found.customer_id == "siobhan"


def test_a_pin_confirms_who_is_recognised(known: LocalShop) -> None:
    recognised = identify(known, Claim(email="jane@example.com", name="Jane Doe"))
    assert isinstance(recognised, Identity)
    confirmed = identify(known, Claim(pin=PIN), recognised)
    assert isinstance(confirmed, Identity)
    assert confirmed.level is Level.CONFIRMED


def test_an_order_confirms_who_is_recognised(known: LocalShop, janes_order: Order) -> None:
    recognised = identify(known, Claim(email="jane@example.com", name="Jane Doe"))
    assert isinstance(recognised, Identity)
    confirmed = identify(known, Claim(order_number=janes_order.number, postcode="12345"), recognised)
    assert isinstance(confirmed, Identity)
    assert confirmed.level is Level.CONFIRMED


def test_an_order_of_somebody_else_confirms_nobody(known: LocalShop, janes_order: Order) -> None:
    other = identify(known, Claim(email="siobhan@example.com", name="Siobhán O\u2019Brien-Núñez"))
    assert isinstance(other, Identity)
    found = identify(known, Claim(order_number=janes_order.number, postcode="12345"), other)
    assert isinstance(found, Identity)
    assert found.level is Level.ORDER


def test_a_linked_account_is_recognised(known: LocalShop) -> None:
    assert known.customers.recognize_account("alexa", "amzn1.account.X") is None
    assert known.customers.link_account("jane", "alexa", "amzn1.account.X", key="l") is None
    found = known.customers.recognize_account("alexa", "amzn1.account.X")
    assert found == Identity("jane", (Proof.ACCOUNT,))
    assert known.customers.recognize_account("dialogflow", "amzn1.account.X") is None
    known.customers.unlink_account("alexa", "amzn1.account.X")
    assert known.customers.recognize_account("alexa", "amzn1.account.X") is None


@pytest.mark.parametrize(
    "claim",
    [
        Claim(),
        Claim(email="jane@example.com"),
        Claim(phone="+15551234567"),
        Claim(name="Jane Doe"),
        Claim(email="jane@example.com", name="Jane"),
        Claim(email="jane@example.com", name="John Roe"),
        Claim(email="jane@example.com", name="a"),
        Claim(email="siobhan@example.com", name="Jane Doe"),
        Claim(phone="4567", name="Jane Doe"),
        Claim(pin=PIN),
        Claim(email="jane@example.com", pin="2581"),
        Claim(order_number="1234567", postcode="12345"),
        Claim(email="jane@example.com%", name="Jane Doe"),
        Claim(phone="%", name="Jane Doe"),
    ],
)
def test_what_proves_nothing_is_refused_in_the_same_words(known: LocalShop, claim: Claim) -> None:
    assert identify(known, claim) == Refusal(RefusalReason.NOT_RECOGNISED)


@pytest.mark.parametrize("postcode", ["12346", "", "1234", "%"])
def test_a_wrong_postcode_is_answered_as_an_unknown_order(known: LocalShop, janes_order: Order, postcode: str) -> None:
    wrong = identify(known, Claim(order_number=janes_order.number, postcode=postcode))
    unknown = identify(known, Claim(order_number="1234567", postcode=postcode))
    assert wrong == unknown == Refusal(RefusalReason.NOT_RECOGNISED)


def test_a_pin_takes_the_same_work_for_unknown_customers(known: LocalShop) -> None:
    def worked(email: str) -> float:
        began = thread_time()
        assert identify(known, Claim(email=email, pin="9473")) == Refusal(RefusalReason.NOT_RECOGNISED)
        return thread_time() - began

    least = {
        email: min(worked(email) for _ in range(3))
        for email in ("jane@example.com", "siobhan@example.com", "nobody@example.com")
    }
    assert max(least.values()) < 2 * min(least.values()), least
