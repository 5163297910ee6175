"""Hearing and understanding as the product does both: with the shop's graph, and what would answer a question."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Final

from nlu import Expectation, Interpretation, Interpreter, LanguagePack, Vocabulary
from skills.hearing.hearing import sentences_of, shortest, told, utterance_of
from skills.utterance import Utterance
from tests.benchmarks import graphs, heldout
from tests.benchmarks.conditions import Conditions
from tests.benchmarks.noise import RATE_HZ
from voice import Recognizer, SpeechModel
from voice.utterance import join_segments

_BLOCK: Final = 3200
"""100 ms of PCM."""


class ProductEar:
    """An English kiosk in a shop of these words, else in the demo shop; without its conversation."""

    def __init__(self, vocabulary: Vocabulary | None = None) -> None:
        self.pack = LanguagePack.load("en")
        self.vocabulary = vocabulary or _of_demo_shop()
        self._model = SpeechModel.load(graphs.of_shop(self.vocabulary).under(Conditions.of_run().model))
        self._interpreter = Interpreter(self.pack, self.vocabulary)
        self._short = shortest(sentences_of(self.pack, self.vocabulary))

    def hear(self, pcm: bytes, expectation: Expectation) -> Utterance:
        """What is heard in some 16 kHz mono PCM after a question."""
        expected = told(self.pack, self.vocabulary, expectation, self._short)
        recognizer = Recognizer(self._model, RATE_HZ, expected=expected)
        heard = [recognizer.accept(pcm[at : at + _BLOCK]) for at in range(0, len(pcm), _BLOCK)]
        segments = [*(each for each in heard if each and each.final), recognizer.finish()]
        return utterance_of(join_segments(segments), "bench", "bench")

    def understand(self, heard: Utterance, expectation: Expectation) -> Interpretation:
        """What it means, before it is doubted."""
        return self._interpreter.interpret(heard.alternatives, expectation)


def _of_demo_shop() -> Vocabulary:
    with tempfile.TemporaryDirectory(prefix="hawker-bench-") as made:
        return heldout.demo_vocabulary(Path(made))
