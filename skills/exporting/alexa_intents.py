"""Intents as Alexa has them: the shop's own, Alexa's built-in ones with our samples, and one for all other words."""

from __future__ import annotations

from typing import Any, Final

from skills.endpoint.meanings import CATCH_ALL
from skills.exporting.model import COUPON, NUMBERS, ORDER_NUMBER, ORDINAL, ModelIntent, SpokenModel, intent_name

SEARCH_QUERY: Final = "AMAZON.SearchQuery"
CATCH_ALL_INTENT: Final = "UtteranceIntent"
BUILT_IN: Final = {
    "cancel": "AMAZON.CancelIntent",
    "goodbye": "AMAZON.StopIntent",
    "help": "AMAZON.HelpIntent",
    "more": "AMAZON.NextIntent",
    "no": "AMAZON.NoIntent",
    "previous": "AMAZON.PreviousIntent",
    "repeat": "AMAZON.RepeatIntent",
    "start_over": "AMAZON.StartOverIntent",
    "yes": "AMAZON.YesIntent",
}
"""Where Alexa has an intent of its own, our samples without slots are added to it."""
WITHOUT_SAMPLES: Final = ("AMAZON.FallbackIntent", "AMAZON.MoreIntent", "AMAZON.NavigateHomeIntent")


def own_intents(model: SpokenModel) -> tuple[ModelIntent, ...]:
    """The shop's intents, without what built-in ones have."""
    left = (
        ModelIntent(intent.name, tuple(each for each in intent.samples if "{" in each or intent.name not in BUILT_IN))
        for intent in model.intents
    )
    return tuple(intent for intent in left if intent.samples)


def intents_of(model: SpokenModel) -> list[dict[str, Any]]:
    """All intents, as they are written."""
    return [*map(_written, own_intents(model)), _catch_all(model), *_built_ins(model)]


def type_of(slot: str) -> str:
    """The type of a slot's values."""
    if slot in NUMBERS or slot == ORDER_NUMBER:
        return "AMAZON.NUMBER"
    if slot == ORDINAL:
        return "AMAZON.Ordinal"
    return SEARCH_QUERY if slot == COUPON else slot.upper()


def _written(intent: ModelIntent) -> dict[str, Any]:
    slots = [{"name": slot, "type": type_of(slot)} for slot in intent.slots]
    return {"name": intent_name(intent.name), "slots": slots, "samples": list(intent.samples)}


def _catch_all(model: SpokenModel) -> dict[str, Any]:
    """Words that follow one that means nothing ("please …") are handed over, and understood by us."""
    return {
        "name": CATCH_ALL_INTENT,
        "slots": [{"name": CATCH_ALL, "type": SEARCH_QUERY}],
        "samples": [f"{carrier} {{{CATCH_ALL}}}" for carrier in model.carriers],
    }


def _built_ins(model: SpokenModel) -> list[dict[str, Any]]:
    said = {intent.name: [sample for sample in intent.samples if "{" not in sample] for intent in model.intents}
    extended = {built_in: said.get(name, []) for name, built_in in BUILT_IN.items()}
    return [{"name": name, "samples": extended.get(name, [])} for name in sorted((*extended, *WITHOUT_SAMPLES))]
