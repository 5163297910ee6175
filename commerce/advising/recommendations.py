"""What goes with a cart: bought together before, liked in the same categories, liked at all."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session, aliased

from commerce.cart.cart import CartLineRow
from commerce.catalogue.products import ProductRow, VariantRow, products_in_order
from commerce.orders.orders import OrderLineRow
from commerce.values import Product

LOOKED_AT: Final = 20
"""How many products of each kind are looked at for some that are in stock."""


def recommend(session: Session, cart_id: str, limit: int) -> tuple[Product, ...]:
    """Products in stock, none of them in the cart, the best reason first."""
    in_cart = dict(
        session.execute(
            select(ProductRow.id, ProductRow.category)
            .join(VariantRow, VariantRow.product_id == ProductRow.id)
            .join(CartLineRow, CartLineRow.sku == VariantRow.sku)
            .where(CartLineRow.cart_id == cart_id)
        ).all()
    )
    chosen: dict[str, Product] = {}
    for query in _queries(set(in_cart), set(in_cart.values())):
        if len(chosen) < limit:
            found = session.scalars(query.limit(LOOKED_AT + len(in_cart))).all()
            unseen = [name for name in found if name not in in_cart and name not in chosen]
            chosen |= {product.id: product for product in products_in_order(session, unseen) if product.in_stock}
    return tuple(chosen.values())[:limit]


def _queries(in_cart: set[str], categories: set[str]) -> Iterator[Select[str]]:
    liked = (
        select(ProductRow.id).where(ProductRow.retired.is_(False)).order_by(ProductRow.standing.desc(), ProductRow.id)
    )
    if in_cart:
        yield _bought_together(in_cart)
    for category in sorted(categories):
        yield liked.where(ProductRow.category == category)
    yield liked


def _bought_together(in_cart: set[str]) -> Select[str]:
    theirs, other = aliased(OrderLineRow), aliased(OrderLineRow)
    return (
        select(other.product_id)
        .join(theirs, theirs.order_id == other.order_id)
        .where(theirs.product_id.in_(in_cart), other.product_id.not_in(in_cart))
        .group_by(other.product_id)
        .order_by(func.count(other.order_id.distinct()).desc(), other.product_id)
    )
