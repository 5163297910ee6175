"""Words from sound: a model that many share, and a recognizer for each stream."""

from __future__ import annotations

import math
from typing import Self, TYPE_CHECKING

from models import ModelFolder, open_model_folder
from voice.errors import AudioError, GrammarError
from voice.grammar import DroppedPhrase, build_grammar, is_unknown_token
from voice.transcript import Alternative, Transcript, Word
from voice.vosk_engine import EngineModel, EngineRecognizer, Reading, ScoredWord

if TYPE_CHECKING:
    from pathlib import Path
    from collections.abc import Iterable


class SpeechModel:
    """A speech model in memory, shared by all threads and recognizers."""

    def __init__(self, folder: ModelFolder, engine: EngineModel) -> None:
        self.folder = folder
        self.engine = engine

    @classmethod
    def load(cls, folder: ModelFolder | Path) -> Self:
        """Read a model (0.3 s for the embedded one).

        Raises:
            models.ModelError: The folder is missing or damaged.
            RecognizerError: The engine can't use what is in it.
        """
        checked = folder if isinstance(folder, ModelFolder) else open_model_folder(folder, "und", "given")
        engine = EngineModel(checked.path)
        EngineRecognizer(
            engine, 16000, None, 1
        )  # a damaged graph shows itself here and not at the first customer
        return cls(checked, engine)

    @property
    def takes_grammar(self) -> bool:
        """Whether a recognizer can be told which phrases to expect."""
        return self.folder.takes_grammar

    def knows(self, word: str) -> bool:
        """Whether a word, written exactly so, can ever be recognized."""
        return self.engine.knows(word)


class Recognizer:
    """Hears one stream of 16-bit little-endian mono PCM.

    ``rate_hz`` is the stream's true rate, 8000 or more. ``phrases`` narrows hearing to them (see ``voice.grammar``);
    those that can't be heard are in ``dropped``.

    Raises:
        GrammarError: There is nothing to listen for, or the model takes no grammar.
        AudioError: The rate is out of range.
    """

    def __init__(
        self,
        model: SpeechModel,
        rate_hz: int = 16000,
        phrases: Iterable[str] | None = None,
        max_alternatives: int = 5,
    ) -> None:
        if not 8000 <= rate_hz <= 192_000:
            raise AudioError(f"sound at {rate_hz} Hz can't be recognized; give 8000 to 192000 Hz")
        self.dropped: tuple[DroppedPhrase, ...] = ()
        grammar: tuple[str, ...] | None = None
        if phrases is not None:
            if not model.takes_grammar:
                raise GrammarError(
                    f"the speech model {model.folder.path.name} can't be told which phrases to expect"
                )
            built = build_grammar(phrases, model.knows)
            grammar, self.dropped = built.phrases, built.dropped
        self._engine = EngineRecognizer(model.engine, rate_hz, grammar, max(1, max_alternatives))
        self._partial = ""

    def accept(self, pcm: bytes) -> Transcript | None:
        """Hear some frames.

        Returns a final transcript at the end of an utterance (empty after some seconds without speech), a partial one
        when the words so far changed, else ``None``.

        Raises:
            AudioError: ``pcm`` does not hold whole samples.
        """
        if len(pcm) % 2:
            raise AudioError("sound came with half a sample; send 16-bit samples whole")
        if self._engine.accept(pcm):
            self._partial = ""
            return _final(self._engine.result())
        text = _without_unknown(self._engine.partial())
        if text == self._partial:
            return None
        self._partial = text
        return Transcript((Alternative(text, 1.0),) if text else (), final=False)

    def finish(self) -> Transcript:
        """End the utterance now and say what was heard; the next frames begin a new one."""
        self._partial = ""
        return _final(self._engine.final())

    def reset(self) -> None:
        """Forget what was heard since the last final transcript."""
        self._partial = ""
        self._engine.reset()


def _final(readings: tuple[Reading, ...]) -> Transcript:
    """Normalize the readings' log likelihoods into shares of belief (softmax), the same words counted once."""
    if not readings:
        return Transcript((), final=True)
    best = max(reading.score for reading in readings)
    weights = [math.exp(reading.score - best) for reading in readings]
    total = sum(weights)
    shares: dict[str, float] = {}
    words: dict[str, tuple[ScoredWord, ...]] = {}
    for reading, weight in zip(readings, weights, strict=True):
        text = _without_unknown(reading.text)
        if text:
            shares[text] = shares.get(text, 0.0) + weight / total
            words.setdefault(text, reading.words)
    ranked = sorted(shares, key=lambda text: -shares[text])
    return Transcript(tuple(Alternative(t, shares[t], _words(t, words, shares)) for t in ranked), final=True)


def _words(text: str, words: dict[str, tuple[ScoredWord, ...]], shares: dict[str, float]) -> tuple[Word, ...]:
    """An alternative's words; each is as certain as all the alternatives together that have it at the same place."""
    return tuple(
        Word(
            word.text,
            word.start_ms,
            word.end_ms,
            min(1.0, sum(shares[o] for o in shares if _has(words[o], word))),
        )
        for word in words[text]
        if not is_unknown_token(word.text)
    )


def _has(words: tuple[ScoredWord, ...], word: ScoredWord) -> bool:
    return any(w.text == word.text and w.start_ms < word.end_ms and word.start_ms < w.end_ms for w in words)


def _without_unknown(text: str) -> str:
    return " ".join(word for word in text.split() if not is_unknown_token(word))
