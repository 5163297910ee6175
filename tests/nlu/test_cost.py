"""What an utterance costs, counted in calls and in alignments: other languages, long sentences and large shops."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Self

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nlu import Hypothesis, Interpreter, LanguagePack, Vocabulary
from nlu.interpreter import MAX_ALTERNATIVES, MAX_CANDIDATES
from nlu.matching.alignment import Aligner, greatest
from nlu.matching.reading import FREE
from nlu.patterns import PatternTable

SAID = "could you show me some red running shoes for under sixty dollars please"
TALK = "we walked along the river in the rain and my sister told us about her new neighbors "


class Calls:
    """Counts the calls of functions, Python's and C's, that are made while it is entered."""

    def __enter__(self) -> Self:
        self.count = 0
        sys.setprofile(self._called)
        return self

    def __exit__(self, *_: object) -> None:
        sys.setprofile(None)

    def _called(self, _frame: FrameType, event: str, _argument: object) -> None:
        self.count += event in ("call", "c_call")


def calls(interpreter: Interpreter, *texts: str) -> int:
    """Calls for an utterance whose words were seen before."""
    heard = [Hypothesis(text, 1 / (1 + place)) for place, text in enumerate(texts)]
    interpreter.interpret(heard)
    interpreter.interpret([Hypothesis(f"other words {i}") for i in range(MAX_ALTERNATIVES)])
    with Calls() as counted:
        interpreter.interpret(heard)
    return counted.count


def shop(products: int) -> Vocabulary:
    names = (f"{'abcdefghij'[i % 10] * 4}{i // 10} {'shoes' if i % 2 else 'jacket'}" for i in range(products))
    return Vocabulary(items=("running shoes", *names), colors=("red",))


def test_a_large_catalogue_makes_no_utterance_dearer(pack: LanguagePack) -> None:
    small, large = (calls(Interpreter(pack, shop(products)), SAID) for products in (20, 5_000))
    assert large < small * 1.05


def test_languages_that_are_loaded_beside_it_make_no_utterance_dearer(interpreter: Interpreter) -> None:
    before = calls(interpreter, SAID)
    others = [Interpreter(LanguagePack.load(language), Vocabulary()) for language in ("es", "pt")]
    assert calls(interpreter, SAID) == before
    assert others


def test_twice_the_words_cost_about_twice_as_much_at_most(interpreter: Interpreter) -> None:
    once, twice = (calls(interpreter, (TALK * times).strip()) for times in (1, 2))
    assert twice < once * 2.6


def test_alternatives_cost_no_more_each_than_one_alone(interpreter: Interpreter) -> None:
    said = [SAID.replace("sixty", number) for number in ("fifty", "sixty", "seventy", "eighty", "ninety")]
    assert calls(interpreter, *said) < sum(calls(interpreter, text) for text in said) * 1.3


@pytest.mark.parametrize("alternatives", [1, MAX_ALTERNATIVES, 3 * MAX_ALTERNATIVES])
def test_no_more_than_the_likely_patterns_are_aligned(
    interpreter: Interpreter, pack: LanguagePack, vocabulary: Vocabulary, alternatives: int
) -> None:
    heard = interpreter.hear([Hypothesis(f"show me {SAID} {i}") for i in range(alternatives)])
    readings = [each.reading for each in heard]
    assert len(readings) <= MAX_ALTERNATIVES
    aligner = Aligner(PatternTable.build(pack, vocabulary), FREE)
    found = aligner.align(readings, aligner.likely(readings, MAX_CANDIDATES))
    assert len(found.scores) == len(readings) * MAX_CANDIDATES


@given(st.lists(st.integers(0, 9), min_size=1, max_size=400), st.integers(1, 20))
def test_of_many_values_the_greatest_are_found_and_of_equal_ones_the_first(values: list[int], count: int) -> None:
    count = min(count, len(values))
    first = sorted(range(len(values)), key=lambda place: -values[place])[:count]
    assert greatest(np.array(values, np.float32), count).tolist() == sorted(first)
