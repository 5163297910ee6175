"""Skill events: what happens outside of any conversation."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from uuid import uuid4

import orjson
import pytest
from flask import Flask
from sqlalchemy import text

from commerce import Address
from skills.assembly import House
from tests.skills.endpoint.amazon import Amazon
from tests.skills.endpoint.platforms import AlexaDevice, alexa_request, slot


def kept(house: House, alexa: AlexaDevice) -> int:
    """Rows of the conversation."""
    sessions = text("SELECT count(*) FROM sessions WHERE id = :id")
    answered = text("SELECT count(*) FROM answered_messages WHERE session_id = :id")
    with house.database.engine.connect() as connection:
        counts = (connection.execute(query, {"id": alexa.conversation}) for query in (sessions, answered))
        return sum(int(count.scalar_one()) for count in counts)


def shop_a_little(house: House, alexa: AlexaDevice) -> None:
    alexa.launch()
    alexa.intend("SearchIntent", slot("item", "tea"))
    alexa.intend("AddIntent", slot("ordinal", "1"))
    address = Address("12 Main Street", "Springfield", "12345", "US", recipient="Jane Doe")
    house.shop.checkout.give_address(alexa.conversation, address, key=uuid4().hex)


def test_whoever_disables_the_skill_is_forgotten(house: House, alexa: AlexaDevice) -> None:
    shop_a_little(house, alexa)
    assert kept(house, alexa) == 4
    answer = alexa.tell("AlexaSkillEvent.SkillDisabled")
    assert (answer.status_code, orjson.loads(answer.data)["response"]) == (200, {})
    assert kept(house, alexa) == 1  # that the event was answered
    assert house.assistant.session(alexa.conversation).turn == 0
    assert house.shop.checkout.draft(alexa.conversation).address.line1 == ""


def test_the_cart_stays(house: House, alexa: AlexaDevice) -> None:
    shop_a_little(house, alexa)
    alexa.tell("AlexaSkillEvent.SkillDisabled")
    assert house.shop.cart(alexa.conversation).count == 1


def test_an_event_that_comes_again_forgets_nothing_new(house: House, alexa: AlexaDevice) -> None:
    shop_a_little(house, alexa)
    alexa.tell("AlexaSkillEvent.SkillDisabled")
    event = alexa.last_body
    alexa.close()
    shop_a_little(house, alexa)
    before = kept(house, alexa)
    assert alexa.post(event).status_code == 200
    assert kept(house, alexa) == before
    assert house.shop.checkout.draft(alexa.conversation).address.line1


def test_an_event_that_comes_many_times_at_once_is_taken(
    app: Flask, amazon: Amazon, house: House, alexa: AlexaDevice
) -> None:
    shop_a_little(house, alexa)
    alexa.tell("AlexaSkillEvent.SkillEnabled")
    body = alexa.last_body.replace(b"SkillEnabled", b"SkillDisabled")
    devices = [AlexaDevice(app.test_client(), amazon) for _ in range(8)]
    with ThreadPoolExecutor(len(devices)) as pool:
        answers = list(pool.map(lambda device: device.post(body), devices))
    assert {answer.status_code for answer in answers} == {200}
    assert kept(house, alexa) == 1


@pytest.mark.parametrize(
    "event",
    [
        "SkillEnabled",
        "SkillPermissionAccepted",
        "SkillPermissionChanged",
        "SkillAccountLinked",
        "ProactiveSubscription",
    ],
)
def test_other_events_are_taken_and_change_nothing(house: House, alexa: AlexaDevice, event: str) -> None:
    shop_a_little(house, alexa)
    before = kept(house, alexa)
    assert orjson.loads(alexa.tell(f"AlexaSkillEvent.{event}").data)["response"] == {}
    assert kept(house, alexa) == before


def test_every_type_that_amazons_model_knows_is_answered(app: Flask, amazon: Amazon) -> None:
    from ask_sdk_model.request import Request

    alexa = AlexaDevice(app.test_client(), amazon)
    for type_ in Request.discriminator_value_class_map:
        fields = {"intent": {"name": "HelpIntent", "confirmationStatus": "NONE"}} if "Intent" in type_ else {}
        assert alexa.send(alexa_request(type_, **fields))["version"] == "1.0"
