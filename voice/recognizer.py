"""Words from sound: a model that many share, and a recognizer for each stream."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, Self

from models import ModelFolder, open_model_folder
from voice.belief import transcript_of, without_unknown
from voice.engines import Engines
from voice.errors import AudioError, GrammarError
from voice.grammar import DroppedPhrase, build_grammar, sift_phrases, unknown_token
from voice.pcm import RATE_HZ
from voice.room import Room
from voice.transcript import Alternative, Transcript
from voice.utterance import MAX_ALTERNATIVES
from voice.vosk_engine import AHEAD_MS, EngineModel, EngineRecognizer, Reading

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

_RATES_HZ: Final = range(8000, 192_001)
_EXPECTED_BONUS: Final = 3.0
"""How much likelier an expected phrase is than its sound alone says, as a log likelihood.

Measured on 30 short answers and 30 whole requests, three takes each: between 2 and 5 it hardly matters, and the WER of
the requests stays as it is without."""
_SURE: Final = 0.85
"""A reading with so much of the belief is not listened to again, which takes a fourth of the time for each way: talk
that was no request had at most 0.72 of it in 54 recordings."""
_LOOKED_AT_S: Final = 60
"""Longer utterances are no requests, and are listened to once."""
_MORE_WORDS: Final = 1
"""What has so many words more than any expected phrase is none of them."""
_SILENCE_MS: Final = 5000
"""After so long without sound that is heard comes an empty transcript, as after other sound without words."""


class SpeechModel:
    """A speech model in memory, shared by all threads and recognizers."""

    def __init__(self, folder: ModelFolder, engine: EngineModel) -> None:
        self.folder = folder
        self.engine = engine
        self.engines = Engines(engine, folder.path)

    @property
    def sounds(self) -> tuple[str, ...]:
        """Phrases of bare sounds, if its vocabulary has them."""
        return self.engines.sounds

    @classmethod
    def load(cls, folder: ModelFolder | Path) -> Self:
        """Read a model (0.2 s for the embedded one).

        Raises:
            models.ModelError: The folder is missing or damaged.
            RecognizerError: The engine can't use what is in it.
        """
        checked = folder if isinstance(folder, ModelFolder) else open_model_folder(folder, "und", "given")
        engine = EngineModel(checked.path)
        # A damaged graph shows itself here and not at the first customer.
        EngineRecognizer(engine, RATE_HZ, None, 1)
        return cls(checked, engine)

    @property
    def takes_grammar(self) -> bool:
        """Whether a recognizer can be told which phrases to expect."""
        return self.folder.takes_grammar

    def knows(self, word: str) -> bool:
        """Whether a word, written exactly so, can ever be recognized."""
        return self.engine.knows(word)


class Recognizer:
    """Hears one stream of 16-bit little-endian mono PCM at its true rate, ``rate_hz`` (8000 to 192000).

    ``phrases`` narrows hearing to them and their recombinations; with ``others`` speech that is none of them is heard
    as nothing, where it would be forced into them else. ``expected`` are likely answers and sentences, up
    to some thousands: what is in doubt is listened to again for them, and the readings of both compete, so that "two"
    is not heard as "to" and other speech is still heard as what it is. Phrases that can't be heard are in ``dropped``.

    Raises:
        GrammarError: ``phrases`` hold nothing to listen for, or the model takes no grammar.
        AudioError: The rate is out of range.
    """

    def __init__(
        self,
        model: SpeechModel,
        rate_hz: int = RATE_HZ,
        phrases: Iterable[str] | None = None,
        expected: Iterable[str] = (),
        max_alternatives: int = MAX_ALTERNATIVES,
        *,
        others: bool = False,
    ) -> None:
        if rate_hz not in _RATES_HZ:
            raise AudioError(f"sound at {rate_hz} Hz can't be recognized; give 8000 to 192000 Hz")
        self.dropped: tuple[DroppedPhrase, ...] = ()
        self._max_alternatives = max(1, max_alternatives)
        self._partial = ""
        self._model, self._rate_hz = model, rate_hz
        self._room = Room(rate_hz)
        self._sound = bytearray()
        """Of the utterance, for listening to it again."""
        self._passed_ms = self._begun_ms = self._sound_ms = self._unheard_ms = 0.0
        """How far the stream is, where in it the engine and the kept sound began, and how much was kept back."""
        self._resumed = False
        """Whether the engine came upon a pause since it began."""
        required = self._required(model, phrases)
        unknown = unknown_token(model.knows) if required and others else ()
        grammar = required + unknown if required else None
        self._main = model.engines.lend(self, rate_hz, grammar, self._max_alternatives)
        self._hoped = self._sifted(model, expected)
        self._longest = max((len(phrase.split()) for phrase in self._hoped), default=0)

    def accept(self, pcm: bytes) -> Transcript | None:
        """Hear some frames.

        Returns a final transcript at the end of an utterance (empty after some seconds without speech), a partial
        one when the words so far changed, else ``None``.

        Raises:
            AudioError: ``pcm`` does not hold whole samples.
        """
        if len(pcm) % 2:
            raise AudioError("sound came with half a sample; send 16-bit samples whole")
        self._passed_ms += self._ms(pcm)
        heard = self._room.hear(pcm)
        return self._hear(heard) if heard else self._wait(pcm)

    def finish(self) -> Transcript:
        """End the utterance now and say what was heard; the next frames begin a new one."""
        readings = [reading.later(round(self._begun_ms)) for reading in self._main.final()]
        transcript = self._transcript(readings, bytes(self._sound))
        self._begin()
        return transcript

    def reset(self) -> None:
        """Forget what was heard since the last final transcript."""
        self._main.final()
        self._begin()

    def _hear(self, pcm: bytes) -> Transcript | None:
        if not self._sound:
            self._begun_ms = self._sound_ms = self._passed_ms - self._ms(pcm)
        if len(self._sound) < self._most_sound:
            self._sound += pcm
        if self._main.accept(pcm):
            return self._pause() if self._is_whole else self.finish()
        changed = self._changed()
        if self._partial or not self._room.still:
            return changed
        if self._room.clicked:
            self.reset()
            return changed
        final = self.finish()  # its last words may come only now
        return final if final.text else changed

    def _pause(self) -> Transcript:
        """The engine came upon a pause; sound that it has not searched yet may begin the next words."""
        readings = [reading.later(round(self._begun_ms)) for reading in self._main.ended()]
        said = bytes(self._sound[: -round(AHEAD_MS * self._rate_hz / 1000) * 2])
        transcript = self._transcript(readings, said)
        self._sound_ms += self._ms(said)
        del self._sound[: len(said)]
        self._partial, self._resumed = "", True
        return transcript

    def _wait(self, pcm: bytes) -> Transcript | None:
        """Nothing is there to be heard."""
        self._unheard_ms += self._ms(pcm)
        if self._unheard_ms < _SILENCE_MS:
            return None
        self._unheard_ms = 0.0
        return Transcript((), final=True)

    def _transcript(self, readings: list[Reading], sound: bytes) -> Transcript:
        """What was heard: what is not beyond doubt is listened to again, for what was expected and for bare sounds."""
        transcript = transcript_of(readings, self._max_alternatives)
        if _is_sure(transcript):
            return transcript
        if self._is_whole and self._may_be_expected(transcript):
            readings += [self._favored(reading) for reading in self._expected_in(sound)]
            transcript = transcript_of(readings, self._max_alternatives)
        support = self._support(transcript, readings, sound) if transcript.text and self._is_whole else None
        if support is None:
            return replace(transcript, unweighed=bool(transcript.text))
        return replace(transcript, support=support) if support > 0 else Transcript((), final=True)

    def _support(self, transcript: Transcript, readings: list[Reading], sound: bytes) -> float | None:
        """How well what a transcript kept of the readings explains the sound, if the model can tell."""
        kept = {alternative.text for alternative in transcript.alternatives}
        weighed = [each for each in readings if without_unknown(each.text) in kept]
        return self._model.engines.support(weighed, sound, self._rate_hz)

    def _may_be_expected(self, transcript: Transcript) -> bool:
        words = len(transcript.text.split())
        if self._resumed and not words:  # the rest of a pause
            return False
        return bool(self._hoped) and bool(self._sound) and words <= self._longest + _MORE_WORDS

    def _expected_in(self, sound: bytes) -> tuple[Reading, ...]:
        found = self._model.engines.look(sound, self._rate_hz, self._hoped, self._max_alternatives)
        return tuple(reading.later(round(self._sound_ms)) for reading in found)

    def _begin(self) -> None:
        self._partial, self._resumed = "", False
        self._unheard_ms = 0.0
        self._sound.clear()
        self._room.wait()

    @property
    def _is_whole(self) -> bool:
        """Whether all sound of the utterance was kept."""
        return len(self._sound) < self._most_sound

    @property
    def _most_sound(self) -> int:
        return _LOOKED_AT_S * self._rate_hz * 2

    def _ms(self, pcm: bytes) -> float:
        return len(pcm) / 2 / self._rate_hz * 1000

    def _favored(self, reading: Reading) -> Reading:
        """A reading that is a whole expected phrase gets its bonus.

        Recombinations of phrases get none, or other speech would be heard as commands; nor does silence.
        """
        whole = without_unknown(reading.text) in self._hoped
        return replace(reading, score=reading.score + _EXPECTED_BONUS) if whole else reading

    def _changed(self) -> Transcript | None:
        text = without_unknown(self._main.partial())
        if text == self._partial:
            return None
        self._partial = text
        return Transcript((Alternative(text, 1.0),) if text else (), final=False)

    def _required(self, model: SpeechModel, phrases: Iterable[str] | None) -> tuple[str, ...] | None:
        if phrases is None:
            return None
        if not model.takes_grammar:
            raise GrammarError(f"the model in {model.folder.path} can't be told what to expect; use no phrases")
        grammar = build_grammar(phrases, model.knows)
        self.dropped += grammar.dropped
        return grammar.phrases

    def _sifted(self, model: SpeechModel, expected: Iterable[str]) -> tuple[str, ...]:
        """What of ``expected`` can be listened for: it is a hint, so that nothing left is no error."""
        grammar = sift_phrases(expected, model.knows if model.takes_grammar else lambda _: False)
        self.dropped += grammar.dropped
        return grammar.phrases


def _is_sure(transcript: Transcript) -> bool:
    return bool(transcript.alternatives) and transcript.alternatives[0].confidence >= _SURE
