"""Words of scripts that are written without spaces: Khmer, Lao, Thai and Burmese, by ICU's dictionaries.

ICU (``icu4py``) takes about 10 MB of memory, so it is imported when the first such text is read.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import groupby
from typing import Final

_SCRIPTS: Final = (
    ("\u0e00", "\u0e7f", "th"),
    ("\u0e80", "\u0eff", "lo"),
    ("\u1000", "\u109f", "my"),
    ("\u1780", "\u17ff", "km"),
)
"""First and last letter of a script, and the language whose dictionary has its words."""


def segmented(text: str) -> str:
    """The text with spaces between the words of such scripts; other text is left as it is."""
    if text.isascii() or not any(map(_script, text)):
        return text
    return "".join(
        f" {' '.join(_words(run, language))} " if language else run
        for language, letters in groupby(text, _script)
        for run in ("".join(letters),)
    )


def is_spaceless(character: str) -> bool:
    """Whether a letter is of a script without spaces."""
    return bool(_script(character))


@lru_cache(maxsize=4_000)
def _words(run: str, language: str) -> tuple[str, ...]:
    from icu4py.breakers import WordBreaker

    return tuple(word for word in WordBreaker(run, language) if not word.isspace())


def _script(character: str) -> str:
    if character < "\u0e00":
        return ""
    return next((language for first, last, language in _SCRIPTS if first <= character <= last), "")
