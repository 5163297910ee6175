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


def again_and_again(name: str, work: Callable[[], object], pause_s: float, ends: Event) -> None:
    """Do the work, again after each pause (s), until ``ends`` is set; once at least.

    Where it can't be done (the database is away), the log says so, and it is tried again after the next pause.
    """
    while True:
        try:
            work()
        except CommerceError as error:
            _log.error(f"{name} wait", problem=str(error))
        if ends.wait(pause_s):
            return


@contextmanager
def repeated(name: str, work: Callable[[], object], pause_s: float) -> Iterator[None]:
    """The same in a thread of its own, until the block ends; it finishes what it is at."""
    ends = Event()
    thread = Thread(target=again_and_again, args=(name, work, pause_s, ends), name=name, daemon=True)
    thread.start()
    try:
        yield
    finally:
        ends.set()
        thread.join(timeout=ENDS_WITHIN_S)
