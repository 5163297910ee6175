"""Intents and parameters that Dialogflow matched, for where it hands over no words (a button, an event)."""

from __future__ import annotations

from typing import Any

from skills.endpoint.meanings import UnreadableError, Value, intent_of, slots_of
from skills.utterance import Event, Meaning


def matched(name: str, parameters: dict[str, Any]) -> Event | Meaning:
    """What Dialogflow understood; words that nobody understood where a parameter makes no sense."""
    meant = intent_of(name)
    try:
        return meant if isinstance(meant, Event) else Meaning(meant, slots_of(_values(parameters)))
    except UnreadableError:
        return Event.SAY


def _values(parameters: dict[str, Any]) -> dict[str, tuple[Value, ...]]:
    """Parameters as slot values: strings, numbers (all are doubles: 2.0 is "2") and lists of them."""
    lists = {name: value if isinstance(value, list) else [value] for name, value in parameters.items()}
    return {name: tuple(Value(text) for one in several if (text := _text(one))) for name, several in lists.items()}


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"{value:.15g}"
    return ""
