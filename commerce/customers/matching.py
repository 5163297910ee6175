"""Whether what was said is what is kept: names, postcodes, phone numbers as people say and write them."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from rapidfuzz.distance import Levenshtein

ALIKE: Final = 0.8
"""Likeness (of 1) of each word of a name, heard and kept: "jayne doe" may be Jane Doe beside her e-mail address."""
PHONE_END: Final = 7
"""So many last digits tell a phone number where one of the two was given without its country."""


def same_name(said: str, given: str, family: str) -> bool:
    """Whether a name is a customer's whole name, in either order, whatever its accents and capitals."""
    words, kept = _words(said), _words(f"{given} {family}")
    if not words or not kept:
        return False
    together, other = "".join(words), "".join(kept)
    turned = "".join([*_words(family), *_words(given)])
    if len(words) < min(len(kept), 2):
        return together in (other, turned)
    return max(_alike(together, other), _alike(together, turned)) >= ALIKE and _ends_alike(words, kept)


def same_postcode(said: str, kept: str) -> bool:
    """Whether two postcodes are the same, however they are spaced; a United States code may lack its last four."""
    one, other = _code(said), _code(kept)
    if not one or not other:
        return False
    return one == other or (other[:5] == one and re.fullmatch(r"\d{9}", other) is not None)


def same_phone(said: str, kept: str) -> bool:
    """Whether two phone numbers are the same; where only one has its country, the rest decides."""
    one, other = digits(said), digits(kept)
    if min(len(one), len(other)) < PHONE_END:
        return False
    if said.startswith("+") and kept.startswith("+"):
        return one == other
    shorter, longer = sorted((one.lstrip("0"), other.lstrip("0")), key=len)
    return len(shorter) >= PHONE_END and longer.endswith(shorter) and len(longer) - len(shorter) <= 3


def digits(text: str) -> str:
    """Only the digits, as ASCII."""
    return "".join(str(unicodedata.digit(c)) for c in text if c.isdigit() and unicodedata.digit(c, None) is not None)


def folded(text: str) -> str:
    """Small letters without accents."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return unicodedata.normalize("NFC", "".join(c for c in apart if not unicodedata.combining(c)))


def _words(text: str) -> list[str]:
    return (
        re.split(r"[\s\-\u2010\u2011,]+", folded(re.sub(r"['\u2019\u02bc`.]", "", text)).strip(" -,"))
        if text.strip()
        else []
    )


def _code(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKC", text).upper() if c.isalnum())


def _alike(one: str, other: str) -> float:
    return Levenshtein.normalized_similarity(one, other)


def _ends_alike(words: list[str], kept: list[str]) -> bool:
    """Whether no word is quite another: "Jane Roe" is not Jane Doe's sister by luck of length."""
    return all(max(_alike(word, other) for other in kept) >= 0.5 for word in words)
