"""Products as they are offered: what the catalogue says of them is kept, and only the stock is asked for.

Everything of a product but its stock is in the revision of the store (``StoreRow.revision``).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from commerce.catalogue.by_revision import kept
from commerce.catalogue.currencies import Exchange, list_prices, rate_into
from commerce.catalogue.products import CategoryRow, OptionRow, ProductRow, VariantRow, attributes
from commerce.money import Money
from commerce.values import Attribute, Option, Product, Variant

MOST_KEPT: Final = 5000
"""So many products of a revision and currency are kept; with more it begins anew."""

_VARIANTS: Final = VariantRow.table()
_STOCK: Final = select(_VARIANTS.c.sku, _VARIANTS.c.stock).where(
    _VARIANTS.c.product_id.in_(bindparam("products", expanding=True)), _VARIANTS.c.retired.is_(False)
)


def load_products(session: Session, ids: Collection[str]) -> dict[str, Product]:
    """Products by id, with their stock as it is now; those that are unknown or retired are left out."""
    if not ids:
        return {}
    rate = rate_into(session)
    known: dict[str, Product] = kept(session, ("products", rate.currency), dict)
    found = {name: product for name in ids if (product := known.get(name)) is not None}
    if unknown := [name for name in ids if name not in found]:
        read = _read(session, unknown, rate)
        if len(known) + len(read) > MOST_KEPT:
            known.clear()
        known |= read
        found |= read
    if not found:
        return {}
    stock: dict[str, int] = dict(session.execute(_STOCK, {"products": list(found)}).all())
    return {name: _in_stock(product, stock) for name, product in found.items()}


def products_in_order(session: Session, ids: Sequence[str]) -> list[Product]:
    """Products by id, in the order of ``ids``."""
    found = load_products(session, ids)
    return [found[product_id] for product_id in ids if product_id in found]


def _in_stock(product: Product, stock: Mapping[str, int]) -> Product:
    if all(variant.stock == stock[variant.sku] for variant in product.variants):
        return product
    return replace(product, variants=tuple(replace(each, stock=stock[each.sku]) for each in product.variants))


def _read(session: Session, ids: Collection[str], rate: Exchange) -> dict[str, Product]:
    """In three queries."""
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
