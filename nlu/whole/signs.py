"""Emoji in what is typed: a thumb is a yes, a shoe is looked for as a shoe, a smile says nothing.

What a sign is called is known by the ``emoji`` library, by the names of the Unicode CLDR. A word that the language's
``emoji`` list gives a sign goes before its name; a name counts where the shop sells something of that name.
"""

from __future__ import annotations

from typing import Final

import emoji

from nlu.packs.words import Words
from nlu.tagging.lexicon import Lexicon

_MODIFIERS: Final = ("\ufe0e", "\ufe0f", *(chr(tone) for tone in range(0x1F3FB, 0x1F400)))
"""Say how a sign before them looks: as text, as a picture, and in which color a skin."""


class SignReader:
    """Writes out the signs of one language and one shop as words."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self._split = words.normalizer.words
        self._stop_words = words.stop_words
        self._lexicon = lexicon
        self._language = words.file.language if words.file.language in emoji.LANGUAGES else "en"
        self._words = {_plain(sign): word for word, signs in words.file.whole.emoji.items() for sign in signs}

    def written(self, text: str) -> str:
        """The text with words in place of its signs; text without signs is returned as it is."""
        if text.isascii():
            return text
        beside = self._split(emoji.replace_emoji(text, " "))
        named = any(self._lexicon.is_item_word(word) and word not in self._stop_words for word in beside)
        return emoji.replace_emoji(text, lambda sign, _: f" {self._word(sign, named)} ")

    def _word(self, sign: str, named: bool) -> str:
        """What a sign says; one beside the name of a thing only shows it."""
        known = self._words.get(_plain(sign))
        if known is not None or named:
            return known or ""
        called = emoji.demojize(_plain(sign), language=self._language).strip(":").replace("_", " ")
        name = self._split(called)
        return " ".join(name) if self._lexicon.known and all(map(self._lexicon.is_item_word, name)) else ""


def _plain(sign: str) -> str:
    return "".join(character for character in sign if character not in _MODIFIERS)
