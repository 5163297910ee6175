"""Killed (SIGKILL) at any moment between "yes" and the answer, and asked again: never nothing, never twice."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median
from typing import Any

import pytest
from sqlalchemy import func, select

from commerce import Database, LocalShop, OrderStatus, open_database
from commerce.orders.rows import OrderRow
from tests.commerce.books import faults, stocks
from tests.skills.exactly_once.conftest import LOADED, address, pay_by_gift_card
from tests.skills.exactly_once.warm import Counter, Message, Told

KILLS = {"sqlite": 200, "postgresql": 30}
"""How many processes are killed while they place an order, with the payment captured in it."""
AT_ONCE = 24
"""So many shoppers get as far as the read-back at a time."""
SHARE = 6
"""Of so many orders, one each is cancelled, sent back or paid at the till, which is killed as well."""
UNDISTURBED = 6
"""So many are left alone at first, which tells how long it takes."""
ON_THE_WAY = (OrderStatus.PACKED, OrderStatus.READY, OrderStatus.DELIVERED)

OpenCounter = Callable[[Database], Counter]


@dataclass
class Killing:
    """Kills at random moments of something that is done again and again."""

    counter: Counter
    draw: random.Random
    taken_s: list[float] = field(default_factory=list)
    kills: int = 0

    def do(self, job: dict[str, Any]) -> Told:
        """Do it, or be killed in the middle."""
        if len(self.taken_s) < UNDISTURBED:
            (told,) = self.counter.do(job)
            self.taken_s.append(told.taken_s)
            assert told.told
            return told
        (told,) = self.counter.do(job, kill_after_s=self.draw.random() * median(self.taken_s))
        self.kills += told.killed and not told.told
        return told


@pytest.mark.timeout(600)
def test_killed_at_random_moments_what_was_confirmed_is_there_once_and_everything_adds_up(
    database: Database, counter: OpenCounter
) -> None:
    before, wanted = stocks(database), KILLS[database.engine.dialect.name]
    open_counter, draw, shop = counter(database), random.Random(6), LocalShop(database)  # noqa: S311 - no secret
    ordering, cancelling, returning, receiving, paying = (Killing(open_counter, draw) for _ in range(5))
    others = (cancelling, returning, receiving, paying)
    placed: dict[str, str] = {}
    # Moments are drawn: it goes on until each of the others was hit, too.
    while (ordering.kills < wanted or not all(each.kills for each in others)) and len(placed) < 6 * wanted:
        for number, shopper in enumerate(read_back(shop, open_counter, len(placed))):
            placed[shopper] = once(ordering, shopper, draw)
            if number % SHARE == 1:
                cancel(cancelling, shopper)
            elif number % SHARE == 2:
                send_back(returning, receiving, shop, shopper, placed[shopper])
            elif number % SHARE == 3:
                twice(paying, {"do": "advance", "number": placed[shopper], "status": "paid", "key": "till"})
    assert ordering.kills >= wanted
    assert all(each.kills for each in others)
    reopened = open_database(address(database))
    with reopened.read() as session:
        numbers = dict(session.execute(select(OrderRow.cart_id, OrderRow.number)).all())
        assert session.scalar(select(func.count()).select_from(OrderRow)) == len(numbers)
    assert numbers.items() >= placed.items()
    assert len(numbers) == len(placed) + 1  # the first shopper's
    assert faults(reopened, before, LOADED) == []
    reopened.close()


def read_back(shop: LocalShop, counter: Counter, first: int) -> list[str]:
    """Shoppers to whom everything was read back; they say "yes" next. Every third pays at the till."""
    shoppers = [f"shopper {first + number}" for number in range(AT_ONCE)]
    pay_by_gift_card(shop, [shopper for number, shopper in enumerate(shoppers) if number % 3])
    for number, shopper in enumerate(shoppers):
        shop.add(shopper, "K-1", 2, key="add")
        shop.apply_coupon(shopper, "SUMMER20", key="coupon")
        shop.choose_delivery(shopper, "pickup", key="delivery")
        if number % 3 == 0:
            shop.payments.choose(shopper, "till", key="payment")
    (done,) = counter.do({"do": "talk", "sessions": shoppers, "texts": ["check out"]})
    assert done.told
    return shoppers


def once(killing: Killing, shopper: str, draw: random.Random) -> str:
    """Say yes, and once more after it: the same message or, at times, the shopper again; returns the order's number."""
    first = killing.do(Message(shopper, "yes", "yes").job())
    is_same = draw.random() < 0.75
    (again,) = killing.counter.say(Message(shopper, "yes", "yes" if is_same else "said again"))
    if first.told and is_same:
        assert (first.speech, first.order) == (again.speech, again.order)
    if again.order is None:
        assert not is_same
        (again,) = killing.counter.say(Message(shopper, "where is my order", "where"))
    assert again.order
    assert first.order in (again.order, None)
    return again.order


def cancel(killing: Killing, shopper: str) -> None:
    """Cancel what was ordered; the money goes back to the card."""
    killing.counter.say(Message(shopper, "cancel my order", "cancel"))
    again = twice(killing, Message(shopper, "yes", "yes, cancel").job())
    assert "cancelled" in again.speech


def send_back(returning: Killing, receiving: Killing, shop: LocalShop, shopper: str, number: str) -> None:
    """Return what was delivered; the money goes back to the card once it is there."""
    for status in ON_THE_WAY:
        shop.advance_order(number, status, key=status)
    returning.counter.say(Message(shopper, "i want to return the sharp chef knife from my order", "return"))
    returning.counter.say(Message(shopper, "the way i paid", "refund to"))
    again = twice(returning, Message(shopper, "yes", "yes, return").job())
    assert "return number" in again.speech
    file = shop.after_sales.file(number)
    assert file is not None
    (made,) = file.returns
    twice(receiving, {"do": "receive", "number": made.number, "key": "there"})


def twice(killing: Killing, job: dict[str, Any]) -> Told:
    """Do something that may be killed, and then again, as one does who was told nothing; returns what is told then."""
    first = killing.do(job)
    (again,) = killing.counter.do(job)
    assert again.told
    assert not first.told or first.speech == again.speech
    return again
