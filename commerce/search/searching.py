"""Search: words and filters in, products out, best first.

The index proposes products (by words, stems, spelling and sound), the ranking scores them by the words as a whole,
names that sound alike come in where that is little, and the database says what can be bought now.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, replace
from itertools import combinations
from typing import Any, Final

import tantivy
from sqlalchemy.orm import Session

from commerce.catalogue.currencies import rate_into
from commerce.catalogue.offered import load_products
from commerce.catalogue.store import StoreRow
from commerce.errors import CurrencyMismatchError
from commerce.search.exclusion import is_excluded, shown
from commerce.search.index import color_keys, open_index
from commerce.search.proposing import CANDIDATES, Catalogue, by_sound, proposed
from commerce.search.ranking import BEST_INEXACT, FLOOR, Wanted, fit, reason, wanted
from commerce.search.sounds import WEAK, SoundsLike
from commerce.search.values import Hit, Reason, SearchQuery, SearchResult, Sort
from commerce.storage.database import Database
from commerce.values import Product, Variant
from commerce.wording import compact, fold

FURTHER: Final = 4
MOST_CANDIDATES: Final = 3_840
"""Where stock or price leave too few of them, so many times as many are looked at, up to this number."""
LOADED: Final = 20
SPARE: Final = 10
"""How many of them are loaded, at least, and beyond those asked for, before those out of stock go to the end."""
NEAR_THE_BEST: Final = 0.65
"""Part of the best hit's score that another needs to be worth mentioning."""
NAMED: Final = 0.99
"""Score of a product that was called by its name."""
NEAR_ENOUGH_TO_SORT: Final = 0.85
"""The same, when an order by price or rating would carry a poor fit to the top."""
RELAXED_FIRST: Final = ("rating", "color", "brand", "price", "size")
"""The order in which filters are given up: what a shopper can do without comes first."""


