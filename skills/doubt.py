"""Whether what was heard may be acted on: speech that was not meant for the shop must not do anything.

A recognizer that expects a shop's words hears them in talk, television and noise as well. Four things tell them from
words that were meant: how well the reading fits its intent, whether the alternatives agree in it, how well the words
explain the sound, and how far the best alternative leads. They are joined by a logistic function whose coefficients
are in ``doubt.yaml``, fitted by

    python -m tests.benchmarks.doubt_fitting --material FOLDER
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from math import exp, log
from pathlib import Path
from typing import Final

import yaml

from nlu import Expectation, Interpretation
from skills.risk import RISKS, Risk
from skills.utterance import Utterance

FILE: Final = Path(__file__).parent / "doubt.yaml"
_LEAST_SHARE: Final = 0.05
_SHORT: Final = 2
"""Words of a short answer."""
_NATS: Final = 10.0
"""Support is counted in so many nats a second."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """The coefficients, and how sure it must be that an intent was meant, by what a mistake would cost."""

    intercept: float
    confidence: float
    agreement: float
    support: float
    share: float
    least: dict[str, float]
    short_answer: float
    """A factor of ``least`` for a word or two that answer a question: so little sound bears out little."""

    def belief(self, found: Interpretation, support: float, share: float) -> float:
        """How likely it is, 0 to 1, that the intent was meant."""
        weights = (self.confidence, self.agreement, self.support, self.share)
        weighed = zip(weights, features(found, support, share), strict=True)
        return 1 / (1 + exp(-self.intercept - sum(weight * value for weight, value in weighed)))


def believed(found: Interpretation, utterance: Utterance, expectation: Expectation) -> Interpretation:
    """The interpretation, without its intent if that was hardly meant.

    What was typed, understood by a platform, or heard beyond doubt is believed. ``expectation`` is what was asked.
    """
    if found.intent is None or utterance.support is None:
        return found
    doubt = load()
    belief = doubt.belief(found, utterance.support, utterance.alternatives[0].confidence)
    risk = RISKS.get(found.intent, Risk.FREE)
    least = doubt.least[risk.name.lower()]
    if risk < Risk.EXPLICIT and _is_short_answer(found, expectation):
        least *= doubt.short_answer
    return found if belief >= least else replace(found, intent=None)


def features(found: Interpretation, support: float, share: float) -> tuple[float, float, float, float]:
    """What is weighed: confidence, agreement, support and share."""
    return found.confidence, found.agreement, support / _NATS, log(max(share, _LEAST_SHARE))


def _is_short_answer(found: Interpretation, expectation: Expectation) -> bool:
    return found.intent in expectation.intents and len(found.heard.split()) <= _SHORT


@cache
def load() -> Doubt:
    """Read ``doubt.yaml``."""
    return Doubt(**yaml.safe_load(FILE.read_text(encoding="utf-8")))
