"""The tables of payments. Amounts are minor units of the store's currency."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from commerce.storage.database import Base, UtcDateTime


class PaymentMethodRow(Base):
    """A way to pay that the shop offers, as ``store.yaml`` says."""

    __tablename__ = "payment_methods"

    code: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str]
    name: Mapped[str]
    aliases: Mapped[list[str]] = mapped_column(JSON)
    capture_later: Mapped[bool]
    needs_code: Mapped[bool]
    position: Mapped[int]


class SpendingLimitRow(Base):
    """What may be spent, as ``store.yaml`` says: ``scope`` is "order" or "day"."""

    __tablename__ = "spending_limits"

    scope: Mapped[str] = mapped_column(primary_key=True)
    amount: Mapped[int] = mapped_column(BigInteger)


class SpentRow(Base):
    """What a device, or a customer, ordered on a day; its row makes two orders at once wait for each other."""

    __tablename__ = "spent"

    shopper: Mapped[str] = mapped_column(primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    amount: Mapped[int] = mapped_column(BigInteger)


class PaymentChoiceRow(Base):
    """How a cart is going to be paid."""

    __tablename__ = "payment_choices"

    cart_id: Mapped[str] = mapped_column(primary_key=True)
    method: Mapped[str]
    kept_method: Mapped[str]


class PaymentCodeRow(Base):
    """The code that was sent to a customer last, to show that it is they who pay; only its hash."""

    __tablename__ = "payment_codes"

    customer_id: Mapped[str] = mapped_column(primary_key=True)
    cart_id: Mapped[str]
    """The only cart that it counts for."""
    hash: Mapped[str]
    """As of a PIN; empty once it was used."""
    wrong: Mapped[int]
    """Wrong guesses since it was sent."""
    sends: Mapped[int]
    """Codes sent since ``sent_at``."""
    sent_at: Mapped[datetime] = mapped_column(UtcDateTime)
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)


class PaymentConsentRow(Base):
    """A customer agreed that a cart is paid by a way that they keep."""

    __tablename__ = "payment_consents"

    cart_id: Mapped[str] = mapped_column(primary_key=True)
    customer_id: Mapped[str]
    kept_method: Mapped[str]
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)


class PaymentRow(Base):
    """A payment of an order as it stands: the sum of its events."""

    __tablename__ = "payments"
    __table_args__ = (CheckConstraint("refunded <= captured", name="no_more_is_paid_back_than_was_paid"),)

    id: Mapped[str] = mapped_column(primary_key=True)
    order_number: Mapped[str] = mapped_column(index=True)
    place: Mapped[int]
    """Which of the order's payments it is, from 1."""
    method: Mapped[str]
    kind: Mapped[str]
    state: Mapped[str]
    currency: Mapped[str]
    amount: Mapped[int] = mapped_column(BigInteger)
    """What is to be paid."""
    captured: Mapped[int] = mapped_column(BigInteger)
    refunded: Mapped[int] = mapped_column(BigInteger)
    wanted: Mapped[bool]
    """Whether it still is to be paid: nothing is taken for a cancelled order."""
    capture_later: Mapped[bool]
    reference: Mapped[str] = mapped_column(index=True)
    """What the provider calls it."""
    kept_method: Mapped[str]
    action_url: Mapped[str]
    token: Mapped[str | None] = mapped_column(unique=True)
    token_expires: Mapped[datetime | None] = mapped_column(UtcDateTime)
    shopper: Mapped[str]
    customer_id: Mapped[str | None]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class PaymentEventRow(Base):
    """What happened to a payment, once for each key; nothing here is ever changed (a trigger sees to it)."""

    __tablename__ = "payment_events"
    __table_args__ = (UniqueConstraint("payment_id", "key", name="payment_event_once"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    payment_id: Mapped[str] = mapped_column(ForeignKey("payments.id"), index=True)
    key: Mapped[str]
    state: Mapped[str]
    """Where it stood after it."""
    captured: Mapped[int] = mapped_column(BigInteger)
    """What was taken by it."""
    refunded: Mapped[int] = mapped_column(BigInteger)
    """What was paid back by it."""
    note: Mapped[str]
    at: Mapped[datetime] = mapped_column(UtcDateTime)


class PaymentTaskRow(Base):
    """What is due at a provider: written before it is asked, so that nothing is forgotten or asked twice."""

    __tablename__ = "payment_tasks"
    __table_args__ = (Index("payment_tasks_due", "state", "due_at"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    payment_id: Mapped[str] = mapped_column(ForeignKey("payments.id"), index=True)
    kind: Mapped[str]
    amount: Mapped[int] = mapped_column(BigInteger)
    refund_to: Mapped[str]
    state: Mapped[str]
    """State: "due", "calling", "at_till" (a person does it), "done" or "failed"."""
    attempts: Mapped[int]
    due_at: Mapped[datetime] = mapped_column(UtcDateTime)
    problem: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class CreditEntryRow(Base):
    """A change of the balance of a gift card or store credit; the entries add up to the balance since the first."""

    __tablename__ = "credit_entries"

    key: Mapped[str] = mapped_column(primary_key=True)
    method_id: Mapped[str] = mapped_column(ForeignKey("customer_methods.id"), index=True)
    amount: Mapped[int] = mapped_column(BigInteger)
    """Negative: spent."""
    at: Mapped[datetime] = mapped_column(UtcDateTime)
