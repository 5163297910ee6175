"""Words to units: typed spans (prices, sizes, colors, ordinals, ...) are found and stand as one unit each.

Earlier kinds win over later ones; within a kind the longest run wins.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, TypeVar

from nlu.interpretation import PriceRange
from nlu.lexicon import Lexicon
from nlu.numbers import NumberSpan, numbers
from nlu.words import Run, Words

Value = str | int | tuple[int, ...] | PriceRange | tuple[NumberSpan, ...] | None
Found = TypeVar("Found")

WORD: Final = "word"
FILLER: Final = "filler"
NUMBER: Final = "number"
UNIT_OF: Final = "unit"
LEAST_BARE_PRICE: Final = 10
"""A limit without a currency is a price from here on: "up to five" is a quantity."""
AROUND: Final = Decimal("0.2")
"""How far "around thirty" reaches to both sides."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A word or a typed span of an utterance, from word ``start`` up to, not including, ``end``."""

    start: int
    end: int
    kind: str
    """``word``, ``filler``, ``number``, ``unit`` ("bottles of") or the name of a slot."""
    text: str
    value: Value = None


class Tagger:
    """Finds the typed spans of one language and one shop."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._words = words
        self._file = words.file
        self._lexicon = lexicon
        self._below = _set(self._file.prices.below)
        self._above = _set(self._file.prices.above)
        self._around = _set(self._file.prices.around)
        self._between = _set(self._file.prices.between)
        self._half = _set(self._file.half)
        self._ordinal_leads = _set(self._file.ordinal_leads)
        self._ordinal_nouns = _set(self._file.ordinal_nouns)
        self._size_words = frozenset(self._file.size_words).union(
            *(words.misheard.get(word, frozenset()) for word in self._file.size_words)
        )

    def units(self, words: list[str]) -> list[Unit]:
        """The utterance as units in their order; every word is in exactly one."""
        scan = _Scan(words, numbers(words, self._file.language))
        for kind, find in self._finders():
            scan.collect(kind, find)
        return scan.units()

    def _finders(self) -> list[tuple[str, Callable[[_Scan, int], tuple[int, Value] | None]]]:
        lexicon, words = self._lexicon, self._words
        return [
            ("brand", _lookup(lexicon.brands)),
            ("price", self._price),
            ("size", self._announced_size),
            ("ordinals", self._ordinals),
            ("delivery", _lookup(lexicon.deliveries)),
            ("reference", _lookup(words.references)),
            (NUMBER, self._quantity),
            (UNIT_OF, self._unit),
            ("color", self._color),
            ("size", self._bare_size),
            (FILLER, _lookup(dict.fromkeys(words.fillers, ""))),
        ]

    # Prices ---------------------------------------------------------------------------------------------------------

    def _price(self, scan: _Scan, i: int) -> tuple[int, Value] | None:
        for runs, reads in (
            (self._between, self._range),
            (self._below, self._at_most),
            (self._above, self._at_least),
            (self._around, self._nearly),
        ):
            end = scan.longest(i, runs)
            if end and (read := reads(scan, scan.over(end, self._file.prices.fillers))):
                return read
        return self._range(scan, i, True) or self._exactly(scan, i)

    def _range(self, scan: _Scan, i: int, needs_currency: bool = False) -> tuple[int, Value] | None:
        low = self._amount(scan, i)
        if low is None or scan.word(low[0]) not in self._file.prices.range_links:
            return None
        high = self._amount(scan, scan.over(low[0] + 1, self._file.prices.fillers))
        if high is None or high[1] <= low[1] or (needs_currency and not high[2]):
            return None
        return high[0], PriceRange(low[1], high[1])

    def _at_most(self, scan: _Scan, i: int) -> tuple[int, Value] | None:
        amount = self._amount(scan, i)
        if amount is None or not (amount[2] or amount[1] >= LEAST_BARE_PRICE):
            return None
        return amount[0], PriceRange(None, amount[1])

    def _at_least(self, scan: _Scan, i: int) -> tuple[int, Value] | None:
        amount = self._amount(scan, i)
        return (amount[0], PriceRange(amount[1], None)) if amount and amount[2] else None

    def _nearly(self, scan: _Scan, i: int) -> tuple[int, Value] | None:
        amount = self._amount(scan, i)
        if amount is None or not amount[2]:
            return None
        return amount[0], PriceRange(amount[1] * (1 - AROUND), amount[1] * (1 + AROUND))

    def _exactly(self, scan: _Scan, i: int) -> tuple[int, Value] | None:
        amount = self._amount(scan, i)
        return (amount[0], PriceRange(None, amount[1])) if amount and amount[2] else None

    def _amount(self, scan: _Scan, i: int) -> tuple[int, Decimal, bool] | None:
        """End, value and whether a currency was named: "fifty nine ninety nine", "nineteen dollars and five cents"."""
        first = scan.number(i)
        if first is None or first.ordinal:
            return None
        end, value = first.end, first.value
        second = scan.number(end)
        if second and first.whole is not None and _is_cents(second.value):
            end, value = second.end, value + second.value / 100
        prices = self._file.prices
        if scan.word(end) in prices.minor:
            return end + 1, value / 100, True
        if scan.word(end) not in prices.major:
            return end, value, False
        after = end + 1 + (scan.word(end + 1) in prices.minor_links)
        cents = scan.number(after)
        if cents and _is_cents(cents.value, 1) and scan.word(cents.end) in prices.minor:
            return cents.end + 1, value + cents.value / 100, True
        return end + 1, value, True

    # Sizes and colors -----------------------------------------------------------------------------------------------

    def _announced_size(self, scan: _Scan, i: int) -> tuple[int, Value] | None:
        """A size with its word: "size ten and a half", "size large", "large size"."""
        if scan.word(i) in self._size_words:
            size = self._size_at(scan, i + 1)
            if size and (scan.word(i) in self._file.size_words or scan.number(i + 1)):
                return size
        named = scan.find(i, self._lexicon.sizes)
        if named and scan.word(named[0]) in self._file.size_words:
            return named[0] + 1, named[1]
        return None

    def _size_at(self, scan: _Scan, i: int) -> tuple[int, str] | None:
        number = scan.number(i)
        if number and not number.ordinal:
            half = scan.longest(number.end, self._half)
            value = number.value + Decimal("0.5") if half else number.value
            return half or number.end, f"{value.normalize():f}"
        return scan.find(i, self._lexicon.sizes)

    def _bare_size(self, scan: _Scan, i: int) -> tuple[int, Value] | None:
        number = scan.number(i)
        if number and scan.longest(number.end, self._half):
            return self._size_at(scan, i)
        if number:
            return None
        found = scan.find(i, self._lexicon.sizes)
        if not found or scan.part_of_name(i, found[0], self._lexicon):
            return None
        return found if found[1] in self._lexicon.size_values or not self._lexicon.size_values else None

    def _color(self, scan: _Scan, i: int) -> tuple[int, Value] | None:
        found = scan.find(i, self._lexicon.colors)
        return None if found is None or scan.part_of_name(i, found[0], self._lexicon) else found

    # Positions and quantities ---------------------------------------------------------------------------------------

    def _ordinals(self, scan: _Scan, i: int) -> tuple[int, Value] | None:
        first = self._ordinal(scan, i)
        if first is None:
            return None
        end, positions = first
        while (more := self._next_ordinal(scan, end)) is not None:
            end, positions = more[0], positions + more[1]
        return end, tuple(dict.fromkeys(positions))

    def _next_ordinal(self, scan: _Scan, end: int) -> tuple[int, tuple[int, ...]] | None:
        after = scan.over(scan.over(end, self._file.list_links), self._file.prices.fillers)
        return self._ordinal(scan, after) if after > end else None

    def _ordinal(self, scan: _Scan, i: int) -> tuple[int, tuple[int, ...]] | None:
        i = scan.over(i, self._file.prices.fillers)
        lead = scan.longest(i, self._ordinal_leads)
        number = scan.number(lead) if lead else None
        if number and number.whole and number.whole < 100 and not self._is_order_number(scan, i, number.end):
            return number.end, (number.whole,)
        named = scan.find(i, self._words.ordinals)
        if named:
            return self._with_noun(scan, named[0]), (named[1],)
        number = scan.number(i)
        several = self._first_few(scan, i)
        if several:
            return several
        if number and number.ordinal and number.whole and number.whole <= 100:
            return self._with_noun(scan, number.end), (number.whole,)
        return None

    def _is_order_number(self, scan: _Scan, start: int, end: int) -> bool:
        """Whether "number twelve" belongs to "order number twelve thirty four"."""
        return scan.number(end) is not None or scan.any_word(start - 1) in self._file.number_owners

    def _first_few(self, scan: _Scan, i: int) -> tuple[int, tuple[int, ...]] | None:
        """Several from the start: "the first two"."""
        if scan.word(i) not in self._file.first_of_many:
            return None
        count = scan.number(i + 1)
        if count and count.whole and 2 <= count.whole <= 5 and not count.ordinal:
            return self._with_noun(scan, count.end), tuple(range(1, count.whole + 1))
        return None

    def _with_noun(self, scan: _Scan, end: int) -> int:
        while (longer := scan.longest(end, self._ordinal_nouns)) is not None:
            end = longer
        return end

    def _quantity(self, scan: _Scan, i: int) -> tuple[int, Value] | None:
        """Numbers said one after the other are one unit: an order number comes in any grouping."""
        named = scan.find(i, self._words.quantities)
        if named:
            return named[0], (NumberSpan(i, named[0], Decimal(named[1])),)
        spans: list[NumberSpan] = []
        end = i
        while (span := self._digit_or_number(scan, end)) is not None:
            spans.extend(span)
            end = spans[-1].end
        return (end, tuple(spans)) if spans else None

    def _digit_or_number(self, scan: _Scan, i: int) -> list[NumberSpan] | None:
        number = scan.number(i)
        if number:
            return None if number.ordinal or self._no_count(scan, number) else [number]
        digit = self._file.digits.get(scan.word(i))
        if digit is not None and (scan.near_number(i) or len(digit) == len(scan.word(i))):
            return [NumberSpan(i, i + 1, Decimal(digit), digits=digit)]
        times = self._file.digit_repeats.get(scan.word(i))
        repeated = scan.number(i + 1) if times else None
        if times and repeated and repeated.value < 10:
            return [NumberSpan(i, repeated.end, repeated.value)] * times
        return None

    def _no_count(self, scan: _Scan, number: NumberSpan) -> bool:
        """Whether a number belongs to a name ("two person tent") or stands for one ("the blue one")."""
        if scan.begins_name(number.start, number.end, self._lexicon):
            return True
        if scan.word(number.start) not in self._file.pronouns or scan.after_number(number.start):
            return False
        before = scan.any_word(number.start - 1)
        return (
            before in self._file.pronoun_leads
            or (before,) in self._lexicon.colors
            or self._lexicon.is_item_word(before)
        )

    def _unit(self, scan: _Scan, i: int) -> tuple[int, Value] | None:
        """What is counted: "bottles of"."""
        unit = scan.over(i, self._file.prices.fillers)
        if scan.word(unit) in self._file.units and scan.word(unit + 1) in self._file.unit_links:
            return unit + 2, None
        return None


class _Scan:
    """The words of one utterance, its numbers, and what is taken of them."""

    def __init__(self, words: list[str], spans: list[NumberSpan]) -> None:
        self._all = words
        self._numbers = {span.start: span for span in spans}
        self._taken = [False] * len(words)
        self._found: list[Unit] = []

    def collect(self, kind: str, find: Callable[[_Scan, int], tuple[int, Value] | None]) -> None:
        i = 0
        while i < len(self._all):
            result = None if self._taken[i] else find(self, i)
            if result is None or any(self._taken[i : result[0]]):
                i += 1
                continue
            end, value = result
            self._found.append(Unit(i, end, kind, " ".join(self._all[i:end]), value))
            self._taken[i:end] = [True] * (end - i)
            i = end

    def units(self) -> list[Unit]:
        rest = (Unit(i, i + 1, WORD, w) for i, w in enumerate(self._all) if not self._taken[i])
        return sorted([*self._found, *rest], key=lambda unit: unit.start)

    def word(self, i: int) -> str:
        return self._all[i] if 0 <= i < len(self._all) and not self._taken[i] else ""

    def number(self, i: int) -> NumberSpan | None:
        span = self._numbers.get(i)
        return None if span is None or any(self._taken[i : span.end]) else span

    def after_number(self, i: int) -> bool:
        return any(span.end == i for span in self._numbers.values())

    def near_number(self, i: int) -> bool:
        return i + 1 in self._numbers or any(span.end == i for span in self._numbers.values())

    def over(self, i: int, words: list[str]) -> int:
        """The place after any of ``words`` that stand at ``i``."""
        while self.word(i) and self.word(i) in words:
            i += 1
        return i

    def find(self, i: int, runs: Mapping[Run, Found]) -> tuple[int, Found] | None:
        """The longest run that starts at ``i``: its end and what it stands for."""
        for length in range(min(_LONGEST, len(self._all) - i), 0, -1):
            run = tuple(self._all[i : i + length])
            if run in runs and not any(self._taken[i : i + length]):
                return i + length, runs[run]
        return None

    def longest(self, i: int, runs: Mapping[Run, bool]) -> int | None:
        found = self.find(i, runs)
        return found[0] if found else None

    def any_word(self, i: int) -> str:
        """The word at ``i``, whether it is taken or not."""
        return self._all[i] if 0 <= i < len(self._all) else ""

    def begins_name(self, start: int, end: int, lexicon: Lexicon) -> bool:
        """Whether the last of the words and the one after stand together in a product's name."""
        return start < end < len(self._all) and lexicon.is_item_pair(self._all[end - 1], self._all[end])

    def part_of_name(self, start: int, end: int, lexicon: Lexicon) -> bool:
        """Whether the words and a neighbor stand together in a product's name."""
        words = self._all
        after = self.begins_name(start, end, lexicon) and not self._taken[end]
        before = start > 0 and not self._taken[start - 1] and lexicon.is_item_pair(words[start - 1], words[start])
        return after or before


_LONGEST: Final = 6
"""Words in the longest run that is looked up."""


def _lookup(runs: Mapping[Run, str]) -> Callable[[_Scan, int], tuple[int, Value] | None]:
    return lambda scan, i: scan.find(i, runs)


def _set(texts: list[str]) -> dict[Run, bool]:
    return {tuple(text.split()): True for text in texts}


def _is_cents(value: Decimal, least: int = 10) -> bool:
    return least <= value < 100 and value == value.to_integral_value()


def typed(units: list[Unit], kind: str) -> Iterator[Unit]:
    """The units of a kind."""
    return (unit for unit in units if unit.kind == kind)
