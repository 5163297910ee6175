"""Words to sound: a voice that turns text into WAV, made by a process of its own that may die without harm."""

from __future__ import annotations

import logging
import os
import tempfile
import threading
from collections import OrderedDict
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final, Self

from models import EspeakNotFoundError
from voice.errors import SpeechError
from voice.speaking.manner import AS_USUAL, Manner
from voice.speaking.pieces import Piece, pieces
from voice.speaking.sound import joined, rate_of, silence, without_tail
from voice.speaking.speech_process import SpeechRequest
from voice.speaking.ssml import Emphasis, Pause, Ssml
from voice.speaking.voices import PIPER, start_voice

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from types import TracebackType

RATES_WPM: Final = range(80, 451)
"""What eSpeak NG can speak, in words a minute."""
LOUDEST: Final = 2.0
PITCHES: Final = range(101)
_CACHE_BYTES: Final = 16_000_000
_log: Final = logging.getLogger("hawker.voice")
_STRESS: Final = {
    Emphasis.STRONG: (0.8, 1.3),
    Emphasis.MODERATE: (0.9, 1.15),
    Emphasis.NONE: (1.0, 1.0),
    Emphasis.REDUCED: (1.1, 0.8),
}
"""Rate and loudness of stressed words, as factors: people stress words by time and force."""


@dataclass(frozen=True, slots=True)
class _Settled:
    voice: str
    rate_wpm: int
    volume: float
    pitch: int


