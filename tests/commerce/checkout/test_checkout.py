from __future__ import annotations

from commerce import LocalShop, Need, Order, Part, Refusal, RefusalReason


def test_a_cart_is_placed_with_its_draft_once(shop: LocalShop) -> None:
    shop.add("c", "M-WHT", 1, key="1")
    assert shop.checkout.summary("c").needs == (Need.DELIVERY,)
    shop.choose_delivery("c", "standard", key="2")
    draft = shop.checkout.give("c", {Part.RECIPIENT: "Jane Doe", Part.CITY: "Springfield"}, key="3")
    assert not isinstance(draft, Refusal)
    assert draft.address.city == "Springfield"
    read_back = shop.checkout.summary("c")
    assert read_back.needs == ()
    first = shop.checkout.place("c", read_back.fingerprint, key="yes")
    again = shop.checkout.place("c", read_back.fingerprint, key="yes")
    assert isinstance(first, Order)
    assert first == again
    assert shop.checkout.draft("c").address.city == ""


def test_an_address_that_changed_after_the_read_back_is_read_back_again(shop: LocalShop) -> None:
    shop.add("c", "M-WHT", 1, key="1")
    shop.choose_delivery("c", "standard", key="2")
    read_back = shop.checkout.summary("c")
    shop.choose_delivery("c", "express", key="3")
    outcome = shop.checkout.place("c", read_back.fingerprint, key="yes")
    assert isinstance(outcome, Refusal)
    assert outcome.reason is RefusalReason.CART_CHANGED
