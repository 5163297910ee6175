"""The application: which channels open, health, errors and headers."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import closing
from http.client import HTTPConnection
from threading import Event
from typing import Any

import pytest
import waitress
from flask import Flask
from waitress import wasyncore

from skills.assembly import House
from skills.endpoint import EndpointConfig, create_app
from skills.endpoint.app import SECURITY_HEADERS
from skills.errors import SettingsError
from skills.settings import load_settings
from tests.skills.endpoint.amazon import SKILL, Amazon
from tests.skills.endpoint.platforms import SECRET, alexa_request, app_of, envelope, webhook_request


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({}, "HAWKER_ALEXA_SKILL_ID"),
        ({"channels": ("alexa",)}, "HAWKER_ALEXA_SKILL_ID.*--channel dialogflow"),
        ({"channels": ("dialogflow",)}, "HAWKER_DIALOGFLOW_SECRET.*--channel alexa"),
        ({"alexa_skill_id": SKILL}, "HAWKER_DIALOGFLOW_SECRET"),
        ({"channels": ()}, "HAWKER_CHANNELS"),
    ],
)
def test_a_channel_without_its_secret_is_refused(settings: dict[str, Any], named: str) -> None:
    with pytest.raises(SettingsError, match=named):
        EndpointConfig.from_settings(load_settings(**settings))


def test_the_secret_is_not_shown() -> None:
    assert SECRET not in repr(EndpointConfig(("dialogflow",), "", SECRET))


def test_only_the_chosen_channels_are_open(house: House) -> None:
    client = create_app(house.assistant, EndpointConfig(("dialogflow",), "", SECRET)).test_client()
    assert client.post("/alexa").status_code == 404
    assert client.post("/dialogflow").status_code == 401


def test_health_asks_the_database(app: Flask, broken_house: House, amazon: Amazon) -> None:
    answer = app.test_client().get("/health")
    assert (answer.status_code, answer.json) == (200, {"status": "ok"})
    answer = app_of(broken_house, amazon).test_client().get("/health")
    assert (answer.status_code, answer.json) == (503, {"status": "unavailable"})


def test_ready_is_who_works_and_goes_on_working(house: House, broken_house: House) -> None:
    ends = Event()
    for of_house, status in ((house, 200), (broken_house, 503)):
        config = EndpointConfig(("dialogflow",), "", SECRET)
        client = create_app(of_house.assistant, config, ends=ends).test_client()
        assert client.get("/ready").status_code == status
    ends.set()
    client = create_app(house.assistant, EndpointConfig(("dialogflow",), "", SECRET), ends=ends).test_client()
    answer = client.get("/ready")
    assert (answer.status_code, answer.json) == (503, {"status": "ending"})
    assert client.get("/health").status_code == 200


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [
        ("GET", "/", 404),
        ("GET", "/static/x", 404),
        ("GET", "/alexa", 405),
        ("PUT", "/dialogflow", 405),
        ("POST", "/health", 405),
        ("POST", "/alexa", 400),
        ("POST", "/dialogflow", 401),
        ("GET", "/health", 200),
    ],
)
def test_every_answer_is_bland_json_with_security_headers(app: Flask, method: str, path: str, status: int) -> None:
    answer = app.test_client().open(path, method=method)
    assert answer.status_code == status
    assert answer.content_type == "application/json;charset=UTF-8"
    assert set(json.loads(answer.data)) <= {"error", "status"}
    for name, value in SECURITY_HEADERS.items():
        assert answer.headers[name] == value
    assert ("Allow" in answer.headers) == (status == 405)


def test_an_unforeseen_error_shows_nothing(app: Flask) -> None:
    @app.get("/defect")
    def defect() -> str:
        raise RuntimeError("a private detail")

    answer = app.test_client().get("/defect")
    assert (answer.status_code, answer.json) == (500, {"error": "internal server error"})


@pytest.fixture
def port(app: Flask) -> Iterator[int]:
    """The port of a real server."""
    sockets: dict[int, Any] = {}
    server = waitress.create_server(app, host="127.0.0.1", port=0, threads=2, map=sockets)
    thread = threading.Thread(target=server.run)
    thread.start()
    yield server.effective_port
    # The loop ends by itself when nothing is open any more; only its own thread may close.
    server.trigger.pull_trigger(lambda: wasyncore.close_all(sockets))
    thread.join(30)
    server.task_dispatcher.shutdown()


def ask(port: int, method: str, path: str, body: bytes = b"", headers: dict[str, str] | None = None) -> tuple[int, Any]:
    with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        connection.request(method, path, body, headers or {})
        answer = connection.getresponse()
        return answer.status, json.loads(answer.read())


def test_the_platforms_are_answered_over_a_socket(port: int, amazon: Amazon) -> None:
    assert ask(port, "GET", "/health") == (200, {"status": "ok"})
    launch = json.dumps(envelope(alexa_request("LaunchRequest"))).encode()
    status, answer = ask(port, "POST", "/alexa", launch, amazon.headers(launch))
    assert (status, answer["version"]) == (200, "1.0")
    assert ask(port, "POST", "/alexa", launch)[0] == 400
    words = json.dumps(webhook_request("show my cart")).encode()
    assert ask(port, "POST", "/dialogflow", words, {"X-Hawker-Secret": SECRET})[0] == 200


def test_a_header_given_twice_over_a_socket_is_refused(port: int, amazon: Amazon) -> None:
    body = json.dumps(envelope(alexa_request("LaunchRequest"))).encode()
    with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        connection.putrequest("POST", "/alexa")
        for name, value in [*amazon.headers(body).items(), ("Signature-256", amazon.sign(body))]:
            connection.putheader(name, value)
        connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        assert connection.getresponse().status == 400


def test_a_large_body_without_a_length_is_refused(port: int) -> None:
    chunks = (b" " * 1000 for _ in range(80))
    headers = {"X-Hawker-Secret": SECRET, "Transfer-Encoding": "chunked"}
    with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        connection.request("POST", "/dialogflow", chunks, headers, encode_chunked=True)
        assert connection.getresponse().status == 413
