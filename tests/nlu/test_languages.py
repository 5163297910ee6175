"""What shoppers say in each language is understood: every ``<language>.yaml`` beside this module is held to one bar.

A case is ``{say: text, intent: name, slots: {...}}``; one without an intent is talk that asks nothing of a shop. The
words of the shop are in ``vocabulary.<language>.yaml``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any, Final

import pytest
import yaml

from nlu import Hypothesis, Interpretation, Interpreter, LanguagePack, PriceRange, Question, Vocabulary
from nlu.packs.pack import LANGUAGES
from nlu.text import fold

FOLDER: Final = Path(__file__).parent
SPOKEN: Final = [path.stem for path in sorted(FOLDER.glob("*.yaml")) if (LANGUAGES / path.stem).is_dir()]
LEAST_REQUESTS: Final = 80
INTENTS: Final = 0.95
INTENTS_AND_SLOTS: Final = 0.88
WITHOUT_ACCENTS: Final = 0.9


@dataclass(frozen=True)
class Case:
    """An utterance and what it means."""

    say: str
    intent: str | None
    slots: dict[str, Any]


@cache
def cases(language: str) -> list[Case]:
    listed = yaml.safe_load((FOLDER / f"{language}.yaml").read_text(encoding="utf-8"))
    return [Case(case["say"], case.get("intent"), case.get("slots", {})) for case in listed]


def requests(language: str) -> list[Case]:
    return [case for case in cases(language) if case.intent]


@cache
def interpreter(language: str) -> Interpreter:
    words = yaml.safe_load((FOLDER / f"vocabulary.{language}.yaml").read_text(encoding="utf-8"))
    questions = tuple(Question(topic, tuple(asked)) for topic, asked in words.pop("questions").items())
    lists: dict[str, Any] = {name: tuple(texts) for name, texts in words.items()}
    return Interpreter(pack(language), Vocabulary(**lists, questions=questions))


@cache
def pack(language: str) -> LanguagePack:
    return LanguagePack.load(language)


def understood(language: str, text: str) -> Interpretation:
    return interpreter(language).interpret([Hypothesis(text)])


@pytest.mark.parametrize("language", SPOKEN)
def test_there_is_enough_to_tell_how_well_a_language_is_understood(language: str) -> None:
    assert len(requests(language)) >= LEAST_REQUESTS
    asked = {case.intent for case in requests(language)}
    assert asked == set(pack(language).intents), "every intent is asked for, and only those that are"


@pytest.mark.parametrize("language", SPOKEN)
def test_intents_are_understood(language: str) -> None:
    wrong = [case for case in requests(language) if understood(language, case.say).intent != case.intent]
    assert _share(wrong, language) >= INTENTS, [case.say for case in wrong]


@pytest.mark.parametrize("language", SPOKEN)
def test_intents_and_slots_are_understood(language: str) -> None:
    wrong = [case for case in requests(language) if not _means(case, language)]
    assert _share(wrong, language) >= INTENTS_AND_SLOTS, [case.say for case in wrong]


@pytest.mark.parametrize("language", SPOKEN)
def test_accents_may_be_left_out(language: str) -> None:
    wrong = [
        case for case in requests(language) if understood(language, fold(case.say.casefold())).intent != case.intent
    ]
    assert _share(wrong, language) >= WITHOUT_ACCENTS, [case.say for case in wrong]


@pytest.mark.parametrize("language", SPOKEN)
def test_talk_changes_nothing(language: str) -> None:
    acted = {case.say: read.intent for case in cases(language) if not case.intent and (read := _acting(language, case))}
    assert not acted


def _acting(language: str, case: Case) -> Interpretation | None:
    """The interpretation of talk, where it is taken for a request that changes something."""
    read = understood(language, case.say)
    known = pack(language).intents.get(read.intent or "")
    return read if known and (known.strict or known.careful) else None


def _means(case: Case, language: str) -> bool:
    found = understood(language, case.say)
    said = [_same(language, getattr(found.slots, slot), value) for slot, value in case.slots.items()]
    return found.intent == case.intent and all(said)


def _same(language: str, found: Any, wanted: Any) -> bool:
    if isinstance(found, PriceRange):
        return [found.low, found.high] == [None if limit is None else Decimal(limit) for limit in wanted]
    if isinstance(found, str):
        split = pack(language).words.normalizer.words
        return split(found) == split(str(wanted))
    return bool((list(found) if isinstance(found, tuple) else found) == wanted)


def _share(wrong: Sequence[Case], language: str) -> float:
    return 1 - len(wrong) / len(requests(language))
