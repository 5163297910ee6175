"""Interaction models for Alexa, one file for each locale.

Format: https://developer.amazon.com/docs/smapi/interaction-model-schema.html.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

import orjson

from nlu import LanguagePack, Replies
from skills.endpoint.meanings import ANSWERS
from skills.exporting.alexa_dialog import dialog_of
from skills.exporting.alexa_intents import can_be_named, intents_of, own_intents
from skills.exporting.invocation import invocation_name
from skills.exporting.model import SpokenModel
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
"""Characters of a model without the spaces between its parts (Amazon's message is in https://github.com/alexa/ask-cli/issues/9)."""


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


def alexa_model(model: SpokenModel, pack: LanguagePack, invocation: str | None = None) -> AlexaModel:
    """The interaction model of a language; ``invocation`` is the skill's name where the shop's can't be.

    Raises:
        SkillsError: Alexa can't call a skill by the name.
    """
    content: dict[str, Any] = {
        "interactionModel": {
            "languageModel": {
                "invocationName": invocation_name(invocation or model.shop, pack),
                "intents": intents_of(model),
                "types": [],
                "modelConfiguration": {"fallbackIntentSensitivity": {"level": "LOW"}},
            },
            **dialog_of(model, Replies(pack)),
        }
    }
    room = _Room(characters=LARGEST_MODEL - _length(content))
    content["interactionModel"]["languageModel"]["types"] = _types(model, room)
    return AlexaModel(content, tuple(_told(model, room)))


def written(content: dict[str, Any]) -> bytes:
    """The file: indented, unless it would be too large so."""
    indented = orjson.dumps(content, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)
    return indented if len(indented) <= LARGEST_MODEL else orjson.dumps(content, option=orjson.OPT_APPEND_NEWLINE)


def _length(content: object) -> int:
    return len(orjson.dumps(content).decode())


def model_path(locale: str) -> str:
    """Where the tools of Alexa look for a locale's file."""
    return f"skill-package/interactionModels/custom/{locale}.json"


def _types(model: SpokenModel, room: _Room) -> list[dict[str, Any]]:
    """The slots' own types; the one of all goods takes the room that the others leave."""
    used = {slot for intent in own_intents(model) for slot in intent.slots}.union(ANSWERS) & model.values.keys()
    made = []
    for slot in sorted(used, key=lambda slot: (slot == "item", slot)):
        kind: dict[str, Any] = {"name": slot.upper(), "values": []}
        room.characters -= _length(kind) + len(",")
        made.append({**kind, "values": list(_values(model.values[slot], room))})
    return made


def _values(values: Iterable[NamedValue], room: _Room) -> Iterable[dict[str, Any]]:
    taken: set[str] = set()
    for value in values:
        names = [_cut(name, room) for name in (value.name, *value.synonyms)]
        names = [name for name in dict.fromkeys(names) if name not in taken]
        if not names:
            continue
        made: dict[str, Any] = {"id": value.id} if value.id else {}
        made["name"] = {"value": names[0], "synonyms": names[1:]}
        size = _length(made) + len(",")
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


def _told(model: SpokenModel, room: _Room) -> Iterable[str]:
    if unnamed := [intent.name for intent in model.intents if not can_be_named(intent.name)]:
        yield f"Alexa has only letters in names of intents: {', '.join(unnamed)}"
    if room.cut:
        yield f"{room.cut} names are longer than {LONGEST_VALUE} characters and lost their last words"
    if room.left_out:
        yield (
            f"{room.left_out} names had no room: Alexa takes {MOST_VALUES:,} names and {LARGEST_MODEL:,} characters "
            "a model; goods without one are still found by other words"
        )
