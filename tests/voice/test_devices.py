"""Real devices, opened through PortAudio: what is said is heard, what is spoken can be heard and stopped."""

from __future__ import annotations

import io
import signal
import subprocess
import sys
import wave
from collections import deque
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.voice.sound_server import SoundServer, run_sound_server
from voice import (
    DeviceError,
    Listener,
    LoopEvent,
    Loudspeaker,
    Microphone,
    Speaker,
    SpeechModel,
    SpokenReply,
    Transcript,
    probe_devices,
    run_loop,
    sound_problem,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from tests.conftest import Joe

pytestmark = pytest.mark.audio

RATE_HZ = 44100


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    """A sound card of our own."""
    for running in run_sound_server(tmp_path_factory.mktemp("pulse")):
        probe_devices()  # PortAudio may have looked before there was a server
        yield running


def tone(seconds: float) -> bytes:
    """A WAV file with a loud tone."""
    samples = 0.5 * np.sin(2 * np.pi * 440 * np.arange(int(RATE_HZ * seconds)) / RATE_HZ)
    file = io.BytesIO()
    with wave.open(file, "wb") as writer:
        writer.setparams((1, 2, RATE_HZ, len(samples), "NONE", ""))
        writer.writeframes((samples * 32767).astype("<i2").tobytes())
    return file.getvalue()


@contextmanager
def listening(server: SoundServer) -> Iterator[Callable[[float], bytes]]:
    """Record the loudspeaker: gives what is heard in the next seconds."""
    with server.record_loudspeaker() as recorder:
        assert recorder.stdout
        record = recorder.stdout.read
        yield lambda seconds: record(int(RATE_HZ * seconds) * 2)
        recorder.terminate()


def loud_seconds(recorded: bytes) -> float:
    """How much of a recording is sound, in blocks of 10 ms."""
    samples = np.frombuffer(recorded[: len(recorded) // 882 * 882], dtype="<i2").reshape(-1, 441)
    return float((np.abs(samples.astype(int)).max(axis=1) > 1000).sum()) / 100


def test_the_devices_are_found(server: SoundServer) -> None:
    assert server.process.poll() is None
    report = probe_devices()
    assert (report.microphone, report.loudspeaker) == ("default", "default")
    assert sound_problem() is None


def test_a_device_that_is_not_there_is_told_with_those_that_are(server: SoundServer) -> None:
    assert server.process.poll() is None
    assert probe_devices("Imaginary").microphone is None
    with pytest.raises(DeviceError, match=r"no microphone named 'Imaginary'; there are: .*default"):
        Microphone("Imaginary")
    with pytest.raises(DeviceError, match="no loudspeaker named 'Imaginary'"):
        Loudspeaker("Imaginary")


def test_what_is_said_into_the_microphone_is_heard(server: SoundServer, english: SpeechModel, joe: Joe) -> None:
    wav = joe.say("find me running shoes under sixty dollars")
    with Microphone() as microphone:
        assert microphone.device.rate_hz != 16000
        talking = server.say_into_microphone(wav)
        heard = Listener(lambda: english, microphone).listen()
        talking.wait()
    assert heard is not None
    assert heard.text == "find me running shoes under sixty dollars"


def test_a_microphone_that_falls_silent_is_reported(server: SoundServer) -> None:
    with Microphone() as microphone:
        assert microphone.read() is not None
        server.process.send_signal(signal.SIGSTOP)
        try:
            with pytest.raises(DeviceError, match="sent nothing for 4000 ms; plug it in again"):
                deque(iter(microphone.read, None), maxlen=0)
        finally:
            server.process.send_signal(signal.SIGCONT)


def test_what_is_played_can_be_heard_to_its_end(server: SoundServer) -> None:
    with ThreadPoolExecutor(1) as pool, listening(server) as heard:
        whole = pool.submit(Loudspeaker().play, tone(1.0))
        recorded = heard(0.1)
        while loud_seconds(recorded) == 0 or loud_seconds(recorded[-RATE_HZ:]) > 0:  # until half a second of quiet
            recorded += heard(0.1)
        assert whole.result()
    assert loud_seconds(recorded) == pytest.approx(1.0, abs=0.05)


def test_playing_can_be_stopped(server: SoundServer) -> None:
    loudspeaker = Loudspeaker()
    with ThreadPoolExecutor(1) as pool, listening(server) as heard:
        whole = pool.submit(loudspeaker.play, tone(20.0))
        recorded = heard(0.1)
        while loud_seconds(recorded) < 0.5:
            recorded += heard(0.1)
        loudspeaker.stop()
        assert not whole.result()
        rest = heard(3.0)
    # The recording itself lags behind by its own buffers.
    assert loud_seconds(rest) < 0.6


def test_playing_can_be_held_and_goes_on(server: SoundServer) -> None:
    loudspeaker = Loudspeaker()
    with ThreadPoolExecutor(1) as pool, listening(server) as heard:
        whole = pool.submit(loudspeaker.play, tone(3.0))
        recorded = heard(0.1)
        while loud_seconds(recorded) < 0.5:
            recorded += heard(0.1)
        loudspeaker.hold(held=True)
        rest = heard(3.0)
        assert loud_seconds(rest) < 0.6
        loudspeaker.hold(held=False)
        assert loud_seconds(heard(3.0)) > 1.0
        loudspeaker.stop()
        whole.result()


def test_a_conversation_through_microphone_and_loudspeaker(
    server: SoundServer, english: SpeechModel, speaker: Speaker, joe: Joe
) -> None:
    lines = iter(["where is my order", "yes please"])
    heard: list[str] = []
    talking: list[subprocess.Popen[bytes]] = []

    def shopper(event: LoopEvent, text: str) -> None:
        if event is LoopEvent.LISTENING:
            talking.append(server.say_into_microphone(joe.say(next(lines))))
        elif event is LoopEvent.HEARD:
            heard.append(text)

    def respond(transcript: Transcript) -> SpokenReply:
        return SpokenReply("Thank you.", end="yes" in transcript.text, expected=("yes", "yes please", "no"))

    with Microphone() as microphone:
        listener = Listener(lambda: english, microphone)
        run_loop(listener, Loudspeaker(), speaker, respond, SpokenReply("Hello."), shopper)
    for process in talking:
        process.wait()
    assert "order" in heard[0]
    assert heard[1] == "yes please"


def test_without_portaudio_it_is_said_what_to_install(tmp_path: Path) -> None:
    (tmp_path / "sounddevice.py").write_text("raise OSError('PortAudio library not found')\n")
    program = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import voice; print(voice.sound_problem())"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert run.stdout == "PortAudio is not installed; apt-get install libportaudio2.\n"
