"""Search (thin)."""

from __future__ import annotations

from rapidfuzz import fuzz, process
from sqlalchemy import select
from sqlalchemy.orm import Session

from commerce.catalogue import ProductRow, products_in_order
from commerce.database import Database
from commerce.shop import Hit, SearchQuery, SearchResult


def prepare_index(database: Database, session: Session) -> None:
    """Nothing yet."""


class Search:
    """Search."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def __call__(self, query: SearchQuery) -> SearchResult:
        """Find."""
        with self._database.read() as session:
            rows = session.execute(
                select(ProductRow.id, ProductRow.name, ProductRow.aliases).filter_by(retired=False)
            )
            names = {(i, n): n.lower() for i, name, aliases in rows for n in (name, *aliases)}
            found = process.extract(
                query.text.lower(), names, scorer=fuzz.ratio, score_cutoff=60, limit=query.limit
            )
            scores: dict[str, float] = {}
            for _, score, (i, _n) in found:
                scores.setdefault(i, score / 100)
            products = products_in_order(session, list(scores))
            return SearchResult(tuple(Hit(p, p.variants[0], scores[p.id]) for p in products))
