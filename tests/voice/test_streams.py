"""Many streams at once: each is heard as if it were alone, and none waits without being told."""

from __future__ import annotations

from collections import defaultdict
from contextlib import contextmanager
from threading import Event, get_ident
from typing import TYPE_CHECKING

import pytest

from voice import Listeners, Recognizer, SpeechModel, StreamClosedError, StreamFullError, Streams
from voice.errors import AudioError, VoiceError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.conftest import Joe
    from voice import Transcript

pytestmark = pytest.mark.audio

SAID = ("do you have running shoes", "the second one", "size ten please", "what's in my cart")
FRAME = 3200


class Heard:
    """What a stream brought."""

    def __init__(self) -> None:
        self.final: list[str] = []
        self.failures: list[VoiceError] = []
        self.threads: set[int] = set()
        self.listeners = Listeners(self._transcript, self.failures.append)

    def _transcript(self, transcript: Transcript) -> None:
        self.threads.add(get_ident())
        if transcript.final:
            self.final.append(transcript.text)


def frames(pcm: bytes) -> list[bytes]:
    return [pcm[start : start + FRAME] for start in range(0, len(pcm), FRAME)]


@contextmanager
def busy(streams: Streams) -> Iterator[None]:
    """While one thread recognizes nothing: a listener of another stream holds it."""
    begun, hold = Event(), Event()

    def wait(_: Transcript) -> None:
        begun.set()
        hold.wait(60)

    stream = streams.open(Listeners(wait, lambda _: None))
    stream.finish()
    assert begun.wait(60)
    try:
        yield
    finally:
        hold.set()


def alone(model: SpeechModel, pcm: bytes) -> str:
    recognizer = Recognizer(model)
    for frame in frames(pcm):
        recognizer.accept(frame)
    return recognizer.finish().text


def test_streams_side_by_side_are_heard_as_each_alone(english: SpeechModel, joe: Joe) -> None:
    sounds = [joe.pcm(text) for text in SAID] * 3
    heard = [Heard() for _ in sounds]
    with Streams(lambda: english, threads=2, queue_ms=60_000) as streams:
        opened = [streams.open(each.listeners) for each in heard]
        for place in range(max(len(frames(pcm)) for pcm in sounds)):
            for stream, pcm in zip(opened, sounds, strict=True):
                stream.feed(pcm[place * FRAME : (place + 1) * FRAME])
        for stream in opened:
            stream.finish()
    assert [each.final for each in heard] == [[alone(english, pcm)] for pcm in sounds]
    assert not any(each.failures for each in heard)


def test_a_full_stream_refuses_sound_and_loses_none(english: SpeechModel, joe: Joe) -> None:
    pcm = joe.pcm(SAID[0])
    heard = Heard()
    with Streams(lambda: english, threads=1, queue_ms=500) as streams:
        stream = streams.open(heard.listeners)
        with busy(streams):
            rest = iter(frames(pcm))
            assert [stream.feed(next(rest)) for _ in range(5)] == [100.0, 200.0, 300.0, 400.0, 500.0]
            with pytest.raises(StreamFullError, match="send it again later"):
                stream.feed(frames(pcm)[5])
        for frame in rest:
            while stream.waiting_ms > 400:
                stream.drain()
            assert stream.feed(frame) <= 500
        stream.finish()
    assert heard.final == [alone(english, pcm)]


def test_a_piece_that_could_never_wait_is_no_matter_of_sending_it_later(english: SpeechModel) -> None:
    with Streams(lambda: english, threads=1, queue_ms=500) as streams:
        stream = streams.open(Heard().listeners)
        with pytest.raises(AudioError, match=r"at most 500 ms long, and this one has 600 ms; .* smaller pieces"):
            stream.feed(bytes(6 * FRAME))
        assert stream.feed(bytes(5 * FRAME)) <= 500


