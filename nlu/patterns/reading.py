"""Patterns of a pack's templates and of a shop's questions, in normalized words, and what each stands for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby
from sys import intern
from typing import Final

from nlu.interpretation import Vocabulary
from nlu.packs.pack import LanguagePack
from nlu.tagging.scanning import Runs
from nlu.templates import CHOICE, CellReader, Pattern, Template

FAQ: Final = "faq"
MAX_LENGTH: Final = 16
"""Words of the longest pattern; longer ones are cut."""


@dataclass(frozen=True)
class Class:
    """What a pattern stands for."""

    intent: str
    topic: str | None = None


def claimed(pack: LanguagePack, vocabulary: Vocabulary) -> Iterable[tuple[Pattern, Class]]:
    """Every pattern with its owner, also where several own the same."""
    return _PatternReader(pack).all(vocabulary)


def template_of(pack: LanguagePack, vocabulary: Vocabulary, pattern: Pattern, owner: Class) -> str:
    """The template, or the shop's question, that a pattern comes from, as it is written."""
    return _PatternReader(pack).source(pattern, owner, vocabulary)


class _PatternReader:
    """Patterns in normalized words, without fillers and without optional words that tell nothing."""

    def __init__(self, pack: LanguagePack) -> None:
        self._pack = pack
        self._normalize = pack.words.normalizer.words
        self._fillers = Runs(dict.fromkeys(pack.words.fillers, True))
        self._runs: dict[str, list[str]] = {}
        self._choices: dict[str, str] = {}
        self._cells = CellReader(pack.words.normalizer.divided)

    def all(self, vocabulary: Vocabulary) -> Iterable[tuple[Pattern, Class]]:
        for intent in (*self._pack.intents.values(), self._pack.talk):
            owner = Class(intent.name)
            for template in intent.templates:
                yield from ((p, owner) for p in self._patterns(template))
        for question in vocabulary.questions:
            owner = Class(FAQ, question.topic)
            yield from ((p, owner) for text in question.phrasings if (p := self._pattern(tuple(text.split()))))
            if (known := self._pack.questions.get(question.topic)) is not None:
                yield from ((p, owner) for template in known.templates for p in self._patterns(template))

    def source(self, pattern: Pattern, owner: Class, vocabulary: Vocabulary) -> str:
        asked = [text for q in vocabulary.questions if q.topic == owner.topic for text in q.phrasings]
        for text in asked:
            if self._pattern(tuple(text.split())) == pattern:
                return text
        intents = (self._pack.questions.get(owner.topic or ""), self._pack.intents.get(owner.intent), self._pack.talk)
        templates = (template for intent in intents if intent is not None for template in intent.templates)
        return next((template.source for template in templates if pattern in self._patterns(template)), "")

    def _patterns(self, template: Template) -> list[Pattern]:
        self._runs.clear()  # templates have few runs of words in common, and there are many
        return [p for cells in template.patterns(self._cells) if (p := self._pattern(cells))]

    def _pattern(self, cells: Pattern) -> Pattern:
        kept: list[str] = []
        for plain, run in groupby(cells, key=lambda cell: cell[0] != "{" and CHOICE not in cell):
            words = list(run)
            kept.extend(self._plain(" ".join(words)) if plain else filter(None, map(self._choice, words)))
        return tuple(cell for cell, _ in groupby(kept))[:MAX_LENGTH]

    def _plain(self, text: str) -> list[str]:
        found = self._runs.get(text)
        if found is None:
            found = self._runs[text] = list(map(intern, self._telling(text)))
        return found

    def _choice(self, cell: str) -> str:
        found = self._choices.get(cell)
        if found is None:
            found = self._choices[cell] = self._parts(cell)
        return found

    def _parts(self, cell: str) -> str:
        """The cell with its words normalized; nothing if all of them are fillers."""
        words = [part if part[0] == "{" else " ".join(self._telling(part)) for part in cell.split(CHOICE)]
        return CHOICE.join(sorted({word for word in words if word and " " not in word}))

    def _telling(self, text: str) -> list[str]:
        """The words without fillers."""
        words = self._normalize(text)
        kept: list[str] = []
        i = 0
        while i < len(words):
            filler = self._fillers.longest_at(words, i)
            if filler is None:
                kept.append(words[i])
            i = filler[0] if filler else i + 1
        return kept
