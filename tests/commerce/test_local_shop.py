from __future__ import annotations

import pytest

from commerce import Database, DatabaseError, LocalShop, Order, Shop, open_database
from commerce.catalogue.products import VariantRow


def test_a_local_shop_is_a_shop(shop: LocalShop) -> None:
    as_shop: Shop = shop
    assert as_shop.info().name == "Corner Store"


def test_an_empty_shop_says_what_to_do() -> None:
    shop = LocalShop(open_database("sqlite://"))
    assert shop.is_empty()
    for ask in (shop.info, shop.words, lambda: shop.cart("c").total):
        with pytest.raises(DatabaseError, match="hawker catalog import"):
            ask()


def test_info_tells_who_the_shop_is(shop: LocalShop) -> None:
    info = shop.info()
    assert (info.currency, info.categories, info.contact) == ("USD", ("Shoes", "Kitchen", "Pets"), "Ask at the desk.")


def test_words_are_lower_case_and_each_once(shop: LocalShop) -> None:
    words = shop.words()
    for group in (words.items, words.brands, words.colors, words.sizes, words.deliveries, words.coupons):
        assert group
        assert all(word == word.lower() and word for word in group)
        assert len(set(group)) == len(group)
    assert {"shoes", "footwear", "meadow runner", "running shoes"} <= set(words.items)
    assert {"summer twenty", "freeship"} <= set(words.coupons)
    assert {"store pickup", "the fast one"} <= set(words.deliveries)
    assert [answer.topic for answer in words.questions] == ["returns"]


def test_words_are_made_once_while_the_catalogue_stays(shop: LocalShop) -> None:
    assert shop.words() is shop.words()


def test_a_product_has_its_variants_cheapest_first(shop: LocalShop) -> None:
    product = shop.product("trail")
    assert product is not None
    assert [variant.sku for variant in product.variants] == ["T-9-BRN", "T-10-BRN", "T-10-NVY"]
    assert (product.category, product.brand, product.aliases) == (
        "Shoes",
        "Swift Fox",
        ("hiking boots", "walking boots"),
    )
    assert shop.product("no such") is None


def test_the_rating_is_the_mean_of_the_reviews(shop: LocalShop) -> None:
    product = shop.product("runner")
    assert product is not None
    assert (product.rating, product.review_count) == (10 / 3, 3)
    unrated = shop.product("racer")
    assert unrated is not None
    assert (unrated.rating, unrated.review_count) == (None, 0)


def test_the_reviews_nearest_to_the_common_opinion_come_first(shop: LocalShop) -> None:
    assert [review.author for review in shop.reviews("runner")] == ["Ben", "Ann", "Cal"]
    assert len(shop.reviews("runner", limit=1)) == 1
    assert shop.reviews("racer") == shop.reviews("no such") == ()


def _recommended(shop: LocalShop, cart_id: str, limit: int) -> list[str]:
    return [each.product.id for each in shop.recommendations.for_shopper(cart_id, limit=limit)]


def test_recommended_is_what_was_bought_together_in_stock_and_not_in_the_cart(
    shop: LocalShop, database: Database
) -> None:
    for number in range(2):
        shop.add(f"b{number}", "K-1", 1, key="1")
        shop.add(f"b{number}", "Z-10-WHT", 1, key="2")
        shop.choose_delivery(f"b{number}", "pickup", key="3")
        seen = shop.checkout.summary(f"b{number}").fingerprint
        assert isinstance(shop.checkout.place(f"b{number}", seen, key="4"), Order)
    shop.add("c", "K-1", 1, key="1")
    shop.recommendations.refresh()
    assert _recommended(shop, "c", 2) == ["racer", "mug"]
    with database.write() as session:
        session.get_one(VariantRow, "Z-10-WHT").stock = 0
    assert "racer" not in _recommended(shop, "c", 10)
    assert "knife" not in _recommended(shop, "c", 10)


def test_recommended_for_an_empty_cart_is_what_is_liked_best(shop: LocalShop) -> None:
    recommended = [each.product for each in shop.recommendations.for_shopper("nobody")]
    assert recommended[0].id == "mug"
    assert len(recommended) == 3
    assert all(product.in_stock for product in recommended)


def test_deals_are_the_promotions_that_run_now(shop: LocalShop) -> None:
    (deal,) = shop.deals()
    assert (deal.name, [product.id for product in deal.products]) == ("Kitchen Week", ["mug", "knife"])


def test_answers_are_the_shopkeepers(shop: LocalShop) -> None:
    (answer,) = shop.answers()
    assert answer.text == "You can return anything unused within thirty days."
    assert answer.phrasings == ("can I return something",)
