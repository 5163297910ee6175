"""One alternative as the matcher sees it: units with weights, and what each may stand for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np

from nlu.matching.alignment import Reading
from nlu.matching.similarity import Similarity
from nlu.packs.pack import Intent, LanguagePack
from nlu.patterns import Class, Floats, PatternTable
from nlu.tagging.lexicon import Lexicon
from nlu.tagging.scanning import FILLER, NUMBER, UNIT_OF, WITHOUT, WORD, Measure, Unit
from nlu.tagging.slots import SHORTEST_ORDER_NUMBER, spoken_digits
from nlu.templates import CHOICE, Pattern

FREE: Final = frozenset(["{item}", "{coupon}", "{delivery}", "{any}"])
"""Slots that take any number of units."""

KNOWN_ITEM: Final = 1.0
WARE_ITEM: Final = 0.95
UNKNOWN_ITEM: Final = 0.55
COMMAND_ITEM: Final = 0.35
"""How well a word fills an item slot: one of the shop's words, one of goods that others have, an unknown one, one that
templates use."""
STOP_ITEM: Final = 0.12
ANY_SHOP_WORD: Final = 0.3
"""How well one of the shop's words fits talk."""
EXTRA: Final = 0.85
"""Share of a typed detail that an intent explains without a place for it in the pattern."""

_UNIT_WEIGHTS: Final = {FILLER: 0.0, UNIT_OF: 0.1, NUMBER: 0.5, "reference": 0.3}
_TYPED_WEIGHT: Final = 0.7
_SHOP_WEIGHT: Final = 0.8
_UNKNOWN_WEIGHT: Final = 0.55
_STOP_WEIGHT: Final = 0.12
_ITEM_FIT: Final = {
    "brand": 1.0,
    "color": 0.85,
    "size": 0.8,
    "price": 0.8,
    "language": 0.85,
    NUMBER: 0.5,
    "delivery": 0.3,
    "reference": 0.05,
}
_DETAILS: Final = ("price", "color", "size", "brand", "delivery", "ordinals", "reference")
_FREE_FIT: Final = {"{coupon}": 0.7, "{delivery}": 0.35, "{any}": 0.6}


@dataclass(frozen=True)
class Alternative:
    """What was said in one alternative: its words, its units and their numbers."""

    text: str
    share: float
    """Its belief relative to the best alternative, 0 to 1."""
    words: list[str]
    units: list[Unit]
    reading: Reading


