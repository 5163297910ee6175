"""What a shopper named, in the shopper's own words: "lait d'avoine", where "lait de avoine" was compared."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Final

from nlu.text.folding import fold
from nlu.text.normalization import MAX_CHARACTERS, Normalizer

_APOSTROPHES: Final = frozenset("'\u2019")


@dataclass(frozen=True, slots=True)
class _Word:
    """A word as it is compared and as it is spelled, and the written word that it is of."""

    compared: str
    spelled: str
    written: str
    chunk: int


def as_said(mention: str, text: str, normalizer: Normalizer) -> str:
    """A mention with the accents and apostrophes that its words have in the text, in small letters.

    A word that isn't found there, because it stands for others, stays as it is.
    """
    if normalizer.mends_spaces or f" {mention} " in f" {text} ":
        return mention
    words = _words(text[:MAX_CHARACTERS], normalizer)
    found = _found(mention.split(), words)
    if not any(found):
        return mention
    whole = {chunk: [word for word in words if word.chunk == chunk] for chunk in {w.chunk for w in found if w}}
    said = zip(mention.split(), found, strict=True)
    runs = groupby(said, key=lambda pair: pair[1].chunk if pair[1] else -1)
    return " ".join(_written([*run], whole.get(chunk, ())) for chunk, run in runs)


def _written(run: Sequence[tuple[str, _Word | None]], whole: Sequence[_Word]) -> str:
    """The words as they are spelled; what was joined, as it is written where all of it is meant."""
    if whole and len(run) == len(whole) and _is_joined(whole):
        return whole[0].written
    return " ".join(word.spelled if word else own for own, word in run)


def _is_joined(whole: Sequence[_Word]) -> bool:
    """Whether words stand together by an apostrophe, or as they are: "d'avoine", "probarme"."""
    written = whole[0].written
    return not _APOSTROPHES.isdisjoint(written) or fold(written) == "".join(word.compared for word in whole)


def _words(text: str, normalizer: Normalizer) -> list[_Word]:
    chunks = [_bare(chunk) for chunk in unicodedata.normalize("NFC", text).lower().replace("-", " ").split()]
    return [
        _Word(normalizer.compared(spelled), spelled, chunk, place)
        for place, chunk in enumerate(chunks)
        for spelled in normalizer.spelled(chunk)
    ]


def _bare(chunk: str) -> str:
    """A written word without the marks around it."""
    kept = [place for place, character in enumerate(chunk) if unicodedata.category(character)[0] in "LMN"]
    return chunk[kept[0] : kept[-1] + 1] if kept else ""


def _found(wanted: Sequence[str], words: Sequence[_Word]) -> list[_Word | None]:
    """The place of each wanted word: all side by side if they are so anywhere, else one after the other."""
    compared = [word.compared for word in words]
    for start in range(len(words) - len(wanted) + 1):
        if compared[start : start + len(wanted)] == list(wanted):
            return list(words[start : start + len(wanted)])
    found: list[_Word | None] = []
    start = 0
    for word in wanted:
        place = compared.index(word, start) if word in compared[start:] else None
        found.append(None if place is None else words[place])
        start = start if place is None else place + 1
    return found
