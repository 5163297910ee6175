"""The addresses: ``/oauth/authorize`` and ``/oauth/unlink`` for customers, the others for platforms."""

from __future__ import annotations

import re
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Final
from urllib.parse import urlsplit

import structlog
from authlib.common.security import is_secure_transport
from authlib.common.urls import add_params_to_uri
from authlib.oauth2 import OAuth2Error
from flask import Blueprint, Response, request

from commerce import Refusal, RefusalReason
from nlu import Replies
from skills.assistant import Assistant
from skills.endpoint.limits import admit
from skills.endpoint.linking import asked
from skills.endpoint.linking.clients import SCOPE, Client
from skills.endpoint.linking.page import Asking, form_page, html, text_page
from skills.endpoint.linking.server import AUTHENTICATION, S256, LinkServer
from skills.endpoint.linking.sign_in import LONGEST_CONTACT, LONGEST_SECRET, SignIn
from skills.endpoint.linking.store import LinkStore
from skills.endpoint.wire import json_response
from skills.errors import SettingsError

Done = Callable[[str], Response]
_RESPONSE_TYPE: Final = re.compile(r"[a-z_ ]{1,60}")
_log: Final = structlog.get_logger("hawker.linking")


def can_link(store: LinkStore, base: str) -> bool:
    """Whether the shop's public address is fit to link accounts at; ``SettingsError`` where it isn't, and has to be."""
    if is_secure_transport(base):
        return True
    if any(client.revoked_at is None for client in store.clients()):
        raise SettingsError(
            "HAWKER_PUBLIC_URL: accounts are linked over TLS only; set it to the https address of the shop, "
            "or revoke the clients that ask to: hawker links client revoke ID"
        )
    return False


def linking_blueprint(assistant: Assistant, store: LinkStore, sign_in: SignIn, base: str) -> Blueprint:
    """The OAuth 2 server of a shop whose public address is ``base``."""
    blueprint, server = Blueprint("linking", __name__), LinkServer(store, base)
    pages = _Pages(assistant, server, sign_in)
    blueprint.get("/.well-known/oauth-authorization-server")(lambda: json_response(_metadata(base)))
    blueprint.add_url_rule("/oauth/authorize", "authorize", pages.authorize, methods=["GET", "POST"])
    blueprint.add_url_rule("/oauth/unlink", "unlink", pages.unlink, methods=["GET", "POST"])

    @blueprint.post("/oauth/token")
    def token() -> Response:
        return _refused_to_client() or server.create_token_response()

    @blueprint.post("/oauth/revoke")
    def revoke() -> Response:
        return _refused_to_client() or server.create_endpoint_response("revocation")

    return blueprint


@dataclass(frozen=True, slots=True)
class _Pages:
    """The pages that customers see."""

    assistant: Assistant
    server: LinkServer
    sign_in: SignIn

    def authorize(self) -> Response:
        """Ask a customer whether a platform may shop for them; every refusal of the platform's request goes back to it.

        Where it isn't sure that it would go to the platform, it goes nowhere (RFC 6749, 4.1.2.1).
        """
        replies = self._replies()
        client = None
        if not (problem := asked.authorization_problem(request)):
            client = self.server.store.client(request.args.get("client_id", ""))
            uri = request.args.get("redirect_uri", "")
            problem = "" if client and client.check_redirect_uri(uri) else "the client or its redirect URI is unknown"
        if problem or client is None:
            return self._bad(replies, problem)
        if (error := _bad_type(uri)) is not None:
            return error
        try:
            grant = self.server.get_consent_grant()
        except OAuth2Error as refused:
            _log.warning("a request to link is refused", reason=refused.error)
            return _seen(self.server.handle_response(*refused()))

        def done(customer_id: str) -> Response:
            return _seen(self.server.create_authorization_response(grant_user=customer_id or None, grant=grant))

        return self._asked(replies, self._linking(replies, client), done, goes_to=uri)

    def unlink(self) -> Response:
        """Let a customer end every link of their account."""
        replies = self._replies()
        if problem := asked.authorization_problem(request):
            return self._bad(replies, problem)

        def done(customer_id: str) -> Response:
            if customer_id:
                self.server.store.revoke_customer(customer_id)
            text = _said(replies, "unlinked" if customer_id else "unchanged")
            return html(text_page(replies, asking.title, text))

        shop = self.assistant.shop.info().name
        title, text = (replies.render(f"label-unlinking-{part}", shop=shop).display for part in ("title", "asks"))
        asking = Asking(title, (text,), (), "", "", _said(replies, "unlink"), deny=_said(replies, "keep"))
        return self._asked(replies, asking, done)

    def _linking(self, replies: Replies, client: Client) -> Asking:
        shop = self.assistant.shop.info().name
        title, text = (
            replies.render(f"label-linking-{part}", shop=shop, platform=client.shown).display
            for part in ("title", "asks")
        )
        return Asking(title, (text,), (), "", "", _said(replies, "agree"), deny=_said(replies, "deny"))

    def _asked(self, replies: Replies, asking: Asking, done: Done, *, goes_to: str = "") -> Response:
        """One step of a page on which a customer signs in and agrees; ``done`` with "" where they don't."""
        show = _Step(replies, asking, self.sign_in, self._cookie, goes_to)
        if request.method != "POST":
            return show.first()
        if not asked.is_ours(request, self._cookie):
            return html(text_page(replies, asking.title, _said(replies, "stale")), HTTPStatus.FORBIDDEN)
        if request.form.get("decision") == "deny":
            return done("")
        admit(f"linking:{request.remote_addr}")
        contact = request.form.get("contact", "").strip()[:LONGEST_CONTACT]
        secret = request.form.get("code" if self.sign_in.by_code else "pin", "")[:LONGEST_SECRET]
        if not contact or "\0" in contact:
            return show.first("wrong", HTTPStatus.BAD_REQUEST)
        if request.form.get("decision") != "agree":
            refusal = self.sign_in.send(contact, replies) if self.sign_in.by_code else None
            return show.refused(contact, refusal) if refusal else show.second(contact)
        device = f"page:{request.cookies[self._cookie]}"
        found = self.sign_in.customer(contact, secret, device=device, key=secrets.token_hex(16))
        return show.refused(contact, found) if isinstance(found, Refusal) else done(found.customer_id)

    def _bad(self, replies: Replies, problem: str) -> Response:
        _log.warning("a request to link is refused", reason=problem)
        title = self.assistant.shop.info().name
        return html(text_page(replies, title, _said(replies, "refused")), HTTPStatus.BAD_REQUEST)

    def _replies(self) -> Replies:
        """In the language that the platform or else the browser asks for, of those that the shop speaks."""
        known = self.assistant.languages.known
        wanted = [tag[:2].lower() for tag in request.args.get("ui_locales", "").split()]
        wanted += [tag[:2].lower() for tag in request.accept_languages.values()]
        found = next((language for language in wanted if language in known), known[0])
        return self.assistant.languages.tongue(found).replies

    @property
    def _cookie(self) -> str:
        """Over TLS no other host of the shop's domain can set it (RFC 6265bis, 4.1.3)."""
        return f"__Host-{asked.COOKIE}" if urlsplit(self.server.base).scheme == "https" else asked.COOKIE