class Reader:
    """Turns units into likeness, weights and extras for the aligner."""

    def __init__(self, pack: LanguagePack, table: PatternTable, lexicon: Lexicon) -> None:
        self._pack = pack
        self._table = table
        self._lexicon = lexicon
        parts = list(table.symbols)[: table.parts]
        known = [s for s in parts if not s.startswith("{")]
        self._numbers = np.array([table.symbols[s] for s in known], np.intp)
        self._similarity = Similarity(known, pack.words)
        self._slots = {s: table.symbols[s] for s in parts if s.startswith("{")}
        choices = table.choices()
        self._choices = np.array([number for number, _ in choices], np.intp)
        self._members = np.array([m for _, members in choices for m in members], np.intp)
        self._starts = np.cumsum([0, *(len(members) for _, members in choices)])[:-1]
        self._negations = frozenset(pack.words.file.negations)
        self._answers = frozenset(pack.words.file.whole.perhaps_corrections)
        self._asides = frozenset(pack.words.file.asides)
        self._clauses = frozenset(pack.words.file.clauses)
        self._takes = _takes(table.classes, pack)

    def read(self, said: list[list[Unit]]) -> list[Reading]:
        """The numbers of each alternative; units that several of them share are looked at once."""
        distinct = {(unit.kind, unit.text): unit for units in said for unit in units}
        number = {key: i for i, key in enumerate(distinct)}
        units = list(distinct.values())
        likeness = np.zeros((len(units), len(self._table.weights)), np.float32)
        weights = np.zeros(len(units), np.float32)
        telling = np.zeros((len(units), len(self._table.classes)), np.float32)
        extras = np.zeros((len(self._table.classes), len(units)), np.float32)
        for i, unit in enumerate(units):
            weights[i] = self._fill(unit, likeness[i], telling[i])
            if unit.kind in self._takes:
                extras[:, i] = self._takes[unit.kind]
        if len(self._choices):
            likeness[:, self._choices] = np.maximum.reduceat(likeness[:, self._members], self._starts, axis=1)
        telling *= weights[:, None]
        rows = [[number[unit.kind, unit.text] for unit in units] for units in said]
        return [Reading(likeness[r], weights[r], telling[r], extras[:, r]) for r in rows]

    def _fill(self, unit: Unit, likeness: Floats, telling: Floats) -> float:
        """Fill in what a unit is like and what it tells; its weight."""
        best = self._literals(unit, likeness)
        symbol = self._slots.get("{" + unit.kind + "}") if best is None else best
        if symbol is not None:
            telling += max(float(likeness[symbol]), best is None) * self._table.tells[symbol]
        for slot, column in self._slots.items():
            likeness[column] = self._fit(unit, slot)
        return self._weight(unit, best)

    def slot(self, unit: Unit, cell: str) -> str | None:
        """The slot of a cell that a unit fits best, or ``None`` if it is a word of the cell."""
        parts = cell.split(CHOICE)
        slots = [part for part in parts if part.startswith("{")]
        if not slots or unit.text in parts:
            return None
        return max(slots, key=lambda slot: self._fit(unit, slot)).strip("{}")

    def known_share(self, units: list[Unit], pattern: Pattern, places: tuple[int, ...]) -> float:
        """Share of the content words in free slots that the shop knows; 1 when there are none."""
        content = [
            unit.text
            for unit, place in zip(units, places, strict=False)
            if self._is_content(unit) and place >= 0 and "{" in pattern[place]
        ]
        return sum(map(self._lexicon.is_ware, content)) / len(content) if content else 1.0

    def foreign_share(self, units: list[Unit]) -> float:
        """Share of the units that are words of neither the templates nor the shop."""
        return sum(map(self._is_foreign, units)) / len(units)

    def strays(self, units: list[Unit], pattern: Pattern, places: tuple[int, ...]) -> tuple[int, int]:
        """Words that the pattern doesn't have: of other people and times, and of a sentence of its own."""
        left = [
            unit.text
            for unit, place in zip(units, places, strict=False)
            if unit.kind == WORD and (place < 0 or self.slot(unit, pattern[place]))
        ]
        return sum(text in self._asides for text in left), sum(text in self._clauses for text in left)

    def negated(self, units: list[Unit], pattern: Pattern, places: tuple[int, ...], intent: Intent) -> bool:
        """Whether a negation that the pattern leaves out turns the meaning of an intent that changes something.

        A first word that answers turns nothing ("no, add the blue one"), another does ("not blue").
        """
        answers = bool(units) and not intent.strict and units[0].text in self._answers
        said = list(zip(units, places, [*units[1:], None], strict=False))[answers:]
        changes = intent.strict or intent.careful
        return changes and any(
            self._turns(unit, intent) if place < 0 else self._turns_name(unit, pattern[place], after)
            for unit, place, after in said
        )

    def _turns(self, unit: Unit, intent: Intent) -> bool:
        return unit.text in self._negations or (unit.kind == WITHOUT and WITHOUT not in intent.takes)

    def _turns_name(self, unit: Unit, cell: str, after: Unit | None) -> bool:
        """Whether a negation was taken for a part of a name that it is none of ("the notebook don't add").

        Before a number it says which number isn't meant: "five not two".
        """
        if unit.text not in self._negations or (after is not None and after.kind == NUMBER):
            return False
        return self.slot(unit, cell) == "item" and not self._lexicon.is_item_word(unit.text)

    def doubted(self, words: Sequence[str], intent: Intent, pattern: Pattern) -> bool:
        """Whether what should be a statement is a question or a doubt: "is that right" is no yes, "do it" is one."""
        leads, doubts = self._pack.words.file.question_leads, self._pack.words.file.doubts
        is_question = bool(words) and words[0] in leads and not _is_said(words, pattern)
        return intent.statement and (is_question or any(word in doubts for word in words))

    def _is_foreign(self, unit: Unit) -> bool:
        known = unit.text in self._table.symbols or self._lexicon.is_ware(unit.text)
        return self._is_content(unit) and not known

    def _is_content(self, unit: Unit) -> bool:
        return unit.kind == WORD and unit.text not in self._pack.words.stop_words

    def _literals(self, unit: Unit, row: Floats) -> int | None:
        """Fill in likeness to words; the number of the most alike."""
        if " " in unit.text or unit.kind == FILLER:
            return None
        found, alike = self._similarity.row(unit.text, self._lexicon.is_item_word(unit.text))
        if not len(found):
            return None
        row[self._numbers[found]] = alike
        return int(self._numbers[found[int(alike.argmax())]])

    def _weight(self, unit: Unit, best: int | None) -> float:
        if unit.kind != WORD:
            return _UNIT_WEIGHTS.get(unit.kind, _TYPED_WEIGHT)
        if unit.text in self._pack.words.stop_words:
            exact = self._table.symbols.get(unit.text)
            return _STOP_WEIGHT if exact is None else float(self._table.weights[exact])
        if best is None:
            return _SHOP_WEIGHT if self._lexicon.is_item_word(unit.text) else _UNKNOWN_WEIGHT
        return max(float(self._table.weights[best]), 0.3)

    def _fit(self, unit: Unit, slot: str) -> float:
        if unit.kind == FILLER:
            return 0.0
        if slot == "{item}":
            return self._item_fit(unit)
        if slot == "{" + unit.kind + "}":
            return 1.0
        if slot == "{quantity}" and (unit.kind == NUMBER or _is_amount(unit)):
            return 1.0
        if unit.kind == NUMBER and slot == "{order_number}":
            return 1.0 if len(spoken_digits([unit])) >= SHORTEST_ORDER_NUMBER else 0.0
        if slot == "{any}" and unit.kind == WORD and unit.text not in self._pack.words.stop_words:
            return ANY_SHOP_WORD if self._lexicon.is_item_word(unit.text) else _FREE_FIT[slot]
        return _FREE_FIT.get(slot, 0.0)

    def _item_fit(self, unit: Unit) -> float:
        if unit.kind != WORD:
            if unit.kind == "reference" and unit.value in self._pack.words.file.superlatives:
                return 0.8
            return _ITEM_FIT.get(unit.kind, 0.0)
        if unit.text in self._pack.words.stop_words:
            return STOP_ITEM
        if self._lexicon.is_item_word(unit.text):
            return KNOWN_ITEM
        if self._lexicon.is_ware(unit.text):
            return WARE_ITEM
        if unit.text in self._table.symbols:
            return COMMAND_ITEM
        return UNKNOWN_ITEM if self._lexicon.known else 0.8


