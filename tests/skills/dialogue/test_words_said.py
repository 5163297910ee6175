"""Which way to pay is meant, by the words that each language has for it."""

from __future__ import annotations

import pytest

from nlu import LanguagePack, Replies
from skills.dialogue.words_said import meant, tokens

METHODS = ("original", "card", "paypal", "gift-card", "store-credit")


@pytest.mark.parametrize(
    ("language", "said", "method"),
    [
        ("en", "put it on my credit card, please", "card"),
        ("en", "a gift card", "gift-card"),
        ("lo", "ຄືນໃສ່ບັດເຄຣດິດແດ່", "card"),
        ("lo", "ຈ່າຍດ້ວຍບັດ", "card"),
        ("lo", "ເອົາບັດຂອງຂວັນ", "gift-card"),
        ("lo", "ເອົາເຄຣດິດຮ້ານ", "store-credit"),
        ("lo", "ທາງເກົ່າແດ່", "original"),
        ("lo", "ໃຊ້ PayPal ເດີ້", "paypal"),
        ("lo", "ໃຊ້PayPalເດີ້", "paypal"),
        ("km", "ដាក់ចូលកាតវិញ", "card"),
        ("km", "យកកាតកាដូ", "gift-card"),
        ("km", "ដាក់ប្រាក់ក្នុងហាងវិញ", "store-credit"),
        ("km", "តាមរបៀបដើម", "original"),
    ],
)
def test_a_way_to_pay_is_found_in_a_sentence_written_with_or_without_spaces(
    language: str, said: str, method: str
) -> None:
    replies = Replies(LanguagePack.load(language))
    names = {name: replies.render(f"label-words-{name}").speech.split(", ") for name in METHODS}
    assert meant(said, names) == [method]


def test_letters_keep_their_marks_and_punctuation_is_no_word() -> None:
    assert tokens("ບັດ, ຈ່າຍ.") == ["ບັ", "ດ", "ຈ່", "າ", "ຍ"]
    assert tokens("កាត។") == ["កា", "ត"]
    assert tokens("size 6.5 shoes") == ["size", "6.5", "shoe"]
