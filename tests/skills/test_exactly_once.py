"""A message counts once: sent again, answered by two processes, or cut off by a crash in the middle."""

from __future__ import annotations

import threading
from datetime import UTC, datetime
from itertools import count
from uuid import uuid4

import pytest

from skills.assembly import House
from skills.assistant import Assistant
from skills.dialogue.session import Session
from skills.dialogue.session_store import SessionStore
from skills.reply import Reply
from skills.utterance import Utterance
from tests.journeys.stocked import Books


class CrashError(Exception):
    """The process ended here."""


def _say(house: House, text: str, message_id: str = "") -> Reply:
    return house.assistant.respond(_utterance(text, message_id))


def _utterance(text: str, message_id: str = "") -> Utterance:
    return Utterance.of_text(text, session_id="s", message_id=message_id or uuid4().hex, channel="test")


def _crash_before_saving(house: House, text: str, message_id: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The shop was changed, and the process ends before the session is stored."""

    def crash(*_: object) -> bool:
        raise CrashError

    with monkeypatch.context() as patch:
        patch.setattr(SessionStore, "_save", crash)
        with pytest.raises(CrashError):
            _say(house, text, message_id)


def _orders(books: Books) -> int:
    return len(books.rows("SELECT id FROM orders"))


def _stock(books: Books) -> int:
    (row,) = books.rows("SELECT stock FROM variants WHERE sku = 'HWK-TOYS-0014-NAT'")
    return int(row["stock"])


def test_the_same_message_is_answered_with_the_same_reply(house: House) -> None:
    first = _say(house, "add the chess set", "m1")
    again = _say(house, "add the chess set", "m1")
    assert again == first
    assert house.shop.cart("s").count == 1


def test_the_same_words_in_another_message_count_again(house: House) -> None:
    _say(house, "add the chess set", "m1")
    _say(house, "add the chess set", "m2")
    assert house.shop.cart("s").count == 2


@pytest.mark.parametrize(
    ("before", "message", "lines"),
    [
        ([], "add two chess sets", {"Traveling Chess Set": 2}),
        (["add two chess sets"], "make it five", {"Traveling Chess Set": 5}),
        (["add two chess sets"], "remove one chess set", {"Traveling Chess Set": 1}),
        (["add two chess sets", "make it three"], "undo", {"Traveling Chess Set": 2}),
        (["add two chess sets", "make it three", "undo", "undo"], "redo", {"Traveling Chess Set": 2}),
        (["add two chess sets", "make it three"], "undo the last two changes", {}),
        (
            ["find headphones", "add the second one"],
            "no, the silent forest headphones",
            {"Silent Forest Headphones": 1},
        ),
        (["add two chess sets", "empty my cart"], "yes", {}),
    ],
)
def test_a_change_that_was_cut_off_is_made_once(
    house: House, monkeypatch: pytest.MonkeyPatch, before: list[str], message: str, lines: dict[str, int]
) -> None:
    for text in before:
        _say(house, text)
    _crash_before_saving(house, message, "m", monkeypatch)
    _crash_before_saving(house, message, "m", monkeypatch)
    reply = _say(house, message, "m")
    assert reply.cart is not None
    assert {line.name: line.quantity for line in reply.cart.lines} == lines
    assert house.shop.cart("s") == reply.cart


def test_an_order_that_was_cut_off_is_placed_once(house: House, books: Books, monkeypatch: pytest.MonkeyPatch) -> None:
    for text in ("add two chess sets", "check out", "store pickup"):
        _say(house, text)
    _crash_before_saving(house, "yes", "m", monkeypatch)
    reply = _say(house, "yes", "m")
    assert reply.order is not None
    assert (_orders(books), _stock(books)) == (1, 5)
    assert _say(house, "yes").order is None
    assert (_orders(books), _stock(books)) == (1, 5)


def test_an_order_is_found_by_another_yes_after_a_crash(
    house: House, books: Books, monkeypatch: pytest.MonkeyPatch
) -> None:
    for text in ("add two chess sets", "check out", "store pickup"):
        _say(house, text)
    _crash_before_saving(house, "yes", "lost", monkeypatch)
    reply = _say(house, "yes", "said again")
    assert reply.order is not None
    assert (_orders(books), _stock(books)) == (1, 5)


def test_two_processes_answer_one_conversation(house: House, other: House, books: Books) -> None:
    for place, text in enumerate(("add two chess sets", "check out", "store pickup", "yes")):
        reply = _say((house, other)[place % 2], text)
    assert reply.order is not None
    assert (_orders(books), _stock(books)) == (1, 5)


def test_one_message_at_two_processes_at_once_gets_one_answer(house: House, other: House, books: Books) -> None:
    for text in ("add two chess sets", "check out", "store pickup"):
        _say(house, text)
    replies = _at_once([house, other] * 3, "yes", ["m"] * 6)
    assert len({reply.display for reply in replies}) == 1
    assert all(reply.order == replies[0].order for reply in replies)
    assert (_orders(books), _stock(books)) == (1, 5)


def test_a_conversation_that_others_keep_busy_asks_to_say_it_once_more_and_goes_on(house: House) -> None:
    others = count()

    def clock() -> datetime:
        if is_busy:  # asked in mid turn: another process is quicker, as often as is tried
            house.sessions.run_turn("s", f"elsewhere {next(others)}", lambda _: Reply("", ""))
        return datetime.now(UTC)

    is_busy = True

    assistant = Assistant(house.shop, house.sessions, house.assistant.pack, clock=clock)
    busy = assistant.respond(_utterance("add the chess set"))
    assert "once more" in busy.speech or "again" in busy.speech
    assert not busy.end
    is_busy = False
    again = assistant.respond(_utterance("show my cart"))
    assert busy.cart == again.cart
    assert house.shop.cart("s").count == 1, "it was tried often and done once"


def test_two_yeses_at_once_place_one_order(house: House, other: House, books: Books) -> None:
    for text in ("add two chess sets", "check out", "store pickup"):
        _say(house, text)
    replies = _at_once([house, other], "yes", ["one", "two"])
    assert len({reply.order.number for reply in replies if reply.order}) == 1
    assert (_orders(books), _stock(books)) == (1, 5)


def test_the_last_one_is_sold_once(house: House, other: House, books: Books) -> None:
    books.change("UPDATE variants SET stock = 1 WHERE sku = 'HWK-TOYS-0014-NAT'")
    for shopper in ("ann", "bob"):
        for text in ("add the chess set", "check out", "store pickup"):
            house.assistant.respond(Utterance.of_text(text, session_id=shopper, message_id=uuid4().hex, channel="test"))
    results: list[Reply] = []

    def buy(at: House, shopper: str) -> None:
        utterance = Utterance.of_text("yes", session_id=shopper, message_id="yes", channel="test")
        results.append(at.assistant.respond(utterance))

    _together([threading.Thread(target=buy, args=pair) for pair in ((house, "ann"), (other, "bob"))])
    assert sorted(reply.order is not None for reply in results) == [False, True]
    assert (_orders(books), _stock(books)) == (1, 0)


def test_a_session_that_was_lost_is_a_new_one_with_its_cart(house: House, books: Books) -> None:
    _say(house, "add the chess set")
    books.change("DELETE FROM sessions")
    assert house.assistant.session("s") == Session("s", "s", style=house.sessions.style)
    reply = _say(house, "what's in my cart")
    assert "Traveling Chess Set" in reply.display


def _at_once(houses: list[House], text: str, message_ids: list[str]) -> list[Reply]:
    replies: list[Reply] = []

    def answer(house: House, message_id: str) -> None:
        replies.append(_say(house, text, message_id))

    _together([threading.Thread(target=answer, args=pair) for pair in zip(houses, message_ids, strict=True)])
    assert len(replies) == len(houses)
    return replies


def _together(threads: list[threading.Thread]) -> None:
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
