"""What a customer bought before, and when."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime
from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Session

from commerce.advising.ranking import Bought
from commerce.orders.rows import OrderLineRow, OrderRow
from commerce.values import OrderStatus

SECONDS: Final = 86_400
"""Of a day."""


def history_of(session: Session, customer_id: str, now: datetime) -> dict[str, Bought]:
    """By product; orders that were cancelled don't count."""
    query = (
        select(OrderLineRow.product_id, OrderRow.placed_at)
        .join(OrderRow, OrderRow.id == OrderLineRow.order_id)
        .where(OrderRow.customer_id == customer_id, OrderRow.status != OrderStatus.CANCELLED)
    )
    days: defaultdict[str, dict[object, float]] = defaultdict(dict)
    for product_id, placed_at in session.execute(query):
        ago = max(0.0, (now - placed_at).total_seconds() / SECONDS)
        days[product_id].setdefault(placed_at.date(), ago)
    return {name: Bought(name, tuple(sorted(found.values(), reverse=True))) for name, found in days.items()}
