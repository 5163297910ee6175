"""The catalogue: products, their variants and options.

A product that is no longer sold is retired, never deleted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, Index, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.catalogue.currencies import Exchange, list_prices, rate_into, sold_in
from commerce.catalogue.store import store
from commerce.money import Money
from commerce.storage.database import Base
from commerce.values import Attribute, Option, Product, ShopInfo, Variant


class CategoryRow(Base):
    """A category and the words that people use for it."""

    __tablename__ = "categories"

    key: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    aliases: Mapped[list[str]] = mapped_column(JSON)
    position: Mapped[int]


class ProductRow(Base):
    """A product. Its reviews are summed up here, so that lists need not count them."""

    __tablename__ = "products"
    __table_args__ = (
        Index("products_by_standing", "retired", "standing"),
        Index("products_of_category_by_standing", "category", "retired", "standing"),
    )

    id: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    brand: Mapped[str]
    category: Mapped[str]
    """A category's key."""
    description: Mapped[str]
    aliases: Mapped[list[str]] = mapped_column(JSON)
    max_quantity: Mapped[int | None]
    star_total: Mapped[int]
    review_count: Mapped[int]
    standing: Mapped[float]
    """How well it is liked, see ``commerce.catalogue.reviews.standing``."""
    retired: Mapped[bool]
    attributes: Mapped[list[list[str]]] = mapped_column(JSON, default=list)
    """What is true of all its variants: pairs of name and value."""
    images: Mapped[list[str]] = mapped_column(JSON, default=list)
    """Addresses of pictures, the best first."""
    model: Mapped[str] = mapped_column(default="")
    """Address of a 3D model (glTF or USDZ)."""


class VariantRow(Base):
    """What is sold and counted."""

    __tablename__ = "variants"
    __table_args__ = (CheckConstraint("stock >= 0", name="stock_is_never_negative"),)

    sku: Mapped[str] = mapped_column(primary_key=True)
    product_id: Mapped[str] = mapped_column(ForeignKey("products.id"), index=True)
    size: Mapped[str]
    color: Mapped[str]
    further: Mapped[list[list[str]]] = mapped_column(JSON)
    """Other attributes: pairs of name and value."""
    price: Mapped[int] = mapped_column(BigInteger)
    stock: Mapped[int]
    position: Mapped[int]
    retired: Mapped[bool]


class OptionRow(Base):
    """An extra for a product."""

    __tablename__ = "options"

    product_id: Mapped[str] = mapped_column(ForeignKey("products.id"), primary_key=True)
    code: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    price: Mapped[int] = mapped_column(BigInteger)
    position: Mapped[int]


def info(session: Session) -> ShopInfo:
    """Who the shop is."""
    row = store(session)
    names = session.scalars(select(CategoryRow.name).order_by(CategoryRow.position))
    return ShopInfo(row.name, rate_into(session).currency, tuple(names), row.contact, sold_in(session))


def load_products(session: Session, ids: Collection[str]) -> dict[str, Product]:
    """Products by id, in four queries; those that are unknown or retired are left out."""
    if not ids:
        return {}
    rate = rate_into(session)
    variants = _variants(session, ids, rate)
    options = _options(session, ids, rate)
    query = (
        select(ProductRow, CategoryRow.name)
        .outerjoin(CategoryRow, CategoryRow.key == ProductRow.category)
        .where(ProductRow.id.in_(ids))
    )
    return {
        row.id: _product(row, category or row.category, variants[row.id], options[row.id])
        for row, category in session.execute(query)
        if variants[row.id] and not row.retired
    }


def products_in_order(session: Session, ids: Sequence[str]) -> list[Product]:
    """Products by id, in the order of ``ids``."""
    found = load_products(session, ids)
    return [found[product_id] for product_id in ids if product_id in found]


def attributes(size: str, color: str, further: Iterable[Iterable[str]]) -> tuple[Attribute, ...]:
    """A variant's attributes as values; what is empty is left out."""
    pairs = [("size", size), ("color", color), *((name, value) for name, value in further)]
    return tuple(Attribute(name, value) for name, value in pairs if value)


def _product(row: ProductRow, category: str, variants: list[Variant], options: list[Option]) -> Product:
    rating = row.star_total / row.review_count if row.review_count else None
    return Product(
        row.id,
        row.name,
        row.brand,
        category,
        row.description,
        tuple(variants),
        tuple(row.aliases),
        tuple(options),
        rating,
        row.review_count,
        tuple(Attribute(name, value) for name, value in row.attributes),
        tuple(row.images),
        row.model,
    )


def _variants(session: Session, ids: Collection[str], rate: Exchange) -> defaultdict[str, list[Variant]]:
    row = VariantRow
    query = (
        select(row.product_id, row.sku, row.size, row.color, row.further, row.price, row.stock)
        .where(row.product_id.in_(ids), row.retired.is_(False))
        .order_by(row.price, row.position)
    )
    rows = session.execute(query).all()
    told = list_prices(session, [] if rate.is_own else [sku for _, sku, *_ in rows], rate)
    found: defaultdict[str, list[Variant]] = defaultdict(list)
    for product_id, sku, size, color, further, price, stock in rows:
        money = Money(told.get(sku, rate(price)), rate.currency)
        found[product_id].append(Variant(sku, attributes(size, color, further), money, stock))
    if told:
        for variants in found.values():
            variants.sort(key=lambda variant: variant.price.minor)
    return found


def _options(session: Session, ids: Collection[str], rate: Exchange) -> defaultdict[str, list[Option]]:
    query: Any = select(OptionRow).where(OptionRow.product_id.in_(ids)).order_by(OptionRow.position)
    found: defaultdict[str, list[Option]] = defaultdict(list)
    for row in session.scalars(query):
        found[row.product_id].append(Option(row.code, row.name, Money(rate(row.price), rate.currency)))
    return found


def is_name(session: Session, said: str) -> bool:
    """Whether a product that is sold is called just that, in whichever letters."""
    named = select(ProductRow.id).where(func.lower(ProductRow.name) == said.strip().lower(), ~ProductRow.retired)
    return session.scalar(named.limit(1)) is not None
