"""``hawker shop`` when what it hears and speaks with is lost in the middle: nothing that was said is."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import psutil
import pytest

from tests.conftest import Joe
from tests.skills.cli.test_shop_audio import cart_of
from tests.skills.cli.test_shop_microphone import at_the_microphone, until
from tests.started import Started
from tests.voice.sound_server import SoundServer, run_sound_server

pytestmark = pytest.mark.audio


def kill_speech_worker(shop: int) -> None:
    """The process that makes the sound of replies."""
    (worker,) = (
        child for child in psutil.Process(shop).children(recursive=True) if "synthesis_worker" in str(child.cmdline())
    )
    worker.kill()


def add_the_chess_set(process: Started[str], server: SoundServer, joe: Joe) -> None:
    """Say it until it is heard: a sound server on a busy machine loses sound, and what is in doubt is asked about."""
    wish, answer = "add the traveling chess set", ""
    for _ in range(4):
        until(process, "Listening")
        server.say_into_microphone(joe.say("yes please" if "Did you mean" in answer else wish)).wait()
        answer = until(process, "hawker:")[-1]
        if "I've added" in answer:
            return
    raise AssertionError(answer)


def test_a_speech_worker_that_is_killed_in_mid_reply_is_replaced(
    environment: dict[str, str], taught: Path, joe: Joe, tmp_path: Path
) -> None:
    for server in run_sound_server(tmp_path):
        with at_the_microphone(taught, environment | os.environ) as process:
            add_the_chess_set(process, server, joe)
            kill_speech_worker(process.pid)
            until(process, "Listening")
            server.say_into_microphone(joe.say("what is in my cart")).wait()
            until(process, "Traveling Chess Set")
            process.send_signal(signal.SIGINT)
            output, _ = process.communicate()
        assert "Traceback" not in output
        assert cart_of(taught, "s") == [("Traveling Chess Set", 1)]


def test_a_sound_card_that_dies_in_mid_sentence_is_waited_for(
    environment: dict[str, str], taught: Path, joe: Joe, tmp_path: Path
) -> None:
    first = run_sound_server(tmp_path)
    server = next(first)
    with at_the_microphone(taught, environment | os.environ) as process:
        add_the_chess_set(process, server, joe)
        until(process, "Listening")
        talking = server.say_into_microphone(joe.say("what is your return policy"))
        first.close()
        until(process, "Waiting …")
        talking.wait()
        for again in run_sound_server(tmp_path):
            until(process, "is there")
            until(process, "Listening")
            again.say_into_microphone(joe.say("what is in my cart")).wait()
            until(process, "Traveling Chess Set")
        process.send_signal(signal.SIGINT)
        output, _ = process.communicate()
    assert "Traceback" not in output
    assert cart_of(taught, "s") == [("Traveling Chess Set", 1)]
