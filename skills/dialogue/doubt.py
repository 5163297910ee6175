"""Whether what was heard may be acted on: speech that was not meant for the shop must not do anything.

A recognizer that expects a shop's words hears them in talk, television and noise as well. What tells them from words
that were meant (see ``SIGNS``) is joined by a logistic function whose coefficients are in ``doubt.yaml``, fitted by

    python -m tests.benchmarks.doubt_fitting --material FOLDER

How much belief is enough depends on what a mistake would cost.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from math import exp, log
from pathlib import Path
from typing import Final

import yaml

from nlu import Expectation, Interpretation
from skills.dialogue.risk import ENDING, RISKS, Risk
from skills.utterance import Utterance

FILE: Final = Path(__file__).parent / "doubt.yaml"
SIGNS: Final = {
    "confidence": "how well the words fit what they are taken for, 0 to 1",
    "agreement": "whether the other readings of the same sound mean the same, 0 to 1",
    "support": "how much better the words explain the sound than bare sounds do, in tens of nats a second",
    "share": "how far the likeliest reading leads: the logarithm of its share of belief",
    "explained": "how much of what was heard has a meaning in it, 0 to 1",
    "length": "how many words have a meaning in it, 1 for eight or more: many are hardly heard by chance",
    "brevity": "one divided by the words, where nobody had asked for it: a word or two are easily heard by chance",
}
"""What speaks for words that were meant, or against."""
_LEAST_SHARE: Final = 0.05
_NATS: Final = 10.0
_LONG: Final = 8


@dataclass(frozen=True, slots=True)
class Doubt:
    """The coefficients, and how sure it must be that an intent was meant, by what a mistake would cost."""

    intercept: float
    weights: dict[str, float]
    """The coefficient of each of ``SIGNS``."""
    least: dict[str, float]
    least_explained: float
    """Share of what was heard that must have a meaning, whatever speaks for it."""
    unweighed_support: float
    """The support, in nats a second, of what was heard in doubt and could not be weighed against bare sounds."""

    def belief(self, found: Interpretation, utterance: Utterance, expectation: Expectation) -> float:
        """How likely it is, 0 to 1, that the intent was meant."""
        return self.weigh(signs(found, utterance, expectation))

    def weigh(self, seen: dict[str, float]) -> float:
        """The same, from the signs."""
        if seen["explained"] < self.least_explained:
            return 0.0
        return 1 / (1 + exp(-self.intercept - sum(self.weights[name] * value for name, value in seen.items())))


def believed(
    found: Interpretation, utterance: Utterance, expectation: Expectation, at_stake: Risk = Risk.FREE
) -> Interpretation:
    """The interpretation, without its intent if that was hardly meant.

    What was typed, understood by a platform, or heard beyond doubt is believed, but for a value in the midst of other
    talk, which answers no question ("what is the square root of ten"). ``expectation`` is what was asked,
    ``at_stake`` what a mistake would cost at least.
    """
    if found.intent is None:
        return found
    doubt = load()
    if not in_doubt(utterance):
        meant = found.explained >= doubt.least_explained or not _goes_on(found.intent, expectation)
    else:
        enough = doubt.least[max(cost_of(found.intent, expectation), at_stake).name.lower()]
        meant = doubt.belief(found, utterance, expectation) >= enough
    return found if meant else replace(found, intent=None)


def in_doubt(utterance: Utterance) -> bool:
    """Whether it was heard, and another reading of its sound is likely enough."""
    return utterance.unweighed or utterance.support is not None


def cost_of(intent: str, expectation: Expectation) -> Risk:
    """What acting wrongly on an intent would cost at this moment: to go on after a question changes something, too."""
    changes = _goes_on(intent, expectation) or intent in ENDING
    return max(RISKS.get(intent, Risk.FREE), Risk.UNDOABLE if changes else Risk.FREE)


def _goes_on(intent: str, expectation: Expectation) -> bool:
    """Whether an intent answers a question, and is not just about something in a list."""
    return intent in expectation.intents and (expectation.slot is not None or not expectation.options)


def signs(found: Interpretation, utterance: Utterance, expectation: Expectation) -> dict[str, float]:
    """What is weighed, by the names of ``SIGNS``."""
    words = max(len(found.heard.split()), 1)
    share = utterance.alternatives[0].confidence if utterance.alternatives else 0.0
    return {
        "confidence": found.confidence,
        "agreement": found.agreement,
        "support": _support(utterance) / _NATS,
        "share": log(max(share, _LEAST_SHARE)),
        "explained": found.explained,
        "length": min(words * found.explained / _LONG, 1.0),
        "brevity": 0.0 if found.intent in expectation.intents else 1 / words,
    }


def _support(utterance: Utterance) -> float:
    """That of the part that explains its sound worst; what could not be weighed counts as the file says."""
    unweighed = (load().unweighed_support,) if utterance.unweighed else ()
    weighed = (utterance.support,) if utterance.support is not None else ()
    return min((*weighed, *unweighed), default=0.0)


@cache
def load() -> Doubt:
    """Read ``doubt.yaml``."""
    return Doubt(**yaml.safe_load(FILE.read_text(encoding="utf-8")))
