"""Text of any language becomes words that can be compared."""

from __future__ import annotations

import pytest

from nlu.text import Normalizer, Particles, Spelling, fold

EUROPEAN = Normalizer(
    Spelling(
        elisions={"l": "le", "d": "de"},
        currencies={"€": "euros", "r$": "reais", "$": "reais"},
        accented=frozenset({"té"}),
        decimal_comma=True,
        ordinal_point=True,
    )
)
KOREAN = Normalizer(
    Spelling(
        particles=Particles(
            after_consonant=frozenset({"을", "이", "은"}),
            after_vowel=frozenset({"를", "가", "는"}),
            after_vowel_or_l=frozenset({"로"}),
            after_any=frozenset({"에", "에서"}),
            after_one_syllable=frozenset({"을", "를"}),
            unparted=frozenset({"고양이"}),
        )
    )
)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("59,99 €", ["59.99", "euros"]),
        ("1.250 euros", ["1250", "euros"]),
        ("1.250,50", ["1250.50"]),
        ("59.99", ["59.99"]),
        ("€60", ["60", "euros"]),
        ("€ 60", ["60", "euros"]),
        ("60€ no más", ["60", "euros", "no", "mas"]),
        ("R$ 60, por favor", ["60", "reais", "por", "favor"]),
        ("die 2. Seite", ["die", "2.", "seite"]),
        ("ich nehme 2.", ["ich", "nehme", "2"]),
        ("la 1.ª opción", ["la", "1a", "opcion"]),
    ],
)
def test_numbers_and_currencies_are_read_as_the_language_writes_them(text: str, words: list[str]) -> None:
    assert EUROPEAN.words(text) == words


def test_accents_are_left_out_but_for_words_that_would_be_others() -> None:
    assert EUROPEAN.words("Quiero té y un pantalón") == ["quiero", "té", "y", "un", "pantalon"]
    assert EUROPEAN.spelled("Quiero té y un pantalón") == ["quiero", "té", "y", "un", "pantalón"]


def test_an_elided_word_stands_alone_however_often_it_is_elided() -> None:
    assert EUROPEAN.words("l'article d\u2019occasion") == ["le", "article", "de", "occasion"]
    assert len(EUROPEAN.words("l'" * 1000)) <= 1000


def test_marks_of_scripts_whose_vowels_are_marks_stay() -> None:
    for word in ("ស្បែកជើង", "ເກີບ", "한국어"):
        assert fold(word) == word


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ខ្ញុំចង់ទិញស្បែកជើងពណ៌ក្រហមពីរគូ", ["ខ្ញុំ", "ចង់", "ទិញ", "ស្បែកជើង", "ពណ៌ក្រហម", "ពីរ", "គូ"]),
        ("ຂ້ອຍຢາກຊື້ເກີບສອງຄູ່", ["ຂ້ອຍ", "ຢາກ", "ຊື້", "ເກີບ", "ສອງ", "ຄູ່"]),
        ("ពីរ\u200bគូ ១២", ["ពីរ", "គូ", "12"]),
    ],
)
def test_scripts_without_spaces_are_parted_into_words(text: str, words: list[str]) -> None:
    assert Normalizer(Spelling()).words(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("운동화를 보여줘", ["운동화", "를", "보여줘"]),
        ("장바구니에서", ["장바구니", "에서"]),
        ("물을", ["물", "을"]),
        ("나이", ["나이"]),
        ("고양이", ["고양이"]),
        ("가을", ["가을"]),
        ("호텔로", ["호텔", "로"]),
        ("3을", ["3", "을"]),
    ],
)
def test_a_particle_is_parted_where_it_fits_the_sound_before_it(text: str, words: list[str]) -> None:
    assert KOREAN.words(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Ինչքա՞ն արժե, խնդրե՛մ\u0589", ["ինչքան", "արժե", "խնդրեմ"]),
        ("Բարև՜, սև և սպիտակ", ["բարև", "սև", "և", "սպիտակ"]),
        ("բարեւ", ["բարև"]),
    ],
)
def test_armenian_marks_stand_within_their_word_and_its_ligature_is_one_letter(text: str, words: list[str]) -> None:
    assert Normalizer(Spelling()).words(text) == words
