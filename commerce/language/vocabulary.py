"""The catalogue's words, for the ear and the understanding."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from commerce.advising.faq import answers
from commerce.catalogue.currencies import rate_into
from commerce.catalogue.products import CategoryRow, ProductRow, VariantRow
from commerce.catalogue.store import store
from commerce.language.translations import Translation
from commerce.pricing.delivery import tariffs
from commerce.pricing.promotions import spoken_coupons
from commerce.values import ShopWords
from commerce.wording import spoken


def shop_words(session: Session, translation: Translation) -> ShopWords:
    """All of them, lower case, each once, with a translation's names for things; reads the whole catalogue."""
    sold = VariantRow.retired.is_(False)
    return ShopWords(
        items=_spoken((*_item_names(session), *translation.names)),
        brands=_spoken(session.scalars(select(ProductRow.brand).where(ProductRow.retired.is_(False)).distinct())),
        colors=_spoken(session.scalars(select(VariantRow.color).where(sold).distinct())),
        sizes=_spoken(session.scalars(select(VariantRow.size).where(sold).distinct())),
        deliveries=_spoken((*_delivery_names(session), *translation.deliveries)),
        coupons=_spoken(spoken_coupons(session)),
        questions=answers(session),
        revision=store(session).revision,
    )


def product_names(session: Session) -> dict[str, str]:
    """Of each product that is sold, by its id, the name as it is written."""
    rows = select(ProductRow.id, ProductRow.name).where(ProductRow.retired.is_(False)).order_by(ProductRow.id)
    return {product.id: product.name for product in session.execute(rows)}


def _item_names(session: Session) -> Iterable[str]:
    for name, aliases in session.execute(select(CategoryRow.name, CategoryRow.aliases).order_by(CategoryRow.position)):
        yield name
        yield from aliases
    products = select(ProductRow.name, ProductRow.aliases).where(ProductRow.retired.is_(False)).order_by(ProductRow.id)
    for name, aliases in session.execute(products):
        yield name
        yield from aliases


def _delivery_names(session: Session) -> Iterable[str]:
    return (name for tariff in tariffs(session, None, rate_into(session)) for name in (tariff.name, *tariff.aliases))


def _spoken(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(filter(None, dict.fromkeys(map(spoken, names))))
