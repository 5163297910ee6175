"""The Flask application: a blueprint for each channel that is configured, and ``/health``."""

from __future__ import annotations

from dataclasses import dataclass, field
from http import HTTPStatus
from importlib.metadata import version
from threading import Event
from typing import Final

import structlog
from flask import Blueprint, Flask, Response, request
from werkzeug.exceptions import HTTPException

from skills.assistant import Assistant
from skills.endpoint.access_log import log_requests
from skills.endpoint.alexa import AlexaChannel, AlexaVerifier, alexa_blueprint
from skills.endpoint.assistant_api import AssistantChannel, assistant_blueprint, described
from skills.endpoint.conversation import apology_of, kind_and_place, log_refused
from skills.endpoint.dialogflow import WEBHOOKS, dialogflow_blueprints
from skills.endpoint.dialogflow.callers import Callers
from skills.endpoint.dialogflow.google_tokens import GoogleTokens
from skills.endpoint.errors import RefusedError
from skills.endpoint.limits import Limits
from skills.endpoint.linking import LinkStore, SignIn, can_link, linking_blueprint
from skills.endpoint.metrics import Metrics
from skills.endpoint.payments import StripeSite, payments_blueprint
from skills.endpoint.recordings import Recordings
from skills.endpoint.tokens import TokenStore
from skills.endpoint.wire import json_response
from skills.errors import SettingsError
from skills.settings import Channel, Settings

LARGEST_REQUEST: Final = 65_536
"""Bytes; the largest genuine requests of both platforms are a few kilobytes."""
SECURITY_HEADERS: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "Strict-Transport-Security": "max-age=31536000",
    "X-Content-Type-Options": "nosniff",
}

_log: Final = structlog.get_logger("hawker.endpoint")


@dataclass(frozen=True, slots=True)
class EndpointConfig:
    """The channels to open and what they need. Raises ``SettingsError`` for a channel without its secret."""

    channels: tuple[Channel, ...]
    alexa_skill_id: str = ""
    dialogflow_secret: str = field(default="", repr=False)
    dialogflow_account: str = ""
    public_url: str = ""

    def __post_init__(self) -> None:
        if not self.channels:
            raise SettingsError("HAWKER_CHANNELS: no channel is named; name alexa, dialogflow, assistant or several")
        if "alexa" in self.channels and not self.alexa_skill_id:
            raise SettingsError(
                "HAWKER_ALEXA_SKILL_ID: the alexa channel answers only requests for your own skill; "
                "set it to the skill's application id (amzn1.ask.skill...), "
                "or leave the channel out: --channel dialogflow"
            )
        if "dialogflow" in self.channels and not (self.dialogflow_secret or self.dialogflow_account):
            raise SettingsError(
                "HAWKER_DIALOGFLOW_SECRET: the dialogflow channel answers only those who know a secret; "
                "set it to 16 characters or more, or HAWKER_DIALOGFLOW_ACCOUNT to the agent's service account, "
                "or leave the channel out: --channel alexa"
            )

    @classmethod
    def from_settings(cls, settings: Settings) -> EndpointConfig:
        """The part of the settings that the endpoint needs."""
        secret = settings.dialogflow_secret
        return cls(
            settings.channels,
            settings.alexa_skill_id or "",
            secret.get_secret_value() if secret else "",
            settings.dialogflow_account or "",
            settings.public_url,
        )

    @property
    def google(self) -> GoogleTokens | None:
        """What knows the tokens of the agent's account, where one is set."""
        if not self.dialogflow_account:
            return None
        return GoogleTokens(tuple(f"{self.public_url.rstrip('/')}{path}" for path in WEBHOOKS), self.dialogflow_account)


