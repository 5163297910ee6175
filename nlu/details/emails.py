"""E-mail addresses, typed or said aloud: "j a n e dot doe at mail dot com"."""

from __future__ import annotations

from collections.abc import Sequence

from email_validator import EmailNotValidError, validate_email

from nlu.details.characters import Piece, Speller
from nlu.details.leads import without_lead
from nlu.details.word_lists import SpellingWords

AT = "@"
DOT = "."


class EmailReader:
    """Reads the address that is said in running words of one language."""

    def __init__(self, words: SpellingWords, speller: Speller) -> None:
        self._words = words
        self._speller = speller
        self._ends = {said: end for end, all_ in words.domain_ends.items() for said in all_}

    def read(self, text: str) -> str | None:
        """The address in lower case; ``None`` where none was said, or half of one."""
        typed = next((word.strip("<>()\"',;:!?.") for word in text.split() if AT in word), None)
        return _valid(typed) if typed and len(typed) > 1 else self._said(self._speller.pieces(text))

    def _said(self, pieces: Sequence[Piece]) -> str | None:
        at = max((i for i, piece in enumerate(pieces) if piece.sign and piece.text == AT), default=0)
        if not at:
            return None
        local = "".join(piece.text for piece in without_lead(pieces[:at], self._words.leads))
        return _valid(f"{local}{AT}{self._domain(pieces[at + 1 :])}")

    def _domain(self, pieces: Sequence[Piece]) -> str:
        """Up to what follows the last dot; what is said after that is no part of it."""
        last = max((i for i, piece in enumerate(pieces) if piece.sign and piece.text == DOT), default=-1)
        said = list(pieces[: last + 2])
        if said and not said[-1].sign:
            end = said[-1].text.casefold()
            said[-1] = Piece(self._ends.get(end, end))
        return "".join(piece.text for piece in said)


def _valid(address: str) -> str | None:
    try:
        return validate_email(address, check_deliverability=False).normalized.lower()
    except EmailNotValidError:
        return None