class Speaker:
    """A voice by its name: eSpeak NG's ("en-us", "ko") or a file of Piper's ("piper:/path/to/voice.onnx").

    ``others`` are voices that can be spoken with instead; where one of them fails, its own goes on. The rate is in
    words a minute, the volume 0 to 2, normally 1, the pitch 0 to 100, normally 50. The synthesizer starts in the
    background at once, so that the first reply does not wait. Any thread may ask.

    Raises:
        models.EspeakNotFoundError: eSpeak NG is not installed.
        SpeechError: A number is out of range; Piper or its voice is not there.
    """

    def __init__(
        self,
        voice: str = "en-us",
        rate_wpm: int = 170,
        volume: float = 1.0,
        pitch: int = 50,
        others: Sequence[str] = (),
    ) -> None:
        self._voices, self._own = (voice, *others), _Settled(voice, rate_wpm, volume, pitch)
        self._settled(AS_USUAL)
        self._failed: set[str] = set()
        self._processes = {_engine(voice): start_voice(voice)}
        self._cache: OrderedDict[SpeechRequest, bytes] = OrderedDict()
        self._cached_bytes = 0
        self._lock = threading.Lock()
        self._makers = ThreadPoolExecutor(1, "speaker")

    def check(self, voice: int = 0) -> None:
        """Make sure that its own voice, 0, or the first, second … other one speaks.

        Raises:
            models.EspeakNotFoundError: eSpeak NG is not installed.
            SpeechError: It does not; the message says why.
        """
        self._makers.submit(self._made, self._request(Piece(" "), self._settled(Manner(voice=voice)))).result()

    def stream(self, text: str | Ssml, manner: Manner = AS_USUAL) -> Iterator[bytes]:
        """Speak a text into several WAV files' bytes, to be played one after the other.

        The first, a short one, is made at once; each other one while the one before it is used. Texts said before come
        from memory.

        Raises:
            SpeechError: A number is out of range; or while it is used: its own voice is unknown, or its synthesizer
                keeps failing.
        """
        settled = self._settled(manner)
        first, *others = pieces(text)
        return self._one_ahead(self._makers.submit(self._sound, first, settled), others, settled)

    def synthesize(self, text: str | Ssml, manner: Manner = AS_USUAL) -> bytes:
        """Speak a text into one WAV file's bytes (mono, 16 bit; eSpeak NG's have 22050 Hz).

        Raises:
            SpeechError: As :meth:`stream`.
        """
        sounds = list(self.stream(text, manner))
        if len(set(map(rate_of, sounds))) > 1:  # the voice failed in its midst: its own says all of it
            sounds = list(self.stream(text, manner))
        return joined(sounds)

    def save(self, text: str | Ssml, path: Path, manner: Manner = AS_USUAL) -> None:
        """Speak a text into a file, which is there whole or not at all.

        Raises:
            SpeechError: As :meth:`stream`; or the file can't be written.
        """
        write_whole(path, self.synthesize(text, manner))

    def close(self) -> None:
        """End the synthesizers' processes."""
        self._makers.shutdown(cancel_futures=True)
        for process in self._processes.values():
            process.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _one_ahead(self, coming: Future[bytes], others: Sequence[Piece | Pause], settled: _Settled) -> Iterator[bytes]:
        for piece in others:
            following = self._makers.submit(self._sound, piece, settled)
            yield coming.result()
            coming = following
        yield coming.result()

    def _sound(self, piece: Piece | Pause, settled: _Settled) -> bytes:
        if settled.voice == self._own.voice:
            return self._sound_by(settled, piece)
        if settled.voice not in self._failed:
            try:
                return self._sound_by(settled, piece)
            except (EspeakNotFoundError, SpeechError) as error:
                self._failed.add(settled.voice)
                _log.warning("a voice failed, the shop's own goes on: %s", error)
        return self._sound_by(replace(settled, voice=self._own.voice), piece)

    def _sound_by(self, settled: _Settled, piece: Piece | Pause) -> bytes:
        if isinstance(piece, Pause):
            return silence(piece.ms, rate_of(self._made(self._request(Piece(" "), settled))))
        sound = self._made(self._request(piece, settled))
        return without_tail(sound) if piece.runs_on else sound

    def _made(self, request: SpeechRequest) -> bytes:
        with self._lock:
            sound = self._cache.pop(request, None)
            if sound is None:
                engine = _engine(request.voice)
                if engine not in self._processes:
                    self._processes[engine] = start_voice(request.voice)
                sound = self._processes[engine].ask(request)
                self._cached_bytes += len(sound)
            self._cache[request] = sound
            while self._cached_bytes > _CACHE_BYTES:
                self._cached_bytes -= len(self._cache.popitem(last=False)[1])
        return sound

    def _request(self, piece: Piece, settled: _Settled) -> SpeechRequest:
        rate, loudness = _STRESS[piece.emphasis]
        rate_wpm = min(RATES_WPM[-1], max(RATES_WPM[0], round(settled.rate_wpm * rate)))
        volume = min(LOUDEST, settled.volume * loudness)
        return SpeechRequest(piece.text, settled.voice, rate_wpm, volume, settled.pitch)

    def _settled(self, manner: Manner) -> _Settled:
        rate_wpm = self._own.rate_wpm if manner.rate_wpm is None else manner.rate_wpm
        volume = self._own.volume if manner.volume is None else manner.volume
        pitch = self._own.pitch if manner.pitch is None else manner.pitch
        if rate_wpm not in RATES_WPM:
            raise SpeechError(f"{rate_wpm} words a minute can't be spoken; give {RATES_WPM[0]} to {RATES_WPM[-1]}")
        if not 0.0 <= volume <= LOUDEST:
            raise SpeechError(f"volume {volume} can't be spoken; give 0 to {LOUDEST:.0f}")
        if pitch not in PITCHES:
            raise SpeechError(f"pitch {pitch} can't be spoken; give {PITCHES[0]} to {PITCHES[-1]}")
        voice = manner.named or self._voices[manner.voice % len(self._voices)]
        return _Settled(voice, rate_wpm, volume, pitch)


def _engine(voice: str) -> str:
    """Whose process speaks: a voice of Piper has its own, those of eSpeak NG have one together."""
    return voice if voice.startswith(PIPER) else ""


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
