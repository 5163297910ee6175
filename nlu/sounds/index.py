"""The index of a shop's names by sound and by spelling."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np
from rapidfuzz.distance import Levenshtein

from nlu.sounds.alignment import align
from nlu.sounds.phones import phone_table
from nlu.sounds.proposals import Proposals
from nlu.sounds.readings import WordReader, compact, digit_by_digit, words_of
from nlu.sounds.rows import Rows

MAX_NAME_WORDS: Final = 16
"""No one says more of a name."""
MAX_HEARD_WORDS: Final = 14
"""More of what was heard is not looked at."""
SOUND: Final = 0.65
"""Part of the sound in the score; the spelling has the rest."""
_SPELLED: Final = 60
"""Names, of those that sound most alike, whose spelling is looked at, beside as many as are asked for."""
_KEPT_TEXTS: Final = 1_000
"""What was heard whose phones are kept: the same is often asked several times in a turn."""


@dataclass(frozen=True, slots=True)
class SoundMatch:
    """A name that may have been said."""

    name: str
    score: float
    """How well it fits what was heard, 0 to 1: sound and spelling together."""
    sound: float
    """How alike the sounds are, 0 to 1: 1 less the cost of taking one for the other, over the mean weight of both."""
    spelling: float
    """How alike the letters are, 0 to 1."""
    heard: str
    """The words that it was heard as."""


class SoundIndex:
    """A shop's names; made by :meth:`build`.

    Safe to share between threads: it does not change. Names that differ in nothing that is said are one.
    """

    def __init__(self, names: Sequence[str], language: str) -> None:
        self._reader = WordReader(language)
        spoken = {name: words_of(name)[:MAX_NAME_WORDS] for name in names}
        rows = self._read(spoken)
        self._names = list(dict.fromkeys(name for name, _ in rows))
        number = {name: i for i, name in enumerate(self._names)}
        self.unsaid = tuple(name for name in spoken if name not in number)
        """Names that have no sound: of emoji, of signs, or empty."""
        self._letters = [compact(spoken[name]) for name in self._names]
        self._rows = Rows.of([phones for _, phones in rows], [number[name] for name, _ in rows])
        self._proposals = Proposals(self._rows, self._letters)
        self._phones = lru_cache(maxsize=_KEPT_TEXTS)(self._phones_of)

    @classmethod
    def build(cls, names: Iterable[str], language: str) -> SoundIndex:
        """Index names as a language such as "en" or "ko" reads them (about 0.3 ms a name).

        Raises:
            UnreadLanguageError: eSpeak NG does not speak the language.
            EspeakNotFoundError: eSpeak NG is missing.
        """
        return cls(list(names), language)

    def __len__(self) -> int:
        return len(self._names)

    def find(self, heard: str, limit: int = 3) -> list[SoundMatch]:
        """The names that sound most like what was heard or a part of it, best first, at most ``limit``.

        Where words begin and end does not matter within a name ("have a yanas" is Havaianas), but a name begins and
        ends where words do.
        """
        words = words_of(heard)[:MAX_HEARD_WORDS]
        phones = self._phones(tuple(words))
        rows = self._proposals.rows(b"".join(phones), compact(words))
        if not len(rows):
            return []
        names, lengths = self._rows.taken(rows)
        aligned = align(phone_table(), phones, names, lengths)
        found: dict[int, SoundMatch] = {}
        sounds = 1.0 - aligned.cost / np.sqrt(self._rows.weights[rows] * np.maximum(aligned.weight, 1.0))
        for place in np.argsort(-sounds, kind="stable")[: limit + _SPELLED]:
            owner = int(self._rows.owners[rows[place]])
            if owner not in found:
                start, end = int(aligned.start[place]), int(aligned.end[place])
                found[owner] = self._match(owner, max(0.0, float(sounds[place])), words, start, end)
        return sorted(found.values(), key=lambda match: -match.score)[:limit]

    def _match(self, owner: int, sound: float, words: list[str], start: int, end: int) -> SoundMatch:
        name = self._names[owner]
        spelling = Levenshtein.normalized_similarity(compact(words[start:end]), self._letters[owner])
        score = SOUND * sound + (1 - SOUND) * spelling
        return SoundMatch(name, score, sound, spelling, " ".join(words[start:end]))

    def _read(self, spoken: dict[str, list[str]]) -> list[tuple[str, bytes]]:
        """The names with their phones, some in two ways; those without phones are left out."""
        ways = [(name, way) for name, words in spoken.items() for way in (words, digit_by_digit(words)) if way]
        phones = self._reader.read({word for _, way in ways for word in way})
        rows = ((name, b"".join(phones[word] for word in way)) for name, way in ways)
        return [(name, sound) for name, sound in dict.fromkeys(rows) if sound]

    def _phones_of(self, words: tuple[str, ...]) -> list[bytes]:
        read = self._reader.read(words)
        return [read[word] for word in words]
