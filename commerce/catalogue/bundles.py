"""Bundles: articles that are made of others. A bundle has no stock of its own: it has what its parts allow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping

from sqlalchemy import ForeignKey, func, select, update
from sqlalchemy.orm import Mapped, Session, mapped_column

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
    rows = session.execute(
        select(BundlePartRow.bundle, BundlePartRow.part, BundlePartRow.quantity).where(
            BundlePartRow.bundle.in_(list(counts))
        )
    ).all()
    bundles = {bundle for bundle, _, _ in rows}
    taken: defaultdict[str, int] = defaultdict(int)
    for sku, count in counts.items():
        if sku not in bundles:
            taken[sku] += count
    for bundle, part, quantity in rows:
        taken[part] += quantity * counts[bundle]
    return dict(taken)


def count_bundles(session: Session, parts: Collection[str] | None = None) -> None:
    """Let the stock of the bundles that hold any of ``parts`` (all bundles, if ``None``) be what their parts allow."""
    holding = select(BundlePartRow.bundle).distinct()
    if parts is not None:
        holding = holding.where(BundlePartRow.part.in_(list(parts)))
    bundles = sorted(session.scalars(holding))
    if not bundles:
        return
    allowed = (
        select(BundlePartRow.bundle, func.min(VariantRow.stock / BundlePartRow.quantity))
        .join(VariantRow, VariantRow.sku == BundlePartRow.part)
        .where(BundlePartRow.bundle.in_(bundles))
        .group_by(BundlePartRow.bundle)
    )
    for bundle, stock in session.execute(allowed).all():
        session.execute(
            update(VariantRow)
            .where(VariantRow.sku == bundle)
            .values(stock=int(stock))
            .execution_options(synchronize_session=False)
        )


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
