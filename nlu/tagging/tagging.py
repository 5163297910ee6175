"""Words to units: typed spans (prices, sizes, colors, ordinals, ...) are found and stand as one unit each.

Earlier kinds win over later ones; within a kind the longest run wins.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Final

from nlu.packs.words import Run, Words
from nlu.tagging.counting import CountFinder
from nlu.tagging.lexicon import Lexicon
from nlu.tagging.prices import PriceFinder
from nlu.tagging.scanning import FILLER, NUMBER, UNIT_OF, WITHOUT, Finder, Runs, Scan, Unit, Value
from nlu.whole.exclusions import ExclusionFinder

GREAT_SIZE: Final = 100
"""A number from here on that is one of the shop's sizes is rather a size than a count, with no word beside it."""

LARGEST_SIZE: Final = 100
"""Numbers from this on are no sizes beside a word for orders."""


class Tagger:
    """Finds the typed spans of one language and one shop."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._words = words
        self._file = words.file
        self._lexicon = lexicon
        self._sizes = Runs(lexicon.sizes)
        self._colors = Runs(lexicon.colors)
        self._languages = Runs(words.languages)
        self._references = Runs(words.references)
        self._named_ordinals = Runs(words.ordinals)
        self._half = Runs.of(self._file.half, True)
        self._ordinal_leads = Runs.of(self._file.ordinal_leads, True)
        self._ordinal_nouns = Runs.of(self._file.ordinal_nouns, True)
        self._counted = self._counted_words()
        self._vague = Runs({run: "" for run in words.vague if words.numbers.find(list(run))})
        self._size_words = frozenset(self._file.size_words).union(
            *(words.misheard.get(word, frozenset()) for word in self._file.size_words)
        )
        self._finders = self._all_finders()

    def units(self, words: list[str]) -> list[Unit]:
        """The utterance as units in their order; every word is in exactly one."""
        scan = Scan(words, self._words.numbers.find(words))
        for kind, find in self._finders:
            scan.collect(kind, find)
        return scan.units()

    def _all_finders(self) -> list[tuple[str, Finder]]:
        lexicon, words = self._lexicon, self._words
        count = CountFinder(words, lexicon)
        return [
            (FILLER, self._vague_number),
            (WITHOUT, ExclusionFinder(words, lexicon).find),
            ("coupon", _lookup(lexicon.coupons)),
            ("brand", _lookup(lexicon.brands)),
            (UNIT_OF, count.measure),
            ("price", PriceFinder(self._file.prices).find),
            ("size", self._announced_size),
            ("size", self._led_size),
            ("ordinals", self._ordinals),
            ("delivery", _lookup(lexicon.deliveries)),
            ("reference", self._reference),
            ("size", self._half_size),
            (NUMBER, count.quantity),
            (UNIT_OF, count.unit),
            ("color", self._color),
            ("size", self._bare_size),
            ("language", self._language),
            (FILLER, _lookup(dict.fromkeys(words.fillers, ""))),
        ]

    def _counted_words(self) -> frozenset[str]:
        """Words of what a number before them counts: units, money, days."""
        units = (*self._file.units, *(word for names in self._file.amounts.measures.values() for word in names))
        money = (*self._file.prices.major, *self._file.prices.minor)
        return frozenset((*units, *money, *(word for names in self._file.dates.units.values() for word in names)))

    def _vague_number(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        """Number words that tell no number: Khmer "ពីរបី", two or three; among others they are digits."""
        found = scan.find(i, self._vague)
        if found is None or scan.after_number(i) or scan.number(found[0]):
            return None
        return None if scan.any_word(i - 1) in self._file.number_owners else found

    # Sizes and colors -----------------------------------------------------------------------------------------------

    def _announced_size(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        """A size with its word: "size ten and a half", "size large", "large size"."""
        if self._leads_order_number(scan, i):
            return None
        if scan.word(i) in self._size_words:
            size = self._size_at(scan, scan.over(i + 1, self._file.size_leads))
            if size and (scan.word(i) in self._file.size_words or scan.number(i + 1)):
                return size
        named = scan.find(i, self._sizes)
        if named and scan.word(named[0]) in self._file.size_words:
            return named[0] + 1, named[1]
        return self._tailed_size(scan, i)

    def _leads_order_number(self, scan: Scan, i: int) -> bool:
        """Whether a word that announces sizes announces an order's digits: Khmer has one word for both."""
        number = scan.number(i + 1)
        is_owned = scan.any_word(i - 1) in self._file.number_owners
        return bool(number and is_owned and (number.value >= LARGEST_SIZE or scan.number(number.end)))

    def _tailed_size(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        """A number with the word of sizes after it, as some languages say it."""
        size = self._size_at(scan, i) if scan.number(i) else None
        return (size[0] + 1, size[1]) if size and scan.word(size[0]) in self._file.size_tails else None

    def _size_at(self, scan: Scan, i: int) -> tuple[int, str] | None:
        number = scan.number(i)
        if number and not number.ordinal:
            half = scan.longest(number.end, self._half)
            value = number.value + Decimal("0.5") if half else number.value
            return half or number.end, f"{value.normalize():f}"
        return scan.find(i, self._sizes)

    def _half_size(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        """Only sizes have halves: "ten and a half"."""
        number = scan.number(i)
        return self._size_at(scan, i) if number and scan.longest(number.end, self._half) else None

    def _led_size(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        """A number that is one of the shop's sizes, said as a size and counting nothing: "boots in 42", "260"."""
        number = scan.number(i)
        if number is None or number.ordinal or scan.any_word(number.end) in self._counted:
            return None
        is_led = i > 0 and scan.any_word(i - 1) in self._file.size_leads
        is_great = number.value >= GREAT_SIZE and not scan.near_number(i) and not scan.number(number.end)
        if not is_led and (not is_great or scan.any_word(i - 1) in self._file.number_owners):
            return None
        return (number.end, size) if (size := f"{number.value:f}") in self._lexicon.size_values else None

    def _bare_size(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        found = scan.find(i, self._sizes)
        if not found or scan.part_of_name(i, found[0], self._lexicon):
            return None
        return found if found[1] in self._lexicon.size_values or not self._lexicon.size_values else None

    def _color(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        found = scan.find(i, self._colors)
        return None if found is None or scan.part_of_name(i, found[0], self._lexicon) else found

    def _language(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        found = scan.find(i, self._languages)
        return None if found is None or scan.part_of_name(i, found[0], self._lexicon) else found

    def _reference(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        found = scan.find(i, self._references)
        return None if found is None or scan.part_of_name(i, found[0], self._lexicon) else found

    # Positions ------------------------------------------------------------------------------------------------------

    def _ordinals(self, scan: Scan, i: int) -> tuple[int, Value] | None:
        first = self._ordinal(scan, i)
        if first is None:
            return None
        end, positions = first
        while (more := self._next_ordinal(scan, end)) is not None:
            end, positions = more[0], positions + more[1]
        return end, tuple(dict.fromkeys(positions))

    def _next_ordinal(self, scan: Scan, end: int) -> tuple[int, tuple[int, ...]] | None:
        after = scan.over(scan.over(end, self._file.list_links), self._file.prices.fillers)
        return self._ordinal(scan, after) if after > end else None

    def _ordinal(self, scan: Scan, i: int) -> tuple[int, tuple[int, ...]] | None:
        i = scan.over(i, self._file.prices.fillers)
        lead = scan.longest(i, self._ordinal_leads)
        number = scan.number(lead) if lead else None
        if number and number.whole and number.whole < 100 and not self._is_order_number(scan, i, number.end):
            return number.end, (number.whole,)
        named = scan.find(i, self._named_ordinals)
        if named:
            return self._with_noun(scan, named[0]), (named[1],)
        number = scan.number(i)
        several = self._first_few(scan, i)
        if several:
            return several
        if number and number.ordinal and number.whole and number.whole <= 100:
            return self._with_noun(scan, number.end), (number.whole,)
        return None

    def _is_order_number(self, scan: Scan, start: int, end: int) -> bool:
        """Whether "number twelve" belongs to "order number twelve thirty four"."""
        return scan.number(end) is not None or scan.any_word(start - 1) in self._file.number_owners

    def _first_few(self, scan: Scan, i: int) -> tuple[int, tuple[int, ...]] | None:
        """Several from the start: "the first two", "los dos primeros"."""
        leads = scan.word(i) in self._file.first_of_many
        count = scan.number(i + leads)
        if not count or not count.whole or not 2 <= count.whole <= 5 or count.ordinal:
            return None
        if not leads and scan.word(count.end) not in self._file.first_of_many:
            return None
        return self._with_noun(scan, count.end + (not leads)), tuple(range(1, count.whole + 1))

    def _with_noun(self, scan: Scan, end: int) -> int:
        while (longer := scan.longest(end, self._ordinal_nouns)) is not None:
            end = longer
        return end


def _lookup(runs: Mapping[Run, str]) -> Finder:
    known = Runs(runs)
    return lambda scan, i: scan.find(i, known)
