"""What attackers do to an authorisation server: refused with the right status, and nothing leaks."""

from __future__ import annotations

import io
import json
import logging
import socket
from base64 import b64encode
from contextlib import redirect_stderr, redirect_stdout
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit

import pytest
import requests
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from markupsafe import escape
from sqlalchemy import text

from skills.endpoint.linking.store import CODE_LASTS, REFRESH_LASTS
from skills.logs import start_logging
from tests.skills.endpoint.linking.browser import Browser, Page
from tests.skills.endpoint.linking.conftest import BACK, JANE, OTHER_BACK, VERIFIER, Platform, Site, asked_for, linked

CHALLENGE = create_s256_code_challenge(VERIFIER)


def parameters(platform: Platform, **given: str | None) -> dict[str, str]:
    """Those of an authorisation request that is right; ``None`` leaves one out."""
    right: dict[str, str | None] = {
        "response_type": "code",
        "client_id": platform.client.id,
        "redirect_uri": BACK,
        "scope": "shop",
        "state": "a state",
        "code_challenge": CHALLENGE,
        "code_challenge_method": "S256",
    }
    return {name: value for name, value in (right | given).items() if value is not None}


def address(site: Site, platform: Platform, **given: str | None) -> str:
    return f"{site.base}/oauth/authorize?{urlencode(parameters(platform, **given))}"


def opened(url: str) -> requests.Response:
    return requests.get(url, allow_redirects=False, timeout=30)


def refused_with(answer: requests.Response, error: str, back: str = BACK) -> dict[str, str]:
    """The platform is told of an error, at its own address; what it is told."""
    assert answer.status_code in (302, 303), answer.text
    assert answer.headers["Location"].startswith(f"{back}?")
    told = asked_for(urlsplit(answer.headers["Location"]).query)
    assert told["error"] == error
    return told


def new_code(site: Site, platform: Platform, **given: str | None) -> str:
    back = site.agree(address(site, platform, **given))
    return asked_for(urlsplit(back).query)["code"]


def exchanged(site: Site, platform: Platform, code: str | None, **given: str | None) -> requests.Response:
    """An exchange that is right but for what is given."""
    right: dict[str, str | None] = {
        "grant_type": "authorization_code",
        "code": code,
        "redirect_uri": BACK,
        "code_verifier": VERIFIER,
        "client_id": platform.client.id if not platform.secret else None,
    }
    data = {name: value for name, value in (right | given).items() if value is not None}
    basic = (platform.client.id, platform.secret) if platform.secret else None
    return requests.post(f"{site.base}/oauth/token", data=data, auth=basic, timeout=30)


def error_of(answer: requests.Response) -> tuple[int, str]:
    return answer.status_code, str(answer.json()["error"])


@pytest.mark.parametrize(
    "uri",
    [
        BACK + "/",
        BACK + "4",
        BACK[:-1],
        BACK + "/../M123",
        BACK.replace("/api/", "/api/../api/"),
        BACK + "#fragment",
        BACK + "?more=1",
        BACK.replace("https", "http"),
        BACK.replace("https", "HTTPS"),
        BACK.replace("https://", "https://user@"),
        BACK.replace("https://", "https://pitangui.amazon.com@evil.example/"),
        BACK.replace("pitangui.amazon.com", "pitangui.amazon.com.evil.example"),
        BACK.replace("pitangui.amazon.com", "pitangui.amazon.com:8443"),
        BACK.replace("pitangui.amazon.com", "PITANGUI.amazon.com"),
        BACK.replace("/api", "%2fapi"),
        BACK.replace("https://", "https:\\\\"),
        "https://evil.example/" + BACK,
        "http://localhost/",
        "http://127.0.0.1/",
        "//pitangui.amazon.com/api/skill/link/M123",
        "javascript:alert(1)",
        "data:text/html,x",
        " " + BACK,
        BACK + "\r\nLocation: https://evil.example/",
        "",
        None,
    ],
)
def test_nobody_is_sent_to_an_address_that_isnt_registered(site: Site, alexa_client: Platform, uri: str | None) -> None:
    for response_type in ("code", "token"):
        answer = opened(address(site, alexa_client, redirect_uri=uri, response_type=response_type))
        assert answer.status_code == 400
        assert "Location" not in answer.headers
        assert "<form" not in answer.text


