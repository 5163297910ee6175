"""Interaction models for Alexa, read by Amazon's own classes and by our endpoint."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Final

import orjson
import pytest
from ask_sdk_core.serialize import DefaultSerializer
from ask_smapi_model.v1.skill.interaction_model.interaction_model_data import InteractionModelData

from commerce import NamedThings
from nlu import Replies
from skills.assembly import House
from skills.dialogue.registry import registry
from skills.endpoint.meanings import BUILT_INS, Value, intent_of, knows_slot, slots_of, words_in
from skills.errors import SkillsError
from skills.exporting import alexa
from skills.exporting.alexa import LOCALES, LONGEST_VALUE, alexa_model, written
from skills.exporting.fillings import Fillings
from skills.exporting.invocation import invocation_name
from skills.exporting.locales import shared_locales
from skills.exporting.model import ModelIntent, SpokenModel, slots_in
from skills.exporting.samples import SLOTS, Sampler
from skills.exporting.values import NamedValue
from skills.utterance import Event
from tests.skills.endpoint.amazon import Amazon
from tests.skills.endpoint.platforms import AlexaDevice, app_of, resolved, spoken
from tests.skills.endpoint.platforms import slot as unresolved
from tests.skills.exporting.conftest import Exported, values_by_type

SHARED: Final = {
    "de-DE": "de",
    **dict.fromkeys(("en-AU", "en-CA", "en-GB", "en-IN", "en-US"), "en"),
    **dict.fromkeys(("es-ES", "es-MX", "es-US"), "es"),
    **dict.fromkeys(("fr-CA", "fr-FR"), "fr"),
    "pt-BR": "pt",
}
LANGUAGES: Final = tuple(dict.fromkeys(SHARED.values()))
EXAMPLES: Final = {
    "AMAZON.NUMBER": Value("3"),
    "AMAZON.Ordinal": Value("2"),
    "AMAZON.SearchQuery": Value("summer twenty"),
}


def content_of(exported: Exported, language: str) -> dict[str, Any]:
    content: dict[str, Any] = orjson.loads(exported.alexa(language))
    return content


def _are_words(slots: Iterable[str]) -> bool:
    return all(words_in({slot: (Value("words"),)}) == "words" for slot in slots)


def language_model(exported: Exported, language: str) -> dict[str, Any]:
    model: dict[str, Any] = content_of(exported, language)["interactionModel"]["languageModel"]
    return model


def test_every_locale_that_alexa_and_the_packs_share_is_exported(house: House) -> None:
    assert shared_locales(LOCALES, house.assistant.languages.known, None, "Alexa") == SHARED


@pytest.mark.parametrize("language", LANGUAGES)
def test_amazons_own_classes_read_the_file_and_write_the_same(exported: Exported, language: str) -> None:
    serializer = DefaultSerializer()
    read = serializer.deserialize(exported.alexa(language).decode(), InteractionModelData)
    assert serializer.serialize(read) == content_of(exported, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_our_endpoint_understands_every_intent_and_slot(exported: Exported, language: str) -> None:
    model = language_model(exported, language)
    types = {kind["name"]: kind["values"] for kind in model["types"]}
    for intent in model["intents"]:
        meant = intent_of(intent["name"])
        slots = {slot["name"]: slot["type"] for slot in intent.get("slots", [])}
        assert isinstance(meant, Event) or meant in registry.skills or _are_words(slots), intent["name"]
        for slot, kind in slots.items():
            assert knows_slot(slot)
            values = [Value(v["name"]["value"], v.get("id", "")) for v in types.get(kind, [])] or [EXAMPLES[kind]]
            for value in values:
                slots_of({slot: (value,)})


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_intent_of_the_shop_can_be_said(exported: Exported, language: str) -> None:
    said = {intent_of(intent["name"]) for intent in language_model(exported, language)["intents"]}
    intents = exported.house.assistant.languages.tongue(language).pack.intents
    sayable = {name for name, intent in intents.items() if any(t.slots() <= SLOTS for t in intent.templates)}
    assert said >= sayable & registry.skills.keys()
    assert len(sayable) > 75


@pytest.mark.parametrize("language", LANGUAGES)
def test_samples_are_written_as_alexa_takes_them(exported: Exported, language: str) -> None:
    model = language_model(exported, language)
    for intent in model["intents"]:
        free = {slot["name"] for slot in intent.get("slots", []) if slot["type"] == "AMAZON.SearchQuery"}
        for sample in intent["samples"]:
            slots = slots_in(sample)
            words = re.sub(r"\{\w+\}", "", sample)
            assert set(slots) <= {slot["name"] for slot in intent.get("slots", [])}
            assert len(slots) == len(set(slots))
            assert all(character.isalpha() or character in " '.-" for character in words), sample
            assert words == words.lower()
            if free & set(slots):
                assert len(slots) == 1, sample
                assert words.strip(), sample


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sample_stands_twice(exported: Exported, language: str) -> None:
    samples = [sample for intent in language_model(exported, language)["intents"] for sample in intent["samples"]]
    assert [sample for sample, count in Counter(samples).items() if count > 1] == []
    assert len(samples) > 1_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_of_a_type_stands_twice(exported: Exported, language: str) -> None:
    for values in values_by_type(content_of(exported, language)).values():
        names = [name for value in values for name in (value["name"]["value"], *value["name"]["synonyms"])]
        assert [name for name, count in Counter(names).items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_ids_of_goods_are_those_of_the_catalogue(exported: Exported, language: str) -> None:
    sold = exported.house.shop.product_names()
    ids = [value["id"] for value in values_by_type(content_of(exported, language))["ITEM"] if "id" in value]
    assert set(ids) == sold.keys()
    assert len(ids) == len(sold)


def test_no_coupon_leaves_the_shop(exported: Exported) -> None:
    file = exported.alexa("en").decode()
    for code in exported.house.shop.words().coupons:
        assert f'"{code}"' not in file


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_built_in_intents_are_there(exported: Exported, language: str) -> None:
    names = {intent["name"] for intent in language_model(exported, language)["intents"]}
    built_in = {name for name in names if name.startswith("AMAZON.")}
    required = [
        "Cancel",
        "Fallback",
        "Help",
        "More",
        "NavigateHome",
        "Next",
        "No",
        "Previous",
        "Repeat",
        "StartOver",
        "Stop",
        "Yes",
    ]
    assert built_in == {f"AMAZON.{name}Intent" for name in required}
    assert built_in <= BUILT_INS.keys()


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_asked_by_directives_is_in_the_dialog_model(exported: Exported, language: str) -> None:
    whole = content_of(exported, language)["interactionModel"]
    declared = {
        intent["name"]: {slot["name"]: slot["type"] for slot in intent.get("slots", [])}
        for intent in whole["languageModel"]["intents"]
    }
    dialog = {intent["name"]: intent for intent in whole["dialog"]["intents"]}
    assert whole["dialog"]["delegationStrategy"] == "SKILL_RESPONSE"
    assert dialog["CheckoutIntent"]["confirmationRequired"]
    for name, intent in dialog.items():
        assert {slot["name"]: slot["type"] for slot in intent["slots"]} == declared[name]
    asked = {prompt["id"] for prompt in whole["prompts"]}
    named = {
        text for intent in dialog.values() for part in (intent, *intent["slots"]) for text in part["prompts"].values()
    }
    assert named == asked
    replies = Replies(exported.house.assistant.languages.tongue(language).pack)
    for prompt in whole["prompts"]:
        reply = prompt["id"].removeprefix("Hawker.")
        assert {v["value"] for v in prompt["variations"]} <= {replies.render(reply, turn).speech for turn in range(4)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_value_alone_is_handed_over_as_words(exported: Exported, language: str) -> None:
    """ "Two" answers whatever was asked: a size, a number of things, an order number."""
    for intent in language_model(exported, language)["intents"]:
        bare = [slots_in(sample)[0] for sample in intent["samples"] if re.fullmatch(r"\{\w+\}", sample)]
        if intent["name"] == "AnswerIntent":
            assert _are_words(bare)
            assert {slot["name"] for slot in intent["slots"]} == set(bare)
            assert len(bare) == 7
        else:
            assert set(bare) <= {"topic", "ordinal"}


def test_every_kind_of_slot_is_used(exported: Exported) -> None:
    slots = {slot["name"] for intent in language_model(exported, "en")["intents"] for slot in intent.get("slots", [])}
    assert slots >= {
        "item", "color", "size", "brand", "reference", "coupon", "delivery", "topic", "quantity", "ordinal",
        "price_low", "price_high", "order_number", "utterance",
    }  # fmt: skip


def with_goods(model: SpokenModel, *goods: NamedValue) -> SpokenModel:
    return SpokenModel(
        model.language, model.shop, model.intents, {**model.values, "item": goods}, model.carriers, model.fillings
    )


def test_a_name_that_is_too_long_loses_its_last_words_and_that_is_told(exported: Exported, house: House) -> None:
    long = NamedValue("a very long name " * 20, "long")
    made = alexa_model(with_goods(exported.spoken("en"), long), house.assistant.pack)
    (value,) = values_by_type(made.content)["ITEM"]
    assert len(value["name"]["value"]) <= LONGEST_VALUE
    assert value["name"]["value"].endswith(("very", "long", "name", " a"))
    assert value["id"] == "long"
    assert any("1 names are longer" in line for line in made.left_out)


def test_a_catalogue_that_is_too_large_is_cut_to_what_alexa_takes_and_that_is_told(
    exported: Exported, house: House
) -> None:
    goods = [NamedValue("things"), *(NamedValue(f"thing number {number}", str(number)) for number in range(60_000))]
    made = alexa_model(with_goods(exported.spoken("en"), *goods), house.assistant.pack)
    assert 0.99 < len(orjson.dumps(made.content).decode()) / alexa.LARGEST_MODEL <= 1
    kept = values_by_type(made.content)["ITEM"]
    assert 5_000 < len(kept) < 50_000
    assert kept[0]["name"]["value"] == "things"
    assert len(written(made.content).decode()) <= alexa.LARGEST_MODEL + 1
    assert any("had no room" in line for line in made.left_out)


def test_an_intent_that_alexa_can_not_name_is_left_out_and_that_is_told(exported: Exported, house: House) -> None:
    model = exported.spoken("en")
    plugged_in = ModelIntent("points_2x", ("double my points",))
    made = alexa_model(replace(model, intents=(*model.intents, plugged_in)), house.assistant.pack)
    names = {intent["name"] for intent in made.content["interactionModel"]["languageModel"]["intents"]}
    assert all(re.fullmatch(r"(AMAZON\.)?[A-Za-z]+", name) for name in names)
    assert made.left_out == ("Alexa has only letters in names of intents: points_2x",)


def test_a_shop_without_brands_and_deliveries_has_a_model_all_the_same(exported: Exported, house: House) -> None:
    pack = house.assistant.pack
    model = exported.spoken("en")
    values = {slot: found for slot, found in model.values.items() if slot not in ("brand", "delivery", "topic")}
    interpreter = house.assistant.interpreter()
    sampler = Sampler(pack, interpreter, Fillings.of(pack, values))
    intents = tuple(ModelIntent(name, sampler.samples(pack.intents[name])) for name in ("choose", "choose_delivery"))
    made = alexa_model(replace(model, intents=intents, values=values), pack)
    assert not {"BRAND", "DELIVERY", "TOPIC"} & values_by_type(made.content).keys()
    text = written(made.content).decode()
    assert "{brand}" not in text
    assert "{delivery}" not in text
    assert len(intents[1].samples) > 5


def test_every_exported_intent_is_answered_by_the_endpoint(exported: Exported, house: House) -> None:
    """Each intent with its slots filled, as Alexa sends them with what they were resolved to."""
    amazon = Amazon()
    client = app_of(house, amazon).test_client()
    model = language_model(exported, "en")
    values = values_by_type(content_of(exported, "en"))
    for intent in model["intents"]:
        device = AlexaDevice(client, amazon)
        slots = []
        for each in intent.get("slots", []):
            if each["type"] in values:
                value = values[each["type"]][0]
                slots.append(resolved(each["name"], "as said", value["name"]["value"], value.get("id", "")))
            else:
                slots.append(unresolved(each["name"], EXAMPLES[each["type"]].words))
        device.launch()
        assert spoken(device.intend(intent["name"], *slots)), intent["name"]


def test_the_skill_is_called_by_the_shops_name(house: House) -> None:
    pack = house.assistant.pack
    assert invocation_name("Seven Lanes Market", pack) == "seven lanes market"
    assert invocation_name("Joe\u2019s 2 Shops & Café!", pack) == "joe's two shops café"
    for name in ("Corner", "Amazon Corner", "Open Market Hall", "very long " * 9, "\U0001f45f \U0001f45f"):
        with pytest.raises(SkillsError, match="--invocation-name"):
            invocation_name(name, pack)


def test_things_of_the_same_name_resolve_to_no_single_one(exported: Exported) -> None:
    """ "Running shoes" are several products: one of them must not be taken for all."""
    things: NamedThings = exported.house.shop.named_things()
    owned = Counter(name for names in things.products.values() for name in names)
    assert max(owned.values()) == 1
    assert not owned.keys() & set(things.several)
    assert "running shoes" in things.several
