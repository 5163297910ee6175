"""From an utterance to the sentence template that it is an example of: typed spans and names become slots."""

from __future__ import annotations

from itertools import groupby
from typing import Final

from nlu.interpretation import Vocabulary
from nlu.packs.pack import SLOTS, LanguagePack
from nlu.tagging.lexicon import Lexicon
from nlu.tagging.scanning import FILLER, NUMBER, WORD, Unit
from nlu.tagging.tagging import Tagger

LONGEST_NAME: Final = 6
"""Words of a name, in units."""


class Generalizer:
    """Makes templates for one language in one shop."""

    def __init__(self, pack: LanguagePack, vocabulary: Vocabulary) -> None:
        self._pack = pack
        self._lexicon = Lexicon(pack.words, vocabulary)
        self._tagger = Tagger(pack.words, self._lexicon)

    def template(self, utterance: str, intent: str, item: str = "") -> str:
        """The template of an utterance that means an intent; ``item`` are words that name the thing in it.

        Without these the whole names that the shop has are its things. What the intent has no slot for stays as it was
        said.
        """
        takes = self._pack.intents[intent].takes
        normalizer, stem = self._pack.words.normalizer, self._pack.words.stem
        units = [u for u in self._tagger.units(normalizer.words(utterance)) if u.kind != FILLER]
        named = frozenset(stem(word) for word in normalizer.words(item)) - self._pack.words.stop_words
        things = self._said_of(units, named) or self._names(units)
        cells = (_cell(unit, "item" if i in things else _slot(unit), takes) for i, unit in enumerate(units))
        return " ".join(cell for cell, _ in groupby(cells))

    def _said_of(self, units: list[Unit], named: frozenset[str]) -> set[int]:
        """Places of the words that were said of a thing's name."""
        return {i for i, unit in enumerate(units) if unit.kind == WORD and self._pack.words.stem(unit.text) in named}

    def _names(self, units: list[Unit]) -> set[int]:
        """Places of whole names; the longest from each place on."""
        found: set[int] = set()
        for start in range(len(units)):
            ends = range(min(len(units), start + LONGEST_NAME), start, -1)
            named = (end for end in ends if self._lexicon.is_name(unit.text for unit in units[start:end]))
            found.update(range(start, next(named, start)) if start not in found else ())
        return found


def _cell(unit: Unit, slot: str, takes: frozenset[str]) -> str:
    return f"{{{slot}}}" if slot in takes else unit.text


def _slot(unit: Unit) -> str:
    if unit.kind == NUMBER:
        return "quantity"
    return unit.kind if unit.kind in SLOTS else ""
