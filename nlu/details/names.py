"""Names of people, said or spelled: "Jane Doe", "j a n e", "jayne doe, spelled j a y n e d o e"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations, pairwise
from typing import Final

from rapidfuzz.distance import Levenshtein

from nlu.details.characters import Piece, Speller
from nlu.details.leads import without_end, without_lead
from nlu.details.word_lists import SpellingWords

MOST_WORDS: Final = 5
LONGEST_SPELLED: Final = 40
HYPHEN: Final = "-"


class NameReader:
    """Reads the name that is said in running words of one language."""

    def __init__(self, words: SpellingWords, speller: Speller, no_name: frozenset[str]) -> None:
        """``no_name`` are words of sentences, which stand in no name."""
        self._words = words
        self._speller = speller
        self._no_name = no_name

    def read(self, text: str) -> tuple[str, bool] | None:
        """The name as it is written, and whether it was spelled; ``None`` where none was said."""
        pieces = without_end(without_lead(self._speller.pieces(text), self._words.leads), self._words.after)
        pieces = [piece for piece in pieces if piece.text.casefold() not in self._words.spelled]
        said = _words_of([piece for piece in pieces if not piece.spelled])
        letters = [piece.text for piece in pieces if piece.spelled]
        if any(not letter.isalpha() for letter in letters) or not (said or letters):
            return None
        if any(piece.text.casefold() in self._no_name for piece in pieces) or len(said) > MOST_WORDS:
            return None
        return _written(_spelled(said, letters) if letters else said), bool(letters)


def _words_of(pieces: Sequence[Piece]) -> list[str]:
    """Words; a hyphen joins those at its sides."""
    words: list[str] = []
    joins = False
    for piece in pieces:
        if piece.sign:
            joins = piece.text == HYPHEN and bool(words)
        elif piece.glued and words:
            words[-1] += piece.text
        elif joins:
            words[-1], joins = f"{words[-1]}{HYPHEN}{piece.text}", False
        else:
            words.append(piece.text)
    return words


def _spelled(said: list[str], letters: list[str]) -> list[str]:
    """The words as they were spelled: each spelled run is a word, or one run is all of them."""
    if len(letters) > 1 or len(said) < 2:
        return letters
    if _is_last(said, letters[0]):
        return [*said[:-1], letters[0]]
    return _cut(said, letters[0]) if len(said) <= len(letters[0]) <= LONGEST_SPELLED else letters


def _is_last(said: list[str], together: str) -> bool:
    """Whether only the last word was spelled ("jane smyth, s m y t h")."""
    like = Levenshtein.normalized_similarity
    return like(said[-1], together) > like("".join(said), together)


def _cut(said: list[str], together: str) -> list[str]:
    """The letters cut into as many words as were said, as like them as can be."""
    places = ([0, *cut, len(together)] for cut in combinations(range(1, len(together)), len(said) - 1))
    cuts = ([together[a:b] for a, b in pairwise(place)] for place in places)
    return max(cuts, key=lambda words: _likeness(said, words))


def _likeness(said: list[str], words: list[str]) -> float:
    return sum(Levenshtein.normalized_similarity(a, b) for a, b in zip(said, words, strict=False))


def _written(words: list[str]) -> str:
    """As a name is written; capitals that were typed are kept."""
    name = " ".join(words)
    return name if name != name.lower() else name.title()
