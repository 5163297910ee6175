"""A customer pays by what they keep, in conversation: the PIN or a code shows that it is they, and is kept nowhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import inspect, text

from commerce import (
    Address,
    Contact,
    Customer,
    Database,
    KeptAddress,
    KeptMethod,
    LocalShop,
    MethodKind,
    PaymentKind,
    demo_folder,
    import_store,
    open_database,
)
from nlu import LanguagePack
from skills.assistant import Assistant
from skills.dialogue.session_store import SessionStore
from skills.messaging.spool import SpoolMessenger
from skills.reply import Reply
from skills.utterance import Utterance

VISA = KeptMethod("jane-visa", MethodKind.CARD, "visa", "4242")
OTHER_VISA = KeptMethod("jane-visa-2", MethodKind.CARD, "visa", "1881")
PIN = "2580"
ACCOUNT = ("alexa", "jane's account")
METHODS = (("till", "at the till", "en la caja"), ("stripe", "by card", "con tarjeta"))


@dataclass
class Talk:
    """A conversation with a shop that is paid at the till or by card, and knows Jane by her linked account."""

    database: Database
    shop: LocalShop
    assistant: Assistant
    now: list[datetime]
    mail: Path
    locale: str = "en-US"
    is_jane: bool = True
    said: list[str] = field(default_factory=list)

    def say(self, words: str) -> Reply:
        self.said.append(words)
        account = ACCOUNT if self.is_jane else None
        utterance = Utterance.of_text(words, session_id="talk", message_id=str(len(self.said)), channel="test")
        return self.assistant.respond(
            Utterance("talk", str(len(self.said)), "test", utterance.alternatives, locale=self.locale, account=account)
        )

    def asks(self) -> str | None:
        question = self.assistant.session("talk").question
        return question.ask.value if question else None

    def fill(self) -> None:
        with self.database.read() as session:
            sku = str(session.scalar(text("SELECT sku FROM variants WHERE stock > 3 AND NOT retired ORDER BY sku")))
        self.shop.add("talk", sku, 1, key="fill")
        self.shop.choose_delivery("talk", "pickup", key="pickup")

    def letters(self) -> list[dict[str, str]]:
        return [json.loads(line) for line in self.mail.read_text().splitlines()] if self.mail.exists() else []

    def code(self) -> str:
        found = re.search(r"\d{6}", self.letters()[-1]["text"])
        assert found
        return found[0]

    def kept_methods(self) -> list[str]:
        with self.database.read() as session:
            return list(session.scalars(text("SELECT kept_method FROM payments ORDER BY created_at")))

    def everything(self) -> str:
        """All that the shop keeps, but the messages it was to send."""
        with self.database.read() as session:
            tables = inspect(self.database.engine).get_table_names()
            return json.dumps(
                [[tuple(map(str, row)) for row in session.execute(text(f'SELECT * FROM "{each}"'))] for each in tables]
            )


def _open(folder: Path, pack: LanguagePack, *, messenger: bool, methods: tuple[KeptMethod, ...], pin: str) -> Talk:
    now = [datetime(2026, 11, 20, 12, tzinfo=UTC)]
    database = open_database(folder / "shop.sqlite")
    import_store(database, demo_folder())
    with database.write() as session:
        for place, (kind, name, _) in enumerate(METHODS):
            session.execute(
                text(
                    "INSERT INTO payment_methods (code, kind, name, aliases, capture_later, needs_code, position) "
                    "VALUES (:kind, :kind, :name, '[\"card\"]', false, false, :place)"
                ),
                {"kind": kind, "name": name, "place": place},
            )
        session.execute(text("UPDATE payment_methods SET aliases = '[]' WHERE code = 'till'"))
        session.execute(text("UPDATE store SET revision = 'paid by card'"))
    shop = LocalShop(database, clock=lambda: now[0])
    home = KeptAddress(0, Address("1 Main Street", "Springfield", "12345", "US"), "home")
    jane = Customer("jane", "Jane", "Doe", Contact("", "jane@example.com"), (home,), methods)
    shop.customers.add(jane, pin, {each.id: f"pm_{each.id}/cus_1" for each in methods})
    shop.customers.link_account("jane", *ACCOUNT, key="link")
    store = SessionStore(database, clock=lambda: now[0])
    store.upgrade()
    sends = SpoolMessenger(folder / "messages.jsonl") if messenger else None
    assistant = Assistant(shop, store, pack, clock=lambda: now[0], messenger=sends)
    talk = Talk(database, shop, assistant, now, folder / "messages.jsonl")
    talk.fill()
    return talk


@pytest.fixture(scope="module")
def pack() -> LanguagePack:
    return LanguagePack.load("en")


@pytest.fixture
def talk(tmp_path: Path, pack: LanguagePack) -> Iterator[Talk]:
    """Jane has a PIN, and nothing sends codes."""
    talk = _open(tmp_path, pack, messenger=False, methods=(VISA,), pin=PIN)
    yield talk
    talk.database.close()


@pytest.fixture
def writing(tmp_path: Path, pack: LanguagePack) -> Iterator[Talk]:
    """Jane has a PIN, and codes are sent."""
    talk = _open(tmp_path, pack, messenger=True, methods=(VISA, OTHER_VISA), pin=PIN)
    yield talk
    talk.database.close()


SPOKEN = {
    "en-US": (
        "check out",
        ("my visa ending in 4242", "use my visa ending in four two four two", "pay with my saved card"),
        "two five eight zero",
        "yes",
        "Visa card ending in 4242",
    ),
    "es-ES": (
        "quiero pagar ya",
        ("con mi visa terminada en 4242", "usa mi visa terminada en cuatro dos cuatro dos", "con mi tarjeta guardada"),
        "dos cinco ocho cero",
        "sí",
        "tarjeta Visa terminada en 4242",
    ),
    "de-DE": (
        "ich möchte bezahlen",
        (
            "mit meiner Visa, die auf 4242 endet",
            "nehmen Sie meine Visa mit den letzten Ziffern vier zwei vier zwei",
            "mit meiner gespeicherten Karte",
        ),
        "zwei fünf acht null",
        "ja",
        "Visa-Karte mit den letzten Ziffern 4242",
    ),
    "fr-FR": (
        "je veux payer",
        (
            "avec ma visa finissant par 4242",
            "prenez ma visa qui finit par quatre deux quatre deux",
            "ma carte enregistrée",
        ),
        "deux cinq huit zéro",
        "oui",
        "carte Visa finissant par 4242",
    ),
    "pt-BR": (
        "quero pagar",
        ("com meu visa final 4242", "no visa com final quatro dois quatro dois", "com meu cartão salvo"),
        "dois cinco oito zero",
        "sim",
        "cartão Visa final 4242",
    ),
    "sl-SI": (
        "rad bi plačal",
        (
            "s svojo viso, ki se konča s 4242",
            "uporabite viso, ki se konča s štiri dva štiri dva",
            "s shranjeno kartico",
        ),
        "dva pet osem nič",
        "ja",
        "kartica Visa, ki se konča s 4242",
    ),
}


@pytest.mark.parametrize("way", [0, 1, 2])
@pytest.mark.parametrize("locale", SPOKEN)
def test_a_kept_card_pays_after_the_pin(talk: Talk, locale: str, way: int) -> None:
    checkout, ways, pin, yes, named = SPOKEN[locale]
    talk.locale = locale
    asked = talk.say(checkout)
    assert talk.asks() == "payment", asked.display
    assert named in asked.display
    talk.say(ways[way])
    assert talk.asks() == "consent"
    read_back = talk.say(pin)
    assert talk.asks() == "confirm_order", read_back.display
    assert named in read_back.display
    placed = talk.say(yes)
    assert placed.order is not None, placed.display
    assert named in placed.display
    assert talk.kept_methods() == ["jane-visa"]
    (payment,) = talk.shop.payments.of_order(placed.order.number)
    assert payment.kind is PaymentKind.STRIPE
    assert not placed.link, "there is nothing for her to do"


@pytest.mark.parametrize("said", ["the third one", "number three"])
def test_a_kept_card_is_chosen_by_its_place(talk: Talk, said: str) -> None:
    talk.say("check out")
    talk.say(said)
    assert talk.asks() == "consent"


def test_the_pin_is_kept_and_shown_nowhere(talk: Talk, caplog: pytest.LogCaptureFixture) -> None:
    talk.say("check out")
    talk.say("my visa ending in 4242")
    wrong = talk.say("two five eight one")
    right = talk.say("2580")
    for reply in (wrong, right):
        assert reply.understood is not None
        assert reply.understood.heard == "[pin]"
    kept = talk.everything() + caplog.text + str(wrong) + str(right)
    assert not [each for each in ("2580", "2581", "five eight") if each in kept]


def test_wrong_ones_are_without_a_hint_and_make_wait(writing: Talk) -> None:
    writing.say("check out")
    writing.say("my visa ending in 4242")
    writing.say("with my pin")
    answers = {writing.say(wrong).display.split("\n")[0] for wrong in ("1111", "123456", "9876")}
    tongue = writing.assistant.languages.tongue("en").replies
    assert answers <= {tongue.render("refused-not-recognised", turn).display for turn in range(2)}
    waits = writing.say(PIN)
    assert writing.asks() is None
    assert waits.display in {tongue.render("refused-too-many-tries", turn).display for turn in range(2)}
    writing.now[0] += timedelta(minutes=1)
    writing.say("check out")
    writing.say("with my pin")
    writing.say(PIN)
    assert writing.asks() == "confirm_order"


def _answer_how(writing: Talk, locale: str, wish: str) -> None:
    """Wish to pay by a kept card, and say how to show that it is one's own."""
    checkout, ways, *_ = SPOKEN[locale]
    writing.locale = locale
    writing.say(checkout)
    writing.say(ways[0])
    assert writing.asks() == "consent_by"
    writing.say(wish)


