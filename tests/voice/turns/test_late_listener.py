"""A microphone that is not listened to in time loses its oldest sound, says so, and goes on."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.voice.sound_server import SoundServer, run_sound_server
from voice import Microphone, probe_devices

if TYPE_CHECKING:
    from collections.abc import Iterator

pytestmark = pytest.mark.audio

KEPT = 600


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundServer]:
    for running in run_sound_server(tmp_path_factory.mktemp("pulse")):
        probe_devices()
        yield running


def test_the_oldest_frames_are_lost_and_that_is_told(server: SoundServer, caplog: pytest.LogCaptureFixture) -> None:
    assert server.process.poll() is None
    with Microphone() as microphone:
        block = bytes(microphone.device.rate_hz // 20 * 2 * microphone.device.channels)
        for _ in range(KEPT + 40):
            microphone._on_frame(block, 0, None, None)
        assert microphone.read() is not None
    assert "not listened to in time" in caplog.text
    assert "ms of sound are lost" in caplog.text
