"""Examples for ``doubt_fitting``: what was heard in doubt and given an intent, and whether it was meant."""

from __future__ import annotations

from skills.dialogue.doubt import signs
from skills.utterance import Utterance
from tests.benchmarks import bystanders, heldout
from tests.benchmarks.bystanders import FITTED
from tests.benchmarks.conditions import Conditions
from tests.benchmarks.listening import Snr
from tests.benchmarks.noise import kitchen_or_pink, mixed
from tests.benchmarks.product_ear import ProductEar

Examples = list[tuple[dict[str, float], str, bool]]
"""Signs of doubt, the intent, and whether it was meant."""


def examples(kind: str, snr: Snr) -> Examples:
    """Be a process that hears one kind in one noise.

    Requests that were misunderstood are left out; so is talk that means something to a shop when it is read, for it is
    not by its sound that it could be told from a request.
    """
    ear, noise = ProductEar(bystanders.vocabulary(kind)), kitchen_or_pink(Conditions.of_run().recordings("coffee"))[0]
    found: Examples = []
    for seed, heard in enumerate(bystanders.sounds(kind, FITTED)):
        utterance = ear.hear(heard.pcm if snr is None else mixed(heard.pcm, noise, snr, seed), heard.expectation)
        understood = ear.understand(utterance, heard.expectation)
        if utterance.support is None or understood.intent is None:
            continue
        if heard.request:
            outcome = heldout.compare(heard.request, utterance.alternatives, understood, ear.pack)
            if not outcome.intent_right:
                continue
        elif heard.said and ear.understand(_typed(heard.said), heard.expectation).intent:
            continue
        found.append((signs(understood, utterance, heard.expectation), understood.intent, heard.request is not None))
    return found


def _typed(text: str) -> Utterance:
    return Utterance.of_text(text, session_id="bench", message_id="1", channel="bench")
