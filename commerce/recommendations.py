"""What goes with a cart: bought together before, liked in the same categories, liked at all."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import Select, exists, func, select
from sqlalchemy.orm import Session, aliased

from commerce.cart import CartLineRow
from commerce.catalogue import ProductRow, VariantRow, products_in_order
from commerce.orders import OrderLineRow
from commerce.shop import Product


def recommend(session: Session, cart_id: str, limit: int) -> tuple[Product, ...]:
    """Products in stock, none of them in the cart."""
    in_cart = set(
        session.scalars(
            select(VariantRow.product_id)
            .join(CartLineRow, CartLineRow.sku == VariantRow.sku)
            .where(CartLineRow.cart_id == cart_id)
        )
    )
    chosen: list[str] = []
    for query in _queries(in_cart):
        if len(chosen) < limit:
            found = session.scalars(query.where(ProductRow.id.not_in([*in_cart, *chosen])).limit(limit - len(chosen)))
            chosen += found
    return tuple(products_in_order(session, chosen))


def _queries(in_cart: set[str]) -> Iterator[Select[str]]:
    liked = _available().order_by(ProductRow.standing.desc(), ProductRow.id)
    if in_cart:
        yield _bought_together(in_cart)
        yield liked.where(
            ProductRow.category.in_(select(ProductRow.category).where(ProductRow.id.in_(in_cart)).scalar_subquery())
        )
    yield liked


def _available() -> Select[str]:
    variant_in_stock = exists().where(
        VariantRow.product_id == ProductRow.id, VariantRow.stock > 0, VariantRow.retired.is_(False)
    )
    return select(ProductRow.id).where(ProductRow.retired.is_(False), variant_in_stock)


def _bought_together(in_cart: set[str]) -> Select[str]:
    theirs, other = aliased(OrderLineRow), aliased(OrderLineRow)
    together = (
        select(other.product_id, func.count(other.order_id.distinct()).label("times"))
        .join(theirs, theirs.order_id == other.order_id)
        .where(theirs.product_id.in_(in_cart))
        .group_by(other.product_id)
        .subquery()
    )
    return (
        _available()
        .join(together, together.c.product_id == ProductRow.id)
        .order_by(together.c.times.desc(), ProductRow.standing.desc(), ProductRow.id)
    )
