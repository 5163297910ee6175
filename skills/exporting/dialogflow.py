"""What agents for Dialogflow ES and CX have in common.

Dialogflow hears and hawker understands: every utterance goes to the webhook with its words. Intents and entities are
there for what Dialogflow does with them, to recognize the shop's own names by sound, and for buttons and events.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import NAMESPACE_URL, uuid5

import orjson

from nlu import Replies
from skills.endpoint.dialogflow.callers import SECRET_HEADER
from skills.endpoint.meanings import name_of
from skills.exporting.model import COUPON, NUMBERS, ORDER_NUMBER, ORDINAL, ModelIntent, SpokenModel
from skills.exporting.values import NamedValue

LANGUAGES: Final = ("de", "en", "es", "fr", "ko", "pt-br")
"""Those of https://cloud.google.com/dialogflow/es/docs/reference/language (and of the same page of CX) that there are
packs of, and that are no preview: system entities, which numbers need, lack in others."""
MOST_ENTRIES: Final = 30_000
"""Values of an entity type (https://cloud.google.com/dialogflow/quotas)."""
MOST_SYNONYMS: Final = 200
"""Names of a value (the same page)."""
SECRET: Final = "put the value of HAWKER_DIALOGFLOW_SECRET here"  # noqa: S105  # says where the secret goes
HEADERS: Final = {SECRET_HEADER: SECRET}
WENT_WRONG: Final = "went-wrong"
"""The reply that Dialogflow gives by itself when the webhook can't be reached."""
_BY_NAME: Final = frozenset({"item", "brand"})
"""Slots that ``meanings`` takes by the name; the others' values are resolved to their ids."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """One language of an agent, by the tag that Dialogflow has for it."""

    tag: str
    model: SpokenModel
    replies: Replies


@dataclass(frozen=True, slots=True)
class Agent:
    """What is exported; the first language is the agent's own. ``url`` is where ``hawker serve`` is reached."""

    tongues: tuple[Tongue, ...]
    url: str

    @property
    def shop(self) -> str:
        """The shop's name."""
        return self.tongues[0].model.shop

    def intents(self) -> dict[str, tuple[str, ...]]:
        """The slots of every intent, by the intent's name on the platform."""
        slots: dict[str, set[str]] = {}
        for intent in (intent for tongue in self.tongues for intent in tongue.model.intents):
            slots.setdefault(name_of(intent.name), set()).update(intent.slots)
        return {name: tuple(sorted(slots[name])) for name in sorted(slots)}

    def entity_types(self) -> list[str]:
        """The slots that have values of their own."""
        return sorted({slot for tongue in self.tongues for slot in tongue.model.values})


def entity_type(slot: str) -> str:
    """The type of a slot's values."""
    if slot in NUMBERS:
        return "@sys.number"
    return {ORDINAL: "@sys.ordinal", ORDER_NUMBER: "@sys.number-sequence", COUPON: "@sys.any"}.get(slot, f"@{slot}")


def entries(slot: str, values: Iterable[NamedValue]) -> Iterator[dict[str, Any]]:
    """The values of an entity type: what each resolves to, and how it is said. Not more than ``MOST_ENTRIES``."""
    for value, _ in zip(values, range(MOST_ENTRIES), strict=False):
        meant = value.name if slot in _BY_NAME else value.id or value.name
        yield {"value": meant, "synonyms": [value.name, *value.synonyms][:MOST_SYNONYMS]}


def left_out(agent: Agent) -> list[str]:
    """What had no room, in words."""
    return [
        f"{tongue.tag}: {len(values) - MOST_ENTRIES} names of {slot}s had no room: Dialogflow takes {MOST_ENTRIES:,}"
        for tongue in agent.tongues
        for slot, values in tongue.model.values.items()
        if len(values) > MOST_ENTRIES
    ]


def phrases(tongue: Tongue, intent: ModelIntent) -> Iterator[list[tuple[str, str]]]:
    """Whole sentences of an intent in parts, each with its slot or none."""
    for turn, sample in enumerate(intent.samples):
        yield tongue.model.fillings.parts(sample, turn)


def identity(*path: str) -> str:
    """An id that is always the same for the same thing of an agent."""
    return str(uuid5(NAMESPACE_URL, "/".join(("hawker", *path))))


def apology(tongue: Tongue) -> list[str]:
    """What is said when the webhook doesn't answer."""
    return list(dict.fromkeys(tongue.replies.render(WENT_WRONG, turn).speech for turn in range(2)))


def written(files: Mapping[str, Mapping[str, Any] | Sequence[Any]]) -> dict[str, bytes]:
    """Files as JSON."""
    options = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE
    return {name: orjson.dumps(content, option=options) for name, content in files.items()}
