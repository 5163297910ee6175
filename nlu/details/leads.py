"""What is said before and after a detail, and is no part of it: "my name is", "please"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from nlu.details.characters import Piece


def without_lead(pieces: Sequence[Piece], leads: Collection[str]) -> list[Piece]:
    """What stands after the last word that ends a lead."""
    last = max((i for i, piece in enumerate(pieces) if _is_word(piece) and piece.text.casefold() in leads), default=-1)
    return list(pieces[last + 1 :])


def without_end(pieces: Sequence[Piece], after: Collection[str]) -> list[Piece]:
    """Without the words at the end that are said after a detail."""
    kept = list(pieces)
    while kept and _is_word(kept[-1]) and kept[-1].text.casefold() in after:
        kept.pop()
    return kept


def _is_word(piece: Piece) -> bool:
    return not piece.spelled and not piece.sign
