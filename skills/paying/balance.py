"""What was paid for an order, what is still to be paid, and what went back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from commerce import Money, Order, OrderStatus, Payment, PaymentState

OWED: Final = frozenset(
    {
        PaymentState.REQUIRES_METHOD,
        PaymentState.REQUIRES_ACTION,
        PaymentState.PROCESSING,
        PaymentState.FAILED,
    }
)
"""A payment in one of these has neither taken nor reserved anything so far."""


@dataclass(frozen=True, slots=True)
class Balance:
    """The money of an order."""

    paid: Money
    """All that was taken, before anything went back."""
    due: Money
    back: Money

    @property
    def is_settled(self) -> bool:
        """Whether it was paid, and that is all there is to say."""
        return bool(self.paid.minor) and not self.due.minor and not self.back.minor


def balance_of(order: Order, payments: Sequence[Payment]) -> Balance:
    """The balance of an order; one whose payments are kept elsewhere is paid when its state says so."""
    zero = Money(0, order.total.currency)
    if not payments:
        is_paid = order.status not in (OrderStatus.PLACED, OrderStatus.CANCELLED)
        is_due = order.status is OrderStatus.PLACED
        return Balance(order.total if is_paid else zero, order.total if is_due else zero, zero)
    paid = sum((payment.captured for payment in payments), zero)
    back = sum((payment.refunded for payment in payments), zero)
    owed = sum(payment.amount.minor for payment in payments if payment.state in OWED)
    left = max(order.total.minor - paid.minor + back.minor, 0)  # a way that failed may have had another after it
    due = 0 if order.status is OrderStatus.CANCELLED else min(owed, left)
    return Balance(paid, Money(due, zero.currency), back)
