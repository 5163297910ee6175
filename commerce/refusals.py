"""Why a wish can't be met: a value fit to be spoken, never an exception."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from commerce.money import Money


class RefusalReason(StrEnum):
    """Why a wish can't be met; each has a reply that says so."""

    UNKNOWN_PRODUCT = "unknown_product"
    OUT_OF_STOCK = "out_of_stock"
    NOT_ENOUGH_STOCK = "not_enough_stock"
    QUANTITY_LIMIT = "quantity_limit"
    NOT_IN_CART = "not_in_cart"
    UNKNOWN_CODE = "unknown_code"
    TOO_MANY_CODES = "too_many_codes"
    EMPTY_CART = "empty_cart"
    UNKNOWN_COUPON = "unknown_coupon"
    COUPON_EXPIRED = "coupon_expired"
    COUPON_MINIMUM = "coupon_minimum"
    COUPON_USED_UP = "coupon_used_up"
    COUPON_USED_BEFORE = "coupon_used_before"
    COUPON_WORSE = "coupon_worse"
    """Coupons don't go together, and the one that is in (``name``) saves more."""
    NO_COUPON = "no_coupon"
    UNKNOWN_DELIVERY = "unknown_delivery"
    NO_DELIVERY = "no_delivery"
    NOT_READY = "not_ready"
    BAD_DETAIL = "bad_detail"
    BAD_POSTCODE = "bad_postcode"
    NOT_DELIVERED_THERE = "not_delivered_there"
    NOT_AT_PLACE = "not_at_place"
    CART_CHANGED = "cart_changed"
    UNKNOWN_ORDER = "unknown_order"
    NOT_RECOGNISED = "not_recognised"
    TOO_MANY_TRIES = "too_many_tries"
    BAD_PIN = "bad_pin"
    NOT_KEPT = "not_kept"
    TOO_LATE = "too_late"
    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_REDO = "nothing_to_redo"
    UNKNOWN_PAYMENT = "unknown_payment"
    NOT_ENOUGH_CREDIT = "not_enough_credit"
    ORDER_LIMIT = "order_limit"
    DAY_LIMIT = "day_limit"
    REFUND_TOO_HIGH = "refund_too_high"
    PAYMENT_SETTLED = "payment_settled"
    NOT_DELIVERED = "not_delivered"
    """Nothing of it can be sent back yet."""
    RETURN_WINDOW = "return_window"
    """The days to send it back (``available``) are over."""
    NOT_RETURNABLE = "not_returnable"
    RETURNED_ALREADY = "returned_already"
    MORE_THAN_BOUGHT = "more_than_bought"
    NOT_IN_ORDER = "not_in_order"
    UNKNOWN_RETURN = "unknown_return"
    NO_MORE_CHANGES = "no_more_changes"
    """It was changed, exchanged or returned as often as the shop allows."""
    NOT_ALLOWED = "not_allowed"
    REASON_NEEDED = "reason_needed"
    NOTHING_LEFT = "nothing_left"
    """A change would leave an order without items."""
    VARIANT_SOLD_OUT = "variant_sold_out"
    OTHER_PRODUCT = "other_product"
    METHOD_REFUSED = "method_refused"
    INCOMPLETE_ADDRESS = "incomplete_address"


@dataclass(frozen=True, slots=True)
class Refusal:
    """A wish that can't be met, and what would be possible."""

    reason: RefusalReason
    name: str = ""
    """The thing concerned: a product's, coupon's or delivery option's name."""
    available: int | None = None
    """How many could be had instead (``NOT_ENOUGH_STOCK``, ``QUANTITY_LIMIT``); the seconds to wait
    (``TOO_MANY_TRIES``)."""
    minimum: Money | None = None
    """The order value needed (``COUPON_MINIMUM``), the most there may be (``ORDER_LIMIT``, ``DAY_LIMIT``), or what
    the other coupon saves more (``COUPON_WORSE``)."""