def test_how_much_waits_is_told(english: SpeechModel) -> None:
    with Streams(lambda: english, threads=1, queue_ms=2000) as streams:
        stream = streams.open(Heard().listeners, rate_hz=8000)
        with busy(streams):
            assert [stream.feed(bytes(1600)) for _ in range(3)] == [100.0, 200.0, 300.0]
            assert stream.waiting_ms == 300.0
        stream.drain()
        assert stream.waiting_ms == 0.0


def test_an_utterance_ends_once_however_often_that_is_said(english: SpeechModel) -> None:
    heard = Heard()
    with Streams(lambda: english, threads=1) as streams:
        stream = streams.open(heard.listeners)
        with busy(streams):
            for _ in range(100):
                stream.finish()
            stream.feed(bytes(FRAME))
            for _ in range(100):
                stream.finish()
    assert heard.final == ["", ""]


@pytest.mark.timeout(60)
def test_closed_streams_say_so_and_may_be_closed_again(english: SpeechModel) -> None:
    streams = Streams(lambda: english, threads=1)
    stream = streams.open(Heard().listeners)
    streams.close()
    for refused in (lambda: stream.feed(bytes(FRAME)), stream.finish, lambda: streams.open(Heard().listeners)):
        with pytest.raises(StreamClosedError, match="open a stream of new ones"):
            refused()
    streams.close()


@pytest.mark.timeout(60)
def test_streams_close_though_their_senders_go_on(english: SpeechModel) -> None:
    begun, refused = Event(), Event()

    def more(_: Transcript) -> None:
        begun.set()
        try:
            stream.feed(bytes(FRAME))
            stream.finish()
        except StreamClosedError:
            refused.set()

    with Streams(lambda: english, threads=1) as streams:
        stream = streams.open(Listeners(more, lambda _: None))
        stream.finish()
        assert begun.wait(60)
    assert refused.is_set()


def test_a_stream_that_fails_ends_alone(english: SpeechModel, joe: Joe) -> None:
    pcm = joe.pcm(SAID[1])
    broken, sound = Heard(), Heard()
    with Streams(lambda: english, threads=2) as streams:
        bad, good = streams.open(broken.listeners), streams.open(sound.listeners)
        bad.feed(b"\0")
        bad.drain()
        bad.feed(pcm)
        bad.finish()
        for frame in frames(pcm):
            good.feed(frame)
        good.finish()
    assert [type(failure) for failure in broken.failures] == [AudioError]
    assert broken.final == []
    assert sound.final == [alone(english, pcm)]


def test_what_a_listener_raises_is_not_lost(english: SpeechModel) -> None:
    def refuse(_: Transcript) -> None:
        raise LookupError("nobody wants it")

    with Streams(lambda: english, threads=1) as streams:
        stream = streams.open(Listeners(refuse, lambda _: None))
        stream.finish()
        stream.drain()
        with pytest.raises(LookupError, match="nobody wants it"):
            stream.feed(bytes(FRAME))


def test_a_closed_stream_forgets_what_waits(english: SpeechModel, joe: Joe) -> None:
    heard = Heard()
    with Streams(lambda: english, threads=1, queue_ms=60_000) as streams:
        stream = streams.open(heard.listeners)
        stream.close()
        stream.feed(joe.pcm(SAID[0]))
        stream.finish()
        assert stream.waiting_ms == 0.0
    assert heard.final == []


def test_a_new_model_is_taken_between_two_utterances(english: SpeechModel, joe: Joe) -> None:
    pcm = joe.pcm(SAID[1])
    asked: defaultdict[bool, int] = defaultdict(int)
    newer = SpeechModel.load(english.folder)
    present = english
    heard = Heard()

    def model() -> SpeechModel:
        asked[present is newer] += 1
        return present

    with Streams(model, threads=1) as streams:
        stream = streams.open(heard.listeners)
        for half in (pcm[: len(pcm) // 4 * 2], pcm[len(pcm) // 4 * 2 :]):
            stream.feed(half)
            stream.drain()
            present = newer
        stream.finish()
        stream.drain()
        stream.feed(pcm)
        stream.finish()
    assert asked[True] > 0
    assert heard.final == [alone(english, pcm)] * 2
