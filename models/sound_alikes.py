"""Words of a model that sound much like another: what a listener for that one must not take for it."""

from __future__ import annotations

from heapq import nsmallest
from typing import TYPE_CHECKING, Final

from rapidfuzz.distance import Levenshtein

from models.graph.lexicon import LEXICON_FILE, read_lexicon
from models.graph.symbols import read_words

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

_PHONES_OF_ONE: Final = 3
"""For so many phones of a word one may differ: with more of them "haul" would be next to "hello", said fast."""


def sound_alikes(model: Path, word: str, most: int) -> tuple[str, ...]:
    """At most ``most`` words of a model whose sound is next to that of ``word``, by the fewest phones that differ.

    Words that begin as ``word`` does in whole ("shopper" for "shop") are none: they are that word and more. A model
    without a lexicon has none.

    Raises:
        GraphError: The model's list of words is damaged.
        LexiconError: Its lexicon is damaged.
    """
    path = model / LEXICON_FILE
    if not path.is_file():
        return ()
    lexicon = read_lexicon(path)
    if word not in lexicon:
        return ()
    own = lexicon[word][0]
    allowed = max(1, len(own) // _PHONES_OF_ONE)
    found: dict[str, int] = {}
    for other in read_words(model):
        sounds = lexicon[other][0] if other in lexicon else ()
        distance = Levenshtein.distance(own, sounds, score_cutoff=allowed)
        if distance <= allowed and not _begins(sounds, own):
            found[other] = distance
    return tuple(nsmallest(most, found, key=lambda other: (found[other], len(other), other)))


def _begins(sounds: Sequence[str], own: Sequence[str]) -> bool:
    return tuple(sounds[: len(own)]) == tuple(own)
