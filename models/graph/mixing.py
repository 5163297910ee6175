"""Two language models as one: what a shop's customers say, and what people say.

After each history the probabilities are mixed by how likely the history is in either model: after "add it to my" the
shop's model is believed, after "the weather in" the general one. The odds are tempered by a square root, because two or
three words tell little; of the exponents 0, 1/2 and 1 it has the least perplexity on shop requests.
"""

from __future__ import annotations

from typing import Final

import numpy as np

from models.graph.back_off import LEAST_MASS, START
from models.graph.gram_table import GramTable, Keys, Level, Numbers, logarithms, numbered
from models.graph.values import NgramModel

DOMAIN_SHARE: Final = 0.6
"""Chosen by perplexity: more makes requests worded in an unforeseen way harder to hear, less makes all requests so."""


def mix(domain: NgramModel, general: NgramModel, share: float = DOMAIN_SHARE) -> NgramModel:
    """One model of both vocabularies, in which the probabilities after each history sum to 1.

    An n-gram is written if one of the models writes it.

    Raises:
        ValueError: ``share``, the domain's prior probability, is not between 0 and 1.
    """
    if not 0.0 < share < 1.0:
        raise ValueError(f"the domain's share is {share}, not between 0 and 1")
    words = tuple(numbered((*domain.table.words, *general.table.words)))
    ours, theirs = domain.table.over(words), general.table.over(words)
    made = GramTable(words, ())
    for order in range(1, 1 + max(len(ours.levels), len(theirs.levels))):
        made = _with_order(made, order, ours, theirs, share)
    return NgramModel.of(made)


def _with_order(made: GramTable, order: int, ours: GramTable, theirs: GramTable, share: float) -> GramTable:
    """The mixture with n-grams of one more word, and with the back-off weights of those that are one shorter."""
    keys = np.union1d(_keys(ours, order), _keys(theirs, order))
    histories, after = np.unique(made.history(keys), return_inverse=True)
    part = _domain_part(ours, theirs, order - 1, histories, share)[after]
    mixed = part * ours.probabilities(order, keys) + (1.0 - part) * theirs.probabilities(order, keys)
    level = Level(keys, logarithms(mixed), np.zeros(len(keys)))
    if order == 1:
        return GramTable(made.words, (level,))
    shorter = made.probabilities(order - 1, made.suffix(keys, order - 1))
    last = made.levels[-1]
    weights = last.weights.copy()
    left, unwritten = (np.maximum(1.0 - np.bincount(after, shares), LEAST_MASS) for shares in (mixed, shorter))
    places = made.find(order - 1, histories)
    weights[places[places >= 0]] = logarithms(left / unwritten)[places >= 0]
    return GramTable(made.words, (*made.levels[:-1], Level(last.keys, last.logs, weights), level))


def _keys(table: GramTable, order: int) -> Keys:
    return table.levels[order - 1].keys if order <= len(table.levels) else np.empty(0, np.int64)


def _domain_part(ours: GramTable, theirs: GramTable, length: int, histories: Keys, share: float) -> Numbers:
    """How likely it is, after each history, that what follows comes from the domain."""
    domain, general = (np.sqrt(_likelihoods(table, length, histories)) for table in (ours, theirs))
    both = share * domain + (1.0 - share) * general
    return np.where(both > 0.0, share * domain / np.where(both > 0.0, both, 1.0), share)


def _likelihoods(table: GramTable, length: int, histories: Keys) -> Numbers:
    """Of histories as beginnings of sentences; that a sentence begins is certain."""
    likelihoods = np.ones(len(histories))
    for order in range(length, 0, -1):
        last = table.suffix(histories, 1)
        start = table.words.index(START) if START in table.words else -1
        likelihoods *= np.where(last == start, 1.0, table.probabilities(order, histories))
        histories = table.history(histories)
    return likelihoods
