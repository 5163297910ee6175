"""The process that owns a speech synthesizer: reads requests on its standard input, answers sound on its output.

pyttsx3 and eSpeak NG are safe only when one thread of one process makes one utterance at a time; so this program is
run by ``voice.speaking.speech_process`` as a file, and imports nothing of ours. Each message is a line of JSON; an
answer's sound follows its line: ``{"text", "voice", "rate_wpm", "volume", "pitch"}`` is answered by ``{"size": bytes}``
and a WAV, or by ``{"error": message}``. Arguments: ``espeak`` and the path of eSpeak NG's library, or ``piper`` and the
path of a voice.
"""

from __future__ import annotations

import contextlib
import ctypes
import io
import json
import os
import sys
import threading
import wave
from typing import TYPE_CHECKING, Any, BinaryIO, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_SYNTHESIS_LIMIT_S: Final = 30.0
_ATTEMPTS: Final = 3
_HEADER_BYTES: Final = 44
"""A WAV of no sound."""
_OWN_RATE_WPM: Final = 170
_OWN_PITCH: Final = 50


def main() -> None:
    """Answer requests until the input ends."""
    requests, answers = sys.stdin.buffer, _take_stdout()
    engine, argument = sys.argv[1:]
    synthesizer = Piper(argument) if engine == "piper" else Espeak(argument)
    _answer(answers, {"ready": True})
    for line in requests:
        request = json.loads(line)
        try:
            sound = synthesizer.speak(**request)
        except UnspeakableError as error:
            _answer(answers, {"error": str(error)})
        else:
            _answer(answers, {"size": len(sound)}, sound)


class UnspeakableError(Exception):
    """The synthesizer refuses a voice, or made no complete sound."""


class Espeak:
    """pyttsx3 with eSpeak NG from the given library."""

    def __init__(self, library: str) -> None:
        # pyttsx3 looks the library up by its SONAME, which is found when it is loaded already.
        self._library = ctypes.CDLL(library, ctypes.RTLD_GLOBAL)
        import pyttsx3  # only now: importing it looks for the library

        self._engine = pyttsx3.init("espeak", debug=False)
        self._finished = threading.Event()
        self._error = ""
        self._engine.connect("finished-utterance", self._on_finished)
        self._engine.connect("error", self._on_error)
        self._engine.runAndWait()  # until it has run once, it only collects what it is told

    def speak(self, text: str, voice: str, rate_wpm: int, volume: float, pitch: int) -> bytes:
        """One utterance as a WAV file.

        Raises:
            UnspeakableError: The synthesizer made no complete sound.
        """
        return made_of_words(text, lambda: self._said(text, voice, rate_wpm, volume, pitch))

    def _said(self, text: str, voice: str, rate_wpm: int, volume: float, pitch: int) -> bytes:
        self._finished.clear()
        self._error = ""
        sound = io.BytesIO()
        for name, value in (("voice", voice), ("rate", rate_wpm), ("volume", volume), ("pitch", pitch)):
            self._engine.setProperty(name, value)
        # pyttsx3 begins each run by cancelling what eSpeak has not done yet: a change of rate would be lost.
        self._library.espeak_Synchronize()
        self._engine.save_to_file(text, sound)  # it opens whatever the wave module opens: no file on disk
        self._engine.runAndWait()  # returns before the sound is there
        if not self._finished.wait(_SYNTHESIS_LIMIT_S):
            raise UnspeakableError("the synthesizer did not finish")
        if self._error:
            raise UnspeakableError(self._error)
        return _settled(sound.getvalue())

    def _on_finished(self, **_: Any) -> None:
        self._finished.set()

    def _on_error(self, exception: Exception, **_: Any) -> None:
        self._error = str(exception)


class Piper:
    """A Piper voice, which is named once and for all. A rate of 170 words a minute is its own.

    The pitch is moved by saying the sound's rate other than it is, and making it longer or shorter by as much.
    """

    def __init__(self, model: str) -> None:
        from piper import PiperVoice  # optional

        self._voice = PiperVoice.load(model)

    def speak(self, text: str, voice: str, rate_wpm: int, volume: float, pitch: int) -> bytes:  # noqa: ARG002 as eSpeak
        """One utterance as a WAV file."""
        from piper import SynthesisConfig

        config = self._voice.config
        higher = 2 ** ((pitch - _OWN_PITCH) / 100)  # half an octave up or down
        scale = (config.length_scale or 1.0) * higher * _OWN_RATE_WPM / rate_wpm
        chunks = self._voice.synthesize(text, SynthesisConfig(length_scale=scale, volume=volume))
        frames = b"".join(chunk.audio_int16_bytes for chunk in chunks)
        sound = io.BytesIO()
        with wave.open(sound, "wb") as file:
            file.setparams((1, 2, round(config.sample_rate * higher), 0, "NONE", ""))
            file.writeframes(frames)
        return sound.getvalue()


def made_of_words(text: str, make: Callable[[], bytes]) -> bytes:
    """The sound that is made of a text, made again where there is none of words.

    pyttsx3 cancels what it believes to be still spoken, which on a busy machine may be what was begun just now.
    """
    wav = make()
    for _ in range(_ATTEMPTS - 1):
        if len(wav) > _HEADER_BYTES or not any(map(str.isalnum, text)):
            break
        wav = make()
    return wav


def _settled(wav: bytes) -> bytes:
    """The WAV, if its RIFF header's size agrees with what is there."""
    if wav[:4] != b"RIFF" or int.from_bytes(wav[4:8], "little") + 8 != len(wav):
        raise UnspeakableError("the synthesizer's sound is incomplete")
    return wav


def _take_stdout() -> BinaryIO:
    """Keep the standard output for answers only; what libraries print there goes nowhere."""
    answers = os.fdopen(os.dup(1), "wb")
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return answers


def _answer(answers: BinaryIO, head: dict[str, Any], sound: bytes = b"") -> None:
    answers.write(json.dumps(head).encode() + b"\n" + sound)
    answers.flush()


if __name__ == "__main__":
    # The parent ends us by closing our input, or is gone.
    with contextlib.suppress(KeyboardInterrupt, BrokenPipeError):
        main()
