"""The dialog model: what the skill may ask for by directives, and how Alexa would ask.

A directive is taken only for intents and slots that stand here. The skill itself says what it asks; nothing is
delegated (``SKILL_RESPONSE``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from nlu import Replies
from skills.endpoint.meanings import CATCH_ALL
from skills.exporting.alexa_intents import CATCH_ALL_INTENT, SEARCH_QUERY, own_intents, type_of
from skills.exporting.model import ModelIntent, SpokenModel, intent_name

CONFIRMED: Final = {
    "cancel_order": "ask-confirm-cancel",
    "checkout": "ask-confirm-order",
    "empty_cart": "ask-confirm-empty",
}
"""Intents that may be confirmed, and the reply that asks for it."""
ASKED: Final = {
    "coupon": "ask-coupon",
    "delivery": "ask-delivery",
    "item": "ask-which-item",
    "order_number": "ask-order-number",
    "ordinal": "ask-which-item",
    "quantity": "ask-how-many",
    "reference": "ask-which-item",
}
"""Slots that may be asked for, and the reply that does."""

_WORDS: Final = {
    "name": CATCH_ALL_INTENT,
    "confirmationRequired": False,
    "prompts": {},
    "slots": [
        {
            "name": CATCH_ALL,
            "type": SEARCH_QUERY,
            "elicitationRequired": False,
            "confirmationRequired": False,
            "prompts": {},
        }
    ],
}
"""By asking for this slot the skill gets the next words whole, whatever they are: a name, a street."""


def dialog_of(model: SpokenModel, replies: Replies) -> dict[str, Any]:
    """The dialog of every intent that has slots or may be confirmed, and the prompts that it names."""
    intents = [intent for intent in own_intents(model) if intent.slots or intent.name in CONFIRMED]
    asked = {reply for intent in intents for reply in _asked(intent)}
    return {
        "dialog": {
            "delegationStrategy": "SKILL_RESPONSE",
            "intents": [*map(_dialog_intent, intents), _WORDS],
        },
        "prompts": [_variations(reply, replies) for reply in sorted(asked)],
    }


def _asked(intent: ModelIntent) -> Iterator[str]:
    yield from (ASKED[slot] for slot in intent.slots if slot in ASKED)
    if intent.name in CONFIRMED:
        yield CONFIRMED[intent.name]


def _dialog_intent(intent: ModelIntent) -> dict[str, Any]:
    confirmed = intent.name in CONFIRMED
    return {
        "name": intent_name(intent.name),
        "confirmationRequired": confirmed,
        "prompts": {"confirmation": _prompt(CONFIRMED[intent.name])} if confirmed else {},
        "slots": [_dialog_slot(slot) for slot in intent.slots],
    }


def _dialog_slot(slot: str) -> dict[str, Any]:
    prompts = {"elicitation": _prompt(ASKED[slot])} if slot in ASKED else {}
    kind = type_of(slot)
    return {"name": slot, "type": kind, "elicitationRequired": False, "confirmationRequired": False, "prompts": prompts}


def _prompt(reply: str) -> str:
    return "Hawker." + reply


def _variations(reply: str, replies: Replies) -> dict[str, Any]:
    said = dict.fromkeys(replies.render(reply, turn).speech for turn in range(2))
    return {"id": _prompt(reply), "variations": [{"type": "PlainText", "value": text} for text in said]}
