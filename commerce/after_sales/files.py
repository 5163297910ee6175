"""All that is known of an order: read from the tables, and locked for a change."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from commerce.after_sales.rows import MovementRow, OrderChangeRow, ReturnLineRow, ReturnRow, ShipmentRow
from commerce.after_sales.values import Movement, OrderFile, Piece, Return, ReturnKind, ReturnStatus, Tracking
from commerce.customers.values import Address
from commerce.money import Money
from commerce.orders import orders
from commerce.orders.rows import OrderEventRow, OrderLineRow, OrderRow
from commerce.values import OrderStatus

CANCEL = "cancel"
ITEMS = "items"
ADDRESS = "address"
PAYMENT = "payment"


def locked(session: Session, number: str) -> OrderRow | None:
    """An order's row, which nobody else changes until the transaction ends."""
    return session.scalar(select(OrderRow).filter_by(number=number).with_for_update())


def lines_of(session: Session, row: OrderRow) -> list[OrderLineRow]:
    """An order's lines, in order."""
    return list(session.scalars(select(OrderLineRow).filter_by(order_id=row.id).order_by(OrderLineRow.number)))


def line_named(lines: Mapping[int, OrderLineRow], line_id: str) -> OrderLineRow | None:
    """The line that an id means; ids come from outside, and only those that were given are known."""
    return next((line for number, line in lines.items() if str(number) == line_id), None)


def note(session: Session, row: OrderRow, kind: str, details: dict[str, object], now: datetime) -> None:
    """Write down what was changed."""
    session.add(OrderChangeRow(order_id=row.id, kind=kind, details=details, at=now))


def times(session: Session, row: OrderRow, kind: str) -> int:
    """How often something of an order was changed."""
    return len(session.scalars(select(OrderChangeRow.id).filter_by(order_id=row.id, kind=kind)).all())


def delivered_at(session: Session, row: OrderRow) -> datetime | None:
    """When an order was delivered."""
    query = select(OrderEventRow.at).filter_by(order_id=row.id, status=OrderStatus.DELIVERED.value)
    return session.scalar(query.order_by(OrderEventRow.id).limit(1))


def order_file(session: Session, number: str) -> OrderFile | None:
    """All that is known of an order; nothing where there is none of that number."""
    row = session.scalar(select(OrderRow).filter_by(number=number))
    placed = orders.order(session, number)
    if row is None or placed is None:
        return None
    shipments = session.scalars(select(ShipmentRow).filter_by(order_id=row.id).order_by(ShipmentRow.id))
    moved = session.scalars(select(MovementRow).filter_by(order_id=row.id).order_by(MovementRow.id))
    cancelled = session.scalar(select(OrderChangeRow).filter_by(order_id=row.id, kind=CANCEL).limit(1))
    return OrderFile(
        placed,
        row.customer_id,
        Address(**row.address) if row.address else None,
        tuple(Tracking(one.carrier, one.tracking, one.url, one.expected) for one in shipments),
        returns_of(session, row),
        tuple(Movement(Money(one.amount, row.currency), one.method, one.at) for one in moved),
        str(cancelled.details.get("reason", "")) if cancelled else "",
        row.cart_id,
    )


def returns_of(session: Session, row: OrderRow) -> tuple[Return, ...]:
    """The returns and exchanges of an order, in order."""
    rows = session.scalars(select(ReturnRow).filter_by(order_id=row.id).order_by(ReturnRow.id))
    return tuple(return_of(session, one, row) for one in rows)


def return_of(session: Session, row: ReturnRow, order: OrderRow) -> Return:
    """A return as a value."""
    lines = session.scalars(select(ReturnLineRow).filter_by(return_id=row.id).order_by(ReturnLineRow.line))
    return Return(
        row.number,
        order.number,
        ReturnKind(row.kind),
        ReturnStatus(row.status),
        tuple(Piece(str(line.line), line.quantity, line.sku) for line in lines),
        row.reason,
        row.refund_to,
        Money(row.amount, order.currency),
        row.requested_at,
    )
