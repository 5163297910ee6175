from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from commerce import Cart, Database, LocalShop, Money, Refusal, RefusalReason
from commerce.catalogue.products import VariantRow


def done(outcome: Cart | Refusal) -> Cart:
    assert isinstance(outcome, Cart), outcome
    return outcome


def refused(outcome: object, reason: RefusalReason) -> Refusal:
    assert isinstance(outcome, Refusal), outcome
    assert outcome.reason is reason
    return outcome


def test_an_unknown_cart_is_empty(shop: LocalShop) -> None:
    cart = shop.cart("nobody")
    assert (cart.lines, cart.count, cart.total) == ((), 0, Money(0, "USD"))


def test_the_same_article_with_the_same_options_joins_its_line(shop: LocalShop) -> None:
    shop.add("c", "M-WHT", 1, ("name", "gift-wrap"), key="1")
    shop.add("c", "M-WHT", 1, ("gift-wrap", "name"), key="2")
    cart = done(shop.add("c", "M-WHT", 1, key="3"))
    assert [(line.quantity, line.unit_price.minor) for line in cart.lines] == [(2, 1495 + 800 + 300), (1, 1495)]


def test_the_same_key_changes_nothing_more(shop: LocalShop) -> None:
    first = done(shop.add("c", "R-9-BLU", 2, key="1"))
    assert done(shop.add("c", "R-9-BLU", 2, key="1")) == first
    shop.empty("c", key="2")
    assert done(shop.add("c", "R-9-BLU", 2, key="1")).count == 0


def test_keys_of_different_carts_and_operations_are_different(shop: LocalShop) -> None:
    assert done(shop.add("a", "R-9-BLU", 1, key="1")).count == 1
    assert done(shop.add("b", "R-9-BLU", 1, key="1")).count == 1
    assert done(shop.set_quantity("a", "1", 3, key="1")).count == 3


def test_a_refused_change_leaves_its_key_unused(shop: LocalShop) -> None:
    refused(shop.apply_coupon("c", "summer twenty", key="1"), RefusalReason.EMPTY_CART)
    shop.add("c", "R-9-BLU", 1, key="2")
    assert done(shop.apply_coupon("c", "summer twenty", key="1")).coupon == "SUMMER20"


def test_unknown_articles_and_options_are_refused(shop: LocalShop) -> None:
    refused(shop.add("c", "NO-SUCH", 1, key="1"), RefusalReason.UNKNOWN_PRODUCT)
    assert refused(shop.add("c", "M-WHT", 1, ("oat-milk",), key="2"), RefusalReason.UNKNOWN_PRODUCT).name == "oat-milk"
    assert shop.cart("c").count == 0


def test_a_quantity_below_one_is_a_mistake_of_the_caller(shop: LocalShop) -> None:
    with pytest.raises(ValueError, match="1 or more"):
        shop.add("c", "M-WHT", 0, key="1")
    with pytest.raises(ValueError, match="0 or more"):
        shop.set_quantity("c", "1", -1, key="1")


def test_what_is_sold_out_is_refused(shop: LocalShop) -> None:
    assert refused(shop.add("c", "R-9-RED", 1, key="1"), RefusalReason.OUT_OF_STOCK).name == "Meadow Runner"


def test_more_than_the_stock_is_refused_with_what_could_be_added(shop: LocalShop) -> None:
    assert refused(shop.add("c", "R-10-RED", 5, key="1"), RefusalReason.NOT_ENOUGH_STOCK).available == 4
    shop.add("c", "R-10-RED", 3, key="2")
    assert refused(shop.add("c", "R-10-RED", 2, key="3"), RefusalReason.NOT_ENOUGH_STOCK).available == 1
    assert done(shop.add("c", "R-10-RED", 1, key="4")).count == 4
    assert refused(shop.set_quantity("c", "1", 9, key="5"), RefusalReason.NOT_ENOUGH_STOCK).available == 4


def test_lines_with_different_options_share_the_stock(shop: LocalShop, database: Database) -> None:
    with database.write() as session:
        session.get_one(VariantRow, "M-WHT").stock = 2
    shop.add("c", "M-WHT", 1, key="1")
    shop.add("c", "M-WHT", 1, ("name",), key="2")
    refusal = refused(shop.add("c", "M-WHT", 1, ("gift-wrap",), key="3"), RefusalReason.NOT_ENOUGH_STOCK)
    assert refusal.available == 0
    refusal = refused(shop.set_quantity("c", "1", 3, key="4"), RefusalReason.NOT_ENOUGH_STOCK)
    assert refusal.available == 1


