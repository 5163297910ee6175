"""One spelling for the letters of Khmer and Lao, whose marks are typed in several orders that look the same.

Unicode's normal forms leave them apart. Khmer's order is that of The Unicode Standard, section 16.4 (consonant,
subscript consonants, shifter, vowel, signs); in Lao a tone mark follows the vowel mark that it stands over.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import Final

_COENG: Final = "\u17d2"
_RO: Final = "\u179a"
_SUBSCRIPT, _LAST_SUBSCRIPT, _ROBAT, _SHIFTER, _VOWEL, _SIGN = range(6)
_KHMER: Final = {
    **dict.fromkeys("\u17cc", _ROBAT),
    **dict.fromkeys("\u17c9\u17ca", _SHIFTER),
    **dict.fromkeys(map(chr, range(0x17B6, 0x17C6)), _VOWEL),
    **dict.fromkeys(map(chr, (*range(0x17C6, 0x17C9), 0x17CB, *range(0x17CD, 0x17D2), 0x17DD)), _SIGN),
}
_LAO: Final = {
    **dict.fromkeys("\u0ebc", 0),
    **dict.fromkeys(map(chr, (0xEB1, *range(0xEB4, 0xEBC), 0xECD)), 1),
    **dict.fromkeys(map(chr, range(0xEC8, 0xECC)), 2),
    **dict.fromkeys("\u0ecc", 3),
}
_SAME: Final = (
    ("\u17c1\u17b8", "\u17be"),  # two vowel signs that look like one
    ("\u17c1\u17b6", "\u17c4"),
    ("\u17d2\u178a", "\u17d2\u178f"),  # subscripts that look alike
    ("\u0eab\u0e99", "\u0edc"),  # a letter typed as the two that it is made of
    ("\u0eab\u0ea1", "\u0edd"),
    ("\u0eab\u0ea5", "\u0eab\u0ebc"),
    ("\u0ec0\u0ec0", "\u0ec1"),
)
_INVISIBLE: Final = str.maketrans(dict.fromkeys("\u17b4\u17b5\u200b\u200c\u200d"))
_TONES: Final = ("", *map(chr, range(0xEC8, 0xECC)))
_AM: Final = tuple((f"\u0ecd{tone}\u0eb2", f"{tone}\u0eb3") for tone in _TONES)
"""A nasal vowel in two letters, a tone between them, and as one letter after the tone."""


@lru_cache(maxsize=4_000)
def one_spelling(text: str) -> str:
    """A run of such letters with every mark in its place."""
    ordered = "".join(_ordered(text.translate(_INVISIBLE)))
    for typed, whole in (*_SAME, *_AM):
        ordered = ordered.replace(typed, whole)
    return ordered


def parts_at(text: str, i: int) -> bool:
    """Whether a word may begin at a letter: no mark, subscript or vowel is torn from its consonant."""
    return text[i] not in _BOUND and text[i - 1] not in _BINDING


_BOUND: Final = frozenset((_COENG, "\u0eb0", "\u0eb2", "\u0eb3", "\u0ebd", *_KHMER, *_LAO))
_BINDING: Final = frozenset((_COENG, *map(chr, range(0xEC0, 0xEC5))))


def _ordered(text: str) -> list[str]:
    """The letters, each run of marks in its order."""
    return [
        mark
        for is_mark, pieces in groupby(_pieces(text), lambda piece: _place(piece) is not None)
        for mark in (sorted(pieces, key=lambda piece: _place(piece) or 0) if is_mark else pieces)
    ]


def _pieces(text: str) -> list[str]:
    """The letters, a subscript consonant as one with the sign before it."""
    pieces: list[str] = []
    for character in text:
        if pieces and pieces[-1] == _COENG:
            pieces[-1] += character
        else:
            pieces.append(character)
    return pieces


def _place(piece: str) -> int | None:
    if piece[0] == _COENG:
        return _LAST_SUBSCRIPT if piece[1:] == _RO else _SUBSCRIPT
    return _KHMER.get(piece, _LAO.get(piece))
