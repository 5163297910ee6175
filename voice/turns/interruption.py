"""Barge-in: who speaks over a reply is heard, although the microphone hears the reply too.

No echo is cancelled here, so that two questions are asked before a reply is stopped:

    are these words of the reply?       what is heard is compared with what is being said
    is it louder than the reply is?     against the echo's own level, learned as the reply begins (the double-talk
                                        test of D. L. Duttweiler, IEEE Trans. Commun. 26(5), 1978, with one gain)

Where any speech may stop a reply, the reply is held as soon as a voice is louder, before its words are known, and goes
on where no words come: that is as fast as people expect it, and noise only makes a pause.

Stop words are listened for by a narrow recognizer, other speech by an open one. So it takes a voice that is louder than
the loudspeaker at the microphone; a kiosk's should not face each other.
"""

from __future__ import annotations

from collections import deque
from enum import StrEnum
from statistics import median
from typing import TYPE_CHECKING, Final

from rapidfuzz import fuzz

from voice.grammar import sift_phrases
from voice.pcm import RATE_HZ, duration_ms, level_db
from voice.recognizer import Recognizer, SpeechModel
from voice.turns.loudness import SPAN_DB, Loudness
from voice.turns.voicing import is_voiced

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from voice.transcript import Transcript
    from voice.turns.listener import FrameSource
    from voice.turns.turn_words import TurnWords

