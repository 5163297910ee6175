"""Intents as Alexa has them: the shop's own, Alexa's built-in ones with our samples, and one for all other words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any, Final

from skills.endpoint.meanings import ANSWER_INTENT, ANSWERS, CATCH_ALL, CATCH_ALL_INTENT, name_of
from skills.exporting.model import COUPON, NUMBERS, ORDER_NUMBER, ORDINAL, ModelIntent, SpokenModel

_BARE: Final = re.compile(r"\{\w+\}")
SEARCH_QUERY: Final = "AMAZON.SearchQuery"
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
CHOOSING: Final = "choose"
BARE_PLACE: Final = f"{{{ORDINAL}}}"
WITHOUT_SAMPLES: Final = ("AMAZON.FallbackIntent", "AMAZON.MoreIntent", "AMAZON.NavigateHomeIntent")


def own_intents(model: SpokenModel) -> tuple[ModelIntent, ...]:
    """The shop's intents, without what built-in ones have, and without answers of a value alone."""
    named = (intent for intent in model.intents if can_be_named(intent.name))
    left = (ModelIntent(intent.name, tuple(_own_samples(intent))) for intent in named)
    return tuple(intent for intent in left if intent.samples)


def can_be_named(intent: str) -> bool:
    """Whether Alexa takes an intent's name: a shop's own skills may have digits in theirs."""
    return re.fullmatch("[A-Za-z]+", name_of(intent)) is not None


def intents_of(model: SpokenModel) -> list[dict[str, Any]]:
    """All intents, as they are written."""
    return [*map(_written, own_intents(model)), _answers(model), _catch_all(model), *_built_ins(model)]


def _own_samples(intent: ModelIntent) -> Iterator[str]:
    if intent.name == CHOOSING:
        yield BARE_PLACE
    for sample in intent.samples:
        is_bare = _BARE.fullmatch(sample) and sample != "{topic}"
        if not is_bare and ("{" in sample or intent.name not in BUILT_IN):
            yield sample


def type_of(slot: str) -> str:
    """The type of a slot's values."""
    if slot in NUMBERS or slot == ORDER_NUMBER:
        return "AMAZON.NUMBER"
    if slot == ORDINAL:
        return "AMAZON.Ordinal"
    return SEARCH_QUERY if slot == COUPON else slot.upper()


def _written(intent: ModelIntent) -> dict[str, Any]:
    slots = [{"name": slot, "type": type_of(slot)} for slot in intent.slots]
    return {"name": name_of(intent.name), "slots": slots, "samples": list(intent.samples)}


def answer_slots(model: SpokenModel) -> list[dict[str, str]]:
    """The slots whose values are said alone, and their types."""
    kinds = {slot: type_of(slot) for slot in ANSWERS if slot in model.values} | {"number": "AMAZON.NUMBER"}
    return [{"name": f"{CATCH_ALL}_{name}", "type": kind} for name, kind in sorted(kinds.items())]


def _answers(model: SpokenModel) -> dict[str, Any]:
    slots = answer_slots(model)
    return {"name": ANSWER_INTENT, "slots": slots, "samples": [f"{{{slot['name']}}}" for slot in slots]}


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
