"""What the words of a pack tell of writing: the particles at the end of words, and what is written without a space."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from nlu.numbers.number_words import NumberWords
from nlu.packs.words_file import WordsFile
from nlu.text import Particles, Spacing
from nlu.text.spacing import words_of
from nlu.text.word_lists import ParticleWords

DIGITS: Final = 10
HUNDRED: Final = 100


def particles_of(lists: ParticleWords) -> Particles:
    """A language's particles as they are looked up."""
    sets = {name: frozenset(getattr(lists, name)) for name in ParticleWords.model_fields if name != "written"}
    written = {particle: stands_for for stands_for, each in lists.written.items() for particle in each}
    return Particles(**sets, written=written)


def pack_words(folder: Path, lists: ParticleWords) -> frozenset[str]:
    """The words of all files of a pack; none where words have no particles, and spaces are never left out."""
    if not lists.after_any:
        return frozenset()
    lines = (line for path in sorted(folder.rglob("*.yaml")) for line in path.read_text(encoding="utf-8").splitlines())
    return words_of(line.partition("#")[0] for line in lines)


def spacing_of(file: WordsFile, numbers: NumberWords, known: frozenset[str]) -> Spacing | None:
    """What may be written together: words that are ``known``, and numbers with what they count."""
    if not known:
        return None
    spelled = {text.replace(" ", "") for n in range(HUNDRED) for text in numbers.spellings(n)}
    positions = {text.replace(" ", "") for n in range(HUNDRED) for text in numbers.spellings(n, ordinal=True)}
    digits = {text for n in range(DIGITS) for text in numbers.spellings(n)} | file.digits.keys()
    numerals = frozenset(file.writing.particles.numerals)
    return Spacing(
        known=known | positions,
        small=frozenset(word for word in _small(file) if len(word) == 1),
        numbers=frozenset(text for text in spelled if not numerals.issuperset(text)),
        digits=numerals & digits,
        counted=frozenset(_counted(file)),
        particles=particles_of(file.writing.particles),
    )


def _small(file: WordsFile) -> list[str]:
    """Words among which those are that mean little."""
    texts = (*file.stop_words, *file.fillers, *file.pronouns, *file.contractions)
    return [word for text in texts for word in text.split()]


def _counted(file: WordsFile) -> list[str]:
    """What may follow a number."""
    measures = [word for words in file.amounts.measures.values() for word in words]
    groups = [word for words in file.amounts.groups.values() for word in words]
    money = [*file.prices.major, *file.prices.minor]
    return [*file.units, *measures, *groups, *money, *file.size_words, *file.numerals.ordinal_suffixes]
