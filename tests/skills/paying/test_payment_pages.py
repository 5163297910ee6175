"""Payment pages tell what is to be paid and nothing else; webhooks are taken only when they are genuine."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from flask import Flask
from sqlalchemy import text
from typer.testing import CliRunner

from commerce import Cart, Order, PaymentState
from skills.assembly import House
from skills.cli.app import app as cli
from skills.endpoint.app import EndpointConfig, create_app
from skills.errors import SettingsError
from skills.paying.codes import as_png, as_svg, as_text
from skills.paying.providers import carrier_for, webhook_secret
from skills.settings import load_settings

SECRET = "whsec_test"
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def offering(house: House) -> Iterator[House]:
    with house.database.write() as session:
        for place, kind in enumerate(("link", "stripe")):
            session.execute(
                text(
                    "INSERT INTO payment_methods (code, kind, name, aliases, capture_later, needs_code, position) "
                    "VALUES (:kind, :kind, :kind, '[]', false, false, :place)"
                ),
                {"kind": kind, "place": place},
            )
        session.execute(text("UPDATE store SET revision = 'offering'"))
    house.shop.pay_page = "http://shop/pay/"
    yield house
    house.shop.pay_page = ""


@pytest.fixture
def site(offering: House) -> Flask:
    settings = load_settings(database_url="unused", stripe_key="sk_test_12345")
    carrier = carrier_for(settings, offering.database, offering.shop)
    config = EndpointConfig(("dialogflow",), dialogflow_secret="s" * 16)
    return create_app(offering.assistant, config, carrier=carrier, webhook_secret=SECRET)


def _order(house: House, method: str = "link") -> Order:
    sku = _any_sku(house)
    assert isinstance(house.shop.add("c", sku, 1, key="a"), Cart)
    ready = house.shop.choose_delivery("c", "pickup", key="d")
    assert isinstance(ready, Cart)
    house.shop.payments.choose("c", method, key="p")
    outcome = house.shop.place_order("c", ready.fingerprint, key="o")
    assert isinstance(outcome, Order)
    return outcome


def _any_sku(house: House) -> str:
    with house.database.read() as session:
        return str(session.scalar(text("SELECT sku FROM variants WHERE stock > 3 AND NOT retired ORDER BY sku")))


def test_a_page_shows_total_and_code_and_nobodys_name(offering: House, site: Flask) -> None:
    order = _order(offering)
    (payment,) = offering.shop.payments.of_order(order.number)
    path = payment.page_url.removeprefix("http://shop")
    page = site.test_client().get(path)
    assert page.status_code == 200
    assert order.number in page.text
    assert f"{order.total.major}" in page.text
    assert "<svg" in page.text
    assert site.test_client().get("/pay/guessed").status_code == 404


def test_a_page_is_gone_after_its_time(offering: House, site: Flask) -> None:
    order = _order(offering)
    (payment,) = offering.shop.payments.of_order(order.number)
    with offering.database.write() as session:
        late = (datetime.now(UTC) - timedelta(days=1)).replace(tzinfo=None).isoformat(" ")
        session.execute(text("UPDATE payments SET token_expires = :late"), {"late": late})
    assert site.test_client().get(payment.page_url.removeprefix("http://shop")).status_code == 404


def _post(site: Flask, secret: str, reference: str = "pi_unknown") -> int:
    event = {"id": "evt_1", "object": "event", "data": {"object": {"object": "payment_intent", "id": reference}}}
    payload, at = json.dumps(event).encode(), int(time.time())
    signature = hmac.new(secret.encode(), b"%d.%s" % (at, payload), hashlib.sha256).hexdigest()
    headers = {"Stripe-Signature": f"t={at},v1={signature}"}
    return site.test_client().post("/webhooks/stripe", data=payload, headers=headers).status_code


def test_only_a_webhook_that_is_signed_is_taken(offering: House, site: Flask) -> None:
    order = _order(offering, "stripe")
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
    with pytest.raises(SettingsError, match="HAWKER_STRIPE_WEBHOOK_SECRET"):
        webhook_secret(keyed, carrier_for(keyed, offering.database, offering.shop))


def test_the_till_takes_the_money_once(offering: House) -> None:
    order = _order(offering)
    for _ in range(2):
        done = CliRunner().invoke(cli, ["till", order.number, "--store", offering.database.address])
        assert done.exit_code == 0, done.output
    (payment,) = offering.shop.payments.of_order(order.number)
    assert payment.state is PaymentState.CAPTURED
    assert payment.captured == order.total


def test_codes_are_made_for_pages_screens_and_terminals() -> None:
    assert as_svg("7702135").startswith(b"<svg")
    assert as_png("7702135").startswith(PNG)
    assert len(as_text("7702135").splitlines()) > 8
