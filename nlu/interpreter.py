"""The interpreter: alternatives and what the dialogue expects in, one interpretation out.

normalize -> tag typed spans -> narrow the patterns -> align all pairs -> best reading of each intent
-> calibrated confidence -> answers to the open question beside them -> threshold
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

import numpy as np

from nlu.alignment import Aligned, Aligner, Alignments
from nlu.answers import AnswerReader
from nlu.confidence import Evidence, confidence
from nlu.interpretation import Candidate, Expectation, Hypothesis, Interpretation, Slots, Vocabulary
from nlu.lexicon import Lexicon
from nlu.pack import TALK, LanguagePack
from nlu.patterns import Floats, PatternTable
from nlu.reading import FREE, Alternative, Reader
from nlu.slots import slots_of
from nlu.tagging import FILLER, Tagger

THRESHOLD: Final = 0.5
"""Below this confidence nothing is done."""
MAX_ALTERNATIVES: Final = 5
MAX_CANDIDATES: Final = 160
"""Patterns that are aligned; the others share too few words with the utterance."""
MAX_INTENTS: Final = 5
"""Readings that are traced and told."""
UNLIKELY: Final = 0.12
"""What the least likely alternative's score loses against the likeliest's."""


class Interpreter:
    """Understands one language in one shop. Safe to share between threads; make a new one when the vocabulary changes."""

    def __init__(self, pack: LanguagePack, vocabulary: Vocabulary) -> None:
        self._pack = pack
        lexicon = Lexicon(pack.words, vocabulary)
        self._tagger = Tagger(pack.words, lexicon)
        self._table = PatternTable.build(pack, vocabulary)
        self._reader = Reader(pack, self._table, lexicon)
        self._aligner = Aligner(self._table, FREE)
        self._answers = AnswerReader(pack, vocabulary, lexicon)

    def interpret(self, alternatives: Sequence[Hypothesis], expectation: Expectation = Expectation()) -> Interpretation:
        """The best reading of all alternatives together; ``intent`` is ``None`` below ``THRESHOLD``."""
        heard = self._read(alternatives)
        first = alternatives[0].text if alternatives else ""
        if not heard:
            return Interpretation(None, Slots(), 0.0, first)
        candidates = self._candidates(heard, expectation)
        for answer in self._answers.read(heard, expectation):
            if answer.confidence > candidates.get(answer.intent, answer).confidence or answer.intent not in candidates:
                candidates[answer.intent] = answer
        ranked = sorted(candidates.values(), key=lambda c: -c.confidence)
        if not ranked:
            return Interpretation(None, Slots(), 0.0, first)
        best, others = ranked[0], tuple(c for c in ranked[1:] if c.intent != TALK)
        if best.intent == TALK or best.confidence < THRESHOLD:
            told = tuple(c for c in ranked if c.intent != TALK)
            return Interpretation(None, Slots(), best.confidence, best.heard, told)
        return Interpretation(best.intent, best.slots, best.confidence, best.heard, others)

    def _read(self, alternatives: Sequence[Hypothesis]) -> list[Alternative]:
        most = max((a.confidence for a in alternatives), default=1.0) or 1.0
        heard: dict[tuple[str, ...], Alternative] = {}
        for hypothesis in alternatives[:MAX_ALTERNATIVES]:
            words = self._pack.words.normalizer.words(hypothesis.text)
            units = [unit for unit in self._tagger.units(words) if unit.kind != FILLER]
            if units and tuple(words) not in heard:
                share = min(max(hypothesis.confidence / most, 0.0), 1.0)
                heard[tuple(words)] = Alternative(hypothesis.text, share, words, units, self._reader.read(units))
        return list(heard.values())

    def _candidates(self, heard: list[Alternative], expectation: Expectation) -> dict[str, Candidate]:
        readings = [alternative.reading for alternative in heard]
        patterns = self._aligner.likely(readings, MAX_CANDIDATES)
        alignments = self._aligner.align(readings, patterns)
        shares = np.array([alternative.share for alternative in heard], np.float32)
        scores = alignments.scores - UNLIKELY * (1 - shares[alignments.which])
        best = self._best_of_each(alignments, scores)
        return {
            self._table.classes[owner].intent: self._candidate(heard, aligned, lead, expectation)
            for owner, aligned, lead in reversed(best)
        }

    def _best_of_each(self, alignments: Alignments, scores: Floats) -> list[tuple[int, Aligned, float]]:
        """The best pair of each class, best first, with its lead over the best of another intent."""
        owners = self._table.class_of[alignments.patterns]
        found: dict[int, int] = {}
        for pair in np.argsort(-scores, kind="stable"):
            found.setdefault(int(owners[pair]), int(pair))
            if len(found) > MAX_INTENTS:
                break
        names = {owner: self._table.classes[owner].intent for owner in found}
        result = []
        for owner, pair in found.items():
            rival = max((float(scores[p]) for o, p in found.items() if names[o] != names[owner]), default=0.0)
            result.append((owner, alignments.trace(pair), float(scores[pair]) - rival))
        return result[:MAX_INTENTS]

    def _candidate(
        self, heard: list[Alternative], aligned: Aligned, lead: float, expectation: Expectation
    ) -> Candidate:
        alternative = heard[aligned.reading]
        owner = self._table.classes[int(self._table.class_of[aligned.pattern])]
        pattern = self._table.patterns[aligned.pattern]
        said_in = [
            self._reader.slot(unit, pattern[place]) if place >= 0 else None
            for unit, place in zip(alternative.units, aligned.places, strict=False)
        ]
        intent = self._pack.intents.get(owner.intent, self._pack.talk)
        slots = slots_of(intent, owner.topic, alternative.units, said_in, alternative.words, self._pack.words)
        evidence = Evidence.of(self._table, alternative, aligned, lead, intent, owner.intent in expectation.intents)
        return Candidate(owner.intent, slots, confidence(evidence), alternative.text)


__all__ = ["THRESHOLD", "Interpreter"]
