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
from threading import Lock
from typing import Final

import certifi
import requests
from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.utils import CryptographyDeprecationWarning
from cryptography.x509.verification import PolicyBuilder, Store, VerificationError

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
FETCH_TIMEOUT_S: Final = (2.0, 3.0)
LONGEST_CHAIN_BYTES: Final = 65_536
LONGEST_CHAIN: Final = 8
SHORTEST_KEY_BITS: Final = 2048
CHAINS_KEPT: Final = 16
CHAIN_LIFETIME: Final = timedelta(hours=24)

# Letters that need no decoding, nothing else: no user, query, fragment, escape or backslash can hide in it.
_CHAIN_URL: Final = re.compile(r"(?i:https://s3\.amazonaws\.com)(?::443)?(/[A-Za-z0-9._/-]{1,400})")

Chain = tuple[x509.Certificate, ...]


def trusted_roots() -> Chain:
    """The root certificates that come with certifi."""
    with warnings.catch_warnings():
        # Old roots in certifi have serial numbers that today's rules forbid.
        warnings.filterwarnings("ignore", "Parsed a serial number", CryptographyDeprecationWarning)
        return tuple(x509.load_pem_x509_certificates(Path(certifi.where()).read_bytes()))


def fetch_chain(url: str) -> bytes:
    """The PEM file at ``url``: no redirects, a few seconds, 64 kB. ``RefusedError`` when it can't be had."""
    try:
        with requests.get(url, timeout=FETCH_TIMEOUT_S, allow_redirects=False, stream=True) as response:
            if response.status_code != requests.codes.ok:
                raise RefusedError("the certificate chain is not there")
            pem = b""
            for chunk in response.iter_content(8192):
                pem += chunk
                if len(pem) > LONGEST_CHAIN_BYTES:
                    raise RefusedError("the certificate chain is too long")
    except requests.RequestException as error:
        raise RefusedError(f"the certificate chain can't be fetched: {type(error).__name__}") from None
    return pem


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
    _kept: dict[str, tuple[Chain, datetime]] = field(default_factory=dict, init=False, repr=False)
    _lock: Lock = field(default_factory=Lock, init=False, repr=False)
    _store: Store = field(init=False, repr=False)

    def __post_init__(self) -> None:
        self._store = Store(list(self.roots))

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
        kept = self._kept_chain(url)
        chain = kept or _loaded(self.fetch(url))
        self._check_chain(chain)
        if kept is None:
            self._keep(url, chain)
        return chain[0]

    def _check_chain(self, chain: Chain) -> None:
        policy = PolicyBuilder().store(self._store).time(self.clock()).max_chain_depth(6)
        try:
            policy.build_server_verifier(x509.DNSName(SIGNER)).verify(chain[0], list(chain[1:]))
        except (VerificationError, ValueError):
            raise RefusedError("the certificate chain is not valid") from None

    def _kept_chain(self, url: str) -> Chain | None:
        with self._lock:
            chain, until = self._kept.get(url, ((), None))
        return chain if until is not None and self.clock() < until else None

    def _keep(self, url: str, chain: Chain) -> None:
        """Only chains that were found valid come here: nobody else's can push Amazon's out."""
        with self._lock:
            self._kept.pop(url, None)
            while len(self._kept) >= CHAINS_KEPT:
                del self._kept[next(iter(self._kept))]
            self._kept[url] = chain, self.clock() + CHAIN_LIFETIME


def _decoded(signature: str) -> bytes:
    try:
        decoded = base64.b64decode(signature, validate=True)
    except (binascii.Error, ValueError):
        raise RefusedError("the signature is not base64") from None
    if base64.b64encode(decoded).decode() != signature:
        raise RefusedError("the signature is not canonical base64")
    return decoded


def _loaded(pem: bytes) -> Chain:
    if len(pem) > LONGEST_CHAIN_BYTES:
        raise RefusedError("the certificate chain is too long")
    try:
        chain = tuple(x509.load_pem_x509_certificates(pem))
    except ValueError:
        raise RefusedError("the certificate chain is not PEM") from None
    if len(chain) > LONGEST_CHAIN:
        raise RefusedError("the certificate chain is too long")
    return chain


def _milliseconds(timestamp: str) -> int:
    try:
        moment = datetime.fromisoformat(timestamp)
    except ValueError:
        raise RefusedError("the timestamp is not ISO 8601") from None
    if moment.tzinfo is None:
        raise RefusedError("the timestamp has no time zone")
    return round(moment.timestamp() * 1000)
