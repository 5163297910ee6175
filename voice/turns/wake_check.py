"""Whether a piece of sound is a wake phrase, and not something that sounds much like it.

It is heard against the phrase with one word replaced by each that sounds like it ("pay shop", "hey shot"), all equally
likely, and against all words as they are usually said. Measured on 112 utterances in four synthetic voices, 80 of them
made to sound alike: those woke 52 times by all words alone and wake 5 times by both; "hey shop" 29 and 30 times of 32.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from models import sound_alikes
from voice.pcm import RATE_HZ
from voice.vosk_engine import EngineRecognizer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from voice.recognizer import SpeechModel
    from voice.vosk_engine import Reading

_ALIKE: Final = 40
"""Words that sound like one of the phrase's, at most."""
_READINGS: Final = 20
_LEAST_LEAD: Final = -1.5
"""Lead of the phrase over what sounds like it, in nats: a little behind, for what is said next runs into it."""
_LEAST_OPEN_LEAD: Final = 3.5
"""Its lead over all words, of which each costs some nats, while the phrase costs none."""


class WakeCheck:
    """For one phrase and one model.

    Raises:
        models.ModelError: The model's list of words or its lexicon is damaged.
    """

    def __init__(self, model: SpeechModel, phrase: str) -> None:
        self.model, self._phrase = model, phrase
        self._grammar = (phrase, *_alike(model, phrase.split()))

    def agrees(self, pcm: bytes) -> bool:
        """Whether 16 kHz mono PCM is the phrase."""
        readings = self._readings(self._grammar, pcm)
        said = max((each.score for each in readings if self._is_in(each.text)), default=None)
        other = max((each.score for each in readings if not self._is_in(each.text)), default=None)
        if said is None or (other is not None and said - other < _LEAST_LEAD):
            return False
        return said - max(each.score for each in self._readings(None, pcm)) >= _LEAST_OPEN_LEAD

    def _is_in(self, text: str) -> bool:
        return f" {self._phrase} " in f" {text} "

    def _readings(self, grammar: tuple[str, ...] | None, pcm: bytes) -> tuple[Reading, ...]:
        engine = EngineRecognizer(self.model.engine, RATE_HZ, grammar, _READINGS)
        engine.accept(pcm)
        return engine.final()


def _alike(model: SpeechModel, words: list[str]) -> Iterator[str]:
    for place, word in enumerate(words):
        for other in sound_alikes(model.folder.path, word, _ALIKE):
            yield " ".join([*words[:place], other, *words[place + 1 :]])
