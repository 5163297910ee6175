"""Postcodes, typed or said in any grouping: "one oh one one five", "s w one a one a a".

Only its characters are read. Which of them a country's postcodes have is a matter of the address that they belong to.
"""

from __future__ import annotations

from typing import Final

from nlu.details.characters import Piece, Speller
from nlu.details.leads import without_end, without_lead
from nlu.details.word_lists import SpellingWords

SHORTEST: Final = 3
LONGEST: Final = 10
"""Characters that a postcode has anywhere (Universal Postal Union)."""
LONGEST_GROUP: Final = 4
"""Capitals that are typed without a digit among them, as in "1234 AB"."""
LEAST_DIGITS: Final = 2


class PostcodeReader:
    """Reads the postcode that is said in running words of one language."""

    def __init__(self, words: SpellingWords, speller: Speller) -> None:
        self._words = words
        self._speller = speller

    def read(self, text: str) -> str | None:
        """Its letters and digits, in capitals and without spaces; ``None`` where none was said."""
        pieces = without_end(without_lead(self._speller.pieces(text), self._words.leads), self._words.after)
        pieces = [piece for piece in pieces if not piece.sign]
        if any(not _is_code(piece) for piece in pieces):
            return None
        code = "".join(piece.text for piece in pieces).upper()
        is_whole = SHORTEST <= len(code) <= LONGEST and sum(map(str.isdigit, code)) >= LEAST_DIGITS
        return code if is_whole else None


def _is_code(piece: Piece) -> bool:
    is_typed = any(map(str.isdigit, piece.text)) or (piece.text.isupper() and len(piece.text) <= LONGEST_GROUP)
    return piece.text.isalnum() and (piece.spelled or is_typed)
