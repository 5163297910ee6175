from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from commerce import (
    CurrencyMismatchError,
    Database,
    LocalShop,
    Money,
    SearchQuery,
    SearchResult,
    Sort,
    import_store,
    open_database,
)
from commerce.catalogue.products import VariantRow
from tests.commerce.conftest import on_sqlite


def usd(amount: str) -> Money:
    return Money.of(amount, "USD")


def names(result: SearchResult) -> list[str]:
    return [hit.product.id for hit in result.hits]


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("Meadow Runner", "runner"),
        ("meadow runners", "runner"),
        ("medow runner", "runner"),
        ("sharp chef knife", "knife"),
        ("knives and a knife", "knife"),
        ("chef nife", "knife"),
        ("hiking boot", "trail"),
        ("hiking boots", "trail"),
        ("canyon trial boots", "trail"),
        ("back pack", "pack"),
        ("backpack", "pack"),
        ("coffeemug", "mug"),
        ("coffee mugs", "mug"),
        ("a mug please", "mug"),
        ("something for my cat", "cave"),
        ("a gift for somebody who cooks", "knife"),
        ("penny plain", "racer"),
        ("boots for the rain", "trail"),
    ],
)
def test_what_is_said_is_found_first(shop: LocalShop, said: str, found: str) -> None:
    assert names(shop.search(SearchQuery(said)))[:1] == [found]


def test_misheard_running_shoes_are_running_shoes(shop: LocalShop) -> None:
    assert set(names(shop.search(SearchQuery("running choose")))[:2]) == {"runner", "racer"}


def test_a_need_finds_what_serves_it(shop: LocalShop) -> None:
    assert set(names(shop.search(SearchQuery("a gift for a runner")))[:2]) == {"runner", "racer"}


@pytest.mark.parametrize(
    "said",
    [
        "weather in new york",
        "tell me a joke",
        "play some music",
        "xylophone",
        "what time is it",
        "the",
        "",
        "!?",
        "12345",
    ],
)
def test_words_that_fit_nothing_find_nothing(shop: LocalShop, said: str) -> None:
    assert shop.search(SearchQuery(said)).hits == ()


def test_a_very_long_text_is_searched_by_its_beginning(shop: LocalShop) -> None:
    assert names(shop.search(SearchQuery("chef knife " + "blah " * 5_000)))[:1] == ["knife"]


def test_the_exact_name_scores_one_and_the_alias_nearly_so(shop: LocalShop) -> None:
    assert shop.search(SearchQuery("meadow runner")).hits[0].score == 1.0
    assert 0.95 < shop.search(SearchQuery("joggers")).hits[0].score < 1.0
    for hit in shop.search(SearchQuery("shoes")).hits:
        assert 0.5 <= hit.score < 0.97


def test_the_variant_is_the_cheapest_in_stock_that_meets_the_filters(shop: LocalShop) -> None:
    assert shop.search(SearchQuery("meadow runner")).hits[0].variant.sku == "R-9-BLU"
    assert shop.search(SearchQuery("meadow runner", size="10")).hits[0].variant.sku == "R-10-RED"
    assert shop.search(SearchQuery("meadow runner", color="Red")).hits[0].variant.sku == "R-10-RED"


def test_a_color_among_the_words_chooses_the_variant(shop: LocalShop) -> None:
    assert shop.search(SearchQuery("blue mug")).hits[0].variant.sku == "M-BLU"


def test_a_color_is_met_by_its_shades(shop: LocalShop) -> None:
    hit = shop.search(SearchQuery("hiking boots", color="blue")).hits[0]
    assert (hit.product.id, hit.variant.sku) == ("trail", "T-10-NVY")


def test_color_and_size_must_meet_in_one_variant(shop: LocalShop) -> None:
    result = shop.search(SearchQuery("hiking boots", color="navy", size="9"))
    assert result.relaxed == ("color",)
    assert result.hits[0].variant.sku == "T-9-BRN"


def test_prices_are_limits_of_the_variant(shop: LocalShop) -> None:
    result = shop.search(SearchQuery("running shoes", price_max=usd("60")))
    assert {hit.variant.sku for hit in result.hits} == {"R-9-BLU", "Z-10-WHT"}
    result = shop.search(SearchQuery("running shoes", price_min=usd("60")))
    assert {hit.variant.sku for hit in result.hits} == {"R-10-RED"}


