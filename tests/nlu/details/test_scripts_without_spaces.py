"""Names and addresses of scripts without spaces keep every mark and stay together as they were written."""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from nlu import Expectation, Hypothesis, Interpreter, LanguagePack, Vocabulary

ASKED = frozenset({"address", "choose_delivery"})


@cache
def interpreter(language: str) -> Interpreter:
    return Interpreter(LanguagePack.load(language), Vocabulary())


def read(language: str, slot: str, said: str) -> dict[str, Any]:
    found = interpreter(language).interpret([Hypothesis(said)], Expectation(ASKED, slot))
    parts = {part: getattr(found.slots, part) for part in ("name", "street", "city", "postcode")}
    return {part: value for part, value in parts.items() if value and found.intent == "address"}


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("lo", "ໜຶ່ງ ສອງ ສາມ ສີ່ ຫ້າ"),
        ("lo", "ໜຶ່ງສອງສາມສີ່ຫ້າ"),
        ("lo", "ລະຫັດໄປສະນີແມ່ນໜຶ່ງສອງສາມສີ່ຫ້າ"),
        ("km", "មួយ ពីរ បី បួន ប្រាំ"),
        ("km", "មួយពីរបីបួនប្រាំ"),
    ],
)
def test_a_postcode_is_read_with_spaces_and_without(language: str, said: str) -> None:
    assert read(language, "address_postcode", said) == {"postcode": "12345"}


@pytest.mark.parametrize(
    ("language", "said", "name"),
    [
        ("lo", "ສົມໄຊ ພົມມະວົງ", "ສົມໄຊ ພົມມະວົງ"),
        ("lo", "ຊື່ແມ່ນສົມໄຊ ພົມມະວົງ", "ສົມໄຊ ພົມມະວົງ"),
        ("lo", "ສົມ\u200bໄຊ ພົມມະວົງ", "ສົມໄຊ ພົມມະວົງ"),
        ("km", "សុខ វណ្ណា", "សុខ វណ្ណា"),
    ],
)
def test_a_name_is_kept_as_it_is_written(language: str, said: str, name: str) -> None:
    assert read(language, "recipient", said) == {"name": name}


@pytest.mark.parametrize(
    ("slot", "said", "parts"),
    [
        ("recipient", "ບຸນພັນ ສີສຸກ", {"name": "ບຸນພັນ ສີສຸກ"}),
        ("street", "ຖະໜົນສາມແສນໄທ 14", {"street": "ຖະໜົນສາມແສນໄທ 14"}),
        ("street", "ຖະໜົນເສດຖາທິລາດ ສິບສອງ", {"street": "ຖະໜົນເສດຖາທິລາດ 12"}),
    ],
)
def test_a_number_within_a_name_is_part_of_the_name(slot: str, said: str, parts: dict[str, str]) -> None:
    assert read("lo", slot, said) == parts


@pytest.mark.parametrize(
    ("slot", "said", "parts"),
    [
        ("city", "ບໍ່ ຖະໜົນຄືຖະໜົນດົງໂດກ 7", {"street": "ຖະໜົນດົງໂດກ 7"}),
        ("city", "ເມືອງຈັນທະບູລີ", {"city": "ເມືອງຈັນທະບູລີ"}),
        ("city", "ເມືອງແມ່ນປາກເຊ", {"city": "ປາກເຊ"}),
        ("street", "ເຮືອນເລກທີ 25 ຖະໜົນຫຼວງພະບາງ", {"street": "ເຮືອນເລກທີ 25 ຖະໜົນຫຼວງພະບາງ"}),
        (
            "street",
            "ຖະໜົນເສດຖາທິລາດ 12, ວຽງຈັນ, 01000",
            {"street": "ຖະໜົນເສດຖາທິລາດ 12", "city": "ວຽງຈັນ", "postcode": "01000"},
        ),
    ],
)
def test_parts_are_named_within_what_is_written_together(slot: str, said: str, parts: dict[str, str]) -> None:
    assert read("lo", slot, said) == parts


@pytest.mark.parametrize("said", ["ຂ້ອຍບໍ່ຮູ້", "ເຊົາກ່ອນ"])
def test_a_sentence_is_no_name(said: str) -> None:
    assert read("lo", "recipient", said) == {}
