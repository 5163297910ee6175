"""Every rule that makes a request genuine, each refused by one test."""

from __future__ import annotations

import base64
from datetime import UTC, datetime, timedelta

import pytest
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec, padding

from skills.endpoint.alexa.chains import LONGEST_CHAIN_BYTES
from skills.endpoint.alexa.verification import AlexaVerifier, chain_url, trusted_roots
from skills.endpoint.errors import RefusedError
from tests.skills.endpoint.amazon import CHAIN, NOW, SKILL, Amazon, Authority, pem, rsa_key

BODY = '{"version":"1.0","name":"żółty 🛒"}'.encode()


def test_a_request_signed_by_amazon_passes(amazon: Amazon) -> None:
    amazon.verifier().check_signature(CHAIN, amazon.sign(BODY), BODY)


@pytest.mark.parametrize(("url", "signed"), [(None, True), ("", True), (CHAIN, False), (None, False)])
def test_both_headers_are_needed(amazon: Amazon, url: str | None, signed: bool) -> None:
    for missing in (None, ""):
        with pytest.raises(RefusedError, match="not signed"):
            amazon.verifier().check_signature(url, amazon.sign(BODY) if signed else missing, BODY)


@pytest.mark.parametrize(
    ("given", "rebuilt"),
    [
        ("https://s3.amazonaws.com/echo.api/echo-api-cert.pem", "/echo.api/echo-api-cert.pem"),
        ("https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem", "/echo.api/echo-api-cert.pem"),
        ("https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem", "/echo.api/echo-api-cert.pem"),
        ("HTTPS://S3.AmazonAWS.com/echo.api/./echo-api-cert-12.pem", "/echo.api/echo-api-cert-12.pem"),
    ],
)
def test_the_chains_address_is_rebuilt_from_amazons_forms(given: str, rebuilt: str) -> None:
    assert chain_url(given) == "https://s3.amazonaws.com" + rebuilt


@pytest.mark.parametrize(
    "url",
    [
        "http://s3.amazonaws.com/echo.api/echo-api-cert.pem",
        "https://notamazon.com/echo.api/echo-api-cert.pem",
        "https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem",
        "https://s3.amazonaws.com/invalid.path/echo-api-cert.pem",
        "https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem",
        "https://s3.amazonaws.com:80/echo.api/echo-api-cert.pem",
        "https://s3.amazonaws.com:/echo.api/echo-api-cert.pem",
        "https://s3.amazonaws.com/echo.api/../evil/cert.pem",
        "https://s3.amazonaws.com/echo.api/../../evil/cert.pem",
        "https://s3.amazonaws.com/echo.api/..",
        "https://s3.amazonaws.com/echo.api",
        "https://s3.amazonaws.com/echo.api/",
        "https://s3.amazonaws.com//echo.api/cert.pem",
        "https://s3.amazonaws.com/echo.api/%2e%2e/evil/cert.pem",
        "https://s3.amazonaws.com/echo.api/..\\evil\\cert.pem",
        "https://s3.amazonaws.com\\@evil.example/echo.api/cert.pem",
        "https://s3.amazonaws.com@evil.example/echo.api/cert.pem",
        "https://evil.example@s3.amazonaws.com/echo.api/cert.pem",
        "https://s3.amazonaws.com.evil.example/echo.api/cert.pem",
        "https://s3.amazonaws.com./echo.api/cert.pem",
        "https://s3.amazonaws.com#/echo.api/cert.pem",
        "https://s3.amazonaws.com/echo.api/cert.pem?v=2",
        "https://s3.amazonaws.com/echo.api/cert.pem#x",
        "https://s3.amazonaws.com/echo.api/cert.pem;x",
        "https://s3.amazonaws.com/echo.api/cert.pem\n",
        " https://s3.amazonaws.com/echo.api/cert.pem",
        "https://s3.amazonaws.com/echo.api/cert.pem, https://s3.amazonaws.com/echo.api/cert.pem",
        "https://\u04553.amazonaws.com/echo.api/cert.pem",
        "https://s3.amazonaws.com/echo.api/cért.pem",
        "https://S3.amazonaws.com/echo.api/" + "a" * 8000,
        "//s3.amazonaws.com/echo.api/cert.pem",
        "file:///echo.api/cert.pem",
    ],
)
def test_no_other_address_is_fetched(amazon: Amazon, url: str) -> None:
    with pytest.raises(RefusedError, match="address"):
        amazon.verifier().check_signature(url, amazon.sign(BODY), BODY)
    assert amazon.fetched == []


