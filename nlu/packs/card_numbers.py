"""Card numbers, which must never be said: 13 to 19 digits, in figures or in a language's words, that pass Luhn's check.

The number's digits may be grouped ("forty five thirty two"), doubled ("double four") and parted by small words and
hyphens. A number of fewer digits is none (an order's has 7, a telephone's 12 at most with its country); of longer ones
that are something else, one in ten passes the check by chance and is refused, too: nothing that a shop asks for has so
many digits. Luhn: ISO/IEC 7812-1, annex B.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import Final

from nlu.packs.words import Words

FEWEST: Final = 13
MOST: Final = 19
"""Digits of a card number (ISO/IEC 7812-1)."""
MARK: Final = "[card number]"
"""Stands in place of one."""
_BETWEEN: Final = 2
"""So many words that are no digits may stand between two of its groups ("and then")."""
_SHORTEST_GROUP: Final = 4
"""Digits of the shortest group that card numbers are printed in."""
_AMONG_OTHERS: Final = re.compile(r"(?=([2-6]\d{15}))|(?=(3[47]\d{13}))")
"""Numbers of the cards that people have; of all other digits in a row too many would pass by chance."""
_FIGURES: Final = re.compile(r"\d(?:[\s.,:;/_()+-]{0,3}\d){12,}")


def is_card_number(digits: str) -> bool:
    """Whether digits in a row are a card number, or hold one of 15 or 16 among others ("two 4111 ...")."""
    if FEWEST <= len(digits) <= MOST and _passes(digits):
        return True
    return any(_passes(found[1] or found[2]) for found in _AMONG_OTHERS.finditer(digits))


def without_card_numbers(text: str) -> str:
    """The text with a mark in place of card numbers in figures, of whatever script: for logs, in any language."""

    def marked(found: re.Match[str]) -> str:
        return MARK if is_card_number(_ascii(found[0])) else found[0]

    return _FIGURES.sub(marked, text)


@dataclass(frozen=True, slots=True)
class Screened:
    """A text after its card numbers were taken out."""

    text: str
    found: bool
    """Whether there was one."""
    tail: str = ""
    """The digits at its end, with which the next utterance may go on: never to be stored."""


class CardNumbers:
    """Finds card numbers in what is said in one language."""

    def __init__(self, words: Words) -> None:
        self._words = words

    def screened(self, text: str, before: str = "") -> Screened:
        """The text without card numbers; ``before`` is the tail of the utterance before it."""
        if not before and not any(character.isdigit() for character in text) and len(text) < FEWEST:
            return Screened(text, False)
        clean = without_card_numbers(text)
        words = self._words.normalizer.words(clean.replace(MARK, " "))
        digits, beside = self._digits(words)
        runs = self._runs(digits)
        found = clean != text
        hidden: set[int] = set()
        tail = ""
        for place, run in enumerate(runs):
            said = "".join(digits[i] for i in run)
            # A short number with words after it is a house's: what was said before it is something else.
            is_part = len(said) >= _SHORTEST_GROUP or not any(beside[run[-1] :])
            goes_on = place == 0 and bool(before) and run[0] <= _BETWEEN and is_part
            if is_card_number(said) or (goes_on and is_card_number(before + said)):
                hidden.update(range(run[0], run[-1] + 1))
            elif len(words) - 1 - run[-1] <= _BETWEEN:
                tail = ((before if goes_on else "") + said)[-MOST:]
        if not hidden:
            return Screened(clean, found, "" if found else tail)
        kept = [MARK if i in hidden else word for i, word in enumerate(words)]
        once = [word for i, word in enumerate(kept) if word != MARK or i == 0 or kept[i - 1] != MARK]
        return Screened(" ".join(once), True)

    def _digits(self, words: list[str]) -> tuple[list[str], list[bool]]:
        """The digits that each word stands for, and whether it is part of no number.

        Those of a number in several words are its first word's.
        """
        file = self._words.file
        found = [_ascii(word) for word in words]
        beside = [not digits for digits in found]
        for span in self._words.numbers.find(words):
            said = span.digits or (f"{span.value:f}" if span.value == span.value.to_integral_value() else "")
            for i in range(span.start, span.end):
                found[i], beside[i] = _ascii(said) if i == span.start else "", False
        for i, word in enumerate(words):
            if word in file.digits and not found[i]:
                found[i], beside[i] = str(file.digits[word]), False
        for i, word in enumerate(words[:-1]):
            times = file.digit_repeats.get(word)
            if times and found[i + 1]:
                found[i], found[i + 1] = "", found[i + 1][0] * (times - 1) + found[i + 1]
        return found, beside

    @staticmethod
    def _runs(digits: list[str]) -> list[list[int]]:
        """Places of words with digits that belong together."""
        runs: list[list[int]] = []
        for i, said in enumerate(digits):
            if not said:
                continue
            if runs and i - runs[-1][-1] <= _BETWEEN + 1:
                runs[-1].append(i)
            else:
                runs.append([i])
        return runs


def _passes(digits: str) -> bool:
    if digits[0] == "0":  # begins no card's number, but telephone numbers of other countries
        return False
    doubled = [int(digit) * (2 if place % 2 else 1) for place, digit in enumerate(reversed(digits))]
    return sum(value - 9 if value > 9 else value for value in doubled) % 10 == 0


def _ascii(text: str) -> str:
    """Its digits, of whatever script, as figures."""
    return "".join(str(unicodedata.digit(character)) for character in text if character.isdecimal())
