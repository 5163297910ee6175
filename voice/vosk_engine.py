"""The recognition engine, Vosk 0.3.45; no other module knows of it or of its JSON.

Scores are log likelihoods when alternatives are asked for (``SetMaxAlternatives`` above 0), which is the only way it is
used here: https://github.com/alphacep/vosk-api, ``Recognizer::NbestResult``.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import vosk

from voice.errors import RecognizerError

if TYPE_CHECKING:
    from pathlib import Path

vosk.SetLogLevel(-1)  # its log goes to the terminal of whoever runs us


@dataclass(frozen=True, slots=True)
class ScoredWord:
    """A word and its place in the utterance's sound, in ms."""

    text: str
    start_ms: int
    end_ms: int


@dataclass(frozen=True, slots=True)
class Reading:
    """One word sequence, which may be empty, with its unnormalized log likelihood."""

    text: str
    score: float
    words: tuple[ScoredWord, ...]

    def later(self, ms: int) -> Reading:
        """The same reading with that much sound before it."""
        words = (ScoredWord(word.text, word.start_ms + ms, word.end_ms + ms) for word in self.words)
        return Reading(self.text, self.score, tuple(words))


AHEAD_MS: Final = 600
"""The most sound that the engine has taken and not searched yet: a chunk of frames and what the network looks ahead."""


class EngineModel:
    """A loaded model; one is enough for any number of threads and recognizers.

    Raises:
        RecognizerError: The engine can't read the model.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        try:
            self.handle = _Model(str(folder))
        except Exception as error:
            raise RecognizerError(f"the speech model in {folder} can't be read; install it again") from error

    def knows(self, word: str) -> bool:
        """Whether a word, written exactly so, can ever be recognized."""
        return bool(self.handle.vosk_model_find_word(word) >= 0)


class _Unmade:
    """Vosk's own classes fail when they are let go before they were made, as by Ctrl-C, and print a stack trace."""

    _handle: Any = None

    def __del__(self) -> None:
        if self._handle is not None:
            super().__del__()  # type: ignore[misc]  # of the vosk class beside this one


class _Model(_Unmade, vosk.Model):  # type: ignore[misc]  # vosk has no types
    """A model that may be left half-made."""


class _Recognizer(_Unmade, vosk.KaldiRecognizer):  # type: ignore[misc]  # vosk has no types
    """A recognizer that may be left half-made."""


class EngineRecognizer:
    """One stream of 16-bit mono PCM at ``rate_hz``, heard openly or against a grammar.

    ``grammar`` must have been checked (see ``voice.grammar``): the engine ends the process on some inputs.

    Raises:
        RecognizerError: The model can't make a recognizer.
    """

    def __init__(
        self, model: EngineModel, rate_hz: int, grammar: tuple[str, ...] | None, max_alternatives: int
    ) -> None:
        extra = () if grammar is None else (json.dumps(grammar, ensure_ascii=False),)
        try:
            self._handle = _Recognizer(model.handle, rate_hz, *extra)
        except Exception as error:
            raise RecognizerError(
                f"the graph or features of the speech model in {model.folder} are damaged; install it again"
            ) from error
        self._model = model  # must outlive the handle
        self._handle.SetWords(True)
        self._handle.SetMaxAlternatives(max_alternatives)
        self._bytes_per_ms = rate_hz * 2 / 1000
        self._passed_ms = self._begun_ms = 0.0
        """How much was heard, and where of that the utterance began."""

    @property
    def is_new(self) -> bool:
        """Whether nothing was heard since the last utterance: what is heard next owes nothing to it."""
        return self._passed_ms == self._begun_ms

    def accept(self, pcm: bytes) -> bool:
        """Hear some sound; true at the end of an utterance, when :meth:`ended` or :meth:`final` must be called.

        Raises:
            RecognizerError: The engine failed on this sound.
        """
        self._passed_ms += len(pcm) / self._bytes_per_ms
        try:
            return bool(self._handle.AcceptWaveform(pcm))
        except Exception as error:
            raise RecognizerError("the recognition engine failed on this sound; start a new recognizer") from error

    def partial(self) -> str:
        """The words so far, which may still change."""
        return str(json.loads(self._handle.PartialResult()).get("partial", "")).strip()

    def ended(self) -> tuple[Reading, ...]:
        """What was said in an utterance that has ended; up to ``AHEAD_MS`` of the sound belongs to the next one."""
        return self._readings(self._handle.Result(), self._begun_ms)

    def final(self) -> tuple[Reading, ...]:
        """What was said up to now; the next sound begins a new utterance."""
        begun_ms, self._begun_ms = self._begun_ms, self._passed_ms
        return self._readings(self._handle.FinalResult(), begun_ms)

    def _readings(self, result: str, begun_ms: float) -> tuple[Reading, ...]:
        return tuple(each.later(-round(begun_ms)) for each in parse_result(result))


def parse_result(text: str) -> tuple[Reading, ...]:
    """Read any of the engine's result shapes: alternatives, words with confidences, or bare text."""
    answer: dict[str, Any] = json.loads(text)
    found = answer.get("alternatives", [answer])
    return tuple(_reading(each) for each in found)


def _reading(alternative: dict[str, Any]) -> Reading:
    words = tuple(
        ScoredWord(word["word"], round(word["start"] * 1000), round(word["end"] * 1000))
        for word in alternative.get("result", ())
    )
    return Reading(str(alternative.get("text", "")).strip(), float(alternative.get("confidence", 0.0)), words)
