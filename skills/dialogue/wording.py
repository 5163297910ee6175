"""Shop values as the language pack's replies take them: amounts, labels, numbered lists."""

from __future__ import annotations

from datetime import date
from typing import Final

from babel.dates import format_date

from commerce import Attribute, Cart, CartLine, DeliveryOption, Hit, Money, Product, Promise
from nlu import Amount, Color, Day, Names, ReplyValue, Size
from skills.dialogue.prompts import KINDS
from skills.dialogue.turn import Turn
from skills.reply import Listed

PAGE: Final = 3
"""How many results are read out at a time: more can't be kept in mind while listening."""


def amount(money: Money) -> Amount:
    """Money as the replies take it."""
    return Amount(money.major, money.currency)


def values_of(attribute: str, values: tuple[str, ...]) -> tuple[str | Size | Color, ...]:
    """Values of an attribute, so that sizes are said as sizes and colors in the shopper's language."""
    kind = KINDS.get(attribute)
    return tuple(map(kind, values)) if kind else values


def label(turn: Turn, name: str, attributes: tuple[Attribute, ...]) -> str:
    """A variant as it is named aloud: "Swift Fox Runner, size 10, blue"."""
    return ", ".join([name, *(detail(turn, attribute) for attribute in attributes)])


def line_label(turn: Turn, line: CartLine) -> str:
    """One cart line, with its extras."""
    named = label(turn, line.name, line.attributes)
    if not line.options:
        return named
    extras = Names(tuple(option.name.lower() for option in line.options))
    return turn.replies.render("label-with-extras", name=named, extras=extras).speech


def line_names(turn: Turn, lines: tuple[CartLine, ...]) -> Names:
    """The lines of a cart with their quantities, to be read back."""
    return Names(tuple(_counted(turn, line) for line in lines))


def listed(number: int, hit: Hit) -> Listed:
    """One search result with the number it can be chosen by."""
    product = hit.product
    return Listed(
        number,
        product.id,
        hit.variant.sku,
        product.name,
        product.brand,
        hit.variant.price,
        product.rating,
        hit.variant.stock > 0,
    )


def numbered(products: tuple[Product, ...]) -> tuple[Listed, ...]:
    """Products as a list to choose from."""
    return tuple(
        Listed(n, p.id, p.variants[0].sku, p.name, p.brand, p.price, p.rating, p.in_stock)
        for n, p in enumerate(products, 1)
    )


def read_out(turn: Turn, items: tuple[Listed, ...]) -> None:
    """Say a numbered list, and remember it as what "the first one" counts from."""
    for item in items:
        message = "listed-item" if item.in_stock else "listed-item-sold-out"
        turn.say(message, number=item.number, name=item.name, price=amount(item.price))
    turn.session.listed, turn.session.listed_in = items, turn.session.turn
    turn.session.focus = items[0].product_id if len(items) == 1 else ""


def say_delivery(turn: Turn, option: DeliveryOption, promise: Promise | None = None) -> None:
    """Say one delivery option with its price, and the day on which it comes or how long it takes."""
    turn.say(
        "delivery-option" if option.price.minor else "delivery-option-free",
        name=option.name[:1].title() + option.name[1:],
        price=amount(option.price),
        when=_when(turn, option, promise),
    )


def say_cart(turn: Turn, cart: Cart, promise: Promise | None = None) -> None:
    """Read a cart back: lines, what is taken off, delivery, total."""
    turn.say("cart-lines", lines=line_names(turn, cart.lines), count=cart.count)
    for discount in cart.discounts:
        turn.say("cart-discount", name=discount.name, amount=amount(discount.amount))
    if cart.delivery is not None:
        say_delivery(turn, cart.delivery, promise or _promise_of(turn, cart.id, cart.delivery))
    for tax in cart.taxes:
        turn.say("cart-tax", name=tax.name, amount=amount(tax.amount))
    turn.say("cart-total", total=amount(cart.total))


def detail(turn: Turn, attribute: Attribute) -> str:
    """One attribute as it is named aloud: "size 10", "large", "blue"."""
    if attribute.name == "color":
        return turn.replies.value(Color(attribute.value)).speech
    if attribute.name != "size":
        return attribute.value
    if attribute.value.replace(".", "", 1).isdigit():
        return turn.replies.render("label-size", size=attribute.value).speech
    return turn.replies.value(Size(attribute.value)).speech


def _counted(turn: Turn, line: CartLine) -> str:
    return turn.replies.render("label-counted", count=line.quantity, name=line_label(turn, line)).speech


def weekday_of(turn: Turn, day: date) -> str:
    """What a day of the week is called."""
    name: str = format_date(day, "EEEE", locale=turn.replies.language.replace("-", "_"))
    return name


def promised_day(turn: Turn, promise: Promise) -> str:
    """The day or days on which a delivery comes: "tomorrow", "on Friday, November 27"."""
    message = "when-by" if promise.first == promise.last else "when-between"
    today = _today(turn, promise)
    first, last = (promise.first - today).days, (promise.last - today).days
    return turn.replies.render(message, 0, first=first, last=last, **_promised(promise, turn, today)).speech


def _promise_of(turn: Turn, cart_id: str, option: DeliveryOption) -> Promise | None:
    """The days that checkout would name for a delivery, so that the cart never names others."""
    promises = turn.shop.checkout.promises(cart_id)
    return next((promise for promise in promises if promise.delivery == option.code), None)


def _when(turn: Turn, option: DeliveryOption, promise: Promise | None) -> str:
    if promise is not None:
        return promised_day(turn, promise)
    message = "when-by" if option.days_min == 0 or option.days_min == option.days_max else "when-between"
    values: dict[str, ReplyValue] = {"day": "none", "ahead": 0, "weekday": "", "until": "", "until_weekday": ""}
    return turn.replies.render(message, 0, first=option.days_min, last=option.days_max, **values).speech


def _promised(promise: Promise, turn: Turn, today: date) -> dict[str, ReplyValue]:
    return {
        "day": Day(promise.first, today),
        "ahead": (promise.first - today).days,
        "weekday": weekday_of(turn, promise.first),
        "until": Day(promise.last, today),
        "until_weekday": weekday_of(turn, promise.last),
    }


def _today(turn: Turn, promise: Promise) -> date:
    """Today where the store is."""
    return turn.now.astimezone(promise.zone).date()
