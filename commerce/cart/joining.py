"""Two carts of one shopper become one: nothing is lost, nothing is there twice."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from commerce.cart.cart import CartLineRow, line_rows
from commerce.cart.changes import locked_cart
from commerce.cart.history import forget, log


def join(session: Session, from_cart: str, to_cart: str, now: datetime) -> None:
    """Put the lines of one cart into another, and make the first one new.

    The same article with the same options joins its line. The coupon and delivery of ``to_cart`` stay where it has
    them. It is one change, which can be taken back there; stock is looked at when an order is placed.
    """
    if from_cart == to_cart:
        return
    # In the order of their ids, so that two joins never wait for each other.
    rows = {cart_id: locked_cart(session, cart_id, now) for cart_id in sorted((from_cart, to_cart))}
    source, target = rows[from_cart], rows[to_cart]
    moved = line_rows(session, from_cart)
    if not moved:
        return
    lines = line_rows(session, to_cart)
    log(session, target, lines)
    present = {(line.sku, tuple(line.options)): line for line in lines}
    for line in moved:
        known = present.get((line.sku, tuple(line.options)))
        if known is not None:
            known.quantity += line.quantity
        else:
            session.add(
                CartLineRow(
                    cart_id=to_cart,
                    number=target.next_line,
                    sku=line.sku,
                    options=line.options,
                    quantity=line.quantity,
                )
            )
            target.next_line += 1
    if not present:
        target.currency = source.currency
    target.coupon = target.coupon or source.coupon
    target.delivery = target.delivery or source.delivery
    forget(session, source)
