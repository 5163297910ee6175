"""Who is speaking, in whole conversations: what is asked, what is told, and what is kept of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import structlog
from sqlalchemy import text

from commerce import (
    Address,
    Contact,
    Customer,
    KeptAddress,
    KeptMethod,
    Level,
    LocalShop,
    MethodKind,
    demo_folder,
    import_store,
    open_database,
)
from nlu import LanguagePack
from skills.assistant import Assistant
from skills.dialogue.session_store import SessionStore
from skills.logs import no_card_numbers
from skills.reply import Reply
from skills.utterance import Utterance

JANE = Customer(
    "jane",
    "Jane",
    "Doe",
    Contact("", "jane@example.com", "+15551234567"),
    (
        KeptAddress(0, Address("1 Main Street", "Springfield", "12345", "US"), "home"),
        KeptAddress(0, Address("2 Office Road", "Springfield", "12399", "US"), "work"),
    ),
    (KeptMethod("jane-card", MethodKind.CARD, "visa", "4242"),),
)
PIN = "2580"


@dataclass
class Talk:
    """A conversation with the demo shop, which knows Jane."""

    assistant: Assistant
    shop: LocalShop
    now: list[datetime]
    said: list[str] = field(default_factory=list)

    def say(self, words: str, **more: object) -> Reply:
        self.said.append(words)
        message = f"message-{len(self.said)}"
        utterance = Utterance.of_text(words, session_id="test:talk", message_id=message, channel="test")
        return self.assistant.respond(replace(utterance, **more))  # type: ignore[arg-type]

    def asks(self) -> str | None:
        question = self.assistant.session("test:talk").question
        return question.ask.value if question else None

    @property
    def level(self) -> Level:
        return self.assistant.session("test:talk").identity.level


@pytest.fixture(scope="module")
def pack() -> LanguagePack:
    return LanguagePack.load("en")


@pytest.fixture
def talk(tmp_path: Path, pack: LanguagePack) -> Iterator[Talk]:
    now = [datetime(2026, 11, 20, 12, tzinfo=UTC)]
    database = open_database(tmp_path / "shop.sqlite")
    import_store(database, demo_folder())
    shop = LocalShop(database, clock=lambda: now[0])
    shop.customers.add(JANE, PIN)
    store = SessionStore(database, clock=lambda: now[0])
    store.upgrade()
    yield Talk(Assistant(shop, store, pack, clock=lambda: now[0]), shop, now)
    database.close()


def sign_in(talk: Talk) -> None:
    for words in ("what is my usual address", "jane at example dot com", "jane doe", "two five eight zero"):
        talk.say(words)
    assert talk.level is Level.CONFIRMED


def test_an_address_is_told_after_name_and_pin(talk: Talk) -> None:
    assert "Main" not in talk.say("what is my usual address").display
    assert talk.asks() == "identity"
    talk.say("jane at example dot com")
    assert talk.asks() == "identity_name"
    assert "Main" not in talk.say("jane doe").display
    assert talk.asks() == "pin"
    told = talk.say("two five eight zero")
    assert "1 Main Street" in told.display
    assert talk.asks() is None


@pytest.mark.parametrize("name", ["john smith", "mary roe"])
def test_nobody_learns_whether_there_is_such_a_customer(talk: Talk, name: str) -> None:
    talk.say("sign me in")
    talk.say("jane at example dot com")
    wrong = talk.say(name)
    talk.say("nobody at example dot com")
    unknown = talk.say(name)
    assert talk.asks() == "identity"
    first = {part.strip() for part in wrong.display.split("\n")}
    other = {part.strip() for part in unknown.display.split("\n")}
    known = {"refused-not-recognised", "ask-identity"}
    variants = {
        talk.assistant.languages.tongue("en").replies.render(message, turn).display
        for message in known
        for turn in range(2)
    }
    assert first | other <= variants


def test_trying_on_has_to_wait_and_goes_on_after_that(talk: Talk) -> None:
    talk.say("what is my usual address")
    talk.say("jane at example dot com")
    talk.say("jane doe")
    for pin in ("1111", "2222", "3333"):
        talk.say(pin)
    assert talk.level is Level.RECOGNISED
    talk.say("two five eight zero")
    assert talk.level is Level.RECOGNISED, "the right one is not looked at, either"
    talk.now[0] += timedelta(minutes=1)
    talk.say("what is my usual address")
    talk.say("two five eight zero")
    assert int(talk.level) == Level.CONFIRMED


@pytest.mark.parametrize("words", ["goodbye", "i am somebody else", "sign me out"])
def test_identity_ends_with_the_talk_or_the_person(talk: Talk, words: str) -> None:
    sign_in(talk)
    talk.say(words)
    assert talk.level is Level.GUEST
    talk.say("what is my usual address")
    assert talk.asks() == "identity"


def test_identity_ends_when_nobody_speaks(talk: Talk) -> None:
    sign_in(talk)
    talk.now[0] += timedelta(minutes=14)
    assert "Main" in talk.say("what is my usual address").display
    talk.now[0] += timedelta(minutes=16)
    assert "Main" not in talk.say("what is my usual address").display


def test_a_linked_account_needs_no_question(talk: Talk) -> None:
    talk.shop.customers.link_account("jane", "alexa", "user-1", key="link")
    told = talk.say("what is my usual address", account=("alexa", "user-1"))
    assert "1 Main Street" in told.display
    talk.say("i am somebody else", account=("alexa", "user-1"))
    told = talk.say("what is my usual address", account=("alexa", "user-1"))
    assert "Main" not in told.display


def test_an_account_of_nobody_is_a_guest(talk: Talk) -> None:
    assert "Main" not in talk.say("what is my usual address", account=("alexa", "user-2")).display


def test_addresses_are_changed_after_a_yes(talk: Talk) -> None:
    sign_in(talk)
    talk.say("add an address")
    assert talk.asks() == "book_address"
    assert "12 Oak Lane" in talk.say("12 oak lane springfield 12345").display
    talk.say("yes")
    talk.say("remove my work address")
    talk.say("no")
    assert len(_jane(talk).addresses) == 3
    talk.say("remove my work address")
    talk.say("yes")
    assert [kept.address.line1 for kept in _jane(talk).addresses] == ["1 Main Street", "12 Oak Lane"]


def test_a_card_is_let_go_after_a_yes(talk: Talk) -> None:
    sign_in(talk)
    assert "4242" in talk.say("which cards do i have").display
    talk.say("remove my visa card")
    talk.say("yes")
    assert not _jane(talk).methods


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("remove my visa card", {"master", "gift", "paypal"}),
        ("remove my card ending in 5454", {"visa", "gift", "paypal"}),
        ("remove my gift card", {"visa", "master", "paypal"}),
        ("remove my paypal", {"visa", "master", "gift"}),
        ("remove my card", {"visa", "master", "gift", "paypal"}),
    ],
)
def test_the_way_to_pay_that_is_named_is_let_go_and_none_where_several_are_meant(
    talk: Talk, said: str, left: set[str]
) -> None:
    methods = (
        KeptMethod("visa", MethodKind.CARD, "visa", "4242"),
        KeptMethod("master", MethodKind.CARD, "mastercard", "5454"),
        KeptMethod("gift", MethodKind.GIFT_CARD),
        KeptMethod("paypal", MethodKind.PAYPAL),
    )
    talk.shop.customers.add(replace(JANE, id="june", contact=Contact("", "june@example.com", ""), methods=methods), PIN)
    for words in ("what is my usual address", "june at example dot com", "jane doe", "two five eight zero"):
        talk.say(words)
    talk.say(said)
    talk.say("yes")
    june = talk.shop.customers.customer("june")
    assert june is not None
    assert {kept.id for kept in june.methods} == left


def test_a_pin_is_changed_by_voice(talk: Talk) -> None:
    sign_in(talk)
    talk.say("set a pin")
    talk.say("one two three four")
    assert talk.asks() == "new_pin"
    talk.say("seven three nine one")
    assert talk.asks() is None
    talk.say("sign me out")
    for words in ("what is my usual address", "jane at example dot com", "jane doe", "7391"):
        talk.say(words)
    assert talk.level is Level.CONFIRMED


def test_my_data_is_told_and_deleted(talk: Talk) -> None:
    sign_in(talk)
    assert "Jane Doe" in talk.say("what do you know about me").display
    talk.say("delete my data")
    assert talk.asks() == "confirm_account"
    talk.say("yes")
    assert talk.shop.customers.customer("jane") is None
    assert talk.level is Level.GUEST


def test_no_pin_is_kept_and_nothing_personal_is_logged(
    talk: Talk, caplog: pytest.LogCaptureFixture, capsys: pytest.CaptureFixture[str]
) -> None:
    logged: list[str] = []

    def keep(logger: object, name: str, event: structlog.typing.EventDict) -> structlog.typing.EventDict:
        logged.append(json.dumps(event, default=str))
        return no_card_numbers(logger, name, event)

    structlog.configure(processors=[keep, structlog.processors.JSONRenderer()])
    try:
        sign_in(talk)
        for words in ("set a pin", "7391", "add an address", "12 oak lane springfield 12345", "yes", "sign me out"):
            talk.say(words)
    finally:
        structlog.reset_defaults()
    out = capsys.readouterr()
    everything = " ".join([*logged, caplog.text, out.out, out.err]).lower()
    for private in ("jane", "doe", "oak lane", "2580", "7391", "two five eight zero"):
        assert private not in everything
    with talk.shop.database.read() as session:
        kept = [*session.execute(text("select reply from answered_messages")).scalars()]
        kept += session.execute(text("select state from sessions")).scalars()
    for secret in ("2580", "7391", "two five eight zero"):
        assert not [row for row in kept if secret in row]
    state = talk.assistant.session("test:talk")
    assert "jane@example.com" not in repr(state)


def _jane(talk: Talk) -> Customer:
    found = talk.shop.customers.customer("jane")
    assert found is not None
    return found


def _checked_out(talk: Talk) -> None:
    for words in ("add the blue meadow runner in size nine", "check out", "pick it up"):
        talk.say(words)
    assert talk.asks() == "confirm_order"


def test_the_order_of_who_is_identified_is_theirs(talk: Talk) -> None:
    sign_in(talk)
    _checked_out(talk)
    placed = talk.say("yes").order
    assert placed is not None
    assert [order.number for order in talk.shop.customers.orders("jane")] == [placed.number]


def test_what_was_known_of_one_shopper_is_gone_with_them(talk: Talk) -> None:
    sign_in(talk)
    _checked_out(talk)
    cart = talk.assistant.session("test:talk").cart_id
    assert talk.shop.checkout.draft(cart).address.line1 == "1 Main Street"
    talk.say("sign me out")
    talk.say("check out")
    draft = talk.shop.checkout.draft(cart)
    assert (draft.customer_id, draft.address.line1, draft.contact) == (None, "", Contact())
    talk.say("yes")
    assert talk.shop.customers.orders("jane") == ()


def test_who_is_gone_for_long_buys_nothing_as_themselves(talk: Talk) -> None:
    sign_in(talk)
    _checked_out(talk)
    talk.now[0] += timedelta(minutes=16)
    talk.say("yes")
    assert talk.shop.customers.orders("jane") == ()


def test_what_is_bought_again_is_told_to_who_is_known_only(talk: Talk) -> None:
    assert "know" in talk.say("what should I buy again").display
    sign_in(talk)
    assert "know" not in talk.say("what should I buy again").display


def test_an_order_number_of_another_system_is_one_too(talk: Talk) -> None:
    talk.say("i want to change the address of order 4082615")
    assert talk.asks() == "identity_postcode"
