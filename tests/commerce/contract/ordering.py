"""The contract of checkout and orders: read back, placed once, found again, cancelled."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC

from commerce import (
    Address,
    Contact,
    Draft,
    Money,
    Need,
    Order,
    OrderStatus,
    Part,
    Refusal,
    RefusalReason,
    Shop,
    is_order_number,
)
from tests.commerce.contract.offer import (
    Offer,
    as_cart,
    as_order,
    contents,
    filled,
    make_ready,
    new_id,
    ordered,
    ready,
    stock_of,
)
from tests.commerce.contract.part import STRANGE, UNKNOWN, ContractPart, reason_of

HOME = Address("1 Main Street", "Springfield", "62704", "US", recipient="Jane Doe")


class OrderingContract(ContractPart):
    """From a cart to an order, and back."""

    def test_a_cart_that_nobody_filled_needs_goods(self, shop: Shop) -> None:
        for cart_id in STRANGE:
            assert shop.checkout.draft(cart_id) == Draft(cart_id)
            summary = shop.checkout.summary(cart_id)
            assert summary.needs[0] is Need.GOODS
            outcome = shop.checkout.place(cart_id, summary.fingerprint, key=new_id())
            assert reason_of(outcome) is RefusalReason.EMPTY_CART

    def test_what_is_given_is_kept_once_and_forgotten(self, offer: Offer, shop: Shop) -> None:
        cart_id, key = filled(offer), new_id()
        given = shop.checkout.give(cart_id, {Part.CITY: "Springfield"}, key=key)
        assert isinstance(given, Draft)
        assert given.address.city == "Springfield"
        whole = shop.checkout.give_address(cart_id, HOME, key=new_id())
        assert isinstance(whole, Draft)
        assert whole.address == HOME
        assert shop.checkout.give(cart_id, {Part.CITY: "Springfield"}, key=key) == whole
        forgotten = shop.checkout.forget_address(cart_id, key=new_id())
        assert forgotten.address.line1 == ""
        assert shop.checkout.draft(cart_id) == forgotten

    def test_what_can_not_be_a_detail_is_refused_and_changes_nothing(self, offer: Offer, shop: Shop) -> None:
        cart_id = filled(offer)
        before = shop.checkout.give_contact(cart_id, Contact(email="jane@example.com"), key=new_id())
        bad = [
            shop.checkout.give_contact(cart_id, Contact(email="no address"), key=new_id()),
            shop.checkout.give(cart_id, {Part.LINE1: "x" * 5000}, key=new_id()),
        ]
        assert [reason_of(outcome) for outcome in bad] == [RefusalReason.BAD_DETAIL] * 2
        assert shop.checkout.draft(cart_id) == before
        unknown = shop.checkout.choose_place(cart_id, UNKNOWN, key=new_id())
        assert reason_of(unknown) is RefusalReason.UNKNOWN_DELIVERY

    def test_what_is_promised_can_be_chosen(self, offer: Offer, shop: Shop) -> None:
        cart_id = filled(offer)
        offered = {option.code for option in shop.delivery_options(cart_id)}
        assert {offer.delivery, offer.other_delivery} <= offered
        for promise in shop.checkout.promises(cart_id):
            assert promise.delivery in offered
            assert promise.first <= promise.last
        assert all(len(country) == 2 for country in shop.checkout.countries())

    def test_an_order_is_what_was_read_back_and_takes_the_stock(self, offer: Offer, shop: Shop) -> None:
        cart_id = ready(offer, quantity=2)
        before, read_back = stock_of(shop, offer.plenty_product, offer.plenty), shop.checkout.summary(cart_id)
        order = as_order(shop.checkout.place(cart_id, read_back.fingerprint, key=new_id()))
        assert order.total == read_back.cart.total
        assert [(line.sku, line.quantity) for line in order.lines] == [(offer.plenty, 2)]
        assert order.delivery.code == offer.delivery
        assert order.placed_at.tzinfo is UTC
        assert is_order_number(order.number)
        assert shop.cart(cart_id).lines == ()
        assert stock_of(shop, offer.plenty_product, offer.plenty) == before - 2
        assert shop.order(order.number) == shop.last_order(cart_id) == order
        assert_adds_up(order)

    def test_an_order_is_placed_once_for_a_key(self, offer: Offer, shop: Shop) -> None:
        cart_id, key = ready(offer), new_id()
        before = stock_of(shop, offer.plenty_product, offer.plenty)
        seen, place = shop.checkout.summary(cart_id).fingerprint, shop.checkout.place
        together = threading.Barrier(4)

        def ask(_: int) -> object:
            together.wait()
            return place(cart_id, seen, key=key)

        with ThreadPoolExecutor(4) as pool:
            numbers = {as_order(outcome).number for outcome in pool.map(ask, range(4))}
        assert len(numbers) == 1
        assert {as_order(place(cart_id, seen, key=key)).number} == numbers
        assert stock_of(shop, offer.plenty_product, offer.plenty) == before - 1

    def test_what_changed_after_the_read_back_is_read_back_again(self, offer: Offer, shop: Shop) -> None:
        cart_id, key = ready(offer), new_id()
        read_back = shop.checkout.summary(cart_id)
        as_cart(shop.add(cart_id, offer.other, 1, key=new_id()))
        assert reason_of(shop.checkout.place(cart_id, read_back.fingerprint, key=key)) is RefusalReason.CART_CHANGED
        assert contents(shop.cart(cart_id)) == {offer.plenty: 1, offer.other: 1}
        now = shop.checkout.summary(cart_id)
        assert as_order(shop.checkout.place(cart_id, now.fingerprint, key=key)).total == now.cart.total

    def test_no_order_without_a_delivery(self, offer: Offer, shop: Shop) -> None:
        cart_id = filled(offer)
        summary = shop.checkout.summary(cart_id)
        assert Need.DELIVERY in summary.needs
        outcome = shop.checkout.place(cart_id, summary.fingerprint, key=new_id())
        assert reason_of(outcome) in (RefusalReason.NO_DELIVERY, RefusalReason.NOT_READY)

    def test_two_shoppers_never_get_more_than_there_is(self, offer: Offer, shop: Shop) -> None:
        """A shop may reserve what lies in a cart, or let who orders first have it."""
        sold, told = 0, list[Refusal]()
        carts = [new_id(), new_id()]
        for cart_id in carts:
            outcome = shop.add(cart_id, offer.few, offer.few_stock, key=new_id())
            told += [outcome] if isinstance(outcome, Refusal) else list(as_cart(outcome).short)
        for cart_id in carts:
            if shop.cart(cart_id).lines:
                make_ready(offer, cart_id)
                placed = shop.checkout.place(cart_id, shop.checkout.summary(cart_id).fingerprint, key=new_id())
                if isinstance(placed, Refusal):
                    told.append(placed)
                else:
                    sold += sum(line.quantity for line in placed.lines)
        assert sold == offer.few_stock
        reasons = {reason_of(outcome) for outcome in told}
        assert reasons <= {RefusalReason.OUT_OF_STOCK, RefusalReason.NOT_ENOUGH_STOCK}
        assert reasons

    def test_an_unknown_order_is_none(self, shop: Shop) -> None:
        for number in STRANGE:
            assert shop.order(number) is None
            assert shop.last_order(number) is None
            assert reason_of(shop.cancel_order(number, key=new_id())) is RefusalReason.UNKNOWN_ORDER

    def test_a_cancelled_order_gives_its_stock_back_once(self, offer: Offer, shop: Shop) -> None:
        before, key = stock_of(shop, offer.plenty_product, offer.plenty), new_id()
        order = ordered(offer, quantity=2)
        for again in (key, key, new_id()):
            assert as_order(shop.cancel_order(order.number, key=again)).status is OrderStatus.CANCELLED
        assert stock_of(shop, offer.plenty_product, offer.plenty) == before

    def test_what_was_delivered_is_not_cancelled(self, offer: Offer, shop: Shop) -> None:
        order = ordered(offer)
        offer.deliver(order.number)
        assert reason_of(shop.cancel_order(order.number, key=new_id())) is RefusalReason.TOO_LATE

    def test_a_draft_is_forgotten_with_its_time_and_with_its_customer(self, offer: Offer, shop: Shop) -> None:
        cart_id, key = filled(offer), new_id()
        customer = shop.customers.customer(offer.customer)
        draft = shop.checkout.belongs_to(cart_id, customer, key=key)
        assert draft.customer_id == offer.customer
        assert draft.address == shop.checkout.belongs_to(cart_id, customer, key=key).address
        assert draft.address.line1
        assert shop.checkout.belongs_to(cart_id, None, key=new_id()).address.line1 == ""


def assert_adds_up(order: Order) -> None:
    """Lines, discounts, delivery and added tax come to the total."""
    zero = Money(0, order.total.currency)
    goods = sum((line.total for line in order.lines), zero)
    taken = sum((discount.amount for discount in order.discounts), zero)
    tax = zero if order.tax is None or order.tax_included else order.tax
    assert goods - taken + order.delivery.price + tax == order.total
