"""Other words for a product, added one at a time while the shop is open; an import replaces them by the files'."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from sqlalchemy.orm import Session

from commerce.catalogue.products import ProductRow
from commerce.catalogue.store import store
from commerce.search.index import prepare_index
from commerce.storage.database import Database


def add_aliases(database: Database, session: Session, aliases: Iterable[tuple[str, str]]) -> list[tuple[str, str]]:
    """Give products other names, as pairs of product id and alias; returns those that are new.

    ``session`` is a writing one of ``database``: they hold when it is committed. Products that are not sold are left
    out.
    """
    added = [pair for pair in aliases if _add(session, *pair)]
    if added:
        _revise(database, session, added)
    return added


def remove_alias(database: Database, session: Session, product_id: str, alias: str) -> bool:
    """Take a name from a product; whether it had it."""
    product = session.get(ProductRow, product_id)
    if product is None or alias not in product.aliases:
        return False
    product.aliases = [other for other in product.aliases if other != alias]
    _revise(database, session, [(product_id, f"-{alias}")])
    return True


def _add(session: Session, product_id: str, alias: str) -> bool:
    product = session.get(ProductRow, product_id)
    if product is None or product.retired or alias in product.aliases:
        return False
    product.aliases = [*product.aliases, alias]
    return True


def _revise(database: Database, session: Session, changes: list[tuple[str, str]]) -> None:
    """The catalogue is another one now, which is searched and understood anew."""
    row = store(session)
    row.revision = hashlib.sha256(repr((row.revision, changes)).encode()).hexdigest()[: len(row.revision)]
    session.flush()
    prepare_index(database, session)
