"""Microphone and loudspeaker that may be unplugged: what was heard is kept, and it goes on when they are back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import Enum
from itertools import tee
from threading import Event
from typing import TYPE_CHECKING, Final, Protocol, Self

from voice.devices import look_again
from voice.errors import DeviceError
from voice.loudspeaker import Loudspeaker
from voice.microphone import Microphone
from voice.pcm import RATE_HZ

if TYPE_CHECKING:
    from types import TracebackType

_QUIET_MS: Final = 6000
"""Silence that follows a sentence which broke off: more than the most patient pause, so that it ends there."""
_FRAME: Final = bytes(RATE_HZ * 50 // 1000 * 2)
_LOOK_S: Final = 1.0
"""How often a device is looked for."""


class Presence(Enum):
    """What is told of a device, with a text."""

    LOST = "lost"
    """Why, and what to do."""
    BACK = "back"
    """The device's name."""


OnPresence = Callable[[Presence, str], object]


class Source(Protocol):
    """An open microphone."""

    @property
    def name(self) -> str:
        """The device's name."""
        ...

    def read(self) -> bytes:
        """The next frames."""
        ...

    def flush(self) -> None:
        """Forget the frames that nobody read."""
        ...

    def close(self) -> None:
        """Close the device."""
        ...


class ReopeningMicrophone:
    """A microphone, by a part of its name, that is opened again when it vanished. A context manager.

    When it vanishes, :meth:`read` gives silence, so that what was said until then is heard as an utterance; then it
    waits for the device. ``on_presence`` is told when the waiting begins and ends.

    Raises:
        DeviceError: There is none at the beginning.
    """

    def __init__(
        self, name: str | None, on_presence: OnPresence, opened: Callable[[str | None], Source] = Microphone
    ) -> None:
        self._name, self._on_presence, self._opened = name, on_presence, opened
        self._source: Source | None = opened(name)
        self._problem = ""
        self._quiet_ms = 0
        self._closing = Event()

    def read(self) -> bytes:
        """The next frames, 16 kHz mono 16-bit PCM; waits for them, and for a device."""
        if self._quiet_ms:
            return self._silence()
        if self._source is None:
            self._source = self._found()
        try:
            return self._source.read()
        except DeviceError as error:
            self._source.close()
            self._source, self._problem, self._quiet_ms = None, str(error), _QUIET_MS
            return self._silence()

    def flush(self) -> None:
        """Forget what came until now."""
        self._quiet_ms = 0
        if self._source is not None:
            self._source.flush()

    def close(self) -> None:
        """Close the device, and look for none any more."""
        self._closing.set()
        if self._source is not None:
            self._source.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _silence(self) -> bytes:
        self._quiet_ms -= 50
        return _FRAME

    def _found(self) -> Source:
        self._on_presence(Presence.LOST, self._problem)
        while not self._closing.is_set():
            look_again()
            try:
                source = self._opened(self._name)
            except DeviceError as error:
                self._problem = str(error)
                self._closing.wait(_LOOK_S)
            else:
                self._on_presence(Presence.BACK, source.name)
                source.flush()
                return source
        raise DeviceError(self._problem)


class ReopeningLoudspeaker:
    """A loudspeaker, by a part of its name, that plays a reply again when it vanished and came back.

    Raises:
        DeviceError: There is none at the beginning.
    """

    def __init__(self, name: str | None, on_presence: OnPresence) -> None:
        self._name, self._on_presence = name, on_presence
        self._loudspeaker = Loudspeaker(name)
        self._stopped = Event()

    def play(self, sound: bytes | Iterable[bytes]) -> bool:
        """Play one sound or several, as ``Loudspeaker`` does."""
        self._stopped.clear()
        sounds: Iterable[bytes] = [sound] if isinstance(sound, bytes) else sound
        while not self._stopped.is_set():
            sounds, now = tee(sounds)
            try:
                return self._loudspeaker.play(now)
            except DeviceError as error:
                self._on_presence(Presence.LOST, str(error))
                self._find()
        return False

    def stop(self) -> None:
        """End what is playing, or waits to be; from any thread."""
        self._stopped.set()
        self._loudspeaker.stop()

    def hold(self, held: bool) -> None:
        """Make a pause in what is playing, or go on with it; from any thread."""
        self._loudspeaker.hold(held)

    def _find(self) -> None:
        while not self._stopped.wait(_LOOK_S):
            look_again()
            try:
                self._loudspeaker = Loudspeaker(self._name)
            except DeviceError:  # was told; it is looked for until it is there
                continue
            self._on_presence(Presence.BACK, self._loudspeaker.device.name)
            return
