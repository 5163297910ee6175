"""How well a model folder hears people whom it was not trained on, through Vosk."""

from __future__ import annotations

import json
from collections import defaultdict
from typing import TYPE_CHECKING

import vosk
from rapidfuzz.distance import Levenshtein

from models.training.audio_store import RATE_HZ, read_corpora

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from models.training.audio_store import StoredUtterance


def word_error_rates(model: Path, held_out: Path, tell: Callable[[float, str], None]) -> dict[str, float]:
    """Errors per word said, by corpus, of the utterances kept in a folder; ``tell`` hears of the part that is done."""
    vosk.SetLogLevel(-1)
    engine = vosk.Model(str(model))
    utterances = list(read_corpora(held_out))
    errors: dict[str, int] = defaultdict(int)
    words: dict[str, int] = defaultdict(int)
    for index, utterance in enumerate(utterances):
        errors[utterance.corpus] += Levenshtein.distance(utterance.words, _heard(engine, utterance))
        words[utterance.corpus] += len(utterance.words)
        tell(
            (index + 1) / len(utterances),
            f"{utterance.corpus}: WER {errors[utterance.corpus] / words[utterance.corpus]:.1%}",
        )
    return {corpus: errors[corpus] / count for corpus, count in words.items()}


def _heard(engine: vosk.Model, utterance: StoredUtterance) -> tuple[str, ...]:
    recognizer = vosk.KaldiRecognizer(engine, RATE_HZ)
    recognizer.AcceptWaveform(utterance.sound.astype("<i2").tobytes())
    return tuple(json.loads(recognizer.FinalResult())["text"].split())
