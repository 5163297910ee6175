"""A make-believe Amazon: a throw-away certificate authority, signing leaves, and requests signed as Alexa's are."""

from __future__ import annotations

import base64
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from skills.endpoint.alexa.verification import SIGNER, AlexaVerifier

NOW = datetime(2026, 11, 21, 20, 25, 13, tzinfo=UTC)
SKILL = "amzn1.ask.skill.11111111-2222-3333-4444-555555555555"
CHAIN = "https://s3.amazonaws.com/echo.api/echo-api-cert.pem"

PrivateKey = rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey


def rsa_key(bits: int = 2048) -> rsa.RSAPrivateKey:
    return rsa.generate_private_key(public_exponent=65537, key_size=bits)


def name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


@dataclass
class Authority:
    """A certificate authority with one root."""

    key: rsa.RSAPrivateKey = field(default_factory=rsa_key)
    root: x509.Certificate = field(init=False)

    def __post_init__(self) -> None:
        usage = x509.KeyUsage(
            digital_signature=False,
            content_commitment=False,
            key_encipherment=False,
            data_encipherment=False,
            key_agreement=False,
            key_cert_sign=True,
            crl_sign=True,
            encipher_only=False,
            decipher_only=False,
        )
        self.root = (
            self._builder(name("Throw-away Root"), self.key.public_key(), timedelta(days=3650))
            .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
            .add_extension(usage, critical=True)
            .sign(self.key, hashes.SHA256())
        )

    def leaf(self, key: PrivateKey, host: str = SIGNER, life: timedelta = timedelta(days=300)) -> x509.Certificate:
        """A server certificate that is valid from a day before NOW."""
        return (
            self._builder(name(host), key.public_key(), life)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(x509.SubjectAlternativeName([x509.DNSName(host)]), critical=False)
            .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
            .sign(self.key, hashes.SHA256())
        )

    def _builder(
        self, subject: x509.Name, key: rsa.RSAPublicKey | ec.EllipticCurvePublicKey, life: timedelta
    ) -> x509.CertificateBuilder:
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(name("Throw-away Root"))
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(NOW - timedelta(days=1))
            .not_valid_after(NOW + life)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(self.key.public_key()), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key), critical=False)
        )


def pem(*certificates: x509.Certificate) -> bytes:
    return b"".join(certificate.public_bytes(Encoding.PEM) for certificate in certificates)


@dataclass
class Amazon:
    """Signs requests, and counts how often its chain is fetched."""

    authority: Authority = field(default_factory=Authority)
    key: rsa.RSAPrivateKey = field(default_factory=rsa_key)
    chain: bytes = field(init=False)
    fetched: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.chain = pem(self.authority.leaf(self.key))

    def fetch(self, url: str) -> bytes:
        self.fetched.append(url)
        return self.chain

    def sign(self, body: bytes) -> str:
        return base64.b64encode(self.key.sign(body, padding.PKCS1v15(), hashes.SHA256())).decode()

    def headers(self, body: bytes) -> dict[str, str]:
        return {"SignatureCertChainUrl": CHAIN, "Signature-256": self.sign(body)}

    def verifier(
        self, clock: Callable[[], datetime] = lambda: NOW, fetch: Callable[[str], bytes] | None = None
    ) -> AlexaVerifier:
        return AlexaVerifier(SKILL, (self.authority.root,), fetch or self.fetch, clock)
