"""What is found by attributes, descriptions and reviews, why; ratings, stock, and what is like another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from commerce import Database, Hit, LocalShop, SearchQuery, ToldBy, import_store

Write = Callable[..., Path]


@pytest.fixture
def described(database: Database, write_store: Write) -> LocalShop:
    import_store(database, write_store(attributes_csv="product_id,name,value\ntrail,material,goat leather\n"))
    return LocalShop(database)


def _best(shop: LocalShop, text: str) -> Hit:
    hits = shop.search(SearchQuery(text)).hits
    assert hits
    return hits[0]


@pytest.mark.parametrize(
    ("text", "product", "told_by", "words"),
    [
        ("goat leather", "trail", ToldBy.ATTRIBUTE, ("goat", "leather")),
        ("something for the rain", "trail", ToldBy.DESCRIPTION, ("rain",)),
        ("pillows", "runner", ToldBy.REVIEWS, ("pillows",)),
    ],
)
def test_why_it_fits_is_told(
    described: LocalShop, text: str, product: str, told_by: ToldBy, words: tuple[str, ...]
) -> None:
    best = _best(described, text)
    assert best.product.id == product
    assert best.reason is not None
    assert (best.reason.told_by, best.reason.words) == (told_by, words)


def test_a_name_needs_no_reason(described: LocalShop) -> None:
    assert _best(described, "coffee mug").reason is None


def test_the_words_of_displeased_buyers_tell_nothing(described: LocalShop) -> None:
    assert [hit.product.id for hit in described.search(SearchQuery("small")).hits] != ["runner"]


def test_the_least_rating_holds_or_is_told_to_be_relaxed(described: LocalShop) -> None:
    well = described.search(SearchQuery("mug", rating_min=4))
    assert [hit.product.id for hit in well.hits] == ["mug"]
    assert well.relaxed == ()
    assert described.search(SearchQuery("knife", rating_min=4)).relaxed == ("rating",)


def test_only_what_is_in_stock_is_found_where_that_is_wished(described: LocalShop) -> None:
    assert _best(described, "cat bed").product.id == "cave"
    assert described.search(SearchQuery("cat bed", in_stock=True)).hits == ()


def test_what_is_like_a_thing_is_of_its_kind_in_stock_and_not_itself(described: LocalShop) -> None:
    found = [product.id for product in described.similar("runner")]
    assert found[0] == "racer"
    assert "runner" not in found
    assert "mug" not in found
    assert described.similar("nothing") == ()


@pytest.mark.parametrize("text", ["AND OR NOT", 'a "b" (c', "name:mug^9 ~2 *", "\x00\x1b[2J", "머그컵", "-" * 5000])
def test_no_text_is_a_command_of_the_index(described: LocalShop, text: str) -> None:
    assert isinstance(described.search(SearchQuery(text)).hits, tuple)
