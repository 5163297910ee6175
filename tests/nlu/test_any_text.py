"""Whatever is typed is read: nothing raises, and the words that are read are bounded."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nlu import Hypothesis, Interpreter, LanguagePack
from nlu.text.normalization import MAX_WORD_LENGTH, MAX_WORDS

MARKS = ["\u200f", "\u202e", "\u0000", "\u0301", "ភាសា", "한국어", "ქართული", "add two", "no, three", " "]
_LIMITS = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])


@_LIMITS
@given(st.lists(st.one_of(st.text(max_size=60), st.sampled_from(MARKS)), max_size=12).map("".join))
def test_text_of_any_script_is_read(interpreter: Interpreter, text: str) -> None:
    assert 0 <= interpreter.interpret([Hypothesis(text)]).confidence <= 1


@_LIMITS
@given(st.text(min_size=1, max_size=8), st.integers(1, 10_000))
def test_words_are_bounded_however_many_were_said(pack: LanguagePack, word: str, count: int) -> None:
    words = pack.words.normalizer.words(f"{word} " * count)
    assert len(words) <= MAX_WORDS
    assert all(len(each) <= 2 * MAX_WORD_LENGTH for each in words)


@pytest.mark.parametrize("number", ["1e999999", "1e9999999", "1e9", "1_000_000", "9" * 4000, "1.2.3", "0" * 400])
def test_numbers_as_programs_write_them_are_read(interpreter: Interpreter, number: str) -> None:
    for said in (f"under {number} dollars", f"add {number} kilos of rice", f"{number} and a half", number):
        assert 0 <= interpreter.interpret([Hypothesis(said)]).confidence <= 1
