"""An agent for Dialogflow ES, in the files of its export: https://cloud.google.com/dialogflow/es/docs/agents-settings.

The format is not described there; it is that of exported agents.
"""

from __future__ import annotations

from typing import Any, Final

from skills.endpoint.dialogflow.es import WELCOME_ACTION, WELCOME_INTENT
from skills.endpoint.meanings import name_of
from skills.exporting.dialogflow import (
    HEADERS,
    Agent,
    Tongue,
    apology,
    entity_type,
    entries,
    identity,
    phrases,
    written,
)
from skills.exporting.model import ModelIntent

FALLBACK_INTENT: Final = "Default Fallback Intent"
FALLBACK_ACTION: Final = "input.unknown"
PRIORITY: Final = 500_000


def es_agent(agent: Agent) -> dict[str, bytes]:
    """The files of an agent whose every intent asks the webhook, by their paths."""
    files: dict[str, Any] = {"agent.json": _settings(agent), "package.json": {"version": "1.0.0"}}
    for slot in agent.entity_types():
        files[f"entities/{slot}.json"] = _entity_type(slot)
        for tongue in agent.tongues:
            found = list(entries(slot, tongue.model.values.get(slot, ())))
            files[f"entities/{slot}_entries_{tongue.tag}.json"] = found
    for name, slots in agent.intents().items():
        files[f"intents/{name}.json"] = _intent(agent, name, slots)
    for tongue in agent.tongues:
        for intent in tongue.model.intents:
            path = f"intents/{name_of(intent.name)}_usersays_{tongue.tag}.json"
            files[path] = _user_says(tongue, intent)
    welcome = _intent(agent, WELCOME_INTENT, (), action=WELCOME_ACTION)
    files[f"intents/{WELCOME_INTENT}.json"] = {**welcome, "events": [{"name": "WELCOME"}]}
    fallback = _intent(agent, FALLBACK_INTENT, (), action=FALLBACK_ACTION)
    files[f"intents/{FALLBACK_INTENT}.json"] = {**fallback, "fallbackIntent": True}
    return written(files)


def _settings(agent: Agent) -> dict[str, Any]:
    own, *others = (tongue.tag for tongue in agent.tongues)
    return {
        "description": agent.shop,
        "language": own,
        "supportedLanguages": others,
        "shortDescription": "",
        "examples": "",
        "linkToDocs": "",
        "displayName": agent.shop,
        "disableInteractionLogs": True,
        "disableStackdriverLogs": True,
        "defaultTimezone": "Etc/UTC",
        "isPrivate": True,
        "mlMinConfidence": 0.3,
        "customClassifierMode": "use.after",
        "onePlatformApiVersion": "v2",
        "analyzeQueryTextSentiment": False,
        "webhook": {
            "url": f"{agent.url}/dialogflow",
            "username": "",
            "headers": HEADERS,
            "available": True,
            "useForDomains": False,
            "cloudFunctionsEnabled": False,
            "cloudFunctionsInitialized": False,
        },
    }


def _entity_type(slot: str) -> dict[str, Any]:
    """A map of values to their names; the shop's names are also found where they are misspelled."""
    return {
        "id": identity("es", "entity", slot),
        "name": slot,
        "isOverridable": True,
        "isEnum": False,
        "isRegexp": False,
        "automatedExpansion": False,
        "allowFuzzyExtraction": slot in {"item", "brand"},
    }


def _intent(agent: Agent, name: str, slots: tuple[str, ...], action: str = "") -> dict[str, Any]:
    """An intent that the webhook answers, with what is said where it doesn't."""
    return {
        "id": identity("es", "intent", name),
        "name": name,
        "auto": True,
        "contexts": [],
        "responses": [
            {
                "resetContexts": False,
                "action": action,
                "affectedContexts": [],
                "parameters": [_parameter(name, slot) for slot in slots],
                "messages": [
                    {"type": "0", "title": "", "textToSpeech": "", "lang": tongue.tag, "speech": apology(tongue)}
                    for tongue in agent.tongues
                ],
                "speech": [],
            }
        ],
        "priority": PRIORITY,
        "webhookUsed": True,
        "webhookForSlotFilling": False,
        "fallbackIntent": False,
        "events": [],
    }


def _parameter(intent: str, slot: str) -> dict[str, Any]:
    return {
        "id": identity("es", "parameter", intent, slot),
        "name": slot,
        "dataType": entity_type(slot),
        "value": f"${slot}",
        "required": False,
        "isList": False,
        "prompts": [],
    }


def _user_says(tongue: Tongue, intent: ModelIntent) -> list[dict[str, Any]]:
    return [
        {
            "id": identity("es", "phrase", intent.name, tongue.tag, str(place)),
            "data": [_part(text, slot) for text, slot in parts],
            "isTemplate": False,
            "count": 0,
            "lang": tongue.tag,
            "updated": 0,
        }
        for place, parts in enumerate(phrases(tongue, intent))
    ]


def _part(text: str, slot: str) -> dict[str, Any]:
    if not slot:
        return {"text": text, "userDefined": False}
    return {"text": text, "meta": entity_type(slot), "alias": slot, "userDefined": True}
