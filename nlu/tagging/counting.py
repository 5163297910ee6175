"""How many and how much: "two", "three dozen", "two six packs of", "half a kilo of", "double four one two".

What is counted is a number; what it is counted in ("bottles of") and how much of it is weighed or packed together is a
``Measure`` beside it.
"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Final

from nlu.numbers.reading import NumberSpan
from nlu.packs.words import Words
from nlu.tagging.lexicon import Lexicon
from nlu.tagging.scanning import Measure, Runs, Scan, Value

LEAST_PACK: Final = 2
"""Pieces in the smallest pack."""


class CountFinder:
    """Finds quantities as a language words them."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        file = words.file
        self._file = file
        self._stop_words = words.stop_words
        self._lexicon = lexicon
        self._named = Runs(words.quantities)
        self._groups = {word: size for size, all_ in file.amounts.groups.items() for word in all_}
        self._measures = {word: unit for unit, all_ in file.amounts.measures.items() for word in all_}
        self._small = frozenset(file.amounts.small)
        self._fractions = Runs(words.fractions)
        self._half = Runs.of(file.half, True)
        self._articles = frozenset((*file.prices.fillers, *file.numerals.articles))
        self._pack = frozenset(file.amounts.pack)
        self._packs = frozenset(file.amounts.packs)
        self._money = frozenset((*file.prices.major, *file.prices.minor))
        self._plurals = {word: digit for digit, all_ in file.spelling.digit_plurals.items() for word in all_}

    # How much -------------------------------------------------------------------------------------------------------

    def measure(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        """What is weighed in parts or in small units ("half a kilo of"), or comes in packs ("six pack of")."""
        return self._weighed(scan, i) or self._number_of_pack(scan, i) or self._pack_of_number(scan, i)

    def unit(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        """What is counted: "bottles of"; by a number alone, where a language has no word for "of"."""
        place = scan.over(i, self._file.prices.fillers)
        is_last = self._file.writing.units_last
        if scan.word(place) not in self._file.units or not (is_last or scan.word(place + 1)):
            return None
        if self._linked(scan, place + 1):
            return place + 2, Measure(self._unit_name(scan.word(place)))
        is_counted = not self._file.unit_links and scan.after_number(place)
        return (place + 1, Measure(self._unit_name(scan.word(place)))) if is_counted else None

    def _weighed(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        amount = self._amount(scan, i)
        if amount is None:
            return None
        end, value = amount
        word = scan.word(end)
        unit = self._measures.get(word)
        if unit is None:
            return None
        half = scan.longest(end + 1, self._half)
        after, value = (half, value + Decimal("0.5")) if half else (end + 1, value)
        linked = scan.word(after) in self._file.unit_links
        is_money = word in self._money
        is_parted = is_money or unit in self._small or value != value.to_integral_value()
        if not is_parted or (is_money and not linked):
            return None
        return after + linked, Measure(unit, value)

    def _amount(self, scan: Scan, i: int) -> tuple[int, Decimal] | None:
        """The end and the value of "half a", "one and a half", "500", "a", of nothing before Spanish "kilo y medio"."""
        fraction = scan.find(i, self._fractions)
        if fraction:
            return fraction[0], Decimal(fraction[1])
        number = scan.number(i)
        if number and not number.ordinal:
            half = scan.longest(number.end, self._half)
            return half or number.end, number.value + (Decimal("0.5") if half else 0)
        if scan.word(i) in self._articles:
            return i + 1, Decimal(1)
        is_bare = scan.word(i) in self._measures and scan.longest(i + 1, self._half) is not None
        return (i, Decimal(1)) if is_bare else None

    def _number_of_pack(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        """Such as "a six pack of" and "two six packs of"; "six packs of" are six."""
        number = scan.number(i)
        if number is None or number.whole is None or number.whole < LEAST_PACK:
            return None
        word = scan.word(number.end)
        if word not in self._pack and not (word in self._packs and scan.after_number(i)):
            return None
        return number.end + 1 + self._linked(scan, number.end + 1), Measure(word, pieces=number.whole)

    def _pack_of_number(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        """Such as "a pack of six" and "two packs of six"."""
        if scan.word(i) not in self._pack | self._packs or not self._linked(scan, i + 1):
            return None
        number = scan.number(i + 2)
        if number is None or number.whole is None or number.whole < LEAST_PACK or number.ordinal:
            return None
        if scan.begins_name(number.start, number.end, self._lexicon):
            return None
        return number.end + self._linked(scan, number.end), Measure(scan.word(i), pieces=number.whole)

    def _linked(self, scan: Scan, i: int) -> bool:
        return scan.word(i) in self._file.unit_links

    def _unit_name(self, word: str) -> str:
        return self._measures.get(word, word)

    # How many -------------------------------------------------------------------------------------------------------

    def quantity(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        """Numbers said one after the other are one unit: an order number comes in any grouping."""
        named = scan.find(i, self._named)
        if named:
            return named[0], (NumberSpan(i, named[0], Decimal(named[1])),)
        spans: list[NumberSpan] = []
        end = i
        while (span := self._digit_or_number(scan, end)) is not None:
            spans.extend(span)
            end = spans[-1].end
        if len(spans) == 1 and (size := self._groups.get(scan.word(end))) is not None:
            return end + 1, (NumberSpan(i, end + 1, spans[0].value * size),)
        return (end, tuple(spans)) if spans else None

    def _digit_or_number(self, scan: Scan, i: int) -> list[NumberSpan] | None:
        number = scan.number(i)
        if number:
            if number.ordinal or self._no_count(scan, number):
                return None
            return self._plural(scan, number) or [number]
        digit = self._digit(scan, i)
        if digit is not None and (scan.near_number(i) or len(digit.digits) == len(scan.word(i))):
            return [digit]
        times = self._file.digit_repeats.get(scan.word(i))
        repeated = self._digit(scan, i + 1) if times else None
        if times and repeated:
            return [NumberSpan(i, repeated.end, repeated.value, digits=repeated.digits)] * times
        return None

    def _plural(self, scan: Scan, number: NumberSpan) -> list[NumberSpan] | None:
        """A digit said as several: "three zeros"."""
        digit = self._plurals.get(scan.word(number.end))
        if digit is None or number.whole is None or not 2 <= number.whole <= 9:
            return None
        several = [NumberSpan(number.start, number.end + 1, Decimal(digit), digits=digit)] * number.whole
        joined = scan.number(number.end)  # "zeros five" is taken for 05
        if joined is None or joined.end == number.end + 1:
            return several
        return [*several, replace(joined, start=number.end + 1, digits=joined.digits[1:])]

    def _digit(self, scan: Scan, i: int) -> NumberSpan | None:
        """One digit, by any of its names."""
        number = scan.number(i)
        digit = self._file.digits.get(scan.word(i))
        if digit is not None:
            return NumberSpan(i, i + 1, Decimal(digit), digits=digit)
        return number if number and number.value < 10 and not number.ordinal else None

    def _no_count(self, scan: Scan, number: NumberSpan) -> bool:
        """Whether a number belongs to a name ("two person tent") or stands for one ("the blue one")."""
        if scan.begins_name(number.start, number.end, self._lexicon):
            return True
        if scan.word(number.start) not in self._file.pronouns or scan.after_number(number.start):
            return False
        before = scan.any_word(number.start - 1)
        return (
            before in self._file.pronoun_leads
            or (before,) in self._lexicon.colors
            or (before not in self._stop_words and self._lexicon.is_item_word(before))
        )
