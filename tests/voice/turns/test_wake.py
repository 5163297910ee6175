"""Nothing counts before the wake phrase; what is said with it in one breath does."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.voice.turns.tapes import Tape, quiet
from voice import DeviceError, GrammarError, Listener, SpeechModel, WakePhrase
from voice.turns.patience import NORMAL

if TYPE_CHECKING:
    from tests.conftest import Joe

pytestmark = pytest.mark.audio


class EndingTape(Tape):
    """A tape after whose end there is no device any more."""

    def read(self) -> bytes:
        if self.read_bytes > len(self.pcm):
            raise DeviceError("The tape is over.")
        return super().read()


def after(phrase: str, pcm: bytes, model: SpeechModel) -> str | None:
    """What is heard with the phrase in one breath; ``None`` where it was never said."""
    tape = EndingTape(quiet(500) + pcm + quiet(3000))
    try:
        rest = WakePhrase(lambda: model, tape, phrase).wait()
    except DeviceError:
        return None
    heard = Listener(lambda: model, tape).listen(profile=replace(NORMAL, silence_ms=1000), begun=rest)
    return heard.text if heard else ""


@pytest.mark.parametrize("phrase", ["hey shop", "Hello Market"])
def test_words_after_it_in_the_same_breath_count(english: SpeechModel, joe: Joe, phrase: str) -> None:
    said = joe.pcm(f"{phrase.lower()} what is in my cart")
    assert after(phrase, said, english) == "what is in my cart"


def test_said_alone_it_leaves_nothing(english: SpeechModel, joe: Joe) -> None:
    assert after("hey shop", joe.pcm("hey shop"), english) == ""


@pytest.mark.parametrize("pause_ms", [400, 500, 600, 800, 1500])
def test_it_is_heard_after_other_speech(english: SpeechModel, joe: Joe, pause_ms: int) -> None:
    other = joe.pcm("what is your return policy") + quiet(pause_ms)
    assert after("hey shop", other + joe.pcm("hey shop what is in my cart"), english) == "what is in my cart"


@pytest.mark.parametrize(
    "text",
    [
        "find me running shoes under sixty dollars",
        "the shop is closed",
        "they shop a lot",
        "hey josh come here",
        "every shop has it",
        "hey stop",
        "hey chop",
        "they shopped",
        "ship shape",
        "hey bob",
        "hey sharp",
        "hey ship it",
        "what is your return policy",
    ],
)
def test_other_speech_does_not_wake(english: SpeechModel, joe: Joe, text: str) -> None:
    assert after("hey shop", joe.pcm(text), english) is None


@pytest.mark.parametrize(
    ("phrase", "problem"),
    [
        ("shop", "too short"),
        ("", "too short"),
        ("a b", "too short"),
        ("hey zorblax", "does not know: zorblax; choose other words"),
    ],
)
def test_a_phrase_that_can_not_be_heard_is_refused(english: SpeechModel, phrase: str, problem: str) -> None:
    with pytest.raises(GrammarError, match=problem):
        WakePhrase(lambda: english, Tape(b""), phrase)
