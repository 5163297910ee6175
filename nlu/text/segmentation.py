"""Words of scripts that are written without spaces: Khmer, Lao, Thai and Burmese, by ICU's dictionaries.

ICU (``icu4py``) takes about 10 MB of memory, so it is imported when the first such text is read.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Final

_SCRIPTS: Final = (
    ("\u0e00", "\u0e7f", "th"),
    ("\u0e80", "\u0eff", "lo"),
    ("\u1000", "\u109f", "my"),
    ("\u1780", "\u17ff", "km"),
)
"""First and last letter of a script, and the language whose dictionary has its words."""
FIRST: Final = _SCRIPTS[0][0]
SPACELESS: Final = frozenset(language for _, _, language in _SCRIPTS)


@lru_cache(maxsize=4_000)
def parted(run: str, language: str) -> tuple[str, ...]:
    """The words of a run of such letters."""
    from icu4py.breakers import WordBreaker

    return tuple(word for word in WordBreaker(run, language) if not word.isspace())


def script(character: str) -> str:
    """The language whose dictionary has a letter; empty for one of a script with spaces."""
    if character < FIRST:
        return ""
    return next((language for first, last, language in _SCRIPTS if first <= character <= last), "")
