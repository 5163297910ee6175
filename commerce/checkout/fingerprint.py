"""The fingerprint of a read-back: one digest for each of its parts, so that it can be said which of them changed."""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict
from enum import StrEnum
from typing import Final

from commerce.checkout.values import Draft, Promise
from commerce.values import Cart

DIGITS: Final = 12
"""Hexadecimal digits of each digest."""


class Changed(StrEnum):
    """The parts of a read-back, in the order of their digests."""

    GOODS = "goods"
    COUPON = "coupon"
    DELIVERY = "delivery"
    ADDRESS = "address"
    CONTACT = "contact"
    PAYMENT = "payment"
    DATE = "date"
    PRICE = "price"
    """The last: it changes with the goods, the coupon and the delivery, too."""


def fingerprint(cart: Cart, draft: Draft, promise: Promise | None, payment: str) -> str:
    """The digests of what would be ordered now."""
    parts: dict[Changed, object] = {
        Changed.GOODS: [[line.sku, [option.code for option in line.options], line.quantity] for line in cart.lines],
        Changed.COUPON: cart.coupon,
        Changed.DELIVERY: [cart.delivery.code if cart.delivery else None, draft.place],
        Changed.ADDRESS: asdict(draft.address),
        Changed.CONTACT: [asdict(draft.contact), draft.customer_id],
        Changed.PAYMENT: payment,
        Changed.DATE: [str(promise.first), str(promise.last)] if promise else None,
        Changed.PRICE: cart.fingerprint,
    }
    return "-".join(_digest(parts[part]) for part in Changed)


def changes(before: str, now: str) -> tuple[Changed, ...]:
    """What differs between two fingerprints; a price that changed because of something else is left out."""
    pairs = zip(Changed, before.split("-"), now.split("-"), strict=False)
    found = tuple(part for part, one, other in pairs if one != other)
    others = tuple(part for part in found if part is not Changed.PRICE)
    costs = {Changed.GOODS, Changed.COUPON, Changed.DELIVERY}
    return others if costs.intersection(others) else found


def _digest(part: object) -> str:
    return hashlib.sha256(json.dumps(part).encode()).hexdigest()[:DIGITS]
