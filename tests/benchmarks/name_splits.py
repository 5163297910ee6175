"""Names that a recognizer lacks, in three parts that share no name: to develop with, to test, and to judge by.

Brands that are sold (``brands.txt``) and invented ones (``brand_names``) are judged by; developed with are other words
of the pronouncing dictionary, and other invented names.
"""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path
from typing import Final

from models import read_words, split_name
from models.graph.lexicon import LEXICON_FILE, read_lexicon
from tests.benchmarks.brand_names import brand_names
from tests.benchmarks.conditions import EMBEDDED

BRANDS: Final = Path(__file__).with_name("brands.txt")
_JUDGED_SEED: Final = 3
_JUDGED: Final = 120
_TESTED_SEED: Final = 11
_TESTED: Final = 150
_SEEN_SEED: Final = 12
_SEEN: Final = 100
_SEEN_WORDS: Final = 200
_LETTERS: Final = range(5, 12)


@cache
def brands() -> tuple[str, ...]:
    """Brands and products that are sold, of which the embedded model lacks a word."""
    known = read_words(EMBEDDED)
    lines = BRANDS.read_text(encoding="utf-8").splitlines()
    names = (line for line in lines if line and not line.startswith("#"))
    return tuple(name for name in names if any(word not in known for word in split_name(name)))


def invented() -> tuple[str, ...]:
    """Invented names to judge by."""
    return _invented(_JUDGED, _JUDGED_SEED)


def judged() -> tuple[str, ...]:
    """All names to judge by."""
    return (*brands(), *invented())


def tested() -> tuple[str, ...]:
    """Names that the tests of ``nlu/sounds`` read the hearing of."""
    taken = judged()
    return tuple(name for name in _invented(_TESTED, _TESTED_SEED) if name not in taken)


def seen() -> tuple[str, ...]:
    """Names to develop with: rare words and invented ones, in turn."""
    taken = {*map(str.casefold, judged()), *tested()}
    known = read_words(EMBEDDED)
    strange = [word for word in read_lexicon(EMBEDDED / LEXICON_FILE) if word.isalpha() and len(word) in _LETTERS]
    rare = sorted(word for word in strange if word not in known and word not in taken)
    words = random.Random(_SEEN_SEED).sample(rare, _SEEN_WORDS)  # noqa: S311 - the same words each time, no secret
    made = [name for name in _invented(_SEEN, _SEEN_SEED) if name not in taken]
    return tuple(
        name for place, word in enumerate(words) for name in (word, *made[place // 2 : place // 2 + place % 2])
    )


@cache
def _invented(count: int, seed: int) -> tuple[str, ...]:
    return tuple(brand_names(count, seed, read_lexicon(EMBEDDED / LEXICON_FILE)))
