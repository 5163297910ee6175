"""How sure a reading is: the evidence of its alignment to a probability.

The probability is logistic in the features of ``Evidence``. Its coefficients are in ``confidence.yaml``, fitted by

    python -m tests.benchmarks.confidence_fitting
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from math import exp
from pathlib import Path
from typing import Final

from nlu.data_file import read
from nlu.matching.alignment import Aligned
from nlu.matching.reading import Alternative
from nlu.patterns import PatternTable

COEFFICIENTS: Final = Path(__file__).parent / "confidence.yaml"
WEIGHTY: Final = 0.3
"""Pattern words from this weight on are anchors."""
STRICT_UTTERANCE: Final = 0.6
"""Share of the utterance that an intent which pays or destroys must explain."""
KNOWN_ENOUGH: Final = 0.5
"""Share of the words of a bare name that must be the shop's."""
KNOWN_IN_CLAUSE: Final = 0.75
"""The same for a name with words around it that make a sentence ("this coffee is cold")."""
ENOUGH: Final = 3.0
"""More weight of words makes nothing surer."""
UNANCHORED: Final = 0.2
"""The most for an intent that insists on words which weren't said: it can be asked about, never done."""
SAID: Final = 0.78
"""An anchor was said when a unit is at least so much like it."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for a reading; all numbers are shares or yes (1) and no (0)."""

    score: float
    """Of the alignment."""
    lexical: float
    """Of the words without their order."""
    utterance: float
    """Share of the utterance's weight that the pattern, added details, or words typical of the intent explain."""
    pattern: float
    """Share of the pattern's weight that was said."""
    lead: float
    """Distance to the best score of another intent, at most 0.5 to either side."""
    over_talk: float
    """Distance to the score of talk, the same way."""
    known: float
    """Share of the words in free slots that are the shop's; 1 without any."""
    foreign: float
    """Share of all words that neither templates nor the shop know."""
    asides: float
    """Words of other people and times that the pattern doesn't have: 1 from two up."""
    clauses: float
    """Words that make a sentence of their own of what isn't in the pattern: 1 from three up."""
    loose: float
    """Weight of what isn't explained, 1 from a weight of 3 up."""
    exact: float
    """How well the pattern's words were said, on average."""
    talk: float
    """How much the words alone speak for talk; 0 for a bare name of goods, which talk is about as well."""
    evidence: float
    """Weight of the words said as the pattern has them, 1 from a weight of 3 up."""
    expected: float
    anchored: float
    """0 for a bare name that isn't the shop's, and for an intent that insists on words which weren't said; else 1."""
    short: float
    """1 for one unit, 1/2 for two, and so on."""

    @classmethod
    def names(cls) -> list[str]:
        """The features' names."""
        return [field.name for field in fields(cls)]

    def values(self) -> list[float]:
        """The features, in the order of their names."""
        return [getattr(self, name) for name in self.__slots__]

    @classmethod
    def of(
        cls,
        table: PatternTable,
        said: Alternative,
        aligned: Aligned,
        *,
        lead: float,
        over_talk: float,
        strict: bool,
        negated: bool,
        expected: bool,
        known: float,
        foreign: float,
        strays: tuple[int, int],
        talk: float,
    ) -> Evidence:
        """The evidence of one aligned pair."""
        owner = int(table.class_of[aligned.pattern])
        found = _places(table, said, aligned)
        row = table.cells[aligned.pattern]
        places = range(len(table.patterns[aligned.pattern]))
        utterance = _explained(table, said, aligned, owner)
        unsaid = any(table.weights[row[p]] >= WEIGHTY and found.get(p, 0.0) < SAID for p in places)
        bare = all("{" in cell for cell in table.patterns[aligned.pattern])
        missing = bare and known < (KNOWN_IN_CLAUSE if sum(strays) else KNOWN_ENOUGH)
        missing |= negated or (strict and (unsaid or utterance < STRICT_UTTERANCE))
        matched = sum(alike * float(table.weights[row[place]]) for place, alike in found.items())
        return cls(
            score=aligned.score,
            lexical=float(said.reading.lexical[owner]),
            utterance=utterance,
            pattern=matched / max(float(table.totals[aligned.pattern]), 1e-6),
            lead=_near(lead),
            over_talk=_near(over_talk),
            known=known,
            foreign=foreign,
            asides=min(1.0, strays[0] / 2),
            clauses=min(1.0, strays[1] / 3),
            loose=min(1.0, (1 - utterance) * float(said.reading.weights.sum()) / ENOUGH),
            exact=_exact(table, aligned, found),
            talk=0.0 if bare and known == 1 else talk,
            evidence=min(1.0, _literal(table, aligned, found) / ENOUGH),
            expected=float(expected),
            anchored=float(not missing),
            short=1 / len(said.units),
        )


