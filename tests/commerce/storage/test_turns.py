from __future__ import annotations

import threading
import time
from pathlib import Path

from commerce.storage.turns import Turns


def test_who_came_first_is_served_first(tmp_path: Path) -> None:
    turns = Turns(tmp_path / "shop.sqlite", patience_s=30)
    served: list[int] = []

    def wait(number: int) -> None:
        with turns.turn():
            served.append(number)

    threads = [threading.Thread(target=wait, args=(number,)) for number in range(12)]
    with turns.turn():
        for thread in threads:
            thread.start()
            time.sleep(0.02)  # so that they come in this order
    for thread in threads:
        thread.join()
    turns.close()
    assert served == list(range(12))


def test_another_process_gets_its_turn_between_two_of_ours(tmp_path: Path) -> None:
    # Two queues on one file are as two processes: locks belong to the files that were opened.
    ours, theirs = (Turns(tmp_path / "shop.sqlite", patience_s=30) for _ in range(2))
    served: list[str] = []

    def write(turns: Turns, name: str) -> None:
        for _ in range(20):
            with turns.turn():
                served.append(name)
                time.sleep(0.005)

    threads = [threading.Thread(target=write, args=(turns, name)) for turns, name in ((ours, "a"), (theirs, "b"))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert served.count("a") == served.count("b") == 20
    longest = max(len(run) for run in "".join(served).replace("ab", "a b").replace("ba", "b a").split())
    assert longest <= 8, "".join(served)


def test_who_waits_too_long_goes_on_without(tmp_path: Path) -> None:
    ours, theirs = (Turns(tmp_path / "shop.sqlite", patience_s=0.05) for _ in range(2))
    with ours.turn():
        begun = time.monotonic()
        with theirs.turn():
            assert 0.04 < time.monotonic() - begun < 5
