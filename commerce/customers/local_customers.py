"""``LocalCustomers``: the customers that are in our own database."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable
from dataclasses import asdict
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import uuid4

from sqlalchemy import delete, select
from sqlalchemy.orm import Session

from commerce.customers import book, pins, recognition, sign_in, throttle
from commerce.customers.identity import Claim, Identity, Proof
from commerce.customers.orders import OrderBook
from commerce.customers.rows import (
    CustomerAddressRow,
    CustomerMethodRow,
    CustomerPinRow,
    CustomerRow,
    LinkedAccountRow,
    SignInCodeRow,
)
from commerce.customers.sign_in import SignInCode
from commerce.customers.values import Address, Customer
from commerce.premises import Premises
from commerce.refusals import Refusal, RefusalReason
from commerce.storage.idempotency import first_time
from commerce.values import Order

TRIES_KEPT: Final = timedelta(days=2)


class LocalCustomers:
    """See ``commerce.customers.interface.Customers``."""

    def __init__(self, premises: Premises, orders: OrderBook) -> None:
        self._premises = premises
        self._orders = orders

    def identify(self, claim: Claim, present: Identity, *, device: str, key: str) -> Identity | Refusal:
        """See ``Customers``. Nothing is written between the slow comparison and its answer: no lock is held."""
        now = self._premises.clock()
        counted = throttle.scopes(device, recognition.claimed(claim, present))
        with self._premises.database.write() as session:
            wait = throttle.begin(session, counted, key, now)
        if wait > timedelta(0):
            return Refusal(RefusalReason.TOO_MANY_TRIES, available=math.ceil(wait.total_seconds()))
        with self._premises.database.read() as session:
            found = recognition.find(session, claim, present, self._orders)
        identity = recognition.weigh(claim, present, found)
        if identity is None:
            return Refusal(RefusalReason.NOT_RECOGNISED)
        with self._premises.database.write() as session:
            throttle.succeed(session, counted)
            throttle.forget_before(session, now - TRIES_KEPT)
        return identity

    def sign_in_code(self, contact: str) -> SignInCode | Refusal:
        """See ``Customers``."""
        code = pins.random_code()
        hashed, now = pins.hashed(code), self._premises.clock()
        with self._premises.database.write() as session:
            return sign_in.new(session, contact, code, hashed, now)

    def sign_in(self, contact: str, code: str, *, device: str, key: str) -> Identity | Refusal:
        """See ``Customers``."""
        database, now = self._premises.database, self._premises.clock()
        return sign_in.signed_in(database, contact, code, device=device, key=key, now=now)

    def recognize_account(self, platform: str, subject: str) -> Identity | None:
        """See ``Customers``."""
        with self._premises.database.read() as session:
            row = session.get(LinkedAccountRow, (platform, _hashed(subject)))
            return Identity(row.customer_id, (Proof.ACCOUNT,)) if row else None

    def link_account(self, customer_id: str, platform: str, subject: str, *, key: str) -> Refusal | None:
        """See ``Customers``."""
        now = self._premises.clock()

        def change(session: Session) -> None:
            session.merge(
                LinkedAccountRow(platform=platform, subject=_hashed(subject), customer_id=customer_id, linked_at=now)
            )

        return self._refused(customer_id, "link", key, change)

    def unlink_account(self, platform: str, subject: str) -> None:
        """See ``Customers``."""
        with self._premises.database.write() as session:
            session.execute(
                delete(LinkedAccountRow).where(
                    LinkedAccountRow.platform == platform, LinkedAccountRow.subject == _hashed(subject)
                )
            )

    def customer(self, customer_id: str) -> Customer | None:
        """See ``Customers``."""
        with self._premises.database.read() as session:
            return book.customer(session, customer_id)

    def find(self, text: str) -> Customer | None:
        """For the shopkeeper: a customer by id or e-mail."""
        with self._premises.database.read() as session:
            row = (
                session.get(CustomerRow, text)
                or session.scalars(
                    select(CustomerRow).filter_by(email=text.strip().lower()).order_by(CustomerRow.created_at.desc())
                ).first()
            )
            return book.customer(session, row.id) if row else None

    def orders(self, customer_id: str, limit: int = 10) -> tuple[Order, ...]:
        """See ``Customers``."""
        with self._premises.database.read() as session:
            spoken = self._premises.translation(session)
            return tuple(map(spoken.order, self._orders.of_customer(session, customer_id, limit)))

    def owner(self, number: str) -> str | None:
        """See ``Customers``."""
        with self._premises.database.read() as session:
            facts = self._orders.facts(session, number)
            return facts.customer_id if facts else None

    def has_pin(self, customer_id: str) -> bool:
        """See ``Customers``."""
        with self._premises.database.read() as session:
            return session.get(CustomerPinRow, customer_id) is not None

    def set_pin(self, customer_id: str, pin: str, *, key: str) -> Refusal | None:
        """See ``Customers``."""
        if not pins.is_fit(pin):
            return Refusal(RefusalReason.BAD_PIN)
        kept, now = pins.hashed(pin), self._premises.clock()
        return self._refused(customer_id, "pin", key, lambda session: pins.keep(session, customer_id, kept, now))

    def add_address(
        self, customer_id: str, address: Address, label: str = "", *, is_default: bool = False, key: str
    ) -> Customer | Refusal:
        """See ``Customers``."""
        return self._change(
            customer_id,
            "add_address",
            key,
            lambda session: book.add_address(session, customer_id, address, label, is_default=is_default),
        )

    def change_address(self, customer_id: str, address_id: int, address: Address, *, key: str) -> Customer | Refusal:
        """See ``Customers``."""
        return self._change(
            customer_id,
            "change_address",
            key,
            lambda session: book.change_address(session, customer_id, address_id, address),
        )

    def default_address(self, customer_id: str, address_id: int, *, key: str) -> Customer | Refusal:
        """See ``Customers``."""
        return self._change(
            customer_id, "default_address", key, lambda session: book.default_address(session, customer_id, address_id)
        )

    def remove_address(self, customer_id: str, address_id: int, *, key: str) -> Customer | Refusal:
        """See ``Customers``."""
        return self._change(
            customer_id, "remove_address", key, lambda session: book.remove_address(session, customer_id, address_id)
        )

    def default_method(self, customer_id: str, method_id: str, *, key: str) -> Customer | Refusal:
        """See ``Customers``."""
        return self._change(
            customer_id, "default_method", key, lambda session: book.default_method(session, customer_id, method_id)
        )

    def remove_method(self, customer_id: str, method_id: str, *, key: str) -> Customer | Refusal:
        """See ``Customers``."""
        return self._change(
            customer_id, "remove_method", key, lambda session: book.remove_method(session, customer_id, method_id)
        )

    def set_language(self, customer_id: str, language: str, *, key: str) -> Customer | Refusal:
        """See ``Customers``."""

        def change(session: Session) -> None:
            row = session.get(CustomerRow, customer_id)
            if row is not None:
                row.language = language

        return self._change(customer_id, "language", key, change)

    def add(self, customer: Customer, pin: str = "", references: dict[str, str] | None = None) -> Customer:
        """For the shopkeeper and for imports: keep a customer as given, in place of one with the same id.

        Without an id a new one is made. ``references`` are what the payment provider knows the kept methods by. A
        PIN is kept as it is given; ids of kept methods are the caller's. Raises ``ValueError`` for an address
        without street or city, and for a PIN that is not 4 to 8 digits.
        """
        if pin and not pins.is_fit(pin):
            raise ValueError("a PIN is 4 to 8 digits, not all the same and no run")
        checked = [book.checked(kept.address) for kept in customer.addresses]
        if bad := next((each for each in checked if isinstance(each, Refusal)), None):
            raise ValueError(f"an address lacks {bad.name}, or it is too long")
        kept_pin, now = pins.hashed(pin) if pin else "", self._premises.clock()
        with self._premises.database.write() as session:
            added = _put(
                session, customer, [each for each in checked if isinstance(each, Address)], references or {}, now
            )
            session.flush()
            if kept_pin:
                pins.keep(session, added.id, kept_pin, now)
            session.flush()
            found = book.customer(session, added.id)
        if found is None:
            raise AssertionError("it was added in this transaction")
        return found

    def known_of(self, customer_id: str) -> dict[str, Any] | None:
        """See ``Customers``."""
        found = self.customer(customer_id)
        if found is None:
            return None
        with self._premises.database.read() as session:
            links = session.scalars(select(LinkedAccountRow.platform).filter_by(customer_id=customer_id)).all()
        return {
            "id": found.id,
            "name": found.contact.name,
            "email": found.contact.email,
            "phone": found.contact.phone,
            "language": found.language,
            "addresses": [
                {"label": kept.label, "default": kept.is_default} | asdict(kept.address) for kept in found.addresses
            ],
            "ways_to_pay": [
                {"kind": kept.kind.value, "brand": kept.brand, "last_four": kept.last_four}
                | ({"balance": f"{kept.balance.major} {kept.balance.currency}"} if kept.balance else {})
                for kept in found.methods
            ],
            "has_pin": self.has_pin(customer_id),
            "linked_accounts": sorted(links),
            "orders": [
                {
                    "number": order.number,
                    "placed_at": order.placed_at.isoformat(),
                    "status": order.status.value,
                    "total": f"{order.total.major} {order.total.currency}",
                }
                for order in self.orders(customer_id, 10_000)
            ],
        }

    def forget(self, customer_id: str, *, key: str) -> Refusal | None:
        """See ``Customers``."""

        def change(session: Session) -> None:
            self._orders.forget(session, customer_id)
            for table in (CustomerPinRow, LinkedAccountRow, SignInCodeRow, CustomerAddressRow, CustomerMethodRow):
                session.execute(delete(table).where(table.customer_id == customer_id))
            session.execute(delete(CustomerRow).where(CustomerRow.id == customer_id))

        return self._refused(customer_id, "forget", key, change)

    def _change(
        self, customer_id: str, operation: str, key: str, change: Callable[[Session], Refusal | None]
    ) -> Customer | Refusal:
        """Change a customer's row and what hangs on it, under a key, in one transaction."""
        now = self._premises.clock()
        with self._premises.database.write() as session:
            is_new = first_time(session, f"{operation}:{customer_id}", key, now)
            # The customer's row is locked first, so that two changes of one book take turns.
            row = session.scalar(select(CustomerRow).filter_by(id=customer_id).with_for_update())
            refusal = None if row else Refusal(RefusalReason.NOT_KEPT)
            if is_new and row:
                refusal = change(session)
            if refusal is not None:
                session.rollback()
                return refusal
            session.flush()
            return book.customer(session, customer_id) or Refusal(RefusalReason.NOT_KEPT)

    def _refused(self, customer_id: str, operation: str, key: str, change: Callable[[Session], None]) -> Refusal | None:
        """The same, where what comes of it is not told."""
        now = self._premises.clock()
        with self._premises.database.write() as session:
            if not first_time(session, f"{operation}:{customer_id}", key, now):
                return None
            if session.scalar(select(CustomerRow.id).filter_by(id=customer_id).with_for_update()) is None:
                session.rollback()
                return Refusal(RefusalReason.NOT_KEPT)
            change(session)
        return None


