"""Where requests are counted in this process: ``limits``' own store starts a thread for nearly each of them.

That thread looks through all that is counted, again every hundredth of a second; here what is over is thrown away by
a request that comes along, at most once in ``SWEEP_S``.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Lock
from typing import Final

from limits.storage import Storage

SCHEME: Final = "counted"
SWEEP_S: Final = 30.0


class CountedStorage(Storage):
    """Counts by key, each until it expires; for fixed windows. ``counted://`` names it."""

    STORAGE_SCHEME: Final = [SCHEME]  # type: ignore[misc]  # what is registered with limits

    def __init__(
        self, uri: str | None = None, *, wrap_exceptions: bool = False, clock: Callable[[], float] = time.time
    ) -> None:
        """``clock`` tells the seconds since 1970."""
        super().__init__(uri, wrap_exceptions=wrap_exceptions)
        self._clock = clock
        self._lock = Lock()
        self._counts: dict[str, tuple[int, float]] = {}
        self._swept = clock()

    @property
    def base_exceptions(self) -> type[Exception]:
        """What may go wrong here; nothing does."""
        return ValueError

    def incr(self, key: str, expiry: int, amount: int = 1) -> int:
        """The count after ``amount`` more; a new one lasts ``expiry`` seconds."""
        now = self._clock()
        with self._lock:
            if now - self._swept > SWEEP_S:
                self._swept = now
                self._counts = {each: kept for each, kept in self._counts.items() if kept[1] > now}
            count, until = self._counts.get(key, (0, 0.0))
            kept = (count + amount, until) if until > now else (amount, now + expiry)
            self._counts[key] = kept
            return kept[0]

    def get(self, key: str) -> int:
        """The count; 0 where there is none, or it is over."""
        count, until = self._counts.get(key, (0, 0.0))
        return count if until > self._clock() else 0

    def get_expiry(self, key: str) -> float:
        """When the count is over, in seconds since 1970; now, where there is none."""
        return max(self._counts.get(key, (0, 0.0))[1], self._clock())

    def check(self) -> bool:
        """It can always be counted."""
        return True

    def reset(self) -> int:
        """Forget everything; how many counts there were."""
        with self._lock:
            count = len(self._counts)
            self._counts = {}
            return count

    def clear(self, key: str) -> None:
        """Forget one count."""
        with self._lock:
            self._counts.pop(key, None)
