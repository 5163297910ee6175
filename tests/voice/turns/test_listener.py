"""One utterance is taken from a stream of frames."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.voice.turns.tapes import FRAME, Tape
from voice import EndpointProfile, Listener, Patience, SpeechModel, profile_for

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


class Loop(Tape):
    """A tape that is played again and again."""

    def read(self) -> bytes:
        start, self.read_bytes = self.read_bytes, self.read_bytes + FRAME
        return (self.pcm * 2)[start % len(self.pcm) :][:FRAME]


def test_endless_talk_ends_with_the_longest_utterance(english: SpeechModel, joe: Joe) -> None:
    tape = Loop(joe.pcm("show me running shoes under sixty dollars"))
    heard = Listener(lambda: english, tape).listen(profile=EndpointProfile(longest_ms=6000))
    assert heard is not None
    assert "shoes" in heard.text
    assert tape.ms == 6000


def test_endless_noise_ends(english: SpeechModel) -> None:
    noise = np.random.default_rng(1).normal(0, 8000, 16000).clip(-32768, 32767).astype("<i2").tobytes()
    tape = Loop(noise)
    Listener(lambda: english, tape).listen(profile=EndpointProfile(silence_ms=3000, longest_ms=6000))
    assert tape.ms <= 2 * 6000


def test_a_click_is_nothing(english: SpeechModel) -> None:
    tape = Tape(bytes(32000) + b"\xff\x7f" * 160 + bytes(32000))
    assert Listener(lambda: english, tape).listen(profile=EndpointProfile(silence_ms=3000)) is None
    assert tape.ms == 3000


def test_clipping_speech_ends_like_any_other(english: SpeechModel, joe: Joe) -> None:
    samples = np.frombuffer(joe.pcm("show me running shoes under sixty dollars"), "<i2") * 30.0
    pcm = bytes(16000) + samples.clip(-32768, 32767).astype("<i2").tobytes()
    tape = Tape(pcm)
    heard = Listener(lambda: english, tape).listen()
    assert heard is not None
    assert "shoes" in heard.text
    assert tape.ms - len(pcm) // 32 < 2500


def test_an_utterance_that_had_begun_is_heard_from_there(english: SpeechModel, joe: Joe) -> None:
    pcm = bytes(16000) + joe.pcm("where is my order")
    half = len(pcm) // FRAME // 2 * FRAME
    heard = Listener(lambda: english, Tape(pcm[half:])).listen(begun=pcm[:half])
    assert heard is not None
    assert heard.text == "where is my order"


@pytest.mark.parametrize("pause_ms", [1000, 3000])
def test_a_patient_ear_waits_for_the_rest(english: SpeechModel, joe: Joe, pause_ms: int) -> None:
    pcm = bytes(16000) + joe.pcm("show me running shoes") + bytes(pause_ms * 32) + joe.pcm("under sixty dollars")
    heard = Listener(lambda: english, Tape(pcm)).listen(profile=profile_for(Patience.PATIENT))
    assert heard is not None
    assert heard.text.endswith("under sixty dollars")


@pytest.mark.parametrize("said", ["yes", "two", "size ten"])
def test_a_short_answer_is_answered_within_half_a_second(english: SpeechModel, joe: Joe, said: str) -> None:
    speech = np.frombuffer(joe.pcm(said), "<i2")
    end = np.flatnonzero(np.abs(speech.astype(int)) > np.abs(speech.astype(int)).max() / 30)[-1]
    pcm = bytes(16000) + speech[: end + 1].tobytes()
    tape = Tape(pcm)
    heard = Listener(lambda: english, tape).listen(
        ["yes", "no", "two", "size ten"], profile=profile_for(Patience.QUICK)
    )
    assert heard is not None
    assert heard.text == said
    assert tape.ms - len(pcm) // 32 <= 500


def test_an_answer_that_begins_as_clatter_proves_to_be_no_word_is_heard(english: SpeechModel, joe: Joe) -> None:
    rumble = np.convolve(np.random.default_rng(3).normal(0, 600, 16000 * 4), np.ones(40) / 40, "same")
    rumble[8000:11200] *= 15  # 200 ms of clatter, then the pause that ends an answer
    speech = np.frombuffer(joe.pcm("two"), "<i2").astype(float)
    begin = np.flatnonzero(np.abs(speech) > np.abs(speech).max() / 30)[0]
    rumble[16800 : 16800 + len(speech) - begin] += speech[begin:]
    tape = Tape(rumble.clip(-32768, 32767).astype("<i2").tobytes())
    heard = Listener(lambda: english, tape).listen(["one", "two", "four"], profile=profile_for(Patience.QUICK))
    assert heard is not None
    assert heard.text == "two"
