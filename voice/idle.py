"""What is costly to make and is used for a moment, kept until it is wanted again."""

from __future__ import annotations

from threading import Lock
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

_Thing = TypeVar("_Thing")
_MOST: Final = 8
"""Things that wait; the one that waits longest goes."""


class Idle(Generic[_Thing]):
    """Things of several kinds that nobody uses now; any thread may take one and give it back."""

    def __init__(self) -> None:
        self._waiting: list[tuple[Hashable, _Thing]] = []
        self._lock = Lock()

    def take(self, kind: Hashable, make: Callable[[], _Thing]) -> _Thing:
        """One of that kind, which is the taker's until it is given back; a new one where none waits."""
        with self._lock:
            place = next((n for n, (waits, _) in enumerate(self._waiting) if waits == kind), None)
            found = None if place is None else self._waiting.pop(place)
        return found[1] if found else make()

    def give(self, kind: Hashable, thing: _Thing) -> None:
        """Let another have it."""
        with self._lock:
            self._waiting.append((kind, thing))
            del self._waiting[:-_MOST]
