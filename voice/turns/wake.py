"""A wake phrase: before it is said, nothing that is heard counts.

A narrow recognizer hears nothing but the phrase, "something else" beside it. Where it believes to have heard the
phrase, that piece of sound is heard again (see ``voice.turns.wake_check``), and both have to agree.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Final

from voice.errors import GrammarError
from voice.grammar import sift_phrases
from voice.pcm import RATE_HZ
from voice.recognizer import Recognizer, SpeechModel
from voice.turns.wake_check import WakeCheck
from voice.vosk_engine import AHEAD_MS

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from voice.transcript import Transcript, Word
    from voice.turns.listener import FrameSource

FEWEST_WORDS: Final = 2
FEWEST_LETTERS: Final = 6
"""Shorter phrases are heard in all kinds of speech."""
_SETTLED_FRAMES: Final = 6
"""For so many frames the narrow recognizer has to stay with the phrase: it takes back what other words follow."""
_GAP_MS: Final = 250
"""Longest pause within the phrase: what lies in a longer one was said too."""
_BEFORE_MS: Final = 200
_AFTER_MS: Final = 100
_BYTES_PER_MS: Final = RATE_HZ // 1000 * 2


class WakePhrase:
    """Waits for a phrase; ``model`` is asked whenever hearing begins anew.

    Raises:
        GrammarError: The phrase is too short, or the model can't hear it.
    """

    def __init__(self, model: Callable[[], SpeechModel], source: FrameSource, phrase: str) -> None:
        self._model, self._source = model, source
        self.phrase = checked_wake_phrase(phrase, model())
        self._check = WakeCheck(model(), self.phrase)

    def wait(self) -> bytes:
        """Hear until the phrase is said; what was heard since its end, as PCM.

        Raises:
            DeviceError: The source failed.
        """
        self._source.flush()
        ahead = b""
        while True:
            model = self._model()
            if model is not self._check.model:
                self._check = WakeCheck(model, self.phrase)
            attempt = _Attempt(model, self.phrase, self._check)
            attempt.hear(ahead + self._source.read())
            while not attempt.ended:
                attempt.hear(self._source.read())
            if (rest := attempt.rest()) is not None:
                return rest
            ahead = attempt.ahead()


class _Attempt:
    """The frames up to what may be the phrase, or to a pause."""

    def __init__(self, model: SpeechModel, phrase: str, check: WakeCheck) -> None:
        self._phrase, self._check = phrase, check
        self._narrow = Recognizer(model, phrases=(phrase,), others=True)
        self._pcm = bytearray()
        self._settled = 0
        self._believed = False
        self._words: tuple[Word, ...] = ()
        self.ended = False

    def hear(self, pcm: bytes) -> None:
        self._pcm += pcm
        heard = self._narrow.accept(pcm)
        if heard is not None:
            self._believed = f" {self._phrase} " in f" {heard.text} "
        self._settled = self._settled + 1 if self._believed else 0
        if heard and heard.final:
            self._words, self.ended = _words_of(heard), True
        elif self._settled >= _SETTLED_FRAMES:
            self._words, self.ended = _words_of(self._narrow.finish()), True

    def ahead(self) -> bytes:
        """Sound after the pause, which may begin the phrase."""
        return bytes(self._pcm[-AHEAD_MS * _BYTES_PER_MS :])

    def rest(self) -> bytes | None:
        """The sound after the phrase; ``None`` where it was not said."""
        place = _place(self._words, self._phrase.split())
        if place is None:
            return None
        start_ms, end_ms = place
        piece = self._pcm[max(0, start_ms - _BEFORE_MS) * _BYTES_PER_MS : (end_ms + _AFTER_MS) * _BYTES_PER_MS]
        return bytes(self._pcm[end_ms * _BYTES_PER_MS :]) if self._check.agrees(bytes(piece)) else None


def _words_of(transcript: Transcript) -> tuple[Word, ...]:
    return transcript.alternatives[0].words if transcript.alternatives else ()


def _place(words: Sequence[Word], phrase: list[str]) -> tuple[int, int] | None:
    """From when to when the phrase was said without a pause, in ms."""
    for first in range(len(words) - len(phrase) + 1):
        said = words[first : first + len(phrase)]
        close = all(b.start_ms - a.end_ms <= _GAP_MS for a, b in pairwise(said))
        if close and [word.text for word in said] == phrase:
            return said[0].start_ms, said[-1].end_ms
    return None


def checked_wake_phrase(phrase: str, model: SpeechModel) -> str:
    """The phrase as the model writes it.

    Raises:
        GrammarError: It is too short, or the model can't hear it.
    """
    if len(phrase.split()) < FEWEST_WORDS or sum(map(str.isalpha, phrase)) < FEWEST_LETTERS:
        raise GrammarError(
            f"the wake phrase {phrase!r} is too short, other speech would be taken for it; "
            f"give {FEWEST_WORDS} words or more, for example 'hey shop'"
        )
    if not model.takes_grammar:
        raise GrammarError(f"the model in {model.folder.path} can't listen for a wake phrase; use another or none")
    grammar = sift_phrases((phrase,), model.knows)
    if not grammar.phrases:
        unknown = ", ".join(word for dropped in grammar.dropped for word in dropped.unknown_words)
        raise GrammarError(
            f"the wake phrase {phrase!r} has words that the speech model does not know: {unknown}; choose other words"
        )
    return grammar.phrases[0]
