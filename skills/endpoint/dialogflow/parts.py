"""What both of Dialogflow's answers are made of."""

from __future__ import annotations

from typing import Any, Final

from skills.endpoint.fitting import plain, shortened, within
from skills.reply import Listed, Reply

PERSON: Final = "person"
"""Our intent of who wants to be handed over."""


def fitted(text: str, size: int) -> str:
    """The text without control characters, in at most so many bytes of JSON."""
    return shortened(plain(text), within(size, size))


def subtitle(item: Listed) -> str:
    """What stands below a product's name."""
    return f"{item.brand}, {item.price.major} {item.price.currency}"


def wants_person(reply: Reply) -> bool:
    """Whether the shopper asked for a person, so that the agent may hand over."""
    return reply.understood is not None and reply.understood.intent == PERSON


def cart_parameters(reply: Reply) -> dict[str, Any]:
    """What an agent's conditions may ask of the cart, where a reply tells of it; the total is in minor units."""
    cart = reply.cart
    if cart is None:
        return {}
    return {"cart_count": cart.count, "cart_total": cart.total.minor, "cart_currency": cart.total.currency}
