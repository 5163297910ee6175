"""Why an utterance was understood as it was, as data: what ``Interpreter.explain`` returns.

Everything that decides is there: the units and their weights, each intent's best reading with the template it matched
and what its evidence added to the confidence, the threshold, and the decision.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from nlu.interpretation import Candidate, Interpretation, PriceRange, Slots, Vocabulary
from nlu.matching.confidence import Confidence, Feature
from nlu.matching.ranking import Ranked
from nlu.matching.reading import Alternative
from nlu.matching.thresholds import Thresholds
from nlu.numbers.reading import NumberSpan
from nlu.packs.pack import LanguagePack
from nlu.patterns import PatternTable, template_of
from nlu.tagging.scanning import Value


class Decision(StrEnum):
    """What became of an utterance."""

    UNDERSTOOD = "understood"
    UNSURE = "unsure"
    """The best reading's confidence is below its intent's threshold."""
    NOTHING_HEARD = "nothing heard"
    """There are no words but fillers in it."""


@dataclass(frozen=True, slots=True)
class ExplainedUnit:
    """A word or typed span as the matcher sees it."""

    text: str
    kind: str
    """``word``, ``number``, ``unit`` ("bottles of") or the name of a slot."""
    value: str
    """What a typed span stands for; empty for words."""
    weight: float
    """How much it counts, 0 to 1."""


@dataclass(frozen=True, slots=True)
class ExplainedAlternative:
    """One alternative of what was heard; fillers and repeated words are left out."""

    text: str
    share: float
    """Its belief relative to the best alternative, 0 to 1."""
    units: tuple[ExplainedUnit, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A unit, and the part of the pattern that it stands for; ``None`` where the pattern has no place for it."""

    unit: str
    cell: str | None


@dataclass(frozen=True, slots=True)
class ExplainedCandidate:
    """One intent's best reading."""

    intent: str
    topic: str | None
    """The shop's question, for an intent that answers one."""
    heard: str
    """The alternative that it was read from."""
    template: str
    """The sentence template that fits best, as its file has it; empty for an answer to what was asked."""
    matches: tuple[Match, ...]
    slots: Slots
    features: tuple[Feature, ...]
    """What its evidence adds to the logarithm of its odds, the intercept first; empty for an answer."""
    fit: float
    """The probability that these make, 0 to 1."""
    confidence: float
    """The same after what the alternative's share of belief and the open question say of it."""
    threshold: float
    """Below this confidence the intent is not acted upon."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything that led to an interpretation."""

    alternatives: tuple[ExplainedAlternative, ...]
    candidates: tuple[ExplainedCandidate, ...]
    """Best first; talk that is no request is among them."""
    found: Interpretation
    decision: Decision
    parts: tuple[Explanation, ...] = ()
    """Each of several requests of the utterance, its words explained alone."""


class Explainer:
    """Tells what an interpreter did, from the values that it worked with."""

    def __init__(
        self,
        pack: LanguagePack,
        vocabulary: Vocabulary,
        table: PatternTable,
        confidence: Confidence,
        thresholds: Thresholds,
    ) -> None:
        self._pack = pack
        self._vocabulary = vocabulary
        self._table = table
        self._confidence = confidence
        self._thresholds = thresholds

    def explanation(
        self,
        heard: Sequence[Alternative],
        read: Sequence[tuple[Ranked, Candidate]],
        answers: Sequence[Candidate],
        found: Interpretation,
    ) -> Explanation:
        """All of it, of what was heard, the readings, the answers to what was asked, and the interpretation."""
        candidates = [self._reading(heard, *each) for each in read] + [self._answer(heard, each) for each in answers]
        return Explanation(
            tuple(_alternative(each) for each in heard),
            tuple(sorted(candidates, key=lambda candidate: -candidate.confidence)),
            found,
            _decision(heard, found),
        )

    def _reading(self, heard: Sequence[Alternative], ranked: Ranked, candidate: Candidate) -> ExplainedCandidate:
        pattern = self._table.patterns[ranked.aligned.pattern]
        units = heard[ranked.aligned.reading].units
        matched = zip(units, ranked.aligned.places, strict=False)
        return ExplainedCandidate(
            candidate.intent,
            ranked.owner.topic,
            candidate.heard,
            template_of(self._pack, self._vocabulary, pattern, ranked.owner),
            tuple(Match(unit.text, pattern[place] if place >= 0 else None) for unit, place in matched),
            candidate.slots,
            self._confidence.features(ranked.evidence),
            self._confidence(ranked.evidence),
            candidate.confidence,
            self._thresholds.least(candidate.intent, len(heard) > 1),
        )

    def _answer(self, heard: Sequence[Alternative], answer: Candidate) -> ExplainedCandidate:
        threshold = self._thresholds.least(answer.intent, len(heard) > 1)
        sure = answer.confidence
        return ExplainedCandidate(answer.intent, None, answer.heard, "", (), answer.slots, (), sure, sure, threshold)


def _decision(heard: Sequence[Alternative], found: Interpretation) -> Decision:
    if not heard:
        return Decision.NOTHING_HEARD
    return Decision.UNSURE if found.intent is None else Decision.UNDERSTOOD


def _alternative(heard: Alternative) -> ExplainedAlternative:
    weighed = zip(heard.units, heard.reading.weights, strict=True)
    units = tuple(ExplainedUnit(u.text, u.kind, _shown(u.value), float(weight)) for u, weight in weighed)
    return ExplainedAlternative(heard.text, heard.share, units)


def _shown(value: Value) -> str:
    """A typed span's value in few characters: "10.5", "..60", "1, 3"."""
    match value:
        case None:
            return ""
        case PriceRange(low, high):
            return f"{'' if low is None else low}..{'' if high is None else high}"
        case tuple():
            return ", ".join(
                each.digits or f"{each.value:f}" if isinstance(each, NumberSpan) else str(each) for each in value
            )
        case _:
            return str(value)
