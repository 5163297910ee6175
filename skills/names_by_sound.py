"""The shop's names by their sound, kept as the catalogue changes, and which of them was heard as something else."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from threading import Event, Lock, Thread
from typing import Final

import structlog

from models import EspeakNotFoundError
from nlu import SoundIndex, SoundMatch, UnreadLanguageError, Vocabulary

LIKELY: Final = 0.62
"""Score of the index from which a name may have been said."""
SURE: Final = 0.8
"""Score from which it is taken without asking."""
_BEYOND: Final = 2
"""Words beside an item that may belong to its name: what reads as "add one" may be how it begins."""

_log: Final = structlog.get_logger("hawker.sounds")


@dataclass(frozen=True, slots=True)
class NameHeard:
    """A name that was probably said, where words were heard that the shop does not have."""

    text: str
    """The item, with the name in place of what it was heard as."""
    score: float
    """How well the name fits, ``LIKELY`` to 1."""

    @property
    def is_sure(self) -> bool:
        """Whether it can be taken without asking."""
        return self.score >= SURE


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

    def heard(self, item: str, utterance: str) -> NameHeard | None:
        """The name that an item, or the item with words beside it in the utterance, sounds like."""
        index, words = self._index, self._words
        if index is None:
            return None
        strange = " ".join(word for word in item.split() if word not in words)
        texts = dict.fromkeys((item, strange, _with_neighbors(item, utterance)))
        matches = (match for text in texts for match in index.find(text, 1))
        best = max(matches, key=lambda match: match.score, default=None)
        if best is None or best.score < LIKELY or words.issuperset(best.heard.split()):
            return None
        return NameHeard(_in_place(best, item), best.score)

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
