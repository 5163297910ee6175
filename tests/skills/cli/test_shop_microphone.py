"""``hawker shop`` at a microphone and a loudspeaker: a whole purchase through the sound card."""

from __future__ import annotations

import signal
import subprocess
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest

from commerce import LocalShop, open_database
from skills.cli.shop import recorded_shopper
from tests.skills.cli.conftest import HAWKER
from tests.started import Started
from tests.voice.sound_server import SoundServer, run_sound_server

pytestmark = pytest.mark.audio

UTTERANCES = [path for path in recorded_shopper() if not path.stem.endswith(("question", "cart"))]
"""A purchase and nothing else: each reply takes as long as it takes to be spoken."""


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    yield from run_sound_server(tmp_path_factory.mktemp("pulse"))


def at_the_microphone(store: Path, environment: dict[str, str]) -> Started[str]:
    # Fast speech keeps the test short.
    return Started(
        [HAWKER, "shop", "--store", store, "--session", "s"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env={**environment, "HAWKER_RATE_WPM": "400", "PYTHONUNBUFFERED": "1"},
    )


def until(process: Started[str], words: str) -> list[str]:
    """What is printed up to a line with these words."""
    assert process.stdout is not None
    lines: list[str] = []
    for line in process.stdout:
        lines.append(line.rstrip())
        if words in line:
            return lines
    raise AssertionError(f"it ended without {words!r}:\n" + "\n".join(lines))


def test_a_purchase_at_the_microphone(server: SoundServer, environment: dict[str, str], taught: Path) -> None:
    printed = []
    with (
        ThreadPoolExecutor() as pool,
        server.record_loudspeaker() as recorder,
        at_the_microphone(taught, environment) as process,
    ):
        recording = pool.submit(recorder.communicate)
        for utterance in UTTERANCES:
            printed += until(process, "Listening")
            server.say_into_microphone(utterance).wait()
        assert process.stdout is not None
        printed += process.stdout.read().splitlines()
        assert process.wait() == 0, "\n".join(printed)
        recorder.terminate()
    assert "microphone and loudspeaker" in printed[0]
    spoken = np.frombuffer(recording.result()[0], "<i2").astype(np.int32)
    assert np.abs(spoken).max() > 1000
    database = open_database(taught)
    order = LocalShop(database).last_order("local:s")
    database.close()
    assert order is not None, "\n".join(printed)
    assert [line.name for line in order.lines] == ["Morning Mile"], "\n".join(printed)


def test_ctrl_c_while_listening_says_how_to_go_on(
    server: SoundServer, environment: dict[str, str], stocked: Path
) -> None:
    with at_the_microphone(stocked, environment) as process:
        until(process, "Listening")
        process.send_signal(signal.SIGINT)
        assert process.stdout is not None
        output = process.stdout.read()
    assert process.returncode == 130
    assert "--session s" in output
    assert "Traceback" not in output
    assert server.process.poll() is None
