"""Conversations by Dialogflow's JSON, on the demo store."""

from __future__ import annotations

import json
from typing import Any

import pytest
from structlog.testing import capture_logs

from commerce import Money
from skills.assembly import House
from skills.endpoint.conversation import apology_of
from skills.endpoint.dialogflow.es import LARGEST_RESPONSE, render
from skills.reply import Listed, Reply
from tests.skills.endpoint.amazon import Amazon
from tests.skills.endpoint.platforms import SECRET, DialogflowAgent, app_of, webhook_request


def cart_count(house: House, agent: DialogflowAgent) -> int:
    return house.shop.cart(agent.conversation).count


def test_a_whole_purchase_ends_with_an_order(house: House, dialogflow: DialogflowAgent) -> None:
    dialogflow.send(webhook_request("WELCOME", action="input.welcome"))
    dialogflow.say("show me some tea")
    dialogflow.say("add the first one to my cart")
    assert cart_count(house, dialogflow) == 1
    dialogflow.say("check out")
    dialogflow.say("the first one")
    assert house.shop.last_order(dialogflow.conversation) is None
    dialogflow.say("yes")
    order = house.shop.last_order(dialogflow.conversation)
    assert order is not None
    assert sum(line.quantity for line in order.lines) == 1


def test_a_repeated_call_gets_the_same_answer_and_does_nothing(house: House, dialogflow: DialogflowAgent) -> None:
    dialogflow.say("show me some tea")
    request = webhook_request("add the first one to my cart")
    first = dialogflow.send(request)
    assert dialogflow.send(request) == first
    assert cart_count(house, dialogflow) == 1


@pytest.mark.parametrize(
    "secret", [None, "", "wrong", SECRET + "x", SECRET[:-1], SECRET.upper(), "é", f"{SECRET},{SECRET}"]
)
def test_without_the_secret_nothing_is_said(house: House, dialogflow: DialogflowAgent, secret: str | None) -> None:
    request = {**webhook_request("show my cart"), "session": dialogflow.session}
    answer = dialogflow.post(json.dumps(request).encode(), secret)
    assert (answer.status_code, json.loads(answer.data)) == (401, {"error": "unauthorized"})
    assert house.assistant.session(dialogflow.conversation).turn == 0


def test_the_secret_is_checked_before_the_body_is_read(dialogflow: DialogflowAgent) -> None:
    assert dialogflow.post(b"\xff not json", "wrong").status_code == 401


@pytest.mark.parametrize(
    "request_",
    [
        webhook_request("WELCOME"),
        webhook_request("FACEBOOK_WELCOME"),
        webhook_request("hi", action="input.welcome"),
        webhook_request("hi", intent={"displayName": "Default Welcome Intent"}),
        webhook_request("GOOGLE_ASSISTANT_WELCOME", action="input.welcome"),
    ],
)
def test_the_welcome_event_is_a_launch(house: House, dialogflow: DialogflowAgent, request_: dict[str, Any]) -> None:
    assert house.shop.info().name in dialogflow.send(request_)["fulfillmentText"]


@pytest.mark.parametrize("name", ["SIGN_IN", "OPTION", "NO_INPUT", "CANCEL", "PERMISSION", "DELIVERY_ADDRESS"])
def test_events_of_the_ended_google_assistant_are_answered_politely(
    house: House, dialogflow: DialogflowAgent, name: str
) -> None:
    request = webhook_request(f"actions_intent_{name}")
    request["originalDetectIntentRequest"] = {"source": "google", "version": "2", "payload": {"isInSandbox": True}}
    answer = dialogflow.send(request)
    assert answer["fulfillmentText"]
    assert answer["fulfillmentText"] != apology_of(house.assistant.pack).speech


def test_a_matched_intent_without_words_is_used(house: House, dialogflow: DialogflowAgent) -> None:
    parameters = {"item": "tea", "price_high": 100.0, "unknown": {"amount": 1}, "color": "", "size": None}
    dialogflow.send(webhook_request("", intent={"displayName": "SearchIntent"}, parameters=parameters))
    assert house.assistant.session(dialogflow.conversation).listed
    dialogflow.send(webhook_request("", intent={"displayName": "add"}, parameters={"ordinal": [1.0], "quantity": 2.0}))
    assert cart_count(house, dialogflow) == 2


def test_nothing_at_all_is_not_understood_politely(dialogflow: DialogflowAgent) -> None:
    request = {"responseId": "r", "session": "s", "queryResult": {}}
    assert dialogflow.send(request)["fulfillmentText"]


def test_a_very_long_utterance_is_answered(house: House, dialogflow: DialogflowAgent) -> None:
    assert dialogflow.say("shoes " * 9_000)["fulfillmentText"] != apology_of(house.assistant.pack).speech


def test_the_telephone_gets_nothing_to_look_at(dialogflow: DialogflowAgent) -> None:
    request = webhook_request("show me some tea")
    request["originalDetectIntentRequest"] = {
        "source": "GOOGLE_TELEPHONY",
        "payload": {"telephony": {"caller_id": "+15551234567"}},
    }
    assert dialogflow.send(request).keys() == {"fulfillmentText", "outputContexts"}


def test_a_screen_gets_text_card_and_suggestions() -> None:
    item = Listed(1, "p", "s", "Swift Fox Runner", "Acme", Money(5999, "USD"), 4.5, True)
    reply = Reply("It costs sixty.", "It costs $59.99", "Add it?", (item,), ("yes", "no"))
    assert render(reply) == {
        "fulfillmentText": "It costs sixty.",
        "fulfillmentMessages": [
            {"text": {"text": ["It costs $59.99"]}},
            {"card": {"title": "Swift Fox Runner", "subtitle": "Acme, 59.99 USD"}},
            {"quickReplies": {"title": "Add it?", "quickReplies": ["yes", "no"]}},
        ],
    }


@pytest.mark.parametrize("word", ["shoes ", '"\\', "🛒"])
def test_a_long_reply_is_shortened_to_the_limit(word: str) -> None:
    text = word * 50_000
    item = Listed(1, "p", "s", text, text, Money(5999, "USD"), None, True)
    response = render(Reply(text, text, text, (item,), (text,) * 50))
    assert len(json.dumps(response, ensure_ascii=False).encode()) <= LARGEST_RESPONSE


def test_a_failing_turn_is_an_apology_and_says_nothing_private(broken_house: House, amazon: Amazon) -> None:
    dialogflow = DialogflowAgent(app_of(broken_house, amazon).test_client())
    with capture_logs() as logs:
        answer = dialogflow.say("something nobody else should read")
    assert answer["fulfillmentText"] == apology_of(broken_house.assistant.pack).speech
    assert logs
    assert "nobody else" not in repr(logs)
