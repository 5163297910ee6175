"""Microphones and loudspeakers: which there are, and why one can't be used.

They are reached by sounddevice on PortAudio, which is loaded only when asked for: without the system's PortAudio its
import fails.
"""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from threading import Lock
from typing import Any, Final, Literal

from voice.errors import DeviceError

Kind = Literal["input", "output"]

_NAMES: Final[dict[Kind, str]] = {"input": "microphone", "output": "loudspeaker"}
_NO_PORTAUDIO: Final = "PortAudio is not installed; apt-get install libportaudio2"

PLAYING: Final = Lock()
"""Held while a reply plays: the list of devices is not read again then."""
_looks = 0


@dataclass(frozen=True, slots=True)
class Device:
    """A microphone or loudspeaker that can be opened."""

    index: int
    name: str
    rate_hz: int
    """Its own rate; many devices refuse any other."""
    channels: int
    """How many it is opened with: 1, or 2 where it does not take 1."""


@dataclass(frozen=True, slots=True)
class DeviceReport:
    """What the machine has; a device's name, or ``None`` and the problem with what to do."""

    microphone: str | None
    microphone_problem: str
    loudspeaker: str | None
    loudspeaker_problem: str


def probe_devices(microphone: str | None = None, loudspeaker: str | None = None) -> DeviceReport:
    """Look for both devices, by a part of their names or else the defaults, as they are plugged in now.

    Not while a device is open: reading the list of devices again closes all.
    """
    look_again()
    heard, heard_problem = _probe("input", microphone)
    spoken, spoken_problem = _probe("output", loudspeaker)
    return DeviceReport(heard, heard_problem, spoken, spoken_problem)


def sound_problem(microphone: str | None = None, loudspeaker: str | None = None) -> str | None:
    """Why shopping by voice is not possible here, as a sentence with what to do, or ``None`` where it is."""
    report = probe_devices(microphone, loudspeaker)
    return report.microphone_problem or report.loudspeaker_problem or None


def look_again() -> None:
    """Read the list of devices again, which PortAudio does only when it starts; closes all that are open.

    Waits until what is playing has been played.
    """
    global _looks
    with PLAYING, suppress(DeviceError):  # nothing to read again; why, is told when a device is looked for
        sounddevice = load_sounddevice()
        _looks += 1
        sounddevice._terminate()
        sounddevice._initialize()


def looks() -> int:
    """How often the list of devices was read again: what was opened or found before is void."""
    return _looks


def find_device(kind: Kind, name: str | None = None) -> Device:
    """Find the device whose name contains ``name``, or the system's default.

    Raises:
        DeviceError: There is none, or it can't be opened.
    """
    sounddevice = load_sounddevice()
    found = [d for d in sounddevice.query_devices() if d[f"max_{kind}_channels"] > 0]
    if not found:
        raise DeviceError(f"There is no {_NAMES[kind]}; plug one in.")
    return _openable(sounddevice, kind, _chosen(sounddevice, kind, name, found))


def load_sounddevice() -> Any:
    """The module sounddevice.

    Raises:
        DeviceError: PortAudio or sounddevice is not installed.
    """
    try:
        import sounddevice
    except OSError as error:
        raise DeviceError(f"{_NO_PORTAUDIO}.") from error
    except ImportError as error:
        raise DeviceError("The Python package sounddevice is not installed; pip install sounddevice.") from error
    return sounddevice


def _probe(kind: Kind, name: str | None) -> tuple[str | None, str]:
    try:
        return find_device(kind, name).name, ""
    except DeviceError as error:
        return None, str(error)


def _chosen(sounddevice: Any, kind: Kind, name: str | None, found: list[dict[str, Any]]) -> dict[str, Any]:
    if name is not None:
        matching = [d for d in found if name.lower() in d["name"].lower()]
        if not matching:
            names = ", ".join(d["name"] for d in found)
            raise DeviceError(f"There is no {_NAMES[kind]} named {name!r}; there are: {names}.")
        return matching[0]
    default = sounddevice.default.device[kind]
    return next((d for d in found if d["index"] == default), found[0])


def _openable(sounddevice: Any, kind: Kind, described: dict[str, Any]) -> Device:
    check = sounddevice.check_input_settings if kind == "input" else sounddevice.check_output_settings
    rate_hz = round(described["default_samplerate"])
    problem: Exception | None = None
    for channels in (1, 2):
        try:
            check(described["index"], channels=channels, dtype="int16", samplerate=rate_hz)
        except sounddevice.PortAudioError as error:
            problem = error
        else:
            return Device(described["index"], described["name"], rate_hz, channels)
    raise DeviceError(f"The {_NAMES[kind]} {described['name']!r} can't be opened: {problem}.") from problem