@pytest.mark.parametrize(
    ("locale", "wish", "said"),
    [
        ("en-US", "send me a code", "Your code"),
        ("es-ES", "envíame un código", "Tu código"),
        ("de-DE", "mit einem Code bitte", "Ihr Code"),
        ("fr-FR", "envoyez-moi un code", "Votre code"),
        ("pt-BR", "me manda um código", "Seu código"),
        ("sl-SI", "pošljite mi kodo", "Vaša koda"),
    ],
)
def test_a_code_is_sent_and_pays(writing: Talk, locale: str, wish: str, said: str) -> None:
    _, _, _, yes, _ = SPOKEN[locale]
    _answer_how(writing, locale, wish)
    assert writing.asks() == "consent"
    (letter,) = writing.letters()
    assert letter["to"] == "jane@example.com"
    assert letter["text"].startswith(said)
    code = writing.code()
    read_back = writing.say(" ".join(code))
    assert writing.asks() == "confirm_order", read_back.display
    assert code not in writing.everything()
    assert writing.say(yes).order is not None
    assert writing.kept_methods() == ["jane-visa"]


@pytest.mark.parametrize(
    ("locale", "wish"),
    [
        ("en-US", "my pin code"),
        ("es-ES", "con mi PIN"),
        ("de-DE", "mit dem PIN-Code"),
        ("fr-FR", "avec mon code PIN"),
        ("pt-BR", "com a minha senha"),
        ("sl-SI", "s svojim PIN-om"),
    ],
)
def test_a_pin_that_is_called_a_code_is_no_wish_for_one(writing: Talk, locale: str, wish: str) -> None:
    _, _, pin, _, _ = SPOKEN[locale]
    _answer_how(writing, locale, wish)
    assert writing.asks() == "consent"
    assert not writing.letters()
    writing.say(pin)
    assert writing.asks() == "confirm_order"


