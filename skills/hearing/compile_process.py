"""Compiling the shop's graph in a process of its own; the other end is ``skills.hearing.compile_worker``."""

from __future__ import annotations

import pickle
import subprocess
import sys
from contextlib import suppress
from tempfile import TemporaryFile
from threading import Thread
from types import TracebackType
from typing import IO, TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from threading import Event

    from models import CompileRequest

_LOOK_S: Final = 0.05
_TOLD: Final = 2000
"""Characters of its complaints that are passed on, from their end."""


class Lesson:
    """A process that compiles one request; a context manager, which ends it when it is left.

    It starts at once, so that it is ready when the request is. It is ended when ``stop`` is set, and leaves nothing
    half-written in use, however it ends.
    """

    def __init__(self, stop: Event) -> None:
        self._stop = stop
        self._teller: Thread | None = None
        self._complaints: IO[bytes] = TemporaryFile()  # noqa: SIM115 - as long as the process
        # A session of its own: Ctrl-C in the shop's terminal is the shop's affair. -P: the working folder, which may
        # hold another "models", is no place to import from.
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "skills.hearing.compile_worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=self._complaints,
            start_new_session=True,
        )

    def compile(self, request: CompileRequest) -> str:
        """Have the request compiled; returns what went wrong, or nothing.

        What was made is found with ``models.compiled_for``.
        """
        self._teller = Thread(target=self._tell, args=(pickle.dumps(request),), name="lesson")
        self._teller.start()
        while self._process.poll() is None and not self._stop.wait(_LOOK_S):
            pass
        code = self._process.poll()
        if code is None:
            return "it was broken off"
        self._complaints.seek(0)
        said = self._complaints.read().decode(errors="replace").strip()[-_TOLD:]
        return (said or f"it ended with {code}") if code else ""

    def _tell(self, request: bytes) -> None:
        """A pipe takes only so much before it is read."""
        assert self._process.stdin is not None  # noqa: S101 - it is a pipe
        with suppress(BrokenPipeError), self._process.stdin as pipe:  # why nobody reads is found out by who waits
            pipe.write(request)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._process.poll() is None:
            self._process.kill()
            self._process.wait()
        if self._teller:
            self._teller.join()
        elif self._process.stdin:
            self._process.stdin.close()
        self._complaints.close()
