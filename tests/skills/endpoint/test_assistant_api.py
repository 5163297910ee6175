"""The assistant's own JSON, and Home Assistant's, for who holds a token."""

from __future__ import annotations

import itertools
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from flask.testing import FlaskClient
from openapi_spec_validator import validate
from structlog.testing import capture_logs
from werkzeug.test import TestResponse

from skills.assembly import House
from skills.endpoint import EndpointConfig, TokenStore, create_app
from skills.endpoint.conversation import apology_of, session_id
from skills.endpoint.tokens import PREFIX
from skills.errors import SettingsError

_names = itertools.count(1)


@dataclass
class Caller:
    """Somebody with a token."""

    client: FlaskClient
    secret: str
    token_id: str
    messages: itertools.count[int] = field(default_factory=lambda: itertools.count(1))

    def post(self, body: object, path: str = "/assistant", **headers: str) -> TestResponse:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        return self.client.post(path, data=data, headers={"Authorization": f"Bearer {self.secret}", **headers})

    def say(self, text: str, **more: object) -> dict[str, Any]:
        answer = self.post({"text": text, "message_id": f"m{next(self.messages)}", **more})
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = json.loads(answer.data)
        return found

    def conversation(self, name: str = "") -> str:
        """The id of our session."""
        return session_id("assistant", f"{self.token_id}/{name}")


def caller_of(house: House) -> Caller:
    tokens = TokenStore(house.database)
    token, secret = tokens.give(f"phone {next(_names)}")
    return Caller(
        create_app(house.assistant, EndpointConfig(("assistant",)), tokens=tokens).test_client(), secret, token.id
    )


@pytest.fixture
def caller(house: House) -> Caller:
    return caller_of(house)


def test_a_whole_purchase_ends_with_an_order(house: House, caller: Caller) -> None:
    assert house.shop.info().name in caller.say("")["speech"]
    listed = caller.say("show me some tea")
    assert [item["number"] for item in listed["items"]] == list(range(1, len(listed["items"]) + 1))
    added = caller.say("add the first one to my cart")
    assert added["cart"]["count"] == 1
    assert added["cart"]["lines"][0]["total"] == listed["items"][0]["price"]
    assert caller.say("check out")["asks"] == "delivery"
    assert caller.say("the first one")["asks"] == "confirm_order"
    placed = caller.say("yes")
    order = house.shop.last_order(caller.conversation())
    assert order is not None
    assert placed["order"]["number"] == order.number
    assert placed["asks"] is None


def test_the_same_message_twice_is_done_once(house: House, caller: Caller) -> None:
    caller.say("show me some tea")
    caller.say("add the first one to my cart")
    said = {"text": "check out", "message_id": "again"}
    first = caller.post(said)
    assert json.loads(first.data)["asks"] == "delivery"
    assert caller.say("the first one")["asks"] == "confirm_order"
    assert caller.post(said).data == first.data, "as it was answered then, though another question is open now"
    assert house.shop.cart(caller.conversation()).count == 1


def test_what_can_not_be_read_is_named_and_never_quoted(caller: Caller) -> None:
    answer = caller.post({"text": "hi", "message_id": 7})
    assert json.loads(answer.data) == {"error": "malformed field 'message_id': string_type"}


def test_the_language_of_a_message_is_spoken(caller: Caller) -> None:
    assert caller.say("qué hay en mi carrito", language="es-MX")["language"] == "es"
    assert caller.say("what is in my cart", language="en-GB")["language"] == "en"


def test_conversations_of_a_token_have_carts_of_their_own(house: House, caller: Caller) -> None:
    for name in ("kitchen", "office"):
        caller.say("show me some tea", conversation=name)
    caller.say("add the first one to my cart", conversation="kitchen")
    assert house.shop.cart(caller.conversation("kitchen")).count == 1
    assert house.shop.cart(caller.conversation("office")).count == 0


def test_another_token_joins_no_conversation(house: House, caller: Caller) -> None:
    caller.say("show me some tea", conversation="kitchen")
    caller.say("add the first one to my cart", conversation="kitchen")
    other = caller_of(house)
    assert "nothing in your cart" in other.say("what is in my cart", conversation="kitchen")["speech"].lower()


def test_home_assistant_is_answered_in_its_shape(house: House, caller: Caller) -> None:
    path = "/api/conversation/process"
    first = json.loads(caller.post({"text": "show me some tea", "language": "en", "agent_id": "x"}, path).data)
    assert first["response"]["speech"]["plain"]["speech"]
    assert first["response"]["response_type"] == "action_done"
    name = first["conversation_id"]
    again = {"text": "add the first one to my cart", "language": "en", "conversation_id": name}
    assert json.loads(caller.post(again, path).data)["conversation_id"] == name
    assert house.shop.cart(caller.conversation(name)).count == 1


