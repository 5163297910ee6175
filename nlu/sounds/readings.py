"""How the words of names and of what was heard are read, as phones.

Signs that no one says (emoji, dots) are left out. Letters that the language is not written in are put into Latin ones.
Numbers are read as the language reads them, and a second time digit by digit. Of a word only the first
``MAX_LETTERS`` letters count.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Final

from anyascii import anyascii

from models import can_read, ipa_readings, split_name
from nlu.data_file import read
from nlu.errors import UnreadLanguageError
from nlu.sounds.phones import phone_table

MAX_LETTERS: Final = 40
_AT_ONCE: Final = 1_000
"""Words whose IPA is held at once."""
_MAX_COMPARED: Final = 80
"""Letters of a name that are compared."""
_SCRIPTS: Final = Path(__file__).with_name("scripts.yaml")
_VOICES: Final = {"en": "en-us"}
"""Voices that a language's own tag does not find: of English the one that the embedded model is made for."""


class WordReader:
    """Reads words of one language.

    Raises:
        UnreadLanguageError: eSpeak NG does not speak the language.
        EspeakNotFoundError: eSpeak NG is missing.
    """

    def __init__(self, language: str) -> None:
        self._voice = voice_of(language)
        self._written = {script for script, languages in _scripts().items() if language.split("-")[0] in languages}
        if not can_read(self._voice):
            raise UnreadLanguageError(
                f"eSpeak NG has no voice for {language!r}, so names can't be found by their sound in this language; "
                "espeak-ng --voices lists those it has"
            )

    def read(self, words: Iterable[str]) -> dict[str, bytes]:
        """The phones of each word; none of what can't be said."""
        found: dict[str, bytes] = {}
        waiting = iter(words)
        while some := list(islice(waiting, _AT_ONCE)):
            found.update(self._read(some))
        return found

    def _read(self, words: list[str]) -> dict[str, bytes]:
        spelled = {word: self._readable(word) for word in words}
        read = ipa_readings(filter(None, spelled.values()), self._voice)
        table = phone_table()
        return {word: table.phones(read.get(text, "")) for word, text in spelled.items()}

    def _readable(self, word: str) -> str:
        cut = word[:MAX_LETTERS]
        if cut.isascii():
            return cut
        return "".join(letter if self._is_written(letter) else anyascii(letter) for letter in cut).strip()

    def _is_written(self, letter: str) -> bool:
        script = unicodedata.name(letter, "").split(" ")[0].split("-")[0]
        return unicodedata.category(letter)[0] != "L" or script == "LATIN" or script in self._written


def voice_of(language: str) -> str:
    """The eSpeak NG voice that reads a language."""
    return _VOICES.get(language, language)


def words_of(text: str) -> list[str]:
    """The words that are read: those that have a letter or a digit."""
    return split_name(text)


def compact(words: list[str]) -> str:
    """Words run together, as they are compared by spelling."""
    return "".join(words)[:_MAX_COMPARED]


def digit_by_digit(words: list[str]) -> list[str] | None:
    """The words with each digit a word of its own; ``None`` if that changes nothing."""
    if not any(len(word) > 1 and any(map(str.isdecimal, word)) for word in words):
        return None
    spaced = "".join(f" {c} " if c.isdecimal() else c for word in words for c in (*word, " "))
    return spaced.replace(".", " ").split()


@cache
def _scripts() -> dict[str, list[str]]:
    return dict(read(_SCRIPTS))
