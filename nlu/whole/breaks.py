"""Where commas, full stops and line ends stood between the words of what was typed."""

from __future__ import annotations

from collections.abc import Callable
from itertools import chain
from typing import Final

_ENDS: Final = frozenset(",;.!?\n\u060c\u3001\u3002\uff0c\uff1b")
"""Also the comma of Arabic and the marks of Chinese and Japanese."""


def breaks(text: str, split: Callable[[str], list[str]]) -> frozenset[int]:
    """The places of the words that begin after a mark; none where the marks don't fit the words as they are split."""
    chunks = [split(chunk) for chunk in _chunks(text)]
    if list(chain.from_iterable(chunks)) != split(text):
        return frozenset()
    places, place = set[int](), 0
    for chunk in chunks:
        places.add(place)
        place += len(chunk)
    return frozenset(places - {0, place})


def _chunks(text: str) -> list[str]:
    """The text between the marks; one within a number ("2.50") is none."""
    chunks = [""]
    for i, character in enumerate(text):
        in_number = text[max(i - 1, 0)].isdecimal() and text[i + 1 : i + 2].isdecimal()
        if character in _ENDS and not in_number:
            chunks.append("")
        else:
            chunks[-1] += character
    return chunks
