"""A customer's address book and kept ways to pay, as rows and as values."""

from __future__ import annotations

import unicodedata
from dataclasses import asdict, fields
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from commerce.catalogue.store import StoreRow
from commerce.customers.rows import CustomerAddressRow, CustomerMethodRow, CustomerRow
from commerce.customers.values import Address, Contact, Customer, KeptAddress, KeptMethod, MethodKind
from commerce.money import Money
from commerce.refusals import Refusal, RefusalReason

LONGEST: Final = 100
"""Characters of one part of an address."""
MOST: Final = 20
"""Addresses that a customer may keep."""
NEEDED: Final = ("line1", "city")


def customer(session: Session, customer_id: str) -> Customer | None:
    """A customer with addresses and active ways to pay, the defaults first."""
    row = session.get(CustomerRow, customer_id)
    if row is None:
        return None
    name = " ".join(filter(None, (row.given_name, row.family_name)))
    return Customer(
        row.id,
        row.given_name,
        row.family_name,
        Contact(name, row.email, row.phone),
        tuple(
            KeptAddress(each.id, Address(**each.address), each.label, each.is_default)
            for each in sorted(addresses(session, customer_id), key=lambda each: (not each.is_default, each.id))
        ),
        tuple(_method(session, each) for each in methods(session, customer_id)),
        row.language,
    )


def addresses(session: Session, customer_id: str) -> list[CustomerAddressRow]:
    """The rows of an address book, the oldest first; nobody else changes them meanwhile."""
    query = select(CustomerAddressRow).filter_by(customer_id=customer_id).order_by(CustomerAddressRow.id)
    return list(session.scalars(query))


def methods(session: Session, customer_id: str) -> list[CustomerMethodRow]:
    """The rows of the ways to pay that are active, the default first."""
    query = select(CustomerMethodRow).filter_by(customer_id=customer_id, active=True)
    return list(session.scalars(query.order_by(CustomerMethodRow.is_default.desc(), CustomerMethodRow.id)))


def checked(address: Address) -> Address | Refusal:
    """The address as it is kept, or which part can't be."""
    parts = {field.name: clean(getattr(address, field.name)) for field in fields(Address)}
    parts["country"] = parts["country"].upper()
    bad = next((name for name, text in parts.items() if len(text) > LONGEST), None)
    bad = bad or next((name for name in NEEDED if not parts[name]), None)
    return Refusal(RefusalReason.BAD_DETAIL, bad) if bad else Address(**parts)


def add_address(
    session: Session, customer_id: str, address: Address, label: str, *, is_default: bool
) -> Refusal | None:
    """Put an address into the book; one that is there already is not kept twice."""
    clean_one = checked(address)
    if isinstance(clean_one, Refusal):
        return clean_one
    rows = addresses(session, customer_id)
    same = next((row for row in rows if Address(**row.address) == clean_one), None)
    if same is None:
        if len(rows) >= MOST:
            return Refusal(RefusalReason.QUANTITY_LIMIT, available=MOST)
        same = CustomerAddressRow(
            customer_id=customer_id, label=clean(label)[:LONGEST], is_default=False, address=asdict(clean_one)
        )
        session.add(same)
    if is_default or not any(row.is_default for row in rows):
        _only(rows, same)
    return None


def change_address(session: Session, customer_id: str, address_id: int, address: Address) -> Refusal | None:
    """Put an address in the place of another."""
    row = next((row for row in addresses(session, customer_id) if row.id == address_id), None)
    clean_one = checked(address)
    if row is None:
        return Refusal(RefusalReason.NOT_KEPT)
    if isinstance(clean_one, Refusal):
        return clean_one
    row.address = asdict(clean_one)
    return None


def default_address(session: Session, customer_id: str, address_id: int) -> Refusal | None:
    """Let an address be the one that orders go to."""
    rows = addresses(session, customer_id)
    row = next((row for row in rows if row.id == address_id), None)
    if row is None:
        return Refusal(RefusalReason.NOT_KEPT)
    _only(rows, row)
    return None


def remove_address(session: Session, customer_id: str, address_id: int) -> Refusal | None:
    """Take an address out of the book; the oldest that is left becomes the default."""
    rows = addresses(session, customer_id)
    row = next((row for row in rows if row.id == address_id), None)
    if row is None:
        return Refusal(RefusalReason.NOT_KEPT)
    session.delete(row)
    left = [other for other in rows if other is not row]
    if row.is_default and left:
        left[0].is_default = True
    return None


def default_method(session: Session, customer_id: str, method_id: str) -> Refusal | None:
    """Let a kept way to pay be the usual one."""
    rows = methods(session, customer_id)
    if all(row.id != method_id for row in rows):
        return Refusal(RefusalReason.NOT_KEPT)
    for row in rows:
        row.is_default = row.id == method_id
    return None


def remove_method(session: Session, customer_id: str, method_id: str) -> Refusal | None:
    """Keep a way to pay no longer. One with money on it stays: nobody should lose that by a word."""
    row = next((row for row in methods(session, customer_id) if row.id == method_id), None)
    if row is None or row.balance:
        return Refusal(RefusalReason.NOT_KEPT)
    row.active, row.is_default, row.reference = False, False, ""
    return None


def clean(text: str) -> str:
    """Without control characters (databases refuse some), with single spaces, composed (NFC)."""
    shown = "".join(" " if unicodedata.category(c)[0] in "CZ" else c for c in text[: 50 * LONGEST])
    return unicodedata.normalize("NFC", " ".join(shown.split()))


def _only(rows: list[CustomerAddressRow], chosen: CustomerAddressRow) -> None:
    for row in rows:
        row.is_default = False
    chosen.is_default = True


def _method(session: Session, row: CustomerMethodRow) -> KeptMethod:
    balance = None
    if row.balance is not None:
        store = session.get(StoreRow, 1)
        balance = Money(row.balance, store.currency if store else "USD")
    return KeptMethod(row.id, MethodKind(row.kind), row.brand, row.last_four, balance, row.is_default)
