"""What is bought with what, learned from the orders: item-item cosines over orders and over shoppers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import groupby
from typing import Any, Final

import numpy as np
from scipy import sparse
from sqlalchemy import delete, func, insert, select
from sqlalchemy.orm import Session

from commerce.advising.rows import BestSellerRow, BoughtWithRow, LearnedOrdersRow
from commerce.orders.rows import OrderLineRow, OrderRow
from commerce.storage.database import Database
from commerce.storage.idempotency import insert_new
from commerce.values import OrderStatus

NEIGHBOURS: Final = 20
"""So many are kept of each product."""
LEAST_TOGETHER: Final = 2
"""What was bought together once is no habit, and would tell what one other shopper bought."""
BATCH: Final = 2_000
AT_ONCE: Final = 100
"""The neighbours of so many products are written in one transaction."""
NEVER: Final = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Purchases:
    """The lines of all orders that were not cancelled, up to an order; the lists belong together."""

    last_order_id: int
    orders: list[int]
    shoppers: list[str]
    products: list[str]


def is_up_to_date(session: Session) -> bool:
    """Whether all orders were learned from."""
    known = session.get(LearnedOrdersRow, 1)
    latest = session.scalar(select(func.max(OrderRow.id))) or 0
    return known is not None and known.last_order_id == latest if latest else True


def learn(database: Database, now: datetime) -> int:
    """Learn from all orders that were not cancelled, in place of what was learned before; how many pairs are kept.

    It is written in small parts, between which others write: no order waits for it. Who reads meanwhile sees parts of
    both; two at once end with what one of them learned.
    """
    with database.read() as session:
        purchases = _purchases(session)
    buyers: dict[str, set[str]] = {}
    for who, product_id in zip(purchases.shoppers, purchases.products, strict=True):
        buyers.setdefault(product_id, set()).add(who)
    kinds: dict[str, Sequence[Any]] = {"together": purchases.orders, "similar": purchases.shoppers}
    pairs = sum(_learn_kind(database, kind, groups, purchases.products) for kind, groups in kinds.items())
    with database.write() as session:
        _have_turn(session)
        _replace(session, BestSellerRow, [{"product_id": name, "shoppers": len(who)} for name, who in buyers.items()])
        session.execute(delete(BoughtWithRow).where(BoughtWithRow.product_id.not_in(select(BestSellerRow.product_id))))
        known = session.get_one(LearnedOrdersRow, 1)
        known.last_order_id, known.built_at = purchases.last_order_id, now
    return pairs


def _purchases(session: Session) -> Purchases:
    query = (
        select(OrderRow.id, func.coalesce(OrderRow.customer_id, OrderRow.cart_id), OrderLineRow.product_id)
        .join(OrderLineRow, OrderLineRow.order_id == OrderRow.id)
        .where(OrderRow.status != OrderStatus.CANCELLED)
    )
    latest = session.scalar(select(func.max(OrderRow.id))) or 0
    rows = session.execute(query).all()
    return Purchases(latest, [row[0] for row in rows], [row[1] for row in rows], [row[2] for row in rows])


def _learn_kind(database: Database, kind: str, groups: Sequence[Any], products: Sequence[str]) -> int:
    """Replace the neighbours of one kind, some products at a time; how many pairs there are."""
    pairs = 0
    found = groupby(cosines(groups, products), key=lambda pair: pair[0])
    near = {one: [(other, score) for _, other, score in others] for one, others in found}
    names = sorted(set(products))
    for start in range(0, len(names), AT_ONCE):
        part = names[start : start + AT_ONCE]
        records = [
            {"kind": kind, "product_id": one, "other_id": other, "score": score}
            for one in part
            for other, score in near.get(one, ())
        ]
        with database.write() as session:
            _have_turn(session)
            row = BoughtWithRow
            session.execute(delete(row).where(row.kind == kind, row.product_id.in_(part)))
            if records:
                session.execute(insert(row), records)
        pairs += len(records)
    return pairs


def _have_turn(session: Session) -> None:
    """Two that learn at once take turns at each part."""
    insert_new(session, LearnedOrdersRow, {"id": 1, "last_order_id": 0, "built_at": NEVER})
    session.execute(select(LearnedOrdersRow.id).where(LearnedOrdersRow.id == 1).with_for_update())


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
