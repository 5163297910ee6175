"""An agent for Dialogflow CX, in the JSON package of its export.

Format: https://cloud.google.com/dialogflow/cx/docs/reference/json-export; the files hold the messages of
https://cloud.google.com/dialogflow/cx/docs/reference/rpc/google.cloud.dialogflow.cx.v3, and beside each text the
language that it is of.
"""

from __future__ import annotations

from typing import Any, Final

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

FLOW: Final = "Default Start Flow"
FLOW_ID: Final = "00000000-0000-0000-0000-000000000000"
WELCOME_INTENT: Final = "Default Welcome Intent"
WELCOME_ID: Final = "00000000-0000-0000-0000-000000000000"
NEGATIVE_INTENT: Final = "Default Negative Intent"
NEGATIVE_ID: Final = "00000000-0000-0000-0000-000000000001"
"""Every agent has these, with these ids."""
WEBHOOK: Final = "hawker"
TAG: Final = "utterance"
WELCOME_TAG: Final = "welcome"
SILENCE_TAG: Final = "silence"
EVENTS: Final = {"sys.no-match-default": TAG, "sys.no-input-default": SILENCE_TAG, "welcome": WELCOME_TAG}
"""What happens, and the tag with which the webhook is told."""
WEBHOOK_ERROR: Final = "webhook.error"
PRIORITY: Final = 500_000


def cx_agent(agent: Agent) -> dict[str, bytes]:
    """The files of an agent whose one flow hands every utterance to the webhook, by their paths."""
    files: dict[str, Any] = {
        "agent.json": _settings(agent),
        f"webhooks/{WEBHOOK}.json": _webhook(agent),
        f"flows/{FLOW}/{FLOW}.json": _flow(agent),
        f"intents/{WELCOME_INTENT}/{WELCOME_INTENT}.json": _intent(WELCOME_INTENT, (), WELCOME_ID),
        f"intents/{NEGATIVE_INTENT}/{NEGATIVE_INTENT}.json": {
            **_intent(NEGATIVE_INTENT, (), NEGATIVE_ID),
            "isFallback": True,
        },
    }
    for slot in agent.entity_types():
        files[f"entityTypes/{slot}/{slot}.json"] = _entity_type(slot)
        for tongue in agent.tongues:
            files[f"entityTypes/{slot}/entities/{tongue.tag}.json"] = _entities(tongue, slot)
    for name, slots in agent.intents().items():
        files[f"intents/{name}/{name}.json"] = _intent(name, slots, identity("cx", "intent", name))
    for tongue in agent.tongues:
        for intent in tongue.model.intents:
            path = f"intents/{name_of(intent.name)}/trainingPhrases/{tongue.tag}.json"
            files[path] = _training_phrases(tongue, intent)
    return written(files)


def _settings(agent: Agent) -> dict[str, Any]:
    """With speech adaptation the recognizer expects the names of the entities."""
    own, *others = (tongue.tag for tongue in agent.tongues)
    return {
        "displayName": agent.shop,
        "defaultLanguageCode": own,
        "supportedLanguageCodes": others,
        "timeZone": "Etc/UTC",
        "speechToTextSettings": {"enableSpeechAdaptation": True},
        "startFlow": FLOW,
    }


def _webhook(agent: Agent) -> dict[str, Any]:
    service = {"uri": f"{agent.url}/dialogflow-cx", "requestHeaders": HEADERS}
    return {"name": identity("cx", "webhook"), "displayName": WEBHOOK, "genericWebService": service}


def _flow(agent: Agent) -> dict[str, Any]:
    routes = {WELCOME_INTENT: WELCOME_TAG, **dict.fromkeys(agent.intents(), TAG)}
    apologies = [
        {"text": {"text": apology(tongue)}, "languageCode": tongue.tag}
        for tongue in agent.tongues
    ]  # fmt: skip
    return {
        "name": FLOW_ID,
        "displayName": FLOW,
        "description": "Every utterance goes to hawker.",
        "transitionRoutes": [
            {"name": identity("cx", "route", name), "intent": name, "triggerFulfillment": _called(tag)}
            for name, tag in routes.items()
        ],
        "eventHandlers": [
            *(
                {"name": identity("cx", "event", event), "event": event, "triggerFulfillment": _called(tag)}
                for event, tag in EVENTS.items()
            ),
            {
                "name": identity("cx", "event", WEBHOOK_ERROR),
                "event": WEBHOOK_ERROR,
                "triggerFulfillment": {"messages": apologies},
            },
        ],
        "nluSettings": {"modelType": "MODEL_TYPE_STANDARD", "classificationThreshold": 0.3},
    }


def _called(tag: str) -> dict[str, Any]:
    return {"webhook": WEBHOOK, "tag": tag}


def _entity_type(slot: str) -> dict[str, Any]:
    """A map of values to their names; the shop's names are also found where they are misspelled."""
    kind = {"name": identity("cx", "entity", slot), "displayName": slot, "kind": "KIND_MAP"}
    return {**kind, "enableFuzzyExtraction": True} if slot in {"item", "brand"} else kind


def _entities(tongue: Tongue, slot: str) -> dict[str, Any]:
    found = entries(slot, tongue.model.values.get(slot, ()))
    return {"entities": [{**entry, "languageCode": tongue.tag} for entry in found]}


def _intent(name: str, slots: tuple[str, ...], key: str) -> dict[str, Any]:
    parameters = [{"id": slot, "entityType": entity_type(slot)} for slot in slots]
    return {"name": key, "displayName": name, "parameters": parameters, "priority": PRIORITY}


def _training_phrases(tongue: Tongue, intent: ModelIntent) -> dict[str, Any]:
    return {
        "trainingPhrases": [
            {
                "id": identity("cx", "phrase", intent.name, tongue.tag, str(place)),
                "parts": [{"text": text, **({"parameterId": slot} if slot else {})} for text, slot in parts],
                "repeatCount": 1,
                "languageCode": tongue.tag,
            }
            for place, parts in enumerate(phrases(tongue, intent))
        ]
    }
