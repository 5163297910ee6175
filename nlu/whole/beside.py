"""A request and what is said beside it: "louder, it's a madhouse in here", "my bike was stolen so I need a lock".

Where an utterance as a whole is no clear request and just one of its parts is, that part is meant; the others are its
reason or talk. Parts are cut where a comma or a full stop was written, and at words that begin a reason. A part that
answers a question or greets is not read alone: what follows a "yes" may take it back. Nor is any while the rest tells
of other people and times, or one that changes something while the rest denies or doubts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Final

from nlu.interpretation import Expectation, Interpretation
from nlu.packs.pack import LanguagePack
from nlu.tagging.scanning import Runs

CLEAR: Final = 0.8
"""Confidence that a part needs to be meant by the whole."""
SHORTEST: Final = 2
"""Words of such a part."""
SAID_TO_ANYONE: Final = frozenset({"yes", "no", "greet", "thanks", "goodbye", "more_time", "cancel"})
"""What people say to one another as well: the rest tells to whom it was said."""
UNMEANT: Final = 0.4
"""Another part surer than this leaves open which is meant."""
MOST: Final = 5
"""Parts of one utterance; one of more is a story."""

Understand = Callable[[list[str], Expectation], Interpretation]
"""Reads words as one request."""


class BesideReader:
    """Finds the one request among what else is said."""

    def __init__(self, pack: LanguagePack, understand: Understand) -> None:
        lists, split = pack.words.file, pack.words.normalizer.words
        self._pack = pack
        self._understand = understand
        self._reasons = Runs({tuple(split(text)): True for text in lists.whole.reason_leads})
        self._links = Runs({tuple(split(text)): True for text in lists.whole.reason_links})
        self._asides = frozenset(lists.asides)
        self._against = frozenset((*lists.negations, *lists.doubts))

    def read(
        self, found: Interpretation, words: list[str], breaks: frozenset[int], expectation: Expectation
    ) -> Interpretation:
        """The part that is meant, or ``found`` where it is understood as a whole or no part stands out.

        ``breaks`` are the places in ``words`` before which a comma or a full stop was written.
        """
        if found.intent is not None:
            return found
        parts = list(self._parts(words, breaks))
        if not 1 < len(parts) <= MOST:
            return found
        read = [self._understand(part, expectation) for part in parts]
        clear = [place for place, each in enumerate(read) if self._is_clear(each, parts[place])]
        unsure = sum(each.intent is not None and each.confidence >= UNMEANT for each in read)
        if len(clear) != 1 or unsure > 1 or not self._is_meant(read[clear[0]], parts, clear[0]):
            return found
        meant = read[clear[0]]
        explained = meant.explained * len(parts[clear[0]]) / max(len(words), 1)
        return replace(meant, heard=found.heard, explained=explained, runners_up=found.runners_up)

    def _is_clear(self, read: Interpretation, part: list[str]) -> bool:
        if read.intent is None or read.intent in SAID_TO_ANYONE or self._pack.intents[read.intent].statement:
            return False
        return read.confidence >= CLEAR and len(part) >= SHORTEST

    def _is_meant(self, read: Interpretation, parts: Sequence[list[str]], place: int) -> bool:
        intent = self._pack.intents[read.intent or ""]
        rest = [word for i, part in enumerate(parts) if i != place for word in self._without_lead(part)]
        turned = (intent.strict or intent.careful) and not self._against.isdisjoint(rest)
        return not turned and self._asides.isdisjoint(rest)

    def _without_lead(self, part: list[str]) -> list[str]:
        lead = self._reasons.longest_at(part, 0)
        return part[lead[0] :] if lead else part

    def _parts(self, words: list[str], breaks: frozenset[int]) -> Iterator[list[str]]:
        start = i = 0
        while i < len(words):
            link, reason = self._links.longest_at(words, i), self._reasons.longest_at(words, i)
            if i > start and (link or reason or i in breaks):
                yield words[start:i]
                start = i = link[0] if link else i
            i += 1
        if start < len(words):
            yield words[start:]
