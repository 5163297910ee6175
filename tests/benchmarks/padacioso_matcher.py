"""padacioso, given the sentences that hawker has, in a process of its own that ends when its time is over.

It writes out every sentence of a template as a regular expression, and some templates stand for millions, so it gets a
few of each, spread evenly. Then it starts four processes for each sentence that it reads and sends them all expressions
that there are, which takes seconds a sentence; here the same comparisons are made in one process. It tries the
expressions one after the other, so what it reads in its time are sentences drawn from all by chance.
"""

from __future__ import annotations

import random
import resource
import time
from collections.abc import Iterator, Sequence
from typing import Any, Final

from nlu import LanguagePack
from nlu.templates import Template
from tests.benchmarks.own_process import in_own_process

SECONDS: Final = 240
"""Processor time for all sentences."""
SAMPLES: Final = 24
"""Sentences of each template."""
Read = tuple[str | None, dict[str, str]]
"""Intent and entities."""


def read(texts: Sequence[str], lists: dict[str, list[str]], seconds: float = SECONDS) -> dict[str, Read]:
    """What padacioso makes of texts, as many as it reads in its time; ``lists`` are values of entities by their names.

    Raises:
        ImportError: padacioso is not installed.
        MeasurementError: it didn't end when its time was over.
    """
    import padacioso  # noqa: F401 -- a missing library is told here and not in the other process

    found: list[tuple[str, str | None, dict[str, str]]] = in_own_process(_read, list(texts), lists, seconds)
    return {text: (intent, entities) for text, intent, entities in found}


def _read(
    texts: list[str], lists: dict[str, list[str]], seconds: float
) -> list[tuple[str, str | None, dict[str, str]]]:
    resource.setrlimit(resource.RLIMIT_CPU, (int(seconds * 3), int(seconds * 3)))
    pack = LanguagePack.load("en")
    container = _container(pack, lists)
    drawn = random.Random(0).sample(texts, len(texts))  # noqa: S311 -- which sentences are read is no secret
    found = []
    started = time.process_time()
    for text in drawn:
        if time.process_time() - started > seconds:
            break
        match = container.calc_intent(" ".join(pack.words.normalizer.words(text)))
        found.append((text, match["name"], {name: str(value) for name, value in match["entities"].items()}))
    return found


def _container(pack: LanguagePack, lists: dict[str, list[str]]) -> Any:
    from padacioso import IntentContainer

    class OneProcess(IntentContainer):  # type: ignore[misc]
        """The same without a pool of processes for each sentence."""

        def calc_intents(self, query: str) -> Iterator[dict[str, Any]]:
            for name, expressions in self.intent_samples.items():
                match = self._match(query, name, expressions)
                if match is not None:
                    yield match

    container = OneProcess()
    for name, values in lists.items():
        container.add_entity(name, values)
    for name, intent in pack.intents.items():
        samples = dict.fromkeys(text for template in intent.templates for text in _samples(template))
        container.add_intent(name, list(samples))
    return container


def _samples(template: Template) -> Iterator[str]:
    """Sentences without one slot twice, which an expression can't have."""
    step = max(1, template.count // SAMPLES)
    for number in range(0, template.count, step)[:SAMPLES]:
        sentence = template.sentence(number)
        slots = [word for word in sentence.split() if word.startswith("{")]
        if len(set(slots)) == len(slots):
            yield sentence
