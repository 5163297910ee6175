"""The contract of the catalogue: products, search, reviews, deals, answers."""

from __future__ import annotations

from commerce import Hit, Money, SearchQuery, Shop
from tests.commerce.contract.offer import Offer
from tests.commerce.contract.part import STRANGE, UNKNOWN, ContractPart


class CatalogueContract(ContractPart):
    """What can be read of a shop."""

    def test_the_shop_says_who_it_is_and_in_which_currency_it_sells(self, shop: Shop) -> None:
        info = shop.info()
        assert info.name
        assert len(info.currency) == 3
        assert info.currency.isupper()

    def test_a_product_has_variants_the_cheapest_first(self, offer: Offer, shop: Shop) -> None:
        product = shop.product(offer.plenty_product)
        assert product is not None
        assert product.id == offer.plenty_product
        assert {offer.plenty, offer.other} <= {variant.sku for variant in product.variants}
        prices = [variant.price for variant in product.variants]
        assert prices == sorted(prices)
        assert product.price == prices[0]

    def test_stock_is_what_the_offer_says(self, offer: Offer, shop: Shop) -> None:
        stock = {variant.sku: variant.stock for hit in everything(shop) for variant in hit.product.variants}
        assert stock[offer.plenty] >= 10
        assert stock[offer.other] >= 3
        assert (stock[offer.few], stock[offer.sold_out]) == (offer.few_stock, 0)

    def test_all_money_is_of_the_shops_currency_and_none_is_negative(self, shop: Shop) -> None:
        currency = shop.info().currency
        products = [hit.product for hit in everything(shop)] + [p for deal in shop.deals() for p in deal.products]
        amounts = [variant.price for product in products for variant in product.variants]
        amounts += [option.price for product in products for option in product.options]
        amounts += [option.price for option in shop.delivery_options(UNKNOWN)]
        assert amounts
        assert {money.currency for money in amounts} == {currency}
        assert all(type(money.minor) is int and money.minor >= 0 for money in amounts)

    def test_a_product_is_found_by_its_name_first(self, offer: Offer, shop: Shop) -> None:
        product = shop.product(offer.plenty_product)
        assert product is not None
        result = shop.search(SearchQuery(product.name))
        assert result.hits[0].product.id == offer.plenty_product
        assert result.hits[0].variant in result.hits[0].product.variants

    def test_what_is_in_stock_stands_before_what_is_not(self, shop: Shop) -> None:
        there = [hit.product.in_stock for hit in everything(shop)]
        assert there == sorted(there, reverse=True)
        assert all(hit.product.in_stock for hit in shop.search(SearchQuery(in_stock=True)).hits)

    def test_a_strange_search_finds_something_or_nothing(self, shop: Shop) -> None:
        for text in STRANGE:
            assert len(shop.search(SearchQuery(text, limit=3)).hits) <= 3

    def test_an_unknown_product_is_none_and_nothing_is_known_of_it(self, shop: Shop) -> None:
        for product_id in STRANGE:
            assert shop.product(product_id) is None
            assert shop.similar(product_id) == ()
            assert shop.reviews(product_id) == ()

    def test_similar_products_are_others_and_in_stock(self, offer: Offer, shop: Shop) -> None:
        similar = shop.similar(offer.plenty_product, limit=2)
        assert len(similar) <= 2
        assert all(product.in_stock and product.id != offer.plenty_product for product in similar)

    def test_reviews_are_as_many_as_asked_for_at_most(self, offer: Offer, shop: Shop) -> None:
        reviews = shop.reviews(offer.plenty_product, limit=1)
        assert len(reviews) <= 1
        assert all(1 <= review.stars <= 5 for review in reviews)

    def test_the_vocabulary_is_lower_case_and_changes_with_its_revision_only(self, shop: Shop) -> None:
        words = shop.words()
        for group in (words.items, words.brands, words.colors, words.sizes, words.deliveries, words.coupons):
            assert all(word and word == word.lower() for word in group)
        assert shop.words() == words

    def test_answers_and_guides_can_be_told_apart(self, shop: Shop) -> None:
        topics = [answer.topic for answer in shop.answers()]
        assert len(topics) == len(set(topics))
        names = [guide.name for guide in shop.guides()]
        assert len(names) == len(set(names))

    def test_a_phrase_that_the_store_does_not_have_stays_as_it_is(self, shop: Shop) -> None:
        assert shop.called("zzyzx quux") == shop.in_store_words("zzyzx quux") == "zzyzx quux"


def everything(shop: Shop) -> tuple[Hit, ...]:
    """All that is sold."""
    return shop.search(SearchQuery(price_min=Money(0, shop.info().currency), limit=10_000)).hits
