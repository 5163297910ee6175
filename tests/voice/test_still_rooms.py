"""A recognizer leaves out what is still, and loses no word and no time by it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from models import find_model
from voice import Recognizer, SpeechModel
from voice.pcm import to_pcm
from voice.room import Room
from voice.vosk_engine import EngineRecognizer

if TYPE_CHECKING:
    from tests.conftest import Joe
    from voice import Transcript

pytestmark = pytest.mark.audio

SAID = ("what's in my cart", "size ten please")
FRAME = 3200


def still(seconds: float) -> bytes:
    """A quiet room."""
    return to_pcm(np.random.default_rng(1).normal(0, 0.0005, round(seconds * 16000)).astype(np.float32))


def hear(recognizer: Recognizer, pcm: bytes) -> list[Transcript]:
    """What is said about some sound, and of its end."""
    heard = [recognizer.accept(pcm[at : at + FRAME]) for at in range(0, len(pcm), FRAME)]
    return [*(each for each in heard if each and each.final), recognizer.finish()]


@pytest.mark.parametrize("pause_s", [0.9, 2.0, 4.0])
def test_words_after_a_pause_are_whole_and_have_their_place_in_the_stream(
    english: SpeechModel, joe: Joe, pause_s: float
) -> None:
    pcm, begins_ms = b"", []
    for text in SAID:
        pcm += still(pause_s)
        begins_ms.append(len(pcm) / 32)
        pcm += joe.pcm(text)
    spoken = [each for each in hear(Recognizer(english), pcm + still(2)) if each.text]
    assert [each.text for each in spoken] == list(SAID)
    for each, begun_ms in zip(spoken, begins_ms, strict=True):
        first = each.alternatives[0].words[0].start_ms
        assert begun_ms - 100 <= first <= begun_ms + 400


def test_a_still_room_is_left_out(english: SpeechModel) -> None:
    room = Room(16000)
    passed = 0
    pcm = still(10)
    for at in range(0, len(pcm), FRAME):
        passed += len(room.hear(pcm[at : at + FRAME]))
        if room.still:
            room.wait()
    assert passed < len(still(1))
    assert {each.text for each in hear(Recognizer(english), pcm)} == {""}


def test_a_used_recognizer_hears_as_a_new_one(joe: Joe) -> None:
    model = SpeechModel.load(find_model("en"))
    first = [each.text for each in hear(Recognizer(model), joe.pcm(SAID[0]))]
    again = [each.text for each in hear(Recognizer(model), joe.pcm(SAID[0]))]
    assert first == again == [SAID[0]]


def test_one_recognizer_serves_one_stream_at_a_time(joe: Joe) -> None:
    model = SpeechModel.load(find_model("en"))
    one, other = Recognizer(model), Recognizer(model)
    half = len(joe.pcm(SAID[0])) // 4 * 2
    one.accept(joe.pcm(SAID[0])[:half])
    heard = hear(other, joe.pcm(SAID[1]))[-1].text
    rest = hear(one, joe.pcm(SAID[0])[half:])[-1].text
    assert (rest, heard) == SAID


def test_what_was_left_in_mid_utterance_is_not_heard_by_the_next(joe: Joe) -> None:
    model = SpeechModel.load(find_model("en"))
    Recognizer(model).accept(joe.pcm(SAID[0]))
    assert [each.text for each in hear(Recognizer(model), joe.pcm(SAID[1]))] == [SAID[1]]


def test_times_of_an_utterance_begin_with_it(english: SpeechModel, joe: Joe) -> None:
    engine = EngineRecognizer(english.engine, 16000, None, 1)
    times = []
    for _ in range(2):
        engine.accept(joe.pcm(SAID[1]))
        times.append([word.start_ms for word in engine.final()[0].words])
        assert engine.is_new
    assert times[0] == pytest.approx(times[1], abs=40)
