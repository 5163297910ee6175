"""The contract of currencies: a shop tells prices in one, and a cart keeps the one in which it was begun."""

from __future__ import annotations

import pytest

from commerce import Money, Shop, UnknownCurrencyError
from tests.commerce.contract.catalogue import everything
from tests.commerce.contract.offer import Offer, as_cart, as_order, filled, make_ready, new_id
from tests.commerce.contract.part import STRANGE, ContractPart


class CurrencyContract(ContractPart):
    """The same shop in each of its currencies; where it has one only, that."""

    def test_its_own_currency_comes_first_and_none_twice(self, shop: Shop) -> None:
        info = shop.info()
        assert info.currencies[0] == info.currency
        assert len(set(info.currencies)) == len(info.currencies)

    def test_all_prices_are_of_the_currency_that_was_asked_for(self, shop: Shop) -> None:
        for currency in shop.info().currencies:
            abroad = shop.in_currency(currency)
            assert abroad.info().currency == currency
            products = [hit.product for hit in everything(abroad)]
            assert {variant.price.currency for product in products for variant in product.variants} == {currency}
            assert {option.price.currency for option in abroad.delivery_options(new_id())} == {currency}
            assert abroad.cart(new_id()).total == Money(0, currency)

    def test_a_cart_keeps_its_currency_and_so_does_its_order_and_payment(self, offer: Offer, shop: Shop) -> None:
        for currency in shop.info().currencies:
            abroad, cart_id = shop.in_currency(currency), new_id()
            as_cart(abroad.add(cart_id, offer.plenty, 2, (offer.option,), key=new_id()))
            as_cart(shop.add(cart_id, offer.other, 1, key=new_id()))
            as_cart(abroad.apply_coupon(cart_id, offer.coupon, key=new_id()))
            make_ready(offer, cart_id)
            cart = shop.cart(cart_id)
            assert {cart.total.currency, *(line.unit_price.currency for line in cart.lines)} == {currency}
            assert {discount.amount.currency for discount in cart.discounts} <= {currency}
            assert cart == abroad.cart(cart_id)
            seen = shop.checkout.summary(cart_id).fingerprint
            order = as_order(shop.checkout.place(cart_id, seen, key=new_id()))
            assert order.total == cart.total
            paid = sum((payment.amount for payment in shop.payments.of_order(order.number)), Money(0, currency))
            assert paid == order.total

    def test_an_emptied_cart_is_begun_anew(self, offer: Offer, shop: Shop) -> None:
        for currency in shop.info().currencies:
            cart_id = filled(offer)
            as_cart(shop.empty(cart_id, key=new_id()))
            cart = as_cart(shop.in_currency(currency).add(cart_id, offer.plenty, 1, key=new_id()))
            assert cart.total.currency == currency

    def test_a_currency_that_it_does_not_sell_in_is_told(self, shop: Shop) -> None:
        for currency in STRANGE:
            with pytest.raises(UnknownCurrencyError):
                shop.in_currency(currency)
