"""What is kept for another user, whoever gives it back and whenever."""

from __future__ import annotations

import gc
from typing import NoReturn
from weakref import finalize

import pytest

from voice.idle import Idle


class Lost:
    """A user that only the garbage collector finds."""

    def __init__(self) -> None:
        self.me = self


class Kind:
    """A kind at whose comparison the garbage collector runs, as it may wherever something is made."""

    def __init__(self, name: str) -> None:
        self.name = name

    def __eq__(self, other: object) -> bool:
        gc.collect()
        return isinstance(other, Kind) and self.name == other.name

    def __hash__(self) -> int:
        return hash(self.name)


def never() -> NoReturn:
    raise AssertionError("one waits")


def test_what_was_given_back_is_taken_by_its_kind() -> None:
    idle: Idle[str] = Idle()
    idle.give("wide", "first")
    idle.give("narrow", "second")
    assert idle.take("narrow", never) == "second"
    assert idle.take("narrow", lambda: "third") == "third", "nobody else has it now"
    assert idle.take("wide", never) == "first"


def test_what_waits_longest_goes_first() -> None:
    idle: Idle[int] = Idle()
    for number in range(9):
        idle.give(number, number)
    assert idle.take(5, never) == 5
    assert idle.take(0, lambda: -1) == -1, "eight wait at the most"
    for number in (9, 10):
        idle.give(number, number)
    assert idle.take(1, lambda: -1) == -1, "a search leaves the order as it was"
    assert [idle.take(number, never) for number in (2, 3, 4, 6, 7, 8, 9, 10)] == [2, 3, 4, 6, 7, 8, 9, 10]


@pytest.mark.timeout(30)
def test_the_garbage_collector_may_give_back_while_one_is_taken() -> None:
    idle: Idle[str] = Idle()
    idle.give(Kind("narrow"), "first")
    idle.give(Kind("wide"), "second")
    gc.disable()
    try:
        finalize(Lost(), idle.give, Kind("lost"), "third")
        assert idle.take(Kind("wide"), never) == "second"
    finally:
        gc.enable()
    assert idle.take(Kind("lost"), never) == "third"
    assert idle.take(Kind("narrow"), never) == "first"
