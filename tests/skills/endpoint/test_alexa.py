"""Conversations by Alexa's JSON, on the demo store."""

from __future__ import annotations

import json
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model.response_envelope import ResponseEnvelope
from flask import Flask
from structlog.testing import capture_logs

from skills.assembly import House
from skills.dialogue.session import Ask
from skills.endpoint.conversation import apology_of
from tests.skills.endpoint.amazon import Amazon
from tests.skills.endpoint.platforms import (
    AlexaDevice,
    alexa_request,
    app_of,
    intent_request,
    resolved,
    slot,
    spoken,
)


def cart_count(house: House, device: AlexaDevice) -> int:
    return house.shop.cart(device.conversation).count


def fill_cart(alexa: AlexaDevice) -> None:
    """Something without sizes or colors, so that no question is open afterwards."""
    alexa.launch()
    alexa.intend("SearchIntent", slot("item", "tea"))
    alexa.intend("AddIntent", slot("ordinal", "1"))


def to_confirmation(alexa: AlexaDevice, house: House) -> None:
    """Up to the question whether to order."""
    alexa.intend("CheckoutIntent")
    if open_question(house, alexa) is Ask.DELIVERY:
        alexa.intend("ChooseIntent", slot("ordinal", "1"))
    assert open_question(house, alexa) is Ask.CONFIRM_ORDER


def open_question(house: House, alexa: AlexaDevice) -> Ask | None:
    question = house.assistant.session(alexa.conversation).question
    return question.ask if question else None


def test_a_whole_purchase_ends_with_an_order(house: House, alexa: AlexaDevice) -> None:
    assert house.shop.info().name in spoken(alexa.launch())
    listed = alexa.intend("SearchIntent", slot("item", "tea"), slot("price_high", "100"))
    assert listed["response"]["shouldEndSession"] is False
    alexa.intend("AddIntent", slot("ordinal", "1"), slot("quantity", "2"))
    assert cart_count(house, alexa) == 2
    alexa.intend("ShowCartIntent")
    to_confirmation(alexa, house)
    assert house.shop.last_order(alexa.conversation) is None
    alexa.intend("AMAZON.YesIntent")
    order = house.shop.last_order(alexa.conversation)
    assert order is not None
    assert sum(line.quantity for line in order.lines) == 2
    assert cart_count(house, alexa) == 0
    assert alexa.intend("AMAZON.StopIntent")["response"]["shouldEndSession"] is True


def test_words_of_the_catch_all_slot_are_understood_by_us(house: House, alexa: AlexaDevice) -> None:
    alexa.launch()
    alexa.say("show me some tea")
    assert house.assistant.session(alexa.conversation).listed
    alexa.say("add the first one")
    assert cart_count(house, alexa) == 1


def test_amazons_model_reads_every_answer(alexa: AlexaDevice) -> None:
    answers = [
        alexa.launch(),
        alexa.intend("SearchIntent", slot("item", "tea")),
        alexa.intend("DetailsIntent", slot("ordinal", "2")),
        alexa.intend("SlowerIntent"),
        alexa.intend("AMAZON.RepeatIntent"),
        alexa.intend("AMAZON.FallbackIntent"),
        alexa.intend("NobodyKnowsIntent"),
        alexa.intend("AMAZON.CancelIntent"),
        alexa.intend("AMAZON.StopIntent"),
    ]
    for answer in answers:
        read = DefaultSerializer().deserialize(json.dumps(answer), ResponseEnvelope)
        assert read.response.output_speech
    assert spoken(answers[3]).startswith("<speak><prosody rate=")


def test_a_replayed_request_gets_the_same_answer_and_does_nothing(house: House, alexa: AlexaDevice) -> None:
    fill_cart(alexa)
    added = alexa.intend("AddIntent", slot("ordinal", "1"))
    before = cart_count(house, alexa)
    again = alexa.post(alexa.last_body)
    assert json.loads(again.data)["response"] == added["response"]
    assert cart_count(house, alexa) == before


def test_one_request_that_comes_many_times_at_once_is_done_once(
    app: Flask, amazon: Amazon, house: House, alexa: AlexaDevice
) -> None:
    # Two shoppers say the same: what the first sent, in the name of the second, is new to the shop.
    other = AlexaDevice(app.test_client(), amazon)
    for device in (alexa, other):
        device.launch()
        device.intend("SearchIntent", slot("item", "tea"))
    alexa.intend("AddIntent", slot("ordinal", "1"))
    body = alexa.last_body.replace(alexa.user.encode(), other.user.encode())
    devices = [AlexaDevice(app.test_client(), amazon) for _ in range(8)]
    with ThreadPoolExecutor(len(devices)) as pool:
        answers = list(pool.map(lambda device: device.post(body), devices))
    assert {answer.status_code for answer in answers} == {200}
    assert len({answer.data for answer in answers}) == 1
    assert cart_count(house, other) == 1


