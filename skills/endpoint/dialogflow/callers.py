"""Who may call Dialogflow's webhooks: who knows the shop's secret, or shows a token of the agent's account.

All three are what Dialogflow's console can send: a header of any name, a user name and a password (HTTP Basic,
RFC 7617), and by itself a Google ID token where it is told the service account.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from hmac import compare_digest
from typing import Final

from flask import Request

from skills.endpoint.dialogflow.google_tokens import GoogleTokens
from skills.endpoint.errors import RefusedError

SECRET_HEADER: Final = "X-Hawker-Secret"  # noqa: S105  # the header's name, not its value


@dataclass(frozen=True, slots=True)
class Callers:
    """Knows callers by a secret, by Google's tokens, or by either; with neither, nobody."""

    secret: str = field(default="", repr=False)
    google: GoogleTokens | None = None

    def check(self, request: Request) -> None:
        """``RefusedError`` (401) where neither the header nor the password is the secret, nor the token good."""
        login = request.authorization
        if self.google is not None and login is not None and login.type == "bearer":
            self.google.check(login.token or "")
            return
        password = (login.password if login and login.type == "basic" else None) or ""
        given = request.headers.get(SECRET_HEADER, "")
        # Both are compared, always: how long it takes tells nothing.
        in_header, as_password = _same(given, self.secret), _same(password, self.secret)
        if not self.secret or not (in_header or as_password):
            raise RefusedError("the secret is wrong or missing", 401)


def _same(given: str, secret: str) -> bool:
    return compare_digest(given.encode(), secret.encode())
