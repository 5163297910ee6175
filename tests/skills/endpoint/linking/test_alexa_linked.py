"""On Alexa the token of a linked account tells who speaks, and nothing else does."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_sdk_model.response_envelope import ResponseEnvelope
from ask_sdk_model.ui.link_account_card import LinkAccountCard
from werkzeug.test import TestResponse

from skills.endpoint.linking.store import ACCESS_LASTS
from tests.skills.endpoint.amazon import Amazon
from tests.skills.endpoint.linking.conftest import JANE, PIN, Platform, Site, linked
from tests.skills.endpoint.platforms import AlexaDevice, spoken

PERSONAL = "what do you know about me"


@dataclass
class LinkedDevice(AlexaDevice):
    """A device whose account is linked: Alexa sends the token in both places."""

    token: str = ""

    def post(self, body: bytes, headers: dict[str, str] | None = None) -> TestResponse:
        request = json.loads(body)
        users = [part["user"] for part in (request["context"]["System"], request.get("session")) if part]
        for user in users:
            user["accessToken"] = self.token
        return super().post(json.dumps(request).encode(), headers)


@pytest.fixture
def device(site: Site, amazon: Amazon) -> LinkedDevice:
    return LinkedDevice(site.app.test_client(), amazon)


def card(answer: dict[str, Any]) -> str:
    return str(answer["response"].get("card", {}).get("type", ""))


def test_a_linked_shopper_is_known_without_a_question(site: Site, alexa_client: Platform, device: LinkedDevice) -> None:
    device.token = linked(site, alexa_client)["access_token"]
    answer = device.say(PERSONAL)
    assert "Jane Doe" in spoken(answer)
    assert card(answer) == "Simple"


def test_who_isnt_linked_is_asked_and_gets_the_card(
    site: Site, alexa_client: Platform, device: LinkedDevice, amazon: Amazon
) -> None:
    plain = AlexaDevice(site.app.test_client(), amazon)
    for speaker in (plain, device):
        for words in (PERSONAL, "who am i", "show my orders"):
            speaker.close()
            answer = speaker.say(words)
            assert "Jane" not in spoken(answer)
            assert card(answer) == "LinkAccount", words
            assert "link your account" in spoken(answer)
            assert answer["response"]["shouldEndSession"] is False
    assert alexa_client.client.name == "alexa"


def test_amazons_own_model_takes_the_card(alexa_client: Platform, device: LinkedDevice) -> None:
    taken = DefaultSerializer().deserialize(json.dumps(device.say(PERSONAL)), ResponseEnvelope)
    assert isinstance(taken.response.card, LinkAccountCard)
    assert alexa_client.secret


def test_a_token_counts_until_it_expires(site: Site, alexa_client: Platform, device: LinkedDevice) -> None:
    device.token = linked(site, alexa_client)["access_token"]
    site.clock.now += ACCESS_LASTS
    answer = device.say(PERSONAL)
    assert "Jane" not in spoken(answer)
    assert card(answer) == "LinkAccount"


@pytest.mark.parametrize(
    "made_up",
    ["opaque", "hawker_at_" + "x" * 43, "hawker_at_" + "x" * 20_000, "hawker_at_\u00e9\u0000", "hawker_rt_" + "x" * 43],
)
def test_a_token_that_is_nobodys_is_no_link(alexa_client: Platform, device: LinkedDevice, made_up: str) -> None:
    device.token = made_up
    answer = device.say(PERSONAL)
    assert "Jane" not in spoken(answer)
    assert card(answer) == "LinkAccount"
    assert alexa_client.secret


def test_a_refresh_token_opens_nothing(site: Site, alexa_client: Platform, device: LinkedDevice) -> None:
    device.token = linked(site, alexa_client)["refresh_token"]
    assert card(device.say(PERSONAL)) == "LinkAccount"


def test_a_token_of_another_platform_opens_nothing(
    site: Site, alexa_client: Platform, app_client: Platform, device: LinkedDevice
) -> None:
    device.token = linked(site, app_client)["access_token"]
    assert card(device.say(PERSONAL)) == "LinkAccount"
    assert alexa_client.secret


def test_a_link_that_ends_within_a_visit_is_no_longer_trusted(
    site: Site, alexa_client: Platform, device: LinkedDevice
) -> None:
    device.token = linked(site, alexa_client)["access_token"]
    assert "Jane Doe" in spoken(device.say(PERSONAL))
    assert site.links.revoke_holder(device.token) == 1
    answer = device.say(PERSONAL)
    assert "Jane" not in spoken(answer)
    assert card(answer) == "LinkAccount"


def test_a_customer_who_is_forgotten_is_linked_no_more(
    site: Site, alexa_client: Platform, device: LinkedDevice
) -> None:
    device.token = linked(site, alexa_client)["access_token"]
    assert site.house.shop.customers.forget("jane", key=device.token) is None
    try:
        assert card(device.say(PERSONAL)) == "LinkAccount"
    finally:
        site.house.shop.customers.add(JANE, PIN)


def test_where_links_can_not_be_read_the_shopper_hears_an_apology(
    site: Site, alexa_client: Platform, device: LinkedDevice
) -> None:
    device.token = linked(site, alexa_client)["access_token"]
    with site.house.database.engine.begin() as connection:
        connection.exec_driver_sql("ALTER TABLE oauth_tokens RENAME TO lost_tokens")
    try:
        answer = device.say(PERSONAL)
    finally:
        with site.house.database.engine.begin() as connection:
            connection.exec_driver_sql("ALTER TABLE lost_tokens RENAME TO oauth_tokens")
    assert "Jane" not in spoken(answer)
    assert answer["response"]["shouldEndSession"] is True


def test_without_a_client_nobody_is_offered_to_link(site: Site, device: LinkedDevice) -> None:
    for client in site.links.clients():
        site.links.revoke_client(client.id)
    answer = device.say(PERSONAL)
    assert card(answer) == "Simple"
    assert "link" not in spoken(answer)


def test_whoever_disables_the_skill_is_linked_no_more(site: Site, alexa_client: Platform, device: LinkedDevice) -> None:
    device.token = linked(site, alexa_client)["access_token"]
    assert "Jane Doe" in spoken(device.say(PERSONAL))
    assert device.tell("AlexaSkillEvent.SkillDisabled").status_code == 200
    device.close()
    assert card(device.say(PERSONAL)) == "LinkAccount"