def test_the_products_limit_counts_before_the_stores(shop: LocalShop) -> None:
    assert refused(shop.add("c", "M-WHT", 4, key="1"), RefusalReason.QUANTITY_LIMIT).available == 3
    assert refused(shop.add("c", "Z-10-WHT", 11, key="2"), RefusalReason.QUANTITY_LIMIT).available == 10


def test_a_quantity_of_zero_removes_the_line(shop: LocalShop) -> None:
    shop.add("c", "M-WHT", 2, key="1")
    cart = done(shop.add("c", "K-1", 1, key="2"))
    cart = done(shop.set_quantity("c", cart.lines[0].id, 0, key="3"))
    assert [line.sku for line in cart.lines] == ["K-1"]
    refused(shop.set_quantity("c", "1", 1, key="4"), RefusalReason.NOT_IN_CART)


def test_emptying_forgets_coupon_and_delivery(shop: LocalShop) -> None:
    shop.add("c", "K-1", 1, key="1")
    shop.apply_coupon("c", "SUMMER20", key="2")
    shop.choose_delivery("c", "express", key="3")
    cart = done(shop.empty("c", key="4"))
    assert (cart.lines, cart.coupon, cart.delivery) == ((), None, None)
    refused(shop.empty("c", key="5"), RefusalReason.EMPTY_CART)


@pytest.mark.parametrize("said", ["summer twenty", "SUMMER20", "summer 20", "Summer-Twenty", "summer twente"])
def test_a_coupon_may_be_said_or_typed(shop: LocalShop, said: str) -> None:
    shop.add("c", "R-9-BLU", 1, key="1")
    cart = done(shop.apply_coupon("c", said, key="2"))
    assert cart.coupon == "SUMMER20"
    assert cart.discounts[-1].amount.minor == 1199


@pytest.mark.parametrize("said", ["", "winter", "summer 30", "take fif", "20", "summer"])
def test_a_coupon_is_never_guessed(shop: LocalShop, said: str) -> None:
    shop.add("c", "R-9-BLU", 2, key="1")
    refused(shop.apply_coupon("c", said, key="2"), RefusalReason.UNKNOWN_COUPON)


def test_of_two_coupons_the_better_for_the_shopper_counts(shop: LocalShop) -> None:
    shop.add("c", "R-9-BLU", 2, key="1")  # 119.90
    assert done(shop.apply_coupon("c", "take fifteen", key="2")).coupon == "TAKE15"
    better = done(shop.apply_coupon("c", "summer twenty", key="3"))
    assert (better.coupon, better.total.minor) == ("SUMMER20", 11990 - 2398)
    refusal = refused(shop.apply_coupon("c", "take fifteen", key="4"), RefusalReason.COUPON_WORSE)
    assert (refusal.name, refusal.minimum) == ("SUMMER20", Money(2398 - 1500, "USD"))
    assert shop.cart("c") == better


def test_a_coupon_that_saves_nothing_any_more_gives_way(shop: LocalShop) -> None:
    shop.add("c", "R-9-BLU", 2, key="1")
    shop.apply_coupon("c", "take fifteen", key="2")
    shop.set_quantity("c", "1", 1, key="3")
    assert done(shop.apply_coupon("c", "FREESHIP", key="4")).coupon == "FREESHIP"


@pytest.mark.parametrize(("delivery", "counts"), [("", "FREESHIP"), ("standard", "FREESHIP"), ("pickup", "SUMMER20")])
def test_a_coupon_for_delivery_is_worth_what_is_paid_for_it(shop: LocalShop, delivery: str, counts: str) -> None:
    shop.add("c", "M-WHT", 1, key="1")  # 20 % off are 2.69, standard delivery is 4.95
    if delivery:
        shop.choose_delivery("c", delivery, key="2")
    shop.apply_coupon("c", "summer twenty", key="3")
    shop.apply_coupon("c", "FREESHIP", key="4")
    assert shop.cart("c").coupon == counts


def test_a_coupon_is_taken_out_and_undo_brings_it_back(shop: LocalShop) -> None:
    shop.add("c", "R-9-BLU", 1, key="1")
    refused(shop.remove_coupon("c", key="2"), RefusalReason.NO_COUPON)
    shop.apply_coupon("c", "summer twenty", key="3")
    cart = done(shop.remove_coupon("c", key="4"))
    assert (cart.coupon, cart.discounts, cart.total.minor) == (None, (), 5995)
    assert done(shop.undo("c", key="5")).coupon == "SUMMER20"


