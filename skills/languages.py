"""The languages that a shop's assistant speaks: their packs, replies and interpreters, each made when it is needed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from threading import RLock
from typing import Final

import structlog
from babel import Locale

from nlu import (
    Interpretation,
    Interpreter,
    LanguageGuesser,
    LanguagePack,
    PackError,
    Replies,
    Vocabulary,
    languages_there,
)
from nlu.details.reader import DetailReader
from nlu.interpretation import Expectation, Hypothesis

_log: Final = structlog.get_logger("hawker.languages")
SWITCH: Final = 0.6
"""Confidence (of 1) that a reading in another language needs."""
SPEAK: Final = "speak_language"
"""The intent of the wish for another language."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """What is needed to hold a conversation in one language."""

    pack: LanguagePack
    replies: Replies


class Languages:
    """One shop's languages: its own, and those that a shopper may have instead. Safe to share between threads."""

    def __init__(self, own: LanguagePack, others: Sequence[str] | None = None, more: Sequence[Path] = ()) -> None:
        """``others`` are all there are if ``None``; ``more`` are folders of further sentences."""
        self.own = own.language
        there = languages_there() if others is None else tuple(others)
        self.known = (own.language, *(each for each in there if each != own.language))
        self._more = more
        self._guesser = LanguageGuesser(self.known)
        self._tongues = {own.language: Tongue(own, Replies(own))}
        self._interpreters: dict[str, tuple[str, Interpreter]] = {}
        self._details: dict[str, DetailReader] = {}
        self._lock = RLock()

    @property
    def loaded(self) -> tuple[str, ...]:
        """The languages whose packs are in memory."""
        return tuple(self._tongues)

    def tongue(self, language: str) -> Tongue:
        """Pack and replies of a language; the shop's own where there is no such language, or its pack has errors."""
        with self._lock:
            if language in self.known and language not in self._tongues:
                self._load(language)
            return self._tongues.get(language, self._tongues[self.own])

    def _load(self, language: str) -> None:
        try:
            pack = LanguagePack.load(language, more=self._more)
            self._tongues[language] = Tongue(pack, Replies(pack))
        except PackError as error:
            self.known = tuple(each for each in self.known if each != language)
            _log.error("a language is not spoken: its pack has errors", language=language, problems=error.problems[:3])

    def interpreter(self, language: str, vocabulary: Vocabulary) -> Interpreter:
        """The interpreter of a language for the catalogue as it is now."""
        with self._lock:
            pack = self.tongue(language).pack
            revision, found = self._interpreters.get(pack.language, ("", None))
            if found is None or revision != vocabulary.revision:
                found = Interpreter(pack, vocabulary)
                self._interpreters[pack.language] = vocabulary.revision, found
            return found

    def details(self, language: str) -> DetailReader:
        """The reader of what is spelled, dated or dictated in a language."""
        with self._lock:
            pack = self.tongue(language).pack
            if pack.language not in self._details:
                self._details[pack.language] = DetailReader(pack.words)
            return self._details[pack.language]

    def of_locale(self, locale: str) -> str | None:
        """The language of a channel's locale ("es-MX"), if it is spoken here."""
        primary = locale.replace("_", "-").split("-")[0].lower()
        return primary if primary in self.known else None

    def interpret(
        self,
        language: str,
        alternatives: Sequence[Hypothesis],
        expectation: Expectation,
        vocabulary: Callable[[str], Vocabulary],
    ) -> tuple[str, Interpretation]:
        """What is meant, and the language in which it was said.

        The conversation's own, unless the small words of another are heard whose pack understands them better, or a
        language is named as it is called in another, by a wish to speak it ("parlons anglais"). Otherwise a few words
        never change the language.
        ``vocabulary`` is the catalogue's, with what things are called in a language.
        """
        found = self.interpreter(language, vocabulary(language)).interpret(alternatives, expectation)
        if len(self.known) == 1 or not alternatives or (found.intent == SPEAK and found.slots.language):
            return language, found
        said = alternatives[0].text
        for naming in self._guesser.calling(said, language):
            wish = self.interpreter(naming, vocabulary(naming)).interpret(alternatives, expectation)
            if wish.intent == SPEAK:
                return language, wish
        other = self._guesser.other(said, language)
        if other is None:
            return language, found
        read = self.interpreter(other, vocabulary(other)).interpret(alternatives, expectation)
        sure = read.intent is not None and read.confidence >= min(SWITCH, found.confidence or SWITCH)
        return (other, read) if sure else (language, found)

    def name(self, language: str, within: str) -> str:
        """What a language is called in another: "español" in ``es``, "Spanish" in ``en``."""
        called: str | None = Locale.parse(language).get_language_name(within)
        return called or language
