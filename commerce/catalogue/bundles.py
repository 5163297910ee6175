"""Bundles: articles that are made of others. A bundle has no stock of its own: it has what its parts allow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from sqlalchemy import ForeignKey, func, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.catalogue.by_revision import kept
from commerce.catalogue.products import ProductRow, VariantRow
from commerce.storage.database import Base
from commerce.values import BundlePart


class BundlePartRow(Base):
    """How many of an article a bundle holds."""

    __tablename__ = "bundle_parts"

    bundle: Mapped[str] = mapped_column(ForeignKey("variants.sku"), primary_key=True)
    """The bundle's SKU."""
    part: Mapped[str] = mapped_column(ForeignKey("variants.sku"), primary_key=True, index=True)
    """The SKU of what is in it."""
    quantity: Mapped[int]


def in_parts(session: Session, counts: Mapping[str, int]) -> dict[str, int]:
    """What the counts take from the shelves: bundles are replaced by their parts, the same articles added up."""
    bundles = kept(session, "bundles", lambda: _bundles(session))
    taken: defaultdict[str, int] = defaultdict(int)
    for sku, count in counts.items():
        for part, quantity in bundles.get(sku, {sku: 1}).items():
            taken[part] += quantity * count
    return dict(taken)


def bundles_with(session: Session, parts: Collection[str]) -> list[str]:
    """The bundles that hold any of ``parts``."""
    bundles = kept(session, "bundles", lambda: _bundles(session))
    return sorted(bundle for bundle, inside in bundles.items() if not inside.keys().isdisjoint(parts))


def count_bundles(session: Session, bundles: Collection[str]) -> None:
    """Let the stock of bundles be what their parts allow."""
    if not bundles:
        return
    allowed = (
        select(BundlePartRow.bundle, func.min(VariantRow.stock / BundlePartRow.quantity))
        .join(VariantRow, VariantRow.sku == BundlePartRow.part)
        .where(BundlePartRow.bundle.in_(bundles))
        .group_by(BundlePartRow.bundle)
    )
    for bundle, stock in sorted(session.execute(allowed).all()):
        session.execute(
            update(VariantRow)
            .where(VariantRow.sku == bundle)
            .values(stock=int(stock))
            .execution_options(synchronize_session=False)
        )


def _bundles(session: Session) -> dict[str, dict[str, int]]:
    """The parts of each bundle, with how many it holds."""
    bundles: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for row in session.scalars(select(BundlePartRow)):
        bundles[row.bundle][row.part] = row.quantity
    return dict(bundles)


def parts_of(session: Session, product_id: str) -> tuple[BundlePart, ...]:
    """What is in a product's cheapest bundle; nothing where it is none."""
    bundle = (
        select(BundlePartRow.bundle)
        .join(VariantRow, VariantRow.sku == BundlePartRow.bundle)
        .where(VariantRow.product_id == product_id, VariantRow.retired.is_(False))
        .order_by(VariantRow.price, VariantRow.position)
        .limit(1)
    )
    rows = session.execute(
        select(BundlePartRow.part, ProductRow.name, BundlePartRow.quantity)
        .join(VariantRow, VariantRow.sku == BundlePartRow.part)
        .join(ProductRow, ProductRow.id == VariantRow.product_id)
        .where(BundlePartRow.bundle.in_(bundle))
        .order_by(ProductRow.name, BundlePartRow.part)
    )
    return tuple(BundlePart(sku, name, quantity) for sku, name, quantity in rows)
