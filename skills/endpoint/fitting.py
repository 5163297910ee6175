"""Text made fit for a platform: no control characters, and no longer than it takes."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

import orjson

# What XML 1.0 (https://www.w3.org/TR/xml/#charsets) or JSON can't carry, and the C1 controls.
_UNSPEAKABLE: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def plain(text: str) -> str:
    """The text without control characters; line breaks stay."""
    return _UNSPEAKABLE.sub("", text).strip()


def one_line(text: str, limit: int) -> str:
    """At most ``limit`` characters of the text, its white space made single spaces."""
    return " ".join(plain(text[: limit * 4]).split())[:limit].rstrip()


def shortened(text: str, fits: Callable[[str], bool]) -> str:
    """The text, or as much of its beginning as fits, cut between words and ended by an ellipsis."""
    if fits(text):
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(text[:middle] + "…") else (low, middle - 1)
    head = text[:low]
    return (head.rsplit(None, 1)[0] if " " in head else head) + "…"


def within(characters: int, size: int) -> Callable[[str], bool]:
    """A test for at most so many characters, and bytes as JSON."""
    return lambda text: len(text) <= characters and json_size(text) <= size


def json_size(value: object) -> int:
    """Bytes that a value takes as JSON."""
    return len(orjson.dumps(value))
