"""Stripe, by its own SDK: PaymentIntents that are made first, confirmed then, captured, cancelled and paid back.

Making an intent moves no money; only the one whose reference is in our books is confirmed, and to confirm, capture or
cancel twice does nothing more. A refund is found again by our key in its metadata. Stripe's own idempotency keys come
on top: nothing here depends on them. https://docs.stripe.com/api/payment_intents
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

import stripe
from pydantic import BaseModel, Field

from commerce.payments.provider import ForgedWebhookError, ProviderRefusedError, ProviderUnreachableError
from commerce.payments.values import Job, Outcome, PaymentState, TaskKind

TIMEOUT_S: Final = 10.0
WEBHOOK_TOLERANCE_S: Final = 300
"""Older messages are refused: they may have been recorded by somebody."""
CLOCKS_APART: Final = timedelta(days=1)
"""So far Stripe's clock may be from ours."""
_ID: Final = re.compile(r"^[A-Za-z0-9_]{1,255}$")
_STATES: Final[Mapping[str, PaymentState]] = {
    "requires_payment_method": PaymentState.REQUIRES_METHOD,
    "requires_confirmation": PaymentState.PROCESSING,
    "requires_action": PaymentState.REQUIRES_ACTION,
    "processing": PaymentState.PROCESSING,
    "requires_capture": PaymentState.AUTHORISED,
    "succeeded": PaymentState.CAPTURED,
    "canceled": PaymentState.CANCELLED,
}
_ENDED: Final = (PaymentState.CANCELLED, PaymentState.CAPTURED, PaymentState.FAILED)


class StripeProvider:
    """See ``PaymentProvider``. Safe to use from many threads."""

    def __init__(self, key: str, url: str = "https://api.stripe.com", timeout_s: float = TIMEOUT_S) -> None:
        self._client = stripe.StripeClient(
            key,
            base_addresses={"api": url},
            http_client=stripe.RequestsClient(timeout=timeout_s),
            max_network_retries=0,
        ).v1

    def carry_out(self, job: Job) -> Outcome:
        """See ``PaymentProvider``."""
        options: Any = {"idempotency_key": job.key}
        intents = self._client.payment_intents
        with _explained():
            try:
                if job.kind is TaskKind.START:
                    return _outcome(intents.create(_new_intent(job), options), job)
                if job.kind is TaskKind.CONFIRM:
                    intents.confirm(job.reference, {}, options)
                elif job.kind is TaskKind.CAPTURE:
                    intents.capture(job.reference, {"amount_to_capture": job.amount}, options)
                elif job.kind is TaskKind.CANCEL:
                    intents.cancel(job.reference, {}, options)
                elif job.kind is TaskKind.REFUND:
                    self._client.refunds.create(
                        {"payment_intent": job.reference, "amount": job.amount, "metadata": {"key": job.key}}, options
                    )
            except stripe.CardError:
                pass  # declined: the intent itself tells
            except stripe.InvalidRequestError:
                if job.kind not in (TaskKind.CONFIRM, TaskKind.CAPTURE, TaskKind.CANCEL):
                    raise
                found = self._state(job)  # it may stand there already
                if not _is_done(job.kind, found):
                    raise
                return found
            return self._state(job)

    def find(self, job: Job) -> Outcome | None:
        """See ``PaymentProvider``."""
        with _explained():
            if not job.reference:
                return self._lost(job)
            found = self._state(job)
            if job.kind is TaskKind.REFUND:
                refunds = self._client.refunds.list({"payment_intent": job.reference, "limit": 100})
                keys = {_noted(refund, "key") for refund in refunds.auto_paging_iter()}
                return found if job.key in keys else None
            return found if _is_done(job.kind, found) else None

    def _lost(self, job: Job) -> Outcome | None:
        """The intent whose answer was lost: of all, the newest first, that were made since it was first asked for."""
        first = (job.since - CLOCKS_APART).timestamp()
        for intent in self._client.payment_intents.list({"limit": 100}).auto_paging_iter():
            if _noted(intent, "payment") == job.payment_id:
                return _outcome(intent, job)
            if intent.created < first:
                break
        return None

    def form_secret(self, reference: str) -> str:
        """See ``PaymentProvider``."""
        with _explained():
            return str(self._client.payment_intents.retrieve(reference).client_secret or "")

    def _state(self, job: Job) -> Outcome:
        intent = self._client.payment_intents.retrieve(job.reference)
        refunded = undelivered = 0
        if intent.status == "succeeded":
            refunds = self._client.refunds.list({"payment_intent": job.reference, "limit": 100})
            for refund in refunds.auto_paging_iter():
                refunded += refund.amount
                undelivered += refund.amount if refund.status in ("failed", "canceled") else 0
        return replace(_outcome(intent, job), refunded=refunded, undelivered=undelivered)