def test_filters_that_nothing_meets_are_dropped_one_by_one_and_named(shop: LocalShop) -> None:
    assert shop.search(SearchQuery("running shoes", color="green")).relaxed == ("color",)
    assert shop.search(SearchQuery("running shoes", brand="Nobody")).relaxed == ("brand",)
    assert shop.search(SearchQuery("running shoes", price_max=usd("1"))).relaxed == ("price",)
    assert shop.search(SearchQuery("running shoes", size="47")).relaxed == ("size",)
    both = shop.search(SearchQuery("running shoes", color="green", size="47"))
    assert set(both.relaxed) == {"color", "size"}
    assert both.hits


def test_filters_are_not_dropped_for_words_that_fit_nothing(shop: LocalShop) -> None:
    assert shop.search(SearchQuery("xylophone", color="red")) == SearchResult(())


def test_filters_alone_find_what_meets_them(shop: LocalShop) -> None:
    assert set(names(shop.search(SearchQuery(brand="swift fox")))) == {"trail", "runner", "pack"}
    assert names(shop.search(SearchQuery(price_max=usd("20")))) == ["mug"]
    assert shop.search(SearchQuery(brand="Nobody")) == SearchResult(())


def test_what_is_sold_out_comes_last(shop: LocalShop) -> None:
    hits = shop.search(SearchQuery(price_max=usd("500"))).hits
    assert [hit.variant.stock > 0 for hit in hits] == sorted((hit.variant.stock > 0 for hit in hits), reverse=True)
    assert hits[-1].product.id == "cave"


def test_what_was_called_by_its_name_is_told_of_though_sold_out(shop: LocalShop, database: Database) -> None:
    with database.write() as session:
        for sku in ("R-9-BLU", "R-10-RED"):
            session.get_one(VariantRow, sku).stock = 0
    assert "runner" in names(shop.search(SearchQuery("meadow runner", limit=1)))


def test_results_are_sorted_as_asked(shop: LocalShop) -> None:
    prices = [hit.variant.price for hit in shop.search(SearchQuery("shoes", sort=Sort.PRICE)).hits]
    assert prices == sorted(prices)
    prices = [hit.variant.price for hit in shop.search(SearchQuery("shoes", sort=Sort.PRICE_DESC)).hits]
    assert prices == sorted(prices, reverse=True)
    assert names(shop.search(SearchQuery(price_max=usd("500"), sort=Sort.RATING)))[0] == "mug"


def test_no_more_than_the_limit_is_found(shop: LocalShop) -> None:
    assert len(shop.search(SearchQuery("shoes", limit=2)).hits) == 2


def test_a_price_in_another_currency_is_refused(shop: LocalShop) -> None:
    with pytest.raises(CurrencyMismatchError):
        shop.search(SearchQuery("mug", price_max=Money.of(10, "EUR")))


def test_a_search_sees_stock_at_once_and_a_new_catalogue_after_its_import(
    shop: LocalShop, database: Database, write_store: Callable[..., Path], files: dict[str, str]
) -> None:
    assert not shop.search(SearchQuery("garden gnome")).hits
    renamed = files["products.csv"].replace("Sharp Chef Knife", "Garden Gnome")
    import_store(database, write_store(products_csv=renamed))
    assert names(shop.search(SearchQuery("garden gnome"))) == ["knife"]
    assert not [hit for hit in shop.search(SearchQuery("sharp chef knife")).hits if hit.score > 0.9]


def test_an_empty_shop_finds_nothing() -> None:
    assert LocalShop(open_database("sqlite://")).search(SearchQuery("mug")) == SearchResult(())


@on_sqlite
def test_the_index_of_a_former_catalogue_is_removed(
    database: Database, write_store: Callable[..., Path], files: dict[str, str]
) -> None:
    assert database.path is not None
    folder = database.path.with_name("shop.sqlite-search")
    before = sorted(path.name for path in folder.iterdir())
    import_store(database, write_store(products_csv=files["products.csv"].replace("Sharp", "Blunt")))
    after = sorted(path.name for path in folder.iterdir())
    assert len(before) == len(after) == 1
    assert before != after


