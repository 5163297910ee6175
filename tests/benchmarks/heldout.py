"""Requests that nobody wrote templates from: reading them, asking the interpreter, and comparing.

The files are ``tests/nlu/*.en.yaml``; their headers say how they are written. An intent is right when it is one of
those written there. A slot is right by its own measure (see ``_SAME``); one that is understood but was not said is
wrong as well, apart from what the files don't write down (see ``_UNWRITTEN``).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, fields
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

import yaml

from commerce import LocalShop, demo_folder, import_store, open_database
from nlu import Expectation, Hypothesis, Interpretation, Interpreter, LanguagePack, PriceRange, Slots, Vocabulary
from skills.names.vocabulary import vocabulary_of

FOLDER: Final = Path(__file__).parents[1] / "nlu"
TYPED: Final = FOLDER / "requests.en.yaml"
SPOKEN: Final = FOLDER / "spoken.en.yaml"
NO_REQUEST: Final = FOLDER / "no_request.en.yaml"
SEEN_TYPED: Final = FOLDER / "seen_requests.en.yaml"
SEEN_SPOKEN: Final = FOLDER / "seen_spoken.en.yaml"
SEEN_NO_REQUEST: Final = FOLDER / "seen_no_request.en.yaml"
TALK: Final = FOLDER / "talk.en.yaml"
"""Sets that the templates' authors know by now: no measure of strangers any more, and no bar is held against them."""

_UNWRITTEN: Final = {"topic": None, "brand": None, "unit": None, "reference": frozenset({"that", "both"})}
"""Slots that the files leave out (``None``), and values of others that they do."""
_SMALL_WORDS: Final = frozenset(
    [
        "a",
        "an",
        "the",
        "of",
        "for",
        "to",
        "in",
        "on",
        "with",
        "and",
        "or",
        "some",
        "any",
        "my",
        "your",
        "me",
        "i",
        "we",
        "it",
        "is",
        "are",
        "not",
        "one",
        "ones",
        "pair",
        "pack",
        "bag",
        "bags",
    ]
)
_ENOUGH_WORDS: Final = 0.5
"""An item is right when the words shared are at least this part of all words in either."""


@dataclass(frozen=True)
class Request:
    """One held-out request; without ``intents`` it is none."""

    say: str
    intents: tuple[str, ...]
    slots: dict[str, Any]
    expectation: Expectation


@dataclass(frozen=True)
class Outcome:
    """What became of a request."""

    request: Request
    heard: str
    intent: str | None
    slots_right: int
    wrong: tuple[str, ...]
    """The slots that are wrong, as text: ``color: blue, not red``."""

    @property
    def intent_right(self) -> bool:
        """Whether the intent is one of those written."""
        return self.intent in self.request.intents


def load(path: Path) -> list[Request]:
    """The requests of a file."""
    return [_request(entry) for entry in yaml.safe_load(path.read_text(encoding="utf-8"))]


def demo_vocabulary(folder: Path) -> Vocabulary:
    """The demo store's words, by way of a store that is made in ``folder``."""
    database = open_database(str(folder / "words.sqlite"))
    try:
        import_store(database, demo_folder())
        return vocabulary_of(LocalShop(database).words())
    finally:
        database.close()


def ask(interpreter: Interpreter, request: Request, heard: Sequence[Hypothesis], pack: LanguagePack) -> Outcome:
    """Let the interpreter read what was heard, and compare."""
    return compare(request, heard, interpreter.interpret(heard, request.expectation), pack)


def compare(request: Request, heard: Sequence[Hypothesis], found: Interpretation, pack: LanguagePack) -> Outcome:
    """Compare what was understood with what was meant."""
    right, wrong = _compare(request.slots, found.slots, pack)
    return Outcome(request, heard[0].text if heard else "", found.intent, right, wrong)


def intent_share(outcomes: Sequence[Outcome]) -> float:
    """How many intents are right, in percent."""
    return 100.0 * sum(outcome.intent_right for outcome in outcomes) / len(outcomes)


