"""What a device with a screen shows, and what a touch does."""

from __future__ import annotations

from dataclasses import replace
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from flask import Flask

from commerce import Money
from skills.assembly import House
from skills.endpoint.alexa.request import UserEvent
from skills.endpoint.alexa.screen import screen, token_of, touched
from skills.reply import Listed, Reply
from skills.utterance import Meaning
from tests.skills.endpoint.amazon import Amazon
from tests.skills.endpoint.platforms import AlexaDevice, alexa_request, slot

TEA = Listed(1, "P-1", "SKU-1", "Green Tea", "Leaf", Money(445, "EUR"), 4.5, in_stock=True)
PAIR = (TEA, replace(TEA, number=2, product_id="P-2", name="Black Tea"))


@pytest.fixture
def show(app: Flask, amazon: Amazon) -> AlexaDevice:
    """A device with a screen."""
    interfaces = {"Alexa.Presentation.APL": {"runtime": {"maxVersion": "2024.3"}}}
    return AlexaDevice(app.test_client(), amazon, interfaces=interfaces)


def shown(answer: dict[str, Any]) -> dict[str, Any]:
    (found,) = [one for one in answer["response"]["directives"] if one["type"].endswith("RenderDocument")]
    data: dict[str, Any] = found["datasources"]["screen"] | {"token": found["token"]}
    return data


def touch(device: AlexaDevice, token: str, *arguments: Any) -> dict[str, Any]:
    event = "Alexa.Presentation.APL.UserEvent"
    return device.send(alexa_request(event, token=token, arguments=list(arguments), source={}, components={}))


def test_a_list_is_shown_with_prices(house: House, show: AlexaDevice) -> None:
    show.launch()
    data = shown(show.intend("SearchIntent", slot("item", "tea")))
    listed = house.assistant.session(show.conversation).listed
    assert [line["primaryText"] for line in data["items"]] == [item.name for item in listed]
    assert all("$" in line["secondaryText"] for line in data["items"])


def test_without_a_screen_nothing_is_shown(alexa: AlexaDevice) -> None:
    alexa.launch()
    answer = alexa.intend("SearchIntent", slot("item", "tea"))
    assert not [one for one in answer["response"]["directives"] if "APL" in one["type"]]


def test_a_touch_chooses_what_is_shown(house: House, show: AlexaDevice) -> None:
    show.launch()
    data = shown(show.intend("SearchIntent", slot("item", "tea")))
    second = house.assistant.session(show.conversation).listed[1]
    answer = touch(show, data["token"], data["touched"], 2)
    assert shown(answer)["primary"] == second.name


def test_a_touch_of_another_list_does_nothing(house: House, show: AlexaDevice) -> None:
    show.launch()
    before = shown(show.intend("SearchIntent", slot("item", "tea")))
    show.intend("SearchIntent", slot("item", "headphones"))
    focus = house.assistant.session(show.conversation).focus
    assert touch(show, before["token"], "choose", 1)["response"] == {}
    assert house.assistant.session(show.conversation).focus == focus


@pytest.mark.parametrize(
    "arguments", [(), ("choose",), ("choose", 0), ("choose", 3), ("choose", "1"), ("checkout", 1), ("choose", True)]
)
def test_an_argument_that_is_not_ours_does_nothing(arguments: tuple[Any, ...]) -> None:
    assert touched(UserEvent(token=token_of(PAIR), arguments=arguments), PAIR) is None


def test_a_touch_means_the_same_as_the_word() -> None:
    meant = touched(UserEvent(token=token_of(PAIR), arguments=("choose", 2)), PAIR)
    assert isinstance(meant, Meaning)
    assert (meant.intent, meant.slots.ordinals) == ("choose", (2,))


def test_the_cart_is_shown_in_the_language_of_the_reply(house: House, show: AlexaDevice) -> None:
    show.launch()
    show.intend("SearchIntent", slot("item", "tea"))
    show.intend("AddIntent", slot("ordinal", "1"), slot("quantity", "2"))
    cart = house.shop.cart(show.conversation)
    data = screen(Reply("", "", cart=cart, language="de"), "Shop", "en")[0]["datasources"]["screen"]
    assert data["items"][0]["primaryText"] == f"2 x {cart.lines[0].name}"
    assert data["subtitle"].endswith("\xa0$")


def test_a_name_is_no_markup() -> None:
    nasty = replace(TEA, name="<b>M&M's</b>\x00\n" + "x" * 5_000)
    data = screen(Reply("", "", items=(nasty, TEA)), "<i>Shop</i>", "en")[0]["datasources"]["screen"]
    line = data["items"][0]["primaryText"]
    assert ET.fromstring(f"<x>{line}</x>").text.startswith("<b>M&M's</b> xx")  # type: ignore[union-attr]  # noqa: S314
    assert len(line) < 300


def test_after_the_end_nothing_is_shown() -> None:
    assert screen(Reply("", "", items=PAIR, end=True), "Shop", "en") == []
