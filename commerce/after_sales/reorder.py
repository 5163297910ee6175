"""The same again: an order's lines are put into a cart, and what can't be had now is told."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from commerce.after_sales import files
from commerce.after_sales.values import Reordered
from commerce.cart import changes as cart_changes
from commerce.cart.cart import stored_cart
from commerce.orders.rows import OrderRow
from commerce.refusals import Refusal, RefusalReason


def reorder(session: Session, number: str, cart_id: str, now: datetime, *, change: bool) -> Reordered | Refusal:
    """Add what an order had, each line as far as it is in stock; ``change`` is false where it was done before."""
    row = session.scalar(select(OrderRow).filter_by(number=number))
    if row is None:
        return Refusal(RefusalReason.UNKNOWN_ORDER, number)
    lines = files.lines_of(session, row)
    if not change:
        present = {line.sku for line in stored_cart(session, cart_id).lines}
        return Reordered(
            tuple(line.name for line in lines if line.sku in present),
            tuple(line.name for line in lines if line.sku not in present),
        )
    cart = cart_changes.locked_cart(session, cart_id, now)
    added: list[str] = []
    missing: list[str] = []
    for line in lines:
        codes = tuple(code for code, _, _ in line.options)
        refusal = cart_changes.add(session, cart, line.sku, line.quantity, codes)
        if refusal is not None and refusal.available:
            cart_changes.add(session, cart, line.sku, refusal.available, codes)
        if refusal is None or refusal.available:
            added.append(line.name)
        if refusal is not None:
            missing.append(line.name)
        session.flush()
    return Reordered(tuple(added), tuple(missing))
