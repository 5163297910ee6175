"""Drafts: what was said in checkout, kept with the cart until the order is placed or a time has gone by."""

from __future__ import annotations

from dataclasses import asdict
from datetime import datetime
from typing import Final

from sqlalchemy import bindparam, delete, select
from sqlalchemy.orm import Session

from commerce.cart.cart import CartRow
from commerce.checkout.rows import CheckoutDraftRow
from commerce.checkout.values import NO_ADDRESS, Draft
from commerce.customers.values import Address, Contact
from commerce.payments.rows import PaymentChoiceRow

_CART: Final = select(bindparam("cart_id").label("id")).subquery()
_SAID: Final = (
    select(CheckoutDraftRow, PaymentChoiceRow)
    .select_from(_CART)
    .outerjoin(CheckoutDraftRow, CheckoutDraftRow.cart_id == _CART.c.id)
    .outerjoin(PaymentChoiceRow, PaymentChoiceRow.cart_id == _CART.c.id)
)
"""All that was said of a cart besides what is in it."""


def draft(session: Session, cart_id: str) -> Draft:
    """The draft of a cart; one of which nothing is known is empty."""
    return _draft(cart_id, session.get(CheckoutDraftRow, cart_id))


def said(session: Session, cart_id: str) -> tuple[Draft, PaymentChoiceRow | None]:
    """The draft of a cart, and how it is going to be paid."""
    row, choice = session.execute(_SAID, {"cart_id": cart_id}).one()
    return _draft(cart_id, row), choice


def _draft(cart_id: str, row: CheckoutDraftRow | None) -> Draft:
    if row is None:
        return Draft(cart_id)
    address, contact = Address(**row.address), Contact(**row.contact)
    return Draft(cart_id, address, contact, row.place, row.customer_id)


def keep(session: Session, present: Draft, now: datetime) -> None:
    """Store a draft; the cart's row is locked already, so that changes of one draft wait for one another."""
    row = session.get(CheckoutDraftRow, present.cart_id)
    if row is None:
        row = CheckoutDraftRow(cart_id=present.cart_id)
        session.add(row)
    row.address, row.contact = asdict(present.address), asdict(present.contact)
    row.place, row.customer_id = present.place, present.customer_id
    row.changed_at = now
    session.flush()


def forget(session: Session, cart_id: str) -> None:
    """Delete a cart's draft."""
    session.execute(delete(CheckoutDraftRow).where(CheckoutDraftRow.cart_id == cart_id))


def forget_before(session: Session, moment: datetime) -> None:
    """Delete the drafts that nobody changed since ``moment``."""
    session.execute(delete(CheckoutDraftRow).where(CheckoutDraftRow.changed_at < moment))


def move(session: Session, from_cart: str, to_cart: str, now: datetime) -> None:
    """Take a draft along where its cart becomes another one; what the other cart's draft knows stays."""
    if session.get(CheckoutDraftRow, from_cart) is None:
        return
    moved, there = draft(session, from_cart), draft(session, to_cart)
    keep(
        session,
        Draft(
            to_cart,
            there.address if there.address != NO_ADDRESS else moved.address,
            there.contact if there.contact != Contact() else moved.contact,
            there.place or moved.place,
            there.customer_id or moved.customer_id,
        ),
        now,
    )
    source, target = session.get(CartRow, from_cart), session.get(CartRow, to_cart)
    if source is not None and target is not None:
        target.zone, source.zone = target.zone or source.zone, None
    forget(session, from_cart)
