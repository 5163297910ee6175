"""One utterance from a microphone: frames in, a transcript out when the speaker has finished."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Protocol

from voice.pcm import RATE_HZ, duration_ms, level_db
from voice.recognizer import Recognizer, SpeechModel
from voice.turns.endpointer import Endpointer, Listening
from voice.turns.loudness import Loudness
from voice.turns.patience import NORMAL, EndpointProfile
from voice.turns.turn_words import TurnWords
from voice.utterance import join_segments

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from voice.transcript import Transcript

_FRAME_BYTES: Final = RATE_HZ * 50 // 1000 * 2
_BEFORE_BYTES: Final = RATE_HZ // 2 * 2
"""Sound that is heard again after what were no words: half a second of room before a word, without which the first
word after it is not recognized."""


class FrameSource(Protocol):
    """Where 16 kHz mono 16-bit PCM comes from; a microphone."""

    def read(self) -> bytes:
        """The next frames."""
        ...

    def flush(self) -> None:
        """Forget the frames that nobody read."""
        ...


class Listener:
    """Hears utterances, one at a time. A pause that is shorter than the profile's does not end one.

    ``model`` is asked before each utterance, never within one, for the model to hear it with; the source's frames wait
    meanwhile. So a shop's ear can learn while it is in use. ``words`` tell which ends of an utterance want more.
    """

    def __init__(
        self,
        model: Callable[[], SpeechModel],
        source: FrameSource,
        profile: EndpointProfile = NORMAL,
        words: TurnWords = TurnWords(),  # noqa: B008 - frozen
    ) -> None:
        self._model, self._source, self._profile, self._turn_words = model, source, profile, words
        self._loudness = Loudness()

    def listen(
        self,
        expected: Iterable[str] = (),
        on_partial: Callable[[str], object] | None = None,
        *,
        profile: EndpointProfile | None = None,
        digits: int = 0,
        begun: bytes = b"",
    ) -> Transcript | None:
        """Wait for an utterance and return its final transcript, or ``None`` when nobody spoke.

        ``expected`` are likely answers (see ``Recognizer``); ``on_partial`` is told the words whenever they change.
        ``profile`` is another one than the listener's, for this utterance; ``digits`` the length of a number that is
        waited for. ``begun`` is sound that was heard already: the utterance begins with it.

        Raises:
            DeviceError: The source failed.
        """
        phrases, profile = tuple(expected), profile or self._profile
        waited_ms, before = 0.0, b""
        if not begun:
            self._source.flush()
        frames = self._frames(begun)
        while waited_ms < profile.silence_ms:
            left = replace(profile, silence_ms=profile.silence_ms - waited_ms)
            endpointer = Endpointer(left, self._loudness, lambda words: self._turn_words.dangles(words, digits))
            attempt = _Attempt(Recognizer(self._model(), expected=phrases), endpointer, on_partial, before)
            state = Listening.GOES_ON
            while state is Listening.GOES_ON:
                state = attempt.hear(next(frames))
            transcript = attempt.transcript()
            if transcript.text:
                return transcript
            waited_ms, before = waited_ms + attempt.passed_ms, attempt.last
        return None

    def _frames(self, begun: bytes) -> Iterator[bytes]:
        for start in range(0, len(begun), _FRAME_BYTES):
            yield begun[start : start + _FRAME_BYTES]
        while True:
            yield self._source.read()


class _Attempt:
    """The frames from one beginning to one end. What sounded like words may prove to be none."""

    def __init__(
        self,
        recognizer: Recognizer,
        endpointer: Endpointer,
        on_partial: Callable[[str], object] | None,
        before: bytes,
    ) -> None:
        self._recognizer, self._endpointer, self._on_partial = recognizer, endpointer, on_partial
        self._segments: list[Transcript] = []
        self._words = ""
        self.passed_ms, self.last = 0.0, b""
        """How much was heard, and the end of it."""
        self._recognize(before)

    def hear(self, pcm: bytes) -> Listening:
        self._recognize(pcm)
        self.last = (self.last + pcm)[-_BEFORE_BYTES:]
        self.passed_ms += duration_ms(pcm)
        return self._endpointer.hear(duration_ms(pcm), level_db(pcm), self._words)

    def transcript(self) -> Transcript:
        return join_segments([*self._segments, self._recognizer.finish()])

    def _recognize(self, pcm: bytes) -> None:
        heard = self._recognizer.accept(pcm)
        if heard and heard.final:
            self._segments.append(heard)
        if heard:
            self._tell(_words(self._segments if heard.final else [*self._segments, heard]))

    def _tell(self, words: str) -> None:
        if words != self._words and self._on_partial:
            self._on_partial(words)
        self._words = words


def _words(segments: Iterable[Transcript]) -> str:
    return " ".join(segment.text for segment in segments if segment.text)
