"""Words as the shop compares them: folded, and reduced to what they have in common with their relatives."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from jellyfish import metaphone

_MARKS: Final = "".join(c for c in map(chr, range(0x300, 0x10000)) if unicodedata.category(c) in {"Mn", "Mc"})
"""Vowel signs and the like, which are within words, not between them (Khmer, Lao, Hindi)."""
_LETTER: Final = f"(?:[^\\W_][{_MARKS}]*)"
_WORD: Final = re.compile(rf"\d+(?:[.,]\d+)+|{_LETTER}+(?:['\u2019]{_LETTER}+)*")
_SUFFIXES: Final = ("ingly", "ings", "ing", "ers", "er", "ies", "es", "ed", "ly", "y", "s", "e")
_SHORTEST_STEM: Final = 3


def fold(text: str) -> str:
    """Lower case without accents: "Café Crème" -> "cafe creme"."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def words(text: str) -> list[str]:
    """The folded words of a text, punctuation left out: "Dad's T-Shirt, 0.5 l" -> dads t shirt 0.5 l."""
    return [word.replace("'", "").replace("\u2019", "") for word in _WORD.findall(fold(text).replace("&", " and "))]


def spoken(text: str) -> str:
    """A name as somebody would say it: lower case, punctuation left out, accents and apostrophes kept."""
    return " ".join(_WORD.findall(text.casefold().replace("&", " and ").replace("\u2019", "'")))


def compact(text: str) -> str:
    """A code or short name without case, spaces or punctuation: "Summer 20" -> "summer20"."""
    return "".join(words(text))


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """What a folded English word shares with its relatives: runner, running, runs -> run; boots -> boot.

    Endings are taken off while three letters remain, then a doubled last consonant is made single. It joins more
    words than a stemmer for texts would, because shoppers name a need ("for a runner") and not a product.
    """
    present = word
    while (shorter := _without_suffix(present)) != present:
        present = shorter
    return present


def phrase_key(text_words: Iterable[str]) -> str:
    """What two ways to write the same name have in common: their stems, run together."""
    return "".join(map(stem, text_words))


@lru_cache(maxsize=100_000)
def sound(word: str) -> str:
    """How an English word sounds, roughly: shoes and choose are both XS (Metaphone, L. Philips 1990).

    A key of single words, so that the search index proposes products for a homophone; the shop knows nothing of sound
    beyond it. Names that were heard as other words are found by ``nlu.sounds``, before the shop is asked.
    """
    return str(metaphone(word)) if word.isalpha() else ""


def _without_suffix(word: str) -> str:
    if word.endswith("ss") or not word.isalpha():
        return word
    for suffix in _SUFFIXES:
        if word.endswith(suffix) and len(word) - len(suffix) >= _SHORTEST_STEM:
            return _undoubled(word.removesuffix(suffix))
    return word


def _undoubled(word: str) -> str:
    if len(word) > _SHORTEST_STEM and word[-1] == word[-2] and word[-1] not in "aeiousl":
        return word[:-1]
    return word
