"""Every message of a conversation comes twice, one after the other and at two processes at once: it counts once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from sqlalchemy import inspect

from commerce import Database, LocalShop, OrderStatus
from tests.commerce.books import faults, stocks
from tests.skills.exactly_once.conftest import LOADED, pay_by_gift_card
from tests.skills.exactly_once.warm import Counter, Message, Told

OpenCounter = Callable[[Database], Counter]
BUYING = ("find a knife", "add the sharp chef knife", "make it two", "use coupon summer twenty", "check out")
BUYING_AND_CANCELLING = (*BUYING, "store pickup", "yes", "where is my order", "cancel my order", "yes")
AGAIN_AT_THE_TILL = ("i want the usual", "check out", "store pickup", "at the till", "yes")
SENDING_BACK = ("i want to return the sharp chef knife from my order", "the way i paid", "yes", "what's in my cart")


def contents(database: Database) -> dict[str, list[Any]]:
    """All rows of all tables."""
    with database.engine.connect() as connection:
        tables = inspect(connection).get_table_names()
        return {each: sorted(map(str, connection.exec_driver_sql(f'SELECT * FROM "{each}"'))) for each in tables}


def one_after_the_other(counter: Counter, database: Database, message: Message) -> Told:
    """The same message again changes nothing at all, and is answered alike."""
    (first,) = counter.say(message)
    before = contents(database)
    (again,) = counter.say(message)
    assert answer(first) == answer(again)
    assert contents(database) == before
    return first


def at_once(counter: Counter, _: Database, message: Message) -> Told:
    """Of two processes, both give the same answer."""
    first, again = counter.say(message, message)
    assert answer(first) == answer(again)
    (later,) = counter.say(message)
    assert answer(first) == answer(later)
    return first


def answer(told: Told) -> tuple[object, ...]:
    assert told.told
    return told.speech, told.display, told.order, told.lines


@pytest.mark.parametrize("send", [one_after_the_other, at_once])
def test_a_whole_conversation_whose_messages_all_come_twice_has_each_effect_once(
    database: Database, counter: OpenCounter, send: Callable[[Counter, Database, Message], Told]
) -> None:
    before, open_counter, shop = stocks(database), counter(database), LocalShop(database)
    pay_by_gift_card(shop, ["s"])

    def talk(*texts: str) -> list[Told]:
        return [send(open_counter, database, Message("s", text, f"{texts[0]} {n}")) for n, text in enumerate(texts)]

    def by_shopkeeper(**job: str) -> None:
        open_counter.do(job, job)

    *_, cancelled = talk(*BUYING_AND_CANCELLING)
    assert cancelled.order
    *said, again = talk(*AGAIN_AT_THE_TILL)
    assert again.order, said
    for status in (OrderStatus.PAID, OrderStatus.PACKED, OrderStatus.READY, OrderStatus.DELIVERED):
        by_shopkeeper(do="advance", number=again.order, status=status, key=status)
    said = talk(*SENDING_BACK)
    file = shop.after_sales.file(again.order)
    assert file is not None
    assert file.returns, said
    (made,) = file.returns
    by_shopkeeper(do="receive", number=made.number, key="there")
    orders = shop.after_sales.orders_of("s")
    assert [(order.number, order.status) for order in orders] == [
        (again.order, OrderStatus.DELIVERED),
        (cancelled.order, OrderStatus.CANCELLED),
    ]
    assert faults(database, before, LOADED) == []
    assert {kept.id: kept.balance and kept.balance.minor for kept in shop.after_sales.methods_of(again.order)} == {
        "s": LOADED
    }


def test_two_processes_sell_the_last_piece_to_one_and_tell_the_other(database: Database, counter: OpenCounter) -> None:
    before, open_counter = stocks(database), counter(database)
    shoppers = ["ann", "bob"]
    texts = ["add the pocket backpack", "check out", "store pickup", "at the till"]
    open_counter.do({"do": "talk", "sessions": shoppers, "texts": texts})
    told = open_counter.say(*(Message(shopper, "yes", "yes") for shopper in shoppers))
    (with_it,) = [one for one in told if one.order]
    (without,) = [one for one in told if not one.order]
    assert with_it.told
    assert "Pocket Backpack" in without.speech
    assert stocks(database)["P-BLK"] == 0
    assert faults(database, before) == []
    for shopper, said in zip(shoppers, told, strict=True):
        (again,) = open_counter.say(Message(shopper, "yes", "yes"))
        assert answer(again) == answer(said)
