"""A search leaves out what must not be."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from commerce import LocalShop, SearchQuery, demo_folder, import_store, open_database


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[LocalShop]:
    """The demo store."""
    database = open_database(str(tmp_path_factory.mktemp("excluding") / "shop.sqlite"))
    import_store(database, demo_folder())
    yield LocalShop(database)
    database.close()


def names(shop: LocalShop, query: SearchQuery) -> list[str]:
    return [hit.product.name for hit in shop.search(query).hits]


def test_an_excluded_color_leaves_out_its_variants_and_not_the_product(shop: LocalShop) -> None:
    everything = shop.search(SearchQuery("running shoes"))
    found = shop.search(SearchQuery("running shoes", without=("black",)))
    assert any(hit.variant.attribute("color") == "black" for hit in everything.hits)
    assert found.hits
    assert all(hit.variant.attribute("color") != "black" for hit in found.hits)
    assert not found.relaxed


def test_an_excluded_brand_is_not_found(shop: LocalShop) -> None:
    assert any(hit.product.brand == "Swift Fox" for hit in shop.search(SearchQuery("running shoes")).hits)
    found = shop.search(SearchQuery("running shoes", without=("swift fox",)))
    assert found.hits
    assert all(hit.product.brand != "Swift Fox" for hit in found.hits)


@pytest.mark.parametrize("material", ["leather", "steel"])
def test_an_excluded_word_leaves_out_what_is_told_by_it(shop: LocalShop, material: str) -> None:
    def tells(name: str, description: str) -> bool:
        return material in f"{name} {description}".lower()

    found = shop.search(SearchQuery("boots", without=(material,)))
    assert any(tells(hit.product.name, hit.product.description) for hit in shop.search(SearchQuery("boots")).hits)
    assert found.hits
    assert not any(tells(hit.product.name, hit.product.description) for hit in found.hits)


def test_a_description_that_denies_a_word_is_found(shop: LocalShop) -> None:
    found = names(shop, SearchQuery("slip on shoes", without=("laces",)))
    assert "Sunday Slip Ons" in found


def test_an_exclusion_is_never_given_up(shop: LocalShop) -> None:
    query = SearchQuery("hiking boots", size="9", without=("boots", "boot"))
    assert not shop.search(query).hits
