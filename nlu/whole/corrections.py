"""Corrections inside an utterance: "two, no, three" is three, "a red, I mean a blue shirt" a blue shirt.

What follows a correcting word replaces the last of its kind before it (a number a number, a color a color, a thing
pointed at another one, a name a name); the rest of the utterance stays. Nothing is replaced by what is of no kind that
was said before: "no sugar" after "coffee" corrects nothing, and a "no" that begins an utterance is an answer.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from nlu.numbers.reading import Numbers, NumberSpan
from nlu.packs.words import Words
from nlu.tagging.lexicon import Lexicon
from nlu.tagging.scanning import FILLER, NUMBER, UNIT_OF, WITHOUT, WORD, Runs, Unit
from nlu.tagging.tagging import Tagger
from nlu.whole.refusals import Refuser

POINTING: Final = frozenset({"ordinals", "reference", "color", "brand"})
"""Kinds by which one of several things is told from the others: one may take another's place."""
HOLDING_NUMBERS: Final = frozenset({"size", "price", "ordinals", NUMBER})
"""Kinds whose number is replaced by a bare one: "size nine, no, ten", "under fifty, no, sixty"."""


MOST: Final = 6
"""Corrections of one utterance; those before are left as they were said."""

IsRequest = Callable[[list[str]], bool]
"""Whether words ask for something when nothing else is said."""


class Corrector:
    """Takes corrections into account, in the words of one language and one shop."""

    def __init__(self, words: Words, lexicon: Lexicon, tagger: Tagger, is_request: IsRequest) -> None:
        split = words.normalizer.words
        self._words = words
        self._lexicon = lexicon
        self._tagger = tagger
        self._is_request = is_request
        self._refuser = Refuser(words, tagger)
        self._sure = _runs([split(text) for text in words.file.whole.corrections])
        self._perhaps = _runs([split(text) for text in words.file.whole.perhaps_corrections])
        self._bridges = _runs([split(text) for text in words.file.whole.correction_bridges])

    def corrected(self, words: list[str], begin: int = 0) -> list[str]:
        """The words without what was taken back from the word ``begin`` on; the same list when nothing was.

        The last correction is made first, so that what it is made in has none after it.
        """
        markers = [(i, found) for i in range(begin, len(words)) if (found := self._marker(words, i)) is not None]
        for i, marker in reversed(_first_of_each(markers)[-MOST:]):
            if self._marker(words, i) == marker:
                words = self._without_mistake(words[:i], words[marker[0] :], marker[1]) or words
        return self._refuser.settled(words)

    def _marker(self, words: list[str], i: int) -> tuple[int, bool] | None:
        """The end of the correcting words that start at ``i``, and whether they can't mean anything else."""
        end, sure, found = i, False, True
        while found and end < len(words):
            certain, perhaps = self._sure.longest_at(words, end), self._perhaps.longest_at(words, end)
            found = bool(certain or perhaps)
            end = max(end, *(each[0] for each in (certain, perhaps) if each)) if found else end
            sure = sure or certain is not None
        return (end, sure) if i < end < len(words) else None

    def _without_mistake(self, left: list[str], right: list[str], sure: bool) -> list[str] | None:
        """The words with the later value in the place of the earlier one, or ``None`` where nothing is corrected."""
        bridge = self._bridges.longest_at(right, 0)
        start = bridge[0] if bridge else 0
        said = _Head.of(self._tagger.units(right[start:]), self._lexicon, self._words)
        before = [unit for unit in self._tagger.units(left) if unit.kind != FILLER]
        if not left:
            return right[start:] if sure and said.typed else None
        if said.names:
            return self._renamed(left, right[start:], before, said, sure)
        if sure and not said.typed and self._is_request(right):
            return right
        replaced = _replaced(left, right[start:], before, said, self._words.numbers)
        if replaced is None and (sure or bridge) and said.typed:
            return left + right
        return replaced

    def _renamed(
        self, left: list[str], right: list[str], before: list[Unit], said: _Head, sure: bool
    ) -> list[str] | None:
        """With a thing and its details in the place of those named before."""
        first = said.typed[0] if said.typed else None
        place = _place_for(first, before) if first else None
        if place is not None:
            return left[: place.start] + right
        if not (sure or said.determined):
            return None
        name = _last_name(before, self._lexicon)
        return None if name is None else left[:name] + right


