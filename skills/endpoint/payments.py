"""Payment pages (``/pay/<token>``) and Stripe's signed webhooks (``/webhooks/stripe``).

A page tells an order's total and how to pay it, and nothing about whose it is. A webhook is only a hint: how the
payment stands is asked from Stripe, so that hints out of order, twice or late change nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import Final

from babel.numbers import format_currency
from flask import Blueprint, Response, redirect, request
from markupsafe import escape
from werkzeug.wrappers import Response as AnyResponse

from commerce import Payment, PaymentState, Shop
from commerce.payments.carrying import Carrier
from commerce.payments.provider import ForgedWebhookError
from commerce.payments.stripe_provider import webhook_reference
from skills.endpoint.errors import RefusedError
from skills.endpoint.wire import json_response
from skills.paying.codes import as_svg

PAGE: Final = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>{shop}</title></head>
<body><h1>{shop}</h1><p>Order {number}</p><p><strong>{total}</strong></p><p>{state}</p>{code}</body></html>
"""
STATES: Final = {
    PaymentState.AUTHORISED: "This is paid. Thank you.",
    PaymentState.CAPTURED: "This is paid. Thank you.",
    PaymentState.REFUNDED: "This was paid back.",
    PaymentState.CANCELLED: "There is nothing to pay any more.",
}
OPEN: Final = "To pay, show this code at the till."


def payments_blueprint(shop: Shop, carrier: Carrier | None, secret: str) -> Blueprint:
    """The pages of a shop's payments; webhooks only where there is a provider."""
    blueprint = Blueprint("payments", __name__)

    @blueprint.get("/pay/<token>")
    def page(token: str) -> AnyResponse:
        payment = shop.payments.by_token(token)
        if payment is None:
            return Response("This page is no longer there.", HTTPStatus.NOT_FOUND, mimetype="text/plain")
        if payment.state is PaymentState.REQUIRES_ACTION and payment.action_url.startswith("https://"):
            return redirect(payment.action_url, HTTPStatus.SEE_OTHER)
        return Response(_page(shop.info().name, payment), mimetype="text/html")

    if carrier is not None:
        blueprint.post("/webhooks/stripe")(_webhook(carrier, secret))
    return blueprint


def _webhook(carrier: Carrier, secret: str) -> Callable[[], Response]:
    def stripe_webhook() -> Response:
        try:
            event, reference = webhook_reference(
                request.get_data(), request.headers.get("Stripe-Signature", ""), secret
            )
        except ForgedWebhookError as error:
            raise RefusedError(str(error), HTTPStatus.BAD_REQUEST) from error
        if reference:
            carrier.look_at(reference, f"webhook/{event}")
        return json_response({"received": True})

    return stripe_webhook


def _page(shop: str, payment: Payment) -> str:
    is_open = payment.state not in STATES
    return PAGE.format(
        shop=escape(shop),
        number=payment.order_number,
        total=escape(format_currency(payment.amount.major, payment.amount.currency, locale="en")),
        state=STATES.get(payment.state, OPEN),
        code=as_svg(payment.order_number).decode() if is_open else "",
    )
