"""Answers to what the dialogue asked: a bare size, number, name or free words fill the slot that was asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from rapidfuzz.distance import Levenshtein

from nlu.details.reader import ADDRESS, DETAILS, DetailReader
from nlu.interpretation import Candidate, Expectation, Slots, Vocabulary
from nlu.matching.reading import Alternative
from nlu.matching.wondering import is_apart
from nlu.packs.pack import LanguagePack
from nlu.tagging.lexicon import Lexicon
from nlu.tagging.scanning import NUMBER, UNIT_OF, WITHOUT, WORD, Measure, Unit
from nlu.tagging.slots import SHORTEST_ORDER_NUMBER, spoken_digits, spoken_number, spoken_quantity

SURE: Final = 0.95
OTHER_WORD: Final = 0.75
"""Likeness (of 1) of words that are others: four letters, one of which differs ("back", "pack")."""
FREE_WORDS: Final = 0.6
"""Confidence of words that anything could be; an explicit request goes before."""
NUMBERED: Final = frozenset({"size", "quantity", "order_number"})
"""Slots whose values are numbers, too."""
TYPED: Final = NUMBERED | {"color"}
"""Slots whose values are told from other words by what they are."""
COUNTING: Final = "set_quantity"
"""The intent of a bare number where it is expected beside things to choose from."""
REFUSABLE: Final = frozenset({WORD, "color", "size", "ordinals", "brand", NUMBER})
"""Kinds of what is said that may be refused."""
PREFERRED: Final = {"size": "choose", "color": "choose", "quantity": "set_quantity", "item": "search"}
"""The intent of a bare value when several of the expected ones take it, or none does."""
ADDRESS_INTENT: Final = "address"
"""The intent of the answer to a question about a part of an address."""


class AnswerReader:
    """Reads alternatives as answers to an open question."""

    def __init__(self, pack: LanguagePack, vocabulary: Vocabulary, lexicon: Lexicon) -> None:
        self._pack = pack
        self._words = pack.words
        self._lexicon = lexicon
        self._indifferent = {" ".join(pack.words.normalizer.words(text)) for text in pack.words.file.indifferent}
        self._details = DetailReader(pack.words)
        self._negations = frozenset(pack.words.file.negations)
        self._coupons = {"".join(pack.words.normalizer.words(code)) for code in vocabulary.coupons}

    def read(self, heard: Sequence[Alternative], expectation: Expectation) -> Iterator[Candidate]:
        """Candidates for the expectation, at most one for each alternative."""
        if ADDRESS_INTENT in expectation.intents and expectation.slot not in ADDRESS:
            yield from self._address(heard)
        if expectation.slot is None and not expectation.options:
            return
        intent = self._intent(expectation)
        for said in heard:
            found = self._value(said, expectation)
            if found:
                slots, sure = found
                meant = COUNTING if expectation.slot is None and slots.quantity is not None else intent
                explained = self._explained(said, expectation.slot)
                yield Candidate(meant, slots, sure * (0.8 + 0.2 * said.share), said.text, explained)

    def _address(self, heard: Sequence[Alternative]) -> Iterator[Candidate]:
        """Parts of an address that are named, or a whole one, where none was asked for but one may be corrected."""
        for said in heard:
            slots = self._details.address(said.text)
            if slots is not None:
                yield Candidate(ADDRESS_INTENT, slots, SURE * (0.8 + 0.2 * said.share), said.text)

    def detail(self, text: str, expectation: Expectation) -> Candidate | None:
        """A detail that was asked for, in words that otherwise tell nothing ("today")."""
        found = self._details.read(expectation.slot, text) if expectation.slot in DETAILS else None
        return Candidate(self._intent(expectation), *found, text) if found else None

    def _intent(self, expectation: Expectation) -> str:
        slot = expectation.slot or "ordinals"
        if slot in ADDRESS:
            return ADDRESS_INTENT
        if slot in DETAILS:
            return min(expectation.intents - {"yes", "no", "cancel"}, default="choose")
        able = [
            name
            for name in self._pack.intents
            if name in expectation.intents and slot in self._pack.intents[name].takes
        ]
        preferred = PREFERRED.get(slot, "choose")
        return preferred if preferred in able or not able else able[0]

    def _value(self, said: Alternative, expectation: Expectation) -> tuple[Slots, float] | None:
        slot = expectation.slot
        if slot in (None, "size", "color") and not self._is_indifferent(said) and self._is_refusal(said):
            return self._refused(said, expectation)
        if slot in DETAILS:
            return self._details.read(slot, said.text)
        if expectation.indifferent and self._is_indifferent(said):
            return Slots(), 1.0
        option, fit = self._option(said, (*expectation.options, *expectation.others)) or (None, 0.0)
        if slot is None:
            return self._pick(said, expectation, option)
        if slot in ("size", "color"):
            if self._is_indifferent(said):
                return Slots(), 1.0
            measured = self._measured(said) if slot == "size" else None
            if measured is not None:
                return measured, SURE * self._share(said, slot)
            typed = self._typed(said, slot)
            value, sure = (typed, SURE) if typed else (option, SURE * fit)
            return _slots(slot, value, sure * self._share(said, slot)) if value else None
        if slot == "quantity":
            return self._quantity(said)
        if slot == "order_number":
            digits = spoken_digits(said.units)
            return (
                _slots(slot, digits, SURE * self._share(said, slot)) if len(digits) >= SHORTEST_ORDER_NUMBER else None
            )
        return self._free(said, slot, option)

    def _is_refusal(self, said: Alternative) -> bool:
        """Whether a negation that is no answer of its own comes before what is named: "I don't want the black one"."""
        answers = self._words.file.whole.perhaps_corrections
        first = next((place for place, word in enumerate(said.words) if word in self._negations), None)
        if first is None or (first == 0 and said.words[0] in answers):
            return False
        return any(unit.start > first and unit.kind in REFUSABLE for unit in said.units)

    def _refused(self, said: Alternative, expectation: Expectation) -> tuple[Slots, float] | None:
        """The value that must not be, where one is asked for; a place or a name refuses itself."""
        slot = expectation.slot
        value = self._typed(said, slot) if slot is not None else None
        if slot is None or value is None:
            return None
        return Slots(without=(value.lower(),)), SURE * self._share(said, slot)

    def _quantity(self, said: Alternative) -> tuple[Slots, float] | None:
        """The number that was said; a "no" before it refuses another one."""
        found = next((n for u in said.units if (n := spoken_quantity(u)) is not None), None)
        if found is None:
            return None
        is_denial = said.words[0] in self._negations
        beside = len(self._rest(said, "quantity")) - is_denial
        return Slots(quantity=found[0], quantity_parts=found[1]), SURE / (1 + 0.35 * beside)

    def _pick(self, said: Alternative, expectation: Expectation, option: str | None) -> tuple[Slots, float] | None:
        if "choose" not in expectation.intents:
            return None
        number = spoken_number(said.units[0]) if len(said.units) == 1 else None
        if number is not None and number >= 0 and COUNTING in expectation.intents:
            return Slots(quantity=number), 0.8
        if number is not None and 1 <= number <= len(expectation.options):
            return Slots(ordinals=(number,)), 0.8
        return (Slots(item=option), 0.85) if option else None

    def _typed(self, said: Alternative, slot: str) -> str | None:
        for unit in said.units:
            if unit.kind == slot and isinstance(unit.value, str):
                return unit.value
        if slot == "size":
            numbers = [n for unit in said.units if (n := spoken_number(unit)) is not None]
            return str(numbers[-1]) if numbers else None
        return None

    def _measured(self, said: Alternative) -> Slots | None:
        """A size that is a weight or a volume: "half a kilo"."""
        found = next((u.value for u in said.units if isinstance(u.value, Measure)), None)
        return Slots(unit=found.unit, amount=found.amount) if found and found.amount is not None else None

    def _share(self, said: Alternative, slot: str) -> float:
        """How much of what was said belongs to the answer: 1 for the bare value."""
        return 1 / (1 + 0.35 * len(self._rest(said, slot)))

    def _explained(self, said: Alternative, slot: str | None) -> float:
        """A value's share of what counts; free words, and options, are taken for what they are."""
        if slot is None or slot not in TYPED or self._is_indifferent(said):
            return 1.0
        return 1 / (1 + len(self._rest(said, slot)))

    def _is_indifferent(self, said: Alternative) -> bool:
        words = said.words
        while len(words) > 1 and (words[-1],) in self._words.fillers:
            words = words[:-1]
        return " ".join(words) in self._indifferent

    def _rest(self, said: Alternative, slot: str) -> list[Unit]:
        """What was said beside a slot's value."""
        kinds = {slot, NUMBER, UNIT_OF} if slot in NUMBERED else {slot}
        return [u for u in said.units if u.kind not in kinds and self._counts(u)]

    def _counts(self, unit: Unit) -> bool:
        return unit.kind not in ("reference", WITHOUT) and unit.text not in self._words.stop_words

    def _free(self, said: Alternative, slot: str, option: str | None) -> tuple[Slots, float] | None:
        text = " ".join(said.words[said.units[0].start : said.units[-1].end])
        if slot == "coupon":
            if self._negations.intersection(said.words):
                return None
            return _slots(slot, text, SURE if self._as_written(said) in self._coupons else FREE_WORDS)
        if slot == "delivery" and self._refuses(said):
            return None
        if slot == "delivery":
            value = next((u.value for u in said.units if u.kind == slot and isinstance(u.value, str)), None)
            value = value or option or self._words.delivery_kind(said.words)
            return _slots(slot, value or text, SURE if value else FREE_WORDS - 0.1)
        content = [u.text for u in said.units if u.kind == WORD and self._counts(u)]
        known_share = sum(map(self._lexicon.is_item_word, content)) / max(len(content), 1)
        return _slots("item", option or text, SURE if option else FREE_WORDS + (SURE - FREE_WORDS) * known_share**3)

    def _refuses(self, said: Alternative) -> bool:
        """Whether what is named isn't wanted ("not express"); a "no" and a pause before it refuse another one."""
        words = said.words[1:] if is_apart(said.text) else said.words
        return not self._negations.isdisjoint(words)

    def _as_written(self, said: Alternative) -> str:
        """The words as a code is written: "summer twenty" is "summer20"."""
        return "".join(spoken_digits([unit]) if unit.kind == NUMBER else unit.text for unit in said.units)

    def _option(self, said: Alternative, options: tuple[str, ...]) -> tuple[str, float] | None:
        """The one option that has all the weighty words said, and how alike they are, 0 to 1."""
        content = [
            w
            for u in said.units
            if self._counts(u)
            for w in said.words[u.start : u.end]
            if w not in self._words.stop_words
        ]
        if not content:
            return None
        fits = [(self._fit(content, self._words.normalizer.words(option)), option) for option in options]
        fits = sorted((fit for fit in fits if fit[0] >= 0.75), key=lambda fit: -fit[0])
        if not fits or (len(fits) > 1 and fits[0][0] - fits[1][0] < 0.1):
            return None
        return fits[0][1], fits[0][0]

    def _fit(self, content: list[str], option: list[str]) -> float:
        if not option:
            return 0.0
        best = [max(Levenshtein.normalized_similarity(word, other) for other in option) for word in content]
        return sum(score if score > OTHER_WORD else 0.0 for score in best) / len(content)


def _slots(slot: str, value: str, sure: float) -> tuple[Slots, float]:
    values: dict[str, Any] = {slot: value}
    return Slots(**values), sure
