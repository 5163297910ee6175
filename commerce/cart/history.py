"""What a cart was before each change, so that changes are taken back, and made again, step by step.

A change that was taken back can be made again until the cart is changed in another way.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, delete, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.cart.cart import CartLineRow, CartRow, line_rows
from commerce.storage.database import Base
from commerce.values import Refusal, RefusalReason


class CartChangeRow(Base):
    """The state of a cart before a change and, where the change was taken back, after it."""

    __tablename__ = "cart_changes"

    id: Mapped[int] = mapped_column(primary_key=True)
    cart_id: Mapped[str] = mapped_column(index=True)
    before: Mapped[dict[str, Any]] = mapped_column(JSON)
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


def log(session: Session, row: CartRow, lines: list[CartLineRow]) -> None:
    """Keep the present state, so that the change that follows can be taken back; nothing can be made again after it.

    ``lines`` are the cart's, unchanged.
    """
    session.execute(delete(CartChangeRow).where(CartChangeRow.cart_id == row.id, CartChangeRow.after.is_not(None)))
    session.execute(insert(CartChangeRow).values(cart_id=row.id, before=_state(row, lines)))


def undo(session: Session, row: CartRow) -> Refusal | None:
    """Take the last change back."""
    query = select(CartChangeRow).where(CartChangeRow.cart_id == row.id, CartChangeRow.after.is_(None))
    change = session.scalar(query.order_by(CartChangeRow.id.desc()).limit(1))
    if change is None:
        return Refusal(RefusalReason.NOTHING_TO_UNDO)
    change.after = _state(row, line_rows(session, row.id))
    _restore(session, row, change.before)
    return None


def redo(session: Session, row: CartRow) -> Refusal | None:
    """Make the change again that was taken back last."""
    query = select(CartChangeRow).where(CartChangeRow.cart_id == row.id, CartChangeRow.after.is_not(None))
    change = session.scalar(query.order_by(CartChangeRow.id).limit(1))
    if change is None or change.after is None:
        return Refusal(RefusalReason.NOTHING_TO_REDO)
    _restore(session, row, change.after)
    change.after = None
    return None


def clear(session: Session, row: CartRow) -> None:
    """Take out lines, coupon and delivery."""
    row.coupon = row.delivery = None
    session.execute(delete(CartLineRow).where(CartLineRow.cart_id == row.id))


def forget(session: Session, row: CartRow) -> None:
    """Make the cart new: what was in it was ordered, and can't be taken back here."""
    clear(session, row)
    session.execute(delete(CartChangeRow).where(CartChangeRow.cart_id == row.id))


def _state(row: CartRow, lines: list[CartLineRow]) -> dict[str, Any]:
    return {
        "coupon": row.coupon,
        "delivery": row.delivery,
        "lines": [
            {"number": line.number, "sku": line.sku, "options": line.options, "quantity": line.quantity}
            for line in lines
        ],
    }


def _restore(session: Session, row: CartRow, state: dict[str, Any]) -> None:
    clear(session, row)
    row.coupon, row.delivery = state["coupon"], state["delivery"]
    for line in state["lines"]:
        session.add(CartLineRow(cart_id=row.id, **line))