def _put(
    session: Session, given: Customer, addresses: list[Address], references: dict[str, str], now: datetime
) -> CustomerRow:
    row = session.get(CustomerRow, given.id) if given.id else None
    if row is None:
        row = CustomerRow(id=given.id or uuid4().hex, created_at=now)
    row.given_name, row.family_name = book.clean(given.given_name), book.clean(given.family_name)
    row.email, row.phone = given.contact.email.strip().lower(), book.clean(given.contact.phone)
    row.language = given.language
    session.add(row)
    session.flush()
    if given.id:
        session.execute(delete(CustomerAddressRow).where(CustomerAddressRow.customer_id == row.id))
        session.execute(delete(CustomerMethodRow).where(CustomerMethodRow.customer_id == row.id))
    default = next((place for place, kept in enumerate(given.addresses) if kept.is_default), 0)
    for place, (kept, address) in enumerate(zip(given.addresses, addresses, strict=True)):
        session.add(
            CustomerAddressRow(
                customer_id=row.id, label=book.clean(kept.label), is_default=place == default, address=asdict(address)
            )
        )
    for method in given.methods:
        session.add(
            CustomerMethodRow(
                id=method.id or uuid4().hex,
                customer_id=row.id,
                kind=method.kind.value,
                brand=method.brand,
                last_four=method.last_four,
                reference=references.get(method.id, ""),
                balance=method.balance.minor if method.balance else None,
                active=True,
                is_default=method.is_default,
            )
        )
    return row


def _hashed(subject: str) -> str:
    return hashlib.sha256(subject.encode()).hexdigest()
