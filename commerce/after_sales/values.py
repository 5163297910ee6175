"""What is asked for after an order was placed, and what comes of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from commerce.customers.values import Address
from commerce.money import Money
from commerce.values import Order

ORIGINAL = "original"
"""A refund to the way the order was paid."""
STORE_CREDIT = "store_credit"
"""A refund as credit that the customer keeps."""


class ReturnKind(StrEnum):
    """What somebody wants for what they send back."""

    RETURN = "return"
    EXCHANGE = "exchange"


class ReturnStatus(StrEnum):
    """Where a return stands."""

    REQUESTED = "requested"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class Piece:
    """Pieces of one line of an order; ``sku`` is what is wanted in their place, where something is."""

    line_id: str
    quantity: int
    sku: str = ""


@dataclass(frozen=True, slots=True)
class Quote:
    """What a change, return or exchange would come to, worked out and not yet made."""

    amount: Money
    """What goes back to the customer; negative is what they have to pay."""
    fee: Money
    """What sending it back costs the customer; ``amount`` is less it."""
    total: Money
    """What the order comes to afterwards."""


@dataclass(frozen=True, slots=True)
class Return:
    """A return or an exchange that was registered. ``number`` is digits, made as an order's number is."""

    number: str
    order_number: str
    kind: ReturnKind
    status: ReturnStatus
    pieces: tuple[Piece, ...]
    reason: str
    refund_to: str
    """``ORIGINAL``, ``STORE_CREDIT`` or the id of a way to pay that the customer keeps."""
    amount: Money
    """What goes back to the customer once it is received; negative is what they have to pay."""
    requested_at: datetime


@dataclass(frozen=True, slots=True)
class Tracking:
    """Where a parcel can be followed."""

    carrier: str
    number: str
    url: str = ""
    expected: date | None = None


@dataclass(frozen=True, slots=True)
class Movement:
    """Money that moved, or is to move, for an order: positive towards the shop, negative back to the customer."""

    amount: Money
    method: str
    at: datetime


@dataclass(frozen=True, slots=True)
class OrderFile:
    """All that is known of an order after it was placed."""

    order: Order
    customer_id: str | None
    address: Address | None
    tracking: tuple[Tracking, ...] = ()
    returns: tuple[Return, ...] = ()
    movements: tuple[Movement, ...] = ()
    cancel_reason: str = ""
    cart_id: str = ""
    """The cart, and so the conversation, that it was placed from."""


@dataclass(frozen=True, slots=True)
class Reordered:
    """What became of ordering the same again."""

    added: tuple[str, ...]
    missing: tuple[str, ...]
    """Names of what can't be had now, or not in that number."""
