"""How often the endpoint may be called: by address before a request is looked at, by caller once it is known who."""

from __future__ import annotations

import json
from typing import Any

import pytest
from flask import Flask

from skills.assembly import House
from skills.endpoint import EndpointConfig, Limits, Metrics, create_app
from skills.errors import SettingsError
from skills.settings import load_settings
from tests.skills.endpoint.amazon import SKILL, Amazon
from tests.skills.endpoint.platforms import (
    SECRET,
    AlexaDevice,
    CxAgent,
    DialogflowAgent,
    alexa_request,
    webhook_request,
)


def limits(**given: Any) -> Limits:
    return Limits.from_settings(load_settings(**given))


def app_with(house: House, amazon: Amazon, kept: Limits) -> Flask:
    config = EndpointConfig(("alexa", "dialogflow"), SKILL, SECRET)
    return create_app(house.assistant, config, verifier=amazon.verifier(), metrics=Metrics(), limits=kept)


def test_a_caller_who_calls_too_often_is_refused_and_others_are_not(house: House, amazon: Amazon) -> None:
    client = app_with(house, amazon, limits(limit_per_caller="2/hour")).test_client()
    for kind in (DialogflowAgent, CxAgent):
        agent, other = kind(client), kind(client)
        agent.say("help")
        agent.say("help")
        with pytest.raises(AssertionError, match="too many requests"):
            agent.say("help")
        other.say("help")
    alexa, another = AlexaDevice(client, amazon), AlexaDevice(client, amazon)
    for _ in range(2):
        alexa.say("help")
    with pytest.raises(AssertionError, match="too many requests"):
        alexa.say("help")
    another.say("help")


def test_who_is_refused_is_told_when_to_come_again(house: House, amazon: Amazon) -> None:
    by_address = app_with(house, amazon, limits(limit_per_address="1/hour")).test_client()
    by_address.post("/alexa", data=b"{}")
    answer = by_address.post("/alexa", data=b"{}")
    assert 1 <= int(answer.headers["Retry-After"]) <= 3601
    by_caller = DialogflowAgent(app_with(house, amazon, limits(limit_per_caller="1/minute")).test_client())
    body = json.dumps({**webhook_request("help"), "session": by_caller.session}).encode()
    assert "Retry-After" not in by_caller.post(body).headers
    refused = by_caller.post(body)
    assert refused.status_code == 429
    assert 1 <= int(refused.headers["Retry-After"]) <= 61


def test_who_is_refused_has_done_nothing(house: House, amazon: Amazon) -> None:
    agent = DialogflowAgent(app_with(house, amazon, limits(limit_per_caller="1/hour")).test_client())
    agent.say("show me some tea")
    with pytest.raises(AssertionError):
        agent.say("add the first one")
    assert house.shop.cart(agent.conversation).count == 0
    assert house.assistant.session(agent.conversation).turn == 1


def test_an_address_is_refused_before_its_request_is_looked_at(house: House, amazon: Amazon) -> None:
    client = app_with(house, amazon, limits(limit_per_address="3/hour")).test_client()
    statuses = [client.post("/alexa", data=b"{}").status_code for _ in range(4)]
    assert statuses == [400, 400, 400, 429]
    assert client.post("/dialogflow", data=b"{}").status_code == 429
    answer = client.post("/dialogflow", data=b"{}", environ_base={"REMOTE_ADDR": "192.0.2.7"})
    assert answer.status_code == 401
    assert client.get("/health").status_code == 200


@pytest.mark.parametrize(
    ("proxies", "forwarded", "status"),
    [
        (0, "192.0.2.7", 429),  # nobody's word is believed
        (1, "192.0.2.7", 401),
        (1, "198.51.100.1, 127.0.0.1", 429),  # only the last entry is the proxy's own
        (2, "192.0.2.7, 10.0.0.1", 401),
    ],
)
def test_an_address_is_believed_of_the_shops_own_proxies_only(
    house: House, amazon: Amazon, proxies: int, forwarded: str, status: int
) -> None:
    client = app_with(house, amazon, limits(limit_per_address="1/hour", proxies=proxies)).test_client()
    usual = {"X-Forwarded-For": ", ".join(["127.0.0.1"] * max(1, proxies))}
    assert client.post("/dialogflow", data=b"{}", headers=usual).status_code == 401
    assert client.post("/dialogflow", data=b"{}", headers={"X-Forwarded-For": forwarded}).status_code == status


def test_unsigned_requests_use_up_nobodys_limit(house: House, amazon: Amazon) -> None:
    client = app_with(house, amazon, limits(limit_per_caller="1/hour")).test_client()
    alexa = AlexaDevice(client, amazon)
    for _ in range(3):
        assert client.post("/alexa", json={"request": alexa_request("LaunchRequest")}).status_code == 400
    alexa.say("help")


@pytest.mark.parametrize("name", ["limit_per_address", "limit_per_caller"])
def test_what_is_no_limit_is_named(name: str) -> None:
    with pytest.raises(SettingsError, match=f"HAWKER_{name.upper()}.*120/minute"):
        limits(**{name: "often"})


@pytest.mark.parametrize("storage", ["fax://user:password@there", "nonsense"])
def test_a_storage_that_there_is_not_is_named(storage: str) -> None:
    with pytest.raises(SettingsError, match=r"HAWKER_LIMITS_STORAGE.*redis://HOST"):
        limits(limits_storage=storage)


def test_the_password_of_a_storage_is_not_shown() -> None:
    with pytest.raises(SettingsError) as error:
        limits(limits_storage="fax://user:password@there")
    assert "password" not in str(error.value)
