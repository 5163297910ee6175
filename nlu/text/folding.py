"""A word without its accents: recognizers write them, who types leaves them out.

Only marks on Latin letters are accents; in other scripts a mark is a vowel, a tone or a part of its letter, and stays.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Final

_LIGATURES: Final = str.maketrans(
    {"œ": "oe", "æ": "ae", "ø": "o", "ß": "ss", "ł": "l", "đ": "d", "\u0131": "i", "º": "o", "ª": "a"},
)
"""Letters that Unicode takes for whole, and that are typed as others."""


def lowered(text: str) -> str:
    """The text in small letters; the Armenian "և", which Unicode casefolds to two letters, stays one."""
    return text.casefold().replace("\u0565\u0582", "\u0587")


@lru_cache(maxsize=2_000)
def fold(word: str) -> str:
    """The word as it is compared: "Pantalón" casefolded is "pantalon"; "한국" and "ស្បែក" stay as they are."""
    if word.isascii():
        return word
    kept: list[str] = []
    latin = False
    for character in unicodedata.normalize("NFD", word):
        if unicodedata.category(character) != "Mn":
            latin = unicodedata.name(character, "").startswith("LATIN")
        elif latin:
            continue
        kept.append(character)
    folded = unicodedata.normalize("NFC", "".join(kept)).translate(_LIGATURES)
    return word if folded == word else folded


@lru_cache(maxsize=2_000)
def letters(word: str) -> str:
    """The word letter by letter, where a script writes its letters in blocks: "담아" is ㄷㅏㅁㅇㅏ."""
    parted = word if word.isascii() else unicodedata.normalize("NFD", word)
    return word if parted == word else parted