def test_a_redirect_uri_given_twice_is_refused(site: Site, alexa_client: Platform) -> None:
    for first, second in ((BACK, "https://evil.example/"), ("https://evil.example/", BACK), (BACK, BACK)):
        query = urlencode([*parameters(alexa_client, redirect_uri=first).items(), ("redirect_uri", second)])
        answer = opened(f"{site.base}/oauth/authorize?{query}")
        assert answer.status_code == 400
        assert "Location" not in answer.headers


@pytest.mark.parametrize(
    "name", ["client_id", "code_challenge", "code_challenge_method", "response_type", "scope", "state"]
)
def test_any_parameter_given_twice_is_refused(site: Site, alexa_client: Platform, name: str) -> None:
    right = parameters(alexa_client)
    answer = opened(f"{site.base}/oauth/authorize?{urlencode([*right.items(), (name, right[name])])}")
    assert answer.status_code == 400
    assert "Location" not in answer.headers


@pytest.mark.parametrize(
    "client_id", ["", "nobody", "0" * 16, "x" * 3000, "\0", "'; DROP TABLE oauth_clients; --", None]
)
def test_a_client_that_nobody_registered_gets_a_page_and_no_redirect(
    site: Site, alexa_client: Platform, client_id: str | None
) -> None:
    answer = opened(address(site, alexa_client, client_id=client_id))
    assert answer.status_code == 400
    assert "Location" not in answer.headers
    assert site.links.client(alexa_client.client.id) is not None


def test_a_revoked_client_asks_nobody(site: Site, alexa_client: Platform) -> None:
    tokens = linked(site, alexa_client)
    assert site.links.revoke_client(alexa_client.client.id)
    assert opened(address(site, alexa_client)).status_code == 400
    assert site.links.account("alexa", tokens["access_token"]) is None
    renewing = {"grant_type": "refresh_token", "refresh_token": tokens["refresh_token"]}
    basic = (alexa_client.client.id, alexa_client.secret)
    assert requests.post(f"{site.base}/oauth/token", data=renewing, auth=basic, timeout=30).status_code == 401


@pytest.mark.parametrize(
    ("response_type", "error"),
    [
        ("token", "unsupported_response_type"),
        ("id_token token", "unsupported_response_type"),
        ("code token", "unsupported_response_type"),
        ("Code", "invalid_request"),
        ('"><script>', "invalid_request"),
        ("", "invalid_request"),
        (None, "invalid_request"),
    ],
)
def test_only_codes_are_given_out(site: Site, alexa_client: Platform, response_type: str | None, error: str) -> None:
    told = refused_with(opened(address(site, alexa_client, response_type=response_type)), error)
    assert told["state"] == "a state"


@pytest.mark.parametrize("scope", ["admin", "shop admin", "SHOP", "shop shop:all", "*", "'"])
def test_there_is_one_scope(site: Site, alexa_client: Platform, scope: str) -> None:
    refused_with(opened(address(site, alexa_client, scope=scope)), "invalid_scope")


def test_no_scope_is_the_one_scope(site: Site, alexa_client: Platform) -> None:
    answer = exchanged(site, alexa_client, new_code(site, alexa_client, scope=None))
    assert answer.json()["scope"] == "shop"


@pytest.mark.parametrize(
    ("challenge", "method"),
    [
        (None, None),
        (None, "S256"),
        (CHALLENGE, None),
        (CHALLENGE, "plain"),
        (VERIFIER, "plain"),
        (CHALLENGE, "s256"),
        (CHALLENGE[:-1], "S256"),
        (CHALLENGE + "A", "S256"),
        ("short", "S256"),
        ("!" * 43, "S256"),
    ],
)
def test_a_public_client_must_use_pkce_by_sha256(
    site: Site, app_client: Platform, challenge: str | None, method: str | None
) -> None:
    url = address(site, app_client, code_challenge=challenge, code_challenge_method=method)
    refused_with(opened(url), "invalid_request")


@pytest.mark.parametrize(
    "verifier", [None, "", "w" * 64, VERIFIER[:-1], VERIFIER + "v", "v" * 42, "v" * 129, CHALLENGE]
)
def test_a_code_is_for_who_knows_the_verifier(site: Site, app_client: Platform, verifier: str | None) -> None:
    code = new_code(site, app_client)
    answer = exchanged(site, app_client, code, code_verifier=verifier)
    assert answer.status_code == 400
    assert answer.json()["error"] in ("invalid_grant", "invalid_request")
    assert exchanged(site, app_client, code).status_code == 200


