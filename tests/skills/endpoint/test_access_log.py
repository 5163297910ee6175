"""What the log says of requests."""

from __future__ import annotations

import json

import pytest
import structlog
from flask import Flask
from structlog.testing import capture_logs

from tests.skills.endpoint.platforms import SECRET, AlexaDevice, DialogflowAgent, slot, webhook_request

PRIVATE = "jane.doe@example.com"


def lines(logs: list[structlog.typing.EventDict]) -> list[structlog.typing.EventDict]:
    return [entry for entry in logs if entry["event"] == "request answered"]


def test_a_request_is_one_line(alexa: AlexaDevice) -> None:
    with capture_logs() as logs:
        alexa.intend("SearchIntent", slot("item", "tea"))
    (line,) = lines(logs)
    assert line.pop("ms") > 0
    assert line == {
        "event": "request answered",
        "log_level": "info",
        "channel": "alexa",
        "method": "POST",
        "route": "/alexa",
        "status": 200,
        "intent": "search",
        "outcome": "understood",
    }


def test_nobody_and_nothing_that_was_said_is_named(alexa: AlexaDevice, dialogflow: DialogflowAgent) -> None:
    with capture_logs() as logs:
        alexa.say(f"my email is {PRIVATE}")
        dialogflow.say(f"send it to {PRIVATE}")
        alexa.client.get(f"/pay/{PRIVATE}?token={PRIVATE}", headers={"X-Forwarded-For": "192.0.2.7"})
    told = json.dumps(logs, default=str)
    for private in (PRIVATE, alexa.user, alexa.conversation, dialogflow.session, SECRET, "192.0.2.7", "127.0.0.1"):
        assert private not in told


@pytest.mark.parametrize(
    ("method", "path", "status"), [("GET", "/nowhere/\n{}", 404), ("POST", "/alexa", 400), ("BREW", "/alexa", 405)]
)
def test_what_is_refused_is_logged_by_its_status(app: Flask, method: str, path: str, status: int) -> None:
    with capture_logs() as logs:
        app.test_client().open(path, method=method, data=b"{}")
    assert [line["status"] for line in lines(logs)] == [status]
    assert "BREW" not in json.dumps(logs, default=str)


def test_a_turn_that_fails_says_so(dialogflow: DialogflowAgent) -> None:
    with capture_logs() as logs:
        dialogflow.post(json.dumps(webhook_request("help")).encode(), secret="wrong")
    assert [(line["status"], line["outcome"]) for line in lines(logs)] == [(401, None)]
