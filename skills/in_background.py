"""Work that goes on beside a shop that serves: again and again, until it closes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread
from typing import Final

import structlog

from commerce import CommerceError

ENDS_WITHIN_S: Final = 30
"""So long the end waits for the work that is being done."""
_log: Final = structlog.get_logger("hawker.background")


@contextmanager
def repeated(name: str, work: Callable[[], object], pause_s: float) -> Iterator[None]:
    """Do the work at once, and again after each pause (s), in a thread of its own; at the end it finishes what it is at.

    A shop that can't work now (its database is away) is tried again after the next pause; the log says so.
    """
    ends = Event()

    def run() -> None:
        while True:
            try:
                work()
            except CommerceError as error:
                _log.error(f"{name} wait", problem=str(error))
            if ends.wait(pause_s):
                return

    thread = Thread(target=run, name=name, daemon=True)
    thread.start()
    try:
        yield
    finally:
        ends.set()
        thread.join(timeout=ENDS_WITHIN_S)