def test_a_verifier_without_a_challenge_is_refused(site: Site, alexa_client: Platform) -> None:
    code = new_code(site, alexa_client, code_challenge=None, code_challenge_method=None)
    assert error_of(exchanged(site, alexa_client, code)) == (400, "invalid_request")


def test_a_code_that_is_used_twice_ends_what_came_of_it(site: Site, alexa_client: Platform) -> None:
    code = new_code(site, alexa_client)
    tokens = exchanged(site, alexa_client, code).json()
    assert site.links.account("alexa", tokens["access_token"]) is not None
    assert error_of(exchanged(site, alexa_client, code)) == (400, "invalid_grant")
    assert site.links.account("alexa", tokens["access_token"]) is None
    assert error_of(renewed(site, alexa_client, tokens["refresh_token"])) == (400, "invalid_grant")


def test_a_code_of_another_client_is_nobodys_and_stays_the_others(
    site: Site, alexa_client: Platform, app_client: Platform
) -> None:
    code = new_code(site, alexa_client)
    assert error_of(exchanged(site, app_client, code)) == (400, "invalid_grant")
    other = Platform(*site.links.add_client("alexa", (BACK,)))
    assert error_of(exchanged(site, other, code)) == (400, "invalid_grant")
    assert exchanged(site, alexa_client, code).status_code == 200


@pytest.mark.parametrize("uri", [OTHER_BACK, BACK + "/", "", None])
def test_a_code_is_exchanged_with_the_redirect_uri_that_it_went_to(
    site: Site, alexa_client: Platform, uri: str | None
) -> None:
    assert error_of(exchanged(site, alexa_client, new_code(site, alexa_client), redirect_uri=uri)) == (
        400,
        "invalid_grant",
    )


def test_a_code_ends_soon(site: Site, alexa_client: Platform) -> None:
    assert timedelta(minutes=1) <= CODE_LASTS <= timedelta(minutes=10)
    code = new_code(site, alexa_client)
    site.clock.now += CODE_LASTS
    assert error_of(exchanged(site, alexa_client, code)) == (400, "invalid_grant")


@pytest.mark.parametrize("code", ["", "x", "x" * 43, "x" * 1999, "\0", "é", "%00", None])
def test_a_code_that_was_never_given_out_is_refused(site: Site, alexa_client: Platform, code: str | None) -> None:
    assert exchanged(site, alexa_client, code).status_code == 400


def renewed(site: Site, platform: Platform, token: str | None, **given: str) -> requests.Response:
    data: dict[str, Any] = {"grant_type": "refresh_token", "refresh_token": token} | given
    basic = (platform.client.id, platform.secret) if platform.secret else None
    if basic is None:
        data["client_id"] = platform.client.id
    return requests.post(f"{site.base}/oauth/token", data=data, auth=basic, timeout=30)


@pytest.mark.parametrize("kind", ["alexa_client", "app_client"])
def test_a_refresh_token_that_is_used_twice_ends_the_whole_family(
    site: Site, kind: str, request: pytest.FixtureRequest
) -> None:
    platform: Platform = request.getfixturevalue(kind)
    first = linked(site, platform)
    second = renewed(site, platform, first["refresh_token"]).json()
    third = renewed(site, platform, second["refresh_token"]).json()
    assert error_of(renewed(site, platform, first["refresh_token"])) == (400, "invalid_grant")
    for tokens in (first, second, third):
        assert site.links.account(platform.client.name, tokens["access_token"]) is None
        assert error_of(renewed(site, platform, tokens["refresh_token"])) == (400, "invalid_grant")


def test_of_two_who_use_a_refresh_token_at_once_one_gets_tokens_and_both_lose_the_link(
    site: Site, alexa_client: Platform
) -> None:
    from concurrent.futures import ThreadPoolExecutor

    token = linked(site, alexa_client)["refresh_token"]
    with ThreadPoolExecutor(4) as pool:
        answers = list(pool.map(lambda _: renewed(site, alexa_client, token), range(4)))
    assert sorted(answer.status_code for answer in answers) == [200, 400, 400, 400]
    given = next(answer.json() for answer in answers if answer.ok)
    assert site.links.account("alexa", given["access_token"]) is None


