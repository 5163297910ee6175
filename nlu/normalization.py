"""Text to words: one spelling for whatever was typed or recognized.

NFC, casefold, punctuation dropped by Unicode category, contractions and signs written out. Every step is one pass over
the characters: no regular expression that a hostile text could slow down.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from typing import Final

MAX_CHARACTERS: Final = 2_000
"""What is read of an utterance; the rest is ignored."""
MAX_WORDS: Final = 48
MAX_WORD_LENGTH: Final = 40

_APOSTROPHES: Final = frozenset("'`\u2019\u02bc\u00b4\u2018")


class Normalizer:
    """Splits text into lower-case words as one language's data says.

    ``contractions`` maps a word to the words it stands for, ``signs`` a character to a word ("%"), ``currencies`` a
    character to the word said after the number ("$60" -> "60 dollars"), and ``rewrites`` a run of words to another.
    """

    def __init__(
        self,
        contractions: Mapping[str, tuple[str, ...]],
        signs: Mapping[str, str],
        currencies: Mapping[str, str],
        rewrites: Mapping[tuple[str, ...], tuple[str, ...]],
    ) -> None:
        self._contractions = contractions
        self._signs = signs
        self._currencies = currencies
        self._rewrites = rewrites
        self._longest = max((len(words) for words in rewrites), default=0)

    def words(self, text: str) -> list[str]:
        """At most ``MAX_WORDS`` words of at most ``MAX_WORD_LENGTH`` characters."""
        plain: list[str] = []
        for chunk in self._spaced(text).split()[:MAX_WORDS]:
            for word in self._currency_last(chunk):
                plain.extend(self._contractions.get(word) or (word.replace("'", "")[:MAX_WORD_LENGTH],))
        return self._rewritten([word for word in plain if word])[:MAX_WORDS]

    def _spaced(self, text: str) -> str:
        """The text with only letters, marks, digits, apostrophes and decimal points left between spaces."""
        text = unicodedata.normalize("NFC", text[:MAX_CHARACTERS]).casefold()
        return "".join(self._character(text, i) for i in range(len(text)))

    def _character(self, text: str, i: int) -> str:
        character = text[i]
        if character in _APOSTROPHES:
            return "'"
        if character in self._currencies:
            return " " + character
        if character in self._signs:
            return f" {self._signs[character]} "
        if "\ufe00" <= character <= "\ufe0f":  # how a sign before it looks, as a heart in color
            return " "
        if unicodedata.category(character)[0] in "LMN":
            return character
        if character in ".," and 0 < i < len(text) - 1 and text[i - 1].isdigit() and text[i + 1].isdigit():
            return "." if character == "." else ""
        return "" if unicodedata.category(character) == "Cf" else " "

    def _currency_last(self, chunk: str) -> tuple[str, ...]:
        name = self._currencies.get(chunk[0])
        return (chunk[1:], name) if name else (chunk,)

    def _rewritten(self, words: list[str]) -> list[str]:
        done: list[str] = []
        i = 0
        while i < len(words):
            for length in range(min(self._longest, len(words) - i), 0, -1):
                replacement = self._rewrites.get(tuple(words[i : i + length]))
                if replacement is not None:
                    done.extend(replacement)
                    i += length
                    break
            else:
                done.append(words[i])
                i += 1
        return done
