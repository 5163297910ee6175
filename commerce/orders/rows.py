"""The tables of orders. Amounts are minor units of the order's currency."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, true
from sqlalchemy.orm import Mapped, mapped_column

from commerce.storage.database import Base, UtcDateTime


class PaymentStatus(StrEnum):
    """Where an order's payment stands."""

    DUE = "due"
    PAID = "paid"
    REFUND_DUE = "refund_due"
    REFUNDED = "refunded"
    """All that was taken is paid back."""
    CANCELLED = "cancelled"


class OrderRow(Base):
    """An order, with everything as it was when it was placed. Amounts are minor units of ``currency``."""

    __tablename__ = "orders"

    id: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[str] = mapped_column(unique=True)
    cart_id: Mapped[str] = mapped_column(index=True)
    status: Mapped[str]
    payment: Mapped[str]
    payment_status: Mapped[str]
    currency: Mapped[str]
    subtotal: Mapped[int] = mapped_column(BigInteger)
    total: Mapped[int] = mapped_column(BigInteger)
    coupon: Mapped[str | None]
    discounts: Mapped[list[list[Any]]] = mapped_column(JSON)
    """Pairs of name and amount."""
    delivery: Mapped[dict[str, Any]] = mapped_column(JSON)
    placed_at: Mapped[datetime] = mapped_column(UtcDateTime)
    customer_id: Mapped[str | None] = mapped_column(index=True)
    """Whose it is, where that is known."""
    contact: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    """The fields of ``commerce.customers.values.Contact``."""
    address: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))
    """The fields of ``commerce.customers.values.Address``; none where the goods are picked up."""
    tax: Mapped[int] = mapped_column(BigInteger, server_default="0")
    """All of it, of the lines and of delivery."""
    delivery_tax: Mapped[int] = mapped_column(BigInteger, server_default="0")
    tax_included: Mapped[bool] = mapped_column(server_default=true())
    """Whether the amounts hold the tax; otherwise the total is more than they by it."""


class OrderLineRow(Base):
    """A line of an order: a copy, so that it outlives every change of the catalogue."""

    __tablename__ = "order_lines"

    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    product_id: Mapped[str] = mapped_column(index=True)
    sku: Mapped[str]
    name: Mapped[str]
    attributes: Mapped[list[list[str]]] = mapped_column(JSON)
    options: Mapped[list[list[Any]]] = mapped_column(JSON)
    """Triples of code, name and amount."""
    quantity: Mapped[int]
    unit_price: Mapped[int] = mapped_column(BigInteger)
    discount: Mapped[int] = mapped_column(BigInteger, server_default="0")
    """What was taken off the whole line; the lines' add up to the order's discounts."""
    tax: Mapped[int] = mapped_column(BigInteger, server_default="0")
    """Tax on what is paid for the whole line."""


class OrderEventRow(Base):
    """What happened to an order, in order; nothing here is ever changed."""

    __tablename__ = "order_events"

    id: Mapped[int] = mapped_column(primary_key=True)
    order_id: Mapped[int] = mapped_column(ForeignKey("orders.id"), index=True)
    status: Mapped[str]
    payment_status: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcDateTime)
