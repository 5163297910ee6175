"""A line in the log for every request that was answered: what kind, what became of it, how long it took.

Nothing of a shopper is part of it: no address, no name, no words, no path but the pattern that it matched.
"""

from __future__ import annotations

import time
from typing import Final

import structlog
from flask import Flask, Response, g, request

_log: Final = structlog.get_logger("hawker.requests")


def log_requests(app: Flask) -> None:
    """Log what an application answers, at the level "info"."""

    def begin() -> None:
        g.came_at = time.perf_counter()

    def end(response: Response) -> Response:
        intent, outcome = g.get("turn", (None, None))
        _log.info(
            "request answered",
            channel=request.blueprint,
            method=request.method if request.url_rule else None,
            route=request.url_rule.rule if request.url_rule else None,
            status=response.status_code,
            ms=round(1000 * (time.perf_counter() - g.came_at), 1) if "came_at" in g else None,
            intent=intent,
            outcome=outcome,
        )
        return response

    app.before_request(begin)
    app.after_request(end)
