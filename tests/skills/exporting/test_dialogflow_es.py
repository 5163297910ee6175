"""Agents for Dialogflow ES: their parts are the messages of its API, and our webhook reads what they send."""

from __future__ import annotations

from typing import Any, Final

import orjson
import pytest
from google.cloud.dialogflow_v2 import Agent as AgentMessage
from google.cloud.dialogflow_v2 import EntityType, Intent
from google.protobuf import json_format

from skills.assembly import House
from skills.dialogue.registry import registry
from skills.endpoint.dialogflow.callers import SECRET_HEADER
from skills.endpoint.dialogflow.parameters import matched
from skills.exporting.dialogflow import Agent
from skills.exporting.dialogflow_es import es_agent
from skills.utterance import Event, Meaning

LANGUAGES: Final = ("en", "de", "es", "fr", "ko", "pt-br")
EXAMPLES: Final[dict[str, Any]] = {
    "@sys.number": 2.0,
    "@sys.ordinal": 2.0,
    "@sys.number-sequence": "4172935",
    "@sys.any": "summer twenty",
}


@pytest.fixture(scope="module")
def files(agent: Agent) -> dict[str, Any]:
    return {path: orjson.loads(content) for path, content in es_agent(agent).items()}


def strictly(message: Any, content: dict[str, Any]) -> Any:
    return json_format.ParseDict(content, message.pb()(), ignore_unknown_fields=False)


def intents_in(files: dict[str, Any]) -> list[dict[str, Any]]:
    return [content for path, content in files.items() if path.startswith("intents/") and "_usersays_" not in path]


def test_the_agent_speaks_the_shops_language_first_and_asks_the_webhook(files: dict[str, Any]) -> None:
    settings = files["agent.json"]
    strictly(
        AgentMessage,
        {
            "displayName": settings["displayName"],
            "defaultLanguageCode": settings["language"],
            "supportedLanguageCodes": settings["supportedLanguages"],
            "timeZone": settings["defaultTimezone"],
        },
    )
    assert (settings["language"], settings["supportedLanguages"]) == (LANGUAGES[0], list(LANGUAGES[1:]))
    assert settings["webhook"]["url"] == "https://shop.example/dialogflow"
    assert settings["webhook"]["available"]
    assert files["package.json"] == {"version": "1.0.0"}


def test_no_secret_is_in_it_but_where_to_put_it(files: dict[str, Any], house: House) -> None:
    assert "HAWKER_DIALOGFLOW_SECRET" in files["agent.json"]["webhook"]["headers"][SECRET_HEADER]
    text = orjson.dumps(files).decode()
    assert [code for code in house.shop.words().coupons if f'"{code}"' in text] == []


def test_entities_are_messages_of_the_api(files: dict[str, Any]) -> None:
    kinds = {
        path: content for path, content in files.items() if path.startswith("entities/") and "_entries_" not in path
    }
    assert {content["name"] for content in kinds.values()} >= {
        "item",
        "color",
        "size",
        "brand",
        "delivery",
        "reference",
    }
    for path, content in kinds.items():
        for language in LANGUAGES:
            entries = files[path.replace(".json", f"_entries_{language}.json")]
            assert entries
            strictly(EntityType, {"displayName": content["name"], "kind": "KIND_MAP", "entities": entries})
            assert all(entry["value"] and all(entry["synonyms"]) for entry in entries)


def test_intents_are_messages_of_the_api_and_all_ask_the_webhook(files: dict[str, Any]) -> None:
    for content in intents_in(files):
        (response,) = content["responses"]
        parameters = [
            {
                "displayName": p["name"],
                "value": p["value"],
                "entityTypeDisplayName": p["dataType"],
                "isList": p["isList"],
            }
            for p in response["parameters"]
        ]
        message = {
            "displayName": content["name"],
            "webhookState": "WEBHOOK_STATE_ENABLED",
            "priority": content["priority"],
            "isFallback": content["fallbackIntent"],
            "events": [event["name"] for event in content["events"]],
            "action": response["action"],
            "parameters": parameters,
            "messages": [{"text": {"text": each["speech"]}} for each in response["messages"]],
        }
        strictly(Intent, message)
        assert content["webhookUsed"]
        assert {each["lang"] for each in response["messages"]} == set(LANGUAGES)


def test_training_phrases_name_parameters_that_there_are(files: dict[str, Any]) -> None:
    phrases = {path: content for path, content in files.items() if "_usersays_" in path}
    assert sum(map(len, phrases.values())) > 3_000
    for path, content in phrases.items():
        intent = files[path.split("_usersays_")[0] + ".json"]
        types = {p["name"]: p["dataType"] for p in intent["responses"][0]["parameters"]}
        for phrase in content:
            parts = [
                {"text": each["text"], "entityType": each.get("meta", ""), "alias": each.get("alias", "")}
                for each in phrase["data"]
            ]
            strictly(Intent, {"displayName": "x", "trainingPhrases": [{"name": phrase["id"], "parts": parts}]})
            assert all(types[p["alias"]] == p["meta"] for p in phrase["data"] if "alias" in p)


def test_the_webhook_reads_every_intent_and_every_value(files: dict[str, Any]) -> None:
    for content in intents_in(files):
        for parameter in content["responses"][0]["parameters"]:
            kind = parameter["dataType"]
            values = [EXAMPLES[kind]] if kind in EXAMPLES else [
                entry["value"] for entry in files[f"entities/{kind[1:]}_entries_de.json"]
            ]  # fmt: skip
            for value in values:
                meant = matched(content["name"], {parameter["name"]: value})
                assert isinstance(meant, Meaning), (content["name"], value)
                assert meant.intent in registry.skills


def test_it_welcomes_and_falls_back(files: dict[str, Any]) -> None:
    welcome = files["intents/Default Welcome Intent.json"]
    assert (welcome["responses"][0]["action"], welcome["events"]) == ("input.welcome", [{"name": "WELCOME"}])
    assert files["intents/Default Fallback Intent.json"]["fallbackIntent"]


def test_values_of_another_language_are_the_shops_own(files: dict[str, Any]) -> None:
    """A German shopper's "schwarz" is looked for as the shop's "black"."""
    black = next(entry for entry in files["entities/color_entries_de.json"] if "schwarz" in entry["synonyms"])
    assert matched("SearchIntent", {"color": black["value"]}) == matched("SearchIntent", {"color": "black"})
    assert not isinstance(matched("SearchIntent", {"color": black["value"]}), Event)


def test_the_same_shop_makes_the_same_bytes(agent: Agent) -> None:
    assert es_agent(agent) == es_agent(agent)
