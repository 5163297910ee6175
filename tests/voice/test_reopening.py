"""A device that vanishes costs no word that was said, and the conversation goes on when one is back."""

from __future__ import annotations

from collections import deque
from concurrent.futures import ThreadPoolExecutor
from queue import Queue
from typing import TYPE_CHECKING

import pytest

from tests.voice.sound_server import SoundServer, run_sound_server
from voice import (
    DeviceError,
    Listener,
    Presence,
    ReopeningLoudspeaker,
    ReopeningMicrophone,
    Speaker,
    SpeechModel,
    probe_devices,
)
from voice.pcm import RATE_HZ, duration_ms

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.conftest import Joe

pytestmark = pytest.mark.audio

FRAME = RATE_HZ // 20 * 2


class Tape:
    """A microphone that gives these frames and is then unplugged."""

    name = "tape"

    def __init__(self, pcm: bytes) -> None:
        self._frames = [pcm[start : start + FRAME] for start in range(0, len(pcm), FRAME)]
        self.flushed = self.closed = False

    def read(self) -> bytes:
        if not self._frames:
            raise DeviceError("The microphone 'tape' has sent nothing; plug it in again.")
        return self._frames.pop(0)

    def flush(self) -> None:
        self.flushed = True

    def close(self) -> None:
        self.closed = True


def plugged(*tapes: Tape) -> Callable[[str | None], Tape]:
    """Opens one tape after the other."""
    waiting = list(tapes)
    return lambda _name: waiting.pop(0)


def test_a_sentence_that_breaks_off_is_an_utterance(english: SpeechModel, joe: Joe) -> None:
    pcm = joe.pcm("find me running shoes under sixty dollars")
    told: list[tuple[Presence, str]] = []
    lost = Tape(bytes(FRAME * 6) + pcm[: len(pcm) // 4 * 2])
    with ReopeningMicrophone(None, lambda *change: told.append(change), plugged(lost)) as microphone:
        heard = Listener(lambda: english, microphone).listen()
    assert heard is not None
    assert heard.text.startswith("find me running")
    assert lost.closed
    assert told == []


def test_the_next_utterance_waits_for_the_device(english: SpeechModel, joe: Joe) -> None:
    told: list[tuple[Presence, str]] = []
    quiet = bytes(FRAME * 6)
    first, second = Tape(quiet + joe.pcm("where is my order")), Tape(quiet + joe.pcm("check out please") + quiet * 4)
    with ReopeningMicrophone(None, lambda *change: told.append(change), plugged(first, second)) as microphone:
        listener = Listener(lambda: english, microphone)
        assert [heard.text for heard in (listener.listen(), listener.listen()) if heard] == [
            "where is my order",
            "check out please",
        ]
    assert told == [
        (Presence.LOST, "The microphone 'tape' has sent nothing; plug it in again."),
        (Presence.BACK, "tape"),
    ]
    assert second.flushed


def test_silence_before_the_wait_is_bounded() -> None:
    told: list[Presence] = []
    second = Tape(b"\1" * FRAME)
    with ReopeningMicrophone(None, lambda change, _: told.append(change), plugged(Tape(b""), second)) as microphone:
        silence = b""
        while not told:
            frame = microphone.read()
            silence += frame if not told else b""
        assert frame == b"\1" * FRAME
    assert duration_ms(silence) == 6000
    assert not any(silence)


def test_a_closed_one_looks_no_longer() -> None:
    def gone(_name: str | None) -> Tape:
        if looks:
            microphone.close()
            raise DeviceError("There is no microphone; plug one in.")
        looks.append(1)
        return Tape(b"")

    looks: list[int] = []
    microphone = ReopeningMicrophone(None, lambda *_: None, gone)
    with pytest.raises(DeviceError, match="plug one in"):
        deque(iter(microphone.read, None), maxlen=0)


def test_none_at_the_beginning_is_an_error() -> None:
    def gone(_name: str | None) -> Tape:
        raise DeviceError("There is no microphone; plug one in.")

    with pytest.raises(DeviceError, match="plug one in"):
        ReopeningMicrophone(None, lambda *_: None, gone)


def test_a_sound_card_that_dies_in_mid_sentence_and_comes_back(tmp_path: Path, english: SpeechModel, joe: Joe) -> None:
    told: Queue[Presence] = Queue()
    partial: Queue[str] = Queue()
    first = run_sound_server(tmp_path)
    server: SoundServer = next(first)
    probe_devices()  # PortAudio may have looked before there was a server
    with (
        ThreadPoolExecutor(1) as pool,
        ReopeningMicrophone(None, lambda change, _: told.put(change)) as microphone,
    ):
        listener = Listener(lambda: english, microphone)
        broken_off = pool.submit(listener.listen, (), partial.put)
        talking = server.say_into_microphone(joe.say("find me running shoes under sixty dollars"))
        while "running" not in partial.get():
            pass
        first.close()
        talking.wait()
        heard = broken_off.result()
        assert heard is not None
        assert heard.text.startswith("find me running")
        after = pool.submit(listener.listen)
        assert told.get() is Presence.LOST
        for again in run_sound_server(tmp_path):
            assert told.get() is Presence.BACK
            again.say_into_microphone(joe.say("where is my order")).wait()
            assert "order" in getattr(after.result(), "text", "")


def test_a_reply_is_played_again_when_the_loudspeaker_is_back(tmp_path: Path, speaker: Speaker) -> None:
    told: Queue[Presence] = Queue()
    first = run_sound_server(tmp_path)
    next(first)
    probe_devices()
    loudspeaker = ReopeningLoudspeaker(None, lambda change, _: told.put(change))
    with ThreadPoolExecutor(1) as pool:
        first.close()
        played = pool.submit(loudspeaker.play, iter([speaker.synthesize("hello")]))
        assert told.get() is Presence.LOST
        for _ in run_sound_server(tmp_path):
            assert told.get() is Presence.BACK
            assert played.result()
