"""The best reading of each intent among all aligned pairs, with the evidence for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from nlu.interpretation import Expectation
from nlu.matching.alignment import Aligned, Alignments
from nlu.matching.confidence import Evidence
from nlu.matching.reading import Alternative, Reader
from nlu.matching.telling import Telling
from nlu.matching.wondering import Wondering
from nlu.packs.pack import TALK, LanguagePack
from nlu.patterns import Class, Floats, PatternTable

MAX_CLASSES: Final = 6
"""Readings that are traced."""
UNLIKELY: Final = 0.12
"""What the least likely alternative's score loses against the likeliest's."""
LEXICAL: Final = 0.2
"""What the words alone add to the score of their alignment."""
EXPECTED: Final = 0.05
"""What the dialogue's expectation adds."""


@dataclass(frozen=True)
class Ranked:
    """One class's best pair."""

    owner: Class
    aligned: Aligned
    evidence: Evidence


class Ranker:
    """Ranks aligned pairs."""

    def __init__(self, pack: LanguagePack, table: PatternTable, reader: Reader) -> None:
        self._pack = pack
        self._table = table
        self._reader = reader
        self._wondering = Wondering(pack)
        self._telling = Telling(pack)
        self._talk = [i for i, owner in enumerate(table.classes) if owner.intent == TALK]

    def rank(self, heard: Sequence[Alternative], alignments: Alignments, expectation: Expectation) -> list[Ranked]:
        """The best pair of each of the likeliest classes, best first."""
        owners = self._table.class_of[alignments.patterns]
        totals = self._totals(heard, alignments, owners, expectation)
        best = self._best_pairs(totals, owners)
        scores = {owner: float(totals[pair]) for owner, pair in best.items()}
        return [
            self._ranked(heard, alignments.trace(pair), owner, scores, expectation)
            for owner, pair in list(best.items())[:MAX_CLASSES]
        ]

    def _totals(
        self, heard: Sequence[Alternative], alignments: Alignments, owners: np.ndarray, expectation: Expectation
    ) -> Floats:
        shares = np.array([alternative.share for alternative in heard], np.float32)
        lexical = np.stack([alternative.reading.lexical for alternative in heard])
        expected = np.array([EXPECTED * (c.intent in expectation.intents) for c in self._table.classes], np.float32)
        totals: Floats = (
            alignments.scores
            - UNLIKELY * (1 - shares[alignments.which])
            + LEXICAL * lexical[alignments.which, owners]
            + expected[owners]
        )
        return totals

    def _best_pairs(self, totals: Floats, owners: np.ndarray) -> dict[int, int]:
        """The best pair of each class, best first; one class more than is traced, as a rival."""
        found: dict[int, int] = {}
        for pair in np.argsort(-totals, kind="stable"):
            found.setdefault(int(owners[pair]), int(pair))
            if len(found) > MAX_CLASSES:
                break
        return found

    def _ranked(
        self,
        heard: Sequence[Alternative],
        aligned: Aligned,
        owner: int,
        scores: dict[int, float],
        expectation: Expectation,
    ) -> Ranked:
        said, named = heard[aligned.reading], self._table.classes[owner]
        pattern = self._table.patterns[aligned.pattern]
        rivals = [s for o, s in scores.items() if self._table.classes[o].intent != named.intent]
        talk = max((scores.get(o, 0.0) for o in self._talk), default=0.0)
        intent = self._pack.intents.get(named.intent, self._pack.talk)
        evidence = Evidence.of(
            self._table,
            said,
            aligned,
            lead=scores[owner] - max(rivals, default=0.0),
            over_talk=scores[owner] - talk,
            strict=intent.strict,
            negated=self._reader.negated(said.units, pattern, aligned.places, intent)
            or self._reader.doubted(said.words, intent, pattern)
            or self._wondering.holds(said, pattern, aligned.places, intent)
            or self._telling.holds(said),
            expected=named.intent in expectation.intents,
            known=self._reader.known_share(said.units, pattern, aligned.places),
            foreign=self._reader.foreign_share(said.units),
            strays=self._reader.strays(said.units, pattern, aligned.places),
            talk=float(sum(said.reading.lexical[o] for o in self._talk)),
        )
        return Ranked(named, aligned, evidence)
