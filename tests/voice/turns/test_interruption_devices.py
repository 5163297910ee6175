"""Barge-in through a sound card whose microphone hears its loudspeaker."""

from __future__ import annotations

import subprocess
import wave
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import numpy as np
import pytest

from tests.voice.sound_server import SoundServer, run_sound_server
from voice import (
    BargeIn,
    Interrupter,
    Listener,
    LoopEvent,
    Loudspeaker,
    Microphone,
    Speaker,
    SpeechModel,
    SpokenReply,
    Transcript,
    TurnWords,
    probe_devices,
    run_loop,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.conftest import Joe

pytestmark = pytest.mark.audio

RATE_HZ = 44100
REPLY = (
    "You can return anything unused within thirty days, with the order number. Food and opened beauty products "
    "can't come back. We are open from nine in the morning, every day but the last of the year. "
    "Standard delivery takes three to five days, and costs nothing from fifty dollars on."
)
_SIXTEEN_BIT = 32768


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    """A sound card of our own, whose loudspeaker comes back into its microphone, 26 dB quieter."""
    for running in run_sound_server(tmp_path_factory.mktemp("pulse")):
        back = ["load-module", "module-loopback", "source=spk.monitor", "sink=mic", "latency_msec=60"]
        subprocess.run(["pactl", *back], env=running.environment, check=True, capture_output=True)
        volume = ["set-sink-input-volume", "0", "-18dB"]
        subprocess.run(["pactl", *volume], env=running.environment, check=True, capture_output=True)
        probe_devices()
        yield running


class Talk:
    """One reply at these devices, and what comes of it; ``wav`` is said into the microphone while it plays."""

    def __init__(self, server: SoundServer, model: SpeechModel, speaker: Speaker, wav: Path | None) -> None:
        self.heard: list[str] = []
        self.interrupted = False
        self._server, self._wav = server, wav
        self._talking: list[subprocess.Popen[bytes]] = []
        words = TurnWords(stop=("stop",))
        with Microphone() as microphone:
            interrupter = Interrupter(lambda: model, microphone, words, BargeIn.SPEECH)
            listener = Listener(lambda: model, microphone, words=words)
            run_loop(listener, Loudspeaker(), speaker, self._respond, SpokenReply(REPLY), self._follow, interrupter)
        for process in self._talking:
            process.wait()

    def _respond(self, heard: Transcript) -> SpokenReply:
        self.heard.append(heard.text)
        return SpokenReply("", end=True)

    def _follow(self, event: LoopEvent, _text: str) -> None:
        if event is LoopEvent.SPEAKING and self._wav and not self._talking:
            self._talking.append(self._server.say_into_microphone(self._wav))
        self.interrupted |= event is LoopEvent.INTERRUPTED


def loud_seconds(recorded: bytes) -> float:
    """How much of a recording is sound, from its first to its last moment."""
    samples = np.abs(np.frombuffer(recorded[: len(recorded) // 2 * 2], "<i2").astype(int))
    loud = np.flatnonzero(samples > 500)
    return float(loud[-1] - loud[0]) / RATE_HZ if len(loud) else 0.0


def late(folder: Path, pcm: bytes, ms: int) -> Path:
    """A recording that begins with quiet."""
    path = folder / "late.wav"
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, 16000, 0, "NONE", ""))
        file.writeframes(bytes(ms * 32) + pcm)
    return path


def test_who_speaks_over_a_reply_is_heard_and_it_stops(
    server: SoundServer, english: SpeechModel, speaker: Speaker, joe: Joe, tmp_path: Path
) -> None:
    said = late(tmp_path, joe.pcm("where is my order"), 3000)
    whole = loud_seconds(recorded_wav(speaker.synthesize(REPLY)))
    with ThreadPoolExecutor(1) as pool, server.record_loudspeaker() as recorder:
        recording = pool.submit(recorder.communicate)
        talk = Talk(server, english, speaker, said)
        recorder.terminate()
        spoken = loud_seconds(recording.result()[0])
    assert talk.interrupted
    assert "order" in talk.heard[0]
    assert 1.0 < spoken < whole - 2.0


def test_a_reply_that_comes_back_into_the_microphone_plays_to_its_end(
    server: SoundServer, english: SpeechModel, speaker: Speaker
) -> None:
    talk = Talk(server, english, speaker, None)
    assert not talk.interrupted
    assert talk.heard == [""]


def recorded_wav(wav: bytes) -> bytes:
    """A synthesized reply as the recording of the loudspeaker would be."""
    import io

    import soundfile
    import soxr

    samples, rate_hz = soundfile.read(io.BytesIO(wav), dtype="float64")
    return bytes((soxr.resample(samples, rate_hz, RATE_HZ).clip(-1, 1) * 32767).astype("<i2").tobytes())
