"""The values of payments: states, methods, and what a provider is asked and answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from commerce.money import Money


class PaymentState(StrEnum):
    """Where a payment stands. A payment that is paid back in part is ``CAPTURED``, with refunds that add up."""

    REQUIRES_METHOD = "requires_method"
    """Nothing is known yet that could be charged."""
    REQUIRES_ACTION = "requires_action"
    """The shopper has to do something: pay at the till, open a link, confirm at their bank."""
    PROCESSING = "processing"
    """The provider is asked, or works on it."""
    AUTHORISED = "authorised"
    """The money is reserved."""
    CAPTURED = "captured"
    """The money is taken."""
    FAILED = "failed"
    CANCELLED = "cancelled"
    REFUNDED = "refunded"
    """All of it is paid back."""


class PaymentKind(StrEnum):
    """The kinds of methods there are."""

    TILL = "till"
    """At the till, with the order's number."""
    LINK = "link"
    """At the till too, with the code on the page that a link, shown as a QR code, opens on the shopper's own phone."""
    STRIPE = "stripe"
    """By card on Stripe's page, or by the card that a customer keeps there."""
    GIFT_CARD = "gift_card"
    STORE_CREDIT = "store_credit"


class RefundTo(StrEnum):
    """Where money goes back to."""

    ORIGINAL = "original"
    """Where it came from."""
    STORE_CREDIT = "store_credit"


class TaskKind(StrEnum):
    """What is due at a provider."""

    START = "start"
    """Make the provider's record of it; no money moves."""
    CONFIRM = "confirm"
    CAPTURE = "capture"
    CANCEL = "cancel"
    REFUND = "refund"
    LOOK = "look"
    """Ask how it stands."""


@dataclass(frozen=True, slots=True)
class PaymentMethod:
    """A way to pay that the shop offers."""

    code: str
    kind: PaymentKind
    name: str
    aliases: tuple[str, ...] = ()
    """Other words that people choose it by."""
    capture_later: bool = False
    """Whether the money is only reserved with the order, and taken when it is packed."""
    needs_code: bool = False
    """Whether a PIN or a one-time code is asked for before it is charged."""

    @property
    def charges_kept(self) -> bool:
        """Whether it charges what a customer keeps in the shop, and nothing else, at once."""
        return self.kind in (PaymentKind.GIFT_CARD, PaymentKind.STORE_CREDIT)


@dataclass(frozen=True, slots=True)
class Payable:
    """What an order owes and who pays, as the payments see it."""

    number: str
    """The order's."""
    total: Money
    shopper: str
    """The cart's id: the device, or the account, that the order came from."""
    customer_id: str | None = None


@dataclass(frozen=True, slots=True)
class Payment:
    """One payment of an order."""

    id: str
    order_number: str
    method: str
    """Its code."""
    kind: PaymentKind
    state: PaymentState
    amount: Money
    captured: Money
    refunded: Money
    action_url: str = ""
    """Where the shopper confirms it, while that is required."""
    page_url: str = ""
    """Its payment page, as long as it is open."""
    reference: str = ""
    """What the provider calls it, once it is known there."""
    kept_method: str = ""
    """The id of the customer's kept way that is charged, where it is one."""


@dataclass(frozen=True, slots=True)
class Refund:
    """Money that goes back, once for a key."""

    key: str
    order_number: str
    amount: Money
    to: RefundTo
    done: bool
    """Whether it has arrived; else it is due at the provider or at the till."""


@dataclass(frozen=True, slots=True)
class Job:
    """What a provider is asked to do. The same ``key`` is always the same request."""

    kind: TaskKind
    key: str
    payment_id: str
    order_number: str
    amount: int
    """Minor units of ``currency``."""
    currency: str
    since: datetime
    """When it became due: it was not done before."""
    reference: str = ""
    """What the provider calls the payment, once it is known there."""
    kept_reference: str = ""
    """What the provider calls the customer's method, and the customer: "pm_1/cus_1"."""
    capture_later: bool = False


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a payment stands at its provider. Amounts are minor units."""

    state: PaymentState
    reference: str
    captured: int = 0
    refunded: int = 0
    """All refunds that were made, those included that did not arrive."""
    undelivered: int = 0
    """Of these, what did not arrive."""
    action_url: str = ""
    confirm_next: bool = False
    """Whether it waits to be confirmed."""
    problem: str = ""
    """Why it failed: the provider's code, no personal data."""
