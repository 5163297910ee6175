"""The contract of carts that go from one channel to another."""

from __future__ import annotations

from commerce import RefusalReason, Shop
from tests.commerce.contract.offer import Offer, as_cart, contents, filled, new_id
from tests.commerce.contract.part import STRANGE, ContractPart, reason_of


class CartsContract(ContractPart):
    """Handing a cart over, and joining two."""

    def test_a_code_takes_the_cart_along_once(self, offer: Offer, shop: Shop) -> None:
        kiosk, phone, key = filled(offer, quantity=2), filled(offer, offer.other), new_id()
        code = shop.carts.hand_over(kiosk)
        assert isinstance(code, str)
        assert (len(code), code.isdecimal()) == (6, True)
        taken = as_cart(shop.carts.take_over(phone, code, key=key))
        assert contents(taken) == {offer.plenty: 2, offer.other: 1}
        assert shop.cart(kiosk).lines == ()
        assert as_cart(shop.carts.take_over(phone, code, key=key)) == taken
        assert reason_of(shop.carts.take_over(new_id(), code, key=new_id())) is RefusalReason.UNKNOWN_CODE

    def test_an_empty_cart_has_no_code(self, shop: Shop) -> None:
        assert reason_of(shop.carts.hand_over(new_id())) is RefusalReason.EMPTY_CART

    def test_a_code_that_was_not_given_is_refused(self, offer: Offer, shop: Shop) -> None:
        for code in STRANGE:
            cart_id = filled(offer)
            assert reason_of(shop.carts.take_over(cart_id, code, key=new_id())) is RefusalReason.UNKNOWN_CODE
            assert contents(shop.cart(cart_id)) == {offer.plenty: 1}

    def test_who_guesses_has_to_wait(self, offer: Offer, shop: Shop) -> None:
        cart_id = filled(offer)
        guessed = [reason_of(shop.carts.take_over(cart_id, "x", key=new_id())) for _ in range(20)]
        assert guessed[0] is RefusalReason.UNKNOWN_CODE
        assert guessed[-1] is RefusalReason.TOO_MANY_CODES

    def test_joined_carts_lose_nothing_and_double_nothing(self, offer: Offer, shop: Shop) -> None:
        guest, account, key = filled(offer, quantity=2), filled(offer), new_id()
        for _ in range(2):
            assert contents(shop.carts.join(guest, account, key=key)) == {offer.plenty: 3}
            assert shop.cart(guest).lines == ()
        assert contents(shop.carts.join(account, account, key=new_id())) == {offer.plenty: 3}

    def test_joining_a_cart_that_nobody_filled_changes_nothing(self, offer: Offer, shop: Shop) -> None:
        account = filled(offer)
        assert shop.carts.join(new_id(), account, key=new_id()) == shop.cart(account)
