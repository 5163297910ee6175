"""Fits the coefficients of ``confidence.yaml`` to utterances whose intent is known.

A case is ``{say: text or alternatives, intent: name, names or nothing}``; answers to a question (``asked``) are left
out. Every reading of an utterance is an example: right when its intent is the one meant. The best one counts in full,
the others less: they are told from it by their distance. Logistic regression with an L2 penalty, by Newton's method.
"""

from __future__ import annotations

from typing import Any, Final

import numpy as np
import yaml
from numpy.typing import NDArray

from nlu.interpretation import Expectation, Hypothesis
from nlu.interpreter import Interpreter
from nlu.matching.confidence import COEFFICIENTS, Evidence
from nlu.packs.pack import TALK

Array = NDArray[np.float64]

PENALTY: Final = 1.0
STEPS: Final = 30
OTHERS: Final = 0.15
"""Weight of the readings that aren't an utterance's best."""
NO_REQUEST: Final = 0.5
"""Weight of what is no request: half of what was written for development is, and less of what a shop hears."""
_HEADER: Final = "# Written by tests.benchmarks.confidence_fitting; see nlu/matching/confidence.py."


def hypotheses(said: str | list[str]) -> list[Hypothesis]:
    """The alternatives of a case; the first is believed most."""
    texts = [said] if isinstance(said, str) else said
    return [Hypothesis(text, 1 / (1 + place)) for place, text in enumerate(texts)]


def _names(intent: str | list[str] | None) -> list[str]:
    return [intent] if isinstance(intent, str) else intent or []


def examples(interpreter: Interpreter, cases: list[dict[str, Any]]) -> tuple[Array, Array, Array]:
    """Features of every reading of every case, whether it is right, and its weight."""
    features, right, weights = [], [], []
    for case in cases:
        if "asked" in case:
            continue
        heard = interpreter.hear(hypotheses(case["say"]))
        readings = interpreter.rank(heard, Expectation()) if heard else []
        for place, ranked in enumerate(r for r in readings if r.owner.intent != TALK):
            features.append(ranked.evidence.values())
            right.append(ranked.owner.intent in _names(case.get("intent")))
            weights.append((OTHERS if place else 1.0) * (1.0 if case.get("intent") else NO_REQUEST))
    return np.array(features, float), np.array(right, float), np.array(weights, float)


def fit(features: Array, right: Array, weights: Array) -> tuple[float, dict[str, float]]:
    """Intercept and coefficients of the logistic function."""
    intercept, *others = logistic(features, right, weights)
    return intercept, dict(zip(Evidence.names(), others, strict=True))


def logistic(features: Array, right: Array, weights: Array) -> list[float]:
    """Intercept and coefficients, in the features' order."""
    x = np.hstack([np.ones((len(features), 1)), features])
    penalty = np.full(x.shape[1], PENALTY)
    penalty[0] = 0.0
    w = np.zeros(x.shape[1])
    for _ in range(STEPS):
        p = 1 / (1 + np.exp(-x @ w))
        gradient = x.T @ (weights * (p - right)) + penalty * w
        hessian = (x * (weights * p * (1 - p))[:, None]).T @ x + np.diag(penalty + 1e-9)
        w -= np.linalg.solve(hessian, gradient)
    return [float(each) for each in w]


def write(intercept: float, coefficients: dict[str, float]) -> None:
    """Put the coefficients into ``confidence.yaml``."""
    rounded = {name: round(value, 3) for name, value in coefficients.items()}
    text = yaml.safe_dump({"intercept": round(intercept, 3), "coefficients": rounded}, sort_keys=False)
    COEFFICIENTS.write_text(f"{_HEADER}\n{text}", encoding="utf-8")
