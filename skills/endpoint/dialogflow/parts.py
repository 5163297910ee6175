"""What both of Dialogflow's answers are made of."""

from __future__ import annotations

from typing import Any, Final

from nlu import Hypothesis
from skills.endpoint.conversation import session_id
from skills.endpoint.fitting import plain, shortened, within
from skills.reply import Listed, Reply
from skills.utterance import Event, Meaning, Utterance

PERSON: Final = "person"
"""Our intent of who wants to be handed over."""


def utterance(
    channel: str, session: str, message_id: str, words: str, said: Event | Meaning | None, *, spoken: bool, locale: str
) -> Utterance:
    """What the shopper said, or what Dialogflow says of it where ``said`` is given."""
    return Utterance(
        session_id(channel, session),
        message_id,
        channel,
        alternatives=(Hypothesis(words),) if said is None else (),
        meaning=said if isinstance(said, Meaning) else None,
        event=said if isinstance(said, Event) else Event.SAY,
        spoken=spoken,
        locale=locale,
    )


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
