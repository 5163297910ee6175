"""A language's words (``words_file``) as they are looked up."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Any, Final, TypeVar
from unicodedata import normalize

from babel.numbers import get_decimal_symbol
from pydantic import ValidationError

from nlu.data_file import read, wrong_values
from nlu.errors import PackError
from nlu.numbers.number_words import NumberWords
from nlu.numbers.reading import Numbers
from nlu.packs.language_names import language_names
from nlu.packs.words_file import WordsFile
from nlu.packs.written_together import pack_words, particles_of, spacing_of
from nlu.text import Normalizer, Parting, Spacing, Spelling, fold, letters
from nlu.text.segmentation import SPACELESS
from nlu.text.word_lists import WritingWords

Value = TypeVar("Value", str, int)
SHORTEST_SOUND: Final = 3

Run = tuple[str, ...]
"""Consecutive words."""


@dataclass(frozen=True)
class Words:
    """The file's lists in the form in which they are looked up: runs of normalized words."""

    file: WordsFile
    """The lists as they are compared: without accents, words of scripts without spaces apart."""
    said: WordsFile
    """The lists as they are written: what is said aloud is taken from these."""
    normalizer: Normalizer
    numbers: Numbers
    number_words: NumberWords
    fillers: frozenset[Run]
    stop_words: frozenset[str]
    colors: dict[Run, str]
    sizes: dict[Run, str]
    ordinals: dict[Run, int]
    references: dict[Run, str]
    quantities: dict[Run, int]
    fractions: dict[Run, str]
    misheard: dict[str, frozenset[str]]
    changes_of_mind: frozenset[Run]
    instead: frozenset[Run]
    everything: frozenset[Run]
    vague: frozenset[Run]
    more: frozenset[Run]
    fewer: frozenset[Run]
    languages: dict[Run, str]
    """Names of languages, in this language and in their own."""

    @classmethod
    def load(cls, path: Path) -> Words:
        """Read and check a ``words.yaml``.

        Raises:
            PackError: it is missing, no YAML, or lists are missing, misspelled or of the wrong kind.
        """
        written = read(path)
        try:
            said = WordsFile.model_validate(written)
            parting = _parting(said.language, path.parent, written)
            file = WordsFile.model_validate(_compared(written, said.writing, parting))
            return cls.of(file, said, parting, pack_words(path.parent, said.writing.particles))
        except ValidationError as error:
            raise PackError(wrong_values(path, error)) from error

    @classmethod
    def of(cls, file: WordsFile, said: WordsFile, parting: Parting, known: frozenset[str] = frozenset()) -> Words:
        """Looked-up forms of a file's lists; ``known`` are words that may be written together (see ``Spacing``)."""
        own = said.numerals
        number_words = NumberWords(file.language, own.words, own.ordinals, own.respellings)
        normalizer = Normalizer(_spelling(file, spacing_of(file, number_words, known)), parting)
        return cls(
            file=file,
            said=said,
            normalizer=normalizer,
            numbers=Numbers(number_words, file.numerals, normalizer, file.number_links),
            number_words=number_words,
            fillers=frozenset(tuple(normalizer.words(text)) for text in (*file.fillers, *file.whole.vague)),
            stop_words=frozenset(file.stop_words),
            colors=_by_run(file.colors, normalizer),
            sizes=_by_run(file.sizes, normalizer),
            ordinals=_by_run(file.ordinal_words, normalizer),
            references=_by_run(file.references, normalizer),
            quantities=_by_run(file.quantities, normalizer),
            fractions=_by_run(file.amounts.fractions, normalizer),
            misheard={word: frozenset(others) for word, others in file.misheard.items()},
            changes_of_mind=frozenset(tuple(normalizer.words(text)) for text in file.changes_of_mind),
            instead=frozenset(tuple(normalizer.words(text)) for text in file.instead),
            everything=frozenset(tuple(normalizer.words(text)) for text in file.whole.everything),
            vague=frozenset(tuple(normalizer.words(text)) for text in file.whole.vague),
            more=frozenset(tuple(normalizer.words(text)) for text in file.whole.more),
            fewer=frozenset(tuple(normalizer.words(text)) for text in file.whole.fewer),
            languages=_by_run(language_names(file.language, file.language_names), normalizer),
        )

    def knowing(self, names: Iterable[str]) -> Words:
        """The same, for a shop whose names are read as well as the language's own words (see ``nlu.text.parting``)."""
        normalizer = self.normalizer.knowing(names)
        return self if normalizer is self.normalizer else replace(self, normalizer=normalizer)

    def delivery_kind(self, utterance: Sequence[str]) -> str | None:
        """The one kind of delivery that the words tell."""
        kinds = [kind for kind, told in self.file.delivery_kinds.items() if not set(told).isdisjoint(utterance)]
        return kinds[0] if len(kinds) == 1 else None

    def holds(self, text: str, phrases: frozenset[Run]) -> bool:
        """Whether one of the phrases is said in a text, in whole words."""
        words = tuple(self.normalizer.words(text))
        lengths = {len(phrase) for phrase in phrases}
        return any(words[i : i + n] in phrases for n in lengths for i in range(len(words) - n + 1))

    def stem(self, word: str) -> str:
        """The word without its ending."""
        spelled = letters(word)
        for ending in map(letters, self.file.endings):
            if spelled.endswith(ending) and len(spelled) - len(ending) > 2:
                return normalize("NFC", spelled[: -len(ending)])
        return word

    def sound(self, word: str) -> str:
        """A rough key of how a word sounds; empty when too little is left to tell words apart.

        For the words of sentences, every one of which is looked up in each turn: no synthesizer is asked. How the names
        of a shop sound is the business of ``nlu.sounds``.
        """
        for spelled, sound in self.file.sounds:
            word = word.replace(spelled, sound)
        kept = word[:1] + "".join(letter for letter in word[1:] if letter not in self.file.vowels)
        key = "".join(letter for letter, _ in groupby(kept))
        return key if len(key) >= SHORTEST_SOUND else ""


