"""The assistant's own channel: ``POST /assistant`` for Siri Shortcuts, and whatever else can send JSON.

Who calls shows a token (``hawker tokens give``); each token has conversations of its own, which no other can join. Home
Assistant's conversation shape is answered at ``POST /api/conversation/process`` by the same token:
https://developers.home-assistant.io/docs/intent_conversation_api.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any, Final
from uuid import uuid4

from flask import Blueprint, Request, Response, request
from pydantic import BaseModel, ConfigDict, Field
from spectree import Response as Responses
from spectree import SecurityScheme, SpecTree
from spectree.config import ModeEnum
from spectree.models import SecureType, SecuritySchemeData

from nlu import Hypothesis
from skills.assistant import Assistant
from skills.endpoint.assistant_wire import (
    LONGEST_NAME,
    LONGEST_TAG,
    AssistantRequest,
    AssistantResponse,
    ProblemShown,
    shown,
)
from skills.endpoint.conversation import LONGEST_UTTERANCE, answered, locale_of, log_refused, session_id
from skills.endpoint.errors import RefusedError
from skills.endpoint.fitting import one_line
from skills.endpoint.limits import admit
from skills.endpoint.recordings import LARGEST_RECORDING, Recordings
from skills.endpoint.tokens import ApiToken, TokenStore
from skills.endpoint.wire import json_response, parsed, read_json
from skills.reply import Reply
from skills.utterance import Event, Utterance

CHANNEL: Final = "assistant"
TOKEN: Final = "token"  # noqa: S105  # the name of the security scheme
AUDIO: Final = "audio/"
PROBLEMS: Final = {f"HTTP_{status}": ProblemShown for status in (400, 401, 413, 415, 429, 500, 503)}


class ConversationRequest(BaseModel):
    """A message as Home Assistant sends it."""

    model_config = ConfigDict(strict=True, extra="ignore", frozen=True)

    text: str = Field(max_length=LONGEST_UTTERANCE)
    language: str | None = Field(default=None, max_length=LONGEST_TAG)
    conversation_id: str | None = Field(default=None, max_length=LONGEST_NAME)


@dataclass(frozen=True, slots=True)
class AssistantChannel:
    """Answers those who hold a token."""

    assistant: Assistant
    tokens: TokenStore
    apology: Reply
    recordings: Recordings | None = None
    """What hears recordings; with none only text is taken."""

    def holder(self, called: Request) -> ApiToken:
        """Whose token a request shows; ``RefusedError`` (401) where it shows none that is known."""
        shown_token = called.authorization
        secret = (shown_token.token if shown_token and shown_token.type == "bearer" else None) or ""
        token = self.tokens.holder(secret)
        if token is None:
            raise RefusedError("the token is missing, wrong or revoked", 401)
        admit(f"{CHANNEL}:{token.id}")
        return token

    def turn(self, token: ApiToken, asked: AssistantRequest) -> Reply:
        """The reply to a message."""
        words = one_line(asked.text, LONGEST_UTTERANCE)
        utterance = replace(
            self._utterance(token, asked),
            alternatives=(Hypothesis(words),) if words else (),
            event=Event.SAY if words else Event.LAUNCH,
        )
        return answered(CHANNEL, lambda: self.assistant.respond(utterance), self.apology)

    def heard(self, token: ApiToken, recording: bytes, asked: AssistantRequest) -> Reply:
        """The reply to what is said in a recording; ``RefusedError`` where it can't be heard."""
        if self.recordings is None:
            raise RefusedError("no recordings are heard here; send text", HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        utterance = self.recordings.heard(recording, self._utterance(token, asked))
        return answered(CHANNEL, lambda: self.assistant.respond(utterance), self.apology)

    def _utterance(self, token: ApiToken, asked: AssistantRequest) -> Utterance:
        return Utterance(
            session_id(CHANNEL, f"{token.id}/{asked.conversation}"),
            asked.message_id or uuid4().hex,
            CHANNEL,
            locale=locale_of(asked.language),
            spoken=asked.spoken,
        )


class Described(SpecTree):
    """The document with what a decorator can't say: a recording may be sent in place of JSON."""

    def _generate_spec(self) -> dict[str, Any]:
        document: dict[str, Any] = super()._generate_spec()
        talk = document["paths"]["/assistant"]["post"]
        talk["requestBody"]["content"]["audio/*"] = {"schema": {"type": "string", "format": "binary"}}
        fields = AssistantRequest.model_json_schema()["properties"]
        talk["parameters"] = [
            {"in": "query", "name": name, "required": False, "description": "With a recording.", "schema": fields[name]}
            for name in ("message_id", "conversation", "language")
        ]
        return document


def described(version: str) -> SpecTree:
    """The API's OpenAPI document, at ``/api/openapi.json``; it describes only, for the bytes are read by ``wire``."""
    scheme = SecurityScheme(name=TOKEN, data=SecuritySchemeData(type=SecureType.HTTP, scheme="bearer"))
    return Described(
        "flask",
        title="hawker",
        version=version,
        path="api",
        mode=ModeEnum.strict,
        page_templates={},
        validation_error_status=HTTPStatus.BAD_REQUEST,
        validation_error_model=ProblemShown,
        security_schemes=[scheme],
        security={TOKEN: []},
    )


def assistant_blueprint(channel: AssistantChannel, spec: SpecTree) -> Blueprint:
    """``POST /assistant`` and Home Assistant's address."""
    blueprint = Blueprint(CHANNEL, __name__)

    @blueprint.errorhandler(RefusedError)
    def refused(error: RefusedError) -> Response:
        """Whoever writes a program against this is told what is wrong; no content is part of a reason."""
        log_refused(error, CHANNEL)
        return json_response({"error": error.reason}, error.status)

    @blueprint.post("/assistant")
    @spec.validate(
        json=AssistantRequest,
        resp=Responses(HTTP_200=AssistantResponse, **PROBLEMS),
        security={TOKEN: []},
        skip_validation=True,
    )
    def talk() -> Response:
        """Answer one message of a shopper: text as JSON, or a recording, whose other fields stand in the query."""
        token = channel.holder(request)
        if request.mimetype.startswith(AUDIO):
            request.max_content_length = LARGEST_RECORDING
            asked = parsed(AssistantRequest, {name: request.args[name] for name in request.args})
            reply = channel.heard(token, request.get_data(cache=False), asked)
        else:
            asked = parsed(AssistantRequest, read_json(request.get_data(cache=False)))
            reply = channel.turn(token, asked)
        return json_response(shown(reply, channel.assistant.pack.language).model_dump())

    @blueprint.post("/api/conversation/process")
    def converse() -> Response:
        token = channel.holder(request)
        asked = parsed(ConversationRequest, read_json(request.get_data(cache=False)))
        name, language = asked.conversation_id or uuid4().hex, asked.language or ""
        reply = channel.turn(token, AssistantRequest(text=asked.text, conversation=name, language=language))
        return json_response(
            {
                "conversation_id": name,
                "continue_conversation": bool(reply.asks),
                "response": {
                    "response_type": "action_done",
                    "language": reply.language or channel.assistant.pack.language,
                    "data": {"targets": [], "success": [], "failed": []},
                    "speech": {"plain": {"speech": reply.speech, "extra_data": None}},
                    "card": {},
                },
            }
        )

    return blueprint
