"""One view of the database for all that one piece of work reads, until it writes something itself.

To open a session and ask which catalogue there is costs as much as most of what is then asked.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from typing import Final

from sqlalchemy import Engine
from sqlalchemy.orm import Session

Key = tuple[Engine, tuple[tuple[str, str], ...]]
"""A database, and what its sessions know besides."""

_present: Final[ContextVar[View | None]] = ContextVar("view", default=None)


@dataclass(slots=True)
class View:
    """The sessions of one thread's work; those in use are not closed under who uses them."""

    _open: dict[Key, Session] = field(default_factory=dict)
    _used: list[Session] = field(default_factory=list)

    @contextmanager
    def session(self, key: Key, begin: Callable[[], Session]) -> Iterator[Session]:
        """The session for a key, begun where there is none; after an error it is not used again."""
        session = self._open.get(key)
        if session is None:
            self._open[key] = session = begin()
        self._used.append(session)
        try:
            yield session
        except BaseException:
            self._open.pop(key, None)
            raise
        finally:
            self._used.remove(session)
            self._close_unless_needed(session)

    def leave(self) -> None:
        """What is read from now on is read anew."""
        sessions = list(self._open.values())
        self._open.clear()
        for session in sessions:
            self._close_unless_needed(session)

    def _close_unless_needed(self, session: Session) -> None:
        if session not in self._used and session not in self._open.values():
            session.close()


def present() -> View | None:
    """The view of the work that this thread does; ``None`` where each reading is one of its own."""
    return _present.get()


@contextmanager
def one_view() -> Iterator[None]:
    """Within the block, this thread reads in one view; a block within it is part of it."""
    if _present.get() is not None:
        yield
        return
    view = View()
    token = _present.set(view)
    try:
        yield
    finally:
        _present.reset(token)
        view.leave()
