"""Forms and compounds of known words are pronounced as those."""

from __future__ import annotations

import pytest

from models.graph.lexicon import Lexicon
from models.graph.word_forms import compound, inflected

WORDS = Lexicon(
    {
        "oat": ["OW T"],
        "milk": ["M IH L K"],
        "shelf": ["SH EH L F"],
        "box": ["B AA K S"],
        "stop": ["S T AA P"],
        "bake": ["B EY K"],
        "load": ["L OW D"],
        "dry": ["D R AY"],
        "levi": ["L IY V AY"],
        "paint": ["P EY N T"],
        "ball": ["B AO L"],
        "either": ["IY DH ER", "AY DH ER"],
    }
)


@pytest.mark.parametrize(
    ("word", "phones"),
    [
        ("levi's", "L IY V AY Z"),
        ("levis", "L IY V AY Z"),
        ("oats", "OW T S"),
        ("boxes", "B AA K S IH Z"),
        ("stopped", "S T AA P T"),
        ("baked", "B EY K T"),
        ("loaded", "L OW D IH D"),
        ("dries", "D R AY Z"),
        ("dried", "D R AY D"),
        ("baking", "B EY K IH NG"),
        ("stopping", "S T AA P IH NG"),
        ("loader", "L OW D ER"),
        ("loaders", "L OW D ER Z"),
    ],
)
def test_a_form_of_a_known_word_follows_the_rules(word: str, phones: str) -> None:
    assert inflected(word, WORDS) == [tuple(phones.split())]


@pytest.mark.parametrize("word", ["ness", "brass", "zing", "oat", "s", ""])
def test_what_only_looks_like_a_form_is_none(word: str) -> None:
    assert inflected(word, WORDS) == []


def test_two_known_words_make_a_compound() -> None:
    assert compound("oatmilk", WORDS, frozenset(WORDS)) == [_sound("OW T M IH L K")]


def test_three_known_words_make_a_compound() -> None:
    assert compound("oatmilkbox", WORDS, frozenset(WORDS)) == [_sound("OW T M IH L K B AA K S")]


def test_a_compound_has_the_pronunciations_of_its_parts() -> None:
    assert compound("eitherball", WORDS, frozenset(WORDS)) == [
        _sound("IY DH ER B AO L"),
        _sound("AY DH ER B AO L"),
    ]


def test_short_parts_must_be_common_words() -> None:
    assert compound("oatmilk", WORDS, frozenset({"oat"})) == []


def test_what_has_an_unknown_part_is_no_compound() -> None:
    assert compound("oatmilx", WORDS, frozenset(WORDS)) == []


def _sound(phones: str) -> tuple[str, ...]:
    return tuple(phones.split())