@pytest.mark.parametrize(
    "authorization",
    [
        "",
        "Bearer",
        "Bearer ",
        "Bearer wrong",
        f"Bearer {PREFIX}",
        f"Bearer {PREFIX}{'A' * 43}",
        f"Bearer {PREFIX}{'A' * 10_000}",
        "Bearer é",
        f"Basic {PREFIX}",
    ],
)
@pytest.mark.parametrize("path", ["/assistant", "/api/conversation/process"])
def test_without_a_token_nothing_is_said(house: House, caller: Caller, authorization: str, path: str) -> None:
    answer = caller.post({"text": "show my cart"}, path, Authorization=authorization)
    assert (answer.status_code, json.loads(answer.data)) == (401, {"error": "the token is missing, wrong or revoked"})
    assert house.assistant.session(caller.conversation()).turn == 0


def test_a_revoked_token_opens_nothing(house: House, caller: Caller) -> None:
    assert TokenStore(house.database).revoke(caller.token_id)
    assert caller.post({"text": "help"}).status_code == 401


def test_the_token_is_looked_at_before_the_body(caller: Caller) -> None:
    assert caller.post(b"\xff not json", Authorization="Bearer wrong").status_code == 401


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"[]",
        b"\xff",
        b"\xef\xbb\xbf{}",
        b'{"text": NaN}',
        b'{"text": "\\ud800"}',
        b"[" * 40_000,
        {"text": 1},
        {"text": None},
        {"text": "x" * 1_001},
        {"text": "hi", "message_id": ""},
        {"text": "hi", "message_id": "x" * 101},
        {"text": "hi", "conversation": "x" * 101},
        {"text": "hi", "sesion": "a name that there isn't"},
        {"text": "hi", "spoken": "yes"},
    ],
)
def test_what_can_not_be_read_is_refused_and_does_nothing(house: House, caller: Caller, body: object) -> None:
    answer = caller.post(body)
    assert answer.status_code == 400
    assert house.assistant.session(caller.conversation()).turn == 0


def test_too_much_is_refused(caller: Caller) -> None:
    assert caller.post(b" " * 70_000).status_code == 413


@pytest.mark.parametrize("text", ["\x00", "\x1b[2J", "<audio src='x'/>", "🛒" * 900, "'; DROP TABLE orders; --", "  "])
def test_odd_words_are_answered(caller: Caller, text: str) -> None:
    assert caller.say(text)["speech"]


def test_a_failing_turn_is_an_apology_and_says_nothing_private(broken_house: House) -> None:
    caller = caller_of(broken_house)
    with capture_logs() as logs:
        answer = caller.say("something nobody else should read")
    assert answer["speech"] == apology_of(broken_house.assistant.pack).speech
    assert answer["end"]
    assert logs
    assert "nobody else" not in repr(logs)
    assert caller.secret not in repr(logs)


def test_the_channel_does_not_open_while_nobody_holds_a_token(house: House) -> None:
    class Nobody(TokenStore):
        def all(self) -> tuple[()]:
            return ()

    for tokens in (None, Nobody(house.database)):
        with pytest.raises(SettingsError, match="hawker tokens give"):
            create_app(house.assistant, EndpointConfig(("assistant",)), tokens=tokens)


def test_the_example_of_the_readme_is_answered_as_it_says(caller: Caller) -> None:
    readme = (Path(__file__).parents[3] / "README.md").read_text(encoding="utf-8")
    section = readme.split("## Siri, and anything that can send JSON")[1].split("\n## ")[0]
    head, body = section.split("```json\n")[1].split("```")[0].split("\n\n")
    assert head.startswith("POST /assistant\nAuthorization: Bearer hawker_")
    answer = caller.post(json.loads(body))
    assert answer.status_code == 200
    assert json.loads(answer.data)["items"]
    told = section.split("The answer has")[1].split("amounts")[0]
    assert set(json.loads(answer.data)) == set(re.findall(r"`(\w+)`", told))


def test_the_api_is_described_as_it_is(caller: Caller) -> None:
    document = json.loads(caller.client.get("/api/openapi.json").data)
    validate(document)
    assert set(document["paths"]) == {"/assistant"}
    described = document["paths"]["/assistant"]["post"]
    assert set(described["responses"]) == {"200", "400", "401", "413", "415", "429", "500", "503"}
    assert "audio/*" in described["requestBody"]["content"]
    schema = described["responses"]["200"]["content"]["application/json"]["schema"]["$ref"].rsplit("/", 1)[1]
    properties = document["components"]["schemas"][schema]["properties"]
    assert set(properties) == set(caller.say("show me some tea"))
