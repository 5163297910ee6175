"""The Alexa channel: verify, parse, answer, render.

A conversation belongs to the shopper's account, so that the cart is still there when Alexa's session (a few seconds
of silence end it) has been followed by another. A question that was asked is not: Alexa's session is the visit, and a
"yes" counts only in the visit that heard the question, while no other device of the account spoke in between.
"""

from __future__ import annotations

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any, Final

import structlog
from flask import Blueprint, Response, request

from nlu import Slots
from skills.assistant import Assistant
from skills.dialogue.registry import registry
from skills.endpoint.alexa import dialog
from skills.endpoint.alexa.progressive import Progressive
from skills.endpoint.alexa.request import CONFIRMS, Envelope, Head, Intent, IntentRequest, UserEvent, utterance_of
from skills.endpoint.alexa.response import EMPTY, can_fulfill, render
from skills.endpoint.alexa.screen import screen, touched
from skills.endpoint.alexa.verification import AlexaVerifier
from skills.endpoint.conversation import answered, locale_of, session_id
from skills.endpoint.errors import RefusedError
from skills.endpoint.limits import admit
from skills.endpoint.linking import LinkStore
from skills.endpoint.meanings import UnreadableError, intent_of, knows_slot, slots_of
from skills.endpoint.wire import json_response, parsed, read_json
from skills.reply import Reply
from skills.utterance import Event, Meaning, Utterance

CHANNEL: Final = "alexa"
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

LEAVE: Final = "AMAZON.CancelIntent"

_log: Final = structlog.get_logger("hawker.endpoint")


def alexa_blueprint(channel: AlexaChannel, verifier: AlexaVerifier) -> Blueprint:
    """``POST /alexa`` for the one skill that the verifier knows."""
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
        return json_response(channel.answer(envelope, head))

    return blueprint


@dataclass(frozen=True, slots=True)
class AlexaChannel:
    """Answers requests that were verified; ``title`` is that of the cards."""

    assistant: Assistant
    title: str
    apology: Reply
    links: LinkStore | None = None
    """The links of accounts. A user id alone is no proof: whoever speaks is known by their token only."""
    progressive: Progressive = field(default_factory=Progressive)

    def answer(self, envelope: Envelope, head: Head) -> dict[str, Any]:
        """The response envelope for a request of any type; an empty one where nothing may be said."""
        match head.type:
            case "LaunchRequest":
                return self._turn(envelope, replace(self._utterance(envelope, head), event=Event.LAUNCH))
            case "IntentRequest":
                asked = parsed(IntentRequest, envelope.request)
                utterance = utterance_of(asked.intent, self._utterance(envelope, head), envelope.confirmed_intent())
                if asked.intent.name == LEAVE and self.assistant.session(utterance.session_id).question is None:
                    # Amazon's "cancel" leaves what goes on, and the skill where nothing does: no order is meant by it.
                    utterance = replace(utterance, meaning=Meaning("goodbye", Slots()))
                return self._turn(envelope, utterance, asked.dialog_state)
            case "Alexa.Presentation.APL.UserEvent":
                return self._touched(envelope, self._utterance(envelope, head))
            case "CanFulfillIntentRequest":
                return _can_fulfill(parsed(IntentRequest, envelope.request).intent)
            case "AlexaSkillEvent.SkillDisabled":
                self.assistant.leave(self._utterance(envelope, head))
                if self.links is not None:
                    self.links.revoke_holder(envelope.access_token())
                return EMPTY
            case "SessionEndedRequest" | "System.ExceptionEncountered":
                _log_error(head.type, envelope.request.get("error"))
                return EMPTY
            case _:
                return EMPTY

    def _utterance(self, envelope: Envelope, head: Head) -> Utterance:
        user_id = envelope.user_id()
        if user_id is None:
            raise RefusedError("the request names no user")
        locale = locale_of(head.locale)
        visit = envelope.session.session_id if envelope.session else head.request_id
        key = session_id(CHANNEL, user_id)
        return Utterance(key, head.request_id, CHANNEL, locale=locale, visit=visit, spoken=True)

    def _turn(self, envelope: Envelope, utterance: Utterance, dialog_state: str | None = None) -> dict[str, Any]:
        admit(utterance.session_id)
        token = envelope.access_token()
        with self._one_moment(envelope, utterance):
            reply = answered(CHANNEL, lambda: self.assistant.respond(self._linked(utterance, token)), self.apology)
        told = dialog.directives(reply, dialog_state)
        confirmed = dialog.confirms(reply) if told else ""
        if envelope.session is not None:
            told += dialog.entities(reply)
        if envelope.has_screen():
            told += screen(reply, self.title, self.assistant.pack.language)
        return render(reply, self.title, told, {CONFIRMS: confirmed} if confirmed else None)

    def _one_moment(self, envelope: Envelope, utterance: Utterance) -> AbstractContextManager[None]:
        """A word where it takes long; Alexa takes one only while something was said to her."""
        if not utterance.spoken:
            return nullcontext()
        words = partial(self.assistant.one_moment, utterance.locale)
        return self.progressive.watching(envelope.context.system, utterance.message_id, words)

    def _touched(self, envelope: Envelope, utterance: Utterance) -> dict[str, Any]:
        listed = tuple(self.assistant.session(utterance.session_id).listed)
        meaning = touched(parsed(UserEvent, envelope.request), listed)
        if meaning is None:
            return EMPTY
        return self._turn(envelope, replace(utterance, meaning=meaning, spoken=False))

    def _linked(self, utterance: Utterance, token: str | None) -> Utterance:
        """The same, with whose it is, or whether that can be linked."""
        account = self.links.account(CHANNEL, token) if self.links else None
        can_link = self.links is not None and account is None and self.links.is_linking(CHANNEL)
        return replace(utterance, account=account, can_link=can_link)


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
