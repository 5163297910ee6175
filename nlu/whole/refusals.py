"""Places that are refused: "not the first, the second" and "the second, not the first" are the second.

"Not the first" alone takes it away, from the list or from the cart.
"""

from __future__ import annotations

from typing import Final

from nlu.interpretation import Interpretation, Slots
from nlu.packs.words import Words
from nlu.tagging.scanning import FILLER, WORD, Unit
from nlu.tagging.tagging import Tagger

ORDINALS: Final = "ordinals"
REMOVE: Final = "remove"
SURE: Final = 0.9
"""Confidence of what says nothing else."""


class Refuser:
    """Leaves out refused places, in the words of one language."""

    def __init__(self, words: Words, tagger: Tagger) -> None:
        self._tagger = tagger
        self._stop_words = words.stop_words
        self._negations = frozenset(words.file.negations)
        self._answers = frozenset(words.file.whole.perhaps_corrections)
        self._links = frozenset((*words.file.list_links, *words.file.whole.exclusion_links))

    def settled(self, words: list[str]) -> list[str]:
        """The words without a refused place where another is named beside it; else the same list."""
        for i, word in enumerate(words):
            if word not in self._negations or (i == 0 and word in self._answers):
                continue
            end = self._end_of_place(words, i + 1)
            if end is not None and (self._begins_place(words[end:]) or self._ends_with_place(words[:i])):
                return words[:i] + words[end:]
        return words

    def read(self, words: list[str]) -> Interpretation | None:
        """The wish to do without a place, where nothing else is said."""
        if words[0] not in self._negations or words[0] in self._answers:
            return None
        end = self._end_of_place(words, 1)
        if end is None or any(self._counts(unit) for unit in self._tagger.units(words[end:])):
            return None
        units = self._tagger.units(words[1:end])
        places = next(unit.value for unit in units if unit.kind == ORDINALS)
        ordinals = tuple(place for place in places if isinstance(place, int)) if isinstance(places, tuple) else ()
        return Interpretation(REMOVE, Slots(ordinals=ordinals), SURE, " ".join(words))

    def _end_of_place(self, words: list[str], start: int) -> int | None:
        """The end of the one place that is named right after ``start``."""
        found: tuple[int, object] | None = None
        for end in range(start + 1, len(words) + 1):
            units = [unit for unit in self._tagger.units(words[start:end]) if unit.kind != FILLER]
            place = units[0].value if len(units) == 1 and units[0].kind == ORDINALS else None
            if found is not None and place != found[1]:
                break
            if isinstance(place, tuple) and len(place) == 1 and units[0].end == end - start:
                found = end, place
        return found[0] if found else None

    def _begins_place(self, words: list[str]) -> bool:
        if words[:1] and words[0] in self._links:
            return False
        return next((unit.kind == ORDINALS for unit in self._tagger.units(words) if self._counts(unit)), False)

    def _ends_with_place(self, words: list[str]) -> bool:
        units = reversed(self._tagger.units(words))
        return next((unit.kind == ORDINALS for unit in units if self._counts(unit)), False)

    def _counts(self, unit: Unit) -> bool:
        return unit.kind != FILLER and (unit.kind != WORD or unit.text not in self._stop_words)