_ALIKE: Final = 65.0
"""rapidfuzz ratio (0 to 100) from which a heard word may be a reply's word that was misheard."""
_LETTERS: Final = 3
"""Shorter words are no sign of anything."""
_LEARN_MS: Final = 1000.0
"""How long the echo is learned at the beginning of a reply, its lead of silence included."""
_MARGIN_DB: Final = 6.0
"""How much louder than the echo speech has to be."""
_DOUBLE_TALK_MS: Final = 100.0
_VOICE_MS: Final = 100.0
"""So much sound of a voice makes the reply wait for its words."""
_HELD_MS: Final = 2500.0
"""The reply waits for words so long: then it was someone else's talk that no word was made out of."""
_GAP_MS: Final = 800.0
"""How long speech is remembered: its words are recognized later than it is loud."""
_BREATH_MS: Final = 200.0
"""Quiet after a call for attention: nothing was said in the same breath, and what was heard since is the reply."""
_BYTES_PER_MS: Final = RATE_HZ // 1000 * 2
_BEFORE_MS: Final = 150.0
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
        self.expected = (*words.stop, *words.attention)
        """What an interruption may say."""

    def watch(
        self, speech: str, playing: Callable[[], bool], hold: Callable[[bool], object] = lambda _held: None
    ) -> bytes | None:
        """Hear until ``playing`` ends; the sound that interrupted ``speech``, PCM from its first word on, or ``None``.

        It is empty after a mere call for attention. ``hold`` is told to hold the reply as soon as someone seems to
        speak over it, and to go on with it when it was nothing; not where only stop words count.

        Raises:
            DeviceError: The source failed.
        """
        self._source.flush()
        echo = EchoLevel(self._echoes)
        guard = SelfHearing(speech, self._words)
        ear = _Overhearing(self._recognizers(), guard, echo, self._words.attention)
        held = False
        while playing():
            if ear.hear(self._source.read()):
                return ear.interruption()
            if self._mode is BargeIn.SPEECH and held != ear.voice:
                held = ear.voice
                hold(held)
        echo.remember()
        return ear.begun() if self._mode is BargeIn.SPEECH else None

    def _recognizers(self) -> tuple[Recognizer | None, Recognizer | None]:
        """What hears stop words, and what hears all words; the first where the model can be told to."""
        model = self._model()
        grammar = sift_phrases(self.expected, model.knows)
        narrow = model.takes_grammar and grammar.phrases
        stops = Recognizer(model, phrases=grammar.phrases, others=True) if narrow else None
        return stops, None if stops and self._mode is BargeIn.STOP_WORDS else Recognizer(model)


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

    def stop_phrase(self, heard: Sequence[str]) -> str:
        """The phrase among the words that stops replies and that the reply does not explain, or none."""
        said = f" {' '.join(heard)} "
        found = (words for words in self._stops if f" {' '.join(words)} " in said and not all(map(self.is_own, words)))
        return " ".join(next(found, ()))


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

    def __init__(
        self,
        recognizers: tuple[Recognizer | None, Recognizer | None],
        guard: SelfHearing,
        echo: EchoLevel,
        attention: tuple[str, ...],
    ) -> None:
        self._stops, self._all = (_Words(recognizer) if recognizer else None for recognizer in recognizers)
        self._guard, self._echo, self._attention = guard, echo, attention
        self._pcm = bytearray()
        self._after_call: int | None = None
        """Where a phrase ended that only calls for attention, in bytes."""
        self._onset: int | None = None
        """Where speech began that is louder than the reply, in bytes."""
        self._louder_ms = self._gap_ms = self._voiced_ms = 0.0

    @property
    def voice(self) -> bool:
        """Whether a voice seems to speak over the reply, whose words are still to come."""
        if self._onset is None or self._voiced_ms < _VOICE_MS:
            return False
        return len(self._pcm) - self._onset < _HELD_MS * _BYTES_PER_MS

    def hear(self, pcm: bytes) -> bool:
        """Take the next frame; whether it interrupts."""
        self._follow_level(pcm)
        self._pcm += pcm
        for words in filter(None, (self._stops, self._all)):
            words.hear(pcm)
        spoken_over = self._onset is not None and self._louder_ms >= _DOUBLE_TALK_MS
        return spoken_over and (self._is_stopped() or self._is_foreign())

    def interruption(self) -> bytes:
        """The sound since it began to be louder than the reply, or since the end of a call for attention."""
        if self._after_call is not None:
            return bytes(self._pcm[self._after_call :]) if self._gap_ms < _BREATH_MS else b""
        start = len(self._pcm) if self._onset is None else self._onset
        return bytes(self._pcm[max(0, start - int(_BEFORE_MS * _BYTES_PER_MS)) :])

    def begun(self) -> bytes | None:
        """The sound of someone who began to speak as the reply ended."""
        return self.interruption() if self._louder_ms >= _DOUBLE_TALK_MS else None

    def _follow_level(self, pcm: bytes) -> None:
        frame_ms = duration_ms(pcm)
        if self._echo.hear(frame_ms, level_db(pcm)):
            if self._onset is None:
                self._onset = len(self._pcm)
                for words in filter(None, (self._stops, self._all)):
                    words.begin()
            self._louder_ms, self._gap_ms = self._louder_ms + frame_ms, 0.0
            self._voiced_ms += frame_ms if is_voiced(pcm) else 0.0
        elif self._onset is not None:
            self._gap_ms += frame_ms
            if self._gap_ms > _GAP_MS:
                self._onset, self._louder_ms, self._voiced_ms = None, 0.0, 0.0

    def _is_stopped(self) -> bool:
        for words in filter(None, (self._stops, self._all)):
            if phrase := self._guard.stop_phrase(words.new):
                if phrase in self._attention:
                    self._after_call = words.end_ms(phrase.split()) * _BYTES_PER_MS
                return True
        return False

    def _is_foreign(self) -> bool:
        return self._all is not None and self._guard.foreign(self._all.new) is not None


class _Words:
    """What one recognizer hears, and what of it since a moment."""

    def __init__(self, recognizer: Recognizer) -> None:
        self._recognizer = recognizer
        self._words: list[str] = []
        self._before: list[str] = []
        self._ended: Transcript | None = None

    def hear(self, pcm: bytes) -> None:
        if self._ended:
            self._words, self._before, self._ended = [], [], None
        heard = self._recognizer.accept(pcm)
        if heard:
            self._words, self._ended = heard.text.split(), heard if heard.final else None

    def begin(self) -> None:
        """The moment is now."""
        self._before = self._words

    def end_ms(self, phrase: list[str]) -> int:
        """When the last word of a phrase among them ended."""
        final = self._ended or self._recognizer.finish()
        words = [word for alternative in final.alternatives[:1] for word in alternative.words]
        ends = (word.end_ms for word in reversed(words) if word.text == phrase[-1])
        return next(ends, words[-1].end_ms if words else 0)

    @property
    def new(self) -> list[str]:
        """The words since."""
        pairs = enumerate(zip(self._words, self._before, strict=False))
        same = next((n for n, (word, before) in pairs if word != before), len(self._before))
        return self._words[same:]
