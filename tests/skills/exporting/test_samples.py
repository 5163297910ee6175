"""What is exported as said for an intent is heard as that intent, whichever values stand in it."""

from __future__ import annotations

from typing import Final

import pytest

from nlu import Expectation, Hypothesis
from skills.names.vocabulary import vocabulary_of
from tests.skills.exporting.conftest import Exported

LANGUAGES: Final = ("de", "en", "es", "fr", "pt")
TRIED: Final = 300
LEAST: Final = 0.97
"""Share of samples that are heard as their intent with values that they were not tried with."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_samples_are_heard_as_their_intent_with_other_values_too(exported: Exported, language: str) -> None:
    model, house = exported.spoken(language), exported.house
    vocabulary = vocabulary_of(house.shop.in_language(language).words())
    interpreter = house.assistant.languages.interpreter(language, vocabulary)
    samples = [(intent.name, sample) for intent in model.intents for sample in intent.samples if "{" in sample]
    tried = samples[:: max(1, len(samples) // TRIED)]
    missed = []
    for turn, (intent, sample) in enumerate(tried, start=1):
        said = model.fillings.filled(sample, turn)
        if interpreter.interpret([Hypothesis(said)], Expectation()).intent != intent:
            missed.append(f"{intent}: {said}")
    share = 1 - len(missed) / len(tried)
    assert share >= LEAST, missed
