"""The subset of SSML is read, and nothing else is obeyed."""

from __future__ import annotations

import pytest

from voice import SpeechError, Ssml, parse_ssml
from voice.speaking.pieces import LONGEST, Piece, pieces
from voice.speaking.ssml import Emphasis, Pause, Spoken


def read(inside: str) -> tuple[Spoken | Pause, ...]:
    return parse_ssml(f"<speak>{inside}</speak>").parts


@pytest.mark.parametrize(
    ("markup", "ms"),
    [
        ('<break time="300ms"/>', 300),
        ('<break time="1.5s"/>', 1500),
        ('<break strength="none"/>', 0),
        ('<break strength="strong"/>', 600),
        ("<break/>", 300),
    ],
)
def test_a_break_is_a_pause(markup: str, ms: int) -> None:
    assert read(f"one{markup}two") == (Spoken("one"), Pause(ms), Spoken("two"))


@pytest.mark.parametrize(
    ("how", "text", "said"),
    [
        ("digits", "3239 205", "3 2 3 9 2 0 5"),
        ("characters", "ab1", "A, B, 1"),
        ("spell-out", "fox", "F, O, X"),
    ],
)
def test_say_as_says_each_character(how: str, text: str, said: str) -> None:
    assert read(f'<say-as interpret-as="{how}">{text}</say-as>') == (Spoken(said),)


def test_emphasis_may_hold_the_others() -> None:
    assert read('all <emphasis level="strong">your <break/> money</emphasis> back') == (
        Spoken("all "),
        Spoken("your ", Emphasis.STRONG),
        Pause(300),
        Spoken(" money", Emphasis.STRONG),
        Spoken(" back"),
    )
    assert read("<emphasis>now</emphasis>") == (Spoken("now", Emphasis.MODERATE),)


@pytest.mark.parametrize(
    ("markup", "problem"),
    [
        ("<speak>", "not well-formed"),
        ("<speak>a & b</speak>", "escape & and <"),
        ("plain", "not well-formed"),
        ("<p>hello</p>", "begins with <speak>"),
        ('<speak><audio src="https://evil.example/a.mp3"/></speak>', "<audio"),
        ("<speak><speak>again</speak></speak>", "<speak>"),
        ('<speak><break time="9m"/></speak>', "such as 300ms"),
        ('<speak><break time="11s"/></speak>', "may last 10 s"),
        ('<speak><break strength="mighty"/></speak>', "strengths"),
        ('<speak><break onclick="x"/></speak>', "onclick"),
        ('<speak><emphasis level="huge">a</emphasis></speak>', "levels"),
        ('<speak><say-as interpret-as="date">1</say-as></speak>', "digits or characters"),
        ('<!DOCTYPE speak [<!ENTITY a "aaaa">]><speak>&a;</speak>', "declarations"),
        ("<?xml version='1.0'?><speak>a</speak>", "declarations"),
    ],
)
def test_what_is_not_in_the_subset_is_refused(markup: str, problem: str) -> None:
    with pytest.raises(SpeechError, match=problem):
        parse_ssml(markup)


def test_the_first_piece_is_short_and_no_word_is_lost() -> None:
    text = "Yes, I've added Morning Mile, size ten. Your cart comes to forty-nine, with tax. What else?"
    split = [piece.text for piece in pieces(text) if isinstance(piece, Piece)]
    assert split == [
        "Yes, I've added Morning Mile,",
        "size ten.",
        "Your cart comes to forty-nine, with tax.",
        "What else?",
    ]


def test_a_long_text_is_cut_between_words() -> None:
    split = [piece.text for piece in pieces("word " * 2000) if isinstance(piece, Piece)]
    assert " ".join(split) == " ".join(["word"] * 2000)
    assert max(map(len, split)) <= LONGEST
    assert [len(piece.text) for piece in pieces("x" * 700) if isinstance(piece, Piece)] == [300, 300, 100]


@pytest.mark.parametrize("text", ["", "  \n", "\0\x1b", "<>", Ssml(())])
def test_nothing_to_say_is_a_space(text: str | Ssml) -> None:
    assert pieces(text) == [Piece(" ")]


def test_words_that_are_spoken_alike_are_one_sentence() -> None:
    marked = parse_ssml('<speak>Order <say-as interpret-as="digits">427</say-as>. <emphasis>Thanks</emphasis></speak>')
    assert pieces(marked) == [Piece("Order 4 2 7."), Piece("Thanks", Emphasis.MODERATE)]


def test_a_plain_text_is_never_markup() -> None:
    assert pieces("<break time='9s'/> a & b") == [Piece("break time='9s'/ a & b")]
