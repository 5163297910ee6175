"""The contract of what happens after an order: changes, returns, ordering again."""

from __future__ import annotations

from commerce import (
    ORIGINAL,
    Address,
    Money,
    Order,
    OrderStatus,
    Piece,
    Quote,
    RefusalReason,
    Reordered,
    Return,
    Shop,
)
from tests.commerce.contract.offer import Offer, as_order, contents, new_id, ordered, stock_of
from tests.commerce.contract.part import STRANGE, UNKNOWN, ContractPart, reason_of

THERE = Address("2 Oak Street", "Springfield", "62704", "US", recipient="Jane Doe")


class AfterSalesContract(ContractPart):
    """Orders that were placed."""

    def test_of_an_unknown_order_there_is_nothing_and_nothing_is_done(self, shop: Shop) -> None:
        for number in STRANGE:
            sales, pieces = shop.after_sales, [Piece("1", 1)]
            assert sales.file(number) is None
            assert sales.returned(number) is None
            assert sales.product_of(number, "1") is None
            assert [*sales.orders_of(number), *sales.methods_of(number), *sales.addresses_of(number)] == []
            refused = [
                sales.cancel(number, _reason(shop), key=new_id()),
                sales.quote_items(number, pieces),
                sales.change_items(number, pieces, ORIGINAL, key=new_id()),
                sales.change_address(number, THERE, key=new_id()),
                sales.change_payment(number, ORIGINAL, key=new_id()),
                sales.quote_return(number, pieces, ""),
                sales.request_return(number, pieces, "", ORIGINAL, key=new_id()),
                sales.reorder(number, new_id(), key=new_id()),
            ]
            assert [reason_of(outcome) for outcome in refused] == [RefusalReason.UNKNOWN_ORDER] * len(refused)

    def test_a_line_that_an_order_does_not_have_is_refused(self, offer: Offer, shop: Shop) -> None:
        order, sales = ordered(offer, quantity=2), shop.after_sales
        for line_id in ("99", *STRANGE):
            assert sales.product_of(order.number, line_id) is None
            outcome: object = sales.quote_items(order.number, [Piece(line_id, 1)])
            assert reason_of(outcome) is RefusalReason.NOT_IN_ORDER
        offer.deliver(order.number)
        for line_id in ("99", *STRANGE):
            outcome = sales.quote_return(order.number, [Piece(line_id, 1)], _return_reason(shop))
            assert reason_of(outcome) is RefusalReason.NOT_IN_ORDER

    def test_an_orders_file_tells_whose_it_is_and_from_which_cart(self, offer: Offer, shop: Shop) -> None:
        order = ordered(offer, customer=offer.customer)
        file = shop.after_sales.file(order.number)
        assert file is not None
        assert (file.order, file.customer_id) == (order, offer.customer)
        assert shop.last_order(file.cart_id) == order
        assert [each.number for each in shop.after_sales.orders_of(offer.customer)] == [order.number]
        assert shop.after_sales.addresses_of(order.number)
        product = shop.after_sales.product_of(order.number, order.lines[0].id)
        assert product is not None
        assert product.id == offer.plenty_product

    def test_cancelling_needs_a_reason_where_the_policy_names_some(self, offer: Offer, shop: Shop) -> None:
        order, key = ordered(offer), new_id()
        if shop.after_sales.policy().cancel_reasons:
            refused = shop.after_sales.cancel(order.number, UNKNOWN, key=new_id())
            assert reason_of(refused) is RefusalReason.REASON_NEEDED
        for _ in range(2):
            cancelled = as_order(shop.after_sales.cancel(order.number, _reason(shop), key=key))
            assert cancelled.status is OrderStatus.CANCELLED

    def test_items_change_as_they_were_quoted_once_with_their_stock(self, offer: Offer, shop: Shop) -> None:
        order, key = ordered(offer, quantity=2), new_id()
        before = stock_of(shop, offer.plenty_product, offer.other)
        pieces = [Piece(order.lines[0].id, 1, offer.other)]
        quote = shop.after_sales.quote_items(order.number, pieces)
        assert isinstance(quote, Quote)
        assert quote.total + quote.amount == order.total
        assert shop.order(order.number) == order
        for _ in range(2):
            changed = as_order(shop.after_sales.change_items(order.number, pieces, ORIGINAL, key=key))
            assert changed.total == quote.total
            assert _quantities(changed) == {offer.plenty: 1, offer.other: 1}
        assert stock_of(shop, offer.plenty_product, offer.other) == before - 1

    def test_an_order_keeps_something_and_never_more_than_there_is(self, offer: Offer, shop: Shop) -> None:
        order = ordered(offer, quantity=2)
        line = order.lines[0].id
        sales = shop.after_sales
        nothing = sales.change_items(order.number, [Piece(line, 2)], ORIGINAL, key=new_id())
        assert reason_of(nothing) is RefusalReason.NOTHING_LEFT
        too_many = sales.change_items(order.number, [Piece(line, 3)], ORIGINAL, key=new_id())
        assert reason_of(too_many) is RefusalReason.MORE_THAN_BOUGHT
        unknown = sales.change_items(order.number, [Piece(line, 1, UNKNOWN)], ORIGINAL, key=new_id())
        assert reason_of(unknown) is RefusalReason.VARIANT_SOLD_OUT
        assert shop.order(order.number) == order

    def test_an_address_is_changed_whole_or_not(self, offer: Offer, shop: Shop) -> None:
        order, key = ordered(offer), new_id()
        refused = shop.after_sales.change_address(order.number, Address("", "", "", ""), key=new_id())
        assert reason_of(refused) is RefusalReason.INCOMPLETE_ADDRESS
        for _ in range(2):
            as_order(shop.after_sales.change_address(order.number, THERE, key=key))
        file = shop.after_sales.file(order.number)
        assert file is not None
        assert file.address == THERE

    def test_what_is_not_delivered_does_not_come_back(self, offer: Offer, shop: Shop) -> None:
        order = ordered(offer)
        pieces = [Piece(order.lines[0].id, 1)]
        assert reason_of(shop.after_sales.quote_return(order.number, pieces, "")) is RefusalReason.NOT_DELIVERED

    def test_what_was_delivered_comes_back_once_as_quoted(self, offer: Offer, shop: Shop) -> None:
        order, key, reason = ordered(offer, quantity=2), new_id(), _return_reason(shop)
        offer.deliver(order.number)
        pieces = [Piece(order.lines[0].id, 2)]
        quote = shop.after_sales.quote_return(order.number, pieces, reason)
        assert isinstance(quote, Quote)
        assert Money(0, order.total.currency) <= quote.amount
        assert quote.amount <= order.total
        made = [
            shop.after_sales.request_return(order.number, pieces, reason, ORIGINAL, key=each)
            for each in (key, key, new_id())
        ]
        assert isinstance(made[0], Return)
        assert made[0] == made[1] == shop.after_sales.returned(made[0].number)
        assert made[0].amount == quote.amount
        assert reason_of(made[2]) is RefusalReason.RETURNED_ALREADY

    def test_more_than_was_bought_does_not_come_back(self, offer: Offer, shop: Shop) -> None:
        order = ordered(offer)
        offer.deliver(order.number)
        refused = shop.after_sales.quote_return(order.number, [Piece(order.lines[0].id, 2)], _return_reason(shop))
        assert reason_of(refused) is RefusalReason.MORE_THAN_BOUGHT

    def test_the_same_is_ordered_again_once(self, offer: Offer, shop: Shop) -> None:
        order, cart_id, key = ordered(offer, quantity=2), new_id(), new_id()
        for _ in range(2):
            again = shop.after_sales.reorder(order.number, cart_id, key=key)
            assert isinstance(again, Reordered)
            assert (len(again.added), again.missing) == (1, ())
            assert contents(shop.cart(cart_id)) == {offer.plenty: 2}

    def test_what_can_not_be_had_again_is_told(self, offer: Offer, shop: Shop) -> None:
        order, cart_id = ordered(offer, offer.few, offer.few_stock), new_id()
        again = shop.after_sales.reorder(order.number, cart_id, key=new_id())
        assert isinstance(again, Reordered)
        assert (again.added, again.missing) == ((), (order.lines[0].name,))
        assert shop.cart(cart_id).lines == ()


def _quantities(order: Order) -> dict[str, int]:
    return {line.sku: line.quantity for line in order.lines}


def _reason(shop: Shop) -> str:
    reasons = shop.after_sales.policy().cancel_reasons
    return reasons[0].code if reasons else ""


def _return_reason(shop: Shop) -> str:
    reasons = shop.after_sales.policy().return_reasons
    return reasons[0].code if reasons else ""
