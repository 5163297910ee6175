"""Names found by their sound, for a search whose words fit nothing well: the shop is told how, it knows no sound."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final, Protocol

from commerce.wording import phrase_key, words

WEAK: Final = 0.85
"""Score of the best product by its words below which a search asks for names by sound, too."""
LIKE_ENOUGH: Final = 0.5
"""Least likeness of a name that is proposed: of names misheard by a recognizer that lacks them, 19 in 20 have it."""
PROPOSED: Final = 10
"""How many names are asked for."""


class SoundsAlike(Protocol):
    """A name that sounds like what was heard."""

    @property
    def name(self) -> str:
        """The name, as it was given to be found."""

    @property
    def score(self) -> float:
        """How alike they are, 0 to 1."""


class SoundsLike(Protocol):
    """Finds names of the shop's goods by their sound; safe to call from many threads."""

    def find(self, heard: str, limit: int, /) -> Sequence[SoundsAlike]:
        """At most ``limit`` names that sound like what was heard, or a part of it, best first."""


def alike(sounds_like: SoundsLike | None, text: str) -> Mapping[str, float]:
    """How alike names sound, by their ``phrase_key``."""
    if sounds_like is None:
        return {}
    found = [(phrase_key(words(each.name)), each.score) for each in sounds_like.find(text, PROPOSED)]
    return {key: score for key, score in reversed(found) if key and score >= LIKE_ENOUGH}
