"""Barge-in: who speaks over a reply is heard, although the microphone hears the reply too.

No echo is cancelled here, so that two questions are asked before a reply is stopped:

    are these words of the reply?       what is heard is compared with what is being said
    is it louder than the reply is?     against the echo's own level, learned as the reply begins (the double-talk
                                        test of D. L. Duttweiler, IEEE Trans. Commun. 26(5), 1978, with one gain)

A stop word needs the first alone; other speech needs both.
"""

from __future__ import annotations

from collections import deque
from enum import StrEnum
from statistics import median
from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz

from voice.pcm import RATE_HZ, duration_ms, level_db
from voice.recognizer import Recognizer, SpeechModel
from voice.transcript import Alternative, Transcript
from voice.turns.loudness import SPAN_DB, Loudness

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from voice.turns.listener import FrameSource
    from voice.turns.turn_words import TurnWords

_ALIKE: Final = 67.0
"""rapidfuzz ratio (0 to 100) from which a heard word may be a reply's word that was misheard."""
_LETTERS: Final = 3
"""Shorter words are no sign of anything."""
_CONFIRMED: Final = 2
"""Frames in a row in which a stop word is heard."""
_LEARN_MS: Final = 1000.0
"""How long the echo is learned at the beginning of a reply, its lead of silence included."""
_MARGIN_DB: Final = 6.0
"""How much louder than the echo speech has to be."""
_DOUBLE_TALK_MS: Final = 100.0
_GAP_MS: Final = 500.0
"""Quiet within speech."""
_BEFORE_MS: Final = 250.0
"""Sound that is kept from before the first word was loud."""


class BargeIn(StrEnum):
    """What stops a reply."""

    OFF = "off"
    STOP_WORDS = "stop-words"
    SPEECH = "speech"
    """Any speech that is louder than the reply; stop words too."""


class Interrupter:
    """Listens while replies are played.

    ``model`` is asked at each reply for the model to hear with, as by ``Listener``.
    """

    def __init__(
        self, model: Callable[[], SpeechModel], source: FrameSource, words: TurnWords, mode: BargeIn = BargeIn.SPEECH
    ) -> None:
        self._model, self._source, self._words, self._mode = model, source, words, mode
        self._echoes: deque[float] = deque(maxlen=5)

    def watch(self, speech: str, playing: Callable[[], bool]) -> bytes:
        """Hear until ``playing`` ends; the sound of what interrupted ``speech``, PCM from its first word on, or none.

        Raises:
            DeviceError: The source failed.
        """
        self._source.flush()
        echo = EchoLevel(self._echoes)
        guard = SelfHearing(speech, self._words)
        ear = _Overhearing(Recognizer(self._model()), guard, echo, self._mode)
        while playing():
            if ear.hear(self._source.read()):
                return ear.interruption()
        echo.remember()
        return ear.begun() if self._mode is BargeIn.SPEECH else b""

    def meant(self, heard: Transcript) -> Transcript:
        """What interrupted a reply, without the names that only call for attention; nothing may be left."""
        left = ((self._words.without_attention(a.text), a) for a in heard.alternatives)
        kept = (Alternative(text, a.confidence, a.words[-len(text.split()) :]) for text, a in left if text)
        return Transcript(tuple(kept), final=heard.final)


class SelfHearing:
    """Tells a shopper's words from those of the reply that is being said."""

    def __init__(self, speech: str, words: TurnWords) -> None:
        self._own = frozenset("".join(c if c.isalnum() or c == "'" else " " for c in speech.lower()).split())
        self._run = "".join(sorted(self._own, key=speech.lower().find))
        self._stops = [phrase.split() for phrase in (*words.stop, *words.attention)]

    def is_own(self, word: str) -> bool:
        """Whether a heard word may be one of the reply's, well heard or not."""
        if any(fuzz.ratio(word, own) >= _ALIKE for own in self._own):
            return True
        return len(word) > 2 * _LETTERS and fuzz.partial_ratio(word, self._run) >= _ALIKE

    def foreign(self, heard: Sequence[str]) -> int | None:
        """Where the first word is that the reply does not explain."""
        return next((n for n, word in enumerate(heard) if len(word) >= _LETTERS and not self.is_own(word)), None)

    def stop(self, heard: Sequence[str]) -> int | None:
        """Where a phrase begins that stops replies and that the reply does not explain."""
        for phrase in self._stops:
            if not all(map(self.is_own, phrase)):
                for start in range(len(heard) - len(phrase) + 1):
                    if list(heard[start : start + len(phrase)]) == phrase:
                        return start
        return None


