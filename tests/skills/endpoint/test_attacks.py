"""Hostile bodies and headers: a 4xx, never a 5xx, and never an action. They are signed, so that they get through to
the parsing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from flask import Flask
from structlog.testing import capture_logs
from werkzeug.test import EnvironBuilder

from skills.assembly import House
from tests.skills.endpoint.amazon import CHAIN, SKILL, Amazon
from tests.skills.endpoint.platforms import (
    SECRET,
    AlexaDevice,
    DialogflowAgent,
    alexa_request,
    envelope,
    intent_request,
    slot,
    webhook_request,
)

BODIES = {
    "nothing": b"",
    "no JSON": b"signature=1&body=2",
    "no object": b"[]",
    "a bare string": b'"launch"',
    "depth bomb": b"[" * 40_000,
    "closed depth bomb": b'{"a":' * 5_000 + b"1" + b"}" * 5_000,
    "array bomb": b'{"request":' + b"[" * 30_000 + b"]" * 30_000 + b"}",
    "NaN": b'{"version":"1.0","request":{"timestamp":NaN}}',
    "Infinity": b'{"version":"1.0","request":{"timestamp":-Infinity}}',
    "lone surrogate": b'{"version":"\\ud800"}',
    "byte order mark": b"\xef\xbb\xbf{}",
    "UTF-16": '{"version":"1.0"}'.encode("utf-16"),
    "invalid UTF-8": b'{"version":"\xff\xfe"}',
    "5000 digits": b'{"request":{"timestamp":' + b"9" * 5_000 + b"}}",
    "trailing garbage": b'{"version":"1.0"}}',
    "gzip": b"\x1f\x8b\x08\x00\x00\x00\x00\x00",
    "NUL": b'{"version":"\x00"}',
}


@pytest.fixture
def untouched(house: House) -> Iterator[None]:
    """The test must not lead to any turn of any conversation."""
    before = answered_messages(house)
    yield
    assert answered_messages(house) == before


def answered_messages(house: House) -> int:
    with house.database.engine.connect() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM answered_messages").scalar_one())


def set_at(tree: dict[str, Any], path: str, value: object) -> dict[str, Any]:
    """A copy of a JSON tree with another value at a dotted path."""
    copy: dict[str, Any] = json.loads(json.dumps(tree))
    *way, last = path.split(".")
    place = copy
    for step in way:
        place = place[step]
    place[last] = value
    return copy


def alexa_body(path: str, value: object) -> bytes:
    session = {
        "new": True,
        "sessionId": "S",
        "application": {"applicationId": SKILL},
        "user": {"userId": "amzn1.ask.account.U"},
    }
    whole = envelope(intent_request("SearchIntent", slot("item", "shoes")), session)
    return json.dumps(set_at(whole, path, value)).encode()


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_hostile_bodies_are_refused(alexa: AlexaDevice, dialogflow: DialogflowAgent, body: bytes) -> None:
    for answer in (alexa.post(body), dialogflow.post(body)):
        assert (answer.status_code, json.loads(answer.data)) == (400, {"error": "bad request"})


WRONG: dict[str, list[object]] = {
    "context": [None, [], 1, "x", {}],
    "context.System": [None, [], "x"],
    "context.System.application": [None, [], {}],
    "context.System.application.applicationId": [None, 1, [], "", "amzn1.ask.skill.other", SKILL.upper()],
    "session": [[], 1, "x", {}],
    "session.sessionId": [None, "", 1, []],
    "session.application.applicationId": [None, 1, "amzn1.ask.skill.other"],
    "session.user": [None, [], {}],
    "session.user.userId": [None, 1, "", {}],
    "request": [None, [], "x", {}],
    "request.type": [None, 1, [], "x" * 201],
    "request.requestId": [None, 1, "", "x" * 201],
    "request.timestamp": [None, "", "now", True, 1.5, [], 10**18, "2026-11-21T20:25:13", "1999-01-01T00:00:00Z"],
    "request.locale": [1, [], {}],
    "request.intent": [None, [], "x", {}],
    "request.intent.name": [None, 1, "x" * 201],
    "request.intent.confirmationStatus": [None, 1],
    "request.intent.slots": [[], "x", {str(n): {} for n in range(101)}],
    "request.intent.slots.item": [None, [], "shoes"],
    "request.intent.slots.item.value": [1, [], {"a": 1}, True],
    "request.intent.slots.item.resolutions": [[], "x"],
    "request.intent.slots.item.resolutions.resolutionsPerAuthority": [{}, [1], [{"status": "x"}], [{}]],
    "request.intent.slots.item.slotValue": [[], "x", {"type": "List", "values": [1]}, {"values": [{}] * 51}],
}


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize(("path", "value"), [(path, value) for path, values in WRONG.items() for value in values])
def test_wrong_types_in_alexas_request_are_refused(alexa: AlexaDevice, path: str, value: object) -> None:
    if path.startswith("request.intent.slots.item.resolutions."):
        body = alexa_body("request.intent.slots.item.resolutions", {"resolutionsPerAuthority": value})
    else:
        body = alexa_body(path, value)
    assert alexa.post(body).status_code == 400


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("session.unknown", {"a": [1]}),
        ("context.Tomorrow", [1]),
        ("session.attributes", {"turn": "1"}),
        ("session.attributes", {"turn": [1]}),
        ("request.intent.slots", None),
        ("request.intent.slots.item.source", 5),
        ("request.intent.slots.item.value", None),
        ("request.intent.slots.item.value", "\u0000<audio src='x'/>&"),
        ("request.intent.slots.item.value", "shoes " * 5_000),
        ("request.intent.slots.item.resolutions", {"resolutionsPerAuthority": []}),
        (
            "request.intent.slots.item.resolutions",
            {"resolutionsPerAuthority": [{"status": {"code": "ER_ERROR_TIMEOUT"}}]},
        ),
        ("request.intent.slots.item.slotValue", {"type": "List", "values": []}),
        ("request.intent.name", "x" * 200),
        ("request.intent.name", "'; DROP TABLE sessions; --"),
    ],
)
def test_odd_but_well_formed_requests_are_answered(alexa: AlexaDevice, path: str, value: object) -> None:
    assert alexa.post(alexa_body(path, value)).status_code == 200


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize(
    ("path", "value"),
    [
        ("responseId", None),
        ("responseId", ""),
        ("responseId", 1),
        ("responseId", "x" * 201),
        ("session", None),
        ("session", ""),
        ("session", ["s"]),
        ("session", "s" * 1001),
        ("queryResult", None),
        ("queryResult", []),
        ("queryResult.queryText", 1),
        ("queryResult.queryText", ["yes"]),
        ("queryResult.languageCode", 1),
        ("queryResult.action", {}),
        ("queryResult.parameters", []),
        ("queryResult.intent", "x"),
        ("queryResult.intent.displayName", 1),
        ("originalDetectIntentRequest", []),
        ("originalDetectIntentRequest.source", 1),
    ],
)
def test_wrong_types_in_dialogflows_request_are_refused(dialogflow: DialogflowAgent, path: str, value: object) -> None:
    assert dialogflow.post(json.dumps(set_at(webhook_request("show my cart"), path, value)).encode()).status_code == 400


@pytest.mark.usefixtures("untouched")
def test_of_duplicate_keys_the_last_is_checked_and_used(alexa: AlexaDevice) -> None:
    body = alexa_body("session.new", True).replace(
        f'"applicationId": "{SKILL}"'.encode(), f'"applicationId": "{SKILL}", "applicationId": "other"'.encode()
    )
    assert alexa.post(body).status_code == 400


@pytest.mark.usefixtures("untouched")
def test_a_header_given_twice_is_refused(app: Flask, amazon: Amazon) -> None:
    body = json.dumps(envelope(alexa_request("LaunchRequest"))).encode()
    for name, values in (
        ("Signature-256", [amazon.sign(body), amazon.sign(body)]),
        ("SignatureCertChainUrl", [CHAIN, CHAIN]),
    ):
        headers = [*((n, v) for n, v in amazon.headers(body).items() if n != name), *((name, v) for v in values)]
        builder = EnvironBuilder(path="/alexa", method="POST", data=body)
        builder.headers.extend(headers)
        environ = builder.get_environ()
        environ[f"HTTP_{name.upper().replace('-', '_')}"] = ",".join(values)
        assert app.test_client().open(environ_overrides=environ).status_code == 400


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"SignatureCertChainUrl": CHAIN},
        {"SignatureCertChainUrl": CHAIN, "Signature-256": ""},
        {"SignatureCertChainUrl": CHAIN, "Signature-256": "é"},
        {"SignatureCertChainUrl": CHAIN, "Signature": "b2xk"},
        {"SignatureCertChainUrl": "http://169.254.169.254/echo.api/cert.pem", "Signature-256": "b2xk"},
    ],
)
def test_unsigned_and_half_signed_requests_are_refused(alexa: AlexaDevice, headers: dict[str, str]) -> None:
    answer = alexa.post(alexa_body("session.new", True), headers)
    assert (answer.status_code, json.loads(answer.data)) == (400, {"error": "bad request"})


def test_header_names_may_be_lower_case(alexa: AlexaDevice, amazon: Amazon) -> None:
    body = alexa_body("session.new", True)
    assert alexa.post(body, {name.lower(): value for name, value in amazon.headers(body).items()}).status_code == 200


def test_the_signature_is_over_the_bytes_as_they_came(alexa: AlexaDevice, amazon: Amazon) -> None:
    body = alexa_body("session.new", True)
    respaced = json.dumps(json.loads(body), indent=1).encode()
    assert alexa.post(respaced, amazon.headers(body)).status_code == 400
    assert alexa.post(respaced).status_code == 200


@pytest.mark.usefixtures("untouched")
@pytest.mark.parametrize("path", ["/alexa", "/dialogflow"])
def test_a_large_body_is_refused(app: Flask, amazon: Amazon, path: str) -> None:
    body = b" " * 65_537
    headers = {**amazon.headers(body), "X-Hawker-Secret": SECRET}
    answer = app.test_client().post(path, data=body, headers=headers)
    assert (answer.status_code, json.loads(answer.data)) == (413, {"error": "request entity too large"})


def test_many_small_items_are_refused_or_answered(alexa: AlexaDevice, dialogflow: DialogflowAgent) -> None:
    crowd = json.dumps(set_at(webhook_request(""), "queryResult.parameters", {"item": ["a"] * 10_000})).encode()
    assert dialogflow.post(crowd).status_code == 200
    assert alexa.post(alexa_body("session.attributes", {str(n): n for n in range(3_000)})).status_code == 200


def test_the_log_tells_the_reason_but_no_content(alexa: AlexaDevice) -> None:
    with capture_logs() as logs:
        alexa.post(alexa_body("request.intent.slots.item.value", {"private": "words"}))
    assert [entry["channel"] for entry in logs] == ["alexa", "alexa"]
    assert "request" not in logs[0] or "private" not in repr(logs)
    assert "words" not in repr(logs)
    assert "nobody's-business" not in repr(logs)
