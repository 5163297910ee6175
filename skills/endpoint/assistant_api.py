"""The assistant's own channel: ``POST /assistant`` for Siri Shortcuts, and whatever else can send JSON.

Who calls shows a token (``hawker tokens give``); each token has conversations of its own, which no other can join. Home
Assistant's conversation shape is answered at ``POST /api/conversation/process`` by the same token:
https://developers.home-assistant.io/docs/intent_conversation_api.
"""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import Final
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
from skills.endpoint.tokens import ApiToken, TokenStore
from skills.endpoint.wire import json_response, parsed, read_json
from skills.reply import Reply
from skills.utterance import Event, Utterance

CHANNEL: Final = "assistant"
TOKEN: Final = "token"  # noqa: S105  # the name of the security scheme
PROBLEMS: Final = {f"HTTP_{status}": ProblemShown for status in (400, 401, 413, 429, 500)}


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
        utterance = Utterance(
            session_id(CHANNEL, f"{token.id}/{asked.conversation}"),
            asked.message_id or uuid4().hex,
            CHANNEL,
            alternatives=(Hypothesis(words),) if words else (),
            event=Event.SAY if words else Event.LAUNCH,
            locale=locale_of(asked.language),
            spoken=asked.spoken,
        )
        return answered(CHANNEL, lambda: self.assistant.respond(utterance), self.apology)


def described(version: str) -> SpecTree:
    """The API's OpenAPI document, at ``/api/openapi.json``; it describes only, for the bytes are read by ``wire``."""
    scheme = SecurityScheme(name=TOKEN, data=SecuritySchemeData(type=SecureType.HTTP, scheme="bearer"))
    return SpecTree(
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
        """Answer one message of a shopper."""
        token = channel.holder(request)
        asked = parsed(AssistantRequest, read_json(request.get_data(cache=False)))
        return json_response(shown(channel.turn(token, asked), channel.assistant.pack.language).model_dump())

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
