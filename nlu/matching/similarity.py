"""How alike two words are: spelling, plural, and what recognizers are known to confuse."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from nlu.packs.words import Words
from nlu.tagging.hashed import HashedIndex
from nlu.text import letters

SAME_STEM: Final = 0.95
MISHEARD: Final = 0.8
SAME_SOUND: Final = 0.7
LEAST_RATIO: Final = 0.74
"""Spellings less alike than this are different words."""
SPELLING: Final = 0.85
"""Worth of a spelling that is nearly the same."""
SHORTEST_FUZZY: Final = 4
"""Shorter words are too near one another to be compared letter by letter."""
SHORTEST_SYLLABLES: Final = 3
"""The same where a script writes syllables as one."""
SHOP_WORD: Final = 0.6
"""A word of the shop's own names is probably no slip of another word."""

KEPT: Final = 2_000
"""Words whose likeness is kept."""

Row = tuple[NDArray[np.intp], NDArray[np.float32]]
"""Numbers of the known words that a word may stand for, and how alike they are."""


class Similarity:
    """Compares words with the known words of the templates."""

    def __init__(self, known: list[str], words: Words) -> None:
        self._known = known
        self._letters = [letters(each) for each in known]
        self._number = {word: i for i, word in enumerate(known)}
        self._words = words
        self._stems = HashedIndex(map(words.stem, known))
        self._sounds = HashedIndex(map(words.sound, known))
        self._heard_for: dict[str, list[int]] = {}
        for word, others in words.misheard.items():
            if word in self._number:
                for other in others:
                    self._heard_for.setdefault(other, []).append(self._number[word])
        self.row = lru_cache(maxsize=KEPT)(self._row)

    def _row(self, word: str, shop_word: bool) -> Row:
        alike: dict[int, float] = {}
        if _is_long(word) and word not in self._number:
            factor = SHOP_WORD if shop_word else 1.0
            sound = self._words.sound(word)
            alike.update(dict.fromkeys(self._sounds.places(sound) if sound else (), SAME_SOUND * factor))
            alike.update(self._spelled_alike(word, factor))
        alike.update(dict.fromkeys(self._heard_for.get(word, ()), MISHEARD))
        alike.update(dict.fromkeys(self._stems.places(self._words.stem(word)), SAME_STEM))
        if word in self._number:
            alike[self._number[word]] = 1.0
        return np.fromiter(alike, np.intp, len(alike)), np.fromiter(alike.values(), np.float32, len(alike))

    def _spelled_alike(self, word: str, factor: float) -> dict[int, float]:
        matches = process.extract(
            letters(word), self._letters, scorer=Levenshtein.normalized_similarity, score_cutoff=LEAST_RATIO, limit=8
        )
        return {i: ratio * SPELLING * factor for _, ratio, i in matches if _is_long(self._known[i])}


def _is_long(word: str) -> bool:
    return len(word) >= SHORTEST_FUZZY or (len(word) >= SHORTEST_SYLLABLES and len(letters(word)) > len(word))
