"""One thing in the place of another: "replace the milk with green tea", "green tea instead of the milk"."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Final

from nlu.interpretation import Expectation, Interpretation, Slots
from nlu.packs.pack import LanguagePack
from nlu.tagging.lexicon import Lexicon
from nlu.tagging.scanning import FILLER, NUMBER, UNIT_OF, WORD, Runs, Unit
from nlu.tagging.slots import slots_of
from nlu.tagging.tagging import Tagger

ADD: Final = "add"
"""What comes in the place is added, with ``Slots.instead_of``."""
WISHES: Final = frozenset({ADD, "search"})
"""Intents of what is said before "instead of"."""
SURE: Final = 0.9
"""Confidence of a request that names both things."""
DETAILS: Final = frozenset({"color", "size", "brand"})
COUNTS: Final = frozenset({NUMBER, UNIT_OF})

Understand = Callable[[list[str], Expectation], Interpretation]
"""Reads words as one request."""


class ExchangeReader:
    """Finds exchanges in the words of one language and one shop."""

    def __init__(self, pack: LanguagePack, lexicon: Lexicon, tagger: Tagger, understand: Understand) -> None:
        lists = pack.words.file.whole
        self._pack = pack
        self._lexicon = lexicon
        self._tagger = tagger
        self._understand = understand
        self._leads, self._links, self._tails = map(
            self._runs, (lists.exchange_leads, lists.exchange_links, lists.exchange_tails)
        )
        self._instead, self._instead_tails = map(self._runs, (lists.instead_links, lists.instead_tails))
        self._pronouns = frozenset(pack.words.file.pronouns)

    def read(self, words: list[str]) -> Interpretation | None:
        """The request with both things; ``None`` where no two things of the shop are named so."""
        for i in range(len(words)):
            lead = self._leads.longest_at(words, i)
            if lead is not None and self._says_little(words[:i]):
                return self._exchange(words, lead[0])
            instead = self._instead.longest_at(words, i)
            if instead is not None and i:
                return self._instead_of(words[:i], words[instead[0] :])
            after = self._instead_tails.longest_at(words, i)
            if after is not None and i:
                return self._instead_of(words[after[0] :], words[:i])
            tail = self._tails.longest_at(words, i)
            if tail is not None:
                return self._ended(words, words[:i], words[tail[0] :])
        return None

    def _exchange(self, words: list[str], start: int) -> Interpretation | None:
        for i in range(start + 1, len(words) - 1):
            link = self._links.longest_at(words, i)
            if link is None:
                continue
            found = self._of_two(words, words[start:i], words[link[0] :])
            if found is not None:
                return found
        return None

    def _ended(self, words: list[str], left: list[str], right: list[str]) -> Interpretation | None:
        """The exchange of two things side by side, or of those before and after the words for it."""
        beside = right if self._says_little(left) else left if self._says_little(right) else []
        if not beside:
            return self._of_two(words, left, right)
        places = [i for i in range(1, len(beside)) if self._lexicon.is_name(beside[:i])]
        found = (self._of_two(words, beside[:i], beside[i:]) for i in reversed(places))
        return next((each for each in found if each is not None), None)

    def _of_two(self, words: list[str], old: list[str], new: list[str]) -> Interpretation | None:
        before, after = self._name(old), self._wanted(new)
        if not before or after is None or not after.item:
            return None
        after = replace(after, item=self._lexicon.as_written(after.item), instead_of=before)
        return Interpretation(ADD, after, SURE, " ".join(words))

    def _instead_of(self, left: list[str], right: list[str]) -> Interpretation | None:
        before = self._name(right)
        read = self._understand(left, Expectation()) if before else None
        if read is None or read.intent not in WISHES or not read.slots.item:
            return None
        return replace(read, slots=replace(read.slots, instead_of=before), runners_up=())

    def _name(self, words: list[str]) -> str:
        """What things in the cart are called, without words that say little; empty where nothing of the shop is."""
        units = self._tagger.units(words)
        if not all(self._is_of_thing(unit, DETAILS) for unit in units):
            return ""
        named = [unit for unit in units if unit.kind in DETAILS or (unit.kind == WORD and not self._is_little(unit))]
        return self._lexicon.as_written(" ".join(unit.text for unit in named)) or ""

    def _wanted(self, words: list[str]) -> Slots | None:
        """The slots of a thing that is named, with its details and its number."""
        units: list[Unit] = []
        for unit in self._tagger.units(words):
            if not self._is_of_thing(unit, DETAILS | COUNTS):
                break
            units.append(unit)
        rest = self._tagger.units(words[units[-1].end :]) if units else []
        if not units or any(unit.kind == WORD and self._lexicon.is_item_word(unit.text) for unit in rest):
            return None
        said = [unit for unit in units if unit.kind != FILLER]
        intent = self._pack.intents[ADD]
        return slots_of(intent, None, said, ["item"] * len(said), words[: units[-1].end], self._pack.words)

    def _is_of_thing(self, unit: Unit, kinds: frozenset[str]) -> bool:
        if unit.kind != WORD:
            return unit.kind == FILLER or unit.kind in kinds
        return self._is_little(unit) or self._lexicon.is_item_word(unit.text)

    def _is_little(self, unit: Unit) -> bool:
        return unit.text in self._pack.words.stop_words or unit.text in self._pronouns

    def _says_little(self, words: list[str]) -> bool:
        units = self._tagger.units(words)
        return all(unit.kind == FILLER or (unit.kind == WORD and self._is_little(unit)) for unit in units)

    def _runs(self, texts: Sequence[str]) -> Runs[bool]:
        split = self._pack.words.normalizer.words
        return Runs({tuple(split(text)): True for text in texts})