def _is_said(words: Sequence[str], pattern: Pattern) -> bool:
    """Whether the words are just those of a pattern."""
    return len(words) == len(pattern) and all(
        word in cell.split(CHOICE) for word, cell in zip(words, pattern, strict=True)
    )


def _is_amount(unit: Unit) -> bool:
    """Whether it says how much: "half a kilo of", "six pack of"."""
    measure = unit.value
    return isinstance(measure, Measure) and (measure.amount is not None or measure.pieces is not None)


def _takes(classes: list[Class], pack: LanguagePack) -> Mapping[str, Floats]:
    """For each kind of unit the share of it that each class explains as an added detail."""
    kinds: dict[str, tuple[str, ...]] = {
        kind: (kind,) for kind in ("price", "color", "size", "brand", "delivery", "ordinals", "reference", WITHOUT)
    }
    kinds[NUMBER] = ("quantity", "order_number")
    kinds[UNIT_OF] = ("quantity",)
    found: dict[str, Floats] = {}
    for kind, slots in kinds.items():
        column = np.zeros(len(classes), np.float32)
        for i, owner in enumerate(classes):
            intent = pack.intents.get(owner.intent)
            column[i] = EXTRA if intent and intent.takes.intersection(slots) else 0.0
        found[kind] = column
    return found
