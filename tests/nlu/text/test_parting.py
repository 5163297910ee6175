"""Words of scripts without spaces are parted alike wherever they stand."""

from __future__ import annotations

import pytest

from nlu import LanguagePack
from nlu.text import Normalizer, Parting, Spelling
from nlu.text.parting import smallest

SHOP = {
    "km": ["ស្បែកជើងរត់", "ស្បែកជើងវាយតេន្នីស", "ខោខូវប៊យ", "កម្រាលយូហ្គា", "ថង់គេង", "ម៉ាស៊ីនឆុងកាហ្វេ", "ទឹកដោះគោ", "ប្រេងអូលីវ"],
    "lo": ["ເກີບຜ້າໃບ", "ໂສ້ງເລັກກິງ", "ຖົງນອນ", "ກະເປົາຖື", "ກາເຟເມັດ", "ເກີບຕີເທັນນິສ", "ນ້ຳມັນໝາກກອກ", "ດຳເບວ"],
}
SAID = {
    "km": [
        "ខ្ញុំចង់ទិញ{}",
        "មាន{}ទេ",
        "តើអ្នកមាន{}ដែរឬទេ",
        "យក{}ពីរ",
        "ដាក់{}ចូលកន្ត្រក",
        "ដក{}ចេញពីកន្ត្រក",
        "{}នៅឯណា",
        "រក{}ក្រោមហាសិបដុល្លារ",
    ],
    "lo": ["ຂ້ອຍຢາກຊື້{}", "ມີ{}ບໍ່", "ຂໍເບິ່ງ{}ແດ່", "ເອົາ{}ສອງ", "ໃສ່{}ລົງກະຕ່າ", "ເອົາ{}ອອກຈາກກະຕ່າ", "{}ລາຄາເທົ່າໃດ", "ຢາກໄດ້{}ຖືກທີ່ສຸດ"],
}


@pytest.mark.parametrize("language", SHOP)
def test_a_name_has_the_same_words_alone_and_in_a_sentence(language: str) -> None:
    names = SHOP[language]
    words = LanguagePack.load(language).knowing(names).words.normalizer.words
    for name in names:
        alone = " ".join(words(name))
        for sentence in SAID[language]:
            assert f" {alone} " in f" {' '.join(words(sentence.format(name)))} ", sentence.format(name)


@pytest.mark.parametrize(
    ("language", "together", "apart"),
    [
        ("km", "តើអ្នកមានស្បែកជើងទេ", "តើ អ្នក មាន ស្បែក ជើង ទេ"),  # ICU takes "អ្នកមាន", a rich person, for one word
        ("km", "ក្រោម៥០ដុល្លារ", "ក្រោម 50 ដុល្លារ"),
        ("lo", "ມີກາເຟບໍ່", "ມີ ກາເຟ ບໍ່"),
        ("lo", "ເບີ໔໒", "ເບີ 42"),
    ],
)
def test_what_is_written_with_spaces_and_without_is_the_same(language: str, together: str, apart: str) -> None:
    words = LanguagePack.load(language).words.normalizer.words
    assert words(together) == words(apart)


@pytest.mark.parametrize(("language", "text"), [("km", "ខ្ញុំ​ចង់​ទិញ​ទឹក​ដោះ​គោ​ពីរ​ដប"), ("lo", "ຂ້ອຍ​ຢາກ​ຊື້​ນ້ຳ​ໝາກ​ກ້ຽງ​ສອງ​ແກ້ວ")])
def test_zero_width_spaces_say_nothing(language: str, text: str) -> None:
    words = LanguagePack.load(language).words.normalizer.words
    assert "\u200b" in text
    assert words(text) == words(text.replace("\u200b", ""))


def test_known_words_come_before_those_of_the_dictionary() -> None:
    words = Normalizer(Spelling(), Parting.of(["អ្នក មាន ទេ"])).words
    assert words("អ្នកមានទេ") == ["អ្នក", "មាន", "ទេ"]
    assert Normalizer(Spelling()).words("អ្នកមាន") == ["អ្នកមាន"]


def test_a_word_that_others_make_up_is_no_smallest_word_unless_it_is_written_whole() -> None:
    words = ["ដឹក", "ជញ្ជូន", "ដឹកជញ្ជូន"]
    assert smallest(words) == {"ដឹក", "ជញ្ជូន"}
    assert smallest(words, {"ដឹកជញ្ជូន"}) == set(words)


def test_what_nobody_knows_is_left_to_the_dictionary() -> None:
    pack = Parting.of(["ចង់ ទិញ"])
    assert pack.segmented("ចង់ទិញស្បែកជើង").split() == ["ចង់", "ទិញ", "ស្បែកជើង"]


def test_text_of_other_scripts_is_left_as_it_is() -> None:
    parting = Parting.of(["ចង់ ទិញ"])
    assert parting.segmented("two café lattes") == "two café lattes"
    assert parting.knowing(["café", "две"]) is parting
