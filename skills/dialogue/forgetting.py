"""Conversations that nobody went on with are forgotten: when the shop opens, and once a day while it serves."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from threading import Lock, Thread
from typing import Final

import structlog

from commerce import DatabaseError
from skills.dialogue.session_store import SessionStore

DAY: Final = timedelta(days=1)
_log: Final = structlog.get_logger("hawker.sessions")


class Forgetting:
    """Forgets sessions that were not used for ``kept``, and drafts of checkout; carts and orders stay."""

    def __init__(
        self,
        sessions: SessionStore,
        kept: timedelta,
        *,
        drafts: Callable[[datetime], None] | None = None,
        drafts_kept: timedelta = DAY,
        clock: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self._drafts, self._drafts_kept = drafts, drafts_kept
        self._sessions = sessions
        self._kept = kept
        self._clock = clock
        self._next = clock() + DAY
        self._lock = Lock()

    def now(self) -> None:
        """Forget at once."""
        self._sessions.forget_before(self._clock() - self._kept)
        if self._drafts is not None:
            self._drafts(self._clock() - self._drafts_kept)

    def daily(self) -> Thread | None:
        """Forget in the background when a day has gone by since the last time; the thread that does, if one does."""
        with self._lock:
            if self._clock() < self._next:
                return None
            self._next = self._clock() + DAY
        thread = Thread(target=self._in_background, name="forgetting", daemon=True)
        thread.start()
        return thread

    def _in_background(self) -> None:
        try:
            self.now()
        except DatabaseError as error:
            _log.warning("sessions_not_forgotten", problem=str(error), next_try="in a day")
