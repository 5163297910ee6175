"""The contract of customers: who they are, what is kept of them, and that it is forgotten."""

from __future__ import annotations

from dataclasses import replace

from commerce import NOBODY, Address, Claim, Customer, Identity, Level, RefusalReason, Shop
from commerce.customers.sign_in import SignInCode
from tests.commerce.contract.offer import Offer, new_id, ordered
from tests.commerce.contract.part import STRANGE, UNKNOWN, ContractPart, reason_of

WORK = Address("2 Office Road", "Springfield", "62704", "US")
PIN = "2580"


class CustomersContract(ContractPart):
    """Who buys here."""

    def test_who_says_what_belongs_to_them_is_recognised(self, offer: Offer, shop: Shop) -> None:
        identity = shop.customers.identify(offer.claim, NOBODY, device=new_id(), key=new_id())
        assert isinstance(identity, Identity)
        assert (identity.customer_id, identity.level) == (offer.customer, Level.RECOGNISED)

    def test_a_wrong_claim_does_not_tell_what_was_wrong(self, offer: Offer, shop: Shop) -> None:
        wrong = replace(offer.claim, name="Nobody Known")
        nobody = replace(offer.claim, email="nobody-at-all@example.com")
        claims = (wrong, nobody, Claim(), Claim(order_number="1234567", postcode="00000"), Claim(pin=PIN))
        told = [shop.customers.identify(each, NOBODY, device=new_id(), key=new_id()) for each in claims]
        assert {reason_of(outcome) for outcome in told} == {RefusalReason.NOT_RECOGNISED}
        assert len(set(map(str, told))) == 1

    def test_who_guesses_has_to_wait_and_is_told_how_long(self, shop: Shop) -> None:
        device = new_id()
        guess = Claim(order_number="7654321", postcode="00000")
        told = [shop.customers.identify(guess, NOBODY, device=device, key=new_id()) for _ in range(12)]
        assert reason_of(told[0]) is RefusalReason.NOT_RECOGNISED
        assert reason_of(told[-1]) is RefusalReason.TOO_MANY_TRIES
        assert getattr(told[-1], "available", 0) > 0

    def test_of_nobody_there_is_nothing_and_nothing_is_kept(self, shop: Shop) -> None:
        for nobody in STRANGE:
            customers = shop.customers
            assert customers.customer(nobody) is None
            assert customers.known_of(nobody) is None
            assert customers.owner(nobody) is None
            assert customers.orders(nobody) == ()
            assert customers.has_pin(nobody) is False
            assert customers.recognize_account(nobody, nobody) is None
            customers.unlink_account(nobody, nobody)
            refused = [
                customers.add_address(nobody, WORK, key=new_id()),
                customers.change_address(nobody, 1, WORK, key=new_id()),
                customers.default_address(nobody, 1, key=new_id()),
                customers.remove_address(nobody, 1, key=new_id()),
                customers.default_method(nobody, UNKNOWN, key=new_id()),
                customers.remove_method(nobody, UNKNOWN, key=new_id()),
                customers.set_language(nobody, "es", key=new_id()),
                customers.set_pin(nobody, PIN, key=new_id()),
                customers.link_account(nobody, "alexa", "subject", key=new_id()),
                customers.forget(nobody, key=new_id()),
            ]
            assert [reason_of(outcome) for outcome in refused] == [RefusalReason.NOT_KEPT] * len(refused)

    def test_the_address_book_changes_once_for_a_key(self, offer: Offer, shop: Shop) -> None:
        key = new_id()
        for _ in range(2):
            added = shop.customers.add_address(offer.customer, WORK, "work", is_default=True, key=key)
            assert isinstance(added, Customer)
            first, second = added.addresses
        assert (first.address, first.label, first.is_default, second.is_default) == (WORK, "work", True, False)
        changed = shop.customers.default_address(offer.customer, second.id, key=new_id())
        assert isinstance(changed, Customer)
        assert changed.addresses[0].id == second.id
        for _ in range(2):
            left = shop.customers.remove_address(offer.customer, second.id, key=key)
            assert isinstance(left, Customer)
            assert [each.id for each in left.addresses] == [first.id]
            assert left.addresses[0].is_default

    def test_an_address_without_a_street_is_refused(self, offer: Offer, shop: Shop) -> None:
        before = shop.customers.customer(offer.customer)
        refused = shop.customers.add_address(offer.customer, replace(WORK, line1=" "), key=new_id())
        assert reason_of(refused) is RefusalReason.BAD_DETAIL
        kept_not = shop.customers.change_address(offer.customer, 999_999, WORK, key=new_id())
        assert reason_of(kept_not) is RefusalReason.NOT_KEPT
        assert shop.customers.customer(offer.customer) == before

    def test_a_pin_confirms_and_is_told_to_nobody(self, offer: Offer, shop: Shop) -> None:
        for bad in ("", "12", "1111", "1234", "abcd", "123456789"):
            assert reason_of(shop.customers.set_pin(offer.customer, bad, key=new_id())) is RefusalReason.BAD_PIN
        assert not shop.customers.has_pin(offer.customer)
        assert shop.customers.set_pin(offer.customer, PIN, key=new_id()) is None
        assert shop.customers.has_pin(offer.customer)
        claim = replace(offer.claim, pin=PIN)
        identity = shop.customers.identify(claim, NOBODY, device=new_id(), key=new_id())
        assert isinstance(identity, Identity)
        assert identity.level is Level.CONFIRMED
        assert PIN not in repr(shop.customers.known_of(offer.customer))

    def test_an_account_is_linked_and_unlinked(self, offer: Offer, shop: Shop) -> None:
        subject = new_id()
        assert shop.customers.recognize_account("alexa", subject) is None
        assert shop.customers.link_account(offer.customer, "alexa", subject, key=new_id()) is None
        identity = shop.customers.recognize_account("alexa", subject)
        assert identity is not None
        assert identity.customer_id == offer.customer
        assert shop.customers.recognize_account("google", subject) is None
        shop.customers.unlink_account("alexa", subject)
        assert shop.customers.recognize_account("alexa", subject) is None

    def test_who_gets_a_code_signs_in_by_it_once(self, offer: Offer, shop: Shop) -> None:
        customers, contact = shop.customers, offer.claim.email
        sent = customers.sign_in_code(contact)
        assert isinstance(sent, SignInCode)
        assert sent.customer_id == offer.customer
        identity = customers.sign_in(contact, sent.code, device=new_id(), key=new_id())
        assert isinstance(identity, Identity)
        assert (identity.customer_id, identity.level) == (offer.customer, Level.CONFIRMED)
        again = customers.sign_in(contact, sent.code, device=new_id(), key=new_id())
        assert reason_of(again) is RefusalReason.NOT_RECOGNISED

    def test_of_nobody_there_is_a_code_that_signs_nobody_in(self, shop: Shop) -> None:
        for nobody in ("nobody-at-all@example.com", "+15550000000", "", "@"):
            sent = shop.customers.sign_in_code(nobody)
            assert isinstance(sent, SignInCode)
            assert sent.customer_id == ""
            refused = shop.customers.sign_in(nobody, sent.code, device=new_id(), key=new_id())
            assert reason_of(refused) is RefusalReason.NOT_RECOGNISED

    def test_an_order_belongs_to_who_placed_it(self, offer: Offer, shop: Shop) -> None:
        guests, theirs = ordered(offer), ordered(offer, customer=offer.customer)
        assert shop.customers.owner(guests.number) is None
        assert shop.customers.owner(theirs.number) == offer.customer
        assert [order.number for order in shop.customers.orders(offer.customer)] == [theirs.number]

    def test_who_is_forgotten_is_nobody_and_the_orders_stay(self, offer: Offer, shop: Shop) -> None:
        order = ordered(offer, customer=offer.customer)
        assert shop.customers.forget(offer.customer, key=new_id()) is None
        assert shop.customers.customer(offer.customer) is None
        kept = shop.order(order.number)
        assert kept is not None
        assert kept.total == order.total
        assert shop.customers.owner(order.number) is None
        file = shop.after_sales.file(order.number)
        assert file is not None
        assert (file.customer_id, file.address) == (None, None)