def test_a_refresh_token_is_its_clients_and_ends(site: Site, alexa_client: Platform, app_client: Platform) -> None:
    token = linked(site, alexa_client)
    assert error_of(renewed(site, app_client, token["refresh_token"])) == (400, "invalid_grant")
    assert error_of(renewed(site, alexa_client, token["access_token"])) == (400, "invalid_grant")
    assert error_of(renewed(site, alexa_client, token["refresh_token"], scope="shop admin")) == (400, "invalid_scope")
    site.clock.now += REFRESH_LASTS
    assert error_of(renewed(site, alexa_client, token["refresh_token"])) == (400, "invalid_grant")


@pytest.mark.parametrize("secret", ["", "wrong", "x" * 1999, "é", "\0"])
def test_a_client_with_a_wrong_secret_is_refused(site: Site, alexa_client: Platform, secret: str) -> None:
    code = new_code(site, alexa_client)
    shown = f"{alexa_client.client.id}:{secret}"
    wrong = requests.post(
        f"{site.base}/oauth/token",
        data={"grant_type": "authorization_code", "code": code, "redirect_uri": BACK, "code_verifier": VERIFIER},
        headers={"Authorization": f"Basic {b64encode(shown.encode()).decode()}"},
        timeout=30,
    )
    assert error_of(wrong) == (401, "invalid_client")
    assert wrong.headers["WWW-Authenticate"].startswith("Basic")
    posted = exchanged(site, Platform(alexa_client.client, ""), code, client_secret=secret)
    assert posted.status_code in (400, 401)
    assert exchanged(site, alexa_client, code).status_code == 200


def test_a_client_with_a_secret_must_show_it(site: Site, alexa_client: Platform) -> None:
    code = new_code(site, alexa_client)
    assert error_of(exchanged(site, Platform(alexa_client.client, ""), code))[1] == "invalid_client"


def test_a_client_shows_its_secret_in_one_way(site: Site, alexa_client: Platform) -> None:
    code = new_code(site, alexa_client)
    answer = exchanged(site, alexa_client, code, client_secret=alexa_client.secret, client_id=alexa_client.client.id)
    assert error_of(answer) == (400, "invalid_request")


@pytest.mark.parametrize(
    "header", ["Basic", "Basic !", "Basic /w==", "Bearer x", "Digest a=b", "x", "Basic " + "A" * 4000]
)
def test_a_broken_authorization_header_is_refused(site: Site, alexa_client: Platform, header: str) -> None:
    for path in ("token", "revoke"):
        answer = requests.post(
            f"{site.base}/oauth/{path}",
            data={"grant_type": "refresh_token", "refresh_token": "x", "token": "x"},
            headers={"Authorization": header},
            timeout=30,
        )
        assert error_of(answer) == (401, "invalid_client")
    assert alexa_client.secret


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'{"grant_type":"authorization_code"}', "application/json"),
        (b"grant_type=authorization_code", "text/plain"),
        (b"grant_type=authorization_code", ""),
        (b"--x\r\n\r\n--x--", "multipart/form-data; boundary=x"),
        (b"grant_type=authorization_code&grant_type=refresh_token", "application/x-www-form-urlencoded"),
        (b"grant_type=password&username=jane&password=x", "application/x-www-form-urlencoded"),
        (b"grant_type=client_credentials", "application/x-www-form-urlencoded"),
        (b"grant_type=" + b"x" * 5000, "application/x-www-form-urlencoded"),
        (b"\xff\xfe=%ff&%00=%00", "application/x-www-form-urlencoded"),
        (b"&".join(b"p%d=1" % n for n in range(5000)), "application/x-www-form-urlencoded"),
        (b"", "application/x-www-form-urlencoded"),
    ],
)
def test_a_body_that_isnt_one_is_refused(site: Site, alexa_client: Platform, body: bytes, kind: str) -> None:
    for path in ("token", "revoke"):
        answer = requests.post(
            f"{site.base}/oauth/{path}",
            data=body,
            headers={"Content-Type": kind},
            auth=(alexa_client.client.id, alexa_client.secret),
            timeout=30,
        )
        assert answer.status_code in (400, 413), path
        assert "token" not in answer.json()


def test_a_huge_body_is_refused(site: Site, alexa_client: Platform) -> None:
    answer = exchanged(site, alexa_client, "x" * 70_000)
    assert answer.status_code == 413


