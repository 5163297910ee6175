"""One utterance is taken from a stream of frames."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.voice.turns.tapes import Tape
from voice import Listener, SpeechModel

if TYPE_CHECKING:
    from tests.conftest import Joe

pytestmark = pytest.mark.audio


def test_an_utterance_ends_soon_after_its_words(english: SpeechModel, joe: Joe) -> None:
    pcm = bytes(16000) + joe.pcm("show me running shoes under sixty dollars")
    tape = Tape(pcm)
    partials: list[str] = []
    heard = Listener(lambda: english, tape).listen(on_partial=partials.append)
    assert heard is not None
    assert heard.text == "show me running shoes under sixty dollars"
    assert heard.final
    assert len(partials) > 2
    assert partials[-1] == heard.text
    assert tape.read_bytes - len(pcm) < 2 * 16000  # one second


def test_a_pause_of_half_a_second_does_not_cut_the_speaker_off(english: SpeechModel, joe: Joe) -> None:
    pcm = bytes(16000) + joe.pcm("show me running shoes") + bytes(12800) + joe.pcm("under sixty dollars")
    heard = Listener(lambda: english, Tape(pcm)).listen()
    assert heard is not None
    assert heard.text.endswith("under sixty dollars")


def test_an_expected_answer_is_heard(english: SpeechModel, joe: Joe) -> None:
    tape = Tape(bytes(16000) + joe.pcm("two") + bytes(16000))
    heard = Listener(lambda: english, tape).listen(expected=["one", "two", "three"])
    assert heard is not None
    assert heard.text == "two"


def test_a_new_model_is_taken_between_utterances_and_no_frame_is_lost(english: SpeechModel, joe: Joe) -> None:
    newer = SpeechModel.load(english.folder)
    present, given = english, []

    def model() -> SpeechModel:
        given.append(present)
        return present

    def change(_words: str) -> None:
        nonlocal present
        present = newer

    said = ["show me running shoes", "under sixty dollars"]
    tape = Tape(b"".join(bytes(16000) + joe.pcm(text) + bytes(48000) for text in said))
    listener = Listener(model, tape)
    heard = [listener.listen(on_partial=change), listener.listen()]
    assert [each and each.text for each in heard] == said
    assert given == [english, newer]


def test_silence_is_nothing(english: SpeechModel) -> None:
    tape = Tape(b"")
    assert Listener(lambda: english, tape).listen() is None
    assert tape.ms == 8000
