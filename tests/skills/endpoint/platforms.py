"""The platforms' side of a conversation: requests as Alexa and Dialogflow send them."""

from __future__ import annotations

import itertools
import json
from dataclasses import dataclass, field
from typing import Any

from flask import Flask
from werkzeug.test import Client, TestResponse

from skills.assembly import House
from skills.endpoint import EndpointConfig, create_app
from skills.endpoint.conversation import session_id
from tests.skills.endpoint.amazon import NOW, SKILL, Amazon
from tests.skills.endpoint.oracles import alexa_takes, cx_sends, cx_takes, es_takes

SECRET = "a secret of sixteen or more"
_numbers = itertools.count(1)


def app_of(house: House, amazon: Amazon) -> Flask:
    """The endpoint of a shop, with both channels."""
    config = EndpointConfig(("alexa", "dialogflow"), SKILL, SECRET)
    return create_app(house.assistant, config, verifier=amazon.verifier())


def alexa_request(type_: str, **fields: Any) -> dict[str, Any]:
    """The ``request`` part of an Alexa request."""
    return {
        "type": type_,
        "requestId": f"amzn1.echo-api.request.{next(_numbers)}",
        "timestamp": NOW.isoformat().replace("+00:00", "Z"),
        "locale": "en-US",
        **fields,
    }


def slot(name: str, value: str) -> dict[str, Any]:
    return {
        "name": name,
        "value": value,
        "confirmationStatus": "NONE",
        "source": "USER",
        "slotValue": {"type": "Simple", "value": value},
    }


def resolved(name: str, value: str, found: str, id_: str = "") -> dict[str, Any]:
    """A slot whose words were matched to a value of the interaction model."""
    authority = {
        "authority": f"amzn1.er-authority.echo-sdk.{SKILL}.{name}",
        "status": {"code": "ER_SUCCESS_MATCH"},
        "values": [{"value": {"name": found, "id": id_}}],
    }
    return {**slot(name, value), "resolutions": {"resolutionsPerAuthority": [authority]}}


def intent_request(intent: str, *slots: dict[str, Any], state: str = "COMPLETED", **fields: Any) -> dict[str, Any]:
    filled = {one["name"]: one for one in slots}
    return alexa_request(
        "IntentRequest",
        dialogState=state,
        intent={"name": intent, "confirmationStatus": "NONE", "slots": filled, **fields},
    )


def envelope(
    request: dict[str, Any], session: dict[str, Any] | None = None, user: str = "amzn1.ask.account.SOMEBODY"
) -> dict[str, Any]:
    """A whole Alexa request."""
    whole: dict[str, Any] = {
        "version": "1.0",
        "context": {
            "System": {
                "application": {"applicationId": SKILL},
                "user": {"userId": user},
                "device": {"deviceId": "amzn1.ask.device.D", "supportedInterfaces": {}},
                "apiEndpoint": "https://api.amazonalexa.com",
                "apiAccessToken": "a-token-that-is-nobody's-business",
            }
        },
        "request": request,
    }
    return whole if session is None else {**whole, "session": session}


@dataclass
class AlexaDevice:
    """One device: keeps Alexa's session."""

    client: Client
    amazon: Amazon
    user: str = field(default_factory=lambda: f"amzn1.ask.account.{next(_numbers)}")
    path: str = "/alexa"
    interfaces: dict[str, Any] = field(default_factory=dict)
    """What the device has: ``{"Alexa.Presentation.APL": {...}}`` for a screen."""
    last_body: bytes = b""
    _session: str = ""
    _attributes: dict[str, Any] = field(default_factory=dict)

    @property
    def conversation(self) -> str:
        """The id of our session with this account."""
        return session_id("alexa", self.user)

    def post(self, body: bytes, headers: dict[str, str] | None = None) -> TestResponse:
        """Send a body, signed unless other headers are given."""
        return self.client.post(
            self.path,
            data=body,
            headers=self.amazon.headers(body) if headers is None else headers,
            content_type="application/json;charset=UTF-8",
        )

    def send(self, request: dict[str, Any]) -> dict[str, Any]:
        """Send a request in the present session; the response must be well."""
        new = not self._session
        self._session = self._session or f"amzn1.echo-api.session.{next(_numbers)}"
        session = {
            "new": new,
            "sessionId": self._session,
            "application": {"applicationId": SKILL},
            "user": {"userId": self.user},
            "attributes": self._attributes,
        }
        whole = envelope(request, session, self.user)
        whole["context"]["System"]["device"]["supportedInterfaces"] = self.interfaces
        self.last_body = json.dumps(whole).encode()
        answer = self.post(self.last_body)
        assert answer.status_code == 200, answer.text
        alexa_takes(answer.data)
        found: dict[str, Any] = json.loads(answer.data)
        self._attributes = found.get("sessionAttributes", {})
        if found["response"].get("shouldEndSession"):
            self.close()
        return found

    def tell(self, event: str) -> TestResponse:
        """Something happened outside of any session."""
        self.last_body = json.dumps(envelope(alexa_request(event), user=self.user)).encode()
        return self.post(self.last_body)

    def close(self) -> None:
        """Alexa's session is over; the next request starts another."""
        self._session, self._attributes = "", {}

    def launch(self) -> dict[str, Any]:
        return self.send(alexa_request("LaunchRequest"))

    def intend(self, intent: str, *slots: dict[str, Any], **fields: Any) -> dict[str, Any]:
        return self.send(intent_request(intent, *slots, **fields))

    def say(self, words: str) -> dict[str, Any]:
        """The words reach us through the catch-all slot."""
        return self.intend("CatchAllIntent", slot("utterance", words))


