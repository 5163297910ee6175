"""The clients of the suite ``endpoint``: a process that sends signed requests, and connections that trickle."""

from __future__ import annotations

import http.client
import json
import multiprocessing
import socket
import statistics
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Event, Thread
from typing import Any, Final

from tests.benchmarks.endpoint_servers import HOST
from tests.skills.endpoint.amazon import SKILL, Amazon
from tests.skills.endpoint.platforms import alexa_request, envelope, intent_request, slot

TRICKLE_S: Final = 1.0
"""A byte each so often."""


@dataclass(frozen=True, slots=True)
class Signed:
    """A request that was signed beforehand, so that only answering is measured."""

    body: bytes
    headers: dict[str, str]


@dataclass(frozen=True, slots=True)
class Speed:
    """What clients measured."""

    per_second: float
    p50_ms: float
    p99_ms: float
    failed: int


def conversation(amazon: Amazon, user: str, turns: int) -> list[Signed]:
    """A shopper who looks, adds, asks for the cart and for help, says yes or no to a question, again and again."""
    said: list[dict[str, Any]] = [
        intent_request("SearchIntent", slot("item", "tea")),
        intent_request("AddIntent", slot("ordinal", "1")),
        intent_request("ShowCartIntent"),
        intent_request("AMAZON.HelpIntent"),
        intent_request("SearchIntent", slot("item", "running shoes"), slot("price_high", "60")),
        intent_request("AMAZON.NextIntent"),
        intent_request("EmptyCartIntent"),
        intent_request("AMAZON.NoIntent"),
        intent_request("EmptyCartIntent"),
        intent_request("AMAZON.YesIntent"),
    ]
    requests = [alexa_request("LaunchRequest")]
    requests += [{**said[number % len(said)], "requestId": f"{user}.{number}"} for number in range(turns - 1)]
    return [signed(amazon, request, user) for request in requests]


def signed(amazon: Amazon, request: dict[str, Any], user: str) -> Signed:
    """A whole request of a user."""
    session = {
        "new": False,
        "sessionId": f"session.{user}",
        "application": {"applicationId": SKILL},
        "user": {"userId": user},
        "attributes": {},
    }
    body = json.dumps(envelope(request, session, user)).encode()
    return Signed(body, {**amazon.headers(body), "Content-Type": "application/json;charset=UTF-8"})


def speed(port: int, conversations: Sequence[Sequence[Signed]], at_once: int) -> Speed:
    """Hold conversations, so many at once, from a process of its own: each turn waits for the one before."""
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe()

    def run() -> None:
        began = time.perf_counter()
        with ThreadPoolExecutor(at_once) as pool:
            taken = [each for found in pool.map(lambda held: _hold(port, held), conversations) for each in found]
        theirs.send((time.perf_counter() - began, taken))

    process = context.Process(target=run)
    process.start()
    seconds, taken = ours.recv()
    process.join()
    good = sorted(each for each in taken if each is not None)
    return Speed(
        len(good) / seconds,
        1000 * statistics.median(good),
        1000 * good[min(len(good) - 1, round(0.99 * len(good)))],
        len(taken) - len(good),
    )


@contextmanager
def trickling(port: int, connections: int, *, body: bool) -> Iterator[list[socket.socket]]:
    """Connections that send their header, or their body, a byte each second while the block lasts."""
    ends = Event()
    open_ones = [socket.create_connection((HOST, port)) for _ in range(connections)]
    head = b"POST /alexa HTTP/1.1\r\nHost: shop\r\nContent-Length: 60000\r\n"
    for each in open_ones:
        each.sendall(head + b"\r\n" if body else b"POST /alexa HT")

    def trickle() -> None:
        while not ends.wait(TRICKLE_S):
            for each in list(open_ones):
                try:
                    each.sendall(b"x")
                except OSError:
                    open_ones.remove(each)  # it was closed on us, as it may be

    thread = Thread(target=trickle)
    thread.start()
    try:
        yield open_ones
    finally:
        ends.set()
        thread.join()
        for each in open_ones:
            each.close()


def _hold(port: int, requests: Sequence[Signed]) -> list[float | None]:
    """Seconds that each turn took; ``None`` where it was not answered well."""
    connection = http.client.HTTPConnection(HOST, port, timeout=30)
    taken: list[float | None] = []
    for one in requests:
        began = time.perf_counter()
        try:
            connection.request("POST", "/alexa", one.body, one.headers)
            answer = connection.getresponse()
            answer.read()
            taken.append(time.perf_counter() - began if answer.status == http.HTTPStatus.OK else None)
        except (OSError, http.client.HTTPException):
            connection.close()
            taken.append(None)
    connection.close()
    return taken
