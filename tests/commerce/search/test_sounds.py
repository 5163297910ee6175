from __future__ import annotations

import pytest

from commerce import LocalShop, SearchQuery, SearchResult
from nlu import SoundIndex
from tests.commerce.conftest import on_sqlite

pytestmark = on_sqlite


@pytest.fixture
def hearing(shop: LocalShop) -> LocalShop:
    names = [hit.product.name for hit in shop.search(SearchQuery(rating_min=0)).hits]
    shop.find_by_sound(SoundIndex.build(names, "en"))
    return shop


def ids(result: SearchResult) -> list[str]:
    return [hit.product.id for hit in result.hits]


def test_a_name_that_was_heard_as_other_words_is_found_by_its_sound(hearing: LocalShop) -> None:
    assert ids(hearing.search(SearchQuery("can young dry all boots")))[:1] == ["trail"]
    assert ids(hearing.search(SearchQuery("fed a race or")))[:1] == ["racer"]


def test_what_is_found_by_its_sound_meets_the_filters(hearing: LocalShop) -> None:
    found = hearing.search(SearchQuery("fed a race or", color="white"))
    assert ids(found)[:1] == ["racer"]
    assert "racer" not in ids(hearing.search(SearchQuery("fed a race or", in_stock=True, without=("Penny Plain",))))


def test_a_name_by_its_sound_is_not_taken_for_the_very_name(hearing: LocalShop) -> None:
    assert hearing.search(SearchQuery("fed a race or")).hits[0].score < 0.97
    assert hearing.search(SearchQuery("feather racer")).hits[0].score == 1.0


def test_what_sounds_like_nothing_in_the_shop_is_not_found(hearing: LocalShop) -> None:
    assert hearing.search(SearchQuery("xylophone")).hits == ()