def spoken(response: dict[str, Any]) -> str:
    """What Alexa says."""
    speech = response["response"]["outputSpeech"]
    return str(speech.get("text") or speech["ssml"])


def webhook_request(text: str, response_id: str = "", **result: Any) -> dict[str, Any]:
    """A whole Dialogflow request."""
    return {
        "responseId": response_id or f"response-{next(_numbers)}",
        "session": "projects/corner-shop/agent/sessions/88d13aa8",
        "queryResult": {
            "queryText": text,
            "parameters": {},
            "allRequiredParamsPresent": True,
            "fulfillmentMessages": [],
            "outputContexts": [],
            "intent": {"name": "projects/corner-shop/agent/intents/1", "displayName": "Anything"},
            "intentDetectionConfidence": 0.7,
            "diagnosticInfo": {},
            "languageCode": "en",
            **result,
        },
        "originalDetectIntentRequest": {"source": "DIALOGFLOW_CONSOLE", "payload": {}},
    }


@dataclass
class DialogflowAgent:
    """One conversation."""

    client: Client
    session: str = field(default_factory=lambda: f"projects/corner-shop/agent/sessions/{next(_numbers)}")

    @property
    def conversation(self) -> str:
        """The id of our session with this one."""
        return session_id("dialogflow", self.session)

    def post(self, body: bytes, secret: str | None = SECRET) -> TestResponse:
        headers = {} if secret is None else {"X-Hawker-Secret": secret}
        return self.client.post("/dialogflow", data=body, headers=headers, content_type="application/json")

    def send(self, request: dict[str, Any]) -> dict[str, Any]:
        answer = self.post(json.dumps({**request, "session": self.session}).encode())
        assert answer.status_code == 200, answer.text
        es_takes(answer.data)
        found: dict[str, Any] = json.loads(answer.data)
        return found

    def say(self, text: str) -> dict[str, Any]:
        return self.send(webhook_request(text))


def cx_request(**fields: Any) -> dict[str, Any]:
    """A whole request of Dialogflow CX, without its session."""
    return {
        "detectIntentResponseId": f"response-{next(_numbers)}",
        "languageCode": "en",
        "fulfillmentInfo": {"tag": "hawker"},
        "pageInfo": {"currentPage": "projects/p/locations/l/agents/a/flows/f/pages/START_PAGE", "displayName": "Start"},
        "languageInfo": {"inputLanguageCode": "en", "resolvedLanguageCode": "en", "confidenceScore": 1.0},
        **fields,
    }


@dataclass
class CxAgent:
    """One conversation with a Dialogflow CX agent."""

    client: Client
    session: str = field(default_factory=lambda: f"projects/p/locations/l/agents/a/sessions/{next(_numbers)}")

    @property
    def conversation(self) -> str:
        """The id of our session with this one."""
        return session_id("dialogflow-cx", self.session)

    def post(self, body: bytes, headers: dict[str, str] | None = None) -> TestResponse:
        return self.client.post(
            "/dialogflow-cx",
            data=body,
            headers={"X-Hawker-Secret": SECRET} if headers is None else headers,
            content_type="application/json",
        )

    def send(self, request: dict[str, Any]) -> dict[str, Any]:
        body = json.dumps({**request, "sessionInfo": {"session": self.session}}).encode()
        cx_sends(body)
        answer = self.post(body)
        assert answer.status_code == 200, answer.text
        cx_takes(answer.data)
        found: dict[str, Any] = json.loads(answer.data)
        return found

    def say(self, text: str) -> dict[str, Any]:
        return self.send(cx_request(text=text))


def cx_spoken(response: dict[str, Any]) -> str:
    """What a CX agent says."""
    messages = response["fulfillmentResponse"]["messages"]
    return str(next(one["outputAudioText"]["text"] for one in messages if "outputAudioText" in one))