@pytest.mark.parametrize("path", ["token", "revoke"])
def test_tokens_are_asked_for_by_post_and_in_the_body(site: Site, alexa_client: Platform, path: str) -> None:
    assert requests.get(f"{site.base}/oauth/{path}", timeout=30).status_code == 405
    answer = requests.post(
        f"{site.base}/oauth/{path}?grant_type=refresh_token&refresh_token=x&token=x",
        data={"grant_type": "refresh_token"},
        auth=(alexa_client.client.id, alexa_client.secret),
        timeout=30,
    )
    assert error_of(answer) == (400, "invalid_request")


def test_answers_with_tokens_are_kept_by_no_cache(site: Site, alexa_client: Platform) -> None:
    answer = exchanged(site, alexa_client, new_code(site, alexa_client))
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Content-Type"].startswith("application/json")


def revoked(site: Site, platform: Platform, token: str, **given: str) -> requests.Response:
    basic = (platform.client.id, platform.secret)
    return requests.post(f"{site.base}/oauth/revoke", data={"token": token} | given, auth=basic, timeout=30)


def test_revocation_ends_what_is_its_clients_and_tells_nothing_of_others(site: Site, alexa_client: Platform) -> None:
    other = Platform(*site.links.add_client("alexa", (BACK,)))
    tokens = linked(site, alexa_client)
    for token in (tokens["refresh_token"], tokens["access_token"], "unknown", "x" * 1999):
        assert revoked(site, other, token).status_code == 200
    assert site.links.account("alexa", tokens["access_token"]) is not None
    assert revoked(site, alexa_client, tokens["access_token"], token_type_hint="refresh_token").status_code == 200
    assert site.links.account("alexa", tokens["access_token"]) is None
    again = renewed(site, alexa_client, tokens["refresh_token"]).json()
    assert revoked(site, alexa_client, again["refresh_token"], token_type_hint="access_token").status_code == 200
    assert site.links.account("alexa", again["access_token"]) is None
    assert revoked(site, alexa_client, "x", token_type_hint="saml").status_code == 200
    basic = (alexa_client.client.id, alexa_client.secret)
    nothing = requests.post(f"{site.base}/oauth/revoke", data={"x": "y"}, auth=basic, timeout=30)
    assert error_of(nothing) == (400, "invalid_request")


def test_the_state_comes_back_as_it_was_and_only_if_there_was_one(site: Site, alexa_client: Platform) -> None:
    strange = "a b&c=d#e?f%2f<\"'>" + "x" * 500
    for given in (strange, None):
        back = asked_for(urlsplit(site.agree(address(site, alexa_client, state=given))).query)
        assert back.get("state") == given
        told = refused_with(opened(address(site, alexa_client, state=given, scope="admin")), "invalid_scope")
        assert told.get("state") == given


@pytest.mark.parametrize("name", ["state", "scope", "code_challenge", "response_type", "unknown"])
def test_huge_parameters_are_refused(site: Site, alexa_client: Platform, name: str) -> None:
    for size in (2_001, 9_000):
        answer = opened(address(site, alexa_client) + f"&more=1&{name}x={'x' * size}")
        assert answer.status_code == 400
        answer = opened(address(site, alexa_client, **{name: "x" * size}))
        assert answer.status_code == 400
        assert "Location" not in answer.headers


@pytest.mark.parametrize("value", ["\0", "é", "\u202e", "a\r\nSet-Cookie: x=1", "\ud7ff"])
def test_what_isnt_plain_ascii_is_refused(site: Site, alexa_client: Platform, value: str) -> None:
    for name in ("state", "scope", "client_id", "ui_locales"):
        answer = opened(address(site, alexa_client, **{name: value}))
        assert answer.status_code == 400
        assert "Location" not in answer.headers
        assert "x" not in answer.cookies


def test_a_form_of_another_site_does_nothing(site: Site, alexa_client: Platform) -> None:
    url = address(site, alexa_client)
    good, evil = Browser(), Browser()
    good.open(url)
    evil.open(url)
    filled = good.page.fields | {"contact": JANE.contact.email, "decision": "send"}
    for sent, cookies in (
        (filled | {"token": ""}, good.session.cookies),
        ({name: value for name, value in filled.items() if name != "token"}, good.session.cookies),
        (filled | {"token": evil.page.fields["token"]}, good.session.cookies),
        (filled | {"token": "é"}, good.session.cookies),
        (filled, evil.session.cookies),
        (filled, {}),
        (filled | {"decision": "deny", "token": ""}, good.session.cookies),
    ):
        answer = requests.post(url, data=sent, cookies=cookies, allow_redirects=False, timeout=30)
        assert answer.status_code == 403
        assert "Location" not in answer.headers
    assert not site.spool.exists()


