"""An intent whose answer was lost is found among any number of others, and not looked for further back than it can be.

Localstripe lists the oldest first, Stripe the newest: both orders are tested.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from commerce.payments.stripe_provider import StripeProvider
from commerce.payments.values import Job, TaskKind
from tests.commerce.payments.stripe_server import KEY, stripe_server

DUE = datetime(2026, 11, 20, 12, tzinfo=UTC)
NOW = DUE + timedelta(hours=1)
MANY = 450


def _job(since: datetime) -> Job:
    return Job(TaskKind.START, "start/ours", "ours", "1001", 1841, "USD", since)


@contextmanager
def _newest_first(made_at: Callable[[int], datetime], ours: int | None) -> Iterator[tuple[str, list[int]]]:
    """An endless list of intents as Stripe pages through it; ``ours`` is the place of the one that is looked for."""
    asked: list[int] = []

    def intent(place: int) -> dict[str, Any]:
        metadata = {"payment": "ours" if place == ours else f"other-{place}"}
        known = {"id": f"pi_{place}", "object": "payment_intent", "amount": 1841, "status": "requires_confirmation"}
        return known | {"created": int(made_at(place).timestamp()), "metadata": metadata}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            query = parse_qs(urlsplit(self.path).query)
            first = int(query["starting_after"][0].removeprefix("pi_")) + 1 if "starting_after" in query else 0
            asked.append(first)
            data = [intent(place) for place in range(first, first + int(query["limit"][0]))]
            page = {"object": "list", "url": "/v1/payment_intents", "has_more": len(asked) < 100, "data": data}
            content = json.dumps(page).encode()
            self.send_response(200)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *_: Any) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", asked
    finally:
        server.shutdown()
        server.server_close()


@pytest.mark.parametrize("place", [0, 99, 100, 301, 1234])
def test_what_was_made_is_found_however_much_was_made_since(place: int) -> None:
    with _newest_first(lambda at: NOW - timedelta(seconds=at), place) as (url, _):
        found = StripeProvider(KEY, url).find(_job(DUE))
    assert found is not None
    assert found.reference == f"pi_{place}"


def test_what_was_never_made_is_not_looked_for_before_it_was_due() -> None:
    with _newest_first(lambda at: NOW - timedelta(minutes=10 * at), None) as (url, asked):
        assert StripeProvider(KEY, url).find(_job(DUE)) is None
    assert asked == [0, 100]


def test_a_clock_that_is_some_hours_fast_still_finds_it() -> None:
    with _newest_first(lambda at: NOW - timedelta(seconds=at), 350) as (url, _):
        assert StripeProvider(KEY, url).find(_job(NOW + timedelta(hours=12))) is not None


def test_localstripe_is_looked_through_as_well() -> None:
    with stripe_server() as server:
        for _ in range(MANY):
            server.post("/v1/payment_intents", amount="100", currency="usd")
        provider = StripeProvider(KEY, server.url)
        job = _job(datetime.now(UTC))
        assert provider.find(job) is None
        made = provider.carry_out(job)
        found = provider.find(job)
    assert found is not None
    assert found.reference == made.reference
