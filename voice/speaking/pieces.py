"""A text in pieces that are made one after the other, so that the first is heard while the others are made."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING, Final

from voice.speaking.ssml import Emphasis, Pause, Spoken, Ssml

if TYPE_CHECKING:
    from collections.abc import Iterator

LONGEST: Final = 300
"""Characters of a piece."""
_FIRST_WORDS: Final = 3
"""The first piece is the first clause with so many words; while it is heard, a whole sentence can be made."""
_CLAUSES: Final = re.compile(r"(?<=[,;:.!?…])\s+|(?<=[、，；：。！？])")  # noqa: RUF001 the punctuation of other scripts
_SENTENCES: Final = re.compile(r"(?<=[.!?…])\s+|(?<=[。！？])")  # noqa: RUF001
_CLAUSE_END: Final = re.compile(r"[,;:.!?…、，；：。！？]$")  # noqa: RUF001
_SILENT: Final = dict.fromkeys(range(0x20), " ") | {0x7F: " ", ord("<"): " ", ord(">"): " "}
"""Control characters (a NUL would end the text) and the brackets of markup become spaces. An "&" stays, for it is
read "and", while "&amp;" is read "amp semicolon"."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that are made at once."""

    text: str
    emphasis: Emphasis = Emphasis.NONE
    runs_on: bool = False
    """Whether the next piece follows without a pause."""


def pieces(text: str | Ssml) -> list[Piece | Pause]:
    """Split a text, without what a synthesizer would obey or choke on; an empty one has one piece, a space."""
    parts = text.parts if isinstance(text, Ssml) else (Spoken(text),)
    split: list[Piece | Pause] = []
    for part in _merged(parts):
        split += [part] if isinstance(part, Pause) else _split(part, first=not split)
    if split and isinstance(last := split[-1], Piece):
        split[-1] = replace(last, runs_on=False)
    return split or [Piece(" ")]


def _merged(parts: tuple[Spoken | Pause, ...]) -> Iterator[Spoken | Pause]:
    """Neighbors that are spoken alike as one, so that they are heard as one sentence."""
    for _, group in groupby(parts, key=lambda part: part.emphasis if isinstance(part, Spoken) else part):
        run = list(group)
        if isinstance(run[0], Spoken):
            yield Spoken("".join(part.text for part in run if isinstance(part, Spoken)), run[0].emphasis)
        else:
            yield from run


def _split(part: Spoken, *, first: bool) -> Iterator[Piece]:
    text = " ".join(part.text.encode(errors="replace").decode().translate(_SILENT).split())
    head = _head(text) if first else ""
    for sentence in [head, *_SENTENCES.split(text[len(head) :].strip())]:
        for short in _shortened(sentence):
            yield Piece(short, part.emphasis, runs_on=not _CLAUSE_END.search(short))


def _head(text: str) -> str:
    """The first clause that has some words."""
    for end in _CLAUSES.finditer(text):
        head = text[: end.start()]
        if len(head.split()) >= _FIRST_WORDS or _SENTENCES.match(text, end.start()):
            return head
    return text


def _shortened(text: str) -> Iterator[str]:
    """The text, cut between words where it is too long."""
    while len(text) > LONGEST:
        cut = text.rfind(" ", 1, LONGEST) if " " in text[1:LONGEST] else LONGEST
        yield text[:cut]
        text = text[cut:].strip()
    if text:
        yield text
