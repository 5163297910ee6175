"""The values that the parts of the graph compiler hand to one another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

Pronunciations = Mapping[str, tuple[tuple[str, ...], ...]]
"""For each word its pronunciations, likeliest first; each is a tuple of base phones (``models.graph.phones``)."""


@dataclass(frozen=True, slots=True)
class NgramModel:
    """A back-off n-gram model.

    Words are strings; ``<s>`` and ``</s>`` are the ends of a sentence. Probabilities and back-off weights are log10,
    as in ARPA files (https://cmusphinx.github.io/wiki/arpaformat/).
    """

    grams: tuple[Mapping[tuple[str, ...], tuple[float, float]], ...]
    """For orders 1, 2, 3: n-gram -> (log10 probability, log10 back-off weight; 0.0 when it has none)."""
