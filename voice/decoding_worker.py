"""The process that decodes one sound file, given as its standard input, and may be killed by what is in it.

It is run by ``voice.decoding`` as a file and imports nothing of ours. Its argument is JSON: the limits, the rate that
is wanted, the names of the formats, and what a file without a header holds. It answers with lines of JSON:
``{"size": bytes}`` followed by 16-bit mono PCM, again and again, then ``{"end": true}``; or ``{"error": message}``, a
message that begins after the file's name.
"""

from __future__ import annotations

import json
import os
import resource
import sys
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import soundfile
import soxr

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

_BLOCK_MS: Final = 100
_CONTAINERS: Final = frozenset({"WAV", "WAVEX", "RF64", "W64", "FLAC", "OGG", "MP3", "AU", "AIFF"})
"""The library reads rarer ones too, which no recorder writes and few people test."""
_UNKNOWN_LENGTH: Final = 2**63 - 1
_SUBTYPES: Final = {"ulaw": "ULAW", "alaw": "ALAW", "pcm_16": "PCM_16"}


class RefusedError(Exception):
    """The file can't be used; the message begins after its name."""


def main() -> None:
    """Decode the standard input."""
    orders = json.loads(sys.argv[1])
    _limit(orders["computing_s"], orders["memory_bytes"])
    try:
        for pcm in _decoded(orders):
            _answer({"size": len(pcm)}, pcm)
    except RefusedError as refusal:
        _answer({"error": str(refusal)})
    except soundfile.LibsndfileError as error:
        said = error.error_string.rstrip(".")
        _answer({"error": f"is not a recording that can be read ({said}); give {orders['formats']}"})
    else:
        _answer({"end": True})


def _limit(computing_s: int, memory_bytes: int) -> None:
    """From now on this process can't go beyond them, write a file, or leave a core."""
    resource.setrlimit(resource.RLIMIT_CPU, (computing_s, computing_s))
    resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _decoded(orders: dict[str, Any]) -> Iterator[bytes]:
    with _opened(orders["raw"]) as sound:
        _check(sound, orders)
        resampler = soxr.ResampleStream(sound.samplerate, orders["rate_hz"], 1, dtype="float32")
        passed = 0
        for samples in _blocks(sound):
            passed += len(samples)
            _check_length(passed / sound.samplerate, orders["limit_s"], "at least ")
            yield _pcm(resampler.resample_chunk(samples))
        if not passed:
            raise RefusedError("holds no sound; record it again")
        yield _pcm(resampler.resample_chunk(np.zeros(0, dtype=np.float32), last=True))


def _opened(raw: dict[str, Any] | None) -> soundfile.SoundFile:
    if raw is None:
        return soundfile.SoundFile(0)
    subtype, endian = _SUBTYPES[raw["encoding"]], "LITTLE"
    return soundfile.SoundFile(0, "r", raw["rate_hz"], raw["channels"], subtype, endian, "RAW")


def _check(sound: soundfile.SoundFile, orders: dict[str, Any]) -> None:
    if not orders["raw"] and sound.format not in _CONTAINERS:
        raise RefusedError(f"is a file of {sound.format_info}; give {orders['formats']}")
    lowest, highest = orders["rates_hz"]
    if sound.samplerate < lowest:
        raise RefusedError(f"has {sound.samplerate} samples a second, too few for speech; record at 16000")
    if sound.samplerate > highest:
        raise RefusedError(f"says that it has {sound.samplerate} samples a second; record at 16000")
    if sound.channels > orders["channels"]:
        raise RefusedError(f"has {sound.channels} channels; one microphone is enough, so mix it down to mono")
    if sound.frames == 0:
        raise RefusedError("holds no sound; record it again")
    if sound.frames != _UNKNOWN_LENGTH:
        _check_length(sound.frames / sound.samplerate, orders["limit_s"])


def _check_length(seconds: float, limit_s: float, at_least: str = "") -> None:
    if seconds > limit_s:
        raise RefusedError(f"is {at_least}{seconds:.0f} s long; one utterance may take {limit_s:.0f} s, so cut it up")


def _blocks(sound: soundfile.SoundFile) -> Iterator[NDArray[np.float32]]:
    """What can be decoded, as mono; a file that breaks off is heard as far as it goes."""
    block = max(1, sound.samplerate * _BLOCK_MS // 1000)
    while True:
        try:
            samples = sound.read(block, dtype="float32", always_2d=True)
        except soundfile.LibsndfileError:
            return
        if not len(samples):
            return
        yield np.nan_to_num(samples, posinf=1.0, neginf=-1.0).clip(-4.0, 4.0).mean(axis=1)


def _pcm(samples: NDArray[np.float32]) -> bytes:
    return (samples.clip(-1.0, 1.0) * 32767).astype("<i2").tobytes()


def _answer(head: dict[str, Any], pcm: bytes = b"") -> None:
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + pcm)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:  # nobody wants to hear it to its end
        os._exit(0)
