"""The word in between: a real server stands where Alexa's is."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import Any

import pytest
import requests
from requests.adapters import HTTPAdapter
from structlog.testing import capture_logs

from skills.endpoint.alexa.progressive import Progressive
from skills.endpoint.alexa.request import System

TOKEN = "of this turn"
EUROPE = "https://api.eu.amazonalexa.com"


@dataclass
class Alexa:
    """What Alexa's own address received."""

    status: int = 204
    port: int = 0
    came: Event = field(default_factory=Event)
    received: list[tuple[str, str, Any]] = field(default_factory=list)

    def http(self) -> requests.Session:
        """A session for which the whole web is this server."""
        port = self.port

        class Here(HTTPAdapter):
            def send(self, request: requests.PreparedRequest, *args: Any, **kwargs: Any) -> requests.Response:
                assert request.url is not None
                request.url = f"http://127.0.0.1:{port}/{request.url.removeprefix('https://')}"
                return super().send(request, *args, **kwargs)

        session = requests.Session()
        session.mount("https://", Here())
        return session


@pytest.fixture
def alexa() -> Iterator[Alexa]:
    there = Alexa()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:  # the name that http.server calls
            body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            there.received.append((self.path, self.headers["Authorization"], body))
            self.send_response(there.status)
            self.send_header("Content-Length", "0")
            self.end_headers()
            there.came.set()

        def log_message(self, *args: Any) -> None:
            """Tests print nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    there.port = server.server_address[1]
    thread = Thread(target=server.serve_forever)
    thread.start()
    yield there
    server.shutdown()
    thread.join()
    server.server_close()


def system(endpoint: str | None = EUROPE, token: str | None = TOKEN) -> System:
    application = {"applicationId": "amzn1.ask.skill.K"}
    return System.model_validate({"application": application, "apiEndpoint": endpoint, "apiAccessToken": token})


def unreachable() -> str:
    """Words that nobody may ask for."""
    raise AssertionError


def test_a_slow_turn_says_a_word_in_between(alexa: Alexa) -> None:
    with Progressive(0.01, alexa.http()).watching(system(), "request-1", lambda: "One moment & a bit."):
        assert alexa.came.wait(30)
    ((path, authorization, body),) = alexa.received
    assert path == "/api.eu.amazonalexa.com/v1/directives"
    assert authorization == "Bearer of this turn"
    assert body == {
        "header": {"requestId": "request-1"},
        "directive": {"type": "VoicePlayer.Speak", "speech": "<speak>One moment &amp; a bit.</speak>"},
    }


def test_a_quick_turn_says_none(alexa: Alexa) -> None:
    with Progressive(3600, alexa.http()).watching(system(), "request-1", lambda: "One moment."):
        pass
    assert alexa.received == []


@pytest.mark.parametrize(
    "endpoint",
    [
        None,
        "",
        "http://api.eu.amazonalexa.com",
        "https://api.eu.amazonalexa.com:444",
        "https://api.eu.amazonalexa.com/",
        "https://api.eu.amazonalexa.com@evil.example",
        "https://evil.example/api.eu.amazonalexa.com",
        "https://api.eu.amazonalexa.com.evil.example",
        "https://API.eu.amazonalexa.com",
        "https://169.254.169.254",
        "file:///etc/passwd",
    ],
)
def test_a_token_goes_nowhere_but_to_alexa(alexa: Alexa, endpoint: str | None) -> None:
    with Progressive(0, alexa.http()).watching(system(endpoint), "request-1", unreachable):
        pass
    assert alexa.received == []


def test_without_a_token_nothing_is_sent(alexa: Alexa) -> None:
    with Progressive(0, alexa.http()).watching(system(token=None), "request-1", lambda: "One moment."):
        pass
    assert alexa.received == []


def test_a_refusal_is_logged_without_the_token(alexa: Alexa) -> None:
    alexa.status = 403
    with capture_logs() as logs, Progressive(0, alexa.http()).watching(system(), "request-1", lambda: "One moment."):
        assert alexa.came.wait(30)
    assert [entry["status"] for entry in logs] == [403]
    assert "of this turn" not in str(logs)


def test_a_failure_is_logged_and_the_turn_goes_on() -> None:
    nowhere = Alexa(port=9)  # the discard port: nobody listens
    speaks = Event()

    def words() -> str:
        speaks.set()
        return "One moment."

    with capture_logs() as logs, Progressive(0, nowhere.http()).watching(system(), "request-1", words):
        assert speaks.wait(30)
    assert [entry["error"] for entry in logs] == ["ConnectionError"]
