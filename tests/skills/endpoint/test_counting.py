"""Counting requests in this process."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from limits import parse
from limits.storage import storage_from_string
from limits.strategies import FixedWindowRateLimiter

from skills.endpoint.counting import SCHEME, SWEEP_S, CountedStorage


@pytest.fixture
def storage() -> CountedStorage:
    found = storage_from_string(f"{SCHEME}://")
    assert isinstance(found, CountedStorage)
    return found


def test_requests_of_many_threads_are_all_counted(storage: CountedStorage) -> None:
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda _: storage.incr("a", 60), range(800)))
    assert storage.get("a") == 800
    assert storage.get("b") == 0


def test_counting_starts_no_thread(storage: CountedStorage) -> None:
    before = threading.active_count()
    for number in range(100):
        storage.incr(str(number), 60)
    assert threading.active_count() == before


def test_a_window_that_is_over_begins_anew() -> None:
    now = 0.0
    storage = CountedStorage(clock=lambda: now)
    limiter, item = FixedWindowRateLimiter(storage), parse("1/minute")
    assert limiter.hit(item, "a")
    assert not limiter.hit(item, "a")
    assert limiter.get_window_stats(item, "a").reset_time == 60
    now = 60.0
    assert limiter.hit(item, "a")


def test_what_is_over_is_kept_no_longer() -> None:
    now = 0.0
    storage = CountedStorage(clock=lambda: now)
    for number in range(100):
        storage.incr(str(number), 10)
    storage.incr("long", 1000)
    now = SWEEP_S + 1
    storage.incr("new", 10)
    assert storage.reset() == 2
    assert storage.get("long") == 0
