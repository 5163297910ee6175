"""What a device with a screen shows: a list to touch, one product, the cart, or an order.

The documents beside this module are written in the Alexa Presentation Language:
https://developer.amazon.com/docs/alexa-presentation-language/apl-document.html.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any, Final
from xml.sax.saxutils import escape

import orjson
from babel.numbers import format_currency

from commerce import Cart, Money, Order
from nlu import Slots
from nlu.locales import locale_of
from skills.endpoint.alexa.request import UserEvent
from skills.endpoint.fitting import one_line
from skills.reply import Listed, Reply
from skills.utterance import Meaning

SCREENS: Final = Path(__file__).parent / "screens"
CHOOSE: Final = "choose"
LONGEST_LINE: Final = 200
"""Characters."""
LONGEST_BODY: Final = 2_000
MOST_LINES: Final = 30


def screen(reply: Reply, title: str, language: str) -> list[dict[str, Any]]:
    """The directive that shows what a reply is about; none where there is nothing to look at."""
    shown = None if reply.end else _shown(reply, reply.language or language)
    if shown is None:
        return []
    document, data = shown
    return [
        {
            "type": "Alexa.Presentation.APL.RenderDocument",
            "token": token_of(reply.items),
            "document": _document(document),
            "datasources": {"screen": {"title": _line(title), **data}},
        }
    ]


def _shown(reply: Reply, language: str) -> tuple[str, dict[str, Any]] | None:
    """The document and its data; ``None`` where there is nothing to look at."""
    if len(reply.items) > 1:
        return "list", _list(reply.items, language)
    if reply.items:
        return "detail", _product(reply.items[0], reply, language)
    if reply.order:
        return "detail", _order(reply.order, reply, language)
    if reply.cart and reply.cart.lines:
        return "list", _cart(reply.cart, language)
    return None


def token_of(items: Iterable[Listed]) -> str:
    """The name of a screen by what it lists, so that a touch is never taken for one of another list."""
    return hashlib.sha256("\n".join(item.product_id for item in items).encode()).hexdigest()[:32]


def touched(event: UserEvent, listed: tuple[Listed, ...]) -> Meaning | None:
    """What a touch means, where the screen shows what is listed now."""
    match event.arguments:
        case (str(action), int(place)) if action == CHOOSE and place is not True and 1 <= place <= len(listed):
            return Meaning(CHOOSE, Slots(ordinals=(place,))) if event.token == token_of(listed) else None
        case _:
            return None


def _list(items: tuple[Listed, ...], language: str) -> dict[str, Any]:
    lines = [_pair(item.name, f"{item.brand} · {_money(item.price, language)}") for item in items[:MOST_LINES]]
    return {"subtitle": "", "numbered": True, "touched": CHOOSE, "items": lines}


def _cart(cart: Cart, language: str) -> dict[str, Any]:
    lines = [_pair(f"{line.quantity} x {line.name}", _money(line.total, language)) for line in cart.lines[:MOST_LINES]]
    return {"subtitle": _money(cart.total, language), "numbered": False, "touched": "", "items": lines}


def _product(item: Listed, reply: Reply, language: str) -> dict[str, str]:
    price = f"{item.brand} · {_money(item.price, language)}"
    return {"primary": _line(item.name), "secondary": _line(price), "body": _line(reply.display, LONGEST_BODY)}


def _order(order: Order, reply: Reply, language: str) -> dict[str, str]:
    total = _money(order.total, language)
    return {"primary": _line(order.number), "secondary": total, "body": _line(reply.display, LONGEST_BODY)}


def _pair(primary: str, secondary: str) -> dict[str, str]:
    return {"primaryText": _line(primary), "secondaryText": _line(secondary)}


def _line(text: str, longest: int = LONGEST_LINE) -> str:
    """Text as a document takes it: its own markup has no meaning there."""
    return escape(one_line(text, longest))


def _money(money: Money, language: str) -> str:
    return format_currency(money.major, money.currency, locale=locale_of(language))


@cache
def _document(name: str) -> dict[str, Any]:
    document: dict[str, Any] = orjson.loads((SCREENS / f"{name}.json").read_bytes())
    return document
