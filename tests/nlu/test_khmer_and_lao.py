"""Counts, prices, refusals and consent in Khmer and Lao, written without spaces."""

from __future__ import annotations

from decimal import Decimal
from functools import cache

import pytest

from nlu import Hypothesis, Interpretation, Interpreter, LanguagePack, PriceRange, Vocabulary

SHOPS = {
    "km": Vocabulary(items=("តែបៃតង", "អង្ករ", "ស៊ុតមាន់", "កាហ្វេ", "អាវយឺត"), colors=("ខ្មៅ", "ក្រហម")),
    "lo": Vocabulary(items=("ຊາຂຽວ", "ເຂົ້າສານ", "ໄຂ່ໄກ່", "ກາເຟ", "ເສື້ອຢືດ"), colors=("ດຳ", "ແດງ")),
}


@cache
def interpreter(language: str) -> Interpreter:
    return Interpreter(LanguagePack.load(language), SHOPS[language])


def understood(language: str, text: str) -> Interpretation:
    return interpreter(language).interpret([Hypothesis(text)])


@pytest.mark.parametrize(
    ("language", "text", "quantity"),
    [
        ("km", "យកតែបៃតងប្រាំពីរប្រអប់", 7),
        ("km", "យកតែបៃតងពីរដណ្តប់ប្រអប់", 12),
        ("km", "យកតែបៃតង៥០ប្រអប់", 50),
        ("km", "យកតែបៃតងពីរពាន់ប្រាំរយប្រអប់", 2500),
        ("km", "ទិញស៊ុតមាន់ពីរឡូ", 24),
        ("km", "យកពីរ មិនមែនបីទេ", 2),
        ("km", "ខ្ញុំយកពីរគូ ទេ បីគូ", 3),
        ("lo", "ເອົາຊາຂຽວເຈັດກ່ອງ", 7),
        ("lo", "ເອົາຊາຂຽວສິບສອງກ່ອງ", 12),
        ("lo", "ເອົາຊາຂຽວ໕໐ກ່ອງ", 50),
        ("lo", "ເອົາຊາຂຽວສອງພັນຫ້າຮ້ອຍກ່ອງ", 2500),
        ("lo", "ຊື້ໄຂ່ໄກ່ສອງໂຫຼ", 24),
        ("lo", "ເອົາສອງ ບໍ່ແມ່ນສາມ", 2),
        ("lo", "ຂ້ອຍເອົາສອງຄູ່ ບໍ່ ສາມຄູ່", 3),
    ],
)
def test_counts_stand_after_what_is_counted(language: str, text: str, quantity: int) -> None:
    assert understood(language, text).slots.quantity == quantity


@pytest.mark.parametrize(("language", "text"), [("km", "យកអង្ករមួយគីឡូកន្លះ"), ("lo", "ເອົາເຂົ້າສານກິໂລເຄິ່ງ")])
def test_one_and_a_half_kilos_are_weighed(language: str, text: str) -> None:
    slots = understood(language, text).slots
    assert (slots.unit, slots.amount) == ("kilo", Decimal("1.5"))


@pytest.mark.parametrize(
    ("language", "text", "low", "high"),
    [
        ("km", "កាហ្វេក្រោម៥០០០០៛", None, 50_000),
        ("km", "កាហ្វេតម្លៃមិនលើសពីរម៉ឺនរៀល", None, 20_000),
        ("km", "កាហ្វេចន្លោះពីដប់ទៅម្ភៃដុល្លារ", 10, 20),
        ("lo", "ກາເຟບໍ່ເກີນ໕໐໐໐໐₭", None, 50_000),
        ("lo", "ກາເຟລາຄາບໍ່ເກີນສອງໝື່ນກີບ", None, 20_000),
        ("lo", "ກາເຟລະຫວ່າງສິບຫາຊາວໂດລາ", 10, 20),
    ],
)
def test_limits_of_prices_are_read_in_the_money_of_the_country(
    language: str, text: str, low: int | None, high: int
) -> None:
    assert understood(language, text).slots.price == PriceRange(None if low is None else Decimal(low), Decimal(high))


@pytest.mark.parametrize(
    ("language", "text", "without"),
    [
        ("km", "អាវយឺតក្រៅពីពណ៌ខ្មៅ", "ខ្មៅ"),
        ("km", "អាវយឺត កុំឲ្យពណ៌ក្រហម", "ក្រហម"),
        ("km", "កាហ្វេគ្មានស្ករ", "ស្ករ"),
        ("lo", "ເສື້ອຢືດຍົກເວັ້ນສີດຳ", "ດຳ"),
        ("lo", "ເສື້ອຢືດ ບໍ່ເອົາສີແດງ", "ແດງ"),
        ("lo", "ກາເຟບໍ່ມີນ້ຳຕານ", "ນ້ຳຕານ"),
    ],
)
def test_what_must_not_be_is_left_out(language: str, text: str, without: str) -> None:
    assert understood(language, text).slots.without == (without,)


@pytest.mark.parametrize(
    ("language", "text"), [("km", "បាទ តែចាំបន្តិច"), ("km", "ត្រូវហើយឬ"), ("lo", "ແມ່ນບໍ່"), ("lo", "ແມ່ນ ແຕ່ລໍຖ້າກ່ອນ")]
)
def test_a_question_and_a_doubt_are_no_consent(language: str, text: str) -> None:
    assert understood(language, text).intent != "yes"


@pytest.mark.parametrize(
    ("language", "text"), [("km", "កុំដាក់ចូលកន្ត្រក"), ("km", "កុំបញ្ជាទិញអី"), ("lo", "ຢ່າໃສ່ກະຕ່າ"), ("lo", "ຢ່າສັ່ງຊື້")]
)
def test_a_deed_that_is_forbidden_is_not_done(language: str, text: str) -> None:
    assert understood(language, text).intent in (None, "no")
