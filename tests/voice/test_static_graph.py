"""A model whose graph is fixed can't be told what to expect: it says so, or hears openly; the engine only warns."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from models import find_model
from tests.voice.turns.tapes import Tape
from voice import GrammarError, Recognizer, SpeechModel, WakePhrase

if TYPE_CHECKING:
    from tests.conftest import Joe

pytestmark = pytest.mark.audio


@pytest.fixture(scope="module")
def static() -> SpeechModel:
    """The embedded model, taken for one with a fixed graph."""
    return SpeechModel.load(replace(find_model("en"), takes_grammar=False))


def test_phrases_are_refused(static: SpeechModel) -> None:
    with pytest.raises(GrammarError, match="can't be told what to expect; use no phrases"):
        Recognizer(static, phrases=["yes"])


def test_a_wake_phrase_is_refused(static: SpeechModel) -> None:
    with pytest.raises(GrammarError, match="can't listen for a wake phrase"):
        WakePhrase(lambda: static, Tape(b""), "hey shop")


def test_what_is_expected_is_dropped_and_speech_is_heard_all_the_same(static: SpeechModel, joe: Joe) -> None:
    recognizer = Recognizer(static, expected=["yes", "no"])
    assert {dropped.phrase for dropped in recognizer.dropped} == {"yes", "no"}
    recognizer.accept(joe.pcm("where is my order"))
    assert recognizer.finish().text == "where is my order"
