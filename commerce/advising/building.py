"""What is bought with what, learned from the orders: item-item cosines over orders and over shoppers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any, Final

import numpy as np
from scipy import sparse
from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from commerce.advising.rows import BestSellerRow, BoughtWithRow, LearnedOrdersRow
from commerce.orders.orders import OrderLineRow, OrderRow
from commerce.values import OrderStatus

NEIGHBOURS: Final = 20
"""So many are kept of each product."""
LEAST_TOGETHER: Final = 2
"""What was bought together once is no habit, and would tell what one other shopper bought."""
BATCH: Final = 2_000


def is_up_to_date(session: Session) -> bool:
    """Whether all orders were learned from."""
    known = session.get(LearnedOrdersRow, 1)
    latest = session.scalar(select(func.max(OrderRow.id))) or 0
    return known is not None and known.last_order_id == latest if latest else True


def build(session: Session, now: datetime) -> int:
    """Learn from all orders that were not cancelled, in place of what was learned before; how many pairs are kept."""
    latest = session.scalar(select(func.max(OrderRow.id))) or 0
    shopper = func.coalesce(OrderRow.customer_id, OrderRow.cart_id)
    query = (
        select(OrderRow.id, shopper, OrderLineRow.product_id)
        .join(OrderLineRow, OrderLineRow.order_id == OrderRow.id)
        .where(OrderRow.status != OrderStatus.CANCELLED)
    )
    rows = session.execute(query).all()
    products = [row[2] for row in rows]
    kinds: dict[str, list[Any]] = {"together": [row[0] for row in rows], "similar": [row[1] for row in rows]}
    pairs = [
        {"kind": kind, "product_id": one, "other_id": other, "score": score}
        for kind, groups in kinds.items()
        for one, other, score in cosines(groups, products)
    ]
    buyers: dict[str, set[str]] = {}
    for _, who, product_id in rows:
        buyers.setdefault(product_id, set()).add(who)
    _replace(session, BoughtWithRow, pairs)
    _replace(session, BestSellerRow, [{"product_id": name, "shoppers": len(who)} for name, who in buyers.items()])
    _replace(session, LearnedOrdersRow, [{"id": 1, "last_order_id": latest, "built_at": now}])
    return len(pairs)


def cosines(
    groups: Sequence[Any], products: Sequence[Any], neighbours: int = NEIGHBOURS, least: int = LEAST_TOGETHER
) -> Iterator[tuple[Any, Any, float]]:
    """The nearest others of each product, by the groups (orders, shoppers) that both are in: (one, other, cosine)."""
    if not products:
        return
    names, columns = np.unique(np.asarray(products), return_inverse=True)
    _, lines = np.unique(np.asarray(groups), return_inverse=True)
    held = sparse.csr_matrix((np.ones(len(columns)), (lines, columns)))
    held.data[:] = 1.0  # twice in one group counts once
    counts = (held.T @ held).tocsr()
    norms = np.sqrt(counts.diagonal())
    for one in range(counts.shape[0]):
        part = slice(counts.indptr[one], counts.indptr[one + 1])
        others, together = counts.indices[part], counts.data[part]
        kept = (others != one) & (together >= least)
        others, scores = others[kept], together[kept] / (norms[one] * norms[others[kept]])
        for place in np.lexsort((others, -scores))[:neighbours]:
            yield names[one].item(), names[others[place]].item(), float(scores[place])


def _replace(session: Session, table: type[Any], records: list[dict[str, Any]]) -> None:
    session.execute(delete(table))
    for start in range(0, len(records), BATCH):
        session.execute(insert(table), records[start : start + BATCH])
