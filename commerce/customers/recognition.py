"""Weighing a claim: what of it is true, and of whom."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from commerce.customers import pins
from commerce.customers.identity import Claim, Identity, Proof
from commerce.customers.matching import PHONE_END, digits, same_name, same_phone, same_postcode
from commerce.customers.orders import OrderBook, OrderFacts
from commerce.customers.rows import CustomerAddressRow, CustomerPinRow, CustomerRow


@dataclass(frozen=True, slots=True)
class Found:
    """What the shop keeps that a claim may be about; read before anything slow is done."""

    order: OrderFacts | None
    order_postcodes: tuple[str, ...]
    customers: tuple[CustomerRow, ...]
    """Those with the e-mail or phone, the latest last."""
    pin_hash: str | None


def claimed(claim: Claim, present: Identity) -> tuple[str, ...]:
    """What a claim is about, as the throttle counts it; never whether there is such a thing."""
    about_pin = present.customer_id or present.order_number if claim.pin else ""
    phone = digits(claim.phone)[-PHONE_END:]
    return tuple(filter(None, (claim.order_number, claim.email.strip().lower(), phone, about_pin)))


def find(session: Session, claim: Claim, present: Identity, book: OrderBook) -> Found:
    """Look up everything that a claim names, the same whether or not it is there."""
    order = book.facts(session, claim.order_number) if claim.order_number else None
    customers = by_contact(session, claim)
    owner = order.customer_id if order else None
    query = select(CustomerAddressRow.address).filter_by(customer_id=owner or "")
    postcodes = [address.get("postcode", "") for address in session.scalars(query)]
    # An order that goes somewhere has its own postcode; one that is picked up has its customer's.
    order_postcodes = (order.postcode,) if order and order.postcode else tuple(postcodes)
    asked = present.customer_id or (customers[-1].id if customers else "")
    pin = session.get(CustomerPinRow, asked) if asked else None
    return Found(order, order_postcodes, customers, pin.hash if pin else None)


def weigh(claim: Claim, present: Identity, found: Found) -> Identity | None:
    """The identity that a claim gives on top of the present one; ``None`` where anything said is wrong.

    A claim of another customer takes the place of what was proven before.
    """
    steps: list[Identity | None] = []
    if claim.pin:
        # Always the slow comparison, before anything else is decided.
        right = pins.is_right(found.pin_hash, claim.pin)
        steps.append(_by_pin(present, found) if right else None)
    if claim.order_number:
        steps.append(_by_order(claim, found))
    if claim.name and (claim.email or claim.phone):
        steps.append(_by_name(claim, found))
    if not steps or None in steps:
        return None
    joined = present
    for step in steps:
        joined = joined if step is None else _joined(joined, step)
    return joined


def by_contact(session: Session, claim: Claim) -> tuple[CustomerRow, ...]:
    """The customers with an e-mail address or a phone number, the latest last."""
    email, phone = claim.email.strip().lower(), digits(claim.phone)
    matches = []
    if email:
        matches.append(CustomerRow.email == email)
    if len(phone) >= PHONE_END:
        matches.append(CustomerRow.phone.endswith(phone[-PHONE_END:]))
    if not matches:
        return ()
    query = select(CustomerRow).where(or_(*matches)).order_by(CustomerRow.created_at, CustomerRow.id)
    rows = session.scalars(query).all()
    return tuple(
        row
        for row in rows
        if (email and row.email == email) or (claim.phone and row.phone and same_phone(claim.phone, row.phone))
    )


def _by_order(claim: Claim, found: Found) -> Identity | None:
    order = found.order
    if order is None:
        return None
    said = claim.email.strip().lower()
    # A contact says less than a postcode: it counts where the order goes nowhere.
    is_right = (
        any(same_postcode(claim.postcode, kept) for kept in found.order_postcodes)
        if found.order_postcodes
        else (bool(said) and said == order.email) or same_phone(claim.phone, order.phone)
    )
    return Identity(order.customer_id or "", (Proof.ORDER,), order.number) if is_right else None


def _by_name(claim: Claim, found: Found) -> Identity | None:
    rows = [row for row in found.customers if same_name(claim.name, row.given_name, row.family_name)]
    return Identity(rows[-1].id, (Proof.CONTACT,)) if rows else None


def _by_pin(present: Identity, found: Found) -> Identity | None:
    if present.customer_id:
        return Identity(present.customer_id, (Proof.PIN,))
    # With an e-mail or phone, the PIN stands in place of the name.
    return Identity(found.customers[-1].id, (Proof.CONTACT, Proof.PIN)) if found.customers else None


def _joined(present: Identity, new: Identity) -> Identity:
    if not new.customer_id or new.customer_id != present.customer_id:
        return new
    proofs = present.proofs + tuple(proof for proof in new.proofs if proof not in present.proofs)
    return Identity(new.customer_id, proofs, new.order_number or present.order_number)