def _spelling(file: WordsFile, spacing: Spacing | None) -> Spelling:
    clitics = {
        verb + hung: (verb, *full.split())
        for group in file.writing.clitics
        for verb in group.verbs
        for hung, full in group.pronouns.items()
    }
    return Spelling(
        contractions=clitics | {word: tuple(full.split()) for word, full in file.contractions.items()},
        signs=file.signs,
        currencies=file.currency_signs,
        rewrites={tuple(run.split()): tuple(to.split()) for to, runs in file.rewrites.items() for run in runs},
        elisions=file.writing.elisions,
        particles=spacing.particles if spacing else particles_of(file.writing.particles),
        spacing=spacing,
        accented=frozenset(file.writing.accented),
        decimal_comma=get_decimal_symbol(file.language) == ",",
        ordinal_point=file.writing.ordinal_point,
    )


def _parting(language: str, folder: Path, written: Any) -> Parting:
    """The smallest words of a language without spaces: those of all files of its pack."""
    if language not in SPACELESS:
        return Parting()
    return Parting.of((path.read_text(encoding="utf-8") for path in sorted(folder.rglob("*.yaml"))), _entries(written))


def _entries(value: Any) -> Iterator[str]:
    """Every text of a file."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for each in (*value.keys(), *value.values()) for text in _entries(each))
    elif isinstance(value, list):
        yield from (text for each in value for text in _entries(each))


def _compared(value: Any, writing: WritingWords, parting: Parting) -> Any:
    """What a file says with every text as it is compared."""
    if isinstance(value, str):
        words = parting.segmented(value).split() if not value.isascii() else [value]
        compared = " ".join(word if word in writing.accented else fold(word) for word in words)
        return value if compared == value else compared
    if isinstance(value, list):
        return [_compared(each, writing, parting) for each in value]
    if isinstance(value, dict):
        return {_compared(key, writing, parting): _compared(each, writing, parting) for key, each in value.items()}
    return value


def _by_run(lists: dict[Value, list[str]], normalizer: Normalizer) -> dict[Run, Value]:
    return {tuple(normalizer.words(text)): value for value, texts in lists.items() for text in texts}