def test_a_replayed_yes_places_no_second_order(house: House, alexa: AlexaDevice) -> None:
    fill_cart(alexa)
    to_confirmation(alexa, house)
    alexa.intend("AMAZON.YesIntent")
    order, yes = house.shop.last_order(alexa.conversation), alexa.last_body
    assert order is not None
    alexa.intend("AddIntent", slot("item", order.lines[0].name))
    to_confirmation(alexa, house)
    alexa.post(yes)
    assert house.shop.last_order(alexa.conversation) == order


def test_a_replay_leaves_the_open_question_open(house: House, alexa: AlexaDevice) -> None:
    fill_cart(alexa)
    body = alexa.last_body
    to_confirmation(alexa, house)
    alexa.post(body)
    alexa.intend("AMAZON.YesIntent")
    assert house.shop.last_order(alexa.conversation) is not None


def test_a_replayed_first_request_of_a_session_does_nothing(house: House, alexa: AlexaDevice) -> None:
    alexa.say("show me some tea")
    first, turn = alexa.last_body, house.assistant.session(alexa.conversation).turn
    alexa.post(first)
    assert house.assistant.session(alexa.conversation).turn == turn


def test_the_cart_survives_alexas_session(house: House, alexa: AlexaDevice) -> None:
    fill_cart(alexa)
    alexa.close()
    alexa.launch()
    assert cart_count(house, alexa) == 1


def test_another_account_has_another_cart(app: Flask, amazon: Amazon, house: House, alexa: AlexaDevice) -> None:
    fill_cart(alexa)
    other = AlexaDevice(app.test_client(), amazon)
    other.launch()
    assert cart_count(house, other) == 0


def test_an_open_question_does_not_survive_alexas_session(house: House, alexa: AlexaDevice) -> None:
    fill_cart(alexa)
    to_confirmation(alexa, house)
    alexa.close()
    alexa.intend("AMAZON.YesIntent")
    assert house.shop.last_order(alexa.conversation) is None
    assert cart_count(house, alexa) == 1


def test_a_yes_from_another_device_answers_no_question(
    app: Flask, amazon: Amazon, house: House, alexa: AlexaDevice
) -> None:
    kitchen = AlexaDevice(app.test_client(), amazon, alexa.user)
    kitchen.launch()
    fill_cart(alexa)
    to_confirmation(alexa, house)
    kitchen.intend("AMAZON.YesIntent")
    alexa.intend("AMAZON.YesIntent")
    assert house.shop.last_order(alexa.conversation) is None
    to_confirmation(alexa, house)
    alexa.intend("AMAZON.YesIntent")
    assert house.shop.last_order(alexa.conversation) is not None


def test_a_one_shot_request_is_answered_at_once(alexa: AlexaDevice, house: House) -> None:
    alexa.intend("SearchIntent", slot("item", "tea"))
    assert house.assistant.session(alexa.conversation).listed


def test_an_intent_that_was_denied_is_a_no(house: House, alexa: AlexaDevice) -> None:
    fill_cart(alexa)
    alexa.send(intent_request("AddIntent", slot("ordinal", "1"), confirmationStatus="DENIED"))
    assert cart_count(house, alexa) == 1


def test_a_resolved_value_goes_before_the_words(house: House, alexa: AlexaDevice) -> None:
    alexa.launch()
    alexa.intend("SearchIntent", resolved("item", "a hot drink", "tea"))
    assert house.assistant.session(alexa.conversation).listed


@pytest.mark.parametrize("quantity", ["-2", "?", "two and a half", ""])
def test_a_quantity_that_cant_be_read_adds_nothing(house: House, alexa: AlexaDevice, quantity: str) -> None:
    alexa.launch()
    alexa.intend("SearchIntent", slot("item", "tea"))
    answer = alexa.intend("AddIntent", slot("ordinal", "1"), slot("quantity", quantity))
    assert answer["response"]["shouldEndSession"] is False
    assert cart_count(house, alexa) == (1 if quantity == "" else 0)


def test_a_billion_of_something_is_refused_politely(house: House, alexa: AlexaDevice) -> None:
    alexa.launch()
    alexa.intend("SearchIntent", slot("item", "tea"))
    answer = alexa.intend("AddIntent", slot("ordinal", "1"), slot("quantity", "1000000000"))
    assert spoken(answer) != apology_of(house.assistant.pack).speech
    assert cart_count(house, alexa) == 0


def test_a_slot_with_several_values_is_taken(house: House, alexa: AlexaDevice) -> None:
    alexa.launch()
    alexa.intend("SearchIntent", slot("item", "tea"))
    simple = [{"type": "Simple", "value": value} for value in ("1", "2")]
    several = {"name": "ordinal", "confirmationStatus": "NONE", "slotValue": {"type": "List", "values": simple}}
    answer = alexa.intend("CompareIntent", several)
    assert spoken(answer) != apology_of(house.assistant.pack).speech


