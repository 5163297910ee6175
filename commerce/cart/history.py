"""What a cart was before each change, so that changes are taken back, and made again, step by step.

A change that was taken back can be made again until the cart is changed in another way.
"""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import JSON, bindparam, delete, insert, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.cart.cart import CartLineRow, StoredCart
from commerce.refusals import Refusal, RefusalReason
from commerce.storage.database import Base


class CartChangeRow(Base):
    """The state of a cart before a change and, where the change was taken back, after it."""

    __tablename__ = "cart_changes"

    id: Mapped[int] = mapped_column(primary_key=True)
    cart_id: Mapped[str] = mapped_column(index=True)
    before: Mapped[dict[str, Any]] = mapped_column(JSON)
    after: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True))


_CHANGES: Final = CartChangeRow.table()
_LINES: Final = CartLineRow.table()
_KEEP: Final = insert(_CHANGES)
_FORGET: Final = delete(_CHANGES).where(_CHANGES.c.cart_id == bindparam("cart"))
_TAKE_OUT: Final = delete(_LINES).where(_LINES.c.cart_id == bindparam("cart"))


def log(session: Session, cart: StoredCart) -> None:
    """Keep the present state, so that the change that follows can be taken back."""
    session.execute(_KEEP, {"cart_id": cart.row.id, "before": _state(cart), "after": None})


def undo(session: Session, cart: StoredCart) -> Refusal | None:
    """Take the last change back."""
    change = _last_made(session, cart)
    if change is None:
        return Refusal(RefusalReason.NOTHING_TO_UNDO)
    # What was taken back before this change was made can't be made again: the cart has gone another way since.
    session.execute(
        delete(CartChangeRow).where(
            CartChangeRow.cart_id == cart.row.id, CartChangeRow.after.is_not(None), CartChangeRow.id < change.id
        )
    )
    change.after = _state(cart)
    _restore(session, cart, change.before)
    return None


def redo(session: Session, cart: StoredCart) -> Refusal | None:
    """Make the change again that was taken back last."""
    made = _last_made(session, cart)
    query = select(CartChangeRow).where(
        CartChangeRow.cart_id == cart.row.id,
        CartChangeRow.after.is_not(None),
        CartChangeRow.id > (made.id if made else 0),
    )
    change = session.scalar(query.order_by(CartChangeRow.id).limit(1))
    if change is None or change.after is None:
        return Refusal(RefusalReason.NOTHING_TO_REDO)
    _restore(session, cart, change.after)
    change.after = None
    return None


def clear(session: Session, cart: StoredCart) -> None:
    """Take out lines, coupon and delivery."""
    cart.row.coupon = cart.row.delivery = None
    session.execute(_TAKE_OUT, {"cart": cart.row.id})
    for line in cart.lines:
        session.expunge(line)
    cart.lines.clear()


def forget(session: Session, cart: StoredCart) -> None:
    """Make the cart new: what was in it was ordered, and can't be taken back here."""
    clear(session, cart)
    cart.row.zone, cart.row.country, cart.row.region = None, "", ""
    session.execute(_FORGET, {"cart": cart.row.id})


def _last_made(session: Session, cart: StoredCart) -> CartChangeRow | None:
    query = select(CartChangeRow).where(CartChangeRow.cart_id == cart.row.id, CartChangeRow.after.is_(None))
    return session.scalar(query.order_by(CartChangeRow.id.desc()).limit(1))


def _state(cart: StoredCart) -> dict[str, Any]:
    lines = sorted(cart.lines, key=lambda line: line.number)
    return {
        "coupon": cart.row.coupon,
        "delivery": cart.row.delivery,
        "lines": [
            {"number": line.number, "sku": line.sku, "options": line.options, "quantity": line.quantity}
            for line in lines
        ],
    }


def _restore(session: Session, cart: StoredCart, state: dict[str, Any]) -> None:
    clear(session, cart)
    cart.row.coupon, cart.row.delivery = state["coupon"], state["delivery"]
    cart.lines.extend(CartLineRow(cart_id=cart.row.id, **line) for line in state["lines"])
    session.add_all(cart.lines)
    cart.know_articles(session)
