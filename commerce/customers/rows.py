"""The tables of customers."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, ForeignKey, false
from sqlalchemy.orm import Mapped, mapped_column

from commerce.storage.database import Base, UtcDateTime


class CustomerRow(Base):
    """A customer; what is not known is empty."""

    __tablename__ = "customers"

    id: Mapped[str] = mapped_column(primary_key=True)
    given_name: Mapped[str]
    family_name: Mapped[str]
    email: Mapped[str] = mapped_column(index=True)
    """Lower case."""
    phone: Mapped[str] = mapped_column(index=True)
    """Digits with a plus before the country."""
    language: Mapped[str]
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)


class CustomerAddressRow(Base):
    """An address in a customer's book: the fields of ``Address``."""

    __tablename__ = "customer_addresses"

    id: Mapped[int] = mapped_column(primary_key=True)
    customer_id: Mapped[str] = mapped_column(ForeignKey("customers.id"), index=True)
    label: Mapped[str]
    is_default: Mapped[bool]
    address: Mapped[dict[str, Any]] = mapped_column(JSON)


class CustomerMethodRow(Base):
    """A way to pay that a customer keeps. ``reference`` is what the payment provider knows it by."""

    __tablename__ = "customer_methods"

    id: Mapped[str] = mapped_column(primary_key=True)
    customer_id: Mapped[str] = mapped_column(ForeignKey("customers.id"), index=True)
    kind: Mapped[str]
    brand: Mapped[str]
    last_four: Mapped[str]
    reference: Mapped[str]
    balance: Mapped[int | None] = mapped_column(BigInteger)
    """Minor units of the store's currency."""
    active: Mapped[bool]
    is_default: Mapped[bool] = mapped_column(default=False, server_default=false())


class CustomerPinRow(Base):
    """A customer's PIN, as an argon2 hash."""

    __tablename__ = "customer_pins"

    customer_id: Mapped[str] = mapped_column(ForeignKey("customers.id"), primary_key=True)
    hash: Mapped[str]
    changed_at: Mapped[datetime] = mapped_column(UtcDateTime)


class LinkedAccountRow(Base):
    """A platform's account that was linked to a customer; of the account only a hash is kept."""

    __tablename__ = "linked_accounts"

    platform: Mapped[str] = mapped_column(primary_key=True)
    subject: Mapped[str] = mapped_column(primary_key=True)
    """SHA-256 of the platform's user id."""
    customer_id: Mapped[str] = mapped_column(ForeignKey("customers.id"), index=True)
    linked_at: Mapped[datetime] = mapped_column(UtcDateTime)


class SignInCodeRow(Base):
    """A code that was sent to sign in; the same is kept of a contact that is nobody's."""

    __tablename__ = "sign_in_codes"

    contact: Mapped[str] = mapped_column(primary_key=True)
    """SHA-256 of the e-mail address, or of the end of the phone number."""
    customer_id: Mapped[str]
    """Empty for nobody."""
    hash: Mapped[str]
    wrong: Mapped[int]
    sends: Mapped[int]
    sent_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    """When the first of ``sends`` was."""
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime)


class IdentityTriesRow(Base):
    """Tries to be identified that were wrong, or are not decided yet."""

    __tablename__ = "identity_tries"

    scope: Mapped[str] = mapped_column(primary_key=True)
    """SHA-256 of the device or of what was claimed, or "total"."""
    tries: Mapped[int]
    last_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
