"""The shop's names by their sound, kept as the catalogue changes, and which of them was heard as something else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile
from operator import eq
from threading import Event, Lock, Thread
from typing import Final

import structlog

from models import EspeakNotFoundError
from nlu import SoundIndex, SoundMatch, UnreadLanguageError, Vocabulary

LIKELY: Final = 0.62
"""Score of the index from which a name may have been said. Where alternatives were compared, their scores are means,
and lower, and the lead over the next name is added. Of names that a shop does not have one in twenty came so far."""
SURE: Final = 0.8
"""Score from which it is taken without asking, if it has ..."""
SURE_LEAD: Final = 0.1
"""... at least this lead over the next name."""
_BEYOND: Final = 2
"""Words beside an item that may belong to its name: what reads as "add one" may be how it begins."""

_log: Final = structlog.get_logger("hawker.sounds")


@dataclass(frozen=True, slots=True)
class NameHeard:
    """A name that was probably said, where words were heard that the shop does not have."""

    text: str
    """The item, with the name in place of what it was heard as."""
    score: float
    """How well the name fits, 0 to 1."""
    lead: float
    """How much better it fits than the next name."""

    @property
    def is_sure(self) -> bool:
        """Whether it can be taken without asking."""
        return self.score >= SURE and self.lead >= SURE_LEAD


class NamesBySound:
    """Finds misheard names; safe to use from many threads.

    An index is made in a thread of its own. Until the next one is there the last one answers, and until the first is
    there, or where eSpeak NG does not speak the language, nothing is found.
    """

    def __init__(self, language: str) -> None:
        self._language = language
        self._lock = Lock()
        self._wanted: Vocabulary | None = None
        self._index: SoundIndex | None = None
        self._words: frozenset[str] = frozenset()
        self._idle = Event()
        self._idle.set()

    def learn(self, vocabulary: Vocabulary) -> None:
        """Have the names of a catalogue indexed; returns at once."""
        with self._lock:
            self._wanted = vocabulary
            if self._idle.is_set():
                self._idle.clear()
                Thread(target=self._make, name="names by sound", daemon=True).start()

    def settle(self, timeout_s: float | None = None) -> bool:
        """Wait until the names of the last catalogue are known; whether they are."""
        return self._idle.wait(timeout_s)

    def heard(self, item: str, utterance: str, alternatives: Sequence[str] = ()) -> NameHeard | None:
        """The name that an item sounds like, alone or with words beside it in the utterance.

        The recognizer's other ``alternatives`` of the utterance are looked at where they have something else in the
        item's place: they tell more than the best one alone, so that they are believed first.
        """
        index, words = self._index, self._words
        if index is None:
            return None
        strange = " ".join(word for word in item.split() if word not in words)
        others = _in_its_place(item, utterance, alternatives)
        together = _best(index.find((item, *others), 2), with_lead=True) if others else None
        if together is None or together.belief < LIKELY:
            texts = dict.fromkeys((item, strange, _with_neighbors(item, utterance)))
            each = (_best(index.find(text, 2), with_lead=False) for text in texts)
            together = max(filter(None, each), key=lambda found: found.belief, default=None)
        if together is None or together.belief < LIKELY or words.issuperset(together.match.heard.split()):
            return None
        return NameHeard(_in_place(together.match, item), together.match.score, together.lead)

    def _make(self) -> None:
        try:
            while (vocabulary := self._next()) is not None:
                names = names_of(vocabulary)
                try:
                    self._index = SoundIndex.build(names, self._language)
                except (EspeakNotFoundError, UnreadLanguageError) as error:
                    _log.warning("names are not found by sound", problem=str(error))
                self._words = frozenset(word for name in names for word in name.split())
        finally:
            self._idle.set()

    def _next(self) -> Vocabulary | None:
        """The catalogue to learn now; without one the thread ends."""
        with self._lock:
            vocabulary, self._wanted = self._wanted, None
            if vocabulary is None:
                self._idle.set()
            return vocabulary


@dataclass(frozen=True, slots=True)
class _Found:
    match: SoundMatch
    lead: float
    belief: float


def _best(matches: Sequence[SoundMatch], *, with_lead: bool) -> _Found | None:
    if not matches:
        return None
    best, *others = matches
    lead = best.score - (others[0].score if others else 0.0)
    return _Found(best, lead, best.score + lead if with_lead else best.score)


def _in_its_place(item: str, utterance: str, alternatives: Sequence[str]) -> list[str]:
    """What each other alternative has between the words before the item and those after it."""
    words, sought = utterance.casefold().split(), item.casefold().split()
    at = next((at for at in range(len(words)) if words[at : at + len(sought)] == sought), None)
    if at is None:
        return []
    before, after = words[:at], words[at + len(sought) :]
    parts = (_between(alternative.casefold().split(), before, after) for alternative in alternatives)
    return [part for part in dict.fromkeys(parts) if part and part != " ".join(sought)]


def _between(words: list[str], before: list[str], after: list[str]) -> str:
    """Words without those of ``before`` that they begin with, and of ``after`` that they end with."""
    rest = words[sum(takewhile(bool, map(eq, words, before))) :]
    ending = sum(takewhile(bool, map(eq, reversed(rest), reversed(after))))
    return " ".join(rest[: len(rest) - ending])


def _with_neighbors(item: str, utterance: str) -> str:
    """The item with the words beside it, where it stands in the utterance as it is."""
    words, sought = utterance.casefold().split(), item.casefold().split()
    for at in range(len(words) - len(sought) + 1):
        if words[at : at + len(sought)] == sought:
            return " ".join(words[max(0, at - _BEYOND) : at + len(sought) + _BEYOND])
    return item


def _in_place(match: SoundMatch, item: str) -> str:
    heard = match.heard.split()
    return " ".join([match.name, *(word for word in item.split() if word not in heard)])


def names_of(vocabulary: Vocabulary) -> Sequence[str]:
    """What customers call a shop's goods."""
    return tuple(dict.fromkeys((*vocabulary.items, *vocabulary.brands)))