def test_a_form_counts_for_the_request_that_it_was_shown_for(
    site: Site, alexa_client: Platform, app_client: Platform
) -> None:
    browser = Browser()
    browser.open(address(site, alexa_client))
    filled = browser.page.fields | {"contact": JANE.contact.email, "decision": "send"}
    for other in (address(site, app_client), address(site, alexa_client, redirect_uri=OTHER_BACK)):
        assert browser.session.post(other, data=filled, timeout=30).status_code == 403


def test_the_browsers_secret_is_out_of_reach_of_scripts(site: Site, alexa_client: Platform) -> None:
    kept = opened(address(site, alexa_client)).headers["Set-Cookie"]
    assert "HttpOnly" in kept
    assert "SameSite=Lax" in kept


def test_nobody_frames_the_page_and_nothing_runs_in_it(site: Site, alexa_client: Platform) -> None:
    url = address(site, alexa_client)
    browser = Browser()
    pages = [browser.open(url), browser.send("send", contact="nobody@example.com"), opened(url + "&state=2")]
    pages.append(opened(f"{site.base}/oauth/unlink"))
    for answer in pages:
        policy = answer.headers["Content-Security-Policy"]
        assert "frame-ancestors 'none'" in policy
        assert "default-src 'none'" in policy
        assert "script-src" not in policy
        assert "unsafe" not in policy
        assert answer.headers["X-Frame-Options"] == "DENY"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert answer.headers["Cache-Control"] == "no-store"
        assert "<script" not in answer.text
    assert "form-action 'self' https://pitangui.amazon.com;" in pages[0].headers["Content-Security-Policy"]


def test_names_and_parameters_are_text_on_the_page(site: Site) -> None:
    evil = '<script>alert("1")</script>\'&'
    platform = Platform(*site.links.add_client(evil, (BACK,)))
    url = address(site, platform, state=evil, more=evil, ui_locales=evil)
    browser = Browser()
    for answer in (browser.open(url), browser.send("send", contact=evil), browser.send("agree", code=evil)):
        assert "<script" not in answer.text
        assert {name for name, _ in Page(answer.text).elements} <= {
            "html", "head", "meta", "title", "style", "body", "main", "h1", "p", "form", "input", "label", "button",
        }  # fmt: skip
        assert evil in Page(answer.text).text["h1"]
    assert Page(browser.answer.text).fields["contact"] == evil


def replaced(content: str, values: dict[str, str]) -> str:
    for value, name in values.items():
        content = content.replace(value, name)
    return content


def test_known_and_unknown_customers_get_the_same_answers(site: Site, alexa_client: Platform) -> None:
    told = []
    for contact in (JANE.contact.email, "nobody@example.com", JANE.contact.phone, "+15559999999"):
        site.forget_codes()
        browser = Browser()
        browser.open(address(site, alexa_client))
        answers = [browser.send("send", contact=contact)]
        answers += [browser.send("agree", code="000000") for _ in range(7)]
        token = browser.page.fields["token"]
        same = {str(escape(contact)): "CONTACT", token: "TOKEN"}
        told.append([(each.status_code, replaced(each.text, same)) for each in answers])
    assert told[0] == told[1] == told[2] == told[3]
    assert [status for status, _ in told[0]] == [200, 403, 403, 403, 429, 429, 429, 429]


def test_guesses_are_slowed_down_whatever_browser_they_come_from(site: Site, alexa_client: Platform) -> None:
    first = Browser()
    first.open(address(site, alexa_client))
    first.send("send", contact=JANE.contact.email)
    statuses = []
    for _ in range(8):
        browser = Browser()
        browser.open(address(site, alexa_client))
        filled = browser.page.fields | {"contact": JANE.contact.email, "code": "000000", "decision": "agree"}
        statuses.append(browser.session.post(browser.at, data=filled, timeout=30).status_code)
    assert statuses == [403] * 5 + [429] * 3
    assert first.send("agree", code=site.code()).status_code == 429


def test_codes_are_sent_a_few_times_only(site: Site, alexa_client: Platform) -> None:
    statuses = []
    for _ in range(5):
        browser = Browser()
        browser.open(address(site, alexa_client))
        statuses.append(browser.send("send", contact=JANE.contact.email).status_code)
    assert statuses == [200] * 3 + [429] * 2


