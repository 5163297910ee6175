"""Conversations written as YAML: what is said, and what must come of it.

A journey is a list of steps. A step is one of

    say      an utterance
    heard    an utterance as a recognizer hears it: its alternatives, best first, each half as likely as the one before
    silence  nothing is said (``silence: true``)
    launch   a shopper comes (``launch: true``)
    resend   the last message arrives once more (``resend: true``)
    change   the shopkeeper changes the shop meanwhile: {price: {SKU: minor units}, stock: {SKU: number},
             order: the state that the last order is brought to}

and ``expect`` is held against the reply:

    intent   the intent that was understood
    says     words that the reply must hold (a text or a list of texts, capitals don't matter)
    silent   words that it must not hold
    lists    how many products it lists, or words that the names listed must hold, in order
    asks     the question that is open afterwards; ``null`` for none
    cart     {count, lines: {name: quantity}, skus: {SKU: quantity}, options: {name: [code]}, total, coupon, delivery}
    order    the status of the order that the reply is about; ``null`` for none
    end      whether the conversation is over
    style    {rate: words a minute, volume: 0 to 1, patience, pitch: 0 to 100, voice}

and against the database:

    orders   how many orders were placed in this conversation
    placed   the last of them: {status, payment, total, lines: {SKU: quantity}, delivery, coupon}
    stock    {SKU: number}
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from uuid import uuid4

import orjson
import yaml

from commerce import Address, LocalShop, OrderStatus, Refusal
from commerce.pricing.taxes import RATE_SCALE
from nlu import Hypothesis
from skills.assembly import House
from skills.reply import Reply
from skills.utterance import Event, Utterance
from tests.journeys.stocked import books_of

HOME: Final = Address("12 Main Street", "Springfield", "12345", "US", recipient="Jane Doe")
FOLDER: Final = Path(__file__).parent
DOINGS: Final = frozenset({"say", "heard", "silence", "launch", "resend", "change"})


@dataclass(frozen=True)
class Journey:
    """One conversation."""

    name: str
    spoken: bool
    """Whether it is also spoken and recognized."""
    steps: list[dict[str, Any]]
    address_is_given: bool = True
    """Whether the shop knows where the goods go (``address: asked`` if it has to ask)."""
    terms: dict[str, Any] = field(default_factory=dict)
    """What the store says of checkout, in place of the demo store's (the fields of ``Terms``)."""
    prices: dict[str, Any] = field(default_factory=dict)
    """What deliveries cost elsewhere, by their codes and the zones'."""
    tax: list[dict[str, Any]] = field(default_factory=list)
    """Tax rates that come on top of the prices: {name, rate: percent, country, region}."""


def load_journeys() -> list[Journey]:
    """Every journey of this folder."""
    journeys = []
    for path in sorted(FOLDER.glob("*.yaml")):
        data = yaml.safe_load(path.read_text(encoding="utf-8"))
        journeys.append(
            Journey(
                path.stem,
                data.get("spoken", False),
                data["steps"],
                data.get("address") != "asked",
                data.get("terms", {}),
                data.get("prices", {}),
                data.get("tax", []),
            )
        )
    return journeys


@dataclass
class Conversation:
    """A conversation that is going on."""

    house: House
    hear: Callable[[str, str, str], Utterance]
    """Makes an utterance of what is said (words, session id, message id)."""
    session_id: str = field(default_factory=lambda: uuid4().hex)
    last: Utterance | None = None

    def take(self, step: dict[str, Any]) -> Reply | None:
        """Do what a step says; ``None`` where nobody answers."""
        (doing,) = DOINGS & step.keys()
        message_id = uuid4().hex
        match doing:
            case "change":
                self._change(step["change"])
                return None
            case "say":
                self.last = self.hear(step["say"], self.session_id, message_id)
            case "heard":
                likely = tuple(Hypothesis(text, 0.5**place) for place, text in enumerate(step["heard"], 1))
                self.last = Utterance(self.session_id, message_id, "test", likely, spoken=True)
            case "silence":
                self.last = Utterance(self.session_id, message_id, "test", event=Event.SILENCE)
            case "launch":
                self.last = Utterance(self.session_id, message_id, "test", event=Event.LAUNCH)
        assert self.last is not None
        return self.reply_to(self.last)

    def reply_to(self, utterance: Utterance) -> Reply:
        """What is answered."""
        return self.house.assistant.respond(utterance)

    def _change(self, wishes: dict[str, Any]) -> None:
        books = books_of(self.house)
        for sku, minor in wishes.get("price", {}).items():
            books.change("UPDATE variants SET price = ? WHERE sku = ?", minor, sku)
        for sku, number in wishes.get("stock", {}).items():
            books.change("UPDATE variants SET stock = ? WHERE sku = ?", number, sku)
        if "order" in wishes:
            number = self._orders()[-1]["number"]
            outcome = self.house.shop.advance_order(number, OrderStatus(wishes["order"]), key=uuid4().hex)
            assert not isinstance(outcome, Refusal)

    def _orders(self) -> list[dict[str, Any]]:
        return books_of(self.house).rows("SELECT * FROM orders WHERE cart_id = ? ORDER BY id", self.session_id)

    def problem(self, wish: str, value: Any, reply: Reply | None) -> str:
        """What is wrong with a reply, or with the books; empty when all is well."""
        if wish in {"orders", "placed", "stock"}:
            return self._book_problem(wish, value)
        assert reply is not None, "only the database can be looked at after a change"
        if wish == "asks":
            question = self.house.assistant.session(self.session_id).question
            asks = question.ask.value if question else None
            return "" if asks == value else f"it asks {asks}, not {value}"
        return _reply_problem(wish, value, reply)

    def _book_problem(self, wish: str, value: Any) -> str:
        if wish == "stock":
            rows = books_of(self.house).rows("SELECT sku, stock FROM variants")
            have = {row["sku"]: row["stock"] for row in rows}
            return _difference("stock", value, {sku: have[sku] for sku in value})
        orders = self._orders()
        if wish == "orders":
            return "" if len(orders) == value else f"{len(orders)} orders were placed, not {value}"
        if not orders:
            return "no order was placed"
        return _difference("order", value, self._order_wishes(orders[-1]))

    def _order_wishes(self, row: dict[str, Any]) -> dict[str, Any]:
        query = "SELECT sku, quantity FROM order_lines WHERE order_id = ? ORDER BY number"
        return {
            "status": row["status"],
            "payment": row["payment_status"],
            "total": _major(row["total"]),
            "lines": {line["sku"]: line["quantity"] for line in books_of(self.house).rows(query, row["id"])},
            "delivery": orjson.loads(row["delivery"])["code"],
            "coupon": row["coupon"],
        }