class EchoLevel:
    """How loud a reply is at the microphone, and whether something is louder; ``earlier`` replies' levels are kept."""

    def __init__(self, earlier: deque[float]) -> None:
        self._earlier = earlier
        self._loudness = Loudness()
        self._passed_ms = 0.0
        self._echo_db = -96.0

    def hear(self, frame_ms: float, level: float) -> bool:
        """Take the next frame; whether it is louder than the reply and the room can be."""
        self._passed_ms += frame_ms
        self._loudness.hear(frame_ms, level)
        louder = self._passed_ms > _LEARN_MS and level > self._limit_db()
        if not louder:
            self._echo_db = max(self._echo_db, level)
        return louder

    def remember(self) -> None:
        """The reply was not interrupted: its level is that of replies in this room."""
        if self._passed_ms > _LEARN_MS:
            self._earlier.append(self._echo_db)

    def _limit_db(self) -> float:
        echo = self._echo_db
        if self._earlier:  # who speaks from the first moment on is no echo
            echo = min(echo, median(self._earlier) + _MARGIN_DB)
        return max(echo + _MARGIN_DB, (self._loudness.room_db or echo) + SPAN_DB)


class _Overhearing:
    """What is heard while one reply plays."""

    def __init__(self, recognizer: Recognizer, guard: SelfHearing, echo: EchoLevel, mode: BargeIn) -> None:
        self._recognizer, self._guard, self._echo, self._mode = recognizer, guard, echo, mode
        self._pcm = bytearray()
        self._words: list[str] = []
        self._before: list[str] = []
        """The words when the speech began that is louder than the reply."""
        self._onset: int | None = None
        """Where it began, in bytes."""
        self._louder_ms = self._gap_ms = 0.0
        self._stopping = 0

    def hear(self, pcm: bytes) -> bool:
        """Take the next frame; whether it interrupts."""
        self._follow_level(pcm)
        self._pcm += pcm
        heard = self._recognizer.accept(pcm)
        if heard:
            self._words = heard.text.split()
        interrupts = self._is_stopped() or self._is_spoken_over()
        if heard and heard.final:
            self._words, self._before = [], []
        return interrupts

    def interruption(self) -> bytes:
        """The sound from the first word on that is not the reply's."""
        final = self._recognizer.finish()
        words = final.alternatives[0].words if final.alternatives else ()
        texts = [word.text for word in words]
        at = self._guard.stop(texts)
        at = self._guard.foreign(texts) if at is None else at
        spoken = words[at].start_ms * RATE_HZ // 1000 * 2 if at is not None else self._onset
        return self._from(spoken if spoken is not None else len(self._pcm))

    def begun(self) -> bytes:
        """The sound of someone who began to speak as the reply ended."""
        return self._from(self._onset) if self._onset is not None and self._louder_ms >= _DOUBLE_TALK_MS else b""

    def _from(self, start: int) -> bytes:
        return bytes(self._pcm[max(0, start - int(_BEFORE_MS * RATE_HZ / 1000) * 2) :])

    def _follow_level(self, pcm: bytes) -> None:
        frame_ms = duration_ms(pcm)
        if self._echo.hear(frame_ms, level_db(pcm)):
            if self._onset is None:
                self._onset, self._before = len(self._pcm), self._words
            self._louder_ms, self._gap_ms = self._louder_ms + frame_ms, 0.0
        elif self._onset is not None:
            self._gap_ms += frame_ms
            if self._gap_ms > _GAP_MS:
                self._onset, self._louder_ms = None, 0.0

    def _is_stopped(self) -> bool:
        self._stopping = self._stopping + 1 if self._guard.stop(self._words) is not None else 0
        return self._stopping >= _CONFIRMED

    def _is_spoken_over(self) -> bool:
        if self._mode is not BargeIn.SPEECH or self._onset is None or self._louder_ms < _DOUBLE_TALK_MS:
            return False
        return self._guard.foreign(_after(self._words, self._before)) is not None


def _after(words: list[str], before: list[str]) -> list[str]:
    """The words that came since."""
    same = next((n for n, pair in enumerate(zip(words, before, strict=False)) if pair[0] != pair[1]), len(before))
    return words[same:]
