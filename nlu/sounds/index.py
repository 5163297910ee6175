"""The index of a shop's names by sound and by spelling."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from statistics import fmean
from typing import Final

import numpy as np
from numpy.typing import NDArray
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
MAX_ALTERNATIVES: Final = 5
"""More of what may have been heard is not looked at."""
SOUND: Final = 0.65
"""Part of the sound in the score; the spelling has the rest."""
_COMPARED_FURTHER: Final = 60
"""Names, of those that sound most like the best alternative, that are compared with the others."""
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
    """How alike the letters are, 0 to 1. Where there were alternatives, both are means over them."""
    heard: str
    """The words that it was heard as in the best alternative."""


@dataclass(frozen=True, slots=True)
class _Heard:
    """One alternative."""

    words: list[str]
    phones: list[bytes]
    """Of each word."""

    @property
    def sound(self) -> bytes:
        return b"".join(self.phones)


@dataclass(frozen=True, slots=True)
class _Fit:
    """How well each of some rows fits one alternative, and which of its words it takes."""

    heard: _Heard
    sounds: NDArray[np.float64]
    start: NDArray[np.int32]
    end: NDArray[np.int32]

    def only(self, places: NDArray[np.intp]) -> _Fit:
        return _Fit(self.heard, self.sounds[places], self.start[places], self.end[places])

    def words(self, place: int) -> list[str]:
        return self.heard.words[int(self.start[place]) : int(self.end[place])]


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

    def find(self, heard: str | Sequence[str], limit: int = 3) -> list[SoundMatch]:
        """The names that sound most like what was heard or a part of it, best first, at most ``limit``.

        Of a recognizer's alternatives, best first, up to ``MAX_ALTERNATIVES`` count, all the same: of a name that the
        recognizer lacks none of them is right, and what they have in common is what was said. Where words begin and
        end does not matter within a name ("have a yanas" is Havaianas), but a name begins and ends where words do.
        """
        alternatives = self._alternatives((heard,) if isinstance(heard, str) else tuple(heard))
        if not alternatives:
            return []
        rows = self._proposals.rows(
            [each.sound for each in alternatives], [compact(each.words) for each in alternatives]
        )
        if not len(rows):
            return []
        fits = [self._fit(alternatives[0], rows)]
        if others := alternatives[1:]:
            kept = np.argsort(-fits[0].sounds, kind="stable")[:_COMPARED_FURTHER]
            rows = rows[kept]
            fits = [fits[0].only(kept), *(self._fit(each, rows) for each in others)]
        sounds = np.mean([fit.sounds for fit in fits], axis=0)
        found: dict[int, SoundMatch] = {}
        for place in np.argsort(-sounds, kind="stable")[: limit + _SPELLED].tolist():
            owner = int(self._rows.owners[rows[place]])
            if owner not in found:
                found[owner] = self._match(owner, float(sounds[place]), [fit.words(place) for fit in fits])
        return sorted(found.values(), key=lambda match: -match.score)[:limit]

    def _alternatives(self, texts: tuple[str, ...]) -> list[_Heard]:
        spoken = [tuple(words_of(text)[:MAX_HEARD_WORDS]) for text in texts[:MAX_ALTERNATIVES]]
        return [_Heard(list(words), self._phones(words)) for words in dict.fromkeys(spoken) if words]

    def _fit(self, heard: _Heard, rows: NDArray[np.intp]) -> _Fit:
        names, lengths = self._rows.taken(rows)
        aligned = align(phone_table(), heard.phones, names, lengths)
        weights = np.sqrt(self._rows.weights[rows] * np.maximum(aligned.weight, 1.0))
        return _Fit(heard, np.maximum(1.0 - aligned.cost / weights, 0.0), aligned.start, aligned.end)

    def _match(self, owner: int, sound: float, spans: list[list[str]]) -> SoundMatch:
        letters = self._letters[owner]
        spelling = fmean(Levenshtein.normalized_similarity(compact(span), letters) for span in spans)
        score = SOUND * sound + (1 - SOUND) * spelling
        return SoundMatch(self._names[owner], score, sound, spelling, " ".join(spans[0]))

    def _read(self, spoken: dict[str, list[str]]) -> list[tuple[str, bytes]]:
        """The names with their phones, some in two ways; those without phones are left out."""
        ways = [(name, way) for name, words in spoken.items() for way in (words, digit_by_digit(words)) if way]
        phones = self._reader.read({word for _, way in ways for word in way})
        rows = ((name, b"".join(phones[word] for word in way)) for name, way in ways)
        return [(name, sound) for name, sound in dict.fromkeys(rows) if sound]

    def _phones_of(self, words: tuple[str, ...]) -> list[bytes]:
        read = self._reader.read(words)
        return [read[word] for word in words]
