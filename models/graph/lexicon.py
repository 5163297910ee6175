"""The words whose pronunciation is known: CMUdict as it ships in a model's folder (``lexicon.txt.gz``)."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Final

from models.errors import LexiconError

if TYPE_CHECKING:
    from pathlib import Path

LEXICON_FILE: Final = "lexicon.txt.gz"
_LINES: Final = re.compile(r"(?:[^\t\n]+\t[^\t\n]+\n)*+")


class Lexicon(Mapping[str, tuple[tuple[str, ...], ...]]):
    """Words and their pronunciations, likeliest first; phones are taken apart when a word is looked up."""

    def __init__(self, written: Mapping[str, list[str]]) -> None:
        self._written = written

    def __getitem__(self, word: str) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(phones.split()) for phones in self._written[word])

    def __contains__(self, word: object) -> bool:
        return word in self._written

    def __iter__(self) -> Iterator[str]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)

    def extended(self, more: Mapping[str, tuple[tuple[str, ...], ...]]) -> Lexicon:
        """The same with more pronunciations, less likely than those that are there."""
        added = {word: [*self._written.get(word, ()), *map(" ".join, sounds)] for word, sounds in more.items()}
        return Lexicon({**self._written, **added})

    def without(self, words: frozenset[str]) -> Lexicon:
        """The same without some words, to see how well those are guessed."""
        return Lexicon({word: written for word, written in self._written.items() if word not in words})


def read_lexicon(path: Path) -> Lexicon:
    """Read lines of ``word<TAB>PH PH PH``, gzipped UTF-8; a word may have several.

    Raises:
        LexiconError: The file is missing or damaged.
    """
    text = _text(path)
    if not _LINES.fullmatch(text):
        number, line = next(
            (n, line) for n, line in enumerate(text.split("\n"), 1) if not _LINES.fullmatch(f"{line}\n")
        )
        raise LexiconError(f"{path}, line {number}: not a word, a tab and phones: {line!r}; reinstall hawker")
    cells = text.replace("\n", "\t").split("\t")
    written: dict[str, list[str]] = {}
    for word, phones in zip(cells[:-1:2], cells[1::2], strict=True):
        written.setdefault(word, []).append(phones)
    return Lexicon(written)


def _text(path: Path) -> str:
    try:
        text = gzip.decompress(path.read_bytes()).decode("utf-8")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise LexiconError(f"{path} can't be read ({error}); reinstall hawker") from error
    return text.replace("\r\n", "\n").removesuffix("\n") + "\n"