def webhook_reference(payload: bytes, signature: str, secret: str) -> tuple[str, str]:
    """The event's id and the intent that a webhook is about ("" for other things).

    Raises:
        ForgedWebhookError: It is not signed by Stripe with this secret, or too old, or no event.
    """
    try:
        text = payload.decode()
        stripe.WebhookSignature.verify_header(text, signature, secret, WEBHOOK_TOLERANCE_S)
    except (stripe.SignatureVerificationError, ValueError) as error:
        raise ForgedWebhookError("this webhook is not signed by Stripe with our secret") from error
    try:
        event = _Event.model_validate_json(text)
    except ValueError as error:
        raise ForgedWebhookError("this webhook is signed, but is no event of Stripe's") from error
    thing = event.data.object
    intent = thing.get("id") if thing.get("object") == "payment_intent" else thing.get("payment_intent")
    return event.id, intent if isinstance(intent, str) and _ID.fullmatch(intent) else ""


class _Data(BaseModel):
    """What an event is about: of any kind."""

    object: dict[str, Any]


class _Event(BaseModel):
    """The parts of an event that are read; see https://docs.stripe.com/api/events/object ."""

    id: str = Field(pattern=_ID.pattern)
    data: _Data


def _noted(thing: stripe.PaymentIntent | stripe.Refund, name: str) -> str:
    """What we wrote to it when it was made."""
    return str(getattr(thing.metadata, name, "") or "")


def _new_intent(job: Job) -> Any:
    method, _, customer = job.kept_reference.partition("/")
    intent: dict[str, Any] = {
        "amount": job.amount,
        "currency": job.currency.lower(),
        "metadata": {"payment": job.payment_id, "order": job.order_number},
        "payment_method_types": ["card"],
        "capture_method": "manual" if job.capture_later else "automatic",
    }
    if method:
        intent["payment_method"] = method
    if customer:
        intent["customer"] = customer
    return intent


def _outcome(intent: stripe.PaymentIntent, job: Job) -> Outcome:
    state = _STATES.get(intent.status, PaymentState.PROCESSING)
    failure = getattr(intent, "last_payment_error", None)
    problem = str(getattr(failure, "code", None) or "") if failure else ""
    if state is PaymentState.REQUIRES_METHOD and failure and job.kept_reference:
        state = PaymentState.FAILED  # there is no other card to try
    action = getattr(intent, "next_action", None)
    redirect = getattr(action, "redirect_to_url", None) if action else None
    captured = 0
    if state is PaymentState.CAPTURED:
        captured = int(getattr(intent, "amount_received", None) or intent.amount)
    return Outcome(
        state,
        intent.id,
        captured,
        action_url=str(getattr(redirect, "url", "") or "") if redirect else "",
        confirm_next=intent.status == "requires_confirmation",
        problem=problem,
    )


def _is_done(kind: TaskKind, found: Outcome) -> bool:
    if kind is TaskKind.CONFIRM:
        return not found.confirm_next
    if kind is TaskKind.CAPTURE:
        return found.state is not PaymentState.AUTHORISED
    if kind is TaskKind.CANCEL:
        return found.state in _ENDED
    return True


@contextmanager
def _explained() -> Iterator[None]:
    """Stripe's errors as ours; no secret and no personal data is in them."""
    try:
        yield
    except (stripe.APIConnectionError, stripe.RateLimitError, stripe.APIError) as error:
        raise ProviderUnreachableError(f"Stripe did not answer ({type(error).__name__})") from error
    except (stripe.AuthenticationError, stripe.PermissionError) as error:
        # That says nothing of the payment: it goes on when the key is right again.
        raise ProviderUnreachableError(f"Stripe refuses our key ({type(error).__name__}): set another one") from error
    except stripe.StripeError as error:
        raise ProviderRefusedError(str(error.code or type(error).__name__)) from error
