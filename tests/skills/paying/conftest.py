"""A shop that is paid by a link or by card, with its site, and a real Stripe."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from flask import Flask
from sqlalchemy import text

from commerce import Cart, Order
from skills.assembly import House
from skills.endpoint import EndpointConfig, create_app, stripe_site
from skills.paying.providers import carrier_for
from skills.settings import Settings, load_settings
from tests.commerce.payments.stripe_server import KEY, StripeServer, stripe_server

SECRET = "whsec_test"
PUBLISHABLE = "pk_test_12345"
SHOP = "http://shop"

MakeSite = Callable[[Settings], Flask]


@pytest.fixture
def offering(house: House) -> Iterator[House]:
    """The shop offers to pay by a link and by card."""
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
    before, house.shop.pay_page = house.shop.pay_page, f"{SHOP}/pay/"
    yield house
    house.shop.pay_page = before


@pytest.fixture
def make_site(offering: House) -> MakeSite:
    def make(settings: Settings) -> Flask:
        carrier = carrier_for(settings, offering.database, offering.shop)
        config = EndpointConfig(("dialogflow",), dialogflow_secret="s" * 16)
        return create_app(offering.assistant, config, stripe=stripe_site(settings, carrier))

    return make


@pytest.fixture
def site(make_site: MakeSite) -> Flask:
    return make_site(settings_of())


@pytest.fixture(scope="session")
def stripe_running() -> Iterator[StripeServer]:
    with stripe_server() as server:
        yield server


def settings_of(**given: str) -> Settings:
    """The settings of a shop that is paid by Stripe."""
    keys = {"stripe_key": KEY, "stripe_webhook_secret": SECRET, "stripe_publishable_key": PUBLISHABLE}
    return load_settings(database_url="unused", **(keys | given))


def place_order(house: House, method: str = "link", cart: str = "c") -> Order:
    """An order that is paid by a method."""
    with house.database.read() as session:
        sku = str(session.scalar(text("SELECT sku FROM variants WHERE stock > 3 AND NOT retired ORDER BY sku")))
    assert isinstance(house.shop.add(cart, sku, 1, key=f"a{cart}"), Cart)
    assert isinstance(house.shop.choose_delivery(cart, "pickup", key=f"d{cart}"), Cart)
    house.shop.payments.choose(cart, method, key=f"p{cart}")
    outcome = house.shop.checkout.place(cart, house.shop.checkout.summary(cart).fingerprint, key=f"o{cart}")
    assert isinstance(outcome, Order)
    return outcome


def page_of(house: House, order: Order) -> str:
    """The path of an order's payment page."""
    return house.shop.payments.of_order(order.number)[-1].page_url.removeprefix(SHOP)
