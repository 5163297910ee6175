"""The words of one utterance while typed spans are looked for in them, and the units that are found."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, Generic, TypeVar

from nlu.interpretation import PriceRange
from nlu.numbers.reading import NumberSpan
from nlu.packs.words import Run
from nlu.tagging.lexicon import Lexicon


@dataclass(frozen=True, slots=True)
class Measure:
    """What something is counted in ("bottle"), weighed in ("kilo"), or packed in ("pack")."""

    unit: str
    amount: Decimal | None = None
    """How much, where it is no number of pieces: half a kilo is 0.5."""
    pieces: int | None = None
    """How many are in one pack."""


Value = Measure | str | int | tuple[int, ...] | tuple[str, ...] | PriceRange | tuple[NumberSpan, ...] | None
Found = TypeVar("Found")

WORD: Final = "word"
FILLER: Final = "filler"
NUMBER: Final = "number"
UNIT_OF: Final = "unit"
WITHOUT: Final = "without"


@dataclass(frozen=True, slots=True)
class Unit:
    """A word or a typed span of an utterance, from word ``start`` up to, not including, ``end``."""

    start: int
    end: int
    kind: str
    """``word``, ``filler``, ``number``, ``unit`` ("bottles of") or the name of a slot."""
    text: str
    value: Value = None


class Runs(Generic[Found]):
    """Runs of words and what they stand for, found by their first word."""

    def __init__(self, runs: Mapping[Run, Found]) -> None:
        self._runs = runs
        self._longest: dict[str, int] = {}
        for run in runs:
            if run:
                self._longest[run[0]] = max(self._longest.get(run[0], 0), len(run))

    @classmethod
    def of(cls, texts: Iterable[str], value: Found) -> Runs[Found]:
        """Texts that all stand for the same."""
        return cls({tuple(text.split()): value for text in texts})

    def longest_at(self, words: list[str], i: int) -> tuple[int, Found] | None:
        """The end and the meaning of the longest run that starts at ``i``."""
        longest = self._longest.get(words[i])
        if longest is None:
            return None
        for length in range(min(longest, len(words) - i), 0, -1):
            found = self._runs.get(tuple(words[i : i + length]))
            if found is not None:
                return i + length, found
        return None


Finder = Callable[["Scan", int], tuple[int, Value] | None]
"""Looks for a span that starts at a word: its end and its value."""


class Scan:
    """The words of one utterance, its numbers, and what is taken of them."""

    def __init__(self, words: list[str], spans: list[NumberSpan]) -> None:
        self._all = words
        self._numbers = {span.start: span for span in spans}
        self._taken = [False] * len(words)
        self._found: list[Unit] = []

    def collect(self, kind: str, find: Finder) -> None:
        """Take every span that ``find`` finds in the words that aren't taken."""
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
        """What was found, and the words left over, in their order."""
        rest = (Unit(i, i + 1, WORD, w) for i, w in enumerate(self._all) if not self._taken[i])
        return sorted([*self._found, *rest], key=lambda unit: unit.start)

    def word(self, i: int) -> str:
        """The word at ``i``, empty if it is taken or there is none."""
        return self._all[i] if 0 <= i < len(self._all) and not self._taken[i] else ""

    def number(self, i: int) -> NumberSpan | None:
        """The number that starts at ``i``, if nothing of it is taken."""
        span = self._numbers.get(i)
        return None if span is None or any(self._taken[i : span.end]) else span

    def after_number(self, i: int) -> bool:
        """Whether a number ends before ``i``."""
        return any(span.end == i for span in self._numbers.values())

    def near_number(self, i: int) -> bool:
        """Whether a number stands before or after the word at ``i``."""
        return i + 1 in self._numbers or self.after_number(i)

    def over(self, i: int, words: list[str]) -> int:
        """The place after any of ``words`` that stand at ``i``."""
        while self.word(i) and self.word(i) in words:
            i += 1
        return i

    def find(self, i: int, runs: Runs[Found]) -> tuple[int, Found] | None:
        """The longest run that starts at ``i`` if nothing of it is taken: its end and what it stands for."""
        found = runs.longest_at(self._all, i) if i < len(self._all) else None
        return None if found is None or any(self._taken[i : found[0]]) else found

    def longest(self, i: int, runs: Runs[bool]) -> int | None:
        """The end of the longest run that starts at ``i``."""
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
