"""Products like another one: of its category, with its words, near its price."""

from __future__ import annotations

from typing import Final

from rapidfuzz import fuzz
from sqlalchemy import select
from sqlalchemy.orm import Session

from commerce.catalogue.offered import load_products
from commerce.catalogue.products import ProductRow
from commerce.values import Product
from commerce.wording import stem, words

CONSIDERED: Final = 200
"""How many products of the category, the best liked first, are compared."""
NAMES, TEXTS, PRICES, BRAND = 0.4, 0.3, 0.2, 0.1
"""What each kind of likeness counts."""


def similar(session: Session, product_id: str, limit: int) -> tuple[Product, ...]:
    """Products in stock that are like one, the likest first; none where it is not sold."""
    model = load_products(session, [product_id]).get(product_id)
    if model is None:
        return ()
    category = select(ProductRow.category).where(ProductRow.id == product_id).scalar_subquery()
    query = (
        select(ProductRow.id)
        .where(ProductRow.category == category, ProductRow.retired.is_(False), ProductRow.id != product_id)
        .order_by(ProductRow.standing.desc(), ProductRow.id)
        .limit(CONSIDERED)
    )
    others = load_products(session, list(session.scalars(query))).values()
    alike = sorted((other for other in others if other.in_stock), key=lambda other: (-likeness(model, other), other.id))
    return tuple(alike[:limit])


def likeness(one: Product, other: Product) -> float:
    """How alike two products are, 0 to 1."""
    names = max(
        fuzz.token_set_ratio(name, another) / 100
        for name in (one.name, *one.aliases)
        for another in (other.name, *other.aliases)
    )
    texts = _shared(one.description, other.description)
    low, high = sorted((one.price.minor, other.price.minor))
    prices = low / high if high else 1.0
    return NAMES * names + TEXTS * texts + PRICES * prices + BRAND * (one.brand == other.brand)


def _shared(one: str, other: str) -> float:
    """Share of the words that two texts have in common."""
    first, second = ({stem(word) for word in words(text)} for text in (one, other))
    return len(first & second) / len(first | second) if first | second else 0.0
