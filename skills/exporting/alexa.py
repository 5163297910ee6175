"""Interaction models for Alexa, one file for each locale.

Format: https://developer.amazon.com/docs/smapi/interaction-model-schema.html.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Final

import orjson

from nlu import LanguagePack, Replies
from skills.endpoint.meanings import CATCH_ALL
from skills.exporting.invocation import invocation_name
from skills.exporting.model import COUPON, NUMBERS, ORDER_NUMBER, ORDINAL, ModelIntent, SpokenModel
from skills.exporting.values import NamedValue

LOCALES: Final = (
    "de-DE", "en-AU", "en-CA", "en-GB", "en-IN", "en-US", "es-ES", "es-MX", "es-US", "fr-CA", "fr-FR", "pt-BR",
    "ar-SA", "hi-IN", "it-IT", "ja-JP", "nl-NL",
)  # fmt: skip
"""https://developer.amazon.com/docs/custom-skills/develop-skills-in-multiple-languages.html"""
MOST_VALUES: Final = 50_000
"""Names of all values of a model together (https://github.com/alexa-js/alexa-app/pull/34 has Amazon's number)."""
LONGEST_VALUE: Final = 140
"""Characters of a name (Amazon's message is in https://github.com/m0ngr31/kanzi/issues/263)."""
LARGEST_MODEL: Final = 1_000_000
"""Characters of a file (Amazon's message is in https://github.com/alexa/ask-cli/issues/9)."""

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


@dataclass(frozen=True, slots=True)
class AlexaModel:
    """The content of a file, and what was left out of it."""

    content: dict[str, Any]
    left_out: tuple[str, ...]


@dataclass(slots=True)
class _Room:
    """What a model still has room for."""

    values: int = MOST_VALUES
    characters: int = LARGEST_MODEL
    cut: int = 0
    """Names that were too long and lost words."""
    left_out: int = 0
    """Names that there was no room for."""
    taken: set[str] = field(default_factory=set)


def alexa_model(model: SpokenModel, pack: LanguagePack, invocation: str | None = None) -> AlexaModel:
    """The interaction model of a language; ``invocation`` is the skill's name where the shop's can't be.

    Raises:
        SkillsError: Alexa can't call a skill by the name.
    """
    intents = [*_own_intents(model), *_built_ins(model)]
    content: dict[str, Any] = {
        "interactionModel": {
            "languageModel": {
                "invocationName": invocation_name(invocation or model.shop, pack),
                "intents": intents,
                "types": [],
                "modelConfiguration": {"fallbackIntentSensitivity": {"level": "LOW"}},
            },
            **_dialog(model, Replies(pack)),
        }
    }
    room = _Room(characters=LARGEST_MODEL - len(written(content)))
    content["interactionModel"]["languageModel"]["types"] = _types(model, room)
    return AlexaModel(content, tuple(_told(room)))


