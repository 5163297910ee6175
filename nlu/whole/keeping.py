"""Everything goes but what is named: "remove everything except the tea" empties the cart of all but the tea."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from nlu.interpretation import Expectation, Interpretation, Slots
from nlu.packs.words import Words
from nlu.tagging.lexicon import Lexicon
from nlu.tagging.scanning import WITHOUT, Runs
from nlu.tagging.tagging import Tagger

EMPTY: Final = "empty_cart"
"""The intent of the words without the exception."""
REMOVE: Final = "remove"
"""What is meant with it."""

Understand = Callable[[list[str], Expectation], Interpretation]
"""Reads words as one request."""


class KeepingReader:
    """Reads exceptions from emptying, in the words of one language."""

    def __init__(self, words: Words, lexicon: Lexicon, tagger: Tagger, understand: Understand) -> None:
        split, lists = words.normalizer.words, words.file.whole
        self._lexicon = lexicon
        self._tagger = tagger
        self._understand = understand
        self._signs = Runs({tuple(split(text)): True for text in (*lists.exclusion_leads, *lists.exclusion_tails)})

    def read(self, words: list[str]) -> Interpretation | None:
        """The removal of all but what is named, in ``Slots.without``; ``None`` where no exception is made."""
        if not any(self._signs.longest_at(words, i) for i in range(len(words))):
            return None
        kept = next((unit for unit in self._tagger.units(words) if unit.kind == WITHOUT), None)
        if kept is None or not isinstance(kept.value, tuple):
            return None
        named = tuple(self._lexicon.as_written(value) or "" for value in kept.value if isinstance(value, str))
        for end in range(kept.start, kept.end):  # "everything" may belong to the exception's words
            rest = self._understand([*words[:end], *words[kept.end :]], Expectation())
            if rest.intent == EMPTY:
                return replace(rest, intent=REMOVE, slots=Slots(without=named), heard=" ".join(words), runners_up=())
        return None
