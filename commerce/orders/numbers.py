"""Order numbers: seven digits made to be said, of which the last checks the others.

A number is drawn at random, so that nobody can guess another's from their own. It begins with no zero and has no
digit three times in a row, which are easily said and heard wrong. The check digit is Damm's: it finds each single wrong
digit and each swap of neighbors (H. M. Damm, Total anti-symmetrische Quasigruppen, Marburg 2004, table of order 10).
"""

from __future__ import annotations

import re
import secrets
from typing import Final

_DAMM: Final = (
    (0, 3, 1, 7, 5, 9, 8, 6, 4, 2),
    (7, 0, 9, 2, 1, 5, 4, 8, 6, 3),
    (4, 2, 0, 6, 8, 7, 1, 3, 5, 9),
    (1, 7, 5, 0, 9, 8, 3, 4, 2, 6),
    (6, 1, 2, 3, 0, 4, 5, 9, 7, 8),
    (3, 6, 7, 4, 2, 0, 9, 5, 8, 1),
    (5, 8, 6, 9, 7, 2, 0, 1, 3, 4),
    (8, 9, 4, 5, 3, 6, 2, 0, 1, 7),
    (9, 4, 3, 8, 6, 1, 7, 2, 0, 5),
    (2, 5, 8, 1, 4, 3, 6, 7, 9, 0),
)
_SPEAKABLE = re.compile(r"(?!.*(\d)\1\1)[1-9][0-9]{6}")


def new_order_number() -> str:
    """A random order number; whether it is taken is for the database to say."""
    while True:
        digits = str(100_000 + secrets.randbelow(900_000))
        number = digits + str(_check(digits))
        if _SPEAKABLE.fullmatch(number):
            return number


def is_order_number(digits: str) -> bool:
    """Whether digits that were heard can be an order number."""
    return _SPEAKABLE.fullmatch(digits) is not None and _check(digits) == 0


def _check(digits: str) -> int:
    interim = 0
    for digit in digits:
        interim = _DAMM[interim][int(digit)]
    return interim
