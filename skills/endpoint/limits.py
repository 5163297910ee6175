"""How often the endpoint may be called: by an address before anything is looked at, by a caller once it is known who.

An address may be a whole platform's, so that its limit is coarse: it keeps those out who make us check signatures all
day. Several processes count together where they share a storage. Whoever is refused is told when to come again
(``Retry-After``, RFC 9110, section 10.2.3).
"""

from __future__ import annotations

import math
import time
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final

from flask import Blueprint, Flask, Response, current_app, g
from flask_limiter import Limiter
from flask_limiter.util import get_remote_address
from limits import RateLimitItem, parse
from limits.errors import ConfigurationError
from limits.storage import storage_from_string
from limits.strategies import FixedWindowRateLimiter
from werkzeug.middleware.proxy_fix import ProxyFix

from skills.endpoint.counting import SCHEME
from skills.endpoint.errors import RefusedError
from skills.errors import SettingsError
from skills.settings import Settings

IN_MEMORY: Final = "memory://"
_EXTENSION: Final = "hawker_limits"


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits in force."""

    per_address: RateLimitItem
    per_caller: RateLimitItem
    storage: str = IN_MEMORY
    proxies: int = 0
    """So many proxies of the shop's own stand before it: as many entries of ``X-Forwarded-For`` are believed."""

    @classmethod
    def from_settings(cls, settings: Settings) -> Limits:
        """The settings' limits; raises ``SettingsError`` for what is none."""
        per_address = _limit("HAWKER_LIMIT_PER_ADDRESS", settings.limit_per_address)
        per_caller = _limit("HAWKER_LIMIT_PER_CALLER", settings.limit_per_caller)
        try:
            storage_from_string(settings.limits_storage)
        except ConfigurationError as error:
            raise SettingsError(
                f"HAWKER_LIMITS_STORAGE: requests can't be counted there; use {IN_MEMORY}, "
                "or redis://HOST after: pip install redis"
            ) from error
        return cls(per_address, per_caller, settings.limits_storage, settings.proxies)

    @property
    def _counted_at(self) -> str:
        return f"{SCHEME}://" if self.storage == IN_MEMORY else self.storage

    def watch(self, app: Flask, *exempt: Blueprint) -> None:
        """Keep an application's limits; the blueprints in ``exempt`` are never refused."""
        if self.proxies:
            hops = self.proxies
            app.wsgi_app = ProxyFix(app.wsgi_app, x_for=hops, x_proto=hops, x_host=hops)  # type: ignore[method-assign]
        limiter = Limiter(
            get_remote_address, app=app, application_limits=[str(self.per_address)], storage_uri=self._counted_at
        )
        for blueprint in exempt:
            limiter.exempt(blueprint)

        def tell_when(response: Response) -> Response:
            if response.status_code == HTTPStatus.TOO_MANY_REQUESTS:
                limit = limiter.current_limit
                resets_at = g.get("resets_at") or (limit.reset_at if limit else time.time())
                response.headers["Retry-After"] = str(max(1, math.ceil(resets_at - time.time())))
            return response

        app.after_request(tell_when)
        app.extensions[_EXTENSION] = (FixedWindowRateLimiter(storage_from_string(self._counted_at)), self.per_caller)


def admit(caller: str) -> None:
    """Count a request of a caller who is known; ``RefusedError`` (429) where there were too many."""
    if _EXTENSION in current_app.extensions:
        limiter, item = current_app.extensions[_EXTENSION]
        if not limiter.hit(item, caller):
            g.resets_at = limiter.get_window_stats(item, caller).reset_time
            raise RefusedError("too many requests of one caller", 429)


def _limit(name: str, said: str) -> RateLimitItem:
    try:
        return parse(said)
    except ValueError as error:
        raise SettingsError(f"{name}: {said!r} is no limit; write for example 120/minute") from error
