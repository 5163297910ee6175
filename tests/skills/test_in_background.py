"""Work beside a shop that serves."""

from __future__ import annotations

from threading import Event

from commerce import DatabaseError
from skills.in_background import repeated

LONG_S = 60.0


def test_it_is_done_at_once_and_again() -> None:
    times: list[int] = []
    thrice = Event()

    def work() -> None:
        times.append(len(times))
        if len(times) == 3:
            thrice.set()

    with repeated("counting", work, 0.01):
        assert thrice.wait(LONG_S)


def test_what_can_not_be_done_now_is_tried_again() -> None:
    tries: list[int] = []
    done = Event()

    def work() -> None:
        tries.append(1)
        if len(tries) == 1:
            raise DatabaseError("it is away")
        done.set()

    with repeated("trying", work, 0.01):
        assert done.wait(LONG_S)


def test_the_end_waits_for_the_work_and_not_for_the_pause() -> None:
    begun, may_end, finished = Event(), Event(), Event()

    def work() -> None:
        begun.set()
        may_end.wait(LONG_S)
        finished.set()

    with repeated("working", work, 10 * LONG_S):
        assert begun.wait(LONG_S)
        may_end.set()
    assert finished.is_set()
