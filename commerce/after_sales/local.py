"""``LocalAfterSales``: what happens after orders that are in our own database."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from commerce.after_sales import changes, elsewhere, files, returns
from commerce.after_sales.policy import Policy, policy
from commerce.after_sales.reorder import reorder
from commerce.after_sales.rows import ReturnRow, ShipmentRow
from commerce.after_sales.values import OrderFile, Piece, Quote, Reordered, Return
from commerce.catalogue.offered import load_products
from commerce.catalogue.store import store
from commerce.customers.rows import CustomerAddressRow, CustomerMethodRow
from commerce.customers.values import Address, KeptMethod, MethodKind
from commerce.money import Money
from commerce.orders import orders
from commerce.orders.rows import OrderLineRow, OrderRow
from commerce.premises import Premises
from commerce.refusals import Refusal, RefusalReason
from commerce.storage.idempotency import first_time, remember, result_of
from commerce.values import Order, OrderStatus, Product


class LocalAfterSales:
    """See ``AfterSales``; beside it, what the shopkeeper does: ship, receive."""

    def __init__(self, premises: Premises) -> None:
        self._premises = premises

    def policy(self) -> Policy:
        """See ``AfterSales``."""
        with self._premises.database.read() as session:
            return policy(session)

    def file(self, number: str) -> OrderFile | None:
        """See ``AfterSales``."""
        with self._premises.database.read() as session:
            return files.order_file(session, number)

    def orders_of(self, customer_id: str) -> tuple[Order, ...]:
        """See ``AfterSales``."""
        with self._premises.database.read() as session:
            numbers = select(OrderRow.number).filter_by(customer_id=customer_id)
            found = session.scalars(numbers.order_by(OrderRow.placed_at.desc(), OrderRow.id.desc())).all()
            return tuple(order for number in found if (order := orders.order(session, number)))

    def methods_of(self, number: str) -> tuple[KeptMethod, ...]:
        """See ``AfterSales``."""
        with self._premises.database.read() as session:
            row = session.scalar(select(OrderRow).filter_by(number=number))
            if row is None or row.customer_id is None:
                return ()
            query = select(CustomerMethodRow).filter_by(customer_id=row.customer_id, active=True)
            return tuple(
                _kept(kept, store(session).currency) for kept in session.scalars(query.order_by(CustomerMethodRow.id))
            )

    def addresses_of(self, number: str) -> tuple[tuple[str, Address], ...]:
        """See ``AfterSales``."""
        with self._premises.database.read() as session:
            row = session.scalar(select(OrderRow).filter_by(number=number))
            if row is None or row.customer_id is None:
                return ()
            book = session.scalars(select(CustomerAddressRow).filter_by(customer_id=row.customer_id))
            found = {Address(**kept.address): kept.label for kept in book.all()}
            sent = session.scalars(select(OrderRow.address).filter_by(customer_id=row.customer_id))
            for address in sent.all():
                if address:
                    found.setdefault(Address(**address), "")
            return tuple((label, address) for address, label in found.items())

    def product_of(self, number: str, line_id: str) -> Product | None:
        """See ``AfterSales``."""
        with self._premises.database.read() as session:
            query = select(OrderLineRow).join(OrderRow, OrderRow.id == OrderLineRow.order_id)
            lines = session.scalars(query.where(OrderRow.number == number)).all()
            line = files.line_named({line.number: line for line in lines}, line_id)
            return load_products(session, [line.product_id]).get(line.product_id) if line else None

    def cancel(self, number: str, reason: str, *, key: str) -> Order | Refusal:
        """See ``AfterSales``."""
        return self._order(number, "cancel", key, lambda s, now: changes.cancel(s, number, reason, now))

    def quote_items(self, number: str, pieces: Sequence[Piece]) -> Quote | Refusal:
        """See ``AfterSales``."""
        with self._premises.database.write() as session:
            worked_out = changes.quote_items(session, number, pieces)
            session.rollback()
            return worked_out

    def change_items(self, number: str, pieces: Sequence[Piece], method: str, *, key: str) -> Order | Refusal:
        """See ``AfterSales``."""
        return self._order(
            number, "items", key, lambda s, now: changes.change_items(s, number, pieces, method, key, now)
        )

    def change_address(self, number: str, address: Address, *, key: str) -> Order | Refusal:
        """See ``AfterSales``."""
        return self._order(
            number, "address", key, lambda s, now: elsewhere.change_address(s, number, address, key, now)
        )

    def quote_address(self, number: str, address: Address) -> Quote | Refusal:
        """See ``AfterSales``."""
        with self._premises.database.write() as session:
            worked_out = elsewhere.quote_address(session, number, address, self._premises.clock())
            session.rollback()
            return worked_out

    def change_payment(self, number: str, method: str, *, key: str) -> Order | Refusal:
        """See ``AfterSales``."""
        return self._order(number, "payment", key, lambda s, now: changes.change_payment(s, number, method, key, now))

    def returned(self, number: str) -> Return | None:
        """See ``AfterSales``."""
        with self._premises.database.read() as session:
            row = session.scalar(select(ReturnRow).filter_by(number=number))
            return files.return_of(session, row, session.get_one(OrderRow, row.order_id)) if row else None

    def quote_return(self, number: str, pieces: Sequence[Piece], reason: str) -> Quote | Refusal:
        """See ``AfterSales``."""
        with self._premises.database.read() as session:
            return returns.quote(session, number, pieces, reason, self._premises.clock())

    def request_return(
        self, number: str, pieces: Sequence[Piece], reason: str, refund_to: str, *, key: str
    ) -> Return | Refusal:
        """See ``AfterSales``."""
        return self._return(
            f"return:{number}", key, lambda s, now: returns.request(s, number, pieces, reason, refund_to, now)
        )

    def reorder(self, number: str, cart_id: str, *, key: str) -> Reordered | Refusal:
        """See ``AfterSales``."""
        now = self._premises.clock()
        with self._premises.database.write() as session:
            is_new = first_time(session, f"reorder:{cart_id}", key, now)
            return reorder(session, number, cart_id, now, change=is_new)

    def receive(self, number: str, *, key: str, resellable: bool = True) -> Return | Refusal:
        """For the shopkeeper: what was sent back under this return number is there."""
        return self._return(
            f"receive:{number}", key, lambda s, now: returns.receive(s, number, now, resellable=resellable)
        )

    def find_return(self, number: str) -> Return | None:
        """A return by its number."""
        with self._premises.database.read() as session:
            return _return(session, number)

    def ship(
        self, number: str, carrier: str, tracking: str, url: str = "", expected: date | None = None, *, key: str
    ) -> Order | Refusal:
        """For the shopkeeper: a parcel of this order is on its way."""

        def change(session: Session, now: datetime) -> Order | Refusal:
            row = files.locked(session, number)
            if row is None:
                return Refusal(RefusalReason.UNKNOWN_ORDER, number)
            if row.status in changes.PENDING:
                orders.advance(session, number, OrderStatus.PACKED, now)
            shipped = orders.advance(session, number, OrderStatus.SHIPPED, now)
            if isinstance(shipped, Order):
                parcel = ShipmentRow(
                    order_id=row.id, carrier=carrier, tracking=tracking, url=url, expected=expected, at=now
                )
                session.add(parcel)
            return shipped

        return self._order(number, "ship", key, change)

    def _order(
        self, number: str, what: str, key: str, change: Callable[[Session, datetime], Order | Refusal]
    ) -> Order | Refusal:
        """Change an order under a key, in one transaction; a refusal leaves everything as it was, the key included."""
        now = self._premises.clock()
        with self._premises.database.write() as session:
            if not first_time(session, f"order-{what}:{number}", key, now):
                return orders.order(session, number) or Refusal(RefusalReason.UNKNOWN_ORDER, number)
            outcome = change(session, now)
            if isinstance(outcome, Refusal):
                session.rollback()
                return outcome
            return self._premises.translation(session).order(outcome)

    def _return(
        self, scope: str, key: str, change: Callable[[Session, datetime], Return | Refusal]
    ) -> Return | Refusal:
        now = self._premises.clock()
        with self._premises.database.write() as session:
            if not first_time(session, scope, key, now):
                made = result_of(session, scope, key) or ""
                return _return(session, made) or Refusal(RefusalReason.UNKNOWN_RETURN, made)
            outcome = change(session, now)
            if isinstance(outcome, Refusal):
                session.rollback()
            else:
                remember(session, scope, key, outcome.number)
            return outcome


def _return(session: Session, number: str) -> Return | None:
    made = session.scalar(select(ReturnRow).filter_by(number=number))
    return files.return_of(session, made, session.get_one(OrderRow, made.order_id)) if made else None


def _kept(row: CustomerMethodRow, currency: str) -> KeptMethod:
    balance = None if row.balance is None else Money(row.balance, currency)
    return KeptMethod(row.id, MethodKind(row.kind), row.brand, row.last_four, balance)