def test_only_the_rebuilt_address_is_fetched(amazon: Amazon) -> None:
    crooked = "HTTPS://S3.amazonaws.com:443/echo.api/x/../echo-api-cert.pem"
    amazon.verifier().check_signature(crooked, amazon.sign(BODY), BODY)
    assert amazon.fetched == [CHAIN]


def test_one_other_byte_in_the_body_is_refused(amazon: Amazon) -> None:
    with pytest.raises(RefusedError, match="signature is wrong"):
        amazon.verifier().check_signature(CHAIN, amazon.sign(BODY), BODY + b" ")


def test_a_signature_by_another_key_is_refused(amazon: Amazon) -> None:
    with pytest.raises(RefusedError, match="signature is wrong"):
        amazon.verifier().check_signature(CHAIN, Amazon(amazon.authority).sign(BODY), BODY)


@pytest.mark.parametrize("hash_", [hashes.SHA1(), hashes.SHA512()])  # noqa: S303  # it must be refused
def test_another_hash_is_refused(amazon: Amazon, hash_: hashes.HashAlgorithm) -> None:
    signature = base64.b64encode(amazon.key.sign(BODY, padding.PKCS1v15(), hash_)).decode()
    with pytest.raises(RefusedError, match="signature is wrong"):
        amazon.verifier().check_signature(CHAIN, signature, BODY)


def test_pss_padding_is_refused(amazon: Amazon) -> None:
    pss = padding.PSS(padding.MGF1(hashes.SHA256()), padding.PSS.MAX_LENGTH)
    signature = base64.b64encode(amazon.key.sign(BODY, pss, hashes.SHA256())).decode()
    with pytest.raises(RefusedError, match="signature is wrong"):
        amazon.verifier().check_signature(CHAIN, signature, BODY)


@pytest.mark.parametrize("damage", ["{0}!!", "{0}AAAA", "{0}\n", " {0}", "{0}, {0}", "é{0}", "=", "A", "{0}===="])
def test_base64_is_read_strictly(amazon: Amazon, damage: str) -> None:
    with pytest.raises(RefusedError, match="base64"):
        amazon.verifier().check_signature(CHAIN, damage.format(amazon.sign(BODY)), BODY)


def test_unused_bits_in_base64_are_refused(amazon: Amazon) -> None:
    good = amazon.sign(BODY)
    assert good.endswith("=="), "256 bytes leave four unused bits"
    alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    other = alphabet[alphabet.index(good[-3]) ^ 1]
    with pytest.raises(RefusedError, match="canonical"):
        amazon.verifier().check_signature(CHAIN, good[:-3] + other + "==", BODY)


def test_a_chain_to_an_unknown_root_is_refused(amazon: Amazon) -> None:
    amazon.chain = pem(Authority().leaf(amazon.key))
    with pytest.raises(RefusedError, match="chain is not valid"):
        amazon.verifier().check_signature(CHAIN, amazon.sign(BODY), BODY)


def test_an_unknown_root_in_the_chain_itself_is_not_trusted(amazon: Amazon) -> None:
    other = Authority()
    amazon.chain = pem(other.leaf(amazon.key), other.root)
    with pytest.raises(RefusedError, match="chain is not valid"):
        amazon.verifier().check_signature(CHAIN, amazon.sign(BODY), BODY)


@pytest.mark.parametrize("host", ["echo-api.amazon.com.evil.example", "s3.amazonaws.com", "*.amazon.com.evil.example"])
def test_a_certificate_for_another_host_is_refused(amazon: Amazon, host: str) -> None:
    amazon.chain = pem(amazon.authority.leaf(amazon.key, host))
    with pytest.raises(RefusedError, match="chain is not valid"):
        amazon.verifier().check_signature(CHAIN, amazon.sign(BODY), BODY)


@pytest.mark.parametrize("moment", [NOW - timedelta(days=2), NOW + timedelta(days=301)])
def test_a_certificate_is_refused_outside_its_dates(amazon: Amazon, moment: datetime) -> None:
    with pytest.raises(RefusedError, match="chain is not valid"):
        amazon.verifier(lambda: moment).check_signature(CHAIN, amazon.sign(BODY), BODY)


def test_the_leaf_stands_first(amazon: Amazon) -> None:
    amazon.chain = pem(amazon.authority.root, amazon.authority.leaf(amazon.key))
    with pytest.raises(RefusedError, match="chain is not valid"):
        amazon.verifier().check_signature(CHAIN, amazon.sign(BODY), BODY)


