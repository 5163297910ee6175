"""How words sound that no lexicon has: brand names, model numbers, acronyms, foreign and invented words.

A word gets several pronunciations, because customers differ: what its spelling suggests in American and British English
(read by eSpeak NG), in the language it looks like, as a form or compound of known words, letter by letter.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container, Iterable, Iterator
from enum import StrEnum
from itertools import chain, islice
from typing import TYPE_CHECKING, Final

from anyascii import anyascii

from models.graph.espeak_readings import espeak_readings
from models.graph.name_words import MAX_WORD_LENGTH
from models.graph.numbers_aloud import fraction_reading, number_readings, ordinal_readings
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
_RUNS: Final = re.compile(r"\d+(?:st|nd|rd|th)(?![^\d\s.'-])|\d+(?:\.\d+)*|[^\d\s.'-]+|'")
"""Ordinals, numbers, letters with their marks, apostrophes."""
_ORDINAL: Final = re.compile(r"(\d+)(\D\D)")
_VOWELS_UNWRITTEN: Final = frozenset((
    "ARABIC", "BALINESE", "BENGALI", "DEVANAGARI", "GUJARATI", "GURMUKHI", "HEBREW", "JAVANESE", "KANNADA", "KHMER",
    "LAO", "MALAYALAM", "MYANMAR", "ORIYA", "SINHALA", "SYRIAC", "TAMIL", "TELUGU", "THAI", "TIBETAN",
))  # fmt: skip
"""Scripts in which some vowels have no letter, so that a word's letters don't say how it sounds."""
_UNITS: Final = {
    "ml": "milliliters", "cl": "centiliters", "l": "liters", "g": "grams", "kg": "kilograms", "mg": "milligrams",
    "oz": "ounces", "lb": "pounds", "lbs": "pounds", "mm": "millimeters", "cm": "centimeters", "m": "meters",
    "km": "kilometers", "ft": "feet", "in": "inch", "w": "watts", "v": "volts", "mah": "milliamp hours",
    "mb": "megabytes", "gb": "gigabytes", "tb": "terabytes", "hz": "hertz", "pcs": "pieces", "pc": "piece",
    "pk": "pack", "ct": "count", "x": "by",
}  # fmt: skip
"""What letters after a number stand for; they are also said as letters."""

Sound = tuple[str, ...]


class Source(StrEnum):
    """Where a pronunciation comes from."""

    OWN = "own"
    """The shopkeeper's file."""
    LEXICON = "lexicon"
    """The lexicon that comes with the model."""
    RULES = "rules"
    """Rules for numbers, letters and forms of known words."""
    ESPEAK = "eSpeak NG"
    """A guess of eSpeak NG's, by the spelling."""


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

    def source(self, word: str) -> Source:
        """Where the likeliest pronunciation of a word comes from, if it has one."""
        if word in self._own:
            return Source.OWN
        folded = fold(word)
        if word in self._lexicon or (folded in self._lexicon and folded.isalpha() and _is_letters(word)):
            return Source.LEXICON
        runs = _runs(word)
        is_said_by_rule = len(runs) != 1 or not _is_letters(runs[0]) or inflected(folded, self._lexicon)
        spelled = len(folded) <= _SPELLED and not re.search("[aeiouy]", folded)
        return Source.RULES if is_said_by_rule or spelled else Source.ESPEAK

    def read_ahead(self, words: Iterable[str]) -> None:
        """Have many words read at once: to change the voice costs more than to read a word."""
        unknown = {
            run for word in words for run in _runs(word[:MAX_WORD_LENGTH]) if not self._knows(word) and _is_letters(run)
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
        runs = _runs(word)
        if any(map(_leaves_vowels_out, word)):
            return
        if len(runs) == 1 and _is_letters(runs[0]):
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

    def _mixed(self, runs: list[str]) -> list[Sound]:
        """A word with digits in it: each run in its ways, the likeliest combinations first."""
        choices = [self._run(run, i > 0 and runs[i - 1][0].isdecimal()) for i, run in enumerate(runs)]
        return _likeliest(choices)

    def _run(self, run: str, after_number: bool) -> list[Sound]:
        aloud = _number_aloud(run, after_number)
        if aloud is not None:
            return self._phrases(aloud)
        if not _is_letters(run):
            return []
        unit = self._phrases([_UNITS[run]]) if after_number and run in _UNITS else []
        if len(run) <= 2 or (len(run) <= 3 and run not in self._common):
            return [*unit, *self._letters(fold(run))]
        return [*unit, *self.pronounce(run)[:2]]

    def _letters(self, word: str) -> list[Sound]:
        names = [self._lexicon[f"{letter}."][0] for letter in word if f"{letter}." in self._lexicon]
        return [tuple(chain.from_iterable(names))] if len(names) == len(word) > 0 else []

    def _phrases(self, texts: list[str]) -> list[Sound]:
        """English phrases; one with a word that can't be said is left out, for without it another is heard."""
        said = [[self._english(word) for word in text.split()] for text in texts]
        return [tuple(chain.from_iterable(sounds)) for sounds in said if all(sounds)]

    def _english(self, word: str) -> Sound:
        return self._lexicon[word][0] if word in self._lexicon else self._reading(word, _ENGLISH[0])

    def _reading(self, spelling: str, voice: str) -> Sound:
        read = self._read.setdefault(voice, {})
        if spelling not in read:
            read.update(espeak_readings([spelling], voice))
        return read[spelling]


def _runs(word: str) -> list[str]:
    """Parts of a word that are said in ways of their own; a raised or circled number is one beside its neighbors."""
    return _RUNS.findall("".join(map(_plain_digits, word)))


def _plain_digits(character: str) -> str:
    if unicodedata.category(character) not in ("No", "Nl"):
        return character
    number = unicodedata.numeric(character, -1)
    return f" {int(number)} " if number >= 0 and number == int(number) else f" {character} "


def _is_letters(run: str) -> bool:
    categories = {unicodedata.category(character)[0] for character in run}
    return "L" in categories and categories <= {"L", "M"}


def _leaves_vowels_out(character: str) -> bool:
    if character.isascii() or unicodedata.category(character)[0] not in "LM":
        return False
    return unicodedata.name(character, "").partition(" ")[0] in _VOWELS_UNWRITTEN


def _number_aloud(run: str, after_number: bool) -> list[str] | None:
    """Ways to say a number, an ordinal or a fraction; ``None`` for anything else."""
    ordinal = _ORDINAL.fullmatch(run)
    if ordinal:
        return ordinal_readings(_ascii_digits(ordinal[1]), ordinal[2])
    if run[0].isdecimal():
        return number_readings(_ascii_digits(run))
    return fraction_reading(run, after_number)


def _ascii_digits(run: str) -> str:
    return "".join(str(unicodedata.decimal(digit, digit)) for digit in run)


def _likeliest(choices: list[list[Sound]]) -> list[Sound]:
    """The parts one after another, each in one of its ways; as few as are kept, however many there could be."""
    kept: list[tuple[tuple[int, ...], Sound]] = [((), ())]
    for choice in choices:
        longer = [((*ways, way), sound + more) for ways, sound in kept for way, more in enumerate(choice)]
        kept = sorted(longer, key=lambda each: (sum(each[0]), each[0]))[:MAX_PRONUNCIATIONS]
    return [sound for _, sound in kept]


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