def create_app(
    assistant: Assistant,
    config: EndpointConfig,
    *,
    verifier: AlexaVerifier | None = None,
    google: GoogleTokens | None = None,
    stripe: StripeSite | None = None,
    tokens: TokenStore | None = None,
    metrics: Metrics | None = None,
    ends: Event | None = None,
    limits: Limits | None = None,
    links: LinkStore | None = None,
    recordings: Recordings | None = None,
) -> Flask:
    """The endpoint of one shop.

    For tests ``verifier`` replaces the one that trusts the web's roots, ``google`` the one that fetches Google's keys.
    With ``stripe``, cards are taken on payment pages, and Stripe's webhooks. The assistant channel needs ``tokens``.
    With ``metrics`` requests are measured. While ``ends`` is set, ``/ready`` says that nobody new may come. With
    ``limits`` nobody calls too often. With ``links`` customers link their accounts. With ``recordings`` the
    assistant channel hears them.
    """
    app = Flask("skills.endpoint", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_REQUEST
    log_requests(app)
    if metrics is not None:
        metrics.watch(app)
    health = _health_blueprint(assistant, ends or Event())
    if limits is not None:
        limits.watch(app, health)
    app.register_blueprint(health)
    app.register_blueprint(payments_blueprint(assistant, stripe))
    base = config.public_url.rstrip("/")
    if links is not None and can_link(links, base):
        app.register_blueprint(linking_blueprint(assistant, links, SignIn(assistant.shop, assistant.messenger), base))
    apology = apology_of(assistant.pack)
    if "alexa" in config.channels:
        verifier = verifier or AlexaVerifier(config.alexa_skill_id)
        channel = AlexaChannel(assistant, assistant.shop.info().name, apology, links)
        app.register_blueprint(alexa_blueprint(channel, verifier))
    if "assistant" in config.channels:
        if tokens is None or not any(token.revoked_at is None for token in tokens.all()):
            raise SettingsError(
                "the assistant channel answers only those who hold a token, and nobody does; "
                "give one out with: hawker tokens give NAME"
            )
        spec = described(version("hawker"))
        app.register_blueprint(assistant_blueprint(AssistantChannel(assistant, tokens, apology, recordings), spec))
        spec.register(app)
    if "dialogflow" in config.channels:
        for blueprint in dialogflow_blueprints(
            assistant, Callers(config.dialogflow_secret, google or config.google), apology
        ):
            app.register_blueprint(blueprint)
    app.register_error_handler(RefusedError, _refused)
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(Exception, _failed)
    app.after_request(_secured)
    return app


def _health_blueprint(assistant: Assistant, ends: Event) -> Blueprint:
    """``/health``: whether it works; ``/ready``: whether it works and goes on working, for who sends it requests."""
    blueprint = Blueprint("health", __name__)

    @blueprint.get("/health")
    def health() -> Response:
        assistant.shop.order("0")
        return json_response({"status": "ok"})

    @blueprint.get("/ready")
    def ready() -> Response:
        if ends.is_set():
            return json_response({"status": "ending"}, HTTPStatus.SERVICE_UNAVAILABLE)
        return health()

    @blueprint.errorhandler(Exception)
    def unhealthy(error: Exception) -> Response:
        _log.error("not healthy", **kind_and_place(error))
        return json_response({"status": "unavailable"}, HTTPStatus.SERVICE_UNAVAILABLE)

    return blueprint


def _refused(error: RefusedError) -> Response:
    log_refused(error, request.blueprint)
    return _bland(error.status)


def _http_error(error: HTTPException) -> Response:
    response = _bland(error.code or HTTPStatus.INTERNAL_SERVER_ERROR)
    kept = [(name, value) for name, value in error.get_headers() if name == "Allow"]
    response.headers.extend(kept)
    return response


def _failed(error: Exception) -> Response:
    _log.error("request failed", channel=request.blueprint, **kind_and_place(error))
    return _bland(HTTPStatus.INTERNAL_SERVER_ERROR)


def _bland(status: int) -> Response:
    return json_response({"error": HTTPStatus(status).phrase.lower()}, status)


def _secured(response: Response) -> Response:
    for name, value in SECURITY_HEADERS.items():
        response.headers.setdefault(name, value)
    return response
