"""Words are the same whether they are read one by one or in the light of what stands beside them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from nlu.text import Normalizer, Spelling

LANGUAGE = Normalizer(
    Spelling(
        contractions={"im": ("i", "am"), "dont": ("do", "not")},
        signs={"%": "percent", "²": "squared"},
        currencies={"€": "euros", "r$": "reais", "kr": "kronor", "$": "dollars"},
        rewrites={("t", "shirt"): ("tshirt",), ("do", "not", "know"): ("unknown",)},
        elisions={"l": "le"},
        accented=frozenset({"té"}),
        decimal_comma=True,
        ordinal_point=True,
    )
)
WORDS = st.one_of(
    st.sampled_from(
        ["im", "dont", "know", "T", "shirt", "2.", "1,5", "€", "kr", "5kr", "r$", "l'eau", "té", "ນ້ໍາ", "ខ្មែរ"]
    ),
    st.text(max_size=6),
)


@settings(max_examples=300, derandomize=True, deadline=None)
@given(st.lists(WORDS, max_size=6).map(" ".join))
def test_a_mark_after_a_text_changes_none_of_its_words(text: str) -> None:
    assert LANGUAGE.spelled(text) == LANGUAGE.spelled(f"{text} !")