@on_sqlite
def test_an_index_that_was_lost_or_damaged_is_built_again(database: Database) -> None:
    assert database.path is not None
    folder = database.path.with_name("shop.sqlite-search")
    shutil.rmtree(folder)
    assert names(LocalShop(database).search(SearchQuery("chef knife"))) == ["knife"]
    (index,) = folder.iterdir()
    (index / "meta.json").write_text("{")
    assert names(LocalShop(database).search(SearchQuery("chef knife"))) == ["knife"]


@on_sqlite
def test_many_threads_and_shops_may_build_one_index(database: Database) -> None:
    assert database.path is not None
    shutil.rmtree(database.path.with_name("shop.sqlite-search"))
    barrier = threading.Barrier(6)

    def find(_: int) -> list[str]:
        barrier.wait()
        return names(LocalShop(database).search(SearchQuery("chef knife")))

    with ThreadPoolExecutor(6) as pool:
        assert list(pool.map(find, range(6))) == [["knife"]] * 6


@on_sqlite
def test_processes_that_search_at_once_build_one_index(database: Database) -> None:
    assert database.path is not None
    folder = database.path.with_name("shop.sqlite-search")
    shutil.rmtree(folder)
    command = [sys.executable, "-m", "tests.commerce.search.search_worker", database.address, "chef knife"]
    workers = [
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).parents[3]
        )
        for _ in range(3)
    ]
    for worker in workers:
        assert worker.stdout is not None
        assert worker.stdout.readline() == "ready\n"
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("go\n")
        worker.stdin.flush()
    said = [worker.communicate(timeout=120)[0].split() for worker in workers]
    assert [found for found, _ in said] == ["knife"] * 3
    assert sum(int(built) for _, built in said) == 1
    assert len(list(folder.iterdir())) == 1


@on_sqlite
def test_what_a_killed_process_began_to_build_is_removed_by_the_next_import(
    database: Database, write_store: Callable[..., Path], files: dict[str, str]
) -> None:
    assert database.path is not None
    begun = database.path.with_name("shop.sqlite-search") / ".building-begun"
    begun.mkdir()
    import_store(database, write_store(products_csv=files["products.csv"].replace("Sharp", "Blunt")))
    assert not begun.exists()


MANY_LAMPS = 120
"""More than the index proposes at first."""


@pytest.fixture
def lamps(database: Database, write_store: Callable[..., Path], files: dict[str, str]) -> LocalShop:
    """Lamps, the last of which only is in stock, well rated, and has a cheap variant in red."""
    products = "".join(f"lamp-{n:03},Desk Lamp,Copper Cricket,kitchen,A lamp.,,\n" for n in range(MANY_LAMPS))
    last = MANY_LAMPS - 1
    white = "".join(f"L-{n:03}-W,lamp-{n:03},,white,20.00,{int(n == last)},\n" for n in range(MANY_LAMPS))
    red = "".join(f"L-{n:03}-R,lamp-{n:03},,red,{5 if n == last else 90},0,\n" for n in range(MANY_LAMPS))
    reviews = f"lamp-{last:03},5,Ann,Bright.\n"
    written = write_store(
        products_csv=files["products.csv"] + products,
        variants_csv=files["variants.csv"] + white + red,
        reviews_csv=files["reviews.csv"] + reviews,
    )
    import_store(database, written)
    return LocalShop(database)


@pytest.mark.parametrize(
    "query",
    [
        SearchQuery("desk lamp", in_stock=True),
        SearchQuery("desk lamp", in_stock=True, sort=Sort.PRICE),
        SearchQuery("desk lamp", in_stock=True, price_max=usd("30")),
        SearchQuery("desk lamp", rating_min=4.5),
        SearchQuery("desk lamp", color="red", price_max=usd("10")),
    ],
)
def test_a_filter_finds_the_only_one_of_many_that_meets_it(lamps: LocalShop, query: SearchQuery) -> None:
    result = lamps.search(query)
    assert names(result) == [f"lamp-{MANY_LAMPS - 1:03}"]
    assert result.relaxed == ()


def test_a_shop_in_memory_searches_as_one_on_disk(write_store: Callable[..., Path]) -> None:
    memory = open_database("sqlite://")
    import_store(memory, write_store())
    assert names(LocalShop(memory).search(SearchQuery("chef nife"))) == ["knife"]
