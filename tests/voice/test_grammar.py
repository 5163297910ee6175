"""Phrases are made safe before the engine sees them."""

from __future__ import annotations

import pytest

from voice import DroppedPhrase, GrammarError, build_grammar
from voice.grammar import MAX_PHRASES, sift_phrases

WORDS = {"yes", "no", "red", "t", "shirt", "don't", "<eps>", "[unk]", "Hangul", "café"}


def knows(word: str) -> bool:
    return word in WORDS


def phrases(*given: str) -> tuple[str, ...]:
    return build_grammar(given, knows).phrases


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("Red, T-shirt!", "red t shirt"),
        ("Don\N{RIGHT SINGLE QUOTATION MARK}t", "don't"),
        ("Hangul", "Hangul"),
        ("  yes \n no ", "yes no"),
        ("cafe\N{COMBINING ACUTE ACCENT}", "café"),
        ("(yes)", "yes"),
    ],
)
def test_a_phrase_is_written_as_the_model_writes(written: str, heard: str) -> None:
    assert phrases(written) == (heard,)


def test_the_same_phrase_is_kept_once() -> None:
    assert phrases("yes", "Yes!", "no") == ("yes", "no")


def test_a_phrase_with_an_unknown_word_is_dropped_and_reported() -> None:
    assert build_grammar(["yes", "red xyzzy"], knows).dropped == (DroppedPhrase("red xyzzy", ("xyzzy",)),)


@pytest.mark.parametrize("token", ["<eps>", "[unk]"])
def test_the_models_own_tokens_are_no_words(token: str) -> None:
    assert build_grammar(["yes", token], knows).phrases == ("yes",)


def test_unknown_words_are_named_when_nothing_is_left() -> None:
    with pytest.raises(GrammarError, match="plugh, xyzzy"):
        build_grammar(["xyzzy", "red plugh"], knows)


def test_a_hint_may_come_to_nothing() -> None:
    assert sift_phrases(["xyzzy"], knows).phrases == ()


def test_too_many_phrases_are_refused() -> None:
    with pytest.raises(GrammarError, match=f"at most {MAX_PHRASES}"):
        build_grammar(["yes"] * (MAX_PHRASES + 1), knows)


@pytest.mark.parametrize(
    ("written", "heard"),
    [
        ("장바구니에 담아줘", "장바구니 에 담아 줘"),
        ("장바구니", "장바구니"),
        ("장바구니를", "장바구니 를"),
    ],
)
def test_a_korean_word_is_parted_into_the_fewest_words_that_the_model_knows(written: str, heard: str) -> None:
    known = {"장바구니", "장", "바구니", "에", "를", "담아", "담", "아", "줘"}
    assert sift_phrases([written], known.__contains__).phrases == (heard,)


def test_a_korean_word_with_an_unknown_piece_is_unknown_as_a_whole() -> None:
    assert sift_phrases(["뷁에"], {"에"}.__contains__).dropped == (DroppedPhrase("뷁에", ("뷁에",)),)
