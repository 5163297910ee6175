"""Examples for ``doubt_fitting``: what was heard in doubt, and whether it was meant for the shop."""

from __future__ import annotations

from itertools import cycle

from skills.doubt import features
from tests.benchmarks import beside, heldout, spoken
from tests.benchmarks.conditions import Conditions
from tests.benchmarks.ears import pcm_of
from tests.benchmarks.listening import Snr
from tests.benchmarks.noise import kitchen_or_pink, mixed
from tests.benchmarks.product_ear import ProductEar

Examples = list[tuple[tuple[float, ...], bool]]


def meant(voice: str, snr: Snr) -> Examples:
    """Be a process that hears requests: features, and true; those misunderstood are left out."""
    ear, noise = ProductEar(), kitchen_or_pink(Conditions.of_run().recordings("coffee"))[0]
    found: Examples = []
    requests = heldout.load(heldout.SEEN_SPOKEN)
    for seed, (request, path) in enumerate(zip(requests, spoken.speak(voice, requests), strict=True)):
        pcm = pcm_of(str(path)) if snr is None else mixed(pcm_of(str(path)), noise, snr, seed)
        utterance = ear.hear(pcm, request.expectation)
        if utterance.support is None:
            continue
        understood = ear.understand(utterance, request.expectation)
        outcome = heldout.compare(request, utterance.alternatives, understood, ear.pack)
        if outcome.intent_right and not outcome.wrong:
            found.append((features(understood, utterance.support, utterance.alternatives[0].confidence), True))
    return found


def not_meant(name: str, snr: Snr) -> Examples:
    """Be a process that hears talk, each recording in one moment of a conversation: features, and false."""
    ear, noise = ProductEar(), kitchen_or_pink(Conditions.of_run().recordings("coffee"))[0]
    found: Examples = []
    for seed, (path, expectation) in enumerate(zip(beside.recordings(name), cycle(beside.WHEN.values()), strict=False)):
        pcm = pcm_of(str(path)) if snr is None else mixed(pcm_of(str(path)), noise, snr, seed)
        utterance = ear.hear(pcm, expectation)
        understood = ear.understand(utterance, expectation)
        if utterance.support is not None and understood.intent is not None:
            found.append((features(understood, utterance.support, utterance.alternatives[0].confidence), False))
    return found