@dataclass(frozen=True, slots=True)
class _Step:
    """A page as it is shown at each step."""

    replies: Replies
    asking: Asking
    sign_in: SignIn
    cookie: str
    goes_to: str

    def first(self, problem: str = "", status: int = HTTPStatus.OK) -> Response:
        """Who are you?"""
        fields = ("contact",) if self.sign_in.by_code else ("contact", "pin")
        go = _said(self.replies, "continue") if self.sign_in.by_code else self.asking.agree
        return self._page(self.asking.texts, fields, go, "", problem, status)

    def second(self, contact: str, problem: str = "", status: int = HTTPStatus.OK) -> Response:
        """Which code did you get?"""
        texts = (*self.asking.texts, _said(self.replies, "sent"))
        return self._page(texts, ("code",), self.asking.agree, contact, problem, status)

    def refused(self, contact: str, refusal: Refusal) -> Response:
        """The same for whatever was wrong, and whoever there is."""
        if refusal.reason is RefusalReason.TOO_MANY_TRIES:
            problem, status = "wait", HTTPStatus.TOO_MANY_REQUESTS
        else:
            problem, status = "wrong", HTTPStatus.FORBIDDEN
        return self.second(contact, problem, status) if self.sign_in.by_code else self.first(problem, status)

    def _page(
        self, texts: tuple[str, ...], fields: tuple[str, ...], go: str, contact: str, problem: str, status: int
    ) -> Response:
        browser = asked.browser_of(request, self.cookie)
        query = request.query_string
        shown = Asking(
            self.asking.title,
            texts,
            fields,
            query.decode("ascii", "replace"),
            asked.form_token(browser, query),
            go,
            contact,
            _said(self.replies, problem) if problem else "",
            self.asking.deny,
        )
        response = html(form_page(self.replies, shown), status, goes_to=self.goes_to)
        return asked.keep_browser(response, self.cookie, browser, is_secure=self.cookie.startswith("__Host-"))


def _refused_to_client() -> Response | None:
    """What is wrong with a request to the token or revocation endpoint, in the form of RFC 6749, 5.2."""
    if asked.is_bad_basic(request):
        response = json_response({"error": "invalid_client"}, HTTPStatus.UNAUTHORIZED)
        response.headers["WWW-Authenticate"] = 'Basic realm="hawker"'
        return response
    if problem := asked.token_problem(request):
        return json_response({"error": "invalid_request", "error_description": problem}, HTTPStatus.BAD_REQUEST)
    return None


def _bad_type(uri: str) -> Response | None:
    """What authlib would repeat in a description that can't hold it."""
    if _RESPONSE_TYPE.fullmatch(request.args.get("response_type", "")):
        return None
    told = {"error": "invalid_request", "state": request.args.get("state", "")}
    return Response("", HTTPStatus.SEE_OTHER, {"Location": add_params_to_uri(uri, [p for p in told.items() if p[1]])})


def _seen(response: Response) -> Response:
    """A form is not sent again to where it leads (RFC 9700, 4.12)."""
    if response.status_code == HTTPStatus.FOUND:
        response.status_code = HTTPStatus.SEE_OTHER
    return response


def _said(replies: Replies, what: str) -> str:
    return replies.render(f"label-link-page-{what}").display


def _metadata(base: str) -> dict[str, object]:
    """RFC 8414, 2."""
    return {
        "issuer": base,
        "authorization_endpoint": f"{base}/oauth/authorize",
        "token_endpoint": f"{base}/oauth/token",
        "revocation_endpoint": f"{base}/oauth/revoke",
        "scopes_supported": [SCOPE],
        "response_types_supported": ["code"],
        "response_modes_supported": ["query"],
        "grant_types_supported": ["authorization_code", "refresh_token"],
        "code_challenge_methods_supported": [S256],
        "token_endpoint_auth_methods_supported": AUTHENTICATION,
        "revocation_endpoint_auth_methods_supported": AUTHENTICATION,
    }
