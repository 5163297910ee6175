"""The dialog model: what the skill may ask for by directives, and how Alexa would ask.

A directive is taken only for intents and slots that stand here. The skill itself says what it asks; nothing is
delegated (``SKILL_RESPONSE``).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from nlu import Replies
from skills.endpoint.meanings import ANSWER_INTENT, CATCH_ALL, CATCH_ALL_INTENT, CONFIRMED, name_of
from skills.exporting.alexa_intents import SEARCH_QUERY, answer_slots, own_intents, type_of
from skills.exporting.model import ModelIntent, SpokenModel

_CONFIRMED: Final = {intent: f"ask-{question.replace('_', '-')}" for question, intent in CONFIRMED.items()}
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


def dialog_of(model: SpokenModel, replies: Replies) -> dict[str, Any]:
    """The dialog of every intent that has slots or may be confirmed, and the prompts that it names."""
    intents = [intent for intent in own_intents(model) if intent.slots or intent.name in _CONFIRMED]
    asked = {reply for intent in intents for reply in _asked(intent)}
    return {
        "dialog": {
            "delegationStrategy": "SKILL_RESPONSE",
            "intents": [*map(_dialog_intent, intents), *_answers(model)],
        },
        "prompts": [_variations(reply, replies) for reply in sorted(asked)],
    }


def _asked(intent: ModelIntent) -> Iterator[str]:
    yield from (ASKED[slot] for slot in intent.slots if slot in ASKED)
    if intent.name in _CONFIRMED:
        yield _CONFIRMED[intent.name]


def _dialog_intent(intent: ModelIntent) -> dict[str, Any]:
    confirmed = intent.name in _CONFIRMED
    return {
        "name": name_of(intent.name),
        "confirmationRequired": confirmed,
        "prompts": {"confirmation": _prompt(_CONFIRMED[intent.name])} if confirmed else {},
        "slots": [_dialog_slot(slot) for slot in intent.slots],
    }


def _answers(model: SpokenModel) -> list[dict[str, Any]]:
    """By asking for one of these slots the skill gets the next words whole: a size, or a name, a street."""
    asked = {ANSWER_INTENT: answer_slots(model), CATCH_ALL_INTENT: [{"name": CATCH_ALL, "type": SEARCH_QUERY}]}
    return [
        {
            "name": name,
            "confirmationRequired": False,
            "prompts": {},
            "slots": [_slot(slot["name"], slot["type"], {}) for slot in slots],
        }
        for name, slots in asked.items()
    ]


def _dialog_slot(slot: str) -> dict[str, Any]:
    return _slot(slot, type_of(slot), {"elicitation": _prompt(ASKED[slot])} if slot in ASKED else {})


def _slot(name: str, kind: str, prompts: dict[str, str]) -> dict[str, Any]:
    return {"name": name, "type": kind, "elicitationRequired": False, "confirmationRequired": False, "prompts": prompts}


def _prompt(reply: str) -> str:
    return "Hawker." + reply


def _variations(reply: str, replies: Replies) -> dict[str, Any]:
    said = dict.fromkeys(replies.render(reply, turn).speech for turn in range(2))
    return {"id": _prompt(reply), "variations": [{"type": "PlainText", "value": text} for text in said]}
