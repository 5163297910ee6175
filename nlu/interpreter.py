"""The interpreter: alternatives and what the dialogue expects in, one interpretation out.

signs to words -> normalize -> what was taken back -> tag typed spans -> narrow the patterns -> align all pairs
-> best reading of each intent -> calibrated confidence -> answers to the open question beside them -> threshold
-> several requests in one
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Final

from nlu.answers import ADDRESS_INTENT, AnswerReader
from nlu.explaining import Explainer, Explanation
from nlu.interpretation import (
    Candidate,
    Expectation,
    Hypothesis,
    Interpretation,
    Slots,
    Vocabulary,
)
from nlu.matching.alignment import Aligner
from nlu.matching.candidates import best_of_each, other_quantities
from nlu.matching.confidence import Confidence
from nlu.matching.ranking import Ranked, Ranker
from nlu.matching.reading import FREE, Alternative, Reader
from nlu.matching.thresholds import STRICT, Thresholds
from nlu.packs.pack import TALK, Intent, LanguagePack
from nlu.patterns import PatternTable
from nlu.tagging.lexicon import Lexicon
from nlu.tagging.scanning import FILLER, WORD, Unit
from nlu.tagging.slots import slots_of
from nlu.tagging.tagging import Tagger
from nlu.templates import Pattern
from nlu.text import MAX_CHARACTERS, as_said
from nlu.whole.beside import BesideReader
from nlu.whole.breaks import breaks
from nlu.whole.corrections import Corrector
from nlu.whole.exchanges import ExchangeReader
from nlu.whole.keeping import KeepingReader
from nlu.whole.refusals import Refuser
from nlu.whole.several import SeveralReader
from nlu.whole.signs import SignReader

BARE: Final = 0.5
"""What is left of a bare value's confidence under an intent that wasn't asked for, while a question is open."""
HARDLY_HEARD: Final = 0.1
"""The power of an alternative's share of belief that its readings' confidence is multiplied by."""
MAX_ALTERNATIVES: Final = 5
MAX_CANDIDATES: Final = 100
"""Patterns that are aligned; the others share too few words with the utterance."""
NOTHING_EXPECTED: Final = Expectation()


class Interpreter:
    """Understands one language in one shop.

    Safe to share between threads; make a new one when the vocabulary changes.
    """

    def __init__(self, pack: LanguagePack, vocabulary: Vocabulary) -> None:
        pack = pack.knowing((*vocabulary.items, *vocabulary.brands, *vocabulary.deliveries))
        self._pack = pack
        lexicon = Lexicon(pack.words, vocabulary)
        self._tagger = Tagger(pack.words, lexicon)
        self._signs = SignReader(pack.words, lexicon)
        self._corrector = Corrector(pack.words, lexicon, self._tagger, self._is_request)
        self._several = SeveralReader(pack, lexicon, self._tagger, self._one)
        self._exchanges = ExchangeReader(pack, lexicon, self._tagger, self._one)
        self._beside = BesideReader(pack, self._one)
        self._refuser = Refuser(pack.words, self._tagger)
        self._keeping = KeepingReader(pack.words, lexicon, self._tagger, self._one)
        self._lexicon = lexicon
        self._table = PatternTable.build(pack, vocabulary)
        self._reader = Reader(pack, self._table, lexicon)
        self._aligner = Aligner(self._table, FREE)
        self._ranker = Ranker(pack, self._table, self._reader)
        self._confidence = Confidence()
        self._words = lru_cache(maxsize=MAX_ALTERNATIVES)(self._said)
        self._thresholds = Thresholds(pack)
        self._answers = AnswerReader(pack, vocabulary, lexicon)
        self._explainer = Explainer(pack, vocabulary, self._table, self._confidence, self._thresholds)
        pack.words.normalizer.forget()
        lexicon.forget()

    def interpret(
        self, alternatives: Sequence[Hypothesis], expectation: Expectation = NOTHING_EXPECTED
    ) -> Interpretation:
        """The best reading of all alternatives together; ``intent`` is ``None`` below its threshold.

        Alternatives of more words than are read count for nothing: their end may take back what their beginning says.
        """
        first = alternatives[0].text[:MAX_CHARACTERS] if alternatives else ""
        alternatives = self._read_whole(alternatives)
        if not alternatives:
            return _nothing(first)
        heard = self.hear(alternatives)
        together = self._read(heard, alternatives[0].text, expectation, len(alternatives) > 1)
        is_address = ADDRESS_INTENT in expectation.intents and together.intent == ADDRESS_INTENT
        found = together if is_address else self._whole(together, expectation)
        alone = self._alone(found, heard, alternatives[:MAX_ALTERNATIVES], expectation)
        others = () if found.then else other_quantities(found, alone)
        return self._as_said(replace(found, agreement=sum(share for share, _ in alone), other_quantities=others))

    def _as_said(self, found: Interpretation) -> Interpretation:
        """The same with what is wanted in the shopper's own words, which are said back and looked for."""
        if self._pack.words.file.writing.cased_names:
            return found

        def said(slots: Slots, text: str) -> Slots:
            item = slots.item and as_said(slots.item, text, self._pack.words.normalizer)
            return slots if item == slots.item else replace(slots, item=item)

        others = tuple(replace(each, slots=said(each.slots, each.heard)) for each in found.runners_up)
        then = tuple(replace(each, slots=said(each.slots, found.heard)) for each in found.then)
        return replace(found, slots=said(found.slots, found.heard), runners_up=others, then=then)

    def explain(self, alternatives: Sequence[Hypothesis], expectation: Expectation = NOTHING_EXPECTED) -> Explanation:
        """What ``interpret`` makes of the same, with everything that led to it; takes longer."""
        found, heard = self.interpret(alternatives, expectation), self.hear(self._read_whole(alternatives))
        ranked = self.rank(heard, expectation) if heard else []
        read = [(each, self._candidate(heard, each, self._sure(heard, each, expectation))) for each in ranked]
        whole = self._explainer.explanation(heard, read, list(self._answers.read(heard, expectation)), found)
        said = (found.first_heard, *(each.heard for each in found.then)) if found.then else ()
        parts = [
            self.explain([Hypothesis(text)], NOTHING_EXPECTED if i else expectation) for i, text in enumerate(said)
        ]
        return replace(whole, parts=tuple(replace(part, parts=()) for part in parts))

    def _read_whole(self, alternatives: Sequence[Hypothesis]) -> Sequence[Hypothesis]:
        return [each for each in alternatives if self._pack.words.normalizer.reads_all(each.text)]

    def _whole(self, found: Interpretation, expectation: Expectation) -> Interpretation:
        """The same, as several requests where the alternative that it was read from makes several."""
        text = self._signs.written(found.heard)
        said = self._pack.words.normalizer.words(text)
        words = self._corrector.corrected(said)
        if words and (special := self._special(words)) is not None:
            return replace(special, heard=found.heard)
        marks = breaks(text, self._pack.words.normalizer.words) if words == said else frozenset[int]()
        several = self._several.read(found, words, marks, expectation) if words else found
        return self._beside.read(several, words, marks, expectation)

    def _special(self, words: list[str]) -> Interpretation | None:
        """What only whole utterances mean: exceptions, exchanges, places that are refused."""
        return self._keeping.read(words) or self._exchanges.read(words) or self._refuser.read(words)

    def meant(self, text: str) -> str:
        """An utterance without what was taken back in it; what takes back something said before it stays."""
        words = self._pack.words.normalizer.words(self._signs.written(text))
        return " ".join(self._corrector.corrected(words, 1))

    def _one(self, words: list[str], expectation: Expectation) -> Interpretation:
        """Words as they are, as one request."""
        text = " ".join(words)
        return self._read(self._weighed({tuple(words): Hypothesis(text)}), text, expectation)

    def _is_request(self, words: list[str]) -> bool:
        read = self._one(words, NOTHING_EXPECTED)
        return read.intent is not None and read.confidence >= STRICT

    def _said(self, text: str) -> tuple[str, ...]:
        """What was said, signs written out and without what was taken back."""
        return tuple(self._corrector.corrected(self._pack.words.normalizer.words(self._signs.written(text))))

    def _read(
        self,
        heard: list[Alternative],
        first: str,
        expectation: Expectation,
        several: bool = False,
        best_only: bool = False,
    ) -> Interpretation:
        """The best reading; with ``best_only`` the others are without their slots."""
        if not heard:
            said = self._answers.detail(first, expectation)
            return Interpretation(said.intent, said.slots, said.confidence, first) if said else _nothing(first)
        ways = [each for each in self.rank(heard, expectation) if each.owner.intent != TALK]
        sure = [self._sure(heard, each, expectation) for each in ways]
        read = [
            self._candidate(heard, way, each, slots=not best_only or each == max(sure))
            for way, each in zip(ways, sure, strict=True)
        ]
        ranked = best_of_each(read, list(self._answers.read(heard, expectation)))
        if not ranked:
            return _nothing(first)
        best = ranked[0]
        found = Interpretation(
            best.intent, best.slots, best.confidence, best.heard, tuple(ranked[1:]), explained=best.explained
        )
        unsure = best.confidence < self._thresholds.least(best.intent, several)
        return replace(found, intent=None, slots=Slots(), runners_up=tuple(ranked)) if unsure else found

    def _alone(
        self,
        found: Interpretation,
        heard: list[Alternative],
        alternatives: Sequence[Hypothesis],
        expectation: Expectation,
    ) -> list[tuple[float, Interpretation]]:
        """The alternatives that mean the same when nobody knows the others, with their shares of belief."""
        belief = sum(each.confidence for each in alternatives)
        if found.intent is None or len(alternatives) == 1 or not belief:
            return [(1.0, found)]
        known = {tuple(alternative.words): alternative for alternative in heard}
        alone = []
        for each in alternatives:
            same = known.get(self._words(each.text))
            only = [replace(same, text=each.text, share=float(each.confidence > 0))] if same else []
            alone.append(
                (each.confidence / belief, self._read(only, each.text, expectation, several=True, best_only=True))
            )
        return [(share, read) for share, read in alone if read.intent == found.intent]

    def hear(self, alternatives: Sequence[Hypothesis]) -> list[Alternative]:
        """The alternatives as units and numbers, each wording once; empty ones are left out."""
        said: dict[tuple[str, ...], Hypothesis] = {}
        for hypothesis in alternatives[:MAX_ALTERNATIVES]:
            said.setdefault(self._words(hypothesis.text), hypothesis)
        return self._weighed(said)

    def _weighed(self, said: Mapping[tuple[str, ...], Hypothesis]) -> list[Alternative]:
        units_of = ((h, list(words), _telling(self._tagger.units(list(words)))) for words, h in said.items())
        heard = [(h, words, units) for h, words, units in units_of if units]
        readings = self._reader.read([units for _, _, units in heard])
        most = max((h.confidence for h, _, _ in heard), default=1.0) or 1.0
        return [
            Alternative(h.text, min(max(h.confidence / most, 0.0), 1.0), words, units, reading)
            for (h, words, units), reading in zip(heard, readings, strict=True)
        ]

    def rank(self, heard: list[Alternative], expectation: Expectation) -> list[Ranked]:
        """The likeliest intents' best readings with their evidence, before any threshold."""
        readings = [alternative.reading for alternative in heard]
        patterns = self._aligner.likely(readings, MAX_CANDIDATES)
        return self._ranker.rank(heard, self._aligner.align(readings, patterns), expectation)

    def _sure(self, heard: list[Alternative], ranked: Ranked, expectation: Expectation) -> float:
        """How probable a reading is in the light of its alternative's share of belief and of the open question."""
        share: float = heard[ranked.aligned.reading].share ** HARDLY_HEARD
        sure = self._confidence(ranked.evidence) * share
        asked = _is_answering(expectation) and ranked.owner.intent not in expectation.intents
        is_bare = asked and _is_bare(self._table.patterns[ranked.aligned.pattern])
        return sure * BARE if is_bare else sure

    def _candidate(self, heard: list[Alternative], ranked: Ranked, sure: float, slots: bool = True) -> Candidate:
        alternative = heard[ranked.aligned.reading]
        intent = self._pack.intents.get(ranked.owner.intent, self._pack.talk)
        said = self._slots(alternative, ranked, intent) if slots else Slots()
        return Candidate(intent.name, said, sure, alternative.text, min(1.0, ranked.evidence.utterance))

    def _slots(self, alternative: Alternative, ranked: Ranked, intent: Intent) -> Slots:
        pattern = self._table.patterns[ranked.aligned.pattern]
        said_in = [
            self._reader.slot(unit, pattern[place]) if place >= 0 else None
            for unit, place in zip(alternative.units, ranked.aligned.places, strict=False)
        ]
        slots = slots_of(intent, ranked.owner.topic, alternative.units, said_in, alternative.words, self._pack.words)
        return replace(slots, item=self._lexicon.as_written(slots.item))


def _nothing(heard: str) -> Interpretation:
    return Interpretation(None, Slots(), 0.0, heard)


def _telling(units: list[Unit]) -> list[Unit]:
    """Without fillers, and a word said several times ("stop stop stop") once."""
    kept: list[Unit] = []
    for unit in units:
        again = kept and unit.kind == kept[-1].kind == WORD and unit.text == kept[-1].text
        if unit.kind != FILLER and not again:
            kept.append(unit)
    return kept


def _is_answering(expectation: Expectation) -> bool:
    return expectation.slot is not None or bool(expectation.options)


def _is_bare(pattern: Pattern) -> bool:
    """Whether a pattern has no word of its own, so that anything said fits it."""
    return all("{" in cell for cell in pattern)