def test_a_weak_key_is_refused(amazon: Amazon) -> None:
    weak = rsa_key(1024)
    forger = Amazon(amazon.authority, weak)
    with pytest.raises(RefusedError, match="too short"):
        forger.verifier().check_signature(CHAIN, forger.sign(BODY), BODY)


def test_a_key_of_another_kind_is_refused(amazon: Amazon) -> None:
    key = ec.generate_private_key(ec.SECP256R1())
    amazon.chain = pem(amazon.authority.leaf(key))
    signature = base64.b64encode(key.sign(BODY, ec.ECDSA(hashes.SHA256()))).decode()
    with pytest.raises(RefusedError, match="not RSA"):
        amazon.verifier().check_signature(CHAIN, signature, BODY)


@pytest.mark.parametrize(
    ("chain", "reason"),
    [
        (b"", "not PEM"),
        (b"<Error>AccessDenied</Error>", "not PEM"),
        (b"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", "not PEM"),
        (b"x" * (LONGEST_CHAIN_BYTES + 1), "too long"),
    ],
)
def test_what_is_no_chain_is_refused(amazon: Amazon, chain: bytes, reason: str) -> None:
    amazon.chain = chain
    with pytest.raises(RefusedError, match=reason):
        amazon.verifier().check_signature(CHAIN, amazon.sign(BODY), BODY)


def test_a_chain_of_many_certificates_is_refused(amazon: Amazon) -> None:
    amazon.chain *= 9
    with pytest.raises(RefusedError, match="too long"):
        amazon.verifier().check_signature(CHAIN, amazon.sign(BODY), BODY)


@pytest.mark.parametrize("seconds", [-150, -149, 0, 150])
def test_a_timestamp_may_differ_by_150_seconds(amazon: Amazon, seconds: int) -> None:
    made = NOW + timedelta(seconds=seconds)
    amazon.verifier().check_timestamp(made.isoformat(), "IntentRequest")
    amazon.verifier().check_timestamp(made.strftime("%Y-%m-%dT%H:%M:%SZ"), "LaunchRequest")
    amazon.verifier().check_timestamp(round(made.timestamp() * 1000), "LaunchRequest")


@pytest.mark.parametrize("seconds", [-151, 151, -3600, 86400])
def test_an_older_or_later_timestamp_is_refused(amazon: Amazon, seconds: int) -> None:
    made = NOW + timedelta(seconds=seconds)
    for timestamp in (made.isoformat(), round(made.timestamp() * 1000)):
        with pytest.raises(RefusedError, match="too old"):
            amazon.verifier().check_timestamp(timestamp, "IntentRequest")


def test_skill_events_may_come_an_hour_late(amazon: Amazon) -> None:
    verifier = amazon.verifier()
    verifier.check_timestamp((NOW - timedelta(seconds=3600)).isoformat(), "AlexaSkillEvent.SkillDisabled")
    with pytest.raises(RefusedError, match="too old"):
        verifier.check_timestamp((NOW - timedelta(seconds=3601)).isoformat(), "AlexaSkillEvent.SkillDisabled")
    with pytest.raises(RefusedError, match="too old"):
        verifier.check_timestamp((NOW - timedelta(seconds=3600)).isoformat(), "AlexaSkillEvent.Anything")


@pytest.mark.parametrize("timestamp", ["", "yesterday", "2026-11-21T20:25:13", "2026-13-41T20:25:13Z", 0, 10**30, -1])
def test_what_is_no_timestamp_is_refused(amazon: Amazon, timestamp: str | int) -> None:
    with pytest.raises(RefusedError):
        amazon.verifier().check_timestamp(timestamp, "IntentRequest")


def test_every_place_must_name_the_skill(amazon: Amazon) -> None:
    verifier = amazon.verifier()
    verifier.check_skill(SKILL)
    verifier.check_skill(SKILL, SKILL)
    for ids in ((), ("",), ("amzn1.ask.skill.other",), (SKILL, "amzn1.ask.skill.other"), (SKILL.upper(),)):
        with pytest.raises(RefusedError, match="another skill"):
            verifier.check_skill(*ids)


def test_the_roots_of_the_web_are_trusted_by_default() -> None:
    subjects = " ".join(root.subject.rfc4514_string() for root in trusted_roots())
    assert "Amazon Root CA 1" in subjects


def test_the_clock_of_the_machine_is_used_by_default(amazon: Amazon) -> None:
    verifier = AlexaVerifier(SKILL, (amazon.authority.root,))
    verifier.check_timestamp(datetime.now(UTC).isoformat(), "IntentRequest")
