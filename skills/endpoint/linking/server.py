"""The OAuth 2 server, by authlib: the code grant with PKCE, refresh tokens that rotate, revocation.

https://www.rfc-editor.org/rfc/rfc6749, 7636 (PKCE), 7009 (revocation), 9700 (what is safe today).
"""

from __future__ import annotations

import logging
from typing import Any, Final

from authlib.integrations.flask_oauth2 import AuthorizationServer
from authlib.integrations.flask_oauth2.requests import FlaskOAuth2Payload, FlaskOAuth2Request
from authlib.oauth2.rfc6749 import InvalidGrantError, InvalidRequestError, OAuth2Request, grants
from authlib.oauth2.rfc6750 import BearerTokenGenerator
from authlib.oauth2.rfc7009 import RevocationEndpoint
from authlib.oauth2.rfc7636 import CodeChallenge
from flask import Request
from flask import request as asked

from skills.endpoint.linking.clients import SCOPE, Client
from skills.endpoint.linking.store import (
    ACCESS,
    ACCESS_LASTS,
    LONGEST,
    REFRESH,
    Grant,
    LinkStore,
    SpentError,
    new_token,
)

S256: Final = "S256"
AUTHENTICATION: Final = ["client_secret_basic", "client_secret_post", "none"]

# At the level "debug" authlib logs tokens.
logging.getLogger("authlib").setLevel(logging.WARNING)


class _Asked(FlaskOAuth2Request):  # type: ignore[misc]  # authlib has no types
    """A request as the shop's public address has it: behind a proxy ours is another, without TLS."""

    def __init__(self, request: Request, base: str) -> None:
        OAuth2Request.__init__(self, request.method, base + request.full_path, headers=request.headers)
        self._request = request
        self.payload = FlaskOAuth2Payload(request)


class LinkServer(AuthorizationServer):  # type: ignore[misc]  # authlib has no types
    """What clients talk to; ``base`` is the shop's public address."""

    def __init__(self, store: LinkStore, base: str) -> None:
        super().__init__(query_client=store.client, save_token=self._save)
        self.store, self.base = store, base
        self.scopes_supported = [SCOPE]
        lasts = int(ACCESS_LASTS.total_seconds())
        self.register_token_generator("default", BearerTokenGenerator(_access_token, _refresh_token, lasts))
        self.register_grant(_CodeGrant, [_Pkce(required=True)])
        self.register_grant(_RefreshGrant)
        self.register_endpoint(_Revocation)

    def create_oauth2_request(self, request: object) -> _Asked:  # noqa: ARG002  # authlib's signature
        """The request that Flask has at hand."""
        return _Asked(asked, self.base)

    def _save(self, token: dict[str, Any], request: _Asked) -> None:
        try:
            if request.refresh_token is not None:
                self.store.renew(request.refresh_token, token["access_token"], token["refresh_token"])
            else:
                code = request.authorization_code
                self.store.redeem(code, request.client, token["access_token"], token["refresh_token"])
        except SpentError as error:
            raise InvalidGrantError from error


class _CodeGrant(grants.AuthorizationCodeGrant):  # type: ignore[misc]  # authlib has no types
    TOKEN_ENDPOINT_AUTH_METHODS = AUTHENTICATION
    server: LinkServer

    def save_authorization_code(self, code: str, request: _Asked) -> None:
        """It is kept when it is made."""

    def generate_authorization_code(self) -> str:
        data = self.request.payload.data
        return self.server.store.add_code(
            self.request.client, self.request.user, data["redirect_uri"], data.get("code_challenge", "")
        )

    def query_authorization_code(self, code: str, client: Client) -> Grant | None:
        return self.server.store.code(code, client) if len(code) <= LONGEST else None

    def delete_authorization_code(self, authorization_code: Grant) -> None:
        """It is spent in the transaction that makes the link."""

    def authenticate_user(self, authorization_code: Grant) -> str:
        return authorization_code.customer_id


class _RefreshGrant(grants.RefreshTokenGrant):  # type: ignore[misc]  # authlib has no types
    TOKEN_ENDPOINT_AUTH_METHODS = AUTHENTICATION
    INCLUDE_NEW_REFRESH_TOKEN = True
    server: LinkServer

    def authenticate_refresh_token(self, refresh_token: str) -> Grant | None:
        return self.server.store.refresh(refresh_token, self.request.client) if len(refresh_token) <= LONGEST else None

    def authenticate_user(self, refresh_token: Grant) -> str:
        return refresh_token.customer_id

    def revoke_old_credential(self, refresh_token: Grant) -> None:
        """It is spent in the transaction that renews the link."""


class _Revocation(RevocationEndpoint):  # type: ignore[misc]  # authlib has no types
    CLIENT_AUTH_METHODS = AUTHENTICATION
    server: LinkServer

    def authenticate_token(self, request: _Asked, client: Client) -> tuple[str, Client]:
        """Whatever is asked for; others' tokens and unknown ones are left as they are, and nobody is told.

        The hint at its type is ignored, as RFC 7009, 2.1 allows: a token tells it by itself.
        """
        if "token" not in request.form:
            raise InvalidRequestError("Missing 'token' in request.")
        return request.form["token"], client

    def revoke_token(self, token: tuple[str, Client], request: _Asked) -> None:  # noqa: ARG002  # authlib's signature
        self.server.store.revoke_token(*token)


class _Pkce(CodeChallenge):  # type: ignore[misc]  # authlib has no types
    """SHA-256 only, and always of a public client."""

    SUPPORTED_CODE_CHALLENGE_METHOD = [S256]  # noqa: RUF012  # authlib's attribute

    def validate_code_challenge(self, grant: _CodeGrant, redirect_uri: str) -> None:
        data = grant.request.payload.data
        challenge, method = data.get("code_challenge"), data.get("code_challenge_method")
        if grant.request.client.is_public and not challenge:
            raise InvalidRequestError("Missing 'code_challenge'")
        if challenge and (method != S256 or len(challenge) != 43):
            raise InvalidRequestError("Only the 'code_challenge_method' S256 is supported")
        super().validate_code_challenge(grant, redirect_uri)


def _access_token(**_asked: object) -> str:
    return new_token(ACCESS)


def _refresh_token(**_asked: object) -> str:
    return new_token(REFRESH)
