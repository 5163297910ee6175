"""Words that are written together are parted where all of them are known, and names stay whole."""

from __future__ import annotations

import pytest

from nlu.text import Normalizer, Particles, Spacing, Spelling

PARTICLES = Particles(
    after_consonant=frozenset({"을", "이"}),
    after_vowel=frozenset({"를", "가"}),
    after_any=frozenset({"에", "주세요", "줘", "만"}),
    after_one_syllable=frozenset({"을", "를"}),
    one_syllable_stems=frozenset({"개"}),
    numerals=frozenset("영일이삼사오육칠팔구십백천만"),
    powers=frozenset("십백천만"),
    written={"을": "", "를": "", "이": "", "가": "", "에": "", "만": "", "주세요": "줘"},
)
SPACING = Spacing(
    known=frozenset({"장바구니", "담아", "운동화", "보여", "공책", "바나나"}),
    small=frozenset({"더", "안", "아", "대"}),
    numbers=frozenset({"두", "다섯", "열다섯"}),
    digits=frozenset("영일이삼사오육칠팔구"),
    counted=frozenset({"개", "원", "대"}),
    particles=PARTICLES,
)
KOREAN = Normalizer(
    Spelling(spacing=SPACING, particles=PARTICLES, contractions={"이거": ("이거",), "그것": ("그거",)}),
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("장바구니에담아줘", ["장바구니", "담아", "줘"]),
        ("장바구니에 담아 줘", ["장바구니", "담아", "줘"]),
        ("운동화더보여주세요", ["운동화", "더", "보여", "줘"]),
        ("공책두개담아줘", ["공책", "두", "개", "담아", "줘"]),
        ("열다섯개만", ["열다섯", "개"]),
        ("이만원", ["이만", "원"]),
        ("5만원", ["5만", "원"]),
        ("1만5천원", ["1만5천", "원"]),
        ("15,000원", ["15000", "원"]),
        ("원대", ["원", "대"]),
    ],
)
def test_words_written_together_are_those_written_apart(text: str, words: list[str]) -> None:
    assert KOREAN.words(text) == words


@pytest.mark.parametrize("text", ["모르는말", "장바구니모르는", "두루미", "안아", "개나리"])
def test_a_run_that_is_not_all_known_words_stays_whole(text: str) -> None:
    assert KOREAN.words(text) == [text]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("보 여 주 세요", ["보여", "줘"]),
        ("장바구니 에 담 아 줘", ["장바구니", "담아", "줘"]),
        ("공책 두 개", ["공책", "두", "개"]),
        ("모 르 는 말", ["모", "르", "는", "말"]),
    ],
)
def test_pieces_of_a_word_are_put_together_where_they_are_one(text: str, words: list[str]) -> None:
    assert KOREAN.words(text) == words


def test_a_digit_after_the_other_is_read_alone() -> None:
    assert KOREAN.words("사팔일이") == ["사", "팔", "일", "이"]
    assert KOREAN.words("십오만") == ["십오만"]


def test_what_a_particle_hangs_on_is_written_out() -> None:
    assert KOREAN.words("그것을") == ["그거"]


def test_a_particle_that_stands_alone_counts_for_what_it_means() -> None:
    assert KOREAN.words("운동화 주세요") == ["운동화", "줘"]


def test_a_name_of_the_shop_is_neither_parted_nor_cut() -> None:
    unknown, known = "목걸이", KOREAN.knowing(["은 목걸이", "개나리"])
    assert KOREAN.words(unknown) == ["목걸"]
    assert known.words("목걸이를보여줘") == ["목걸이", "보여", "줘"]
    assert known.knowing(["목걸이"]) is known


@pytest.mark.parametrize("text", ["가" * 2_000, "장바구니" * 500, "두개" * 900, "5만" * 900])
def test_a_text_made_to_be_slow_is_read_as_any_other(text: str) -> None:
    assert len(KOREAN.words(text)) <= 48
