"""Two language models as one: what a shop's customers say, and what people say.

After each history the probabilities are mixed by how likely the history is in either model: after "add it to my" the
shop's model is believed, after "the weather in" the general one. The odds are tempered by a square root, because two or
three words tell little; of the exponents 0, 1/2 and 1 it has the least perplexity on shop requests.
"""

from __future__ import annotations

from math import sqrt
from typing import Final

from models.graph.back_off import START, BackOff, History
from models.graph.values import NgramModel

DOMAIN_SHARE: Final = 0.6
"""Chosen by perplexity: more makes requests worded in an unforeseen way harder to hear, less makes all requests so."""


def mix(domain: NgramModel, general: NgramModel, share: float = DOMAIN_SHARE) -> NgramModel:
    """One model of both vocabularies, in which the probabilities after each history sum to 1.

    Raises:
        ValueError: ``share``, the domain's prior probability, is not between 0 and 1.
    """
    return mixed(BackOff.of(domain), BackOff.of(general), share).finished()


def mixed(domain: BackOff, general: BackOff, share: float) -> BackOff:
    """As :func:`mix`. An n-gram is written if one of the models writes it."""
    if not 0.0 < share < 1.0:
        raise ValueError(f"the domain's share is {share}, not between 0 and 1")
    model = BackOff()
    for history in sorted(domain.after.keys() | general.after.keys(), key=len):
        part = _domain_part(domain, general, history, share)
        words = domain.after.get(history, {}).keys() | general.after.get(history, {}).keys()
        model.after[history] = {
            word: part * domain.probability(history, word) + (1.0 - part) * general.probability(history, word)
            for word in words
        }
    model.normalize()
    return model


def _domain_part(domain: BackOff, general: BackOff, history: History, share: float) -> float:
    """How likely it is that what follows comes from the domain."""
    ours, theirs = (sqrt(_likelihood(model, history)) for model in (domain, general))
    return share * ours / (share * ours + (1.0 - share) * theirs) if ours + theirs else share


def _likelihood(model: BackOff, history: History) -> float:
    likelihood = 1.0
    for i, word in enumerate(history):
        if word != START:
            likelihood *= model.probability(history[:i], word)
    return likelihood