def play(journey: Journey, conversation: Conversation) -> None:
    """Hold a conversation, and hold each answer against what is expected."""
    set_terms(conversation.house, journey)
    for number, step in enumerate(journey.steps, 1):
        if journey.address_is_given:
            give_address(conversation.house.shop, conversation.session_id)
        reply = conversation.take(step)
        for wish, value in step.get("expect", {}).items():
            problem = conversation.problem(wish, value, reply)
            if problem:
                heard = reply.understood.heard if reply and reply.understood else ""
                understood = reply.understood if reply else None
                raise AssertionError(
                    f"{journey.name}, step {number}: {step.get('say', '')!r}, heard {heard!r}: {problem}\n"
                    f"understood: {understood}\nreply: {reply.display if reply else ''}"
                )


def set_terms(house: House, journey: Journey) -> None:
    """Let the store's checkout be what a journey's head says of it."""
    books = books_of(house)
    for code, zones in journey.prices.items():
        books.change("UPDATE delivery_options SET zones = ? WHERE code = ?", orjson.dumps(zones).decode(), code)
    for number, rate in enumerate(journey.tax, 1):
        place = (rate.get("country", ""), rate.get("region", ""))
        scaled = round(rate["rate"] * RATE_SCALE)
        books.change(
            "INSERT INTO tax_rates VALUES (?, ?, ?, ?, ?, ?, ?)", number, rate["name"], scaled, 0, "[]", *place
        )
    if not (journey.terms or journey.prices or journey.tax):
        return
    terms = orjson.loads(books.rows("SELECT terms FROM checkout_terms")[0]["terms"])
    for code, changed in journey.terms.get("deliveries", {}).items():
        terms["deliveries"][code] |= changed
    said = {name: value for name, value in journey.terms.items() if name != "deliveries"}
    books.change("UPDATE checkout_terms SET terms = ?", orjson.dumps(terms | said).decode())
    books.change("UPDATE store SET revision = ?", uuid4().hex)


def give_address(shop: LocalShop, cart_id: str) -> None:
    """Let the shop know where a cart goes, unless it knows."""
    if not shop.checkout.draft(cart_id).address.line1:
        shop.checkout.give_address(cart_id, HOME, key=uuid4().hex)


def _reply_problem(wish: str, value: Any, reply: Reply) -> str:
    text = reply.display.lower()
    match wish:
        case "intent":
            intent = reply.understood.intent if reply.understood else None
            return "" if intent == value else f"intent {intent}, not {value}"
        case "says":
            missing = [words for words in _texts(value) if words.lower() not in text]
            return f"it does not say {missing}" if missing else ""
        case "silent":
            present = [words for words in _texts(value) if words.lower() in text]
            return f"it says {present}" if present else ""
        case "lists":
            return _list_problem(value, [item.name for item in reply.items])
        case "order":
            status = reply.order.status.value if reply.order else None
            return "" if status == value else f"order {status}, not {value}"
        case "end":
            return "" if reply.end == value else f"end is {reply.end}"
        case "style":
            style = reply.style
            have = {
                "rate": style.rate_wpm,
                "volume": style.volume,
                "patience": style.patience.value,
                "pitch": style.pitch,
                "voice": style.voice,
            }
            return _difference("style", value, have)
        case "cart":
            return _cart_problem(value, reply)
    raise ValueError(f"a journey can't expect {wish!r}")


def _list_problem(value: int | list[str], names: list[str]) -> str:
    if isinstance(value, int):
        return "" if len(names) == value else f"it lists {names}, not {value}"
    fits = len(names) >= len(value) and all(w.lower() in n.lower() for w, n in zip(value, names, strict=False))
    return "" if fits else f"it lists {names}, not {value}"


def _cart_problem(wishes: dict[str, Any], reply: Reply) -> str:
    cart = reply.cart
    if cart is None:
        return "there is no cart"
    have = {
        "count": cart.count,
        "lines": {line.name: line.quantity for line in cart.lines},
        "skus": {line.sku: line.quantity for line in cart.lines},
        "options": {line.name: [option.code for option in line.options] for line in cart.lines},
        "total": _major(cart.total.minor),
        "coupon": cart.coupon,
        "delivery": cart.delivery.code if cart.delivery else None,
    }
    return _difference("cart", wishes, have)


def _difference(what: str, wishes: dict[str, Any], have: dict[str, Any]) -> str:
    wrong = {name: have[name] for name, value in wishes.items() if have[name] != value}
    return f"{what} has {wrong}, not {wishes}" if wrong else ""


def _major(minor: int) -> str:
    return f"{minor / 100:.2f}"


def _texts(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value
