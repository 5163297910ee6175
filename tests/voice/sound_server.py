"""A sound card without hardware: PulseAudio with a sink that is the microphone and one that is the loudspeaker."""

from __future__ import annotations

import os
import shutil
import subprocess
import wave
from contextlib import suppress
from dataclasses import dataclass
from threading import Thread
from typing import IO, TYPE_CHECKING

import pytest

from tests.started import Started

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

_MODULES = """\
load-module module-native-protocol-unix socket={socket} auth-anonymous=1
load-module module-null-sink sink_name=mic rate=48000 channels=1
load-module module-null-sink sink_name=spk rate=44100 channels=2
set-default-source mic.monitor
set-default-sink spk
"""
_ALSA = """\
</usr/share/alsa/alsa.conf>
pcm.!default {{ type pulse server "unix:{socket}" }}
ctl.!default {{ type pulse server "unix:{socket}" }}
"""


@dataclass(frozen=True)
class SoundServer:
    """A running server."""

    process: subprocess.Popen[bytes]
    environment: dict[str, str]

    def say_into_microphone(self, wav: Path) -> subprocess.Popen[bytes]:
        """Play a recording to the microphone, after a moment of silence as before all speech; returns at once."""
        with wave.open(str(wav), "rb") as file:
            shape, frames = file.getparams(), file.readframes(file.getnframes())
        command = ["paplay", "--raw", "-d", "mic", f"--rate={shape.framerate}", "--channels=1", "--format=s16le"]
        talking = subprocess.Popen(command, stdin=subprocess.PIPE, env=self.environment)
        assert talking.stdin
        Thread(target=_play, args=(talking.stdin, bytes(shape.framerate) + frames), daemon=True).start()
        return talking

    def record_loudspeaker(self) -> Started[bytes]:
        """Record what is heard, 44.1 kHz mono 16 bit, on the process's standard output, until it is terminated."""
        command = ["parec", "-d", "spk.monitor", "--rate=44100", "--channels=1", "--format=s16le", "--latency-msec=20"]
        return Started(command, stdout=subprocess.PIPE, env=self.environment)


def _play(pipe: IO[bytes], sound: bytes) -> None:
    with suppress(BrokenPipeError), pipe:  # it was told to stop, or the server is gone
        pipe.write(sound)


def run_sound_server(folder: Path) -> Generator[SoundServer, None, None]:
    """Start a server of our own, make it the default of ALSA in this process, and end it afterwards."""
    missing = [name for name in ("pulseaudio", "paplay", "parec") if not shutil.which(name)]
    if missing:
        pytest.skip(
            f"{', '.join(missing)} not installed; "
            "apt-get install libportaudio2 pulseaudio pulseaudio-utils libasound2-plugins"
        )
    socket, script, alsa = folder / "native", folder / "modules.pa", folder / "alsa.conf"
    script.write_text(_MODULES.format(socket=socket))
    alsa.write_text(_ALSA.format(socket=socket))
    environment = os.environ | {
        "HOME": str(folder),
        "XDG_RUNTIME_DIR": str(folder),
        "PULSE_RUNTIME_PATH": str(folder),
        "PULSE_SERVER": f"unix:{socket}",
    }
    options = [
        "-n",
        "--daemonize=no",
        "--exit-idle-time=-1",
        "--use-pid-file=no",
        "--log-target=stderr",
        "-F",
        str(script),
    ]
    process = subprocess.Popen(["pulseaudio", *options], env=environment, stderr=subprocess.PIPE)
    try:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("ALSA_CONFIG_PATH", str(alsa))
            _wait_until_it_answers(process, environment)
            yield SoundServer(process, environment)
    finally:
        process.terminate()
        process.communicate()


def _wait_until_it_answers(process: subprocess.Popen[bytes], environment: dict[str, str]) -> None:
    for _ in range(600):
        if subprocess.run(["pactl", "info"], env=environment, capture_output=True, check=False).returncode == 0:
            return
        if process.poll() is not None:
            break
    complaints: IO[bytes] | None = process.stderr
    pytest.fail(f"pulseaudio does not start: {complaints.read().decode() if complaints else ''}")