def slot_share(outcomes: Sequence[Outcome]) -> float:
    """How many slots are right of those said or understood, in percent, where the intent is right."""
    understood = [outcome for outcome in outcomes if outcome.intent_right]
    right = sum(outcome.slots_right for outcome in understood)
    return 100.0 * right / (right + sum(len(outcome.wrong) for outcome in understood))


def request_share(outcomes: Sequence[Outcome]) -> float:
    """How many requests are right as a whole, intent and every slot, in percent."""
    return 100.0 * sum(outcome.intent_right and not outcome.wrong for outcome in outcomes) / len(outcomes)


def _request(entry: dict[str, Any]) -> Request:
    intents = entry.get("intent") or ()
    asked = entry.get("asked", {})
    expectation = Expectation(frozenset(asked.get("intents", ())), asked.get("slot"))
    return Request(
        entry["say"], (intents,) if isinstance(intents, str) else tuple(intents), entry.get("slots", {}), expectation
    )


def _compare(said: dict[str, Any], got: Slots, pack: LanguagePack) -> tuple[int, tuple[str, ...]]:
    """How many slots are right, and the wrong ones."""
    right, wrong = 0, []
    for name in (field.name for field in fields(Slots)):
        expected, found = said.get(name), getattr(got, name)
        if not expected and (not found or _unwritten(name, found)):
            continue
        if expected and found and _SAME.get(name, _equal)(expected, found, pack):
            right += 1
        else:
            wrong.append(f"{name}: {_told(found)}, not {_told(expected)}")
    return right, tuple(wrong)


def _unwritten(name: str, found: Any) -> bool:
    return name in _UNWRITTEN and ((values := _UNWRITTEN[name]) is None or found in values)


def _equal(expected: Any, found: Any, _: LanguagePack) -> bool:
    return bool((tuple(expected) if isinstance(expected, list) else expected) == found)


def _same_places(expected: list[int], found: tuple[int, ...], _: LanguagePack) -> bool:
    return tuple(expected) == found


def _same_price(expected: dict[str, Any], found: PriceRange, _: LanguagePack) -> bool:
    low, high = (None if expected[side] is None else Decimal(str(expected[side])) for side in ("low", "high"))
    return (low, high) == (found.low, found.high)


def _same_words(expected: str, found: str, pack: LanguagePack) -> bool:
    one, other = _content(expected, pack), _content(found, pack)
    return bool(one & other) and len(one & other) / len(one | other) >= _ENOUGH_WORDS


def _same_size(expected: str, found: str, pack: LanguagePack) -> bool:
    canonical = pack.words.sizes.get(tuple(pack.words.normalizer.words(expected)), expected)
    return found in (canonical, expected)


def _same_color(expected: str, found: str, pack: LanguagePack) -> bool:
    return pack.words.colors.get(tuple(pack.words.normalizer.words(expected)), expected) == found


def _same_brand(expected: str, found: str, pack: LanguagePack) -> bool:
    return pack.words.normalizer.words(expected) == pack.words.normalizer.words(found)


def _same_delivery(expected: str, found: str, pack: LanguagePack) -> bool:
    words = pack.words.normalizer.words(found)
    return expected in found or expected == pack.words.delivery_kind(words)


def _content(text: str, pack: LanguagePack) -> set[str]:
    """The words that count, singular and plural alike."""
    words = set(pack.words.normalizer.words(text))
    return {word.removesuffix("s").removesuffix("e") for word in words - _SMALL_WORDS or words}


def _told(value: Any) -> str:
    match value:
        case PriceRange(low=low, high=high):
            return f"{low or ''}..{high or ''}"
        case {"low": low, "high": high}:
            return f"{low or ''}..{high or ''}"
        case list() | tuple():
            return " ".join(str(part) for part in value) or "nothing"
    return "nothing" if value is None else str(value)


_SAME: Final[dict[str, Callable[[Any, Any, LanguagePack], bool]]] = {
    "item": _same_words,
    "brand": _same_brand,
    "ordinals": _same_places,
    "price": _same_price,
    "size": _same_size,
    "color": _same_color,
    "delivery": _same_delivery,
}
"""How the slots are compared that don't have to be equal."""
