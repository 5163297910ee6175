"""The Dialogflow CX channel: check the caller, parse, answer, render.

As with ES the shopper's words go to our own interpreter. Format: WebhookRequest and WebhookResponse of
https://cloud.google.com/dialogflow/cx/docs/reference/rpc/google.cloud.dialogflow.cx.v3. A call that timed out is
repeated once with the same ``detectIntentResponseId``: it gets the same answer.
"""

from __future__ import annotations

from typing import Any, Final

from flask import Blueprint, Response, request
from pydantic import Field

from skills.assistant import Assistant
from skills.endpoint.conversation import LONGEST_UTTERANCE, answered, locale_of
from skills.endpoint.dialogflow.callers import Callers
from skills.endpoint.dialogflow.parameters import matched
from skills.endpoint.dialogflow.parts import PERSON, cart_parameters, fitted, subtitle, utterance, wants_person
from skills.endpoint.fitting import one_line
from skills.endpoint.limits import admit
from skills.endpoint.wire import Wire, json_response, parsed, read_json
from skills.reply import Reply
from skills.utterance import Event, Meaning, Utterance

CHANNEL: Final = "dialogflow-cx"
LARGEST_RESPONSE: Final = 65_536
"""Bytes; the parts below add up to less."""
TEXT_BYTES: Final = 15_000
TITLE_BYTES: Final = 1_000
MOST_ITEMS: Final = 10
CHIPS: Final = 10
CHIP_BYTES: Final = 200
WELCOME: Final = frozenset({"Default Welcome Intent", "default welcome intent", "welcome"})
"""Intents, tags and events with which a conversation begins."""
SILENCES: Final = frozenset({"sys.no-input-default", *(f"sys.no-input-{number}" for number in range(1, 7))})


class Fulfillment(Wire):
    """Which webhook of the agent was called."""

    tag: str = Field(default="", max_length=99)


class Parameter(Wire):
    """A value that an intent's words had."""

    resolved_value: Any = None


class IntentInfo(Wire):
    """The intent that Dialogflow matched."""

    display_name: str | None = None
    parameters: dict[str, Parameter] | None = None


class SessionInfo(Wire):
    """The conversation."""

    session: str = Field(min_length=1, max_length=1000)


class WebhookRequest(Wire):
    """A whole request; one of ``text`` to ``dtmf_digits`` says what happened."""

    detect_intent_response_id: str = Field(min_length=1, max_length=100)
    session_info: SessionInfo
    fulfillment_info: Fulfillment = Fulfillment()
    intent_info: IntentInfo | None = None
    language_code: str | None = None
    text: str | None = None
    transcript: str | None = None
    """What was heard; ``text`` was typed."""
    trigger_event: str | None = None
    trigger_intent: str | None = None
    dtmf_digits: str | None = None
    """Keys of a telephone that were pressed."""


def cx_blueprint(assistant: Assistant, callers: Callers, apology: Reply) -> Blueprint:
    """``POST /dialogflow-cx`` for those who may call."""
    blueprint = Blueprint(CHANNEL, __name__)

    @blueprint.post("/dialogflow-cx")
    def webhook() -> Response:
        callers.check(request)
        called = parsed(WebhookRequest, read_json(request.get_data(cache=False)))
        said = _utterance(called)
        admit(said.session_id)
        return json_response(render(answered(CHANNEL, lambda: assistant.respond(said), apology)))

    return blueprint


def render(reply: Reply) -> dict[str, Any]:
    """A reply as a WebhookResponse: words to read, words to say, what a screen shows, and how it goes on."""
    speech = fitted(reply.speech, TEXT_BYTES)
    messages: list[dict[str, Any]] = [
        {"text": {"text": [fitted(reply.display, TEXT_BYTES) or speech]}},
        {"outputAudioText": {"text": speech}},
    ]
    if rich := _rich(reply):
        messages.append({"payload": {"richContent": [rich]}})
    if wants_person(reply):
        messages.append({"liveAgentHandoff": {"metadata": {"reason": PERSON}}})
    if reply.end:
        messages.append({"endInteraction": {}})
    response: dict[str, Any] = {"fulfillmentResponse": {"messages": messages, "mergeBehavior": "REPLACE"}}
    if parameters := cart_parameters(reply):
        response["sessionInfo"] = {"parameters": parameters}
    return response


def _rich(reply: Reply) -> list[dict[str, Any]]:
    """Cards and chips as Dialogflow Messenger shows them."""
    cards: list[dict[str, Any]] = [
        {
            "type": "info",
            "title": fitted(f"{item.number}. {item.name}", TITLE_BYTES),
            "subtitle": fitted(subtitle(item), TITLE_BYTES),
        }
        for item in reply.items[:MOST_ITEMS]
    ]
    chips = [] if reply.end else [{"text": fitted(one, CHIP_BYTES)} for one in reply.suggestions[:CHIPS]]
    return [*cards, *([{"type": "chips", "options": chips}] if chips else [])]


def _utterance(called: WebhookRequest) -> Utterance:
    words = one_line(called.text or called.transcript or called.dtmf_digits or "", LONGEST_UTTERANCE)
    return utterance(
        CHANNEL,
        called.session_info.session,
        f"{called.detect_intent_response_id}/{called.fulfillment_info.tag}",
        words,
        _what_happened(called, words),
        spoken=bool(called.transcript),
        locale=locale_of(called.language_code),
    )


def _what_happened(called: WebhookRequest, words: str) -> Event | Meaning | None:
    """The event or meaning of a request; ``None`` where the words speak for themselves."""
    intent = called.intent_info or IntentInfo()
    name = intent.display_name or called.trigger_intent or ""
    if WELCOME & {name, called.fulfillment_info.tag, called.trigger_event or ""}:
        return Event.LAUNCH
    if called.trigger_event in SILENCES:
        return Event.SILENCE
    if words:
        return None
    return matched(name, {key: found.resolved_value for key, found in (intent.parameters or {}).items()})
