"""The synthesizer's process seen from outside: started, asked, restarted when it dies."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Final

from voice.errors import SpeechError
from voice.worker_process import WorkerDiedError, WorkerProcess

if TYPE_CHECKING:
    from collections.abc import Mapping

_PROGRAM: Final = Path(__file__).with_name("synthesis_worker.py")
_PATIENCE_S: Final = 35.0
"""For one answer; a worker that takes longer is ended. Its own limit is 30 s."""
_START_PATIENCE_S: Final = 120.0
"""A large natural voice is loaded from a slow disk."""


@dataclass(frozen=True, slots=True)
class SpeechRequest:
    """What to say, and how."""

    text: str
    voice: str
    rate_wpm: int
    volume: float
    """1 is normal."""
    pitch: int
    """0 to 100; 50 is the voice's own."""


class SpeechProcess:
    """One worker process at a time. Not for several threads at once.

    ``engine`` and ``argument`` are those of ``synthesis_worker``. A worker that dies is replaced, and its request asked
    once more.
    """

    def __init__(self, engine: str, argument: str, environment: Mapping[str, str]) -> None:
        self._command = engine, argument, environment
        self._worker: WorkerProcess | None = self._started()
        self._ready = False

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
        except WorkerDiedError:
            self.close()
        try:
            return self._ask(request)
        except WorkerDiedError as error:
            self.close()
            raise SpeechError(f"the speech synthesizer keeps failing: {error}; run: hawker doctor") from error

    def close(self) -> None:
        """End the worker; the next request starts another."""
        if self._worker:
            self._worker.close()
        self._worker, self._ready = None, False

    def _started(self) -> WorkerProcess:
        engine, argument, environment = self._command
        return WorkerProcess(_PROGRAM, engine, argument, environment=environment)

    def _ask(self, request: SpeechRequest) -> bytes:
        self._worker = self._worker or self._started()
        if not self._ready:
            self._worker.hear(_START_PATIENCE_S)
            self._ready = True
        self._worker.tell(asdict(request))
        head, sound = self._worker.hear(_PATIENCE_S)
        if "error" in head:
            raise SpeechError(f"this can't be spoken with voice {request.voice!r}: {head['error']}")
        return sound
