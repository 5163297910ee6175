"""What customers need of orders, which are built on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from sqlalchemy.orm import Session

from commerce.values import Order


@dataclass(frozen=True, slots=True)
class OrderFacts:
    """What tells that an order is somebody's; what is not known is empty."""

    number: str
    customer_id: str | None
    postcode: str
    email: str
    phone: str


class OrderBook(Protocol):
    """The orders of the shop."""

    def facts(self, session: Session, number: str) -> OrderFacts | None:
        """What tells that an order is somebody's."""
        ...

    def of_customer(self, session: Session, customer_id: str, limit: int) -> tuple[Order, ...]:
        """A customer's orders, the latest first."""
        ...

    def forget(self, session: Session, customer_id: str) -> None:
        """Let a customer's orders be nobody's, without personal data."""
        ...
