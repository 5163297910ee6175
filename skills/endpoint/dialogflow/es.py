"""The Dialogflow ES channel: check the caller, parse, answer, render.

Dialogflow hears and we understand: the shopper's words (``queryText``) go to our own interpreter, whatever
intent Dialogflow matched. Format: https://cloud.google.com/dialogflow/es/docs/reference/rpc/google.cloud.dialogflow.v2.
A webhook call that timed out is repeated with the same ``responseId``: it gets the same answer.
"""

from __future__ import annotations

import re
from typing import Any, Final

from flask import Blueprint, Response, request
from pydantic import Field

from skills.assistant import Assistant
from skills.endpoint.conversation import LONGEST_UTTERANCE, answered, locale_of
from skills.endpoint.dialogflow.callers import Callers
from skills.endpoint.dialogflow.parameters import matched
from skills.endpoint.dialogflow.parts import cart_parameters, fitted, subtitle, utterance, wants_person
from skills.endpoint.fitting import one_line
from skills.endpoint.limits import admit
from skills.endpoint.wire import Wire, json_response, parsed, read_json
from skills.reply import Reply
from skills.utterance import Event, Meaning, Utterance

CHANNEL: Final = "dialogflow"
LARGEST_RESPONSE: Final = 65_536
"""Bytes; the parts below add up to less."""
TEXT_BYTES: Final = 20_000
TITLE_BYTES: Final = 1_000
SUGGESTIONS: Final = 10
SUGGESTION_BYTES: Final = 200
WELCOME_ACTION: Final = "input.welcome"
WELCOME_INTENT: Final = "Default Welcome Intent"
TELEPHONY: Final = "GOOGLE_TELEPHONY"

CART_CONTEXT: Final = "hawker-cart"
CONTEXT_TURNS: Final = 5
"""So many turns an agent knows of the cart after it was spoken of."""

_SESSION: Final = re.compile(
    r"projects/[^/\s]+(?:/locations/[^/\s]+)?/agent(?:/environments/[^/\s]+/users/[^/\s]+)?/sessions/[^/\s]+"
)
_WELCOME_EVENT: Final = re.compile(r"(?:[A-Z]+_)*WELCOME")
# Google Assistant's conversations ended in June 2023; agents made for them may still send its events.
_ASSISTANT_EVENT: Final = re.compile(r"(?:actions_intent|GOOGLE_ASSISTANT)_\w+")
_EVENTS: Final[dict[str, Event | Meaning]] = {
    "actions_intent_NO_INPUT": Event.SILENCE,
    "actions_intent_CANCEL": Meaning("goodbye"),
}


class MatchedIntent(Wire):
    """The intent that Dialogflow matched."""

    display_name: str | None = None


class QueryResult(Wire):
    """What Dialogflow heard and understood."""

    query_text: str | None = None
    language_code: str | None = None
    speech_recognition_confidence: float | None = None
    """Above 0 where it was heard; Dialogflow sends 0, or nothing, for what was typed."""
    action: str | None = None
    parameters: dict[str, Any] | None = None
    intent: MatchedIntent | None = None


class Origin(Wire):
    """The integration that the shopper uses."""

    source: str | None = None


class WebhookRequest(Wire):
    """A whole request."""

    response_id: str = Field(min_length=1, max_length=200)
    session: str = Field(min_length=1, max_length=1000)
    query_result: QueryResult
    original_detect_intent_request: Origin | None = None


def es_blueprint(assistant: Assistant, callers: Callers, apology: Reply) -> Blueprint:
    """``POST /dialogflow`` for those who may call."""
    blueprint = Blueprint(CHANNEL, __name__)

    @blueprint.post("/dialogflow")
    def webhook() -> Response:
        callers.check(request)
        called = parsed(WebhookRequest, read_json(request.get_data(cache=False)))
        said = _utterance(called)
        admit(said.session_id)
        reply = answered(CHANNEL, lambda: assistant.respond(said), apology)
        return json_response(render(reply, called.session, spoken_only=_source(called) == TELEPHONY))

    return blueprint


def render(reply: Reply, session: str = "", *, spoken_only: bool = False) -> dict[str, Any]:
    """A reply as a WebhookResponse; on the telephone there is nothing to look at.

    With the ``session`` a context tells of the cart. ES has no message that ends a conversation or hands it over: the
    integration finds ``end`` and ``person`` in the payload.
    """
    speech = fitted(reply.speech, TEXT_BYTES)
    messages: list[dict[str, Any]] = [{"text": {"text": [fitted(reply.display, TEXT_BYTES) or speech]}}]
    if len(reply.items) == 1:
        messages.append({"card": _card(reply)})
    if reply.suggestions and not reply.end:
        chosen = [fitted(one, SUGGESTION_BYTES) for one in reply.suggestions[:SUGGESTIONS]]
        messages.append({"quickReplies": {"title": fitted(reply.reprompt, TITLE_BYTES), "quickReplies": chosen}})
    response: dict[str, Any] = {"fulfillmentText": speech}
    if not spoken_only:
        response["fulfillmentMessages"] = messages
    if (parameters := cart_parameters(reply)) and _SESSION.fullmatch(session):
        name = f"{session}/contexts/{CART_CONTEXT}"
        response["outputContexts"] = [{"name": name, "lifespanCount": CONTEXT_TURNS, "parameters": parameters}]
    if reply.end or wants_person(reply):
        response["payload"] = {"hawker": {"end": reply.end, "person": wants_person(reply)}}
    return response


def _card(reply: Reply) -> dict[str, str]:
    item = reply.items[0]
    return {
        "title": fitted(item.name, TITLE_BYTES),
        "subtitle": fitted(subtitle(item), TITLE_BYTES),
    }


def _source(called: WebhookRequest) -> str | None:
    return called.original_detect_intent_request.source if called.original_detect_intent_request else None


def _utterance(called: WebhookRequest) -> Utterance:
    result = called.query_result
    words = one_line(result.query_text or "", LONGEST_UTTERANCE)
    return utterance(
        CHANNEL,
        called.session,
        called.response_id,
        words,
        _what_happened(result, words),
        spoken=bool(result.speech_recognition_confidence),
        locale=locale_of(result.language_code),
    )


def _what_happened(result: QueryResult, words: str) -> Event | Meaning | None:
    """The event or meaning of a request; ``None`` where the words speak for themselves."""
    name = (result.intent.display_name if result.intent else None) or ""
    if result.action == WELCOME_ACTION or name == WELCOME_INTENT or _WELCOME_EVENT.fullmatch(words):
        return Event.LAUNCH
    if _ASSISTANT_EVENT.fullmatch(words):
        return _EVENTS.get(words, Event.SAY)
    return None if words else matched(name, result.parameters or {})
