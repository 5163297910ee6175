"""The values that the parts of the graph compiler hand to one another."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Self

from models.graph.gram_table import Gram, GramTable, Weights

Pronunciations = Mapping[str, tuple[tuple[str, ...], ...]]
"""For each word its pronunciations, likeliest first; each is a tuple of base phones (``models.graph.phones``)."""


class NgramModel:
    """A back-off n-gram model, as mappings or as arrays: the one is made of the other when it is wanted.

    Words are strings; ``<s>`` and ``</s>`` are the ends of a sentence. Probabilities and back-off weights are log10,
    as in ARPA files (https://cmusphinx.github.io/wiki/arpaformat/).
    """

    def __init__(self, grams: Sequence[Mapping[Gram, Weights]]) -> None:
        self.__dict__["grams"] = tuple(grams)

    @classmethod
    def of(cls, table: GramTable) -> Self:
        """The model that arrays hold."""
        model = cls.__new__(cls)
        model.__dict__["table"] = table
        return model

    @cached_property
    def grams(self) -> tuple[Mapping[Gram, Weights], ...]:
        """For orders 1, 2, 3: n-gram -> (log10 probability, log10 back-off weight; 0.0 when it has none)."""
        return self.table.grams()

    @cached_property
    def table(self) -> GramTable:
        """The same as arrays."""
        return GramTable.of(self.grams)

    @property
    def words(self) -> dict[str, float]:
        """Each word, in alphabetical order, with its log10 probability after no other."""
        if not self.table.levels:
            return {}
        level = self.table.levels[0]
        return {self.table.words[n]: log for n, log in zip(level.keys.tolist(), level.logs.tolist(), strict=True)}

    def __eq__(self, other: object) -> bool:
        return isinstance(other, NgramModel) and self.grams == other.grams

    __hash__ = None  # type: ignore[assignment]  # its mappings have none
