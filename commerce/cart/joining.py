"""Two carts of one shopper become one: nothing is lost, nothing is there twice."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from commerce.cart.changes import locked_cart, put_line
from commerce.cart.history import forget, log


def join(session: Session, from_cart: str, to_cart: str, now: datetime) -> None:
    """Put the lines of one cart into another, and make the first one new.

    The same article with the same options joins its line. The coupon and delivery of ``to_cart`` stay where it has
    them. It is one change, which can be taken back there; stock is looked at when an order is placed.
    """
    if from_cart == to_cart:
        return
    # In the order of their ids, so that two joins never wait for each other.
    carts = {cart_id: locked_cart(session, cart_id, now) for cart_id in sorted((from_cart, to_cart))}
    source, target = carts[from_cart], carts[to_cart]
    if not source.lines:
        return
    log(session, target)
    present = {(line.sku, tuple(line.options)): line for line in target.lines}
    for line in source.lines:
        known = present.get((line.sku, tuple(line.options)))
        if known is not None:
            known.quantity += line.quantity
        else:
            put_line(session, target, line.sku, line.options, line.quantity)
    if not present:
        target.row.currency = source.row.currency
    target.row.coupon = target.row.coupon or source.row.coupon
    target.row.delivery = target.row.delivery or source.row.delivery
    forget(session, source)
