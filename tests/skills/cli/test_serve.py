"""``hawker serve`` as it is run: it answers over a socket, and ends once who waits has an answer."""

from __future__ import annotations

import json
import signal
import socket
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing, contextmanager
from http.client import HTTPConnection
from pathlib import Path
from threading import Semaphore
from types import MappingProxyType
from typing import Any
from urllib.request import urlopen

import pytest

from commerce import open_database
from skills.dialogue.session_store import SessionStore
from skills.endpoint import TokenStore
from tests.skills.cli.conftest import HAWKER
from tests.started import Started

PATIENCE_S = 60


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


class Site:
    """A shop that is served by a process of its own."""

    def __init__(self, process: subprocess.Popen[str], ports: tuple[int, int], secret: str, store: Path) -> None:
        self.process, self.secret, self.store = process, secret, store
        self.port, self.metrics_port = ports

    def ask(
        self, method: str, path: str, body: object = None, headers: Mapping[str, str] = MappingProxyType({})
    ) -> tuple[int, Any]:
        data = json.dumps(body).encode() if body is not None else b""
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_S)) as connection:
            connection.request(method, path, data, {"Authorization": f"Bearer {self.secret}", **headers})
            answer = connection.getresponse()
            return answer.status, json.loads(answer.read())

    def is_open(self) -> bool:
        try:
            return self.ask("GET", "/ready")[0] == 200
        except OSError:
            return False

    def is_at_work(self) -> bool:
        with urlopen(f"http://127.0.0.1:{self.metrics_port}/metrics") as answer:  # our own
            return b"hawker_requests_at_work 1.0" in answer.read()


def wait_for(what: Callable[[], bool]) -> None:
    """Ask, over a socket each time, until it is so."""
    latest = time.monotonic() + PATIENCE_S
    while not what():
        assert time.monotonic() < latest, "it never is so"


@contextmanager
def opened(stocked: Path, environment: dict[str, str], **settings: str) -> Iterator[Site]:
    database = open_database(stocked)
    SessionStore(database).upgrade()
    secret = TokenStore(database).give("test")[1]
    database.close()
    ports = free_port(), free_port()
    command: list[str | Path] = [HAWKER, "serve", "--channel", "assistant", "--store", stocked, "--port", str(ports[0])]
    settings = {**environment, "HAWKER_METRICS_PORT": str(ports[1]), **settings}
    with Started(command, env=settings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        found = Site(process, ports, secret, stocked)
        assert process.stdout is not None
        assert any(line.startswith("Serving") for line in process.stdout), "it ended before it opened"
        wait_for(found.is_open)
        yield found
        process.kill()


@pytest.fixture
def site(stocked: Path, environment: dict[str, str]) -> Iterator[Site]:
    with opened(stocked, environment) as found:
        yield found


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_who_waits_for_an_answer_gets_it_before_the_end(site: Site, number: signal.Signals) -> None:
    assert site.ask("POST", "/assistant", {"text": "show me some tea", "message_id": "1"})[0] == 200
    with closing(sqlite3.connect(site.store, isolation_level=None)) as other, ThreadPoolExecutor(1) as pool:
        other.execute("BEGIN IMMEDIATE")  # another process writes: the turn waits for it
        waiting = pool.submit(site.ask, "POST", "/assistant", {"text": "add the first one", "message_id": "2"})
        wait_for(site.is_at_work)
        site.process.send_signal(number)
        wait_for(lambda: not site.is_open())
        assert site.process.poll() is None
        assert not waiting.done()
        other.execute("ROLLBACK")
        status, answer = waiting.result(PATIENCE_S)
    assert status == 200
    assert answer["cart"]["count"] == 1
    assert site.process.wait(PATIENCE_S) == 0


def test_a_connection_that_says_nothing_does_not_keep_it_open(site: Site) -> None:
    with socket.create_connection(("127.0.0.1", site.port)) as idle:
        idle.sendall(b"POST /assistant HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{")
        assert site.is_open()  # who came later was answered: the silent one is let in
        site.process.terminate()
        assert site.process.wait(PATIENCE_S) == 0


@pytest.mark.parametrize(
    "begun",
    [
        pytest.param(b"POST /assistant HT", id="headers"),
        pytest.param(b"POST /assistant HTTP/1.1\r\nHost: x\r\nContent-Length: 60000\r\n\r\n{", id="bodies"),
    ],
)
def test_a_hundred_who_never_finish_keep_nobody_waiting(site: Site, begun: bytes) -> None:
    with ExitStack() as slow:
        trickling = [slow.enter_context(socket.create_connection(("127.0.0.1", site.port))) for _ in range(100)]
        for each in trickling:
            each.sendall(begun)
        for number in range(5):
            for each in trickling:
                each.sendall(b"x")
            assert site.ask("POST", "/assistant", {"text": "help", "message_id": str(number)})[0] == 200


@pytest.mark.parametrize(
    ("proxies", "statuses"),
    [
        pytest.param("0", [200, 200, 200, 429], id="none believed: one address"),
        pytest.param("1", [200, 200, 200, 200], id="one believed: the address that it tells"),
    ],
)
def test_behind_a_proxy_each_caller_counts_alone(
    stocked: Path, environment: dict[str, str], proxies: str, statuses: list[int]
) -> None:
    settings = {"HAWKER_PROXIES": proxies, "HAWKER_LIMIT_PER_ADDRESS": "3/hour"}
    with opened(stocked, environment, **settings) as site:
        body = {"text": "help", "message_id": "1"}
        told = [site.ask("POST", "/assistant", body, {"X-Forwarded-For": f"203.0.113.{last}"})[0] for last in range(4)]
    assert told == statuses


def test_a_proxy_that_is_believed_is_believed_for_its_own_entry_only(
    stocked: Path, environment: dict[str, str]
) -> None:
    """What the caller wrote there stands before it."""
    with opened(stocked, environment, HAWKER_PROXIES="1", HAWKER_LIMIT_PER_ADDRESS="3/hour") as site:
        body = {"text": "help", "message_id": "1"}
        headers = [{"X-Forwarded-For": f"198.51.100.{last}, 203.0.113.7"} for last in range(4)]
        assert [site.ask("POST", "/assistant", body, each)[0] for each in headers] == [200, 200, 200, 429]


def test_who_has_sent_something_before_the_end_is_answered(site: Site) -> None:
    """The process is halted, so that all of it waits with the kernel when the end is told."""
    callers = 12
    site.process.send_signal(signal.SIGSTOP)
    with ThreadPoolExecutor(callers) as pool:
        sent = Semaphore(0)

        def ask(number: int) -> int:
            body = json.dumps({"text": "help", "message_id": str(number)}).encode()
            with closing(HTTPConnection("127.0.0.1", site.port, timeout=PATIENCE_S)) as connection:
                connection.request("POST", "/assistant", body, {"Authorization": f"Bearer {site.secret}"})
                sent.release()
                return connection.getresponse().status

        waiting = [pool.submit(ask, number) for number in range(callers)]
        for _ in range(callers):
            assert sent.acquire(timeout=PATIENCE_S)
        site.process.terminate()
        site.process.send_signal(signal.SIGCONT)
        assert [each.result(PATIENCE_S) for each in waiting] == [200] * callers
    assert site.process.wait(PATIENCE_S) == 0
