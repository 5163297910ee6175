"""A process of our own that works for this one: started, told, listened to with patience, ended.

A message is a line of JSON, which may be followed by as many bytes as it says. Programs that are run so import nothing
of ours, so that they start fast and take nothing along.
"""

from __future__ import annotations

import json
import os
import selectors
import signal
import subprocess
import sys
import tempfile
import time
from typing import IO, TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class WorkerDiedError(Exception):
    """The worker ended, hung or could not be started; the message is its last word."""


class WorkerProcess:
    """A running program and its pipes. Not for several threads at once.

    ``stdin`` is a file descriptor that the worker reads instead of messages.
    """

    def __init__(
        self, program: Path, *arguments: str, stdin: int = subprocess.PIPE, environment: Mapping[str, str] | None = None
    ) -> None:
        self._complaints: IO[bytes] = tempfile.TemporaryFile()  # noqa: SIM115 as long as the worker
        # A session of its own: Ctrl-C in the shop's terminal is the shop's affair. -P: the folder of the program
        # is no place to import from.
        self.process = subprocess.Popen(  # noqa: S603 our own program
            [sys.executable, "-P", str(program), *arguments],
            stdin=stdin,
            stdout=subprocess.PIPE,
            stderr=self._complaints,
            bufsize=0,
            env=os.environ | dict(environment or {}),
            start_new_session=True,
        )
        self._received = bytearray()

    def tell(self, message: object) -> None:
        """Send a message.

        Raises:
            WorkerDiedError: Nobody takes it.
        """
        assert self.process.stdin is not None  # noqa: S101 it is a pipe
        try:
            self.process.stdin.write(json.dumps(message).encode() + b"\n")
        except BrokenPipeError as error:
            raise WorkerDiedError(self._last_word()) from error

    def hear(self, patience_s: float) -> tuple[dict[str, Any], bytes]:
        """The next message, and the bytes that follow it where it has a ``size``.

        Raises:
            WorkerDiedError: None came whole within ``patience_s``.
        """
        deadline = time.monotonic() + patience_s
        while b"\n" not in self._received:
            self._receive(deadline)
        line, _, self._received = self._received.partition(b"\n")
        head: dict[str, Any] = json.loads(line)
        return head, self._take(int(head.get("size", 0)), deadline)

    def close(self) -> None:
        """End it."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout, self._complaints):
            if pipe is not None:
                pipe.close()

    def _take(self, size: int, deadline: float) -> bytes:
        while len(self._received) < size:
            self._receive(deadline)
        taken = bytes(self._received[:size])
        del self._received[:size]
        return taken

    def _receive(self, deadline: float) -> None:
        assert self.process.stdout is not None  # noqa: S101 it is a pipe
        with selectors.DefaultSelector() as answers:
            answers.register(self.process.stdout, selectors.EVENT_READ)
            if not answers.select(max(0.0, deadline - time.monotonic())):
                raise WorkerDiedError("it did not answer in time")
        if not (chunk := os.read(self.process.stdout.fileno(), 1 << 20)):
            raise WorkerDiedError(self._last_word())
        self._received += chunk

    def _last_word(self) -> str:
        code = self.process.wait()
        if code < 0:
            return f"it was ended by {signal.Signals(-code).name}"
        self._complaints.seek(0)
        lines = self._complaints.read().decode(errors="replace").split("\n")
        return next((line for line in reversed(lines) if line.strip()), "it ended without a word")
