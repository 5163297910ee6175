"""The assistant's own JSON: what is asked and what is answered, flat and small enough for a Siri Shortcut."""

from __future__ import annotations

from typing import Final

from pydantic import BaseModel, ConfigDict, Field

from commerce import Cart, Money, Order
from skills.endpoint.conversation import LONGEST_UTTERANCE
from skills.reply import Listed, Reply

LONGEST_NAME: Final = 100
"""Characters of what a caller names: messages, conversations."""
LONGEST_TAG: Final = 35
"""Characters of a language tag (BCP 47, section 4.4.1)."""


class AssistantRequest(BaseModel):
    """One message of a shopper."""

    model_config = ConfigDict(strict=True, extra="forbid", frozen=True)

    text: str = Field(default="", max_length=LONGEST_UTTERANCE, description="What was said or typed; empty greets.")
    message_id: str | None = Field(
        default=None,
        min_length=1,
        max_length=LONGEST_NAME,
        description="The same message twice is answered, and done, once.",
    )
    conversation: str = Field(
        default="",
        max_length=LONGEST_NAME,
        description="Which of the token's conversations goes on; each has a cart of its own.",
    )
    language: str = Field(
        default="", max_length=LONGEST_TAG, description='Language of the text as a BCP 47 tag ("es-MX").'
    )
    spoken: bool = Field(default=False, description="Whether it was said aloud, so that words may have been misheard.")


class Amount(BaseModel):
    """An amount of money."""

    minor: int = Field(description="In minor units: cents.")
    currency: str = Field(description="ISO 4217.")


class ItemShown(BaseModel):
    """A product that was read out, with the number it is chosen by."""

    number: int
    name: str
    brand: str
    price: Amount
    rating: float | None
    in_stock: bool
    product_id: str
    sku: str


class LineShown(BaseModel):
    """A line of the cart."""

    id: str
    name: str
    quantity: int
    total: Amount


class CartShown(BaseModel):
    """The cart, where the answer tells of it."""

    count: int
    total: Amount
    lines: list[LineShown]


class OrderShown(BaseModel):
    """An order that was placed or spoken of."""

    number: str
    status: str
    total: Amount


class AssistantResponse(BaseModel):
    """One answer."""

    speech: str = Field(description="To be said.")
    display: str = Field(description="To be read.")
    reprompt: str = Field(description="What to say where nothing is answered.")
    suggestions: list[str] = Field(description="What may be said next.")
    items: list[ItemShown]
    cart: CartShown | None
    order: OrderShown | None
    link: str = Field(description="A link to open, or to show as a QR code; empty where there is none.")
    asks: str | None = Field(description="The kind of the open question; none where nothing is asked.")
    end: bool = Field(description="Whether the conversation is over.")
    language: str


class ProblemShown(BaseModel):
    """Why a request was not answered."""

    error: str


def shown(reply: Reply, language: str) -> AssistantResponse:
    """A reply as it is sent."""
    return AssistantResponse(
        speech=reply.speech,
        display=reply.display,
        reprompt="" if reply.end else reply.reprompt,
        suggestions=[] if reply.end else list(reply.suggestions),
        items=[_item(item) for item in reply.items],
        cart=_cart(reply.cart) if reply.cart else None,
        order=_order(reply.order) if reply.order else None,
        link=reply.link,
        asks=reply.asks or None,
        end=reply.end,
        language=reply.language or language,
    )


def _amount(money: Money) -> Amount:
    return Amount(minor=money.minor, currency=money.currency)


def _item(item: Listed) -> ItemShown:
    return ItemShown(
        number=item.number,
        name=item.name,
        brand=item.brand,
        price=_amount(item.price),
        rating=item.rating,
        in_stock=item.in_stock,
        product_id=item.product_id,
        sku=item.sku,
    )


def _cart(cart: Cart) -> CartShown:
    lines = [
        LineShown(id=line.id, name=line.name, quantity=line.quantity, total=_amount(line.total)) for line in cart.lines
    ]
    return CartShown(count=cart.count, total=_amount(cart.total), lines=lines)


def _order(order: Order) -> OrderShown:
    return OrderShown(number=order.number, status=order.status.value, total=_amount(order.total))
