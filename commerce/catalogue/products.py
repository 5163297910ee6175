"""The catalogue: products, their variants and options.

A product that is no longer sold is retired, never deleted.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import JSON, BigInteger, CheckConstraint, ForeignKey, Index, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.catalogue.by_revision import kept
from commerce.catalogue.currencies import rate_into, sold_in
from commerce.catalogue.store import store
from commerce.storage.database import Base
from commerce.values import Attribute, ShopInfo


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
    names = kept(session, "category names", lambda: _category_names(session))
    return ShopInfo(row.name, rate_into(session).currency, names, row.contact, sold_in(session))


def _category_names(session: Session) -> tuple[str, ...]:
    return tuple(session.scalars(select(CategoryRow.name).order_by(CategoryRow.position)))


def attributes(size: str, color: str, further: Iterable[Iterable[str]]) -> tuple[Attribute, ...]:
    """A variant's attributes as values; what is empty is left out."""
    pairs = [("size", size), ("color", color), *((name, value) for name, value in further)]
    return tuple(Attribute(name, value) for name, value in pairs if value)


def is_name(session: Session, said: str) -> bool:
    """Whether a product that is sold is called just that, in whichever letters."""
    named = select(ProductRow.id).where(func.lower(ProductRow.name) == said.strip().lower(), ~ProductRow.retired)
    return session.scalar(named.limit(1)) is not None
