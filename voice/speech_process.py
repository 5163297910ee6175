"""The synthesizer's process seen from outside: started, asked, restarted when it dies."""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final

from voice.errors import SpeechError

if TYPE_CHECKING:
    from models import Espeak

_PROGRAM: Final = Path(__file__).with_name("speech_worker.py")
_PATIENCE_S: Final = 35.0
"""For one answer; a worker that takes longer is ended. Its own limit is 30 s."""


@dataclass(frozen=True, slots=True)
class SpeechRequest:
    """What to say, and how."""

    text: str
    voice: str
    rate_wpm: int
    volume: float


class SpeechProcess:
    """One worker process at a time. Not for several threads at once.

    A worker that dies is replaced, and its request asked once more.
    """

    def __init__(self, espeak: Espeak) -> None:
        self._espeak = espeak
        self._worker: _Worker | None = _Worker(espeak)

    @property
    def pid(self) -> int | None:
        """The present worker's process id."""
        return self._worker.process.pid if self._worker else None

    def ask(self, request: SpeechRequest) -> bytes:
        """The request's WAV.

        Raises:
            SpeechError: The worker refused the request, or two workers died of it.
        """
        try:
            return self._ask(request)
        except _WorkerDiedError:
            self.close()
        try:
            return self._ask(request)
        except _WorkerDiedError as error:
            self.close()
            raise SpeechError(f"the speech synthesizer keeps failing: {error}; run: hawker doctor") from error

    def close(self) -> None:
        """End the worker; the next request starts another."""
        if self._worker:
            self._worker.close()
        self._worker = None

    def _ask(self, request: SpeechRequest) -> bytes:
        if self._worker is None:
            self._worker = _Worker(self._espeak)
        return self._worker.ask(request)


class _WorkerDiedError(Exception):
    """The worker ended, hung or could not be started; the message is its last word."""


class _Worker:
    """A running ``speech_worker`` and its pipes."""

    def __init__(self, espeak: Espeak) -> None:
        self._complaints: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 as long as the worker
        environment = os.environ | ({"ESPEAK_DATA_PATH": str(espeak.data)} if espeak.data else {})
        # A session of its own: Ctrl-C in the shop's terminal is the shop's affair. -P: the folder of the program
        # is no place to import from.
        self.process = subprocess.Popen(  # noqa: S603 our own program
            [sys.executable, "-P", str(_PROGRAM), espeak.library],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._complaints,
            bufsize=0,
            env=environment,
            start_new_session=True,
        )
        assert self.process.stdin is not None  # noqa: S101 it is a pipe
        assert self.process.stdout is not None  # noqa: S101 it is a pipe
        self._requests, self._answers = self.process.stdin, self.process.stdout
        self._received = bytearray()
        self._ready = False

    def ask(self, request: SpeechRequest) -> bytes:
        deadline = time.monotonic() + _PATIENCE_S
        if not self._ready:
            self._read_head(deadline)
            self._ready = True
        try:
            self._requests.write(json.dumps(asdict(request)).encode() + b"\n")
        except BrokenPipeError as error:
            raise _WorkerDiedError(self._last_word()) from error
        head = self._read_head(deadline)
        if "error" in head:
            raise SpeechError(f"this can't be spoken with voice {request.voice!r}: {head['error']}")
        return self._read(int(head["size"]), deadline)

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self._requests, self._answers, self._complaints):
            pipe.close()

    def _read_head(self, deadline: float) -> dict[str, Any]:
        while b"\n" not in self._received:
            self._receive(deadline)
        line, _, self._received = self._received.partition(b"\n")
        head: dict[str, Any] = json.loads(line)
        return head

    def _read(self, size: int, deadline: float) -> bytes:
        while len(self._received) < size:
            self._receive(deadline)
        sound = bytes(self._received[:size])
        del self._received[:size]
        return sound

    def _receive(self, deadline: float) -> None:
        patience = max(0.0, deadline - time.monotonic())
        if not select.select([self._answers], [], [], patience)[0]:
            raise _WorkerDiedError("it did not answer in time")
        if not (chunk := os.read(self._answers.fileno(), 1 << 20)):
            raise _WorkerDiedError(self._last_word())
        self._received += chunk

    def _last_word(self) -> str:
        self._complaints.seek(0)
        lines = self._complaints.read().decode(errors="replace").split("\n")
        return next((line for line in reversed(lines) if line.strip()), "it ended without a word")
