"""What is measured while the endpoint serves, for Prometheus: on a port of its own, which the world doesn't reach.

Nothing of a shopper is part of it: labels are the channel, what became of the request and the intent.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from flask import Flask, Response, g, request
from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, start_http_server

from skills.errors import SettingsError

SECONDS: Final = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
"""Bounds of the classes of times; Dialogflow hangs up after 5 s, Alexa after 8."""
NONE: Final = "none"
"""The channel of a request for what there isn't; the intent of what was not understood."""


class Metrics:
    """The measurements of one endpoint."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self._requests = Counter(
            "hawker_requests", "Requests that were answered.", ("channel", "status"), registry=self.registry
        )
        self._turns = Counter(
            "hawker_turns", "Turns of conversations.", ("channel", "intent", "outcome"), registry=self.registry
        )
        self._seconds = Histogram(
            "hawker_request_seconds",
            "From a request to its answer.",
            ("channel",),
            buckets=SECONDS,
            registry=self.registry,
        )
        self._at_work = Gauge("hawker_requests_at_work", "Requests being answered now.", registry=self.registry)

    def watch(self, app: Flask) -> None:
        """Measure every request of an application."""

        def begin() -> None:
            g.began = time.perf_counter()
            self._at_work.inc()

        def end(response: Response) -> Response:
            channel = request.blueprint or NONE
            self._requests.labels(channel, str(response.status_code)).inc()
            self._seconds.labels(channel).observe(time.perf_counter() - g.began)
            if "turn" in g:
                self._turns.labels(channel, *g.turn).inc()
            return response

        def leave(_error: BaseException | None) -> None:
            if "began" in g:
                self._at_work.dec()

        app.before_request(begin)
        app.after_request(end)
        app.teardown_request(leave)


def count_turn(intent: str | None, outcome: str) -> None:
    """Note what became of the turn that the present request is: "understood", "not understood" or "failed"."""
    g.turn = (intent or NONE, outcome)


@contextmanager
def shown_at(metrics: Metrics, host: str, port: int | None) -> Iterator[None]:
    """Answer Prometheus at ``http://host:port/metrics`` while the block lasts; with no port, nobody."""
    if port is None:
        yield
        return
    try:
        server, thread = start_http_server(port, host, registry=metrics.registry)
    except OSError as error:
        raise SettingsError(
            f"HAWKER_METRICS_PORT: {host}:{port} can't be listened at: {error.strerror}; choose another port"
        ) from error
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
