"""Cells that a spreadsheet would take for formulas: written with an apostrophe before them, and read without it.

https://owasp.org/www-community/attacks/CSV_Injection
"""

from __future__ import annotations

import re
from typing import Final

_FORMULA: Final = re.compile(r"'*[=+\-@\t\r]")
"""How it begins; with apostrophes of its own it gets one more, so that each is read as it was."""
_GUARDED: Final = re.compile(r"''*[=+\-@\t\r]")
_NUMBER: Final = re.compile(r"[+-]?[0-9]+(\.[0-9]+)?")


def guarded(cell: object) -> object:
    """A cell as it is written; numbers stay numbers."""
    is_formula = isinstance(cell, str) and _FORMULA.match(cell) and not _NUMBER.fullmatch(cell)
    return f"'{cell}" if is_formula else cell


def unguarded(cell: str) -> str:
    """A cell as it was before."""
    return cell[1:] if _GUARDED.match(cell) else cell
