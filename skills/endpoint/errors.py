"""Why a request is refused. The reason goes to the log; outside there is a bland status."""

from __future__ import annotations

from skills.errors import SkillsError


class RefusedError(SkillsError):
    """A request that is not genuine or not well formed; answered with ``status`` and nothing more."""

    def __init__(self, reason: str, status: int = 400) -> None:
        self.reason = reason
        self.status = status
        super().__init__(reason)
