"""Price limits in running words: "under sixty dollars", "between ten and twenty", "thirty bucks or so"."""

from __future__ import annotations

from decimal import Decimal
from typing import Final

from nlu.interpretation import PriceRange
from nlu.packs.words_file import PriceWords
from nlu.tagging.scanning import Runs, Scan, Value

LEAST_BARE_PRICE: Final = 10
"""A limit without a currency is a price from here on: "up to five" is a quantity."""
LEAST_BARE_FLOOR: Final = 50
"""The same for "over fifty": "at least ten" is rather a quantity."""
MAX_AMOUNT: Final = Decimal(10) ** 9
"""Larger numbers are no prices, in any currency."""
AROUND: Final = Decimal("0.2")
"""How far "around thirty" reaches to both sides."""


class PriceFinder:
    """Finds price limits as a language words them."""

    def __init__(self, words: PriceWords) -> None:
        self._words = words
        self._below = Runs.of(words.below, True)
        self._above = Runs.of(words.above, True)
        self._around = Runs.of(words.around, True)
        self._between = Runs.of(words.between, True)
        self._below_after = Runs.of(words.below_after, True)
        self._above_after = Runs.of(words.above_after, True)
        self._around_after = Runs.of(words.around_after, True)
        self._minor_after = frozenset((*words.minor, *words.minor_beside))
        self._notes = {word: amount for amount, names in words.notes.items() for word in names}

    def find(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        """The price limit that starts at a word: its end and its value."""
        for runs, reads in (
            (self._between, self._range),
            (self._below, self._at_most),
            (self._above, self._at_least),
            (self._around, self._nearly),
        ):
            end = scan.longest(i, runs)
            if end and (read := reads(scan, scan.over(end, self._words.fillers))):
                return read
        return self._range(scan, i, True) or self._exactly(scan, i)

    def _range(self, scan: Scan, i: int, needs_currency: bool = False) -> tuple[int, Value] | None:
        low = self._amount(scan, i)
        if low is None or scan.word(low[0]) not in self._words.range_links:
            return None
        high = self._amount(scan, scan.over(low[0] + 1, self._words.fillers))
        if high is None or high[1] <= low[1] or (needs_currency and not high[2]):
            return None
        return high[0], PriceRange(low[1], high[1])

    def _at_most(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        amount = self._amount(scan, i)
        if amount is None or not (amount[2] or amount[1] >= LEAST_BARE_PRICE):
            return None
        return amount[0], PriceRange(None, amount[1])

    def _at_least(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        amount = self._amount(scan, i)
        if amount is None or not (amount[2] or amount[1] >= LEAST_BARE_FLOOR):
            return None
        return amount[0], PriceRange(amount[1], None)

    def _nearly(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        amount = self._amount(scan, i)
        if amount is None or not amount[2]:
            return None
        return amount[0], PriceRange(amount[1] * (1 - AROUND), amount[1] * (1 + AROUND))

    def _exactly(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        """An amount alone is a limit; so it is with what tells which kind after it: "fifty dollars and up"."""
        amount = self._amount(scan, i)
        if amount is None:
            return None
        end, value, is_money = amount
        for runs, limits, least in (
            (self._below_after, PriceRange(None, value), LEAST_BARE_PRICE),
            (self._above_after, PriceRange(value, None), LEAST_BARE_FLOOR),
            (self._around_after, PriceRange(value * (1 - AROUND), value * (1 + AROUND)), None),
        ):
            after = scan.longest(end, runs)
            if after and (is_money or (least is not None and value >= least)):
                return after, limits
            if after and scan.word(after) in self._words.major:
                return after + 1, limits  # "thirty or so dollars"
        return (end, PriceRange(None, value)) if is_money else None

    def _amount(self, scan: Scan, i: int) -> tuple[int, Decimal, bool] | None:
        """End, value and whether a currency was named: "fifty nine ninety nine", "nineteen dollars and five cents"."""
        note = self._notes.get(scan.word(i))
        if note is not None:
            return i + 1, Decimal(note), True
        first = scan.number(i)
        if first is None or first.ordinal or first.value > MAX_AMOUNT:
            return None
        end, value = first.end, first.value
        second = scan.number(end)
        if second and first.whole is not None and _is_cents(second.value):
            end, value = second.end, value + second.value / 100
        if scan.word(end) in self._words.minor:
            return end + 1, value / 100, True
        if scan.word(end) not in self._words.major:
            return end, value, False
        after = end + 1 + (scan.word(end + 1) in self._words.minor_links)
        cents = scan.number(after)
        if cents and _is_cents(cents.value, 1) and scan.word(cents.end) in self._minor_after:
            return cents.end + 1, value + cents.value / 100, True
        return end + 1, value, True


def _is_cents(value: Decimal, least: int = 10) -> bool:
    return least <= value < 100 and value == value.to_integral_value()
