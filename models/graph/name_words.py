"""A name as the words that a recognizer writes.

The words are those that a text normalizer makes of the name: lower case, without punctuation and apostrophes, accents
and digits kept ("Levi's 501®, Größe M" is levis 501 größe m): a pronunciation needs the accents, and who understands
leaves them out. How a word such as "501" sounds is the business of its pronunciation.
"""

from __future__ import annotations

import unicodedata
from typing import Final

MAX_WORD_LENGTH: Final = 40
"""Characters. No normalizer reads more of a word."""
_APOSTROPHES: Final = frozenset("'`\u2019\u02bc\u00b4\u2018")
_SIGNS: Final = {"&": "and", "%": "percent", "+": "plus", "#": "number"}


def split_name(name: str) -> list[str]:
    """The words of a name, in order; none if nothing in it can be said."""
    return spaced(name).casefold().split()


def split_sentence(sentence: str) -> list[str]:
    """The words of a sentence, as those of a name, but with apostrophes, because of "what's"."""
    return [word for written in spaced(sentence, "'").casefold().split() if (word := written.strip("'"))]


def spaced(name: str, apostrophe: str = "") -> str:
    """The name with only letters, their marks, digits and decimal points left between spaces, its case kept."""
    text = _without_picture_marks(unicodedata.normalize("NFC", name.encode(errors="ignore").decode()))
    return "".join(apostrophe if text[i] in _APOSTROPHES else _character(text, i) for i in range(len(text)))


def acronyms(name: str) -> frozenset[str]:
    """Words that stand in capitals in a name that isn't all in capitals: they may be spelled out ("LED lamp")."""
    words = spaced(name).split()
    shouted = {word.casefold() for word in words if 1 < len(word) <= 5 and word.isalpha() and word.isupper()}
    return frozenset(shouted) if any(word.islower() or word.istitle() for word in words) else frozenset()


def _character(text: str, i: int) -> str:
    character = text[i]
    if character in _SIGNS:
        return f" {_SIGNS[character]} "
    category = unicodedata.category(character)
    if category[0] in "LMN":
        return character
    if character in ".," and 0 < i < len(text) - 1 and text[i - 1].isdigit() and text[i + 1].isdigit():
        return "." if character == "." else ""
    return "" if category == "Cf" else " "


def _without_picture_marks(text: str) -> str:
    """The text without the marks that say how a sign is drawn, as in an emoji; a letter's marks stay."""
    kept: list[str] = []
    marks_a_letter = False
    for character in text:
        category = unicodedata.category(character)
        if category[0] != "M":
            marks_a_letter = character.isalpha() or (marks_a_letter and category == "Cf")
        elif not marks_a_letter or "VARIATION SELECTOR" in unicodedata.name(character, ""):
            continue
        kept.append(character)
    return "".join(kept)
