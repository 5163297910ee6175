"""Taking turns to write to a SQLite file: first come, first served.

SQLite lets writers try again and again until one is lucky, and the unlucky wait for seconds. Here the threads of a
process queue up, and of several processes the one that has waited comes before the one that was just served: it alone
waits at the turn (``-turn``) while the others wait for its place (``-next``). A process that dies leaves its place.
"""

from __future__ import annotations

import os
import threading
import time
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

try:
    import fcntl
except ModuleNotFoundError:  # Windows: threads queue up, processes try their luck
    fcntl = None  # type: ignore[assignment]

POLL_S: Final = 0.001


class Turns:
    """The queue of those who write to one file."""

    def __init__(self, path: Path, patience_s: float) -> None:
        self._path = path
        self._patience_s = patience_s
        self._waiting: deque[threading.Event] = deque()
        self._guard = threading.Lock()
        self._files: dict[str, int] = {}
        self._pid = 0

    @contextmanager
    def turn(self) -> Iterator[None]:
        """Wait for one's turn; after all patience one goes on without, and SQLite says what is in the way."""
        mine = threading.Event()
        with self._guard:
            self._waiting.append(mine)
            if self._waiting[0] is mine:
                mine.set()
        try:
            deadline = time.monotonic() + self._patience_s
            if mine.wait(self._patience_s):
                with self._among_processes(deadline):
                    yield
            else:
                yield
        finally:
            with self._guard:
                self._waiting.remove(mine)
                if self._waiting:
                    self._waiting[0].set()

    @contextmanager
    def _among_processes(self, deadline: float) -> Iterator[None]:
        has_next = self._lock("-next", deadline)
        has_turn = has_next and self._lock("-turn", deadline)
        if has_next:
            self._unlock("-next")
        try:
            yield
        finally:
            if has_turn:
                self._unlock("-turn")

    def _lock(self, name: str, deadline: float) -> bool:
        if fcntl is None or (file := self._file(name)) is None:
            return False
        while True:
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() > deadline:
                    return False
                time.sleep(POLL_S)
            except OSError:  # a file system that knows no such locks
                return False
            else:
                return True

    def _unlock(self, name: str) -> None:
        fcntl.flock(self._files[name], fcntl.LOCK_UN)

    def _file(self, name: str) -> int | None:
        """A file beside the database, opened by this process: a fork shares the locks of the files it inherits."""
        if self._pid != os.getpid():
            self._pid, self._files = os.getpid(), {}
        if name not in self._files:
            with suppress(OSError):  # a folder that may not be written: SQLite will say so
                flags = os.O_RDWR | os.O_CREAT | os.O_CLOEXEC
                self._files[name] = os.open(self._path.with_name(self._path.name + name), flags, 0o666)
        return self._files.get(name)

    def close(self) -> None:
        """Give the files back."""
        while self._files:
            os.close(self._files.popitem()[1])
