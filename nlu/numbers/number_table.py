"""Numbers in running words by a table of their spellings, for languages that ``text2num`` doesn't speak.

The table has the spellings of 0 to 999, of every power of ten that has a name, and of the first positions, without
spaces: words of several scripts are joined or parted as the writer likes. Greater numbers are read from it as
``<number> <power> <number>``, powers falling.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import groupby, zip_longest
from typing import Final

from nlu.numbers.number_words import NumberWords
from nlu.text import Normalizer

SPELLED: Final = 999
THOUSAND: Final = 1000
ORDINALS: Final = 100
POWERS: Final = (10**9, 10**8, 10**6, 10**5, 10**4, 1000, 100)
LIMIT: Final = 10**12
MULTIPLES: Final = (2, 3, 5)
"""Numbers of a power whose form is learned: Slovenian has "milijona", "milijone" and "milijonov"."""
LONGEST: Final = 12
"""Words of one number."""
LONGEST_RUN: Final = 4
"""Digits that may stand before a power or after it."""

Span = tuple[int, int, Decimal, bool]
"""First word, the one after the last, value, and whether it is a position."""


class NumberTable:
    """Finds numbers and positions as one language spells them."""

    def __init__(self, words: NumberWords, normalizer: Normalizer) -> None:
        self._normalizer = normalizer
        self._cardinal = words.cardinal
        self._spelled = {
            joined: n for n in range(SPELLED, -1, -1) for text in words.spellings(n) if (joined := self._join(text))
        }
        self._ordinals = {
            joined: n
            for n in range(ORDINALS, 0, -1)
            for text in words.spellings(n, ordinal=True)
            if (joined := self._join(text)) and joined not in self._spelled
        }
        named = {name: power for power in reversed(POWERS) for name in self._names(words, power)}
        self._powers = {name: power for name, power in named.items() if not self._is_product(name, named)}
        self._first = {text[0] for text in (*self._spelled, *self._ordinals, *self._powers)}
        self._longest = max(map(len, (*self._spelled, *self._ordinals)))

    def find(self, words: Sequence[str]) -> Iterator[Span]:
        """All numbers in their order, the longest that begins at each word."""
        words = self._spelled_out(words)
        start = 0
        while start < len(words):
            found = self._at(words, start)
            if found is not None:
                yield found
            start = found[1] if found else start + 1

    def _spelled_out(self, words: Sequence[str]) -> list[str]:
        """Digits in words where a power follows them, and those right after it: "1만", "5 만", "1만 5000"."""
        spelled: list[str] = []
        joined = False
        for word, after in zip_longest(words, words[1:], fillvalue=""):
            runs = ["".join(run) for _, run in groupby(word, str.isdecimal)]
            has_power = word[0].isdecimal() and all(map(self._is_powers, [*runs[1::2], *([after] * (len(runs) == 1))]))
            is_short = all(len(run) <= LONGEST_RUN for run in runs if run[0].isdecimal())
            reads = is_short and (has_power or (joined and word.isdecimal()))
            joined = (is_short and has_power) or (joined and self._is_powers(word))
            spelled.append("".join(map(self._run_in_words, runs)) if reads else word)
        return spelled

    def _is_powers(self, run: str) -> bool:
        """Whether a run of letters is nothing but powers: "만", "백만"."""
        rest = run
        while rest and (name := next((name for name in self._powers if rest.startswith(name)), "")):
            rest = rest[len(name) :]
        return bool(run) and not rest

    def _run_in_words(self, run: str) -> str:
        return self._join(self._cardinal(int(run))) if run.isdecimal() else run

    def _at(self, words: Sequence[str], start: int) -> Span | None:
        if words[start][0] not in self._first:
            return None
        ends: dict[int, int] = {}
        text = ""
        for end in range(start, min(start + LONGEST, len(words))):
            if words[end][0].isdecimal():
                break
            text += words[end]
            ends[len(text)] = end + 1
        ordinals = [(length, n) for length in ends if (n := self._ordinals.get(text[:length])) is not None]
        numbers = [(length, n) for length, n in self._numbers(text, 0, max(POWERS) * 10) if length in ends]
        best = max(
            (*((length, n, True) for length, n in ordinals), *((length, n, False) for length, n in numbers)),
            default=None,
        )
        return (start, ends[best[0]], Decimal(best[1]), best[2]) if best else None

    def _numbers(self, text: str, start: int, below: int) -> Iterator[tuple[int, int]]:
        """Ends and values of the numbers below a limit that the text has from ``start``."""
        for length in range(min(self._longest, len(text) - start), -1, -1):
            count = self._spelled.get(text[start : start + length]) if length else 1
            if count is None or (length and count >= below):
                continue
            if length:
                yield start + length, count
            for power, end in self._power_at(text, start + length, below):
                if count < power or not length:
                    yield end, count * power
                    yield from (
                        (e, count * power + rest)
                        for e, rest in self._numbers(text, end, power)
                        if count * power < below
                    )

    def _power_at(self, text: str, start: int, below: int) -> Iterator[tuple[int, int]]:
        for name, power in self._powers.items():
            if power < below and text.startswith(name, start):
                yield power, start + len(name)

    def _join(self, text: str) -> str:
        return "".join(self._normalizer.words(text))

    def _is_product(self, name: str, named: Mapping[str, int]) -> bool:
        """Whether a power is called by a number of smaller ones, as "십만" is ten ten thousands."""
        ends = (i for i in range(1, len(name)) if named.get(name[i:], 0) >= THOUSAND)
        return any(name[:i] in self._spelled for i in ends)

    def _names(self, words: NumberWords, power: int) -> Iterator[str]:
        """Words for a power of ten: what is left of its multiples without their number."""
        for multiple in MULTIPLES:
            whole = [self._join(text) for text in words.spellings(multiple * power)]
            counts = [self._join(text) for text in words.spellings(multiple)]
            yield from (text[len(n) :] for text in whole for n in counts if text.startswith(n) and len(text) > len(n))
        yield from (self._join(text) for text in words.own.get(power, ()))
