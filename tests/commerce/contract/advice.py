"""The contract of recommendations: in stock, not in the cart, not declined, and with a reason."""

from __future__ import annotations

from commerce import Recommendation, Shop
from tests.commerce.contract.offer import Offer, filled, new_id, ordered
from tests.commerce.contract.part import STRANGE, ContractPart


class AdviceContract(ContractPart):
    """What the shop recommends."""

    def test_what_is_recommended_can_be_bought_and_is_not_in_the_cart(self, offer: Offer, shop: Shop) -> None:
        cart_id = filled(offer)
        told = shop.recommendations.for_shopper(cart_id, limit=100)
        assert told
        assert_fit(told, kept_out={offer.plenty_product})
        assert len(shop.recommendations.for_shopper(cart_id, limit=1)) == 1

    def test_what_was_declined_is_not_named_again(self, shop: Shop) -> None:
        cart_id = new_id()
        first = shop.recommendations.for_shopper(cart_id, limit=1)[0].product.id
        again = shop.recommendations.for_shopper(cart_id, limit=100, declined=[first])
        assert_fit(again, kept_out={first})

    def test_what_goes_with_a_product_is_another_one(self, offer: Offer, shop: Shop) -> None:
        told = shop.recommendations.goes_with(offer.plenty_product, new_id(), limit=100)
        assert_fit(told, kept_out={offer.plenty_product})

    def test_what_a_customer_buys_again_was_bought(self, offer: Offer, shop: Shop) -> None:
        assert shop.recommendations.buy_again(new_id(), offer.customer) == ()
        for _ in range(2):
            ordered(offer, customer=offer.customer)
        told = shop.recommendations.buy_again(new_id(), offer.customer)
        assert {each.product.id for each in told} <= {offer.plenty_product}
        assert_fit(told, kept_out=set())

    def test_unknown_carts_customers_and_products_are_no_mistake(self, shop: Shop) -> None:
        for unknown in STRANGE:
            advice = shop.recommendations
            assert advice.buy_again(unknown, unknown) == ()
            assert_fit(advice.for_shopper(unknown, unknown), kept_out=set())
            assert_fit(advice.goes_with(unknown, unknown, declined=[unknown]), kept_out=set())


def assert_fit(told: tuple[Recommendation, ...], kept_out: set[str]) -> None:
    """Each is in stock and named once."""
    names = [each.product.id for each in told]
    assert len(names) == len(set(names))
    assert not kept_out.intersection(names)
    assert all(each.product.in_stock for each in told)
