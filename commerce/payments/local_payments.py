"""``LocalPayments``: the payments that are in our own database."""

from __future__ import annotations

from sqlalchemy import select

from commerce.customers import pins
from commerce.payments import consent, methods
from commerce.payments.changing import pay_otherwise
from commerce.payments.ledger import of_order, payment_of
from commerce.payments.rows import PaymentRow
from commerce.payments.steps import Orders
from commerce.payments.values import Payment, PaymentMethod
from commerce.premises import Premises
from commerce.refusals import Refusal, RefusalReason
from commerce.storage.idempotency import first_time


class LocalPayments:
    """See ``commerce.payments.interface.Payments``."""

    def __init__(self, premises: Premises, orders: Orders, pay_page: str = "") -> None:
        """``pay_page`` is the address of payment pages, up to their tokens."""
        self._pay_page = pay_page
        self._premises = premises
        self._orders = orders

    def offered(self) -> tuple[PaymentMethod, ...]:
        """See ``Payments``."""
        with self._premises.database.read() as session:
            return methods.offered(session)

    def chosen(self, cart_id: str) -> PaymentMethod | None:
        """See ``Payments``."""
        with self._premises.database.read() as session:
            ways = methods.offered(session)
            return ways[0] if len(ways) == 1 else methods.chosen(session, cart_id)[0]

    def choose(self, cart_id: str, code: str, kept_method: str = "", *, key: str) -> PaymentMethod | Refusal:
        """See ``Payments``."""
        now = self._premises.clock()
        with self._premises.database.write() as session:
            is_new = first_time(session, f"payment:{cart_id}", key, now)
            method = methods.method(session, code)
            if method is None:
                session.rollback()
                return Refusal(RefusalReason.UNKNOWN_PAYMENT, code)
            if is_new:
                methods.choose(session, cart_id, code, kept_method)
            return method

    def chosen_kept(self, cart_id: str) -> str:
        """See ``Payments``."""
        with self._premises.database.read() as session:
            return methods.chosen(session, cart_id)[1]

    def forget_choice(self, cart_id: str) -> None:
        """See ``Payments``."""
        with self._premises.database.write() as session:
            methods.forget_choice(session, cart_id)

    def kept_ways(self, customer_id: str) -> dict[str, PaymentMethod]:
        """See ``Payments``."""
        with self._premises.database.read() as session:
            return consent.kept_ways(session, customer_id)

    def new_code(self, cart_id: str, customer_id: str) -> str | Refusal:
        """See ``Payments``."""
        code = pins.random_code()
        hashed, now = pins.hashed(code), self._premises.clock()
        with self._premises.database.write() as session:
            return consent.new_code(session, cart_id, customer_id, hashed, now) or code

    def give_consent(self, cart_id: str, customer_id: str, said: str, *, device: str, key: str) -> Refusal | None:
        """See ``Payments``."""
        database, now = self._premises.database, self._premises.clock()
        return consent.give(database, cart_id, customer_id, said, device=device, key=key, now=now)

    def has_consent(self, cart_id: str, customer_id: str) -> bool:
        """See ``Payments``."""
        with self._premises.database.read() as session:
            kept = methods.chosen(session, cart_id)[1]
            return consent.is_given(session, cart_id, customer_id, kept, self._premises.clock())

    def of_order(self, number: str) -> tuple[Payment, ...]:
        """See ``Payments``."""
        with self._premises.database.read() as session:
            return tuple(payment_of(row, self._pay_page) for row in of_order(session, number))

    def by_token(self, token: str) -> Payment | None:
        """See ``Payments``."""
        with self._premises.database.read() as session:
            row = session.scalar(select(PaymentRow).filter_by(token=token))
            if row is None or row.token_expires is None or row.token_expires <= self._premises.clock():
                return None
            return payment_of(row, self._pay_page)

    def change(self, number: str, code: str, *, key: str) -> Payment | Refusal:
        """See ``Payments``."""
        now = self._premises.clock()
        with self._premises.database.write() as session:
            if not first_time(session, f"payment:{number}", key, now):
                return payment_of(of_order(session, number)[-1], self._pay_page)
            method = methods.method(session, code)
            if method is None:
                opened: Payment | Refusal = Refusal(RefusalReason.UNKNOWN_PAYMENT, code)
            else:
                opened = pay_otherwise(session, number, method, "", now, self._orders)
            if isinstance(opened, Refusal):
                session.rollback()
                return opened
            return payment_of(of_order(session, number)[-1], self._pay_page)
