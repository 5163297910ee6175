"""The tables of what happens after an order."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from commerce.storage.database import Base, UtcDateTime


class ReturnRow(Base):
    """A return or an exchange. ``amount`` goes back to the customer (negative: they pay), in minor units."""

    __tablename__ = "order_returns"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    kind: Mapped[str]
    status: Mapped[str]
    reason: Mapped[str]
    refund_to: Mapped[str]
    amount: Mapped[int] = mapped_column(BigInteger)
    fee: Mapped[int] = mapped_column(BigInteger)
    requested_at: Mapped[datetime] = mapped_column(UtcDateTime)
    received_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class ReturnLineRow(Base):
    """Pieces of an order's line that come back, and what goes out for them."""

    __tablename__ = "order_return_lines"

    return_id: Mapped[int] = mapped_column(ForeignKey("order_returns.id"), primary_key=True)
    line: Mapped[int] = mapped_column(primary_key=True)
    quantity: Mapped[int]
    amount: Mapped[int] = mapped_column(BigInteger)
    """What was paid for these pieces."""
    sku: Mapped[str]
    """What is wanted in their place; empty for a return."""
    price: Mapped[int] = mapped_column(BigInteger)
    """What one of that costs."""


class ShipmentRow(Base):
    """A parcel of an order."""

    __tablename__ = "order_shipments"

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    carrier: Mapped[str]
    tracking: Mapped[str]
    url: Mapped[str]
    expected: Mapped[date | None]
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class OrderChangeRow(Base):
    """What was changed of an order after it was placed, and why; nothing here is ever changed."""

    __tablename__ = "order_changes"

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    kind: Mapped[str]
    details: Mapped[dict[str, Any]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class MovementRow(Base):
    """Money for an order: positive towards the shop, negative back to the customer; nothing here is ever changed."""

    __tablename__ = "order_movements"

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    amount: Mapped[int] = mapped_column(BigInteger)
    method: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
