"""The tables of checkout: drafts, and the promised day of each order."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Date, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from commerce.storage.database import Base, UtcDateTime


class CheckoutDraftRow(Base):
    """What was said in checkout of one cart: personal data, deleted with the order or after a time."""

    __tablename__ = "checkout_drafts"

    cart_id: Mapped[str] = mapped_column(primary_key=True)
    address: Mapped[dict[str, Any]] = mapped_column(JSON)
    """The fields of ``Address``; those that are not known are empty."""
    contact: Mapped[dict[str, Any]] = mapped_column(JSON)
    """The fields of ``Contact``."""
    place: Mapped[str]
    customer_id: Mapped[str | None]
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class OrderPromiseRow(Base):
    """The day that was promised for an order, and where it is picked up."""

    __tablename__ = "order_promises"

    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), primary_key=True)
    first: Mapped[date] = mapped_column(Date)
    last: Mapped[date] = mapped_column(Date)
    ready_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    place: Mapped[str]