def test_a_code_ends(writing: Talk) -> None:
    writing.say("check out")
    writing.say("my visa ending in 1881")
    writing.say("a code please")
    code = writing.code()
    writing.now[0] += timedelta(minutes=11)
    writing.say(code)
    assert writing.asks() == "consent"


def test_who_says_the_pin_at_once_has_answered_both(writing: Talk) -> None:
    writing.say("check out")
    writing.say("my visa ending in 4242")
    reply = writing.say("two five eight zero")
    assert writing.asks() == "confirm_order"
    assert reply.understood is not None
    assert reply.understood.heard == "[pin]"


def test_consent_that_is_too_old_is_asked_for_again_before_the_order(talk: Talk) -> None:
    talk.say("check out")
    talk.say("my visa ending in 4242")
    talk.say(PIN)
    assert talk.asks() == "confirm_order"
    for _ in range(2):
        talk.now[0] += timedelta(minutes=9)
        talk.say("say that again")
    assert talk.say("yes").order is None
    assert talk.asks() == "consent"


def test_a_stranger_hears_of_no_card_and_signs_in_first(talk: Talk) -> None:
    talk.is_jane = False
    asked = talk.say("check out")
    assert "4242" not in asked.display
    talk.say("my saved visa ending in 4242")
    assert talk.asks() == "identity"
    talk.say("jane at example dot com")
    talk.say("jane doe")
    assert talk.asks() == "consent"
    talk.say(PIN)
    assert talk.asks() == "confirm_order"
    assert talk.say("yes").order is not None
    assert talk.kept_methods() == ["jane-visa"]


def test_without_pin_and_messenger_another_way_is_asked_for(tmp_path: Path, pack: LanguagePack) -> None:
    talk = _open(tmp_path, pack, messenger=False, methods=(VISA,), pin="")
    talk.say("check out")
    refused = talk.say("my visa ending in 4242")
    assert "PIN" in refused.display
    assert talk.asks() == "payment"
    talk.say("at the till")
    assert talk.say("yes").order is not None
    assert talk.kept_methods() == [""]
    talk.database.close()


def test_a_code_that_can_not_be_sent_leaves_other_ways(writing: Talk) -> None:
    writing.mail.mkdir()
    writing.say("check out")
    writing.say("my visa ending in 4242")
    writing.say("send me a code")
    assert writing.asks() == "payment"


def test_never_mind_keeps_the_cart(talk: Talk) -> None:
    talk.say("check out")
    talk.say("my visa ending in 4242")
    talk.say("never mind")
    assert talk.asks() is None
    assert talk.shop.cart("talk").lines
    talk.say("check out")
    assert talk.asks() == "payment"
