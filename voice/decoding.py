"""Sound files of strangers, decoded where they can do no harm.

A file is decoded by a process of its own (``decoding_worker``), which gets the open file and nothing else, has limits
on computing time, memory and duration, and is ended when it is not done in time. What comes out is PCM.
"""

from __future__ import annotations

import errno
import json
import os
import stat
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final, Literal

from voice.errors import AudioError
from voice.pcm import RATE_HZ
from voice.worker_process import WorkerDiedError, WorkerProcess

if TYPE_CHECKING:
    from collections.abc import Iterator

LARGEST_BYTES: Final = 64_000_000
"""A minute of stereo at 96 kHz and 32 bits has 46 million."""
LIMIT_S: Final = 60.0
"""The longest recording that is taken for one utterance, in seconds."""
LOWEST_RATE_HZ: Final = 4_000
HIGHEST_RATE_HZ: Final = 384_000
MOST_CHANNELS: Final = 8
COMPUTING_S: Final = 20
"""A minute of MP3 or Opus takes less than one."""
MEMORY_BYTES: Final = 1_000_000_000
"""Address space, of which Python and its libraries take a third."""
PATIENCE_S: Final = 30.0
"""How long the next tenth of a second of sound may take."""
FORMATS: Final = "WAV, FLAC, MP3, Ogg Opus, Ogg Vorbis, AIFF or AU"

Encoding = Literal["ulaw", "alaw", "pcm_16"]
_PROGRAM: Final = Path(__file__).with_name("decoding_worker.py")
_ONE_THREAD: Final = {"OPENBLAS_NUM_THREADS": "1", "OMP_NUM_THREADS": "1"}
"""Each thread of the numeric libraries reserves memory."""


@dataclass(frozen=True, slots=True)
class RawFormat:
    """What a file without a header holds; a telephone exchange's is 8000 Hz mu-law (America, Japan) or A-law.

    ``pcm_16`` is little-endian.
    """

    encoding: Encoding
    rate_hz: int = 8000
    channels: int = 1


def read_frames(path: Path, *, limit_s: float = LIMIT_S, raw: RawFormat | None = None) -> Iterator[bytes]:
    """Read a sound file as 16 kHz mono 16-bit PCM, about 100 ms at a time; one that breaks off as far as it goes.

    ``raw`` tells what a file without a header holds.

    Raises:
        AudioError: It is missing, no file, too large, no audio, empty, or beyond a limit; where a file lies about its
            length this is found out after the first ``limit_s`` seconds.
    """
    with _opened(path) as file:
        orders = {
            "limit_s": limit_s,
            "rates_hz": (LOWEST_RATE_HZ, HIGHEST_RATE_HZ),
            "rate_hz": RATE_HZ,
            "channels": MOST_CHANNELS,
            "computing_s": COMPUTING_S,
            "memory_bytes": MEMORY_BYTES,
            "formats": FORMATS,
            "raw": asdict(raw) if raw else None,
        }
        worker = WorkerProcess(_PROGRAM, json.dumps(orders), stdin=file, environment=_ONE_THREAD)
    try:
        yield from _answers(worker, path)
    finally:
        worker.close()


def _answers(worker: WorkerProcess, path: Path) -> Iterator[bytes]:
    while True:
        try:
            head, pcm = worker.hear(PATIENCE_S)
        except WorkerDiedError as death:
            raise AudioError(
                f"{path} could not be decoded within {COMPUTING_S} s of computing and {MEMORY_BYTES // 10**6} MB "
                f"({death}); try again, or convert it to WAV"
            ) from death
        if "error" in head:
            raise AudioError(f"{path} {head['error']}")
        if "end" in head:
            return
        yield pcm


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    """The file's descriptor; a pipe or a device is not waited for."""
    try:
        file = os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except (OSError, ValueError) as error:  # a ValueError: a NUL in the name
        raise AudioError(f"{path} can't be read: {getattr(error, 'strerror', None) or error}") from error
    try:
        _check(path, os.fstat(file))
        yield file
    finally:
        os.close(file)


def _check(path: Path, status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise AudioError(f"{path} can't be read: {os.strerror(errno.EISDIR)}")
    if not stat.S_ISREG(status.st_mode):
        raise AudioError(f"{path} is no file but a pipe or a device; name a recording ({FORMATS})")
    if status.st_size > LARGEST_BYTES:
        raise AudioError(
            f"{path} has {status.st_size / 1e6:.0f} MB; a recording may have {LARGEST_BYTES / 1e6:.0f}, so cut it up "
            "or save it as FLAC, MP3 or Opus"
        )
