"""The contract of payments: what is offered, what was chosen, and what an order owes."""

from __future__ import annotations

from commerce import Money, Payment, PaymentMethod, RefusalReason, Shop
from tests.commerce.contract.offer import Offer, filled, new_id, ordered
from tests.commerce.contract.part import STRANGE, UNKNOWN, ContractPart, reason_of


class PaymentsContract(ContractPart):
    """How orders are paid."""

    def test_there_is_always_a_way_to_pay_and_each_has_its_code(self, shop: Shop) -> None:
        codes = [method.code for method in shop.payments.offered()]
        assert codes
        assert len(codes) == len(set(codes))

    def test_a_way_is_chosen_for_a_cart(self, offer: Offer, shop: Shop) -> None:
        cart_id, key, way = filled(offer), new_id(), shop.payments.offered()[-1]
        for _ in range(2):
            chosen = shop.payments.choose(cart_id, way.code, key=key)
            assert isinstance(chosen, PaymentMethod)
            assert chosen == way == shop.payments.chosen(cart_id)
        assert shop.checkout.summary(cart_id).payment == way.code

    def test_what_nobody_knows_is_refused_or_nothing(self, offer: Offer, shop: Shop) -> None:
        for unknown in STRANGE:
            refused = shop.payments.choose(filled(offer), unknown, key=new_id())
            assert reason_of(refused) is RefusalReason.UNKNOWN_PAYMENT
            assert shop.payments.of_order(unknown) == ()
            assert shop.payments.by_token(unknown) is None
            way = shop.payments.offered()[0].code
            assert reason_of(shop.payments.change(unknown, way, key=new_id())) is RefusalReason.UNKNOWN_ORDER

    def test_an_order_owes_its_total_in_one_currency(self, offer: Offer, shop: Shop) -> None:
        order = ordered(offer, quantity=2)
        payments = shop.payments.of_order(order.number)
        assert payments
        zero = Money(0, order.total.currency)
        assert sum((payment.amount for payment in payments), zero) == order.total
        for payment in payments:
            assert payment.order_number == order.number
            assert payment.refunded <= payment.captured
            assert payment.captured <= payment.amount

    def test_an_order_that_is_not_paid_is_paid_another_way_once(self, offer: Offer, shop: Shop) -> None:
        order, key = ordered(offer), new_id()
        way = shop.payments.offered()[-1].code
        changed = shop.payments.change(order.number, way, key=key)
        assert isinstance(changed, Payment)
        assert (changed.method, changed.amount) == (way, order.total)
        again = shop.payments.change(order.number, way, key=key)
        assert isinstance(again, Payment)
        assert again.id == changed.id
        refused = shop.payments.change(order.number, UNKNOWN, key=new_id())
        assert reason_of(refused) is RefusalReason.UNKNOWN_PAYMENT
