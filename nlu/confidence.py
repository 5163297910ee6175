"""How sure a reading is: evidence of its alignment to a probability."""

from __future__ import annotations

from dataclasses import dataclass
from math import exp

from nlu.alignment import Aligned
from nlu.pack import Intent
from nlu.patterns import PatternTable
from nlu.reading import Alternative


@dataclass(frozen=True)
class Evidence:
    """What speaks for a reading; all numbers are shares."""

    score: float
    utterance: float
    """Share of the utterance's weight that the reading explains."""
    pattern: float
    """Share of the pattern's words that were said."""
    lead: float
    expected: bool
    exact: bool
    """Every weighty word of the pattern was said as written, or the intent doesn't ask for it."""

    @classmethod
    def of(
        cls,
        table: PatternTable,
        said: Alternative,
        aligned: Aligned,
        lead: float,
        intent: Intent,
        expected: bool,
    ) -> Evidence:
        """The evidence of one aligned pair."""
        reading = said.reading
        row = table.cells[aligned.pattern]
        owner = int(table.class_of[aligned.pattern])
        explained, matched = 0.0, 0.0
        exactly: dict[int, float] = {}
        for i, place in enumerate(aligned.places[: len(said.units)]):
            if place < 0:
                explained += float(reading.extras[owner, i] * reading.weights[i])
                continue
            alike = float(reading.likeness[i, row[place]])
            explained += alike * float(reading.weights[i])
            exactly[place] = max(exactly.get(place, 0.0), alike)
        for place, alike in exactly.items():
            matched += alike * float(table.weights[row[place]])
        weighty = [p for p, symbol in enumerate(table.patterns[aligned.pattern]) if table.weights[row[p]] >= 0.3]
        exact = not intent.strict or all(exactly.get(p, 0.0) >= 0.78 for p in weighty)
        return cls(
            aligned.score,
            explained / max(float(reading.weights.sum()), 1e-6),
            matched / max(float(table.totals[aligned.pattern]), 1e-6),
            lead,
            expected,
            exact,
        )


def confidence(evidence: Evidence) -> float:
    """Probability that the reading is right (logistic)."""
    x = (
        -9.0
        + 8.0 * evidence.score
        + 4.0 * evidence.utterance
        + 2.0 * evidence.pattern
        + 4.0 * max(-0.5, min(0.5, evidence.lead))
        + 1.0 * evidence.expected
        - 4.0 * (not evidence.exact)
    )
    return 1 / (1 + exp(-x))
