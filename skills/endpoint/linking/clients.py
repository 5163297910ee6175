"""The platforms that may ask to link accounts, registered by the shopkeeper."""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from urllib.parse import urlsplit

from skills.endpoint.linking.rows import NAME_CHARACTERS, URI_CHARACTERS, ClientRow

SCOPE: Final = "shop"
"""All that there is: to shop as the customer, by voice."""
SHOWN: Final = {"alexa": "Alexa", "dialogflow": "Google"}
_ID: Final = re.compile("[0-9a-f]{16}")
_HOST: Final = re.compile(r"[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?(:[0-9]{1,5})?")
_URI: Final = re.compile(r"[!-~]+")
MOST_URIS: Final = 20


@dataclass(frozen=True, slots=True)
class Client:
    """A registered client, with the questions that authlib's grants ask of it (``ClientMixin``)."""

    id: str
    name: str
    """The channel that its tokens count on: "alexa"."""
    redirect_uris: tuple[str, ...]
    created_at: datetime
    revoked_at: datetime | None
    secret_hash: str | None

    @property
    def shown(self) -> str:
        """What customers know it by."""
        return SHOWN.get(self.name, self.name)

    @property
    def is_public(self) -> bool:
        """Whether it keeps no secret."""
        return self.secret_hash is None

    def get_client_id(self) -> str:
        """See ``ClientMixin``."""
        return self.id

    def get_default_redirect_uri(self) -> None:
        """None: each request names one that is registered."""

    def get_allowed_scope(self, scope: str | None) -> str | None:
        """The one scope, also where none is asked for; ``None`` refuses."""
        return SCOPE if not scope or scope == SCOPE else None

    def check_redirect_uri(self, redirect_uri: str) -> bool:
        """Whether it is registered, character by character (RFC 9700, 2.1)."""
        return redirect_uri in self.redirect_uris

    def check_client_secret(self, client_secret: str) -> bool:
        """Whether this is its secret."""
        return self.secret_hash is not None and hmac.compare_digest(self.secret_hash, hash_of(client_secret))

    def check_endpoint_auth_method(self, method: str, endpoint: str) -> bool:  # noqa: ARG002  # authlib's signature
        """A public client shows its id only; any other its secret, in a header or in the form."""
        return (method == "none") == self.is_public

    def check_response_type(self, response_type: str) -> bool:
        """Codes only."""
        return response_type == "code"

    def check_grant_type(self, grant_type: str) -> bool:
        """Codes, and renewing what came of them."""
        return grant_type in ("authorization_code", "refresh_token")


def new_row(name: str, redirect_uris: tuple[str, ...], *, public: bool, now: datetime) -> tuple[ClientRow, str]:
    """A client to be kept, and its secret (empty for a public one); ``ValueError`` says what is wrong with it."""
    if not 0 < len(name) <= NAME_CHARACTERS or not name.isprintable() or name != name.strip():
        raise ValueError(f"a client's name has 1 to {NAME_CHARACTERS} characters; alexa for the Alexa channel")
    if not 0 < len(redirect_uris) <= MOST_URIS:
        raise ValueError("name one redirect URI or several, as the platform's console shows them: --redirect https://…")
    for uri in redirect_uris:
        _check_uri(uri)
    secret = "" if public else secrets.token_urlsafe(32)
    row = ClientRow(
        id=secrets.token_hex(8),
        name=name,
        secret_hash=None if public else hash_of(secret),
        redirect_uris=list(dict.fromkeys(redirect_uris)),
        created_at=now,
    )
    return row, secret


def client_of(row: ClientRow) -> Client:
    """A kept client."""
    return Client(row.id, row.name, tuple(row.redirect_uris), row.created_at, row.revoked_at, row.secret_hash)


def is_id(text: str) -> bool:
    """Whether it has a client id's form."""
    return _ID.fullmatch(text) is not None


def hash_of(secret: str) -> str:
    """What is kept of a secret of 256 random bits."""
    return hashlib.sha256(secret.encode()).hexdigest()


def _check_uri(uri: str) -> None:
    wrong = ValueError(
        f"{uri[:100]!r} is no redirect URI: write https://HOST/PATH, as the platform's console shows it, "
        "without user, fragment or wildcard"
    )
    try:
        parts = urlsplit(uri)
        is_right = parts.scheme == "https" and _HOST.fullmatch(parts.netloc) is not None
    except ValueError:
        raise wrong from None
    if not is_right or "#" in uri or "*" in uri or len(uri) > URI_CHARACTERS or not _URI.fullmatch(uri):
        raise wrong
