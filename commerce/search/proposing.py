"""What the index proposes for a search: by words, stems, spelling and sound, within the filters.

The ranking tells how well each fits (``commerce.search.ranking``).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Final

import orjson
import tantivy
from sqlalchemy.orm import Session
from tantivy import FieldType, Occur, Order, Query

from commerce.catalogue.currencies import Exchange
from commerce.search.exclusion import excluding
from commerce.search.index import schema
from commerce.search.ranking import Wanted
from commerce.search.sounds import SoundsLike, alike
from commerce.search.values import SearchQuery, Sort
from commerce.wording import compact, fold, sound, stem

CANDIDATES: Final = 60
"""How many products of the index are scored."""
EXACT: Final = 1_000.0
"""Weight that puts a product of the very name among the candidates."""
ONE_WRONG_FROM: Final = 4
TWO_WRONG_FROM: Final = 8
"""Letters that a word's stem has when one, or two, of them may be wrong."""

_SCHEMA: Final = schema()


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Where one search looks, and for which words."""

    session: Session
    searcher: tantivy.Searcher
    wanted: Wanted
    rate: Exchange
    sounds_like: SoundsLike | None


def proposed(catalogue: Catalogue, query: SearchQuery, count: int) -> Iterator[dict[str, Any]]:
    """What the index keeps of at most ``count`` products (twice as many where an order is asked for)."""
    searcher, words = catalogue.searcher, catalogue.wanted.words
    filters = _narrowing(catalogue, query)
    found: list[Any] = []
    if words:
        wide = Query.boolean_query([(Occur.Must, _text_query(catalogue)), *filters])
        found += searcher.search(wide, count, count=False).hits
    if not words or query.sort is not Sort.RELEVANCE:
        # All words must be met, so that the cheapest of thousands is truly the cheapest.
        musts = [(Occur.Must, _word_query(catalogue, word)) for word in words]
        if not musts and not any(occur is Occur.Must for occur, _ in filters):
            musts = [(Occur.Must, Query.all_query())]  # a limit in another currency is looked at later
        strict = Query.boolean_query([*filters, *musts])
        column = "price_low" if query.sort in {Sort.PRICE, Sort.PRICE_DESC} else "standing"
        order = Order.Asc if query.sort is Sort.PRICE else Order.Desc
        found += searcher.search(strict, count, count=False, order_by_field=column, order=order).hits
    for _, address in found:
        yield orjson.loads(searcher.doc(address)["payload"][0])


def by_sound(catalogue: Catalogue, query: SearchQuery) -> Iterator[tuple[dict[str, Any], float]]:
    """Products whose names sound like the words, and how much they do."""
    names = alike(catalogue.sounds_like, catalogue.wanted.text)
    if not names:
        return
    named = Query.boolean_query([(Occur.Should, _term("phrase", key, 1.0)) for key in names])
    sought = Query.boolean_query([(Occur.Must, named), *_narrowing(catalogue, query)])
    for _, address in catalogue.searcher.search(sought, CANDIDATES, count=False).hits:
        payload = orjson.loads(catalogue.searcher.doc(address)["payload"][0])
        yield payload, max(names.get(key, 0.0) for key in payload["own_keys"])


def _narrowing(catalogue: Catalogue, query: SearchQuery) -> list[tuple[Occur, Query]]:
    filters = [(Occur.Must, Query.const_score_query(one, 0.0)) for one in _filters(query, catalogue.rate)]
    return filters + [(Occur.MustNot, _term(field, value, 1.0)) for field, value in excluding(query.without)]


def _filters(query: SearchQuery, rate: Exchange) -> Iterator[Query]:
    """What the index can leave out. It knows the shop's own prices; what a price list says is looked at later."""
    color, size = fold(query.color or ""), compact(query.size or "")
    if color and size:
        yield Query.term_query(_SCHEMA, "facet", f"color={color}&size={size}", "basic")
    elif color:
        yield Query.term_query(_SCHEMA, "facet", f"color={color}", "basic")
    elif size:
        yield Query.term_query(_SCHEMA, "facet", f"size={size}", "basic")
    if query.brand:
        yield Query.term_query(_SCHEMA, "facet", f"brand={compact(query.brand)}", "basic")
    if query.rating_min is not None:
        yield _range("rating", round(query.rating_min * 1000), None)
    if query.price_max is not None and rate.is_own:
        yield _range("price_low", None, query.price_max.minor)
    if query.price_min is not None and rate.is_own:
        yield _range("price_high", query.price_min.minor, None)


def _range(field: str, low: int | None, high: int | None) -> Query:
    return Query.range_query(_SCHEMA, field, FieldType.Unsigned, max(0, low) if low else low, high)


def _text_query(catalogue: Catalogue) -> Query:
    asked = catalogue.wanted
    parts = [_word_query(catalogue, word) for word in asked.words]
    parts += [_term("names", stem(one + other), 2.0) for one, other in pairwise(asked.words)]
    parts += [Query.boost_query(Query.const_score_query(_term("phrase", key, 1.0), 1.0), EXACT) for key in asked.keys]
    return Query.boolean_query([(Occur.Should, part) for part in parts])


def _word_query(catalogue: Catalogue, word: str) -> Query:
    """A word in any field; one that no product's names have is looked for by spelling and sound, too."""
    key = stem(word)
    parts = [_term("own", key, 2.0), _term("names", key, 2.0), _term("about", key, 1.0), _term("reviews", key, 0.8)]
    if word in catalogue.wanted.strange:
        distance = (len(key) >= ONE_WRONG_FROM) + (len(key) >= TWO_WRONG_FROM)
        if distance:
            parts.append(Query.fuzzy_term_query(_SCHEMA, "names", key, distance))
        if len(heard := sound(word)) > 1:
            parts.append(_term("sounds", heard, 1.0))
    return Query.disjunction_max_query(parts, 0.3)


def _term(field: str, value: str, boost: float) -> Query:
    option = "basic" if field in {"phrase", "facet"} else "freq"
    return Query.boost_query(Query.term_query(_SCHEMA, field, value, option), boost)
