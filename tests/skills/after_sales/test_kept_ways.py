"""A way to pay that a customer keeps is named and charged only to who is surely they, also when an order is changed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from sqlalchemy import text

from commerce import (
    Address,
    Contact,
    Customer,
    KeptAddress,
    KeptMethod,
    LocalShop,
    MethodKind,
    Money,
    Order,
    demo_folder,
    import_store,
    open_database,
)
from nlu import LanguagePack
from skills.assistant import Assistant
from skills.dialogue.session_store import SessionStore
from skills.reply import Reply
from skills.utterance import Utterance

HOME = Address("1 Main Street", "Springfield", "97477", "US", recipient="Jane Doe", region="OR")
JANE = Customer(
    "jane",
    "Jane",
    "Doe",
    Contact("Jane Doe", "jane@example.com", "+15551234567"),
    (KeptAddress(0, HOME, "home"),),
    (KeptMethod("jane-gift", MethodKind.GIFT_CARD, balance=Money(20000, "USD")),),
)
PIN = "2580"
SET_UP = (
    "INSERT INTO payment_methods (code, kind, name, aliases, capture_later, needs_code, position) "
    "VALUES ('{kind}', '{kind}', '{kind}', '[]', false, false, {place})"
)


@dataclass
class Talk:
    """A conversation with the demo shop, in which Jane has ordered a chess set that comes home to her."""

    assistant: Assistant
    shop: LocalShop
    order: Order
    said: list[str] = field(default_factory=list)

    def say(self, words: str, session_id: str = "another") -> Reply:
        self.said.append(words)
        message = f"message-{len(self.said)}"
        return self.assistant.respond(Utterance.of_text(words, session_id=session_id, message_id=message, channel="t"))

    def asks(self, session_id: str = "another") -> str | None:
        question = self.assistant.session(session_id).question
        return question.ask.value if question else None


@pytest.fixture(scope="module")
def pack() -> LanguagePack:
    return LanguagePack.load("en")


@pytest.fixture
def talk(tmp_path: Path, pack: LanguagePack) -> Iterator[Talk]:
    database = open_database(tmp_path / "shop.sqlite")
    import_store(database, demo_folder())
    with database.write() as session:
        for place, kind in enumerate(("till", "gift_card")):
            session.execute(text(SET_UP.format(kind=kind, place=place)))
        session.execute(text("UPDATE store SET revision = 'kept ways'"))
        sku = str(session.scalar(text("SELECT min(sku) FROM variants WHERE stock > 9")))
    shop = LocalShop(database)
    shop.customers.add(JANE, PIN)
    shop.add("c", sku, 1, key="add")
    shop.choose_delivery("c", "standard", key="delivery")
    shop.checkout.belongs_to("c", shop.customers.customer("jane"), key="whose")
    shop.checkout.give_address("c", HOME, key="address")
    shop.payments.choose("c", "till", key="payment")
    order = shop.checkout.place("c", shop.checkout.summary("c").fingerprint, key="order")
    assert isinstance(order, Order)
    store = SessionStore(database)
    store.upgrade()
    yield Talk(Assistant(shop, store, pack), shop, order)
    database.close()


def paid_by(talk: Talk) -> str:
    """The method of the order's latest payment."""
    return talk.shop.payments.of_order(talk.order.number)[-1].method


def test_an_order_is_not_paid_by_a_gift_card_with_its_number_and_postcode_alone(talk: Talk) -> None:
    talk.say(f"i want to change the payment of order {talk.order.number}")
    assert talk.asks() == "identity_postcode"
    told = talk.say("97477")
    assert talk.asks() == "pin"
    assert "gift" not in told.display.lower()
    talk.say("yes")
    talk.say("my gift card")
    assert paid_by(talk) == "till"


def test_with_the_pin_it_is_once_a_yes_was_said(talk: Talk) -> None:
    for words in (f"i want to change the payment of order {talk.order.number}", "97477", PIN):
        told = talk.say(words)
    assert talk.asks() == "new_method"
    assert "gift card" in told.display.lower()
    talk.say("my gift card")
    assert talk.asks() == "confirm_change"
    assert paid_by(talk) == "till"
    talk.say("yes")
    assert paid_by(talk) == "gift_card"


def another_color(talk: Talk) -> None:
    """What was ordered comes in other colors, one of which costs more: the change is read back."""
    line = talk.order.lines[0]
    product = talk.shop.after_sales.product_of(talk.order.number, line.id)
    assert product is not None
    other = next(variant for variant in product.variants if variant.sku != line.sku)
    with talk.shop.database.write() as session:
        session.execute(text("UPDATE variants SET price = price + 500 WHERE sku = :sku"), {"sku": other.sku})
        session.execute(text("UPDATE store SET revision = 'dearer'"))
    wanted = " ".join(attribute.value for attribute in other.attributes)
    talk.say(f"i want to change the {line.name} in my order {talk.order.number}")
    talk.say("97477")
    talk.say(wanted)


def test_a_difference_is_taken_from_a_gift_card_after_the_pin_only(talk: Talk) -> None:
    another_color(talk)
    assert talk.asks() == "confirm_change"
    told = talk.say("pay with my gift card")
    assert talk.asks() == "pin"
    assert "gift" not in told.display.lower()
    told = talk.say(PIN)
    assert talk.asks() == "confirm_change"
    assert "gift card" in told.display.lower()


def test_a_question_at_the_read_back_is_answered_and_the_read_back_stands(talk: Talk) -> None:
    another_color(talk)
    told = talk.say("do you wrap gifts")
    assert "three dollars" in told.display
    assert talk.asks() == "confirm_change"


def test_a_guest_keeps_nothing_to_pay_by_and_is_asked_nothing(talk: Talk) -> None:
    talk.say("add the chess set", "guest")
    for words in ("check out", "store pickup", "till", "yes"):
        talk.say(words, "guest")
    assert talk.shop.last_order("guest") is not None
    talk.say("i want to change the payment of my order", "guest")
    assert talk.asks("guest") is None


def test_a_guest_who_picks_an_order_up_shows_it_by_the_phone_number_that_was_given(talk: Talk) -> None:
    talk.shop.add("guest", talk.order.lines[0].sku, 1, key="add")
    talk.shop.choose_delivery("guest", "pickup", key="delivery")
    talk.shop.checkout.give_contact("guest", Contact("Guest", "", "+4915123456789"), key="contact")
    talk.shop.payments.choose("guest", "till", key="payment")
    order = talk.shop.checkout.place("guest", talk.shop.checkout.summary("guest").fingerprint, key="order")
    assert isinstance(order, Order)
    talk.say(f"where is order {order.number}")
    assert talk.asks() == "identity_postcode"
    talk.say("0151 99999999")
    assert not talk.assistant.session("another").identity.proofs
    talk.say(f"where is order {order.number}")
    talk.say("zero one five one two three four five six seven eight nine")
    assert talk.assistant.session("another").identity.order_number == order.number
