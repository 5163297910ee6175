"""The pages: for everybody's eyes and ears, in the shop's languages, with a code or a PIN."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from flask.testing import FlaskClient

from skills.assembly import open_house
from skills.endpoint import EndpointConfig, create_app
from skills.endpoint.linking import LinkStore
from skills.endpoint.linking.clients import SCOPE
from skills.errors import SettingsError
from skills.settings import load_settings
from tests.skills.endpoint.linking.browser import Browser, Page
from tests.skills.endpoint.linking.conftest import BACK, JANE, PIN, Platform, Site, asked_for, linked
from tests.skills.endpoint.platforms import SECRET


def query(platform: Platform, **more: str) -> str:
    right = {"response_type": "code", "client_id": platform.client.id, "redirect_uri": BACK, "scope": SCOPE}
    return urlencode(right | more)


def address(site: Site, platform: Platform, **more: str) -> str:
    return f"{site.base}/oauth/authorize?{query(platform, **more)}"


def check_accessible(page: Page, language: str) -> None:
    """What WCAG 2.2 asks of such a page, as far as it can be told from its text."""
    assert page.all("html") == [{"lang": language}]
    assert len(page.all("h1")) == len(page.all("main")) == len(page.all("title")) == 1
    assert page.text["title"].strip()
    seen = [each for each in page.all("input") if each.get("type") != "hidden"]
    labels = {each["for"] for each in page.all("label")}
    assert {each["id"] for each in seen} == labels
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    assert [each for each in seen if "autofocus" in each] == seen[:1]
    for each in seen:
        assert each["autocomplete"]
        assert all(name in ids for name in each.get("aria-describedby", "").split())
    assert "user-scalable" not in str(page.all("meta"))


def test_each_step_is_for_everybody(site: Site, alexa_client: Platform) -> None:
    browser = Browser()
    browser.open(address(site, alexa_client))
    check_accessible(browser.page, "en")
    assert "Alexa" in browser.page.text["h1"]
    assert site.house.shop.info().name in browser.page.text["h1"]
    browser.send("send", contact=JANE.contact.email)
    check_accessible(browser.page, "en")
    assert browser.page.all("input")[-1]["inputmode"] == "numeric"
    browser.send("agree", code="1")
    check_accessible(browser.page, "en")
    problem = next(each for each in browser.page.all("p") if each.get("id") == "problem")
    assert problem["role"] == "alert"
    field = browser.page.all("input")[-1]
    assert field["aria-describedby"] == "problem"
    assert field["aria-invalid"] == "true"


def test_a_wrong_code_may_be_typed_again_and_spaces_dont_matter(site: Site, alexa_client: Platform) -> None:
    browser = Browser()
    browser.open(address(site, alexa_client))
    browser.send("send", contact=JANE.contact.phone)
    code = site.code()
    assert browser.send("agree", code=f"{(int(code) + 1) % 10**6:06}").status_code == 403
    assert browser.send("agree", code=f" {code[:3]} {code[3:]} ").status_code == 303
    assert asked_for(browser.query)["code"]


@pytest.mark.parametrize(
    ("headers", "ui_locales", "language", "button"),
    [
        ({}, "", "en", "Continue"),
        ({"Accept-Language": "de-AT,en;q=0.5"}, "", "de", "Weiter"),
        ({"Accept-Language": "xx, fr;q=0.5, es;q=0.9"}, "", "es", "Continuar"),
        ({"Accept-Language": "de"}, "fr-CA en", "fr", "Continuer"),
        ({"Accept-Language": "*;q=x,,;;"}, "xx", "en", "Continue"),
        ({"Accept-Language": "pt-BR"}, "", "pt", "Continuar"),
        ({"Accept-Language": "sl"}, "", "sl", "Naprej"),
    ],
)
def test_the_page_is_in_a_language_of_the_shop(
    site: Site, alexa_client: Platform, headers: dict[str, str], ui_locales: str, language: str, button: str
) -> None:
    browser = Browser()
    browser.open(address(site, alexa_client, **({"ui_locales": ui_locales} if ui_locales else {})), **headers)
    check_accessible(browser.page, language)
    assert button in browser.page.text["button"]


def test_a_customer_ends_every_link_on_a_page(site: Site, alexa_client: Platform, app_client: Platform) -> None:
    tokens = [linked(site, each)["access_token"] for each in (alexa_client, app_client)]
    browser = Browser()
    browser.open(f"{site.base}/oauth/unlink")
    check_accessible(browser.page, "en")
    browser.send("send", contact=JANE.contact.email)
    assert browser.send("agree", code="0").status_code == 403
    assert site.links.account("alexa", tokens[0]) is not None
    answer = browser.send("agree", code=site.code())
    assert answer.status_code == 200
    assert "Nothing is linked" in answer.text
    check_accessible(browser.page, "en")
    assert site.links.account("alexa", tokens[0]) is None
    assert site.links.account("kitchen app", tokens[1]) is None


def test_who_thinks_again_stays_linked(site: Site, alexa_client: Platform) -> None:
    token = linked(site, alexa_client)["access_token"]
    browser = Browser()
    browser.open(f"{site.base}/oauth/unlink")
    assert "Nothing was changed" in browser.send("deny").text
    assert site.links.account("alexa", token) is not None


@pytest.fixture
def by_pin(site: Site) -> Iterator[FlaskClient]:
    """The same shop, which has nothing that sends messages."""
    house = open_house(load_settings(database_url=site.house.database.address))
    config = EndpointConfig(("dialogflow",), "", SECRET, public_url="https://shop.example/")
    yield create_app(house.assistant, config, links=site.links).test_client()
    house.close()


def tried(client: FlaskClient, platform: Platform, contact: str, pin: str) -> tuple[int, str]:
    """One try on the page with a PIN: the status, and the page or where it leads."""
    url = f"https://shop.example/oauth/authorize?{query(platform)}"
    page = Page(client.get(url, base_url="https://shop.example").text)
    check_accessible(page, "en")
    filled = page.fields | {"contact": contact, "pin": pin, "decision": "agree"}
    answer = client.post(url, data=filled, base_url="https://shop.example")
    body = answer.text.replace(page.fields["token"], "T")
    return answer.status_code, answer.headers.get("Location") or body


def test_without_a_messenger_the_pin_shows_who_it_is(by_pin: FlaskClient, alexa_client: Platform) -> None:
    status, told = tried(by_pin, alexa_client, JANE.contact.email, PIN)
    assert status == 303
    assert told.startswith(f"{BACK}?code=")


@pytest.mark.parametrize("pin", ["", " ", "abc", "0000", PIN + "0", "९९९९"])
def test_a_wrong_pin_is_refused_as_that_of_nobody(by_pin: FlaskClient, alexa_client: Platform, pin: str) -> None:
    hers = tried(by_pin, alexa_client, JANE.contact.email, pin)
    nobodys = tried(by_pin, alexa_client, "nobody@example.com", pin)
    assert hers == nobodys
    assert hers[0] == 403


def test_pins_are_guessed_slowly(site: Site, by_pin: FlaskClient, alexa_client: Platform) -> None:
    for contact in ("nobody@example.com", JANE.contact.email):
        site.forget_codes()
        told = [tried(by_pin, alexa_client, contact, f"{n:04}")[0] for n in range(7)]
        assert told == [403] * 3 + [429] * 4
    assert tried(by_pin, alexa_client, JANE.contact.email, PIN)[0] == 429


def test_over_tls_the_browsers_secret_is_this_hosts_only(by_pin: FlaskClient, alexa_client: Platform) -> None:
    url = f"https://shop.example/oauth/authorize?{query(alexa_client)}"
    kept = by_pin.get(url, base_url="https://shop.example").headers["Set-Cookie"]
    assert kept.startswith("__Host-")
    assert "Secure" in kept
    assert "Path=/" in kept
    assert "Domain" not in kept


def test_nobody_links_without_tls(site: Site, alexa_client: Platform) -> None:
    config = EndpointConfig(("dialogflow",), "", SECRET, public_url="http://shop.example")
    with pytest.raises(SettingsError, match="HAWKER_PUBLIC_URL"):
        create_app(site.house.assistant, config, links=site.links)
    for client in site.links.clients():
        site.links.revoke_client(client.id)
    browser = create_app(site.house.assistant, config, links=site.links).test_client()
    assert browser.get(f"/oauth/authorize?{query(alexa_client)}").status_code == 404


@pytest.mark.parametrize(
    "uri",
    [
        "http://pitangui.amazon.com/x",
        "https://user@pitangui.amazon.com/x",
        "https://pitangui.amazon.com/x#y",
        "https://*.amazon.com/x",
        "https:///x",
        "https://a b/x",
        "https://a/\n",
        "https://[::1/x",
        "https://a;script-src *",
        "javascript:alert(1)",
        "",
        "https://a/" + "x" * 2000,
    ],
)
def test_a_redirect_uri_that_isnt_safe_is_not_registered(site: Site, uri: str) -> None:
    with pytest.raises(ValueError, match="redirect URI"):
        site.links.add_client("alexa", (uri,))


@pytest.mark.parametrize("name", ["", " alexa", "x" * 101, "a\nb"])
def test_a_client_has_a_name(site: Site, name: str) -> None:
    with pytest.raises(ValueError, match="1 to 100"):
        site.links.add_client(name, (BACK,))
    with pytest.raises(ValueError, match="redirect URI"):
        LinkStore(site.house.database, site.house.shop.customers).add_client("alexa", ())
