"""The contract of one cart: what is put in, what it comes to, and what is refused."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from commerce import Cart, Money, Refusal, RefusalReason, Shop
from tests.commerce.contract.offer import Offer, as_cart, contents, filled, new_id
from tests.commerce.contract.part import STRANGE, UNKNOWN, ContractPart, reason_of

Change = Callable[[Offer, str, str], object]
"""Changes a cart under a key."""
CHANGES: dict[str, Change] = {
    "add": lambda offer, cart, key: offer.shop.add(cart, offer.plenty, 2, key=key),
    "set_quantity": lambda offer, cart, key: offer.shop.set_quantity(cart, _first(offer, cart), 3, key=key),
    "exchange": lambda offer, cart, key: offer.shop.exchange(cart, _first(offer, cart), 1, offer.other, 1, key=key),
    "empty": lambda offer, cart, key: offer.shop.empty(cart, key=key),
    "apply_coupon": lambda offer, cart, key: offer.shop.apply_coupon(cart, offer.coupon, key=key),
    "choose_delivery": lambda offer, cart, key: offer.shop.choose_delivery(cart, offer.delivery, key=key),
    "remove_coupon": lambda offer, cart, key: _without_coupon(offer, cart, key),
    "undo": lambda offer, cart, key: offer.shop.undo(cart, key=key),
}


class CartContract(ContractPart):
    """What can be done with a cart."""

    def test_an_unknown_cart_is_empty(self, shop: Shop) -> None:
        for cart_id in STRANGE:
            cart = shop.cart(cart_id)
            assert (cart.id, cart.lines, cart.total) == (cart_id, (), Money(0, shop.info().currency))

    def test_what_is_added_lies_in_it_and_adds_up(self, offer: Offer, shop: Shop) -> None:
        cart_id = filled(offer, quantity=2)
        cart = as_cart(shop.add(cart_id, offer.other, 1, (offer.option,), key=new_id()))
        assert contents(cart) == {offer.plenty: 2, offer.other: 1}
        assert [option.code for line in cart.lines for option in line.options] == [offer.option]
        assert_adds_up(cart, shop)
        assert cart == shop.cart(cart_id)

    def test_the_same_again_joins_its_line_and_with_another_extra_it_does_not(self, offer: Offer, shop: Shop) -> None:
        cart_id = filled(offer)
        joined = as_cart(shop.add(cart_id, offer.plenty, 1, key=new_id()))
        assert [line.quantity for line in joined.lines] == [2]
        assert len(as_cart(shop.add(cart_id, offer.plenty, 1, (offer.option,), key=new_id())).lines) == 2

    @pytest.mark.parametrize("name", CHANGES)
    def test_the_same_key_again_changes_nothing_and_tells_the_present_state(self, offer: Offer, name: str) -> None:
        cart_id, key = filled(offer, quantity=2), new_id()
        changed = as_cart(CHANGES[name](offer, cart_id, key))
        assert as_cart(CHANGES[name](offer, cart_id, key)) == changed == offer.shop.cart(cart_id)
        # Also after something else has happened: nothing is done a second time, nothing is taken back.
        after = as_cart(offer.shop.add(cart_id, offer.few, 1, key=new_id()))
        assert as_cart(CHANGES[name](offer, cart_id, key)) == after == offer.shop.cart(cart_id)

    def test_redo_under_the_same_key_is_made_once(self, offer: Offer, shop: Shop) -> None:
        cart_id, key = filled(offer), new_id()
        after = as_cart(shop.add(cart_id, offer.other, 1, key=new_id()))
        shop.undo(cart_id, key=new_id())
        assert as_cart(shop.redo(cart_id, key=key)) == after
        assert as_cart(shop.redo(cart_id, key=key)) == after

    def test_a_key_counts_for_its_own_cart(self, offer: Offer, shop: Shop) -> None:
        key = new_id()
        for cart_id in (new_id(), new_id()):
            assert contents(as_cart(shop.add(cart_id, offer.plenty, 1, key=key))) == {offer.plenty: 1}

    @pytest.mark.parametrize("steps", [1, 2])
    def test_never_more_than_there_is_and_that_is_told(self, offer: Offer, shop: Shop, steps: int) -> None:
        cart_id = filled(offer, offer.few) if steps == 2 else new_id()
        present, key = shop.cart(cart_id).count, new_id()
        left = offer.few_stock - present
        outcome = shop.add(cart_id, offer.few, left + 2, key=key)
        self.assert_told(outcome, offer, shop.cart(cart_id), before=present, allowed=left)
        assert shop.add(cart_id, offer.few, left + 2, key=key) == outcome

    def test_a_line_is_never_set_to_more_than_there_is(self, offer: Offer, shop: Shop) -> None:
        cart_id = filled(offer, offer.few)
        outcome = shop.set_quantity(cart_id, _first(offer, cart_id), offer.few_stock + 2, key=new_id())
        self.assert_told(outcome, offer, shop.cart(cart_id), before=1, allowed=offer.few_stock, is_set=True)

    def test_nothing_is_exchanged_for_more_than_there_is(self, offer: Offer, shop: Shop) -> None:
        cart_id = filled(offer)
        line_id, key = _first(offer, cart_id), new_id()
        outcome = shop.exchange(cart_id, line_id, 1, offer.few, offer.few_stock + 2, key=key)
        self.assert_told(outcome, offer, shop.cart(cart_id), before=0, allowed=offer.few_stock)
        if isinstance(outcome, Refusal):
            assert contents(shop.cart(cart_id)) == {offer.plenty: 1}

    def assert_told(
        self, outcome: object, offer: Offer, present: Cart, *, before: int, allowed: int, is_set: bool = False
    ) -> None:
        """Either it was refused, or what is there was put in; either way the number is told."""
        told = outcome if isinstance(outcome, Refusal) else as_cart(outcome).short[0]
        assert told.reason in (RefusalReason.NOT_ENOUGH_STOCK, RefusalReason.QUANTITY_LIMIT)
        assert told.name
        assert told.available == allowed
        expected = before if isinstance(outcome, Refusal) else allowed + (0 if is_set else before)
        assert contents(present).get(offer.few, 0) == expected <= offer.few_stock

    def test_what_is_sold_out_is_refused_whatever_the_shop_does_otherwise(self, offer: Offer, shop: Shop) -> None:
        cart_id = filled(offer)
        before = shop.cart(cart_id)
        outcome = shop.add(cart_id, offer.sold_out, 1, key=new_id())
        assert reason_of(outcome) is RefusalReason.OUT_OF_STOCK
        assert isinstance(outcome, Refusal)
        assert outcome.name
        swapped = shop.exchange(cart_id, before.lines[0].id, 1, offer.sold_out, 1, key=new_id())
        assert reason_of(swapped) is RefusalReason.OUT_OF_STOCK
        assert shop.cart(cart_id) == before

    def test_what_nobody_knows_is_refused_and_changes_nothing(self, offer: Offer, shop: Shop) -> None:
        for unknown in STRANGE:
            cart_id = filled(offer)
            before = shop.cart(cart_id)
            line_id = before.lines[0].id
            outcomes = {
                RefusalReason.UNKNOWN_PRODUCT: [
                    shop.add(cart_id, unknown, 1, key=new_id()),
                    shop.add(cart_id, offer.plenty, 1, (unknown,), key=new_id()),
                    shop.exchange(cart_id, line_id, 1, unknown, 1, key=new_id()),
                ],
                RefusalReason.NOT_IN_CART: [
                    shop.set_quantity(cart_id, f"{unknown}-9", 1, key=new_id()),
                    shop.exchange(cart_id, f"{unknown}-9", 1, offer.other, 1, key=new_id()),
                    shop.exchange(cart_id, line_id, 99, offer.other, 1, key=new_id()),
                ],
                RefusalReason.UNKNOWN_COUPON: [shop.apply_coupon(cart_id, unknown, key=new_id())],
                RefusalReason.UNKNOWN_DELIVERY: [shop.choose_delivery(cart_id, unknown, key=new_id())],
            }
            for reason, refused in outcomes.items():
                assert [reason_of(outcome) for outcome in refused] == [reason] * len(refused)
            assert shop.cart(cart_id) == before

    def test_less_than_nothing_is_the_callers_mistake(self, offer: Offer, shop: Shop) -> None:
        cart_id = filled(offer)
        before = shop.cart(cart_id)
        with pytest.raises(ValueError, match="quantity"):
            shop.add(cart_id, offer.plenty, 0, key=new_id())
        with pytest.raises(ValueError, match="quantity"):
            shop.set_quantity(cart_id, before.lines[0].id, -1, key=new_id())
        assert shop.cart(cart_id) == before

    def test_a_line_set_to_none_is_gone(self, offer: Offer, shop: Shop) -> None:
        cart_id = filled(offer)
        assert as_cart(shop.set_quantity(cart_id, _first(offer, cart_id), 0, key=new_id())).lines == ()
        assert reason_of(shop.empty(cart_id, key=new_id())) is RefusalReason.EMPTY_CART

    def test_a_coupon_takes_off_and_a_delivery_adds(self, offer: Offer, shop: Shop) -> None:
        cart_id = filled(offer, quantity=3)
        before = shop.cart(cart_id)
        with_coupon = as_cart(shop.apply_coupon(cart_id, offer.coupon, key=new_id()))
        assert with_coupon.coupon == offer.coupon
        assert with_coupon.total < before.total
        delivered = as_cart(shop.choose_delivery(cart_id, offer.other_delivery, key=new_id()))
        assert delivered.delivery is not None
        assert delivered.delivery.code == offer.other_delivery
        assert delivered.delivery in shop.delivery_options(cart_id)
        assert_adds_up(delivered, shop)

    def test_a_coupon_is_taken_out_and_comes_back(self, offer: Offer, shop: Shop) -> None:
        cart_id = filled(offer, quantity=3)
        before = shop.cart(cart_id)
        assert reason_of(shop.remove_coupon(cart_id, key=new_id())) is RefusalReason.NO_COUPON
        with_coupon = as_cart(shop.apply_coupon(cart_id, offer.coupon, key=new_id()))
        without = as_cart(shop.remove_coupon(cart_id, key=new_id()))
        assert (without.coupon, without.total) == (None, before.total)
        assert as_cart(shop.undo(cart_id, key=new_id())) == with_coupon

    def test_an_empty_cart_has_no_coupon_and_no_delivery(self, offer: Offer, shop: Shop) -> None:
        cart_id = new_id()
        assert reason_of(shop.apply_coupon(cart_id, offer.coupon, key=new_id())) is RefusalReason.EMPTY_CART
        assert reason_of(shop.choose_delivery(cart_id, offer.delivery, key=new_id())) is RefusalReason.EMPTY_CART

    def test_a_change_is_taken_back_and_made_again(self, offer: Offer, shop: Shop) -> None:
        cart_id = filled(offer)
        before = shop.cart(cart_id)
        after = as_cart(shop.add(cart_id, offer.other, 1, key=new_id()))
        assert as_cart(shop.undo(cart_id, key=new_id())) == before
        assert as_cart(shop.redo(cart_id, key=new_id())) == after
        assert reason_of(shop.redo(cart_id, key=new_id())) is RefusalReason.NOTHING_TO_REDO

    def test_a_new_cart_has_nothing_to_take_back(self, shop: Shop) -> None:
        assert reason_of(shop.undo(new_id(), key=new_id())) is RefusalReason.NOTHING_TO_UNDO
        assert reason_of(shop.redo(new_id(), key=new_id())) is RefusalReason.NOTHING_TO_REDO

    def test_the_fingerprint_changes_with_all_that_is_read_back(self, offer: Offer, shop: Shop) -> None:
        cart_id = filled(offer)
        first = shop.cart(cart_id).fingerprint
        assert shop.cart(cart_id).fingerprint == first
        names = ("add", "apply_coupon", "choose_delivery", "exchange")
        later = {as_cart(CHANGES[name](offer, cart_id, new_id())).fingerprint for name in names}
        assert len(later | {first}) == len(names) + 1


def _without_coupon(offer: Offer, cart_id: str, key: str) -> object:
    """Takes out the coupon, which is put in before it the first time."""
    offer.shop.apply_coupon(cart_id, offer.coupon, key=f"in/{key}")
    return offer.shop.remove_coupon(cart_id, key=key)


def assert_adds_up(cart: Cart, shop: Shop) -> None:
    """Lines, discounts and delivery come to the total; tax may be added to it."""
    zero = Money(0, shop.info().currency)
    assert all(line.total == line.unit_price * line.quantity for line in cart.lines)
    assert sum((line.total for line in cart.lines), zero) == cart.subtotal
    taken = sum((discount.amount for discount in cart.discounts), zero)
    assert zero <= taken
    assert taken <= cart.subtotal
    delivery = cart.delivery.price if cart.delivery else zero
    assert cart.subtotal - taken + delivery <= cart.total


def _first(offer: Offer, cart_id: str) -> str:
    """The id of a cart's first line; one that isn't there where it is empty."""
    lines = offer.shop.cart(cart_id).lines
    return lines[0].id if lines else UNKNOWN
