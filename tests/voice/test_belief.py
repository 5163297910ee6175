"""Scores become shares of belief."""

from __future__ import annotations

import math

import pytest

from voice.belief import transcript_of
from voice.vosk_engine import Reading, ScoredWord, parse_result


def reading(text: str, score: float) -> Reading:
    words = tuple(ScoredWord(word, place * 100, place * 100 + 90) for place, word in enumerate(text.split()))
    return Reading(text, score, words)


def test_log_likelihoods_become_shares_that_sum_to_one() -> None:
    transcript = transcript_of([reading("a red", 200.0), reading("a bed", 200.0 - math.log(3))], 5)
    assert [(a.text, round(a.confidence, 6)) for a in transcript.alternatives] == [("a red", 0.75), ("a bed", 0.25)]


def test_a_word_is_as_certain_as_all_alternatives_that_have_it_there() -> None:
    transcript = transcript_of([reading("a red", 200.0), reading("a bed", 200.0 - math.log(3))], 5)
    assert [round(word.confidence, 6) for word in transcript.alternatives[0].words] == [1.0, 0.75]


def test_the_same_words_count_once_with_both_shares() -> None:
    transcript = transcript_of([reading("two", 5.0), reading("to", 5.5), reading("two", 5.0)], 5)
    assert transcript.text == "two"
    assert len(transcript.alternatives) == 2


def test_unknown_words_are_left_out() -> None:
    assert transcript_of([reading("[unk] red <UNK>", 1.0)], 5).text == "red"


def test_nothing_said_being_likeliest_gives_no_words() -> None:
    assert transcript_of([reading("", 46.3), reading("oh", 42.4)], 5).alternatives == ()


def test_nothing_said_keeps_its_share() -> None:
    transcript = transcript_of([reading("oh", 1.0), reading("", 1.0 - math.log(3))], 5)
    assert [(a.text, round(a.confidence, 6)) for a in transcript.alternatives] == [("oh", 0.75)]


def test_no_more_alternatives_than_asked_for() -> None:
    transcript = transcript_of([reading(text, score) for score, text in enumerate("abcd")], 2)
    assert [alternative.text for alternative in transcript.alternatives] == ["d", "c"]


def test_no_readings_are_an_empty_transcript() -> None:
    assert transcript_of([], 5).alternatives == ()


def test_huge_score_differences_do_not_overflow() -> None:
    assert transcript_of([reading("a", 1e6), reading("b", -1e6)], 5).text == "a"


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        ('{"text": "yes"}', Reading("yes", 0.0, ())),
        ('{"text": ""}', Reading("", 0.0, ())),
        (
            '{"text": "yes", "result": [{"word": "yes", "start": 0.09, "end": 0.3, "conf": 1.0}]}',
            Reading("yes", 0.0, (ScoredWord("yes", 90, 300),)),
        ),
        ('{"alternatives": [{"text": " yes", "confidence": 12.5}]}', Reading("yes", 12.5, ())),
        (
            '{"alternatives": [{"text": "yes", "confidence": 2, "result": [{"word": "yes", "start": 1, "end": 1.2}]}]}',
            Reading("yes", 2.0, (ScoredWord("yes", 1000, 1200),)),
        ),
    ],
)
def test_every_shape_of_the_engines_results_is_read(result: str, expected: Reading) -> None:
    assert parse_result(result) == (expected,)


def test_a_reading_that_is_hardly_believed_is_left_out() -> None:
    readings = [Reading("the second one", 0.0, ()), Reading("add the second one", -6.0, ())]
    assert [a.text for a in transcript_of(readings, 5).alternatives] == ["the second one"]
