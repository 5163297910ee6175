"""The rules of the dialogue, by what was understood: what is confirmed, corrected, taken back and gone on with."""

from __future__ import annotations

import pytest

from commerce import OrderStatus
from nlu import Slots
from skills.assembly import House
from skills.dialogue import policy
from skills.dialogue.risk import RISKS, Risk
from skills.dialogue.session import Ask, Question
from tests.skills.talking import CHESS, Talk

CONFIRMING = {Ask.CONFIRM_ORDER, Ask.CONFIRM_EMPTY, Ask.CONFIRM_CANCEL}
CHANGES = {
    "add": CHESS,
    "set_quantity": Slots(quantity=3),
    "remove": CHESS,
    "coupon": Slots(coupon="SUMMER20"),
    "choose_delivery": Slots(delivery="express"),
    "undo": Slots(),
    "redo": Slots(),
}
"""What is said to change a cart with two chess sets."""


@pytest.fixture
def talk(house: House) -> Talk:
    return Talk(house)


@pytest.mark.parametrize("intent", sorted({name for name, risk in RISKS.items() if risk is Risk.EXPLICIT} - {"yes"}))
def test_what_pays_cancels_or_empties_only_asks_for_a_yes(talk: Talk, intent: str) -> None:
    order = _order(talk)
    talk.hear("add", CHESS)
    talk.hear("choose_delivery", Slots(delivery="pickup"))
    talk.session.question = None
    before = talk.shop.cart("cart")
    talk.hear(intent, confidence=1.0)
    assert talk.asks() in CONFIRMING | ({Ask.IDENTITY} if intent == "forget_me" else set())
    assert talk.shop.cart("cart") == before
    now = talk.shop.order(order)
    assert now is not None
    assert now.status is OrderStatus.PLACED


OF_ORDERS = {
    "return_items",
    "exchange_items",
    "change_order",
    "remove_from_order",
    "change_order_address",
    "change_order_payment",
}
"""What changes an order: it is read back, and done after a yes."""
WITH_MORE = {"reorder", "take_over_cart"}
"""What needs more than a cart: an order, or a code of another device."""


@pytest.mark.parametrize("intent", sorted(OF_ORDERS))
def test_what_changes_an_order_changes_nothing_by_itself(talk: Talk, intent: str) -> None:
    number = _order(talk)
    before = talk.shop.after_sales.file(number)
    talk.hear(intent, confidence=1.0)
    assert talk.shop.after_sales.file(number) == before


@pytest.mark.parametrize(
    "intent", sorted({name for name, risk in RISKS.items() if risk is Risk.UNDOABLE} - OF_ORDERS - WITH_MORE)
)
def test_what_changes_the_cart_is_taken_back_by_undo(talk: Talk, intent: str) -> None:
    talk.hear("add", Slots(item="chess set", quantity=2))
    if intent == "redo":
        talk.hear("undo")
    before = talk.shop.cart("cart")
    talk.hear(intent, CHANGES[intent])
    assert talk.shop.cart("cart") != before
    talk.hear("redo" if intent == "undo" else "undo")
    assert talk.shop.cart("cart") == before


def _order(talk: Talk) -> str:
    talk.hear("add", CHESS)
    talk.hear("checkout")
    talk.hear("choose_delivery", Slots(delivery="pickup"))
    order = talk.hear("yes").order
    assert order is not None
    return order.number


def test_other_things_in_the_middle_of_checkout_lead_back_to_it(talk: Talk) -> None:
    talk.hear("add", CHESS)
    talk.hear("checkout")
    talk.hear("add", Slots(item="meadow runner", color="blue"))
    assert talk.asks() is Ask.WHICH_VALUE
    talk.hear("choose", Slots(size="9"))
    assert (talk.asks(), talk.count) == (Ask.DELIVERY, 2)


def test_goods_looked_for_in_the_middle_of_checkout_are_told_and_how_to_go_on(talk: Talk) -> None:
    talk.hear("add", CHESS)
    talk.hear("checkout")
    reply = talk.hear("search", Slots(item="tea"))
    assert (talk.asks(), len(reply.items)) == (None, 3)
    assert "check out" in reply.speech


def test_starting_over_keeps_the_cart_until_a_yes(talk: Talk) -> None:
    talk.hear("search", Slots(item="tea"))
    talk.hear("add", CHESS)
    talk.hear("start_over")
    assert (talk.asks(), talk.count, talk.session.listed) == (Ask.CONFIRM_EMPTY, 1, ())
    talk.hear("yes", confidence=policy.CLEAR - 0.01)
    assert talk.count == 1
    talk.hear("yes")
    assert talk.count == 0


@pytest.mark.parametrize(("ask", "said"), [(None, "first one"), (Ask.COUPON, "letter"), (Ask.CONFIRM_EMPTY, "yes")])
def test_examples_fit_the_moment(talk: Talk, ask: Ask | None, said: str) -> None:
    talk.hear("search", Slots(item="tea"))
    talk.session.question = Question(ask, action="coupon") if ask else None
    talk.hear(None)
    assert said in talk.hear(None).display


def test_a_color_alone_corrects_only_what_was_just_added(talk: Talk) -> None:
    runner = Slots(item="meadow runner", color="blue", size="9")
    talk.hear("add", runner)
    talk.hear("choose", Slots(color="red"))
    assert _colors(talk) == ["red"]
    talk.hear("help")
    talk.hear("choose", Slots(color="black"))
    assert _colors(talk) == ["red"]


def test_words_that_take_back_correct_as_long_as_it_is_talked_about(talk: Talk) -> None:
    talk.hear("add", Slots(item="meadow runner", color="blue", size="9"))
    talk.hear("help")
    talk.hear("choose", Slots(color="black"), changes_mind=True)
    assert _colors(talk) == ["black"]
    talk.hear("search", Slots(item="tea"))
    talk.hear("choose", Slots(color="red"), changes_mind=True)
    assert _colors(talk) == ["black"]


def test_a_correction_takes_nothing_of_what_was_there_before(talk: Talk) -> None:
    runner = Slots(item="meadow runner", color="blue", size="9", quantity=2)
    talk.hear("add", runner)
    talk.hear("add", Slots(item="meadow runner", color="blue", size="9"))
    talk.hear("choose", Slots(color="red"), changes_mind=True)
    assert [line.quantity for line in talk.shop.cart("cart").lines] == [2, 1]
    assert _colors(talk) == ["blue", "red"]


def _colors(talk: Talk) -> list[str]:
    return [a.value for line in talk.shop.cart("cart").lines for a in line.attributes if a.name == "color"]
