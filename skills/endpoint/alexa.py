"""The Alexa channel: verify, parse, answer, render.

A conversation belongs to the shopper's account, so that the cart is still there when Alexa's session (a few
seconds of silence end it) has been followed by another. A question that was asked is not: a "yes" counts only in
the Alexa session that heard the question, and only while nothing else was said from the account in between. A new
session therefore starts with a launch, which closes what was open, and each response carries the number of its
turn as a session attribute; a request with another number than the conversation's own is answered by a welcome.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any, Final

import structlog
from flask import Blueprint, Response, request

from skills.assistant import Assistant
from skills.endpoint.alexa_request import Envelope, Head, Intent, IntentRequest, utterance_of
from skills.endpoint.alexa_response import EMPTY, can_fulfill, render
from skills.endpoint.alexa_verification import AlexaVerifier
from skills.endpoint.conversation import answered, locale_of, session_id
from skills.endpoint.errors import RefusedError
from skills.endpoint.meanings import UnreadableError, intent_of, knows_slot, slots_of
from skills.endpoint.wire import json_response, parsed, read_json
from skills.registry import registry
from skills.reply import Reply
from skills.utterance import Event, Utterance

CHANNEL: Final = "alexa"
TURN: Final = "turn"
"""The session attribute that holds the number of the turn."""
ERRORS: Final = frozenset(
    [
        "INVALID_RESPONSE",
        "DEVICE_COMMUNICATION_ERROR",
        "INTERNAL_SERVICE_ERROR",
        "INTERNAL_ERROR",
        "ENDPOINT_TIMEOUT",
    ]
)
"""What Alexa may report; anything else is not repeated in the log."""

_log: Final = structlog.get_logger("hawker.endpoint")


def alexa_blueprint(assistant: Assistant, verifier: AlexaVerifier, title: str) -> Blueprint:
    """``POST /alexa`` for one skill; ``title`` is that of the cards."""
    blueprint = Blueprint(CHANNEL, __name__)

    @blueprint.post("/alexa")
    def webhook() -> Response:
        raw = request.get_data(cache=False)
        headers = request.headers
        verifier.check_signature(headers.get("SignatureCertChainUrl"), headers.get("Signature-256"), raw)
        envelope = parsed(Envelope, read_json(raw))
        head = parsed(Head, envelope.request)
        verifier.check_timestamp(head.timestamp, head.type)
        verifier.check_skill(*envelope.application_ids())
        return json_response(_answer(assistant, envelope, head, title))

    return blueprint


def _answer(assistant: Assistant, envelope: Envelope, head: Head, title: str) -> dict[str, Any]:
    match head.type:
        case "LaunchRequest":
            return _turn(assistant, envelope, replace(_utterance(assistant, envelope, head), event=Event.LAUNCH), title)
        case "IntentRequest":
            intent = parsed(IntentRequest, envelope.request).intent
            return _turn(assistant, envelope, utterance_of(intent, _utterance(assistant, envelope, head)), title)
        case "CanFulfillIntentRequest":
            return _can_fulfill(parsed(IntentRequest, envelope.request).intent)
        case "SessionEndedRequest" | "System.ExceptionEncountered":
            _log_error(head.type, envelope.request.get("error"))
            return EMPTY
        case _:
            return EMPTY


def _utterance(assistant: Assistant, envelope: Envelope, head: Head) -> Utterance:
    user_id = envelope.user_id()
    if user_id is None:
        raise RefusedError("the request names no user")
    locale = locale_of(head.locale, assistant.pack.language)
    return Utterance(session_id(CHANNEL, user_id), head.request_id, CHANNEL, locale=locale)


def _turn(assistant: Assistant, envelope: Envelope, utterance: Utterance, title: str) -> dict[str, Any]:
    attributes: dict[str, Any] = {}

    def answer() -> Reply:
        reply = assistant.respond(_in_its_session(assistant, envelope, utterance))
        session = assistant.session(utterance.session_id)
        if session.said_speech == reply.speech:
            attributes[TURN] = session.turn
        return reply

    return render(answered(CHANNEL, answer), title, attributes)


def _in_its_session(assistant: Assistant, envelope: Envelope, utterance: Utterance) -> Utterance:
    """The utterance, once it is sure that an open question was asked in the same Alexa session.

    Message ids make this safe to do again: a request that comes twice gets the reply it got before.
    """
    launch = replace(utterance, event=Event.LAUNCH, alternatives=(), meaning=None)
    if utterance.event is Event.LAUNCH:
        return launch
    if envelope.session is None or envelope.session.new:
        assistant.respond(replace(launch, message_id=f"{utterance.message_id}/launch"))
        return utterance
    known = (envelope.session.attributes or {}).get(TURN)
    return utterance if known == assistant.session(utterance.session_id).turn else launch


def _can_fulfill(intent: Intent) -> dict[str, Any]:
    meant = intent_of(intent.name)
    return can_fulfill(
        not isinstance(meant, Event) and meant in registry.skills,
        {name: _readable(intent, name) for name in intent.slots or {}},
    )


def _readable(intent: Intent, name: str) -> bool:
    try:
        slots_of({name: intent.values().get(name, ())})
    except UnreadableError:
        return False
    return knows_slot(name)


def _log_error(request_type: str, error: object) -> None:
    """Alexa refused a response of ours, or had a failure: a defect to look into."""
    if isinstance(error, dict):
        kind = error.get("type")
        _log.warning("alexa reports an error", request_type=request_type, error=kind if kind in ERRORS else "other")
