from __future__ import annotations

from rapidfuzz.distance import Levenshtein

from models.graph.lexicon import LEXICON_FILE, read_lexicon
from tests.benchmarks.brand_names import brand_names
from tests.benchmarks.conditions import EMBEDDED


def test_names_are_new_words_that_differ() -> None:
    known = read_lexicon(EMBEDDED / LEXICON_FILE)
    names = brand_names(300, 3, known)

    assert len(set(names)) == 300
    assert not set(names) & set(known)
    assert min(Levenshtein.distance(a, b) for a in names for b in names if a < b) >= 2


def test_names_are_the_same_for_a_seed() -> None:
    assert brand_names(60, 1, ()) == brand_names(60, 1, ())
    assert brand_names(60, 1, ()) != brand_names(60, 2, ())