def test_a_coupon_that_does_not_apply_says_why(shop: LocalShop) -> None:
    shop.add("c", "R-9-BLU", 1, key="1")
    refused(shop.apply_coupon("c", "spring twenty five", key="2"), RefusalReason.COUPON_EXPIRED)
    refusal = refused(shop.apply_coupon("c", "take fifteen", key="3"), RefusalReason.COUPON_MINIMUM)
    assert refusal.minimum == Money(7500, "USD")


def test_delivery_is_chosen_by_code_name_or_alias(shop: LocalShop) -> None:
    shop.add("c", "K-1", 1, key="1")
    for number, wanted in enumerate(("express", "Express Delivery", "the fast one")):
        shop.choose_delivery("c", "pickup", key=f"p{number}")
        delivery = done(shop.choose_delivery("c", wanted, key=f"e{number}")).delivery
        assert delivery is not None
        assert delivery.code == "express"
    refused(shop.choose_delivery("c", "drone", key="x"), RefusalReason.UNKNOWN_DELIVERY)


def test_delivery_options_tell_the_price_for_this_cart(shop: LocalShop) -> None:
    shop.add("c", "K-1", 1, key="1")
    assert [option.price.minor for option in shop.delivery_options("c")] == [0, 495, 1295]
    shop.add("c", "K-1", 1, key="2")
    assert [option.price.minor for option in shop.delivery_options("c")] == [0, 0, 1295]


def test_each_change_can_be_taken_back_in_turn(shop: LocalShop) -> None:
    states = [done(shop.add("c", "R-9-BLU", 1, key="1"))]
    states.append(done(shop.add("c", "K-1", 2, key="2")))
    states.append(done(shop.set_quantity("c", "1", 3, key="3")))
    states.append(done(shop.set_quantity("c", "2", 0, key="4")))
    states.append(done(shop.apply_coupon("c", "summer twenty", key="5")))
    states.append(done(shop.choose_delivery("c", "standard", key="6")))
    shop.empty("c", key="7")
    for number, state in enumerate(reversed(states)):
        assert done(shop.undo("c", key=f"u{number}")) == state
    assert done(shop.undo("c", key="last")).count == 0
    refused(shop.undo("c", key="none"), RefusalReason.NOTHING_TO_UNDO)


def test_taking_back_twice_with_one_key_takes_back_once(shop: LocalShop) -> None:
    shop.add("c", "R-9-BLU", 1, key="1")
    shop.add("c", "R-9-BLU", 1, key="2")
    assert done(shop.undo("c", key="u")).count == 1
    assert done(shop.undo("c", key="u")).count == 1


def test_what_was_taken_back_is_made_again_step_by_step(shop: LocalShop) -> None:
    states = [shop.cart("c"), done(shop.add("c", "R-9-BLU", 2, key="1"))]
    states.append(done(shop.apply_coupon("c", "summer twenty", key="2")))
    states.append(done(shop.choose_delivery("c", "express", key="3")))
    states.append(done(shop.empty("c", key="4")))
    for number, state in enumerate(reversed(states[:-1])):
        assert done(shop.undo("c", key=f"u{number}")).fingerprint == state.fingerprint
    for number, state in enumerate(states[1:]):
        assert done(shop.redo("c", key=f"r{number}")).fingerprint == state.fingerprint
    refused(shop.redo("c", key="none"), RefusalReason.NOTHING_TO_REDO)
    assert done(shop.undo("c", key="once more")) == states[-2]


def test_making_again_twice_with_one_key_makes_it_once(shop: LocalShop) -> None:
    shop.add("c", "R-9-BLU", 1, key="1")
    shop.add("c", "R-9-BLU", 1, key="2")
    shop.undo("c", key="u1")
    shop.undo("c", key="u2")
    assert done(shop.redo("c", key="r")).count == 1
    assert done(shop.redo("c", key="r")).count == 1


def test_after_another_change_nothing_is_made_again(shop: LocalShop) -> None:
    shop.add("c", "R-9-BLU", 1, key="1")
    shop.undo("c", key="u")
    shop.add("c", "K-1", 1, key="2")
    refused(shop.redo("c", key="r"), RefusalReason.NOTHING_TO_REDO)
    assert done(shop.undo("c", key="u2")).count == 0


