"""Recordings: any WAV (or other format that libsndfile reads), as 16 kHz mono 16-bit PCM, and what is said in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np
import soundfile
import soxr

from voice.errors import AudioError
from voice.pcm import RATE_HZ, to_pcm
from voice.recognizer import Recognizer, SpeechModel
from voice.utterance import MAX_ALTERNATIVES, join_segments

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from voice.transcript import Transcript

LIMIT_S: Final = 60.0
"""The longest recording that is taken for one utterance, in seconds."""
_BLOCK_MS: Final = 100
_LOWEST_RATE_HZ: Final = 4000


def recognize_file(
    model: SpeechModel,
    path: Path,
    *,
    phrases: Iterable[str] | None = None,
    expected: Iterable[str] = (),
    max_alternatives: int = MAX_ALTERNATIVES,
    limit_s: float = LIMIT_S,
) -> Transcript:
    """Hear a recording as one utterance, pauses included. Silence gives an empty transcript.

    ``phrases`` and ``expected`` are those of ``Recognizer``.

    Raises:
        AudioError: The recording can't be used (see :func:`read_frames`).
        GrammarError: ``phrases`` can't be listened for.
    """
    recognizer = Recognizer(model, RATE_HZ, phrases, expected, max_alternatives)
    segments = []
    for frame in read_frames(path, limit_s=limit_s):
        heard = recognizer.accept(frame)
        if heard and heard.final:
            segments.append(heard)
    return join_segments([*segments, recognizer.finish()], max_alternatives)


def read_frames(path: Path, *, limit_s: float = LIMIT_S) -> Iterator[bytes]:
    """Read a recording as 16 kHz mono 16-bit PCM, about 100 ms at a time.

    Raises:
        AudioError: It is missing, unreadable, no audio, empty, or longer than ``limit_s`` (known before it is decoded).
    """
    try:
        with path.open("rb") as raw, soundfile.SoundFile(raw) as sound:
            _check(sound, path, limit_s)
            yield from _frames(sound)
    except soundfile.LibsndfileError as error:
        raise AudioError(
            f"{path} is not a recording that can be read ({error.error_string}); give a WAV file"
        ) from error
    except OSError as error:
        raise AudioError(f"{path} can't be read: {error.strerror}") from error


def _check(sound: soundfile.SoundFile, path: Path, limit_s: float) -> None:
    if sound.frames == 0:
        raise AudioError(f"{path} holds no sound; record it again")
    if sound.samplerate < _LOWEST_RATE_HZ:
        raise AudioError(f"{path} has {sound.samplerate} samples a second, too few for speech; record at 16000")
    seconds = sound.frames / sound.samplerate
    if seconds > limit_s:
        raise AudioError(f"{path} is {seconds:.0f} s long; one utterance may take {limit_s:.0f} s, so cut it up")


def _frames(sound: soundfile.SoundFile) -> Iterator[bytes]:
    resampler = soxr.ResampleStream(sound.samplerate, RATE_HZ, 1, dtype="float32")
    block = max(1, sound.samplerate * _BLOCK_MS // 1000)
    while len(samples := sound.read(block, dtype="float32", always_2d=True)):
        yield to_pcm(resampler.resample_chunk(samples.mean(axis=1)))
    yield to_pcm(resampler.resample_chunk(np.zeros(0, dtype=np.float32), last=True))