@dataclass(frozen=True, slots=True)
class Feature:
    """What one feature says of a reading."""

    name: str
    value: float
    coefficient: float

    @property
    def contribution(self) -> float:
        """What it adds to the logarithm of the odds."""
        return self.value * self.coefficient


class Confidence:
    """The fitted logistic function."""

    def __init__(self, path: Path = COEFFICIENTS) -> None:
        """Read the coefficients.

        Raises:
            PackError: the file is missing or no YAML.
        """
        fitted = read(path)
        self._intercept = float(fitted["intercept"])
        self._coefficients = [float(fitted["coefficients"].get(name, 0.0)) for name in Evidence.names()]

    def __call__(self, evidence: Evidence) -> float:
        """Probability that a reading is right."""
        x = self._intercept + sum(c * v for c, v in zip(self._coefficients, evidence.values(), strict=True))
        probability = 1 / (1 + exp(-max(-30.0, min(30.0, x))))
        return probability if evidence.anchored else min(probability, UNANCHORED)

    def features(self, evidence: Evidence) -> tuple[Feature, ...]:
        """What makes a reading's probability, the intercept first."""
        of_reading = zip(Evidence.names(), evidence.values(), self._coefficients, strict=True)
        return (Feature("intercept", 1.0, self._intercept), *(Feature(*each) for each in of_reading))


def _places(table: PatternTable, said: Alternative, aligned: Aligned) -> dict[int, float]:
    """Places of the pattern that were said, and how well."""
    row = table.cells[aligned.pattern]
    found: dict[int, float] = {}
    for i, place in enumerate(aligned.places[: len(said.units)]):
        if place >= 0:
            found[place] = max(found.get(place, 0.0), float(said.reading.likeness[i, row[place]]))
    return found


def _literal(table: PatternTable, aligned: Aligned, found: dict[int, float]) -> float:
    """Weight of the pattern's words, slots left out, that were said."""
    pattern, row = table.patterns[aligned.pattern], table.cells[aligned.pattern]
    return sum(float(table.weights[row[p]]) * alike for p, alike in found.items() if not pattern[p].startswith("{"))


def _exact(table: PatternTable, aligned: Aligned, found: dict[int, float]) -> float:
    """Likeness of the pattern's words that were said, by their weight; 1 without any."""
    pattern, row = table.patterns[aligned.pattern], table.cells[aligned.pattern]
    said = {p: float(table.weights[row[p]]) for p in found if not pattern[p].startswith("{")}
    total = sum(said.values())
    return sum(weight * found[p] for p, weight in said.items()) / total if total else 1.0


def _explained(table: PatternTable, said: Alternative, aligned: Aligned, owner: int) -> float:
    reading, row = said.reading, table.cells[aligned.pattern]
    explained = 0.0
    for i, place in enumerate(aligned.places[: len(said.units)]):
        if place < 0:
            extra = float(reading.extras[owner, i] * reading.weights[i])
            explained += max(extra, float(reading.telling[i, owner]))
        else:
            explained += float(reading.likeness[i, row[place]] * reading.weights[i])
    return explained / max(float(reading.weights.sum()), 1e-6)


def _near(distance: float) -> float:
    return max(-0.5, min(0.5, distance))
