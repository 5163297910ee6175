"""Letters that look the same are one spelling, in whatever order and with whatever signs they are typed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu.text.clusters import one_spelling, parts_at


@pytest.mark.parametrize(
    ("typed", "right"),
    [
        ("កន្រ្តក", "កន្ត្រក"),  # the subscript ro is the last
        ("សុ៊ត", "ស៊ុត"),  # a shifter stands before the vowel
        ("កំុ", "កុំ"),  # a sign stands after the vowel
        ("ម៉្យាង", "ម្យ៉ាង"),  # subscripts stand before a shifter
        ("សួស្ដី", "សួស្តី"),  # subscripts that look alike
        ("បេីក", "បើក"),  # a vowel in two signs
        ("ខ្ញុំ\u200bចង់", "ខ្ញុំចង់"),
        ("ນໍ້າ", "ນ້ຳ"),  # a vowel in two letters, with its tone between them
        ("ນ້ໍາ", "ນ້ຳ"),
        ("ດໍາ", "ດຳ"),
        ("ບ່ໍ", "ບໍ່"),  # a tone stands after the vowel
        ("ຫນຶ່ງ", "ໜຶ່ງ"),
        ("ຫມີ່", "ໝີ່"),
        ("ຫລາຍ", "ຫຼາຍ"),
        ("ເເດ່", "ແດ່"),
    ],
)
def test_marks_are_put_into_their_order(typed: str, right: str) -> None:
    assert one_spelling(typed) == right
    assert one_spelling(right) == right


@given(
    st.text(
        st.characters(min_codepoint=0x1780, max_codepoint=0x17DD)
        | st.characters(min_codepoint=0xE80, max_codepoint=0xEDF)
    )
)
def test_any_text_has_one_spelling(text: str) -> None:
    once = one_spelling(text)
    assert len(once) <= len(text)


@pytest.mark.parametrize(("text", "places"), [("ស្បែកជើង", [4, 5, 7]), ("ເກີບແລ່ນ", [3, 4, 7]), ("ນ້ຳມັນ", [3, 5])])
def test_no_mark_is_torn_from_its_letter(text: str, places: list[int]) -> None:
    assert [i for i in range(1, len(text)) if parts_at(text, i)] == places
