"""Agents for Dialogflow CX: every file is a message of its API, and every utterance goes to our webhook."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import orjson
import pytest
from google.cloud.dialogflowcx_v3 import Agent as AgentMessage
from google.cloud.dialogflowcx_v3 import EntityType, Flow, Intent, Webhook
from google.protobuf import json_format

from skills.dialogue.registry import registry
from skills.endpoint.dialogflow.callers import SECRET_HEADER
from skills.endpoint.dialogflow.cx import WELCOME
from skills.endpoint.meanings import intent_of, knows_slot
from skills.exporting.dialogflow import Agent
from skills.exporting.dialogflow_cx import FLOW, TAG, WEBHOOK, WELCOME_TAG, cx_agent


@pytest.fixture(scope="module")
def files(agent: Agent) -> dict[str, Any]:
    return {path: orjson.loads(content) for path, content in cx_agent(agent).items()}


def without_language(content: Any) -> Any:
    """The package has the language beside each text; the messages of the API have it once for a request."""
    if isinstance(content, dict):
        return {name: without_language(value) for name, value in content.items() if name != "languageCode"}
    return [without_language(each) for each in content] if isinstance(content, list) else content


def languages_of(content: Any) -> Iterator[str]:
    if isinstance(content, dict):
        yield from [content["languageCode"]] if "languageCode" in content else []
        for value in content.values():
            yield from languages_of(value)
    elif isinstance(content, list):
        for each in content:
            yield from languages_of(each)


def message_of(path: str) -> Any:
    kinds = {
        "agent.json": AgentMessage,
        "entityTypes": EntityType,
        "intents": Intent,
        "flows": Flow,
        "webhooks": Webhook,
    }
    return kinds[path.split("/")[0]]


def test_every_file_is_a_message_of_the_api(files: dict[str, Any]) -> None:
    for path, content in files.items():
        json_format.ParseDict(without_language(content), message_of(path).pb()(), ignore_unknown_fields=False)


def test_texts_are_in_the_language_of_their_file(files: dict[str, Any]) -> None:
    texts = {path: content for path, content in files.items() if "/entities/" in path or "/trainingPhrases/" in path}
    assert len(texts) > 100
    for path, content in texts.items():
        assert set(languages_of(content)) == {path.split("/")[-1].removesuffix(".json")}


def test_files_are_where_their_names_say(files: dict[str, Any]) -> None:
    for path, content in files.items():
        parts = path.split("/")
        if len(parts) == 3:
            assert parts[1] == content["displayName"] == parts[2].removesuffix(".json")


def test_every_utterance_goes_to_the_webhook_with_a_tag(files: dict[str, Any]) -> None:
    flow = files[f"flows/{FLOW}/{FLOW}.json"]
    told = {route["intent"]: route["triggerFulfillment"] for route in flow["transitionRoutes"]}
    events = {handler["event"]: handler["triggerFulfillment"] for handler in flow["eventHandlers"]}
    intents = {path.split("/")[1] for path in files if path.startswith("intents/")}
    assert told.keys() == intents - {"Default Negative Intent"}
    for name, called in told.items():
        tag = WELCOME_TAG if name == "Default Welcome Intent" else TAG
        assert called == {"webhook": WEBHOOK, "tag": tag}
    assert events["sys.no-match-default"] == {"webhook": WEBHOOK, "tag": TAG}
    assert events["sys.no-input-default"]["webhook"] == WEBHOOK
    assert WELCOME_TAG in WELCOME
    assert {each["languageCode"] for each in events["webhook.error"]["messages"]} == {
        "en",
        "de",
        "es",
        "fr",
        "ko",
        "pt-br",
    }


def test_the_webhook_knows_the_intents_and_parameters(files: dict[str, Any]) -> None:
    for path, content in files.items():
        if path.startswith("intents/") and "parameters" in content and not path.startswith("intents/Default"):
            assert intent_of(content["displayName"]) in registry.skills
            for parameter in content["parameters"]:
                kind = parameter["entityType"]
                assert knows_slot(parameter["id"])
                assert kind.startswith("@sys.") or f"entityTypes/{kind[1:]}/{kind[1:]}.json" in files


def test_phrases_name_parameters_that_there_are(files: dict[str, Any]) -> None:
    for path, content in files.items():
        if "/trainingPhrases/" in path:
            name = path.split("/")[1]
            known = {parameter["id"] for parameter in files[f"intents/{name}/{name}.json"]["parameters"]}
            parts = [part for phrase in content["trainingPhrases"] for part in phrase["parts"]]
            assert {part["parameterId"] for part in parts if "parameterId" in part} <= known


def test_the_webhook_is_ours_and_no_secret_is_in_it(files: dict[str, Any]) -> None:
    service = files[f"webhooks/{WEBHOOK}.json"]["genericWebService"]
    assert service["uri"] == "https://shop.example/dialogflow-cx"
    assert "HAWKER_DIALOGFLOW_SECRET" in service["requestHeaders"][SECRET_HEADER]


def test_the_recognizer_expects_the_shops_names(files: dict[str, Any]) -> None:
    assert files["agent.json"]["speechToTextSettings"]["enableSpeechAdaptation"]
    names = {entity["value"] for entity in files["entityTypes/item/entities/en.json"]["entities"]}
    assert "meadow runner" in names


def test_ids_are_told_apart_and_stay(agent: Agent, files: dict[str, Any]) -> None:
    ids = [content["name"] for path, content in files.items() if path.count("/") == 2 and not path.startswith("flows")]
    assert len(ids) == len(set(ids))
    assert {path: orjson.loads(content) for path, content in cx_agent(agent).items()} == files
