"""A guest pays by card on the order's page: in Stripe's own form, of which only Stripe sees the card."""

from __future__ import annotations

from dataclasses import dataclass
from html import unescape

import pytest
import requests
from flask import Flask

from commerce import Order, OrderStatus, PaymentState
from commerce.payments.carrying import Carrier
from skills.assembly import House
from skills.paying.providers import carrier_for
from tests.commerce.payments.stripe_server import CARD, DECLINED, KEY, NEEDS_3D_SECURE, StripeServer
from tests.skills.paying.conftest import PUBLISHABLE, MakeSite, page_of, place_order, settings_of


@dataclass
class Phone:
    """A guest's phone with the page of an order; what is done in Stripe's form, Stripe is told as the form does."""

    house: House
    site: Flask
    stripe: StripeServer
    carrier: Carrier
    order: Order
    path: str

    def page(self) -> str:
        return self.site.test_client().get(self.path).text

    def come_back(self) -> str:
        """Wait as the page says, while what is due is carried out."""
        self._go(_between(self.page(), ";url=", '"'))
        self.page()
        self.carrier.run_due()
        return self.page()

    def pay(self, number: str) -> bool:
        """Type a card into the form; the page goes on where the form leads, unless the card is declined."""
        page = self.page()
        intent = _between(page, 'data-secret="', '"').partition("_secret_")[0]
        method = self.stripe.keep_card(number).partition("/")[0]
        self.stripe.post(f"/v1/payment_intents/{intent}", payment_method=method)
        url = f"{self.stripe.url}/v1/payment_intents/{intent}/confirm"
        taken = requests.post(url, auth=(KEY, ""), timeout=10).ok
        if taken:
            self._go(_between(page, 'data-next="', '"'))
        return taken

    def confirm_at_the_bank(self) -> None:
        page = self.page()
        secret = _between(page, 'data-secret="', '"')
        path = f"/v1/payment_intents/{secret.partition('_secret_')[0]}/_authenticate"
        self.stripe.post(path, client_secret=secret, success="true")
        self._go(_between(page, 'data-next="', '"'))

    def state(self) -> PaymentState:
        return self.house.shop.payments.of_order(self.order.number)[-1].state

    def _go(self, there: str) -> None:
        assert there.startswith("?")
        self.path = self.path.partition("?")[0] + unescape(there)


def _between(text: str, start: str, end: str) -> str:
    return text.partition(start)[2].partition(end)[0]


@pytest.fixture
def phone(offering: House, make_site: MakeSite, stripe_running: StripeServer) -> Phone:
    settings = settings_of(stripe_url=stripe_running.url, stripe_script=f"{stripe_running.url}/js.stripe.com/v3/")
    carrier = carrier_for(settings, offering.database, offering.shop)
    assert carrier is not None
    order = place_order(offering, "stripe")
    return Phone(offering, make_site(settings), stripe_running, carrier, order, page_of(offering, order) + "?in=es")


def test_a_guest_pays_by_card_and_no_till_is_spoken_of(phone: Phone) -> None:
    waits = phone.page()
    assert "Un momento" in waits
    assert "<svg" not in waits
    phone.carrier.run_due()
    form = phone.page()
    assert 'id="card"' in form
    assert f'data-key="{PUBLISHABLE}"' in form
    assert 'data-locale="es"' in form
    assert KEY not in form
    assert phone.pay(CARD)
    assert "Un momento" in phone.page()
    assert "Ya está pagado" in phone.come_back()
    placed = phone.house.shop.order(phone.order.number)
    assert placed is not None
    assert placed.status is OrderStatus.PAID
    (intent,) = phone.stripe.intents(phone.order.number)
    assert intent["amount"] == phone.order.total.minor


def test_a_card_that_is_declined_leaves_the_form_for_another(phone: Phone) -> None:
    phone.carrier.run_due()
    assert not phone.pay(DECLINED)
    assert 'id="card"' in phone.page()
    assert phone.state() is PaymentState.REQUIRES_METHOD


def test_a_bank_that_wants_a_confirmation_gets_it_on_the_page(phone: Phone) -> None:
    phone.carrier.run_due()
    assert phone.pay(NEEDS_3D_SECURE)
    asked = phone.come_back()
    assert phone.state() is PaymentState.REQUIRES_ACTION
    phone.path = phone.path.partition("?")[0]
    asked = phone.page()
    assert "Your bank wants you to confirm" in asked
    assert 'id="card"' not in asked
    phone.confirm_at_the_bank()
    assert "This is paid" in phone.come_back()


def test_only_the_page_with_the_form_may_load_stripe(phone: Phone) -> None:
    waits = phone.site.test_client().get(phone.path)
    assert "script-src" not in waits.headers["Content-Security-Policy"]
    phone.carrier.run_due()
    policy = phone.site.test_client().get(phone.path).headers["Content-Security-Policy"]
    assert f"script-src 'self' {phone.stripe.url}" in policy
    assert "default-src 'none'" in policy
    script = phone.site.test_client().get("/pay/card.js")
    assert "confirmCardPayment" in script.text
    assert script.mimetype == "text/javascript"


def test_a_page_comes_back_by_itself_only_so_often(phone: Phone) -> None:
    phone.carrier.run_due()
    for _ in range(21):
        phone.path = phone.path.partition("?")[0] + "?look=20"
        assert "One moment" in phone.page()
    assert ';url=?"' in phone.page()
    phone.path = phone.path.partition("?")[0] + "?look=99999"
    assert 'id="card"' in phone.page()


def test_the_page_waits_while_stripe_is_away(
    phone: Phone, offering: House, make_site: MakeSite, unused_tcp_port: int
) -> None:
    phone.carrier.run_due()
    away = make_site(settings_of(stripe_url=f"http://127.0.0.1:{unused_tcp_port}"))
    assert "One moment" in away.test_client().get(page_of(offering, phone.order)).text


@pytest.fixture
def unused_tcp_port() -> int:
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])
