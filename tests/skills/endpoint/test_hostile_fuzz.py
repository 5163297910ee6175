"""Requests that nobody thought of: a 4xx or a polite answer, never a 5xx, and never an order."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest
import schemathesis
from flask import Flask
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from skills.assembly import House
from skills.endpoint import EndpointConfig, create_app
from skills.endpoint.tokens import TokenStore
from tests.skills.endpoint.amazon import SKILL
from tests.skills.endpoint.platforms import (
    AlexaDevice,
    CxAgent,
    DialogflowAgent,
    cx_request,
    envelope,
    intent_request,
    slot,
    webhook_request,
)

FEW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
ANYTHING = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**18), 10**18)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=20)
    | st.sampled_from(["", "?", "yes", "check out", "<audio src='x'/>&", "\u0000", "NaN", "x" * 2_000]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=5,
)
ALEXA = envelope(
    intent_request("SearchIntent", slot("item", "shoes"), slot("price_high", "60")),
    {
        "new": True,
        "sessionId": "S",
        "application": {"applicationId": SKILL},
        "user": {"userId": "amzn1.ask.account.U"},
        "attributes": {"confirms": "CheckoutIntent"},
    },
)
ES = webhook_request("show my cart", speechRecognitionConfidence=0.9)
CX = {**cx_request(text="show my cart"), "sessionInfo": {"session": "projects/p/locations/l/agents/a/sessions/1"}}


REQUESTS = {"alexa": ALEXA, "dialogflow": ES, "cx": CX}


def places(tree: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place of a JSON tree but its root."""
    inner = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else ()
    for step, below in inner:
        yield (*way, step)
        yield from places(below, (*way, step))


@st.composite
def damaged(draw: st.DrawFn, whole: dict[str, Any]) -> bytes:
    """A request with one to three of its values replaced or missing."""
    copy = json.loads(json.dumps(whole))
    for way in draw(st.lists(st.sampled_from(list(places(whole))), min_size=1, max_size=3)):
        place = copy
        for step in way[:-1]:
            place = place[step] if isinstance(place, dict) and step in place else {}
        if isinstance(place, dict) and draw(st.integers(0, 3)) == 0:
            place.pop(way[-1], None)
        elif isinstance(place, dict):
            place[way[-1]] = draw(ANYTHING)
    return json.dumps(copy).encode()


def orders(house: House) -> int:
    with house.database.engine.connect() as connection:
        return int(connection.exec_driver_sql("SELECT count(*) FROM orders").scalar_one())


@pytest.mark.parametrize(
    ("door", "whole"), [("alexa", ALEXA), ("dialogflow", ES), ("cx", CX)], ids=["alexa", "es", "cx"]
)
@FEW
@given(data=st.data())
def test_damaged_requests(
    house: House, request: pytest.FixtureRequest, door: str, whole: dict[str, Any], data: st.DataObject
) -> None:
    before = orders(house)
    platform: AlexaDevice | DialogflowAgent | CxAgent = request.getfixturevalue(door)
    assert platform.post(data.draw(damaged(whole))).status_code in (200, 400)
    assert orders(house) == before


@FEW
@given(body=st.binary(max_size=300) | ANYTHING.map(lambda value: json.dumps(value).encode()))
def test_bodies_that_are_no_requests(app: Flask, alexa: AlexaDevice, cx: CxAgent, body: bytes) -> None:
    assert alexa.post(body).status_code == 400
    assert cx.post(body).status_code == 400
    assert DialogflowAgent(app.test_client()).post(body).status_code == 400


@pytest.fixture(scope="module")
def api(house: House) -> tuple[Any, str]:
    """The assistant's own API by its OpenAPI document, and a token for it."""
    tokens = TokenStore(house.database)
    token = tokens.give(f"fuzz {uuid4().hex[:8]}")[1]
    app = create_app(house.assistant, EndpointConfig(("assistant",)), tokens=tokens)
    return schemathesis.openapi.from_wsgi("/api/openapi.json", app), token


@FEW
@given(data=st.data())
def test_the_api_is_as_its_document_says(api: tuple[Any, str], data: st.DataObject) -> None:
    document, token = api
    case = data.draw(st.one_of([found.ok().as_strategy() for found in document.get_all_operations()]))
    case.call_and_validate(
        headers={"Authorization": f"Bearer {token}"},
        checks=[not_a_server_error, status_code_conformance, content_type_conformance, response_schema_conformance],
    )


def test_without_a_token_the_api_says_nothing(api: tuple[Any, str]) -> None:
    operation = api[0]["/assistant"]["POST"]
    case = operation.Case(body={"text": "hello"}, media_type="application/json")
    assert case.call().status_code == 401
