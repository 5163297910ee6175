"""What is looked for in the catalogue, and what is found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from commerce.money import Money
from commerce.values import Product, Variant


class Sort(StrEnum):
    """The order of search results."""

    RELEVANCE = "relevance"
    PRICE = "price"
    PRICE_DESC = "price_desc"
    RATING = "rating"


class ToldBy(StrEnum):
    """What tells a product by a word."""

    ATTRIBUTE = "attribute"
    DESCRIPTION = "description"
    REVIEWS = "reviews"


@dataclass(frozen=True, slots=True)
class SearchQuery:
    """What is looked for. ``text`` may be empty when a filter is given."""

    text: str = ""
    price_min: Money | None = None
    price_max: Money | None = None
    color: str | None = None
    size: str | None = None
    brand: str | None = None
    rating_min: float | None = None
    """Mean of the reviews, 1 to 5."""
    in_stock: bool = False
    """Only what can be bought now; never relaxed."""
    sort: Sort = Sort.RELEVANCE
    limit: int = 30
    without: tuple[str, ...] = ()
    """Colors, brands and words of products ("leather") that must not be; never relaxed."""


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a product was found, where its names don't tell it."""

    told_by: ToldBy
    words: tuple[str, ...]
    """The words of the search that are told there, as they were said."""


@dataclass(frozen=True, slots=True)
class Hit:
    """One product found, with its best matching variant that can be bought (or the best that can't)."""

    product: Product
    variant: Variant
    score: float
    """How well the words fit, 0 to 1; 1 is the exact name."""
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class SearchResult:
    """Products found, best first; what is in stock stands before what isn't."""

    hits: tuple[Hit, ...]
    relaxed: tuple[str, ...] = ()
    """Filters that nothing met and that were therefore dropped: "price", "color", "size", "brand", "rating"."""
