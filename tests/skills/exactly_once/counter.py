"""A shop that is kept warm in a process of its own, and answers each time in a fork that may be killed.

    python counter.py URL

A line of JSON on standard input is a list of jobs and after how many seconds the forks are killed, or ``null``; a line
on standard output is what each fork told before its end. The forks begin together. What is kept warm has read the
catalogue and the language and holds no connection: each fork opens the database anew, as after a restart.
"""

from __future__ import annotations

import gc
import json
import os
import select
import signal
import sys
import time
import traceback
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from sqlalchemy import event

from commerce import OrderStatus
from skills.assembly import House, open_house
from skills.settings import load_settings
from skills.utterance import Utterance

Job = dict[str, Any]
PLATFORM = "test"
"""It vouches for the accounts of shoppers."""
WARMING = ("add the sharp chef knife", "check out", "store pickup", "at the till", "yes", "cancel my order", "yes")
"""Said at first, so that what is forked knows all statements; what is bought is given back."""


def main(url: str) -> None:
    house = open_house(load_settings(database_url=url))
    house.assistant.interpreter()
    house.assistant.by_sound.settle()
    _done_now(house, {"do": "talk", "sessions": ["first shopper"], "texts": WARMING})
    house.database.close()
    gc.collect()
    gc.freeze()  # a fork that collects garbage would copy all that is kept warm
    _tell(sys.stdout.fileno(), "open")
    for line in sys.stdin:
        jobs, kill_after_s = json.loads(line)
        _tell(sys.stdout.fileno(), _done(house, jobs, kill_after_s))


def _done(house: House, jobs: list[Job], kill_after_s: float | None) -> list[Job]:
    """What became of each job: its answer, whether it was killed, how many seconds it took."""
    gate, start = os.pipe()
    forks = [_fork(house, job, gate, start) for job in jobs]
    os.close(gate)
    begun = time.monotonic()
    os.close(start)  # all begin
    done: list[Job] = []
    for pid, answer in forks:
        if kill_after_s is not None and not select.select([answer], [], [], kill_after_s)[0]:
            os.kill(pid, signal.SIGKILL)
        with os.fdopen(answer, "rb") as pipe:
            told = pipe.read()
        taken_s = time.monotonic() - begun
        _, status = os.waitpid(pid, 0)
        is_killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        # A line that was cut off was not told.
        answered = json.loads(told) if told.endswith(b"\n") else None
        done.append({"answer": answered, "killed": is_killed, "taken_s": taken_s})
    return done


def _fork(house: House, job: Job, gate: int, start: int) -> tuple[int, int]:
    reader, writer = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writer)
        return pid, reader
    os.close(reader)
    os.close(start)
    os.read(gate, 1)
    try:
        _tell(writer, _do(house, job))
    except BaseException:  # noqa: BLE001 - a fork ends here whatever happens, and never goes on as its parent
        traceback.print_exc()
        os._exit(1)
    os._exit(0)


def _do(house: House, job: Job) -> Job:
    """Answer a message, or do what the shopkeeper does; what is told is what people are told.

    With ``dies_at`` the process kills itself before so many steps of writing: a change of rows, a commit, the end.
    """
    step = _steps(house, job.get("dies_at", 0))
    told = _done_now(house, job)
    step()
    return told


def _steps(house: House, dies_at: int) -> Callable[[], None]:
    left = dies_at

    def step() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def statement(_connection: object, _cursor: object, text: str, *_: object) -> None:
        if text.lstrip().upper().startswith(("INSERT", "UPDATE", "DELETE")):
            step()

    event.listen(house.database.engine, "before_cursor_execute", statement)
    event.listen(house.database.engine, "commit", lambda _: step())
    return step


def _done_now(house: House, job: Job) -> Job:
    match job["do"]:
        case "talk":
            for session in job["sessions"]:
                for place, text in enumerate(job["texts"]):
                    house.assistant.respond(utterance_of(text, session, f"before {place}"))
        case "say":
            reply = house.assistant.respond(utterance_of(job["text"], job["session"], job["message"]))
            return {
                "speech": reply.speech,
                "display": reply.display,
                "order": reply.order.number if reply.order else None,
                "lines": {line.sku: line.quantity for line in reply.cart.lines} if reply.cart else {},
            }
        case "advance":
            house.shop.advance_order(job["number"], OrderStatus(job["status"]), key=job["key"])
        case "receive":
            house.shop.after_sales.receive(job["number"], key=job["key"])
        case unknown:
            raise ValueError(unknown)
    return {}


def utterance_of(text: str, session_id: str, message_id: str) -> Utterance:
    """What somebody says whose account has the conversation's name."""
    said = Utterance.of_text(text, session_id=session_id, message_id=message_id, channel="test")
    return replace(said, account=(PLATFORM, session_id))


def _tell(where: int, what: object) -> None:
    os.write(where, json.dumps(what).encode() + b"\n")


if __name__ == "__main__":
    main(sys.argv[1])
