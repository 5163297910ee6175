"""Killed before each single step of writing, one after the other: what was begun is done once, and all adds up."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from commerce import Database, LocalShop
from tests.commerce.books import faults, stocks
from tests.skills.exactly_once.conftest import LOADED
from tests.skills.exactly_once.test_killed import ON_THE_WAY, OpenCounter, read_back
from tests.skills.exactly_once.warm import Counter, Message


def steps_of(counter: Counter, jobs: Iterable[dict[str, Any]]) -> int:
    """Kill the first job before its first step, the next before its second and so on, and do each again.

    Returns how many steps there are: the job that is to be killed after them comes to its end.
    """
    for dies_at, job in enumerate(jobs, start=1):
        (first,) = counter.do(job | {"dies_at": dies_at})
        (again,) = counter.do(job)
        assert again.told
        if not first.killed:
            assert first.speech == again.speech
            return dies_at - 1
    raise AssertionError("there are more steps than jobs")


def test_killed_before_each_step_of_writing_it_is_done_once_and_everything_adds_up(
    database: Database, counter: OpenCounter
) -> None:
    before, shop, open_counter = stocks(database), LocalShop(database), counter(database)
    shoppers = [name for block in (0, 24, 48) for name in read_back(shop, open_counter, block)]
    by_card = [shopper for number, shopper in enumerate(shoppers) if number % 3]
    assert steps_of(open_counter, (Message(each, "yes", "yes").job() for each in by_card)) > 10
    for shopper in by_card:  # those whose turn to be killed didn't come
        open_counter.say(Message(shopper, "yes", "yes"))
    cancelling, returning = by_card[::2], by_card[1::2]
    assert steps_of(open_counter, (asked(open_counter, each, "cancel my order") for each in cancelling)) > 5
    for shopper in returning:
        for status in ON_THE_WAY:
            shop.advance_order(number_of(shop, shopper), status, key=status)
    sent_back = ("i want to return the sharp chef knife from my order", "the way i paid")
    assert steps_of(open_counter, (asked(open_counter, each, *sent_back) for each in returning)) > 3
    for shopper in returning:
        open_counter.do(asked(open_counter, shopper, *sent_back))
    assert steps_of(open_counter, receipts(shop, returning)) > 3
    assert faults(database, before, LOADED) == []


def asked(counter: Counter, shopper: str, *texts: str) -> dict[str, Any]:
    """The "yes" to what is asked after these words."""
    for text in texts:
        counter.say(Message(shopper, text, text))
    return Message(shopper, "yes", f"yes to {texts[0]}").job()


def number_of(shop: LocalShop, shopper: str) -> str:
    """The number of what somebody ordered."""
    order = shop.last_order(shopper)
    assert order is not None
    return order.number


def receipts(shop: LocalShop, shoppers: list[str]) -> Iterable[dict[str, Any]]:
    """What was sent back is there; its money goes back."""
    for shopper in shoppers:
        file = shop.after_sales.file(number_of(shop, shopper))
        for made in file.returns if file else ():
            yield {"do": "receive", "number": made.number, "key": "there"}
