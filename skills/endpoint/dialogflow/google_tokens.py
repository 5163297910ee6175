"""Google's ID tokens, by which a Dialogflow agent shows that it is the shop's own.

Dialogflow puts a token of its service account into ``Authorization: Bearer``. It is a JWT (RFC 7519) that Google
signed; what is checked is written at https://developers.google.com/identity/openid-connect/openid-connect#validatinganidtoken.
Google's keys are fetched when they are needed, once for all who wait, and not more often than a stranger's made-up key
names would have it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, Final

import jwt
import requests
import structlog

from skills.endpoint.errors import RefusedError

KEYS_AT: Final = "https://www.googleapis.com/oauth2/v3/certs"
ISSUERS: Final = frozenset({"accounts.google.com", "https://accounts.google.com"})
LEEWAY_S: Final = 60
"""So far may Google's clock and ours be apart."""
LONGEST: Final = 5_000
"""Characters of what may be a token."""
KEYS_LAST_S: Final = 3_600.0
KEPT_S: Final = 86_400.0
"""So long keys count that can't be fetched anew."""
FETCH_PAUSE_S: Final = 60.0
"""Between two fetches, whoever asks for a key that isn't there."""
TIMEOUT_S: Final = 3.0

_log: Final = structlog.get_logger("hawker.endpoint")
Fetch = Callable[[], Mapping[str, Any]]


def fetch_keys() -> Mapping[str, Any]:
    """Google's present keys as a JWK set (RFC 7517)."""
    answer = requests.get(KEYS_AT, timeout=TIMEOUT_S, allow_redirects=False)
    answer.raise_for_status()
    found: Mapping[str, Any] = answer.json()
    return found


@dataclass(slots=True)
class GoogleTokens:
    """Verifies tokens that are for one of ``audiences`` (the webhooks' URLs), of the service account ``account``."""

    audiences: tuple[str, ...]
    account: str
    fetch: Fetch = fetch_keys
    clock: Callable[[], float] = time.time
    """Seconds since 1970."""
    _keys: dict[str, jwt.PyJWK] = field(default_factory=dict, repr=False)
    _fetched_at: float = float("-inf")
    _tried_at: float = float("-inf")
    _lock: Lock = field(default_factory=Lock, repr=False)

    def check(self, token: str) -> None:
        """``RefusedError`` (401) for a token that isn't Google's, isn't valid now, or is of somebody else."""
        try:
            key = self._key(str(jwt.get_unverified_header(token[:LONGEST]).get("kid")))
            claims = jwt.decode(
                token,
                key,
                algorithms=["RS256"],
                audience=self.audiences,
                options={"require": ["exp", "iat", "iss", "aud"], "verify_exp": False, "verify_iat": False},
            )
        except (jwt.PyJWTError, ValueError) as error:
            raise RefusedError("the token is not Google's, or not for this webhook", 401) from error
        now = self.clock()
        begins, ends = claims["iat"], claims["exp"]
        if not isinstance(begins, int) or not isinstance(ends, int):
            raise RefusedError("the token's times are none", 401)
        if not begins - LEEWAY_S <= now <= ends + LEEWAY_S:
            raise RefusedError("the token is not valid now", 401)
        if claims["iss"] not in ISSUERS:
            raise RefusedError("the token is not Google's", 401)
        if claims.get("email") != self.account or claims.get("email_verified") is not True:
            raise RefusedError("the token is of another account", 401)

    def _key(self, name: str) -> jwt.PyJWK:
        with self._lock:
            now = self.clock()
            is_old = now - self._fetched_at > KEYS_LAST_S
            if (is_old or name not in self._keys) and now - self._tried_at > FETCH_PAUSE_S:
                self._tried_at = now
                self._renew(now)
            if name not in self._keys or now - self._fetched_at > KEPT_S:
                raise jwt.InvalidTokenError
            return self._keys[name]

    def _renew(self, now: float) -> None:
        """Fetch the keys; where Google can't be reached, those that are known go on counting."""
        try:
            found = jwt.PyJWKSet.from_dict(dict(self.fetch()))
        except (OSError, ValueError, jwt.PyJWTError) as error:
            _log.warning("google's keys can't be fetched", error=type(error).__name__, place=KEYS_AT)
            return
        self._keys = {key.key_id: key for key in found.keys if key.key_id}
        self._fetched_at = now