def test_who_doesnt_agree_is_sent_back_with_a_refusal(site: Site, alexa_client: Platform) -> None:
    browser = Browser()
    browser.open(address(site, alexa_client))
    told = refused_with(browser.send("deny"), "access_denied")
    assert told["state"] == "a state"
    assert "code" not in told


@pytest.mark.parametrize(
    "contact", ["", " ", "\0", "x" * 300, "é@\u202e", "jane@example.com\r\nBcc: x@evil.example", "''"]
)
def test_strange_contacts_send_nothing_and_break_nothing(site: Site, alexa_client: Platform, contact: str) -> None:
    browser = Browser()
    browser.open(address(site, alexa_client))
    assert browser.send("send", contact=contact).status_code in (200, 400)
    assert not site.spool.exists()


@pytest.mark.parametrize("decision", ["", "agree", "other", "deny "])
def test_nothing_is_agreed_to_without_a_code(site: Site, alexa_client: Platform, decision: str) -> None:
    browser = Browser()
    browser.open(address(site, alexa_client))
    answer = browser.send(decision, contact=JANE.contact.email, code="")
    assert answer.status_code in (200, 403)
    assert "Location" not in answer.headers


def test_no_secret_is_in_the_logs_or_in_the_database(site: Site, alexa_client: Platform) -> None:
    said, heard = io.StringIO(), io.StringIO()
    handler = logging.StreamHandler(heard)
    handler.addFilter(lambda record: not record.name.startswith("urllib3"))  # the test's own client
    logging.getLogger().addHandler(handler)
    before = logging.getLogger().level
    logging.getLogger().setLevel(logging.DEBUG)
    try:
        with redirect_stderr(said), redirect_stdout(said):
            start_logging("debug")
            code = new_code(site, alexa_client)
            tokens = exchanged(site, alexa_client, code).json()
            again = renewed(site, alexa_client, tokens["refresh_token"]).json()
            renewed(site, alexa_client, tokens["refresh_token"])
            exchanged(site, alexa_client, code)
            opened(address(site, alexa_client, redirect_uri="https://evil.example/secret"))
    finally:
        import structlog

        structlog.reset_defaults()
        logging.getLogger().setLevel(before)
        logging.getLogger().removeHandler(handler)
    told = said.getvalue() + heard.getvalue()
    assert "refused" in told
    secrets = [code, alexa_client.secret, VERIFIER, CHALLENGE, JANE.contact.email]
    secrets += [each[kind] for each in (tokens, again) for kind in ("access_token", "refresh_token")]
    kept: list[object] = []
    with site.house.database.read() as session:
        for table in ("oauth_clients", "oauth_codes", "oauth_links", "oauth_tokens"):
            kept += session.execute(text(f"SELECT * FROM {table}")).all()
    for secret in secrets:
        assert secret not in told
        assert secret == CHALLENGE or secret not in repr(kept)


@pytest.mark.parametrize("path", ["authorize", "token", "revoke", "unlink"])
def test_bytes_that_are_no_request_break_nothing(site: Site, path: str) -> None:
    port = urlsplit(site.base).port
    for request in (
        b"POST /oauth/%s?%%ff%%00=%%ff&&&=== HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n"
        b"Cookie: hawker_link=\xff\r\n\r\n\xff\x00&",
        b"PUT /oauth/%s HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\n\r\n",
        b"POST /oauth/%s HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n"
        b"Content-Length: 7\r\n\r\n%%=%%zz&&",
    ):
        with socket.create_connection(("127.0.0.1", port or 0), timeout=30) as connection:
            connection.sendall(request % path.encode())
            status = int(connection.recv(100).split()[1])
        assert 400 <= status < 500


def test_the_servers_description_is_true(site: Site) -> None:
    told = requests.get(f"{site.base}/.well-known/oauth-authorization-server", timeout=30).json()
    from authlib.oauth2.rfc8414 import AuthorizationServerMetadata

    assert told["issuer"] == site.base
    assert told["code_challenge_methods_supported"] == ["S256"]
    checked = dict(told) | {
        name: value.replace("http://localhost", "https://shop.example")
        for name, value in told.items()
        if isinstance(value, str)
    }
    AuthorizationServerMetadata(json.loads(json.dumps(checked))).validate()