class Search:
    """Search in a database's catalogue; the index is opened when it is first needed and after each import."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.sounds_like: SoundsLike | None = None
        """Asked for names where the words fit nothing well."""
        self._opening = threading.Lock()
        self._opened: tuple[str, tantivy.Index] | None = None

    def on(self, database: Database) -> Search:
        """The same search, on a database of the same content; what is open is shared until the next import."""
        other = copy(self)
        other._database = database
        return other

    def __call__(self, query: SearchQuery) -> SearchResult:
        """Products that fit; filters that nothing meets are dropped, as few as possible, and named in ``relaxed``."""
        with self._database.read() as session:
            row = session.get(StoreRow, 1)
            if row is None:
                return SearchResult(())
            rate = rate_into(session)
            _check_currency(query, rate.currency)
            searcher = self._index(session, row.revision).searcher()
            asked = wanted(query.text, lambda key: searcher.doc_freq("names", key) > 0)
            return _relaxing(Catalogue(session, searcher, asked, rate, self.sounds_like), query)

    def _index(self, session: Session, revision: str) -> tantivy.Index:
        with self._opening:
            if self._opened is None or self._opened[0] != revision:
                self._opened = revision, open_index(self._database, session)
            return self._opened[1]


def _relaxing(catalogue: Catalogue, query: SearchQuery) -> SearchResult:
    given = [name for name in RELAXED_FIRST if _is_given(query, name)]
    if not catalogue.wanted.words and not given:
        return SearchResult(())
    if hits := _hits(catalogue, query):
        return SearchResult(hits)
    if not given or (catalogue.wanted.words and not _hits(catalogue, _without(query, given))):
        return SearchResult(())
    for dropped in _selections(given):
        remaining = _without(query, dropped)
        if (catalogue.wanted.words or len(dropped) < len(given)) and (hits := _hits(catalogue, remaining)):
            return SearchResult(hits, tuple(dropped))
    return SearchResult(())


def _selections(names: list[str]) -> Iterator[tuple[str, ...]]:
    for size in range(1, len(names) + 1):
        yield from combinations(names, size)


def _is_given(query: SearchQuery, name: str) -> bool:
    if name == "price":
        return query.price_min is not None or query.price_max is not None
    if name == "rating":
        return query.rating_min is not None
    return bool(getattr(query, name))


def _without(query: SearchQuery, names: list[str] | tuple[str, ...]) -> SearchQuery:
    changes: dict[str, None] = {name: None for name in names if name not in {"price", "rating"}}
    if "rating" in names:
        changes |= {"rating_min": None}
    if "price" in names:
        changes |= {"price_min": None, "price_max": None}
    return replace(query, **changes)  # type: ignore[arg-type]  # each of these fields may be None


def _check_currency(query: SearchQuery, currency: str) -> None:
    for limit in (query.price_min, query.price_max):
        if limit is not None and limit.currency != currency:
            raise CurrencyMismatchError(limit.currency, currency)


def _hits(catalogue: Catalogue, query: SearchQuery) -> tuple[Hit, ...]:
    among, candidates = _among(catalogue, query, CANDIDATES), CANDIDATES
    while among.is_short and len(among.found) < query.limit and candidates < MOST_CANDIDATES:
        candidates *= FURTHER
        among = _among(catalogue, query, candidates)
    found = sorted(among.found, key=lambda hit: _order(hit, query.sort))
    # What was called by its name is told of even if it is sold out and therefore last.
    named = [hit for hit in found[query.limit :] if hit.score >= NAMED and hit.variant.stock <= 0][:1]
    return tuple(found[: query.limit - len(named)] + named)


@dataclass(frozen=True, slots=True)
class _Among:
    """What so many candidates gave."""

    found: list[Hit]
    is_short: bool
    """Whether some that fit were left out (for stock, prices, or what must not be), and the next may fit as well."""


def _among(catalogue: Catalogue, query: SearchQuery, candidates: int) -> _Among:
    scores = _scores(catalogue, query, candidates)
    # The index doesn't know the stock, nor one variant's price: who asks for it gets all candidates looked at.
    is_narrow = query.in_stock or query.without or _is_given(query, "price")
    chosen = list(scores)[: None if is_narrow else max(LOADED, query.limit + SPARE)]
    products = load_products(catalogue.session, chosen)
    hits = [
        Hit(product, variant, scores[name][0], scores[name][1])
        for name, product in products.items()
        if not is_excluded(product, query.without) and (variant := _variant(product, query, catalogue.wanted))
    ]
    if query.in_stock:
        hits = [hit for hit in hits if hit.variant.stock > 0]
    return _Among(hits, len(hits) < len(chosen) and len(scores) > candidates // 2)


def _order(hit: Hit, sort: Sort) -> tuple[Any, ...]:
    """What can be bought comes first, then the order asked for, then the better fit, the better liked, the cheaper."""
    liked = -(hit.product.rating or 0.0)
    price = hit.variant.price.minor
    fits = (-round(hit.score, 2), liked, price, hit.product.id)
    asked = {Sort.RELEVANCE: 0.0, Sort.PRICE: price, Sort.PRICE_DESC: -price, Sort.RATING: liked}[sort]
    return (hit.variant.stock <= 0, asked, *fits)


def _variant(product: Product, query: SearchQuery, asked: Wanted) -> Variant | None:
    """The variant to offer: one that meets the filters, in stock, of the color that was named, the cheapest."""
    meeting = [variant for variant in shown(product, query.without) if _meets(variant, query)]
    named = set(asked.words)

    def key(variant: Variant) -> tuple[bool, bool, int]:
        return variant.stock <= 0, not named & color_keys(variant.attribute("color") or ""), variant.price.minor

    return min(meeting, key=key, default=None)


def _meets(variant: Variant, query: SearchQuery) -> bool:
    size, color = variant.attribute("size") or "", variant.attribute("color") or ""
    return (
        (query.price_min is None or query.price_min <= variant.price)
        and (query.price_max is None or variant.price <= query.price_max)
        and (not query.size or compact(query.size) == compact(size))
        and (not query.color or fold(query.color) in color_keys(color))
    )


def _scores(catalogue: Catalogue, query: SearchQuery, candidates: int) -> dict[str, tuple[float, Reason | None]]:
    """Product ids with their scores and reasons, in the order asked for, the better liked first among equals."""
    asked = catalogue.wanted
    found: dict[str, tuple[float, float, int]] = {}
    reasons: dict[str, Reason | None] = {}
    for payload in proposed(catalogue, query, candidates):
        score = fit(asked, payload) if asked.words else 1.0
        if score >= FLOOR:
            found[payload["id"]] = score, payload["standing"], payload["price"]
            reasons[payload["id"]] = reason(asked, payload) if score < NAMED else None
    sounded = set[str]()
    if asked.words and max((score for score, _, _ in found.values()), default=0.0) < WEAK:
        for payload, likeness in by_sound(catalogue, query):
            sounded.add(name := payload["id"])
            score = max(likeness, found[name][0] if name in found else 0.0)
            found[name] = min(score, BEST_INEXACT), payload["standing"], payload["price"]
            reasons.setdefault(name, None)
    part = NEAR_THE_BEST if query.sort is Sort.RELEVANCE else NEAR_ENOUGH_TO_SORT
    least = part * max((score for score, _, _ in found.values()), default=0.0)
    columns = {Sort.RELEVANCE: (0, 1), Sort.PRICE: (2, 0), Sort.PRICE_DESC: (2, 0), Sort.RATING: (1, 0)}[query.sort]
    ranked = sorted(
        found, key=lambda name: [found[name][column] for column in columns], reverse=query.sort is not Sort.PRICE
    )
    return {name: (found[name][0], reasons[name]) for name in ranked if found[name][0] >= least or name in sounded}
