"""``hawker shop`` with a wake phrase, and with push-to-talk."""

from __future__ import annotations

import json
import os
import pty
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import Joe
from tests.skills.cli.conftest import HAWKER, Run
from tests.started import Started
from tests.voice.sound_server import SoundServer, run_sound_server

pytestmark = pytest.mark.audio


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


def until(process: Started[str], words: str) -> str:
    """What is printed up to a line with these words."""
    assert process.stdout is not None
    printed = ""
    for line in process.stdout:
        printed += line
        if words in line:
            return printed
    raise AssertionError(f"it ended without {words!r}:\n{printed}")


def test_it_waits_for_the_wake_phrase_and_takes_what_is_said_with_it(
    stocked: Path, server: SoundServer, joe: Joe
) -> None:
    with started(stocked, "--wake", "hey shop") as process:
        until(process, "Waiting for")
        server.say_into_microphone(joe.say("what is your return policy")).wait()
        server.say_into_microphone(joe.say("hey shop what is your return policy")).wait()
        printed = until(process, "Shopper")
        printed += until(process, "hawker")
        process.send_signal(signal.SIGINT)
        process.communicate()
    assert printed.count("Shopper") == 1
    assert "return policy" in printed
    assert "unused" in printed


def test_after_a_conversation_it_waits_for_the_wake_phrase_again(stocked: Path, server: SoundServer, joe: Joe) -> None:
    with started(stocked, "--wake", "hey shop") as process:
        until(process, "Waiting for")
        server.say_into_microphone(joe.say("hey shop goodbye")).wait()
        printed = until(process, "Waiting for")
        process.send_signal(signal.SIGINT)
        process.communicate()
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
        until(process, "Listening")
        os.write(terminal, b"\n")
        server.say_into_microphone(joe.say("what is your return policy")).wait()
        os.write(terminal, b" ")
        printed = until(process, "hawker")
        process.send_signal(signal.SIGINT)
        process.communicate()
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
