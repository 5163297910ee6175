"""Payment pages (``/pay/<token>``) and Stripe's signed webhooks (``/webhooks/stripe``).

A webhook is only a hint, and so is a shopper who comes back from paying: how the payment stands is asked from Stripe,
so that hints out of order, twice or late change nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from importlib.resources import files
from typing import Final

import structlog
from flask import Blueprint, Response, request

from commerce import Payment, PaymentKind
from commerce.payments.carrying import Carrier
from commerce.payments.provider import ForgedWebhookError, ProviderRefusedError, ProviderUnreachableError
from commerce.payments.stripe_provider import webhook_reference
from skills.assistant import Assistant
from skills.endpoint.errors import RefusedError
from skills.endpoint.payment_page import MOST_LOOKS, CardForm, PaymentPage
from skills.endpoint.wire import json_response
from skills.errors import SettingsError
from skills.settings import Settings

LANGUAGE: Final = "in"
"""The part of a payment page's address that says in which language it is: "/pay/...?in=es"."""
LOOK: Final = "look"
_log: Final = structlog.get_logger("hawker.payments")


@dataclass(frozen=True, slots=True)
class StripeSite:
    """What the pages and webhooks of a shop that is paid by Stripe work with."""

    carrier: Carrier
    form: CardForm
    webhook_secret: str = field(repr=False)


def stripe_site(settings: Settings, carrier: Carrier | None) -> StripeSite | None:
    """The pages and webhooks that the settings name; ``None`` where there is no provider.

    Raises:
        SettingsError: There is a provider, and what its pages or webhooks need is not set.
    """
    if carrier is None:
        return None
    if settings.stripe_webhook_secret is None:
        raise SettingsError(
            "HAWKER_STRIPE_WEBHOOK_SECRET: without it nobody could tell Stripe's messages from forged ones; set it to "
            "the signing secret of the webhook (whsec_...)"
        )
    if not settings.stripe_publishable_key:
        raise SettingsError(
            "HAWKER_STRIPE_PUBLISHABLE_KEY: without it no payment page can take a card; set it to the publishable key "
            "of your account (pk_...)"
        )
    form = CardForm(settings.stripe_publishable_key, settings.stripe_script, settings.stripe_url)
    return StripeSite(carrier, form, settings.stripe_webhook_secret.get_secret_value())


def payments_blueprint(assistant: Assistant, stripe: StripeSite | None) -> Blueprint:
    """The pages of a shop's payments; cards and webhooks only where there is a provider."""
    blueprint = Blueprint("payments", __name__)

    @blueprint.get("/pay/<token>")
    def page(token: str) -> Response:
        language = request.args.get(LANGUAGE, "")
        replies = assistant.languages.tongue(language).replies
        payment = assistant.shop.payments.by_token(token)
        if payment is None:
            gone = replies.render("label-page-gone").display
            return Response(gone, HTTPStatus.NOT_FOUND, mimetype="text/plain")
        is_known = language in assistant.languages.known
        shown = PaymentPage(
            assistant.shop.info().name,
            payment,
            replies,
            _looks(),
            f"{LANGUAGE}={language}" if is_known else "",
        )
        return Response(shown.html(), mimetype="text/html") if stripe is None else _with_card(shown, stripe)

    @blueprint.get("/pay/card.js")
    def script() -> Response:
        return Response(_script(), mimetype="text/javascript")

    if stripe is not None:
        blueprint.post("/webhooks/stripe")(_webhook(stripe))
    return blueprint


def _script() -> bytes:
    return files("skills.endpoint").joinpath("card.js").read_bytes()


def _looks() -> int:
    """How often the page came back by itself."""
    said = request.args.get(LOOK, "")
    return min(int(said), MOST_LOOKS) if said.isascii() and said.isdigit() and len(said) < 4 else 0


def _with_card(shown: PaymentPage, stripe: StripeSite) -> Response:
    if shown.looks and shown.payment.reference:
        paying = shown.payment
        stripe.carrier.look_at(paying.reference, f"page/{paying.reference}/{paying.state}/{shown.looks}")
    secret = _secret(shown.payment, stripe) if shown.needs_secret else ""
    response = Response(shown.html(stripe.form, secret), mimetype="text/html")
    if secret:
        response.headers["Content-Security-Policy"] = stripe.form.policy
    return response


def _secret(payment: Payment, stripe: StripeSite) -> str:
    """What lets the shopper's phone pay it; empty where Stripe can't be asked now, then the page comes back."""
    try:
        return stripe.carrier.providers[PaymentKind.STRIPE].form_secret(payment.reference)
    except (ProviderRefusedError, ProviderUnreachableError) as error:
        _log.warning("a payment page waits for its provider", payment=payment.id, problem=str(error))
        return ""


def _webhook(stripe: StripeSite) -> Callable[[], Response]:
    def stripe_webhook() -> Response:
        try:
            event, reference = webhook_reference(
                request.get_data(), request.headers.get("Stripe-Signature", ""), stripe.webhook_secret
            )
        except ForgedWebhookError as error:
            raise RefusedError(str(error), HTTPStatus.BAD_REQUEST) from error
        if reference:
            stripe.carrier.look_at(reference, f"webhook/{event}")
        return json_response({"received": True})

    return stripe_webhook