def written(content: dict[str, Any]) -> bytes:
    """The file."""
    return orjson.dumps(content, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def model_path(locale: str) -> str:
    """Where the tools of Alexa look for a locale's file."""
    return f"skill-package/interactionModels/custom/{locale}.json"


def intent_name(name: str) -> str:
    """Ours in the form that ``meanings.intent_of`` reads: ``show_cart`` is ShowCartIntent."""
    return "".join(word.capitalize() for word in name.split("_")) + "Intent"


def _own_intents(model: SpokenModel) -> list[dict[str, Any]]:
    intents = []
    for intent in model.intents:
        samples = [sample for sample in intent.samples if "{" in sample or intent.name not in BUILT_IN]
        if samples:
            intents.append(_intent(intent_name(intent.name), ModelIntent(intent.name, tuple(samples))))
    carried = [f"{carrier} {{{CATCH_ALL}}}" for carrier in model.carriers]
    slots = [{"name": CATCH_ALL, "type": SEARCH_QUERY}]
    return [*intents, {"name": CATCH_ALL_INTENT, "slots": slots, "samples": carried}]


def _intent(name: str, intent: ModelIntent) -> dict[str, Any]:
    slots = [{"name": slot, "type": type_of(slot)} for slot in intent.slots]
    return {"name": name, "slots": slots, "samples": list(intent.samples)}


def _built_ins(model: SpokenModel) -> list[dict[str, Any]]:
    said = {intent.name: [sample for sample in intent.samples if "{" not in sample] for intent in model.intents}
    extended = {built_in: said.get(name, []) for name, built_in in BUILT_IN.items()}
    return [{"name": name, "samples": extended.get(name, [])} for name in sorted((*extended, *WITHOUT_SAMPLES))]


def type_of(slot: str) -> str:
    """The type of a slot's values."""
    if slot in NUMBERS or slot == ORDER_NUMBER:
        return "AMAZON.NUMBER"
    if slot == ORDINAL:
        return "AMAZON.Ordinal"
    return SEARCH_QUERY if slot == COUPON else slot.upper()


def _types(model: SpokenModel, room: _Room) -> list[dict[str, Any]]:
    """The slots' own types; the one of all goods takes the room that the others leave."""
    used = {slot for intent in model.intents for slot in intent.slots} & model.values.keys()
    order = sorted(used, key=lambda slot: (slot == "item", slot))
    return [{"name": slot.upper(), "values": list(_values(model.values[slot], room))} for slot in order]


def _values(values: Iterable[NamedValue], room: _Room) -> Iterable[dict[str, Any]]:
    taken: set[str] = set()
    for value in values:
        names = [_cut(name, room) for name in (value.name, *value.synonyms)]
        names = [name for name in dict.fromkeys(names) if name not in taken]
        if not names:
            continue
        made: dict[str, Any] = {"id": value.id} if value.id else {}
        made["name"] = {"value": names[0], "synonyms": names[1:]}
        size = len(orjson.dumps(made, option=orjson.OPT_INDENT_2).decode()) * 2
        if len(names) > room.values or size > room.characters:
            room.left_out += len(names)
            continue
        room.values -= len(names)
        room.characters -= size
        taken.update(names)
        yield made


def _cut(name: str, room: _Room) -> str:
    if len(name) <= LONGEST_VALUE:
        return name
    room.cut += 1
    return name[: LONGEST_VALUE + 1].rpartition(" ")[0] or name[:LONGEST_VALUE]


def _told(room: _Room) -> Iterable[str]:
    if room.cut:
        yield f"{room.cut} names are longer than {LONGEST_VALUE} characters and lost their last words"
    if room.left_out:
        yield (
            f"{room.left_out} names had no room: Alexa takes {MOST_VALUES:,} names and {LARGEST_MODEL:,} characters "
            "a model; goods without one are still found by other words"
        )


def _dialog(model: SpokenModel, replies: Replies) -> dict[str, Any]:
    """What the skill may ask for by a directive, and how Alexa would ask; the skill itself says what it asks."""
    intents, asked = [], set()
    for intent in model.intents:
        samples = tuple(sample for sample in intent.samples if "{" in sample or intent.name not in BUILT_IN)
        slots = ModelIntent(intent.name, samples).slots
        confirmed = intent.name in CONFIRMED
        if not samples or not (slots or confirmed):
            continue
        asked |= {ASKED[slot] for slot in slots if slot in ASKED} | ({CONFIRMED[intent.name]} if confirmed else set())
        intents.append(
            {
                "name": intent_name(intent.name),
                "confirmationRequired": confirmed,
                "prompts": {"confirmation": _prompt(CONFIRMED[intent.name])} if confirmed else {},
                "slots": [_dialog_slot(slot) for slot in slots],
            }
        )
    return {
        "dialog": {"delegationStrategy": "SKILL_RESPONSE", "intents": intents},
        "prompts": [_variations(reply, replies) for reply in sorted(asked)],
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
