"""A reply is stopped by who speaks over it, and not by its own echo; what interrupted is heard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.voice.turns.tapes import FRAME_MS, Room, Tape, quiet
from voice import (
    BargeIn,
    Interrupter,
    Listener,
    LoopEvent,
    Speaker,
    SpeechModel,
    SpokenReply,
    Transcript,
    TurnWords,
    run_loop,
)
from voice.turns.interruption import SelfHearing

if TYPE_CHECKING:
    from tests.conftest import Joe

WORDS = TurnWords(stop=("stop", "hold on"), attention=("hello",))
REPLY = (
    "I found five for running shoes. One: Meadow Runner, fifty four dollars and ninety five cents. "
    "Two: Morning Mile, forty nine dollars and ninety five cents. Three: Rain Dash, fifty eight dollars. "
    "Say a number, or more for others."
)


def louder(pcm: bytes, db: float) -> bytes:
    samples = np.frombuffer(pcm, "<i2") * 10 ** (db / 20)
    return bytes(samples.clip(-32768, 32767).astype("<i2").tobytes())


class Conversation:
    """One reply in a room, and what comes of it."""

    def __init__(self, model: SpeechModel, speaker: Speaker, room: Room, mode: BargeIn) -> None:
        self.heard: list[str] = []
        self.recognized_ms: int | None = None
        self._room = room
        interrupter = Interrupter(lambda: model, room, WORDS, mode)
        listener = Listener(lambda: model, room, words=WORDS)
        opening = SpokenReply(REPLY)
        run_loop(listener, room, speaker, self._respond, opening, self._follow, interrupter)

    def _respond(self, heard: Transcript) -> SpokenReply:
        self.heard.append(heard.text)
        return SpokenReply("Bye.", end=True)

    def _follow(self, event: LoopEvent, _text: str) -> None:
        if event is LoopEvent.INTERRUPTED:
            self.recognized_ms = self._room.read_ms


@pytest.mark.audio
def test_speech_over_a_reply_stops_it_and_begins_the_next_utterance(
    english: SpeechModel, speaker: Speaker, joe: Joe
) -> None:
    room = Room(joe.pcm("where is my order"), from_ms=3000, echo_db=-20)
    talk = Conversation(english, speaker, room, BargeIn.SPEECH)
    assert talk.heard == ["where is my order"]
    assert room.stopped_ms is not None
    assert talk.recognized_ms is not None
    assert room.stopped_ms - talk.recognized_ms <= 200
    assert 3000 < room.stopped_ms < 5000


@pytest.mark.audio
@pytest.mark.parametrize("said", ["where is my order", "no thanks", "do you have rain jackets"])
def test_a_reply_is_held_within_200_ms_of_speech(english: SpeechModel, speaker: Speaker, joe: Joe, said: str) -> None:
    speech = np.frombuffer(joe.pcm(said), "<i2")
    onset = int(np.flatnonzero(np.abs(speech.astype(int)) > np.abs(speech.astype(int)).max() / 30)[0])
    room = Room(speech[onset:].tobytes(), from_ms=3000, echo_db=-20)
    Conversation(english, speaker, room, BargeIn.SPEECH)
    assert room.held_ms is not None
    assert 3000 < room.held_ms <= 3200


@pytest.mark.audio
def test_clatter_does_not_hold_a_reply(english: SpeechModel, speaker: Speaker) -> None:
    clatter = np.random.default_rng(5).normal(0, 6000, 16000 // 2).astype("<i2").tobytes()
    room = Room(clatter, from_ms=3000, echo_db=-20)
    Conversation(english, speaker, room, BargeIn.SPEECH)
    assert room.held_ms is None


@pytest.mark.audio
def test_a_held_reply_goes_on_where_no_words_come(english: SpeechModel) -> None:
    hum = np.sin(np.arange(16 * 150) * 2 * np.pi * 150 / 16000) * 8000
    tape = Tape(quiet(2500) + hum.astype("<i2").tobytes())
    held: list[tuple[bool, int]] = []
    interrupter = Interrupter(lambda: english, tape, WORDS, BargeIn.SPEECH)
    interrupter.watch(REPLY, lambda: tape.ms < 5000, lambda on: held.append((on, tape.ms)))
    assert [on for on, _ in held] == [True, False]
    assert held[-1][1] - held[0][1] <= 1000
    assert tape.ms == 5000


@pytest.mark.audio
@pytest.mark.parametrize("mode", [BargeIn.SPEECH, BargeIn.STOP_WORDS])
def test_a_stop_word_stops_it(english: SpeechModel, speaker: Speaker, joe: Joe, mode: BargeIn) -> None:
    room = Room(joe.pcm("stop"), from_ms=4000, echo_db=-15)
    talk = Conversation(english, speaker, room, mode)
    assert talk.heard == ["stop"]
    assert room.stopped_ms is not None
    assert 4000 < room.stopped_ms < 5000 + FRAME_MS


@pytest.mark.audio
def test_other_speech_does_not_where_only_stop_words_do(english: SpeechModel, speaker: Speaker, joe: Joe) -> None:
    room = Room(joe.pcm("where is my order"), from_ms=3000, echo_db=-20)
    talk = Conversation(english, speaker, room, BargeIn.STOP_WORDS)
    assert talk.heard == [""]
    assert talk.recognized_ms is None


@pytest.mark.audio
@pytest.mark.parametrize("mode", [BargeIn.SPEECH, BargeIn.STOP_WORDS])
@pytest.mark.parametrize("echo_db", [0, -20])
def test_a_reply_does_not_interrupt_itself(
    english: SpeechModel, speaker: Speaker, mode: BargeIn, echo_db: float
) -> None:
    room = Room(b"", from_ms=0, echo_db=echo_db)
    talk = Conversation(english, speaker, room, mode)
    assert talk.recognized_ms is None
    assert room.held_ms is None
    assert talk.heard == [""]


@pytest.mark.audio
def test_who_only_calls_for_attention_is_listened_to(english: SpeechModel, speaker: Speaker, joe: Joe) -> None:
    said = joe.pcm("hello") + bytes(3 * 32000) + joe.pcm("where is my order")
    room = Room(said, from_ms=3000, echo_db=-20)
    talk = Conversation(english, speaker, room, BargeIn.STOP_WORDS)
    assert talk.heard == ["where is my order"]


@pytest.mark.parametrize(
    ("speech", "heard", "stops"),
    [
        ("Show me a number.", ["stop"], True),
        ("Say stop at any time.", ["say", "stop"], False),
        ("Our shop is open.", ["our", "stop"], False),
        ("Please hold.", ["hold", "on"], True),
        ("Hold on.", ["hold", "on"], False),
    ],
)
def test_a_stop_word_of_the_reply_itself_does_not_count(speech: str, heard: list[str], stops: bool) -> None:
    assert bool(SelfHearing(speech, WORDS).stop_phrase(heard)) == stops


def test_words_of_the_reply_that_are_misheard_are_its_own() -> None:
    guard = SelfHearing("Meadow Runner, fifty four dollars.", WORDS)
    assert guard.foreign(["meadows", "runners", "fifteen", "for", "dollar"]) is None
    assert guard.foreign(["meadow", "runner", "cancel"]) == 2