def test_whether_an_intent_can_be_fulfilled_is_told_without_doing_it(house: House, alexa: AlexaDevice) -> None:
    intent = {"name": "AddIntent", "slots": {"item": slot("item", "tea"), "quantity": slot("quantity", "?")}}
    answer = alexa.send(alexa_request("CanFulfillIntentRequest", intent=intent))
    found = answer["response"]["canFulfillIntent"]
    assert found["canFulfill"] == "NO"
    assert found["slots"]["item"] == {"canUnderstand": "YES", "canFulfill": "YES"}
    assert found["slots"]["quantity"] == {"canUnderstand": "NO", "canFulfill": "NO"}
    assert house.assistant.session(alexa.conversation).turn == 0
    intent = {"name": "SearchIntent", "slots": {"item": slot("item", "tea")}}
    answer = alexa.send(alexa_request("CanFulfillIntentRequest", intent=intent))
    assert answer["response"]["canFulfillIntent"]["canFulfill"] == "YES"


@pytest.mark.parametrize(
    "request_",
    [
        alexa_request("SessionEndedRequest", reason="USER_INITIATED"),
        alexa_request("SessionEndedRequest", reason="ERROR", error={"type": "INVALID_RESPONSE", "message": "x"}),
        alexa_request("System.ExceptionEncountered", error={"type": "\r\nforged", "message": "x"}, cause={}),
        alexa_request("SessionEndedRequest", reason="ERROR", error="of a wrong type"),
        alexa_request("Alexa.Presentation.APL.UserEvent", token="t", arguments=[]),
        alexa_request("Connections.Response", name="Charge", status={"code": "200"}, intent=[1, 2]),
        alexa_request("Tomorrow.NewRequest", surprise={"deep": [1]}),
    ],
)
def test_what_needs_no_answer_gets_an_empty_one(house: House, alexa: AlexaDevice, request_: dict[str, Any]) -> None:
    assert alexa.send(request_) == {"version": "1.0", "response": {}}
    assert house.assistant.session(alexa.conversation).turn == 0


@pytest.mark.parametrize(
    ("locale", "language"),
    [("de-DE", "de"), ("es_US", "es"), ("en-GB", "en"), ("tlh", "en"), ("", "en"), (None, "en"), ("x" * 5000, "en")],
)
def test_a_locale_is_answered_in_its_language_where_the_shop_speaks_it(
    house: House, alexa: AlexaDevice, locale: str | None, language: str
) -> None:
    answer = alexa.send({**alexa_request("LaunchRequest"), "locale": locale})
    assert "?" in spoken(answer)
    assert house.assistant.session(alexa.conversation).language == language


def test_a_failing_turn_is_an_apology_and_says_nothing_private(broken_house: House, amazon: Amazon) -> None:
    alexa = AlexaDevice(app_of(broken_house, amazon).test_client(), amazon)
    with capture_logs() as logs:
        answer = alexa.say("something nobody else should read")
    assert spoken(answer) == apology_of(broken_house.assistant.pack).speech
    assert answer["response"]["shouldEndSession"] is True
    assert logs
    assert "nobody else" not in repr(logs)
    assert alexa.user not in repr(logs)


def test_no_user_id_is_stored(house: House, alexa: AlexaDevice) -> None:
    fill_cart(alexa)
    with house.database.engine.connect() as connection:
        dump = repr(connection.exec_driver_sql("SELECT * FROM sessions").all())
        dump += repr(connection.exec_driver_sql("SELECT * FROM answered_messages").all())
    assert alexa.user not in dump
    assert alexa.conversation in dump


def test_cancel_leaves_what_goes_on_and_then_the_skill_and_never_means_an_order(
    house: House, alexa: AlexaDevice
) -> None:
    def goes_on() -> bool:
        return not alexa.intend("AMAZON.CancelIntent")["response"]["shouldEndSession"]

    alexa.intend("SearchIntent", slot("item", "tea"))
    alexa.intend("AddIntent", slot("ordinal", "1"), slot("quantity", "2"))
    to_confirmation(alexa, house)
    alexa.intend("AMAZON.YesIntent")
    order = house.shop.last_order(alexa.conversation)
    assert order is not None
    assert not goes_on()
    alexa.intend("AMAZON.YesIntent")
    assert house.shop.last_order(alexa.conversation) == order
    alexa.intend("SearchIntent", slot("item", "tea"))
    alexa.intend("AddIntent", slot("ordinal", "1"), slot("quantity", "2"))
    alexa.intend("EmptyCartIntent")
    assert goes_on()
    assert not goes_on()
    assert cart_count(house, alexa) == 2
