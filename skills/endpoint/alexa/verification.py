"""Whether a request really comes from Alexa, and is meant for this skill.

The rules are Amazon's: https://developer.amazon.com/docs/custom-skills/host-a-custom-skill-as-a-web-service.html.
Any breach is a ``RefusedError``, answered with HTTP 400. A replayed request has the same body, hence the same
shopper and request id: the assistant answers it with the first reply and does nothing more (see ``SessionStore``).
"""

from __future__ import annotations

import base64
import binascii
import posixpath
import re
import warnings
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

import certifi
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.verification import PolicyBuilder, Store, VerificationError

from skills.endpoint.alexa.chains import Chain, ChainCache, fetch_chain
from skills.endpoint.errors import RefusedError

SIGNER: Final = "echo-api.amazon.com"
CHAIN_HOST: Final = "https://s3.amazonaws.com"
CHAIN_FOLDER: Final = "/echo.api/"
TOLERANCE: Final = timedelta(seconds=150)
EVENT_TOLERANCE: Final = timedelta(hours=1)
"""Skill events are delivered again for so long."""
SKILL_EVENTS: Final = frozenset(
    f"AlexaSkillEvent.{name}"
    for name in (
        "SkillEnabled",
        "SkillDisabled",
        "SkillPermissionChanged",
        "SkillPermissionAccepted",
        "SkillAccountLinked",
    )
)
SHORTEST_KEY_BITS: Final = 2048

# Letters that need no decoding, nothing else: no user, query, fragment, escape or backslash can hide in it.
_CHAIN_URL: Final = re.compile(r"(?i:https://s3\.amazonaws\.com)(?::443)?(/[A-Za-z0-9._/-]{1,400})")


def trusted_roots() -> Chain:
    """The root certificates that come with certifi."""
    with warnings.catch_warnings():
        # Old roots in certifi have serial numbers that today's rules forbid.
        warnings.filterwarnings("ignore", "Parsed a serial number", CryptographyDeprecationWarning)
        return tuple(x509.load_pem_x509_certificates(Path(certifi.where()).read_bytes()))


def chain_url(header: str) -> str:
    """The address to fetch the chain from, rebuilt from the header; ``RefusedError`` if it isn't Amazon's."""
    found = _CHAIN_URL.fullmatch(header)
    path = posixpath.normpath(found[1]) if found else ""
    if not path.startswith(CHAIN_FOLDER):
        raise RefusedError("the certificate chain's address is not Amazon's")
    return CHAIN_HOST + path


@dataclass(slots=True)
class AlexaVerifier:
    """Checks requests for one skill. ``roots``, ``fetch`` and ``clock`` are there to be replaced in tests."""

    skill_id: str
    roots: Chain = field(default_factory=trusted_roots, repr=False)
    fetch: Callable[[str], bytes] = fetch_chain
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    _chains: ChainCache = field(init=False, repr=False)
    _store: Store = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._store = Store(list(self.roots))
        self._chains = ChainCache(self.fetch, self._check_chain, self.clock)

    def check_signature(self, url: str | None, signature: str | None, body: bytes) -> None:
        """``Signature-256`` is over the raw body, by the holder of the certificate at the chain's address."""
        if not url or not signature:
            raise RefusedError("the request is not signed")
        decoded = _decoded(signature)
        key = self._signer(chain_url(url)).public_key()
        if not isinstance(key, RSAPublicKey) or key.key_size < SHORTEST_KEY_BITS:
            raise RefusedError("the signer's key is not RSA, or too short")
        try:
            key.verify(decoded, body, PKCS1v15(), SHA256())
        except InvalidSignature:
            raise RefusedError("the signature is wrong") from None

    def check_timestamp(self, timestamp: str | int, request_type: str) -> None:
        """The request was made just now. ISO 8601 with its offset, or (old requests) milliseconds since 1970."""
        tolerance = EVENT_TOLERANCE if request_type in SKILL_EVENTS else TOLERANCE
        now_ms = round(self.clock().timestamp() * 1000)
        made_ms = timestamp if isinstance(timestamp, int) else _milliseconds(timestamp)
        if abs(now_ms - made_ms) > tolerance / timedelta(milliseconds=1):
            raise RefusedError("the request is too old, or from the future")

    def check_skill(self, *application_ids: str) -> None:
        """The request is meant for this skill, in every place that says so."""
        if not application_ids or any(found != self.skill_id for found in application_ids):
            raise RefusedError("the request is for another skill")

    def _signer(self, url: str) -> x509.Certificate:
        """The leaf of the chain, which is valid now whether it was kept or has just been fetched."""
        chain = self._chains.chain(url)
        self._check_chain(chain)
        return chain[0]

    def _check_chain(self, chain: Chain) -> None:
        policy = PolicyBuilder().store(self._store).time(self.clock()).max_chain_depth(6)
        try:
            policy.build_server_verifier(x509.DNSName(SIGNER)).verify(chain[0], list(chain[1:]))
        except (VerificationError, ValueError):
            raise RefusedError("the certificate chain is not valid") from None


def _decoded(signature: str) -> bytes:
    try:
        decoded = base64.b64decode(signature, validate=True)
    except (binascii.Error, ValueError):
        raise RefusedError("the signature is not base64") from None
    if base64.b64encode(decoded).decode() != signature:
        raise RefusedError("the signature is not canonical base64")
    return decoded


def _milliseconds(timestamp: str) -> int:
    try:
        moment = datetime.fromisoformat(timestamp)
    except ValueError:
        raise RefusedError("the timestamp is not ISO 8601") from None
    if moment.tzinfo is None:
        raise RefusedError("the timestamp has no time zone")
    return round(moment.timestamp() * 1000)
