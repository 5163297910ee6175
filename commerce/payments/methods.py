"""The ways to pay that the shop offers, and the one that a cart is going to be paid by."""

from __future__ import annotations

from typing import Final

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from commerce.catalogue.by_revision import kept
from commerce.payments.rows import PaymentChoiceRow, PaymentMethodRow
from commerce.payments.values import PaymentKind, PaymentMethod

TILL: Final = PaymentMethod("till", PaymentKind.TILL, "at the till")
"""What a shop offers that names no methods."""


def offered(session: Session) -> tuple[PaymentMethod, ...]:
    """The methods in the shopkeeper's order; the first is taken where none is chosen."""
    return kept(session, "payment_methods", lambda: _read(session)) or (TILL,)


def _read(session: Session) -> tuple[PaymentMethod, ...]:
    return tuple(map(_method, session.scalars(select(PaymentMethodRow).order_by(PaymentMethodRow.position))))


def method(session: Session, code: str) -> PaymentMethod | None:
    """One of those that are offered."""
    return next((each for each in offered(session) if each.code == code), None)


def choose(session: Session, cart_id: str, code: str, kept_method: str = "") -> None:
    """Let a cart be paid by a method from now on."""
    row = session.get(PaymentChoiceRow, cart_id)
    if row is None:
        session.add(PaymentChoiceRow(cart_id=cart_id, method=code, kept_method=kept_method))
    else:
        row.method, row.kept_method = code, kept_method
    session.flush()


def chosen(session: Session, cart_id: str) -> tuple[PaymentMethod | None, str]:
    """The method that was chosen for a cart and is still offered, and the kept method's id."""
    return named(session, session.get(PaymentChoiceRow, cart_id))


def named(session: Session, choice: PaymentChoiceRow | None) -> tuple[PaymentMethod | None, str]:
    """What a choice stands for."""
    return (method(session, choice.method), choice.kept_method) if choice else (None, "")


def forget_choice(session: Session, cart_id: str) -> None:
    """Nothing is chosen for a cart any more."""
    session.execute(delete(PaymentChoiceRow).filter_by(cart_id=cart_id))


def _method(row: PaymentMethodRow) -> PaymentMethod:
    return PaymentMethod(
        row.code, PaymentKind(row.kind), row.name, tuple(row.aliases), row.capture_later, row.needs_code
    )
