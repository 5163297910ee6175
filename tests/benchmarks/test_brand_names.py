from __future__ import annotations

from rapidfuzz.distance import Levenshtein

from models import find_model
from models.graph.lexicon import read_lexicon
from tests.benchmarks.brand_names import brand_names


def test_names_are_new_words_that_differ() -> None:
    known = read_lexicon(find_model("en").path / "lexicon.txt.gz")
    names = brand_names(300, 3, known)

    assert len(set(names)) == 300
    assert not set(names) & set(known)
    assert min(Levenshtein.distance(a, b) for a in names for b in names if a < b) >= 2


def test_names_are_the_same_for_a_seed() -> None:
    assert brand_names(60, 1, ()) == brand_names(60, 1, ())
    assert brand_names(60, 1, ()) != brand_names(60, 2, ())
