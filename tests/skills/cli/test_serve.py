"""``hawker serve`` as it is run: it answers over a socket, and ends once who waits has an answer."""

from __future__ import annotations

import json
import signal
import socket
import sqlite3
import subprocess
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, closing
from http.client import HTTPConnection
from pathlib import Path
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

    def ask(self, method: str, path: str, body: object = None) -> tuple[int, Any]:
        data = json.dumps(body).encode() if body is not None else b""
        with closing(HTTPConnection("127.0.0.1", self.port, timeout=PATIENCE_S)) as connection:
            connection.request(method, path, data, {"Authorization": f"Bearer {self.secret}"})
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


@pytest.fixture
def site(stocked: Path, environment: dict[str, str]) -> Iterator[Site]:
    database = open_database(stocked)
    SessionStore(database).upgrade()
    secret = TokenStore(database).give("test")[1]
    database.close()
    ports = free_port(), free_port()
    command: list[str | Path] = [HAWKER, "serve", "--channel", "assistant", "--store", stocked, "--port", str(ports[0])]
    settings = {**environment, "HAWKER_METRICS_PORT": str(ports[1])}
    with Started(command, env=settings, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True) as process:
        found = Site(process, ports, secret, stocked)
        assert process.stdout is not None
        assert any(line.startswith("Serving") for line in process.stdout), "it ended before it opened"
        wait_for(found.is_open)
        yield found
        process.kill()


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
