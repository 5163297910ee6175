"""The contract of languages: words change, and nothing else."""

from __future__ import annotations

import pytest

from commerce import Shop
from tests.commerce.contract.catalogue import everything
from tests.commerce.contract.offer import Offer, contents, filled, ordered
from tests.commerce.contract.part import UNKNOWN, ContractPart


class LanguageContract(ContractPart):
    """The same shop, speaking another language, or one that nobody knows."""

    @pytest.fixture(params=["known", UNKNOWN])
    def abroad(self, request: pytest.FixtureRequest, offer: Offer) -> Shop:
        """The shop in a language."""
        return offer.shop.in_language(offer.language if request.param == "known" else request.param)

    def test_products_keep_ids_and_prices(self, offer: Offer, shop: Shop, abroad: Shop) -> None:
        here, there = shop.product(offer.plenty_product), abroad.product(offer.plenty_product)
        assert here is not None
        assert there is not None
        assert (here.id, here.variants) == (there.id, there.variants)
        assert {hit.product.id for hit in everything(shop)} == {hit.product.id for hit in everything(abroad)}

    def test_a_cart_keeps_lines_totals_and_fingerprint(self, offer: Offer, shop: Shop, abroad: Shop) -> None:
        cart_id = filled(offer, quantity=2)
        here, there = shop.cart(cart_id), abroad.cart(cart_id)
        assert [line.id for line in here.lines] == [line.id for line in there.lines]
        assert contents(here) == contents(there)
        assert (here.total, here.fingerprint) == (there.total, there.fingerprint)

    def test_deliveries_keep_codes_and_prices(self, offer: Offer, shop: Shop, abroad: Shop) -> None:
        cart_id = filled(offer)
        here, there = shop.delivery_options(cart_id), abroad.delivery_options(cart_id)
        assert [(option.code, option.price) for option in here] == [(option.code, option.price) for option in there]
        summary = shop.checkout.summary(cart_id)
        assert abroad.checkout.summary(cart_id).fingerprint == summary.fingerprint

    def test_an_order_keeps_number_and_money(self, offer: Offer, abroad: Shop) -> None:
        placed = ordered(offer)
        told = abroad.order(placed.number)
        assert told is not None
        assert (told.number, told.total, told.delivery.code) == (placed.number, placed.total, placed.delivery.code)

    def test_ways_to_pay_answers_and_guides_keep_what_they_are_known_by(self, shop: Shop, abroad: Shop) -> None:
        here, there = shop.payments.offered(), abroad.payments.offered()
        assert [method.code for method in here] == [method.code for method in there]
        assert [answer.topic for answer in shop.answers()] == [answer.topic for answer in abroad.answers()]
        assert [guide.name for guide in shop.guides()] == [guide.name for guide in abroad.guides()]
        assert shop.info().currency == abroad.info().currency
