"""Which of some things the words mean: lines of an order, values, ways to pay, reasons, answers of a guide.

What is told apart here are the shop's own words: they are looked for in what was said as runs of words, whatever
stands around them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Final, TypeVar

Key = TypeVar("Key")
_SPACELESS: Final = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"
"""Thai and Lao, Burmese, Khmer: written without spaces between words."""
_MARKS: Final = "".join(
    chr(code)
    for code in (*range(0x0E00, 0x0F00), *range(0x1000, 0x10A0), *range(0x1780, 0x1800))
    if unicodedata.category(chr(code)).startswith("M")
)
_SPACED: Final = rf"(?:(?![{_SPACELESS}])\w)+"
_WORD: Final = re.compile(rf"[{_SPACELESS}](?<=\w)[{_MARKS}]*|{_SPACED}(?:\.{_SPACED})*")
_SHORT: Final = 3


def tokens(text: str) -> list[str]:
    """The words of a text in lower case, hyphens parted, a plural's s left out.

    Of scripts that are written without spaces each letter with its marks is one: a name is found within a sentence.
    """
    found = _WORD.findall(text.casefold().replace("\u2019", "").replace("'", ""))
    return [_single(word) for word in found]


def holds(said: Sequence[str], phrase: Sequence[str]) -> bool:
    """Whether words hold others as a run, or run together ("34 inch", "34inch")."""
    if not phrase:
        return False
    size = len(phrase)
    if any(list(said[place : place + size]) == list(phrase) for place in range(len(said) - size + 1)):
        return True
    together = "".join(phrase)
    pairs = {"".join(said[place : place + n]) for n in (1, 2, 3) for place in range(len(said) - n + 1)}
    return len(together) > _SHORT and together in pairs


def meant(said: str, names: Mapping[Key, Sequence[str]]) -> list[Key]:
    """The things one of whose names is said; of two names where one is within the other, the longer counts."""
    heard = tokens(said)
    longest: dict[Key, int] = {}
    for key, called in names.items():
        sizes = [len(words) for name in called if holds(heard, words := tokens(name))]
        if sizes:
            longest[key] = max(sizes)
    most = max(longest.values(), default=0)
    return [key for key, size in longest.items() if size == most]


def _single(word: str) -> str:
    if len(word) <= _SHORT or not word.endswith("s") or word.endswith("ss"):
        return word
    if word.endswith("ves"):
        return word[:-3] + "f"
    return word[:-3] + "y" if word.endswith("ies") else word[:-1]
