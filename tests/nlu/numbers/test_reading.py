"""Numbers are found in words of any language, by a library or by a table."""

from __future__ import annotations

import pytest

from nlu.numbers.number_words import NumberWords
from nlu.numbers.reading import Numbers
from nlu.text import Normalizer, Spelling
from nlu.text.word_lists import NumeralWords

LAO = {"ร้อย": "ຮ້ອຍ", "พัน": "ພັນ", "หมื่น": "ໝື່ນ", "แสน": "ແສນ", "ล้าน": "ລ້ານ", "ที่": "ທີ"}


def found(language: str, text: str, lists: NumeralWords | None = None) -> list[tuple[str, int, bool]]:
    """The words, the value and whether it is a position, of all numbers in a text."""
    lists = lists or NumeralWords()
    normalizer = Normalizer(Spelling())
    said = NumberWords(language, lists.words, lists.ordinals, lists.respellings)
    words = normalizer.words(text)
    spans = Numbers(said, lists, normalizer, ()).find(words)
    return [(" ".join(words[span.start : span.end]), int(span.value), span.ordinal) for span in spans]


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("es", "veintidos camisetas y dieciséis gorras", [22, 16]),
        ("es", "veintiuno o doscientas veintiuna", [21, 221]),
        ("es", "mil doscientos cincuenta", [1250]),
        ("ko", "이백육십 사이즈 두 켤레", [260, 2]),
        ("ko", "오만삼천 원 이하", [53_000]),
        ("sl", "tristo dvajset ena", [321]),
        ("sl", "dva tisoc petsto", [2500]),
        ("ka", "ორი ათასი", [2000]),
        ("hy", "երկու հազար երեքհարյուր քսանմեկ", [2321]),
        ("km", "ពីរគូមួយរយហាសិប", [2, 150]),
        ("km", "ពីរម៉ឺន", [20_000]),
        ("ko", "3 개", [3]),
    ],
)
def test_numbers_are_found_in_every_language(language: str, text: str, numbers: list[int]) -> None:
    assert [value for _, value, _ in found(language, text)] == numbers


def test_misspelled_rules_are_put_right_by_the_pack() -> None:
    lists = NumeralWords(respellings=LAO)
    assert found("lo", "ສອງຮ້ອຍ", lists) == [("ສອງຮ້ອຍ", 200, False)]
    assert found("lo", "ທີສອງ", lists) == [("ທີ ສອງ", 2, True)]


@pytest.mark.parametrize(
    ("language", "text", "position"), [("ko", "두 번째", 2), ("km", "ទីបី", 3), ("es", "la segunda", 2)]
)
def test_positions_are_found_in_words(language: str, text: str, position: int) -> None:
    assert [(value, ordinal) for _, value, ordinal in found(language, text)] == [(position, True)]


@pytest.mark.parametrize(
    ("suffix", "text"), [("st", "the 1st"), ("o", "el 1º"), ("a", "la 1ª"), ("e", "le 1e"), (".", "die 1.")]
)
def test_digits_with_the_ending_of_a_position_are_one(suffix: str, text: str) -> None:
    normalizer = Normalizer(Spelling(ordinal_point=True))
    numbers = Numbers(NumberWords("en"), NumeralWords(ordinal_suffixes=[suffix]), normalizer, ())
    spans = numbers.find(normalizer.words(text + " it"))
    assert [(int(span.value), span.ordinal) for span in spans] == [(1, True)]


def test_an_article_counts_only_where_no_thing_follows() -> None:
    lists = NumeralWords(articles=["un", "una"], article_links=["de"])
    assert found("es", "quiero una camiseta", lists) == []
    assert found("es", "quiero una de esas", lists) == [("una", 1, False)]
    assert found("es", "solo una", lists) == [("una", 1, False)]
    assert found("es", "treinta y una camisetas", lists) == [("treinta y una", 31, False)]


def test_the_words_of_a_pack_go_before_the_rules() -> None:
    own = NumberWords("sl", {21: ["enaindvajset", "dvajset ena"]}, {1: ["prvi", "prva"]})
    assert (own.cardinal(21), own.cardinal(321), own.ordinal(1)) == ("enaindvajset", "tristo enaindvajset", "prvi")
    assert own.ordinal(2) == own.cardinal(2)
    assert found("sl", "prva", NumeralWords(ordinals={1: ["prvi", "prva"]})) == [("prva", 1, True)]


def test_a_row_of_number_words_is_read_in_time_whatever_its_length() -> None:
    assert len(found("ko", "이 " * 2000)) == 48


KOREAN = NumeralWords(counted=["이", "네", "만"], article_links=["개", "원"], no_numbers=["만두"])


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("이 상품", []),
        ("이 개", [2]),
        ("이", [2]),
        ("네", []),
        ("네 개", [4]),
        ("만 원", [10_000]),
        ("사 이 구", [4, 2, 9]),
        ("만두 두 개", [2]),
    ],
)
def test_a_word_that_means_something_else_is_a_number_only_beside_what_it_counts(text: str, numbers: list[int]) -> None:
    assert [value for _, value, _ in found("ko", text, KOREAN)] == numbers


@pytest.mark.parametrize(
    ("text", "number"), [("5만", 50_000), ("1만5천", 15_000), ("1만 5000", 15_000), ("120만", 1_200_000)]
)
def test_digits_are_put_together_with_the_powers_after_them(text: str, number: int) -> None:
    assert [value for _, value, _ in found("ko", text)] == [number]


def test_digits_before_other_words_stay_digits() -> None:
    assert [value for _, value, _ in found("ko", "5 개 6 개")] == [5, 6]


def test_a_power_may_stand_apart_from_its_digits_and_digits_alone_stay_as_they_are_written() -> None:
    normalizer = Normalizer(Spelling())
    numbers = Numbers(NumberWords("ko"), NumeralWords(), normalizer, ())
    spans = numbers.find(normalizer.words("5 만 원 그리고 0012"))
    assert [(int(span.value), span.digits) for span in spans] == [(50_000, ""), (12, "0012")]
