"""Stock: taken and given back in the transaction of what needs it, never below zero, in all and by location.

A variant's stock is the sum of its locations', where it has any. Bundles take their parts.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from sqlalchemy import CheckConstraint, ForeignKey, Integer, bindparam, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.catalogue.bundles import bundles_with, count_bundles, in_parts
from commerce.catalogue.by_revision import kept
from commerce.catalogue.products import VariantRow
from commerce.storage.database import Base


class VariantStockRow(Base):
    """How many of a variant are at a place."""

    __tablename__ = "variant_stocks"
    __table_args__ = (CheckConstraint("stock >= 0", name="stock_of_a_location_is_never_negative"),)

    sku: Mapped[str] = mapped_column(ForeignKey("variants.sku"), primary_key=True)
    location: Mapped[str] = mapped_column(primary_key=True)
    stock: Mapped[int]


_VARIANTS: Final = VariantRow.table()
_GIVE: Final = (
    update(_VARIANTS)
    .where(_VARIANTS.c.sku == bindparam("moved"))
    .values(stock=_VARIANTS.c.stock + bindparam("count", type_=Integer))
    .returning(_VARIANTS.c.sku)
)
_TAKE: Final = _GIVE.where(_VARIANTS.c.stock >= -bindparam("count", type_=Integer), _VARIANTS.c.retired.is_(False))


def move_stock(session: Session, changes: Mapping[str, int], first: str = "") -> str | None:
    """Add to the stock of SKUs (negative: take); returns the SKU of what there is too little of, else ``None``.

    Then the transaction must be rolled back. ``first`` is the location that gives or gets first; the others follow,
    the fullest before the others. It goes in the order of SKUs, so that two changes never wait for each other.
    """
    moved = in_parts(session, changes)
    for sku, count in sorted(moved.items()):
        done = session.execute(_TAKE if count < 0 else _GIVE, {"moved": sku, "count": count})
        if done.one_or_none() is None and count < 0:
            return _named(session, changes, sku)
    _move_at_locations(session, moved, first)
    count_bundles(session, bundles_with(session, moved))
    return None


def stock_at(session: Session, sku: str) -> dict[str, int]:
    """How many of a variant each location has; empty where stock isn't kept by location."""
    rows: Any = session.execute(
        select(VariantStockRow.location, VariantStockRow.stock).filter_by(sku=sku).order_by(VariantStockRow.location)
    )
    return dict(rows.all())


def _named(session: Session, changes: Mapping[str, int], sku: str) -> str:
    """The article that was asked for: the part itself, or the bundle that it is in."""
    if sku in changes:
        return sku
    return next(wanted for wanted in sorted(changes) if sku in in_parts(session, {wanted: 1}))


def _move_at_locations(session: Session, moved: Mapping[str, int], first: str) -> None:
    located = kept(session, "located", lambda: frozenset(session.scalars(select(VariantStockRow.sku).distinct())))
    if located.isdisjoint(moved):
        return
    rows = session.scalars(
        select(VariantStockRow)
        .where(VariantStockRow.sku.in_(list(moved)))
        .order_by(VariantStockRow.sku, VariantStockRow.location)
        .with_for_update()
        .execution_options(populate_existing=True)
    ).all()
    left = {row.sku: moved[row.sku] for row in rows}
    for row in sorted(rows, key=lambda row: (row.location != first, -row.stock, row.location)):
        step = left[row.sku] if left[row.sku] > 0 else -min(row.stock, -left[row.sku])
        row.stock += step
        left[row.sku] -= step
    session.flush()
