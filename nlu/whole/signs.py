"""Emoji in what is typed: a thumb is a yes, a shoe is looked for as a shoe, a smile says nothing.

What a sign is called is known by the ``emoji`` library, by the names of the Unicode CLDR. A word that the language's
``emoji`` list gives a sign goes before its name; a name counts where the shop sells something of that name.
"""

from __future__ import annotations

from typing import Final

import emoji

from nlu.lexicon import Lexicon
from nlu.words import Words

_MODIFIERS: Final = ("\ufe0e", "\ufe0f", *(chr(tone) for tone in range(0x1F3FB, 0x1F400)))
"""Say how a sign before them looks: as text, as a picture, and in which color a skin."""


class SignReader:
    """Writes out the signs of one language and one shop as words."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._split = words.normalizer.words
        self._endings = words.file.endings
        self._lexicon = lexicon
        self._language = words.file.language if words.file.language in emoji.LANGUAGES else "en"
        self._words = {_plain(sign): word for word, signs in words.file.whole.emoji.items() for sign in signs}

    def written(self, text: str) -> str:
        """The text with words in place of its signs; text without signs is returned as it is."""
        if text.isascii():
            return text
        return emoji.replace_emoji(text, lambda sign, _: f" {self._word(sign)} ")

    def _word(self, sign: str) -> str:
        known = self._words.get(_plain(sign))
        if known is not None:
            return known
        called = emoji.demojize(_plain(sign), language=self._language).strip(":").replace("_", " ")
        name = [self._shops(word) for word in self._split(called)]
        return " ".join(name) if self._lexicon.known and all(name) else ""

    def _shops(self, word: str) -> str:
        """A word as the shop's names have it, with or without an ending; empty where they don't have it."""
        forms = (word + ending for ending in ("", *reversed(self._endings)))
        return next((form for form in forms if self._lexicon.is_item_word(form)), "")


def _plain(sign: str) -> str:
    return "".join(character for character in sign if character not in _MODIFIERS)
