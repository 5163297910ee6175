"""Payment pages tell what is to be paid and nothing else; webhooks are taken only when they are genuine."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import text

from skills.assembly import House
from skills.endpoint import stripe_site
from skills.errors import SettingsError
from skills.paying.codes import as_png, as_svg, as_text
from skills.paying.providers import carrier_for
from skills.settings import load_settings
from tests.skills.paying.conftest import SECRET, page_of, place_order

PNG = b"\x89PNG\r\n\x1a\n"


def test_a_page_shows_total_and_code_and_nobodys_name(offering: House, site: Flask) -> None:
    order = place_order(offering)
    page = site.test_client().get(page_of(offering, order))
    assert page.status_code == 200
    assert order.number in page.text
    assert f"{order.total.major}" in page.text
    assert "<svg" in page.text
    assert site.test_client().get("/pay/guessed").status_code == 404


def test_a_page_is_in_the_language_that_its_link_names(offering: House, site: Flask) -> None:
    path = page_of(offering, place_order(offering))
    spanish = site.test_client().get(f"{path}?in=es").text
    assert '<html lang="es">' in spanish
    assert "enseña este código" in spanish
    assert "show this code" in site.test_client().get(path).text
    assert "show this code" in site.test_client().get(f"{path}?in=<b>").text
    assert "ya no existe" in site.test_client().get("/pay/guessed?in=es").text


def test_a_page_is_gone_after_its_time(offering: House, site: Flask) -> None:
    order = place_order(offering)
    path = page_of(offering, order)
    with offering.database.write() as session:
        late = (datetime.now(UTC) - timedelta(days=1)).replace(tzinfo=None).isoformat(" ")
        session.execute(text("UPDATE payments SET token_expires = :late"), {"late": late})
    assert site.test_client().get(path).status_code == 404


def _post(site: Flask, secret: str, reference: str = "pi_unknown") -> int:
    event = {"id": "evt_1", "object": "event", "data": {"object": {"object": "payment_intent", "id": reference}}}
    payload, at = json.dumps(event).encode(), int(time.time())
    signature = hmac.new(secret.encode(), b"%d.%s" % (at, payload), hashlib.sha256).hexdigest()
    headers = {"Stripe-Signature": f"t={at},v1={signature}"}
    return site.test_client().post("/webhooks/stripe", data=payload, headers=headers).status_code


def test_only_a_webhook_that_is_signed_is_taken(offering: House, site: Flask) -> None:
    order = place_order(offering, "stripe")
    with offering.database.write() as session:
        session.execute(text("UPDATE payments SET reference = 'pi_1' WHERE order_number = :n"), {"n": order.number})
    assert _post(site, "whsec_other", "pi_1") == 400
    assert _post(site, SECRET) == 200
    looks = "SELECT count(*) FROM payment_tasks WHERE kind = 'look'"
    with offering.database.read() as session:
        assert session.scalar(text(looks)) == 0
    for _ in range(2):
        assert _post(site, SECRET, "pi_1") == 200
    with offering.database.read() as session:
        assert session.scalar(text(looks)) == 1


def test_a_method_without_its_secret_refuses_to_start_with_the_settings_name(offering: House) -> None:
    settings = load_settings(database_url="unused")
    with pytest.raises(SettingsError, match="HAWKER_STRIPE_KEY"):
        carrier_for(settings, offering.database, offering.shop)
    keyed = load_settings(database_url="unused", stripe_key="sk_test_12345")
    carrier = carrier_for(keyed, offering.database, offering.shop)
    with pytest.raises(SettingsError, match="HAWKER_STRIPE_WEBHOOK_SECRET"):
        stripe_site(keyed, carrier)
    with pytest.raises(SettingsError, match="HAWKER_STRIPE_PUBLISHABLE_KEY"):
        stripe_site(load_settings(database_url="unused", stripe_webhook_secret=SECRET), carrier)


def test_codes_are_made_for_pages_screens_and_terminals() -> None:
    assert as_svg("7702135").startswith(b"<svg")
    assert as_png("7702135").startswith(PNG)
    assert len(as_text("7702135").splitlines()) > 8
