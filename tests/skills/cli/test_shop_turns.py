"""``hawker shop`` with a wake phrase, and with push-to-talk."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import IO

import pytest

from tests.conftest import Joe
from tests.skills.cli.conftest import HAWKER, Run
from tests.started import Started
from tests.voice.sound_server import SoundServer, run_sound_server

pytestmark = pytest.mark.audio

ATTEMPTS = 5
ANSWERED_WITHIN_S = 40


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    yield from run_sound_server(tmp_path_factory.mktemp("pulse"))


def started(store: Path, *options: str, keyboard: int | None = None) -> Started[str]:
    return Started(
        [HAWKER, "shop", "--store", store, *options],
        stdin=subprocess.DEVNULL if keyboard is None else keyboard,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**os.environ, "HAWKER_RATE_WPM": "400", "HAWKER_COMPILE": "false", "PYTHONUNBUFFERED": "1"},
    )


class Printed:
    """What a process prints, line by line as it comes."""

    def __init__(self, process: Started[str]) -> None:
        assert process.stdout is not None
        self._lines: Queue[str] = Queue()
        self._process = process
        self._reader = Thread(target=self._read, args=(process.stdout,), daemon=True)
        self._reader.start()

    def _read(self, output: IO[str]) -> None:
        for line in output:
            self._lines.put(line)
        self._lines.put("")

    def interrupt(self) -> None:
        """Control-C, and wait for the end of what is printed."""
        self._process.send_signal(signal.SIGINT)
        self._reader.join()

    def until(self, words: str, timeout_s: float | None = None) -> str:
        """What is printed up to a line with these words; raises ``Empty`` when nothing comes for so long."""
        printed = ""
        while line := self._lines.get(timeout=timeout_s):
            printed += line
            if words in line:
                return printed
        raise AssertionError(f"it ended without {words!r}:\n{printed}")

    def until_heard(self, server: SoundServer, wav: Path, words: str) -> str:
        """The same, of what answers a sentence: it is said again, as a shopper does, while nobody answers."""
        for _ in range(ATTEMPTS):
            server.say_into_microphone(wav).wait()
            with suppress(Empty):
                return self.until(words, timeout_s=ANSWERED_WITHIN_S)
        raise AssertionError(f"said {ATTEMPTS} times, and {words!r} never came")


def test_it_waits_for_the_wake_phrase_and_takes_what_is_said_with_it(
    stocked: Path, server: SoundServer, joe: Joe
) -> None:
    with started(stocked, "--wake", "hey shop") as process:
        output = Printed(process)
        output.until("Waiting for")
        server.say_into_microphone(joe.say("what is your return policy")).wait()
        printed = output.until_heard(server, joe.say("hey shop what is your return policy"), "Shopper")
        printed += output.until("hawker")
        output.interrupt()
    assert printed.count("Shopper") == 1
    assert "return policy" in printed
    assert "unused" in printed


def test_after_a_conversation_it_waits_for_the_wake_phrase_again(stocked: Path, server: SoundServer, joe: Joe) -> None:
    with started(stocked, "--wake", "hey shop") as process:
        output = Printed(process)
        output.until("Waiting for")
        printed = output.until_heard(server, joe.say("hey shop goodbye"), "Waiting for")
        output.interrupt()
    assert "Shopper" in printed


@pytest.mark.parametrize(("phrase", "problem"), [("hey", "too short"), ("hey zorblax", "zorblax")])
def test_a_wake_phrase_that_can_not_be_heard_is_refused(
    stocked: Path, server: SoundServer, phrase: str, problem: str
) -> None:
    assert server.process.poll() is None
    with started(stocked, "--wake", phrase) as process:
        output, _ = process.communicate()
    assert process.returncode == 1
    assert problem in output
    assert "Traceback" not in output


def test_enter_begins_and_ends_an_utterance(stocked: Path, server: SoundServer, joe: Joe) -> None:
    terminal, keyboard = pty.openpty()
    with started(stocked, "--push-to-talk", keyboard=keyboard) as process:
        output = Printed(process)
        output.until("Listening")
        os.write(terminal, b"\n")
        server.say_into_microphone(joe.say("what is your return policy")).wait()
        os.write(terminal, b" ")
        printed = output.until("hawker")
        output.interrupt()
    os.close(terminal)
    os.close(keyboard)
    assert "return policy" in printed


def test_push_to_talk_needs_a_keyboard(call: Run, stocked: Path) -> None:
    done = call("shop", "--push-to-talk", "--store", stocked)
    assert done.returncode == 1
    assert "needs a terminal" in done.stderr


def test_a_wake_phrase_and_push_to_talk_do_not_go_together(call: Run, stocked: Path) -> None:
    done = call("shop", "--push-to-talk", "--wake", "hey shop", "--store", stocked)
    assert done.returncode == 2
    assert "choose one" in done.stderr


def test_the_doctor_says_whether_a_wake_phrase_can_be_heard(call: Run, stocked: Path) -> None:
    good = call("doctor", "--json", "--store", stocked, HAWKER_WAKE="hey shop")
    bad = call("doctor", "--json", "--store", stocked, HAWKER_WAKE="hey zorblax")
    found = [next(f for f in json.loads(done.stdout)["findings"] if f["name"] == "Wake phrase") for done in (good, bad)]
    assert [f["good"] for f in found] == [True, False]
    assert "zorblax" in found[1]["found"]
