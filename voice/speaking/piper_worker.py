"""The process that owns a Piper voice, run and spoken with as ``espeak_worker`` is. Its argument: the model's path.

A rate of 170 words a minute is the voice's own. The pitch is moved by saying the sound's rate other than it is, and
making it longer or shorter by as much.
"""

from __future__ import annotations

import contextlib
import io
import json
import os
import sys
import wave
from typing import Any, BinaryIO, Final

from piper import PiperVoice, SynthesisConfig

_OWN_RATE_WPM: Final = 170
_OWN_PITCH: Final = 50


def main() -> None:
    """Answer requests until the input ends."""
    requests, answers = sys.stdin.buffer, _take_stdout()
    voice = PiperVoice.load(sys.argv[1])
    _answer(answers, {"ready": True})
    for line in requests:
        sound = _speak(voice, **json.loads(line))
        _answer(answers, {"size": len(sound)}, sound)


def _speak(piper: PiperVoice, *, text: str, rate_wpm: int, volume: float, pitch: int, **_: Any) -> bytes:
    higher = 2 ** ((pitch - _OWN_PITCH) / 100)  # half an octave up or down
    scale = (piper.config.length_scale or 1.0) * higher * _OWN_RATE_WPM / rate_wpm
    chunks = piper.synthesize(text, SynthesisConfig(length_scale=scale, volume=volume))
    frames = b"".join(chunk.audio_int16_bytes for chunk in chunks)
    sound = io.BytesIO()
    with wave.open(sound, "wb") as file:
        file.setparams((1, 2, round(piper.config.sample_rate * higher), 0, "NONE", ""))
        file.writeframes(frames)
    return sound.getvalue()


def _take_stdout() -> BinaryIO:
    """Keep the standard output for answers only; what libraries print goes nowhere."""
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
