"""Intents and slot values of platforms, as ours."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from nlu import PriceRange, Slots
from skills.dialogue.registry import registry
from skills.endpoint.meanings import BUILT_INS, MOST, UnreadableError, Value, intent_of, knows_slot, slots_of, words_in
from skills.utterance import Event


def read(**values: str) -> Slots:
    return slots_of({name: (Value(text),) for name, text in values.items()})


@pytest.mark.parametrize(
    ("name", "intent"),
    [
        ("SearchIntent", "search"),
        ("ShowCartIntent", "show_cart"),
        ("OrderStatusIntent", "order_status"),
        ("show_cart", "show_cart"),
        ("Show Cart", "show_cart"),
        ("show-cart", "show_cart"),
        ("AMAZON.StopIntent", "goodbye"),
        ("AMAZON.FallbackIntent", Event.SAY),
        ("AMAZON.StartOverIntent", "start_over"),
        ("AMAZON.UnheardOfIntent", "amazon_unheard_of"),
        ("Intent", ""),
        ("", ""),
    ],
)
def test_intents_have_our_names_in_camel_case(name: str, intent: str | Event) -> None:
    assert intent_of(name) == intent


def test_every_built_in_intent_leads_to_a_skill() -> None:
    assert {meant for meant in BUILT_INS.values() if isinstance(meant, str) and not isinstance(meant, Event)} <= (
        registry.skills.keys()
    )


@pytest.mark.parametrize("intent", sorted(registry.skills))
def test_every_skill_can_be_reached_by_its_name(intent: str) -> None:
    assert intent_of(intent.title().replace("_", "") + "Intent") == intent


@pytest.mark.parametrize(
    ("values", "slots"),
    [
        ({}, Slots()),
        ({"item": "Running  Shoes"}, Slots(item="running shoes")),
        ({"color": "Blue", "size": "XL", "brand": "Acme"}, Slots(color="blue", size="xl", brand="acme")),
        ({"quantity": "2"}, Slots(quantity=2)),
        ({"quantity": "0"}, Slots(quantity=0)),
        ({"quantity": "1000000000"}, Slots(quantity=MOST)),
        ({"quantity": "9" * 5000}, Slots(quantity=MOST)),
        ({"ordinal": "2"}, Slots(ordinals=(2,))),
        ({"ordinal": "last"}, Slots(ordinals=(-1,))),
        ({"ListPosition": "3"}, Slots(ordinals=(3,))),
        ({"price_high": "60"}, Slots(price=PriceRange(None, Decimal(60)))),
        ({"price_low": "19,90"}, Slots(price=PriceRange(Decimal("19.90"), None))),
        (
            {"price_low": "20", "price_high": "59.99"},
            Slots(price=PriceRange(Decimal(20), Decimal("59.99"))),
        ),
        ({"order_number": "123 45-67"}, Slots(order_number="1234567")),
        ({"order_number": "9" * 5000}, Slots(order_number="9" * 20)),
        ({"coupon": "summer twenty"}, Slots(coupon="summer twenty")),
        ({"weather": "sunny"}, Slots()),
    ],
)
def test_values_become_typed_slots(values: dict[str, str], slots: Slots) -> None:
    assert read(**values) == slots


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *[(name, "?") for name in ("item", "color", "quantity", "ordinal", "price_high", "order_number", "topic")],
        ("item", "\x00\x07"),
        ("item", "   "),
        *[("quantity", junk) for junk in ("-2", "1.5", "1e9", "two", "²", "٣", "NaN", "2 2", "0x10")],
        *[("ordinal", junk) for junk in ("0", "-1", "-2", "second")],
        *[("price_low", junk) for junk in ("-5", "1e3", "12.345", "NaN", "99999999", "free")],
    ],
)
def test_a_value_that_makes_no_sense_spoils_the_request(name: str, value: str) -> None:
    with pytest.raises(UnreadableError):
        read(**{name: value})


def test_several_ordinals_are_kept() -> None:
    assert slots_of({"ordinal": (Value("1"), Value("3"))}) == Slots(ordinals=(1, 3))


def test_of_several_other_values_the_first_counts() -> None:
    assert slots_of({"item": (Value("tea"), Value("coffee"))}) == Slots(item="tea")


def test_things_that_have_ids_go_by_them() -> None:
    values = {name: (Value("Words as Said", "the-id"),) for name in ("item", "topic", "delivery", "reference")}
    assert slots_of(values) == Slots(item="words as said", topic="the-id", delivery="the-id", reference="the-id")


def test_colors_and_sizes_go_by_their_ids_in_small_letters() -> None:
    assert slots_of({"color": (Value("negro", "Black"),), "size": (Value("extra grande", "XL"),)}) == Slots(
        color="black", size="xl"
    )


@pytest.mark.parametrize("name", ["utterance", "utterance_number"])
def test_words_are_handed_over_as_they_were_said(name: str) -> None:
    assert words_in({name: (Value("Two of Them"),), "item": (Value("tea"),)}) == "Two of Them"
    assert words_in({"utterances": (Value("two"),), name: ()}) is None
    assert knows_slot(name)


def test_long_values_are_cut() -> None:
    slots: Any = read(item="shoe " * 10_000)
    assert len(slots.item) <= 200
