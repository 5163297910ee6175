"""What is costly to make and is used for a moment, kept until it is wanted again."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

_Thing = TypeVar("_Thing")
_MOST: Final = 8
"""Things that wait, of all kinds together; the one that waits longest goes."""


class Idle(Generic[_Thing]):
    """Things of several kinds that nobody uses now; any thread may take one and give it back.

    There is no lock: the garbage collector may give things back at any moment, in the midst of ``take`` as well, and
    would wait for a lock of its own thread for ever. Each step upon the deque is atomic instead.
    """

    def __init__(self) -> None:
        self._waiting: deque[tuple[Hashable, _Thing]] = deque(maxlen=_MOST)

    def take(self, kind: Hashable, make: Callable[[], _Thing]) -> _Thing:
        """One of that kind, which is the taker's until it is given back; a new one where none waits."""
        found = None
        for _ in range(len(self._waiting)):  # once around, which leaves the others in their order
            try:
                each = self._waiting.popleft()
            except IndexError:  # another thread was faster
                break
            if found is None and each[0] == kind:
                found = each
            else:
                self._waiting.append(each)
        return found[1] if found else make()

    def give(self, kind: Hashable, thing: _Thing) -> None:
        """Let another have it."""
        self._waiting.append((kind, thing))