def test_a_change_that_was_refused_lets_what_was_taken_back_be_made_again(shop: LocalShop) -> None:
    shop.add("c", "R-9-BLU", 1, key="1")
    shop.undo("c", key="u")
    refused(shop.add("c", "nothing", 1, key="2"), RefusalReason.UNKNOWN_PRODUCT)
    assert done(shop.redo("c", key="r")).count == 1


def test_an_exchange_is_one_change(shop: LocalShop) -> None:
    shop.add("c", "R-9-BLU", 3, key="1")
    before = shop.cart("c")
    exchanged = done(shop.exchange("c", "1", 2, "M-WHT", 2, key="2"))
    assert {line.sku: line.quantity for line in exchanged.lines} == {"R-9-BLU": 1, "M-WHT": 2}
    assert done(shop.undo("c", key="u")) == before
    whole = done(shop.exchange("c", "1", 3, "M-WHT", 1, key="3"))
    assert {line.sku: line.quantity for line in whole.lines} == {"M-WHT": 1}


def test_what_is_exchanged_whole_keeps_its_place(shop: LocalShop) -> None:
    shop.add("c", "R-9-BLU", 1, key="1")
    shop.add("c", "K-1", 1, key="2")
    exchanged = done(shop.exchange("c", "1", 1, "M-WHT", 1, key="3"))
    assert [(line.id, line.sku) for line in exchanged.lines] == [("1", "M-WHT"), ("2", "K-1")]
    joined = done(shop.exchange("c", "1", 1, "K-1", 2, key="4"))
    assert [(line.id, line.sku, line.quantity) for line in joined.lines] == [("2", "K-1", 3)]
    assert [line.id for line in done(shop.add("c", "R-9-BLU", 1, key="5")).lines] == ["2", "3"]


def test_an_exchange_that_can_not_be_made_leaves_the_cart_alone(shop: LocalShop) -> None:
    shop.add("c", "R-9-BLU", 1, key="1")
    before = shop.cart("c")
    refused(shop.exchange("c", "1", 1, "nothing", 1, key="2"), RefusalReason.UNKNOWN_PRODUCT)
    refused(shop.exchange("c", "1", 2, "M-WHT", 1, key="3"), RefusalReason.NOT_IN_CART)
    refused(shop.exchange("c", "7", 1, "M-WHT", 1, key="4"), RefusalReason.NOT_IN_CART)
    assert shop.cart("c") == before


def test_the_fingerprint_changes_with_everything_that_is_read_back(shop: LocalShop) -> None:
    seen = {shop.cart("c").fingerprint}
    changes: list[Callable[[], Cart | Refusal]] = [
        lambda: shop.add("c", "M-WHT", 1, key="1"),
        lambda: shop.add("c", "M-WHT", 1, key="2"),
        lambda: shop.add("c", "M-BLU", 1, key="3"),
        lambda: shop.add("c", "M-BLU", 1, ("gift-wrap",), key="4"),
        lambda: shop.apply_coupon("c", "summer twenty", key="5"),
        lambda: shop.choose_delivery("c", "pickup", key="6"),
        lambda: shop.choose_delivery("c", "express", key="7"),
    ]
    for change in changes:
        fingerprint = done(change()).fingerprint
        assert fingerprint not in seen
        seen.add(fingerprint)


def test_the_fingerprint_changes_when_a_promotion_ends(database: Database, shop: LocalShop) -> None:
    before = LocalShop(database, clock=lambda: datetime(2020, 6, 1, tzinfo=UTC))
    before.add("c", "K-1", 1, key="1")
    assert before.cart("c").total < shop.cart("c").total
    assert before.cart("c").fingerprint != shop.cart("c").fingerprint


def test_the_price_is_explained_to_the_last_cent(shop: LocalShop) -> None:
    shop.add("c", "M-WHT", 2, ("name",), key="1")
    shop.add("c", "R-9-BLU", 1, key="2")
    shop.apply_coupon("c", "summer twenty", key="3")
    cart = done(shop.choose_delivery("c", "express", key="4"))
    steps = [(step.label, step.amount.minor) for step in shop.pricing("c").steps]
    assert steps == [
        ("2 x Big Clay Mug", 4590),
        ("1 x Meadow Runner", 5995),
        ("Kitchen Week", -459),
        ("SUMMER20", -826 - 1199),
        ("express delivery", 1295),
    ]
    assert sum(amount for _, amount in steps) == cart.total.minor
