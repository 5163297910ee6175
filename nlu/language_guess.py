"""Which language an utterance may be in, told by its script and its small words.

A guess costs a few set look-ups, so that a language's pack is loaded only where it is likely; the pack then decides.
"""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from nlu.data_file import read
from nlu.packs.language_names import foreign_names
from nlu.packs.pack import LANGUAGES
from nlu.text import MAX_CHARACTERS, fold
from nlu.text.segmentation import script

FEWEST_WORDS: Final = 4
FEWEST_LETTERS: Final = 6
"""Less than this, in words of a script with spaces or in letters of another, tells no language."""
FEWEST_OWN: Final = 2
"""Small words that only the other language has."""
FEWEST_BLOCKS: Final = 4
"""The same for letters of a script that only one of the languages has, where it isn't the language spoken."""
_LISTS: Final = ("stop_words", "fillers", "pronouns", "asides", "clauses", "negations", "everyday")


class LanguageGuesser:
    """Guesses among some of the languages that there are packs of."""

    def __init__(self, languages: Iterable[str]) -> None:
        self._languages = tuple(languages)

    def other(self, text: str, language: str) -> str | None:
        """The language that a text is in rather than ``language``; ``None`` where it is too short, or may be both."""
        letters = [character for character in text[:MAX_CHARACTERS].casefold() if character.isalpha()]
        if len(letters) < FEWEST_BLOCKS:
            return None
        script = Counter(map(_script, letters)).most_common(1)[0][0]
        able = [each for each in self._languages if script in _scripts(each)]
        if not able:
            return None
        if language not in able and len(able) == 1:
            return able[0]
        if len(letters) < FEWEST_LETTERS:
            return None
        return self._by_words(text, language, able)

    def calling(self, text: str, language: str) -> tuple[str, ...]:
        """The other languages that call a language what is among the words of a text, and ``language`` does not.

        A language that calls itself so comes first.
        """
        words, known = f" {' '.join(_plain(text))} ", _names(language)
        found = [each for each in self._languages if each != language and _is_named(words, _names(each), known)]
        return tuple(sorted(found, key=lambda each: f" {_called(each, each)} " not in words))

    def _by_words(self, text: str, language: str, able: list[str]) -> str | None:
        words = _plain(text)
        if len(words) < FEWEST_WORDS or 2 * sum(len(word) == 1 for word in words) > len(words):
            return None  # letters that are spelled are words of many languages ("a", "y", "d")
        spoken = _small_words(language)
        known = sum(word in spoken for word in words)
        own = {
            each: sum(w in _small_words(each) and w not in spoken for w in words) for each in able if each != language
        }
        ranked = sorted(own.items(), key=lambda pair: -pair[1])
        if not ranked or ranked[0][1] < max(FEWEST_OWN, known + 1):
            return None
        return None if len(ranked) > 1 and ranked[0][1] == ranked[1][1] else ranked[0][0]


def _is_named(words: str, names: frozenset[str], known: frozenset[str]) -> bool:
    return any(f" {name} " in words or (script(name[0]) and name in words) for name in names - known)


@lru_cache(maxsize=32)
def _names(within: str) -> frozenset[str]:
    return frozenset(_called(each, within) for each in foreign_names().get(within, ()))


@lru_cache(maxsize=256)
def _called(language: str, within: str) -> str:
    return " ".join(_plain(foreign_names().get(within, {}).get(language, language)))


@lru_cache(maxsize=32)
def _small_words(language: str) -> frozenset[str]:
    file = read(LANGUAGES / language / "words.yaml")
    return frozenset(word for name in _LISTS for text in file.get(name, ()) for word in _plain(text))


@lru_cache(maxsize=32)
def _scripts(language: str) -> frozenset[str]:
    """Scripts in which a good part of a language's small words are written."""
    found = Counter(_script(character) for word in _small_words(language) for character in word if character.isalpha())
    return frozenset(script for script, count in found.items() if count * 10 > found.total())


def _plain(text: str) -> list[str]:
    folded = fold(text[:MAX_CHARACTERS].casefold())
    kept = "".join(c if unicodedata.category(c)[0] in "LM" else "" if c in "'\u2019" else " " for c in folded)
    return kept.split()


@lru_cache(maxsize=4_000)
def _script(character: str) -> str:
    """The first word of a character's name in Unicode: "LATIN", "HANGUL"."""
    return unicodedata.name(character, "?").split()[0]
