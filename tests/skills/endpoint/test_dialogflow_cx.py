"""Conversations by Dialogflow CX's JSON, on the demo store; every answer is read by Google's own classes."""

from __future__ import annotations

import json
from base64 import b64encode
from typing import Any

import pytest
from structlog.testing import capture_logs

from commerce import Money
from nlu import Slots
from skills.assembly import House
from skills.endpoint.conversation import apology_of
from skills.endpoint.dialogflow.cx import LARGEST_RESPONSE, render
from skills.reply import Listed, Reply, Understood
from tests.skills.endpoint.amazon import Amazon
from tests.skills.endpoint.oracles import cx_takes
from tests.skills.endpoint.platforms import SECRET, CxAgent, DialogflowAgent, app_of, cx_request, cx_spoken


def messages(response: dict[str, Any], kind: str) -> list[Any]:
    return [one[kind] for one in response["fulfillmentResponse"]["messages"] if kind in one]


def basic(name: str, password: str) -> dict[str, str]:
    return {"Authorization": "Basic " + b64encode(f"{name}:{password}".encode()).decode()}


def test_a_whole_purchase_ends_with_an_order(house: House, cx: CxAgent) -> None:
    cx.send(cx_request(text="hi", fulfillmentInfo={"tag": "welcome"}))
    cx.say("show me some tea")
    told = cx.say("add the first one to my cart")
    assert told["sessionInfo"]["parameters"]["cart_count"] == 1
    cx.say("check out")
    cx.say("the first one")
    assert house.shop.last_order(cx.conversation) is None
    cx.say("yes")
    order = house.shop.last_order(cx.conversation)
    assert order is not None
    assert sum(line.quantity for line in order.lines) == 1


def test_a_call_that_is_tried_again_gets_the_same_answer_and_does_nothing(house: House, cx: CxAgent) -> None:
    cx.say("show me some tea")
    request = cx_request(text="add the first one to my cart")
    first = cx.send(request)
    assert cx.send(request) == first
    assert house.shop.cart(cx.conversation).count == 1


def test_two_webhooks_of_one_turn_are_two_messages(house: House, cx: CxAgent) -> None:
    request = cx_request(text="show me some tea")
    cx.send({**request, "fulfillmentInfo": {"tag": "one"}})
    cx.send({**request, "fulfillmentInfo": {"tag": "other"}})
    assert house.assistant.session(cx.conversation).turn == 2


@pytest.mark.parametrize(
    "fields",
    [
        {"triggerEvent": "welcome"},
        {"text": "hi", "intentInfo": {"displayName": "Default Welcome Intent"}},
        {"text": "hi", "fulfillmentInfo": {"tag": "welcome"}},
    ],
)
def test_a_welcome_is_a_launch(house: House, cx: CxAgent, fields: dict[str, Any]) -> None:
    assert house.shop.info().name in cx_spoken(cx.send(cx_request(**fields)))


def test_silence_is_asked_about(cx: CxAgent) -> None:
    cx.say("show me some tea")
    assert cx_spoken(cx.send(cx_request(triggerEvent="sys.no-input-1")))


def test_what_was_heard_and_what_was_pressed_is_taken_as_said(house: House, cx: CxAgent) -> None:
    cx.send(cx_request(transcript="show me some tea"))
    assert house.assistant.session(cx.conversation).listed
    cx.send(cx_request(dtmfDigits="1"))
    assert house.assistant.session(cx.conversation).focus


def test_a_matched_intent_without_words_is_used(house: House, cx: CxAgent) -> None:
    parameters = {"item": {"originalValue": "a cuppa", "resolvedValue": "tea"}, "price_high": {"resolvedValue": 100.0}}
    cx.send(cx_request(triggerIntent="x", intentInfo={"displayName": "SearchIntent", "parameters": parameters}))
    assert house.assistant.session(cx.conversation).listed


def test_goodbye_ends_and_a_person_is_handed_over_to(cx: CxAgent) -> None:
    assert messages(cx.say("i want to talk to a person"), "liveAgentHandoff") == [{"metadata": {"reason": "person"}}]
    assert messages(cx.say("goodbye"), "endInteraction") == [{}]


def test_es_is_told_of_the_cart_the_end_and_the_person(dialogflow: DialogflowAgent) -> None:
    dialogflow.say("show me some tea")
    (context,) = dialogflow.say("add the first one to my cart")["outputContexts"]
    assert context["name"] == f"{dialogflow.session}/contexts/hawker-cart"
    assert context["parameters"]["cart_count"] == 1
    said = dialogflow.say("i want to talk to a person")
    assert said["payload"] == {"hawker": {"end": False, "person": True}}
    assert dialogflow.say("goodbye")["payload"]["hawker"]["end"] is True


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Hawker-Secret": "wrong"},
        {"X-Hawker-Secret": SECRET.upper()},
        basic("hawker", "wrong"),
        basic(SECRET, ""),
        {"Authorization": f"Bearer {SECRET}"},
        {"Authorization": "Basic"},
        {"Authorization": "Basic !!!"},
        {"Authorization": "Digest username=hawker"},
    ],
)
def test_without_the_secret_nothing_is_said(house: House, cx: CxAgent, headers: dict[str, str]) -> None:
    body = json.dumps({**cx_request(text="show my cart"), "sessionInfo": {"session": cx.session}}).encode()
    answer = cx.post(body, headers)
    assert (answer.status_code, json.loads(answer.data)) == (401, {"error": "unauthorized"})
    assert house.assistant.session(cx.conversation).turn == 0


def test_the_secret_may_be_a_password(cx: CxAgent) -> None:
    body = json.dumps({**cx_request(text="help"), "sessionInfo": {"session": cx.session}}).encode()
    assert cx.post(body, basic("hawker", SECRET)).status_code == 200


@pytest.mark.parametrize(
    "change", [{"sessionInfo": {}}, {"sessionInfo": None}, {"detectIntentResponseId": ""}, {"text": 1}]
)
def test_a_malformed_call_is_refused(cx: CxAgent, change: dict[str, Any]) -> None:
    whole = {**cx_request(text="help"), "sessionInfo": {"session": cx.session}, **change}
    assert cx.post(json.dumps(whole).encode()).status_code == 400


@pytest.mark.parametrize("word", ["shoes ", '"\\', "🛒"])
def test_a_long_reply_is_shortened_to_the_limit(word: str) -> None:
    text = word * 50_000
    item = Listed(1, "p", "s", text, text, Money(5999, "USD"), None, True)
    understood = Understood("", "person", Slots(), 1.0)
    response = render(Reply(text, text, text, (item,) * 20, (text,) * 50, understood=understood))
    body = json.dumps(response, ensure_ascii=False).encode()
    assert len(body) <= LARGEST_RESPONSE
    cx_takes(body)


def test_a_failing_turn_is_an_apology_and_says_nothing_private(broken_house: House, amazon: Amazon) -> None:
    cx = CxAgent(app_of(broken_house, amazon).test_client())
    with capture_logs() as logs:
        answer = cx.say("something nobody else should read")
    assert cx_spoken(answer) == apology_of(broken_house.assistant.pack).speech
    assert logs
    assert "nobody else" not in repr(logs)
