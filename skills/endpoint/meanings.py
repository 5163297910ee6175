"""What the intents and slots of a voice platform mean in ours.

Our intents carry their own names on every platform, in CamelCase with "Intent" behind ("ShowCartIntent" is
``show_cart``); the platforms' built-in intents stand in a table.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final

from nlu import PriceRange, Slots
from skills.endpoint.fitting import one_line
from skills.utterance import Event

BUILT_INS: Final[Mapping[str, str | Event]] = {
    "AMAZON.CancelIntent": "cancel",
    "AMAZON.FallbackIntent": Event.SAY,
    "AMAZON.HelpIntent": "help",
    "AMAZON.MoreIntent": "more",
    "AMAZON.NavigateHomeIntent": "goodbye",
    "AMAZON.NextIntent": "more",
    "AMAZON.NoIntent": "no",
    "AMAZON.PageDownIntent": "more",
    "AMAZON.PageUpIntent": "previous",
    "AMAZON.PauseIntent": "goodbye",
    "AMAZON.PreviousIntent": "previous",
    "AMAZON.RepeatIntent": "repeat",
    "AMAZON.ResumeIntent": "repeat",
    "AMAZON.ScrollDownIntent": "more",
    "AMAZON.ScrollUpIntent": "previous",
    "AMAZON.SelectIntent": "choose",
    "AMAZON.StartOverIntent": "start_over",
    "AMAZON.StopIntent": "goodbye",
    "AMAZON.YesIntent": "yes",
}
"""An event in place of an intent: ``SAY`` is words that nobody understood."""
SLOT_NAMES: Final[Mapping[str, str]] = {"ListPosition": "ordinal"}
"""Slots of built-in intents that are ours under another name."""
CATCH_ALL: Final = "utterance"
"""The slot that holds the shopper's words as they were said, for our own understanding; so do those whose names begin
with it ("utterance_number"), for what is said alone and answers whatever was asked."""
CATCH_ALL_INTENT: Final = "CatchAllIntent"
"""The intent of a platform's model that has this slot."""
ANSWER_INTENT: Final = "AnswerIntent"
"""The one that has the others."""
ANSWERS: Final = ("brand", "color", "delivery", "item", "reference", "size")
"""Slots whose values may be said alone: what they answer depends on what was asked, which a platform doesn't know. So
they are handed over as words, and so are numbers."""
NUMBER_SLOTS: Final = frozenset({"order_number", "quantity"})
CONFIRMED: Final[Mapping[str, str]] = {
    "confirm_cancel": "cancel_order",
    "confirm_empty": "empty_cart",
    "confirm_order": "checkout",
}
"""Questions whose yes a platform may ask for itself, and the intent that it confirms."""
LONGEST_VALUE: Final = 200
MOST: Final = 999_999
"""Numbers above count as this one: the shop refuses it just so, and says what it has."""

_WORDS: Final = frozenset(["item", "color", "size", "brand", "reference", "coupon", "delivery", "topic"])
_BY_ID: Final = frozenset(["reference", "delivery", "topic", "color", "size"])
"""What it was resolved to goes before the words, which may be another language's ("negro" is the shop's black)."""
_AS_WRITTEN: Final = frozenset(["reference", "delivery", "topic"])
_NUMBERS: Final = frozenset(["quantity", "ordinal", "price_low", "price_high", "order_number"])
_NUMBER: Final = re.compile(r"[0-9]+")
_PRICE: Final = re.compile(r"([0-9]{1,7})(?:[.,]([0-9]{1,2}))?")
_BETWEEN_WORDS: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|[^A-Za-z0-9]+")


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a slot: the words, and the id of the thing they were resolved to."""

    words: str
    id: str = ""


class UnreadableError(Exception):
    """A detail was said that can't be read: nothing may be done with the rest of the request."""


def intent_of(name: str) -> str | Event:
    """Our intent, or the event, that a platform's intent stands for; an unknown one stays unknown."""
    if name in BUILT_INS:
        return BUILT_INS[name]
    words = _BETWEEN_WORDS.split(name.removesuffix("Intent"))
    return "_".join(word.lower() for word in words if word)


def name_of(intent: str) -> str:
    """What one of our intents is called on a platform: ``show_cart`` is ShowCartIntent."""
    return "".join(word.capitalize() for word in intent.split("_")) + "Intent"


def answer_slot(slot: str) -> tuple[str, str]:
    """The intent and its slot that hear a bare answer, by our slot that it fills."""
    if slot in NUMBER_SLOTS:
        return ANSWER_INTENT, f"{CATCH_ALL}_number"
    return (ANSWER_INTENT, f"{CATCH_ALL}_{slot}") if slot in ANSWERS else (CATCH_ALL_INTENT, CATCH_ALL)


def knows_slot(name: str) -> bool:
    """Whether a slot of that name means something here."""
    return SLOT_NAMES.get(name, name) in _WORDS | _NUMBERS or _holds_words(name)


def words_in(values: Mapping[str, tuple[Value, ...]]) -> str | None:
    """The words that a platform hands over instead of an intent's meaning, if it does."""
    return next((found[0].words for name, found in values.items() if found and _holds_words(name)), None)


def slots_of(values: Mapping[str, tuple[Value, ...]]) -> Slots:
    """The slots that a platform filled; slots with names unknown here are left out.

    Raises ``UnreadableError`` where a value makes no sense ("?" is Alexa's for something it didn't catch).
    """
    ours = {SLOT_NAMES.get(name, name): found for name, found in values.items() if found}
    said: dict[str, Any] = {name: _words(name, ours[name][0]) for name in _WORDS & ours.keys()}
    if "quantity" in ours:
        said["quantity"] = _number(ours["quantity"][0])
    if "ordinal" in ours:
        said["ordinals"] = tuple(_place(value) for value in ours["ordinal"][:10])
    if "order_number" in ours:
        said["order_number"] = _digits(ours["order_number"][0])
    if "price_low" in ours or "price_high" in ours:
        low, high = (_amount(ours[name][0]) if name in ours else None for name in ("price_low", "price_high"))
        said["price"] = PriceRange(low, high)
    return Slots(**said)


def _holds_words(name: str) -> bool:
    return name == CATCH_ALL or name.startswith(f"{CATCH_ALL}_")


def _words(name: str, value: Value) -> str:
    text = one_line(value.id if name in _BY_ID and value.id else value.words, LONGEST_VALUE)
    if not any(character.isalnum() for character in text):
        raise UnreadableError(name)
    return text if name in _AS_WRITTEN else text.lower()


def _number(value: Value) -> int:
    text = value.words.strip()
    if not _NUMBER.fullmatch(text):
        raise UnreadableError("number")
    return int(text) if len(text) <= 6 else MOST


def _place(value: Value) -> int:
    if "last" in (value.words.strip().lower(), value.id):
        return -1
    place = _number(value)
    if place == 0:
        raise UnreadableError("ordinal")
    return place


def _digits(value: Value) -> str:
    digits = "".join(_NUMBER.findall(value.words[:LONGEST_VALUE]))
    if not digits:
        raise UnreadableError("order_number")
    return digits[:20]


def _amount(value: Value) -> Decimal:
    found = _PRICE.fullmatch(value.words.strip())
    if found is None:
        raise UnreadableError("price")
    return Decimal(f"{found[1]}.{found[2] or 0}")
