"""Google's ID tokens: signed by real keys of our own making, which are fetched where a test says."""

from __future__ import annotations

import hmac
import json
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, generate_private_key
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import RSAAlgorithm

from skills.assembly import House
from skills.endpoint import EndpointConfig, create_app
from skills.endpoint.dialogflow.google_tokens import FETCH_PAUSE_S, KEPT_S, KEYS_LAST_S, GoogleTokens
from skills.endpoint.errors import RefusedError
from skills.errors import SettingsError
from tests.skills.endpoint.platforms import CxAgent, cx_request

AUDIENCE = "https://shop.example/dialogflow-cx"
ACCOUNT = "service-123@gcp-sa-dialogflow.iam.gserviceaccount.com"
NOW = 1_800_000_000
CLAIMS: dict[str, Any] = {
    "iss": "https://accounts.google.com",
    "aud": AUDIENCE,
    "email": ACCOUNT,
    "email_verified": True,
    "iat": NOW - 10,
    "exp": NOW + 3590,
}


class Google:
    """Google's side: keys, tokens, and where the keys are fetched."""

    def __init__(self) -> None:
        self.keys: dict[str, RSAPrivateKey] = {}
        self.fetched = 0
        self.is_away = False
        self.now = float(NOW)
        self.add("first")

    def add(self, name: str) -> None:
        self.keys[name] = generate_private_key(65537, 2048)

    def published(self) -> Mapping[str, Any]:
        self.fetched += 1
        if self.is_away:
            raise ConnectionError
        return {
            "keys": [
                {**json.loads(RSAAlgorithm.to_jwk(key.public_key())), "kid": name, "use": "sig", "alg": "RS256"}
                for name, key in self.keys.items()
            ]
        }

    def token(self, key: str = "first", **claims: Any) -> str:
        told = {name: value for name, value in (CLAIMS | claims).items() if value is not None}
        return jwt.encode(told, self.keys[key], algorithm="RS256", headers={"kid": key})

    def verifier(self) -> GoogleTokens:
        return GoogleTokens((AUDIENCE,), ACCOUNT, self.published, lambda: self.now)


@pytest.fixture(scope="module")
def _made() -> Google:
    return Google()


@pytest.fixture
def google(_made: Google) -> Google:
    """The keys are made once, for that takes long."""
    _made.keys = {"first": _made.keys["first"]}
    _made.fetched, _made.is_away, _made.now = 0, False, float(NOW)
    return _made


def is_taken(verifier: GoogleTokens, token: str) -> bool:
    try:
        verifier.check(token)
    except RefusedError as error:
        return error.status != 401
    return True


def _part(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def test_a_token_of_the_account_is_taken_and_the_keys_are_fetched_once(google: Google) -> None:
    verifier = google.verifier()
    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(lambda _: is_taken(verifier, google.token()), range(16)))
    assert google.fetched == 1


@pytest.mark.parametrize(
    "claims",
    [
        {"aud": "https://shop.example/other"},
        {"aud": None},
        {"iss": "https://accounts.example"},
        {"iss": None},
        {"email": "somebody@example.com"},
        {"email": None},
        {"email_verified": False},
        {"email_verified": "true"},
        {"exp": NOW - 61},
        {"exp": None},
        {"exp": "soon"},
        {"iat": NOW + 61},
        {"iat": None},
    ],
)
def test_a_token_of_anything_else_is_refused(google: Google, claims: dict[str, Any]) -> None:
    verifier = google.verifier()
    assert is_taken(verifier, google.token())
    assert not is_taken(verifier, google.token(**claims))


def test_a_token_that_google_did_not_sign_is_refused(google: Google) -> None:
    verifier, whole = google.verifier(), google.token()
    own = jwt.encode(CLAIMS, generate_private_key(65537, 2048), algorithm="RS256", headers={"kid": "first"})
    public = google.keys["first"].public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    signed = ".".join(map(_part, (b'{"alg":"HS256","kid":"first"}', json.dumps(CLAIMS).encode())))
    by_public_key = f"{signed}.{_part(hmac.digest(public, signed.encode(), 'sha256'))}"
    unsigned = jwt.encode(CLAIMS, None, algorithm="none", headers={"kid": "first"})  # type: ignore[arg-type]
    head, body, signature = whole.split(".")
    other = jwt.encode({**CLAIMS, "email": "x"}, google.keys["first"], algorithm="RS256").split(".")[1]
    torn = (f"{head}.{body}.", f"{head}.{other}.{signature}", "", "a.b.c", "é", "A" * 99_999)
    for token in (own, by_public_key, unsigned, *torn):
        assert not is_taken(verifier, token)
    assert is_taken(verifier, whole)


def test_a_new_key_is_fetched_and_made_up_names_fetch_nothing(google: Google) -> None:
    verifier = google.verifier()
    assert is_taken(verifier, google.token())
    google.add("second")
    google.now += FETCH_PAUSE_S + 1
    assert is_taken(verifier, google.token("second"))
    assert google.fetched == 2
    for number in range(50):
        made_up = jwt.encode(CLAIMS, google.keys["first"], algorithm="RS256", headers={"kid": f"x{number}"})
        assert not is_taken(verifier, made_up)
    assert google.fetched == 2


def test_while_google_is_away_known_keys_count_for_a_day(google: Google) -> None:
    verifier = google.verifier()
    assert is_taken(verifier, google.token())
    google.is_away = True
    google.now += KEYS_LAST_S + 1
    assert is_taken(verifier, google.token(iat=int(google.now), exp=int(google.now) + 3600))
    google.now += KEPT_S
    assert not is_taken(verifier, google.token(iat=int(google.now), exp=int(google.now) + 3600))


def test_the_webhook_opens_by_the_token_alone(house: House, google: Google) -> None:
    config = EndpointConfig(("dialogflow",), dialogflow_account=ACCOUNT, public_url="https://shop.example/")
    assert config.google is not None
    assert config.google.audiences == ("https://shop.example/dialogflow", AUDIENCE)
    cx = CxAgent(create_app(house.assistant, config, google=google.verifier()).test_client())
    body = json.dumps({**cx_request(text="help"), "sessionInfo": {"session": cx.session}}).encode()
    assert cx.post(body, {"Authorization": f"Bearer {google.token()}"}).status_code == 200
    assert cx.post(body, {"Authorization": f"Bearer {google.token(email='x')}"}).status_code == 401
    for headers in ({}, {"X-Hawker-Secret": ""}, {"Authorization": "Basic Og=="}):
        assert cx.post(body, headers).status_code == 401, "no secret is set: none opens"


def test_with_neither_secret_nor_account_the_channel_does_not_open() -> None:
    with pytest.raises(SettingsError, match="HAWKER_DIALOGFLOW_ACCOUNT"):
        EndpointConfig(("dialogflow",))