@dataclass(frozen=True, slots=True)
class _Head:
    """What follows correcting words: values, perhaps the thing that they belong to, and the rest."""

    typed: list[Unit]
    names: bool
    """Whether a thing is named after the values."""
    determined: bool
    """Whether an article or a number is before the name."""
    end: int
    """Where the rest begins, in words."""

    @classmethod
    def of(cls, units: Sequence[Unit], lexicon: Lexicon, words: Words) -> _Head:
        typed: list[Unit] = []
        end, names = 0, False
        for unit in units:
            if unit.kind == WORD and unit.text not in words.file.pronouns:
                names = unit.text not in words.stop_words and lexicon.is_item_word(unit.text)
                break
            if unit.kind == WITHOUT:
                break
            end = unit.end
            if unit.kind not in (WORD, FILLER, UNIT_OF):
                typed.append(unit)
        determined = bool(units) and units[0].kind in (FILLER, NUMBER)
        return cls(typed, names, determined, end)


def _replaced(left: list[str], right: list[str], before: list[Unit], said: _Head, numbers: Numbers) -> list[str] | None:
    """Every value in the place of the one of its kind; those that were not said before stand beside the first."""
    if not said.typed or _place_for(said.typed[0], before) is None:
        return None
    words = list(left)
    beside: list[str] = []
    places = sorted(
        ((_place_for(unit, before), unit) for unit in said.typed), key=lambda p: -(p[0].start if p[0] else -1)
    )
    for place, unit in places:
        new = right[unit.start : unit.end]
        if place is None:
            beside += new
            continue
        start, end = _number_in(place, unit, left, numbers)
        words[start:end] = [*new, *beside]
        beside = []
    return words + right[said.end :]


def _place_for(unit: Unit, before: list[Unit]) -> Unit | None:
    """The last unit before that a later one takes the place of."""
    holding = HOLDING_NUMBERS if unit.kind == NUMBER else frozenset({unit.kind})
    same = next((earlier for earlier in reversed(before) if earlier.kind in holding), None)
    if same is not None or unit.kind not in POINTING:
        return same
    return next((earlier for earlier in reversed(before) if earlier.kind in POINTING), None)


def _number_in(place: Unit, unit: Unit, words: list[str], numbers: Numbers) -> tuple[int, int]:
    """The words of a unit that a later one replaces: only the number where that is all that was said anew."""
    if unit.kind != NUMBER or place.kind == NUMBER:
        return place.start, place.end
    spans: list[NumberSpan] = numbers.find(words[place.start : place.end])
    if not spans:
        return place.start, place.end
    return place.start + spans[-1].start, place.start + spans[-1].end


def _last_name(before: list[Unit], lexicon: Lexicon) -> int | None:
    """Where the last thing named begins, with its details."""
    start = None
    for unit in reversed(before):
        named = unit.kind == WORD and lexicon.is_item_word(unit.text)
        if named or (start is not None and unit.kind in ("color", "size", "brand")):
            start = unit.start
        elif start is not None:
            break
    return start


def _first_of_each(markers: list[tuple[int, tuple[int, bool]]]) -> list[tuple[int, tuple[int, bool]]]:
    """Without those that are a part of the one before: "wait" in "no wait"."""
    kept: list[tuple[int, tuple[int, bool]]] = []
    for marker in markers:
        if not kept or marker[0] >= kept[-1][1][0]:
            kept.append(marker)
    return kept


def _runs(texts: list[list[str]]) -> Runs[bool]:
    return Runs({tuple(text): True for text in texts if text})
