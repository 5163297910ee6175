"""How words sound that no lexicon has: brand names, model numbers, acronyms, foreign and invented words.

A word gets several pronunciations, because customers differ: what its spelling suggests in American and British English
(read by eSpeak NG), in the language it looks like, as a form or compound of known words, letter by letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator
from itertools import chain, islice, product
from typing import TYPE_CHECKING, Final

from anyascii import anyascii

from models.graph.espeak_readings import espeak_readings
from models.graph.name_words import MAX_WORD_LENGTH
from models.graph.numbers_aloud import number_readings
from models.graph.word_forms import compound, inflected

if TYPE_CHECKING:
    from models.graph.lexicon import Lexicon
    from models.graph.values import Pronunciations

MAX_PRONUNCIATIONS: Final = 5
MAX_PHONES: Final = 40
"""No one says a longer word in one breath."""
_SPELLED: Final = 5
"""Letters of the longest word without vowels that is said letter by letter."""
_ENGLISH: Final = ("en-us", "en-gb")
_RUNS: Final = re.compile(r"\d+(?:\.\d+)*|[^\W\d_]+|'")
_UNITS: Final = {
    "ml": "milliliters", "cl": "centiliters", "l": "liters", "g": "grams", "kg": "kilograms", "mg": "milligrams",
    "oz": "ounces", "lb": "pounds", "lbs": "pounds", "mm": "millimeters", "cm": "centimeters", "m": "meters",
    "km": "kilometers", "ft": "feet", "in": "inch", "w": "watts", "v": "volts", "mah": "milliamp hours",
    "mb": "megabytes", "gb": "gigabytes", "tb": "terabytes", "hz": "hertz", "pcs": "pieces", "pc": "piece",
    "pk": "pack", "ct": "count", "x": "by", "nd": "second", "st": "first", "rd": "third", "th": "th",
}  # fmt: skip
"""What letters after a number stand for; they are also said as letters."""

Sound = tuple[str, ...]


class Pronouncer:
    """Guesses pronunciations with a lexicon at hand.

    ``common`` holds words that names are likely to be made of; ``own`` is what a shopkeeper wrote, which is taken as it
    is. Not for several threads at once.
    """

    def __init__(self, lexicon: Lexicon, common: Container[str], own: Pronunciations | None = None) -> None:
        self._lexicon = lexicon
        self._common = common
        self._own = own or {}
        self._read: dict[str, dict[str, Sound]] = {}

    def pronounce(self, word: str, spelled: bool = False) -> tuple[Sound, ...]:
        """At most ``MAX_PRONUNCIATIONS`` of a word as :func:`~models.graph.name_words.split_name` gives it.

        Likeliest first; none if no one could say it. With ``spelled`` it may be said letter by letter, too.
        """
        if word in self._own:
            return self._own[word]
        if len(word) > MAX_WORD_LENGTH:
            return ()
        sounds = list(self._lexicon.get(word, ())) or list(self._guesses(word))
        if spelled:
            sounds += self._letters(word)
        whole = (sound for sound in sounds if 0 < len(sound) <= MAX_PHONES)
        return tuple(islice(dict.fromkeys(whole), MAX_PRONUNCIATIONS))

    def read_ahead(self, words: Iterable[str]) -> None:
        """Have many words read at once: to change the voice costs more than to read a word."""
        unknown = {
            run
            for word in words
            for run in _RUNS.findall(word[:MAX_WORD_LENGTH])
            if not self._knows(word) and run.isalpha()
        }
        wanted: dict[str, set[str]] = {}
        for run in unknown:
            for spelling, voice in _to_be_read(run):
                wanted.setdefault(voice, set()).add(spelling)
        for voice, spellings in wanted.items():
            self._read.setdefault(voice, {}).update(espeak_readings(sorted(spellings), voice))

    def _knows(self, word: str) -> bool:
        return word in self._own or word in self._lexicon

    def _guesses(self, word: str) -> Iterator[Sound]:
        runs = _RUNS.findall(word)
        if len(runs) == 1 and runs[0].isalpha():
            yield from self._letter_run(runs[0])
        elif "'" in runs:
            yield from inflected(word, self._lexicon) or self._guesses(word.replace("'", ""))
        else:
            yield from self._mixed(runs)

    def _letter_run(self, word: str) -> Iterator[Sound]:
        folded = fold(word)
        if folded in self._lexicon:
            yield from self._lexicon[folded]
            return
        made = inflected(folded, self._lexicon)
        if made:
            yield from made
            return
        if not re.search("[aeiouy]", folded):
            if folded != word and not word.isascii():
                return
            if len(folded) <= _SPELLED:
                yield from self._letters(folded)
        readings = [self._reading(spelling, voice) for spelling, voice in _to_be_read(word)]
        yield from readings[:1]
        yield from compound(folded, self._lexicon, self._common)
        yield from said_otherwise(folded, readings[0])
        yield from readings[1:]

    def _mixed(self, runs: list[str]) -> Iterator[Sound]:
        """A word with digits in it: each run in its ways, the likeliest combinations first."""
        choices = [self._run(run, i > 0 and runs[i - 1][0].isdecimal()) for i, run in enumerate(runs)]
        combined = sorted(product(*(list(enumerate(choice)) for choice in choices)), key=_rank) if all(choices) else []
        for combination in combined[:MAX_PRONUNCIATIONS]:
            yield tuple(chain.from_iterable(sound for _, sound in combination))

    def _run(self, run: str, after_number: bool) -> list[Sound]:
        if run[0].isdecimal():
            return [self._phrase(reading) for reading in number_readings(anyascii(run))]
        unit = [self._phrase(_UNITS[run])] if after_number and run in _UNITS else []
        if len(run) <= 2 or (len(run) <= 3 and run not in self._common):
            return [*unit, *self._letters(fold(run))]
        return [*unit, *self.pronounce(run)[:2]]

    def _letters(self, word: str) -> list[Sound]:
        names = [self._lexicon[f"{letter}."][0] for letter in word if f"{letter}." in self._lexicon]
        return [tuple(chain.from_iterable(names))] if len(names) == len(word) > 0 else []

    def _phrase(self, text: str) -> Sound:
        return tuple(phone for word in text.split() for phone in self._lexicon.get(word, ((),))[0])

    def _reading(self, spelling: str, voice: str) -> Sound:
        read = self._read.setdefault(voice, {})
        if spelling not in read:
            read.update(espeak_readings([spelling], voice))
        return read[spelling]


def fold(word: str) -> str:
    """The word in the letters a to z: accents dropped, other scripts transliterated."""
    return re.sub("[^a-z]", "", anyascii(word).lower())


def said_otherwise(word: str, sound: Sound) -> Iterator[Sound]:
    """What people also make of a spelling: a final e that is said, an x that is Z."""
    if not sound:
        return
    if len(word) > 3 and re.search("[^aeiouy]e$", word) and sound[-1] not in ("IY", "EY", "AX"):
        yield (*sound, "IY")
    if word.startswith("x") and sound[0] != "Z":
        yield ("Z", *sound[1:])
    if re.search("[^aeiouy]a?i$", word) and sound[-1] == "IY":
        yield (*sound[:-1], "AY")


def _to_be_read(word: str) -> list[tuple[str, str]]:
    """Spellings and the voices that shall read them: English ones, and one of the language that a word looks like."""
    folded = fold(word)
    foreign = _looks_like(unicodedata.normalize("NFC", word), folded)
    spelling = word if foreign in ("de", "fr") else folded
    return [*((folded, voice) for voice in _ENGLISH), *([(spelling, foreign)] if foreign else [])]


def _looks_like(word: str, folded: str) -> str | None:
    if re.search("[äöüß]", word):
        return "de"
    if re.search("[àâçèêëîôœû]|eau|eux$|oux$|aux$|ette$|ault$|[^aeiou]é", word):
        return "fr"
    if not word.isascii() or re.search("[aiou]s?$|[aeiou]j[aeiou]|ñ|^[^aeiou]?[aeiou][^aeiou][aeiou]$", folded):
        return "es"
    return None


def _rank(combination: tuple[tuple[int, Sound], ...]) -> int:
    return sum(place for place, _ in combination)
