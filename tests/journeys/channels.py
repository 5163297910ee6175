"""The doors of the shop: each takes a step of a journey in its own JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, Final
from uuid import uuid4

from flask import Flask
from werkzeug.test import Client

from skills.assembly import House
from skills.dialogue.session import Ask, Session
from skills.endpoint import EndpointConfig, create_app
from skills.endpoint.conversation import session_id
from skills.endpoint.tokens import TokenStore
from skills.reply import Reply
from skills.utterance import Event, Utterance
from tests.journeys.journey import Conversation
from tests.skills.endpoint.amazon import SKILL, Amazon
from tests.skills.endpoint.platforms import (
    SECRET,
    AlexaDevice,
    CxAgent,
    DialogflowAgent,
    alexa_request,
    cx_request,
    intent_request,
    slot,
    webhook_request,
)

CHECKED: Final = Ask.CHECK_NUMBER.value


@dataclass(frozen=True)
class Door:
    """One channel: what it can't express, and how it is entered."""

    cannot: frozenset[str]
    """Kinds of steps."""
    enter: Callable[[Doors], Entered]


@dataclass
class Doors:
    """The endpoint with all channels open."""

    app: Flask
    amazon: Amazon
    token: str
    token_id: str


@dataclass(frozen=True)
class Entered:
    """A conversation that a channel holds: where it is kept, and what sends one message of it."""

    session_id: str
    send: Callable[[Event, str, str], str]
    """Event, words, message id; says by which id the message is kept."""
    agree: Callable[[], str] | None = None
    """Says yes, where all that is said was heard."""


def open_doors(house: House, amazon: Amazon) -> Doors:
    """The endpoint of a shop, and a token for its own API."""
    tokens = TokenStore(house.database)
    given, token = tokens.give("journeys")
    config = EndpointConfig(("alexa", "dialogflow", "assistant"), SKILL, SECRET)
    app = create_app(house.assistant, config, verifier=amazon.verifier(), tokens=tokens)
    return Doors(app, amazon, token, given.id)


@dataclass
class AtTheDoor(Conversation):
    """A conversation through a channel: what it answered is looked up where it is stored."""

    entered: Entered | None = None

    def take(self, step: dict[str, Any]) -> Reply | None:
        """Where a number was spoken and is read back, which nobody does who types, the shopper says yes."""
        reply = super().take(step)
        assert self.entered is not None
        expected = step.get("expect", {}).get("asks")
        if self.entered.agree is None or reply is None or reply.asks != CHECKED or expected == CHECKED:
            return reply
        return replace(self._kept(self.entered.agree()), understood=reply.understood)

    def reply_to(self, utterance: Utterance) -> Reply:
        """Send it through the door."""
        assert self.entered is not None
        words = utterance.alternatives[0].text if utterance.alternatives else ""
        return self._kept(self.entered.send(utterance.event, words, utterance.message_id))

    def _kept(self, message_id: str) -> Reply:
        return self.house.sessions.run_turn(self.session_id, message_id, _never)


def _never(_session: Session) -> Reply:
    raise AssertionError("the channel did not answer this message")


def _assistant(doors: Doors) -> Entered:
    client, name = Client(doors.app), uuid4().hex

    def send(event: Event, words: str, message_id: str) -> str:
        assert event is not Event.SILENCE
        body = json.dumps({"text": words, "message_id": message_id, "conversation": name}).encode()
        headers = {"Authorization": f"Bearer {doors.token}"}
        answer = client.post("/assistant", data=body, headers=headers, content_type="application/json")
        assert answer.status_code == 200, answer.text
        return message_id

    return Entered(session_id("assistant", f"{doors.token_id}/{name}"), send)


def _alexa(doors: Doors) -> Entered:
    device = AlexaDevice(Client(doors.app), doors.amazon)

    def send(event: Event, words: str, message_id: str) -> str:
        request: dict[str, Any] = alexa_request("LaunchRequest")
        if event is Event.SAY:
            request = intent_request("CatchAllIntent", slot("utterance", words))
        device.send({**request, "requestId": message_id})
        return message_id

    def agree() -> str:
        request = intent_request("AMAZON.YesIntent")
        device.send(request)
        return str(request["requestId"])

    return Entered(device.conversation, send, agree)


def _dialogflow_es(doors: Doors) -> Entered:
    agent = DialogflowAgent(Client(doors.app))

    def send(event: Event, words: str, message_id: str) -> str:
        request = webhook_request(words, message_id)
        if event is Event.LAUNCH:
            request = webhook_request("WELCOME", message_id, action="input.welcome")
        if event is Event.SILENCE:
            request = webhook_request("actions_intent_NO_INPUT", message_id)
        agent.send(request)
        return message_id

    return Entered(agent.conversation, send)


def _dialogflow_cx(doors: Doors) -> Entered:
    agent = CxAgent(Client(doors.app))

    def send(event: Event, words: str, message_id: str) -> str:
        said: dict[str, Any] = {"text": words}
        if event is Event.LAUNCH:
            said = {"fulfillmentInfo": {"tag": "welcome"}}
        if event is Event.SILENCE:
            said = {"triggerEvent": "sys.no-input-default"}
        request = cx_request(**said)
        agent.send({**request, "detectIntentResponseId": message_id})
        return f"{message_id}/{request['fulfillmentInfo']['tag']}"

    return Entered(agent.conversation, send)


DOORS: Final = {
    "text": Door(frozenset({"heard", "silence"}), _assistant),
    "alexa": Door(frozenset({"heard", "silence"}), _alexa),
    "dialogflow-es": Door(frozenset({"heard"}), _dialogflow_es),
    "dialogflow-cx": Door(frozenset({"heard"}), _dialogflow_cx),
}
"""Alexa says nothing of a silence, it ends the session; no platform hands over other hypotheses."""
