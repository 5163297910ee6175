"""Words to sound: a voice that turns text into WAV, made by a process of its own that may die without harm."""

from __future__ import annotations

import os
import tempfile
import threading
from collections import OrderedDict
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from models import find_espeak
from voice.errors import SpeechError
from voice.speech_process import SpeechProcess, SpeechRequest

if TYPE_CHECKING:
    from types import TracebackType

RATES_WPM: Final = range(80, 451)
"""What eSpeak NG can speak, in words a minute."""
LOUDEST: Final = 2.0
_CACHE_BYTES: Final = 16_000_000
_SILENT: Final = dict.fromkeys(range(0x20), " ") | {0x7F: " ", ord("<"): " ", ord(">"): " "}
"""Control characters (a NUL would end the text) and the brackets of markup become spaces. An "&" stays, for it is
read "and", while "&amp;" is read "amp semicolon"."""


class Speaker:
    """A voice of eSpeak NG, by its name ("en-us", "ko"); its rate in words a minute and its volume, 0 to 2, normally 1.

    The synthesizer starts in the background at once, so that the first reply does not wait. Any thread may ask.

    Raises:
        models.EspeakNotFoundError: eSpeak NG is not installed.
        SpeechError: The rate or the volume is out of range.
    """

    def __init__(self, voice: str = "en-us", rate_wpm: int = 170, volume: float = 1.0) -> None:
        self._voice, self._rate_wpm, self._volume = voice, rate_wpm, volume
        self._request(" ", None, None)
        self._process = SpeechProcess(find_espeak())
        self._cache: OrderedDict[SpeechRequest, bytes] = OrderedDict()
        self._cached_bytes = 0
        self._lock = threading.Lock()

    def synthesize(self, text: str, rate_wpm: int | None = None, volume: float | None = None) -> bytes:
        """Speak a text into a WAV file's bytes (mono, 16 bit, 22050 Hz); recent texts come from memory.

        Raises:
            SpeechError: The voice is unknown, a number is out of range, or the synthesizer keeps failing.
        """
        request = self._request(text, rate_wpm, volume)
        with self._lock:
            sound = self._cache.pop(request, None)
            if sound is None:
                sound = self._process.ask(request)
                self._cached_bytes += len(sound)
            self._cache[request] = sound
            while self._cached_bytes > _CACHE_BYTES:
                self._cached_bytes -= len(self._cache.popitem(last=False)[1])
        return sound

    def save(self, text: str, path: Path, rate_wpm: int | None = None, volume: float | None = None) -> None:
        """Speak a text into a file, which is there whole or not at all.

        Raises:
            SpeechError: As :meth:`synthesize`; or the file can't be written.
        """
        write_whole(path, self.synthesize(text, rate_wpm, volume))

    def close(self) -> None:
        """End the synthesizer's process."""
        self._process.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _request(self, text: str, rate_wpm: int | None, volume: float | None) -> SpeechRequest:
        rate_wpm = self._rate_wpm if rate_wpm is None else rate_wpm
        volume = self._volume if volume is None else volume
        if rate_wpm not in RATES_WPM:
            raise SpeechError(f"{rate_wpm} words a minute can't be spoken; give {RATES_WPM[0]} to {RATES_WPM[-1]}")
        if not 0.0 <= volume <= LOUDEST:
            raise SpeechError(f"volume {volume} can't be spoken; give 0 to {LOUDEST:.0f}")
        return SpeechRequest(_speakable(text), self._voice, rate_wpm, volume)


def write_whole(path: Path, content: bytes) -> None:
    """Write a file beside its place, then move it there, so that no half file is ever seen.

    Raises:
        SpeechError: It can't be written; nothing is left behind.
    """
    try:
        handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise SpeechError(f"the reply can't be saved in {path.parent}: {error.strerror}") from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).replace(path)
    except OSError as error:
        with suppress(OSError):
            Path(name).unlink()
        raise SpeechError(
            f"the reply can't be saved as {path}: {error.strerror}; make room or name another folder"
        ) from error


def _speakable(text: str) -> str:
    """The text without what the synthesizer would obey or choke on; at least a space, which makes an empty sound."""
    return text.encode(errors="replace").decode().translate(_SILENT).strip() or " "
