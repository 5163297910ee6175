"""A loudspeaker that plays replies and can be told to stop."""

from __future__ import annotations

import io
import threading
from typing import TYPE_CHECKING, Any, Final

import numpy as np
import soundfile
import soxr

from voice.devices import PLAYING, find_device, load_sounddevice, looks
from voice.errors import DeviceError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from numpy.typing import NDArray

_BLOCK_MS: Final = 40
_LATENCY_S: Final = 0.1
"""What the device may hold."""
HELD_AFTER_STOP_MS: Final = _BLOCK_MS + _LATENCY_S * 1000
"""All that is heard after :meth:`Loudspeaker.stop`: the block that is being written and what the device holds."""

_LEAD_S: Final = 0.15
"""Silence before each reply, for devices that swallow the beginning while they wake up."""


class Loudspeaker:
    """A loudspeaker, found by a part of its name, or the system's default; it is open only while it plays.

    Raises:
        DeviceError: There is none, or it can't be opened.
    """

    def __init__(self, name: str | None = None) -> None:
        self._name, self._looks = name, looks()
        self.device = find_device("output", name)
        self._stopped = threading.Event()
        self._held_back = threading.Event()

    def play(self, sound: bytes | Iterable[bytes]) -> bool:
        """Play a WAV file's bytes, or those of several as they come; false if :meth:`stop` ended it before.

        The device is opened before the first one is asked for.

        Raises:
            DeviceError: The device failed.
        """
        sounddevice = load_sounddevice()
        with PLAYING:
            self._stopped.clear()
            self._held_back.clear()
            self._find_again()
            try:
                with self._stream(sounddevice) as stream:
                    return self._play(stream, [sound] if isinstance(sound, bytes) else sound)
            except sounddevice.PortAudioError as error:
                raise DeviceError(f"The loudspeaker {self.device.name!r} failed: {error}; plug it in again.") from error

    def stop(self) -> None:
        """End what is playing, within 200 ms; from any thread."""
        self._stopped.set()

    def hold(self, held: bool) -> None:
        """Make a pause in what is playing, within 200 ms, or go on with it; from any thread."""
        if held:
            self._held_back.set()
        else:
            self._held_back.clear()

    def _find_again(self) -> None:
        if self._looks != looks():
            self._looks, self.device = looks(), find_device("output", self._name)

    def _play(self, stream: Any, sounds: Iterable[bytes]) -> bool:
        for block in self._blocks(sounds):
            while self._held_back.is_set() and not self._stopped.is_set():
                stream.write(self._silence(self.device.rate_hz * _BLOCK_MS // 1000))
            if self._stopped.is_set():
                stream.abort()
                return False
            stream.write(block)
        # Closing cuts off what the device holds, whatever PortAudio promises: let it hold silence.
        stream.write(self._silence(self._held(stream)))
        stream.stop()
        return not self._stopped.is_set()

    def _blocks(self, sounds: Iterable[bytes]) -> Iterator[NDArray[np.float32]]:
        """The lead of silence and the sounds, a block at a time."""
        yield self._silence(int(_LEAD_S * self.device.rate_hz))
        block = self.device.rate_hz * _BLOCK_MS // 1000
        for sound in sounds:
            samples = self._for_device(sound)
            for start in range(0, len(samples), block):
                yield samples[start : start + block]

    def _stream(self, sounddevice: Any) -> Any:
        stream = sounddevice.OutputStream(
            samplerate=self.device.rate_hz,
            device=self.device.index,
            channels=self.device.channels,
            dtype="float32",
            latency=_LATENCY_S,
        )
        stream.start()
        return stream

    def _held(self, stream: Any) -> int:
        """How many frames the device holds at most; some hold twice the latency that they tell."""
        return int(2 * max(stream.latency, _LATENCY_S) * self.device.rate_hz)

    def _silence(self, frames: int) -> NDArray[np.float32]:
        return np.zeros((frames, self.device.channels), np.float32)

    def _for_device(self, wav: bytes) -> NDArray[np.float32]:
        """The sound at the device's rate, with as many equal channels as it takes."""
        samples, rate_hz = soundfile.read(io.BytesIO(wav), dtype="float32", always_2d=True)
        mono = soxr.resample(samples.mean(axis=1), rate_hz, self.device.rate_hz)
        return np.repeat(mono[:, np.newaxis], self.device.channels, axis=1).astype(np.float32)
