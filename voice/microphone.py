"""A microphone as a stream of 16 kHz mono PCM."""

from __future__ import annotations

import logging
import queue
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Self

import numpy as np
import soxr

from voice.devices import find_device, load_sounddevice, looks
from voice.errors import DeviceError
from voice.pcm import RATE_HZ, to_pcm

if TYPE_CHECKING:
    from types import TracebackType

_log: Final = logging.getLogger("hawker.microphone")
_FRAME_MS: Final = 50
_KEPT_FRAMES: Final = 600
"""Half a minute of sound that nobody took; what is older than that is lost."""
_WATCHDOG_MS: Final = 4000
"""A device that is unplugged stays silent without an error: no frame for so long means that it is gone. Some need two
seconds for the first."""


class Microphone:
    """An open microphone, found by a part of its name, or the system's default. A context manager.

    Raises:
        DeviceError: There is none, or it can't be opened.
    """

    def __init__(self, name: str | None = None, watchdog_ms: int = _WATCHDOG_MS) -> None:
        self._watchdog_ms = watchdog_ms
        self._looks = looks()
        self.device = find_device("input", name)
        self._frames: queue.Queue[bytes] = queue.Queue(_KEPT_FRAMES)
        self._lost = 0
        """Frames that nobody took in time, until that is told."""
        self._resampler = soxr.ResampleStream(self.device.rate_hz, RATE_HZ, 1, dtype="float32")
        sounddevice = load_sounddevice()
        try:
            self._stream = sounddevice.RawInputStream(
                samplerate=self.device.rate_hz,
                blocksize=self.device.rate_hz * _FRAME_MS // 1000,
                device=self.device.index,
                channels=self.device.channels,
                dtype="int16",
                latency="low",  # otherwise some systems deliver whole seconds at a time
                callback=self._on_frame,
            )
            self._stream.start()
        except sounddevice.PortAudioError as error:
            raise DeviceError(f"The microphone {self.device.name!r} can't be opened: {error}.") from error

    @property
    def name(self) -> str:
        """The device's name."""
        return self.device.name

    def read(self) -> bytes:
        """The next frames, 16 kHz mono 16-bit PCM, about 50 ms; waits for them.

        Raises:
            DeviceError: None came for a while: the device is gone.
        """
        if self._lost:
            lost_ms, self._lost = self._lost * _FRAME_MS, 0
            _log.warning("The microphone %r was not listened to in time: %d ms of sound are lost.", self.name, lost_ms)
        try:
            raw = self._frames.get(timeout=self._watchdog_ms / 1000)
        except queue.Empty:
            raise DeviceError(
                f"The microphone {self.device.name!r} has sent nothing for {self._watchdog_ms} ms; plug it in again."
            ) from None
        samples = np.frombuffer(raw, dtype="<i2").reshape(-1, self.device.channels).mean(axis=1) / 32768
        return to_pcm(self._resampler.resample_chunk(samples.astype(np.float32)))

    def flush(self) -> None:
        """Forget what came until now."""
        self._lost = 0
        while not self._frames.empty():
            self._frames.get_nowait()
        self._resampler.clear()

    def close(self) -> None:
        """Close the device, where that was not done by looking for devices again."""
        if self._looks == looks():
            self._stream.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _on_frame(self, frame: Any, _count: int, _time: Any, _status: Any) -> None:
        if self._frames.full():
            with suppress(queue.Empty):  # it was taken in this very moment
                self._frames.get_nowait()
                self._lost += 1
        self._frames.put_nowait(bytes(frame))
