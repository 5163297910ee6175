"""Words and their numbers: Kaldi's ``words.txt``, and the tables that some models keep inside an FST file instead."""

from __future__ import annotations

import struct
from typing import TYPE_CHECKING, BinaryIO, Final

from models.errors import GraphError
from models.graph.fst_file import read_header

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

WORDS: Final = "graph/words.txt"
EPSILON: Final = "<eps>"

_TABLE_MAGIC: Final = 2125658996
"""OpenFst's symbol-table.cc, kSymbolTableMagicNumber."""
_NO_WORDS: Final = frozenset({EPSILON, "<s>", "</s>"})


def words_text(words: Mapping[str, int]) -> bytes:
    """The content of ``words.txt``."""
    numbered = sorted([(EPSILON, 0), *words.items()], key=lambda item: item[1])
    return "".join(f"{word} {number}\n" for word, number in numbered).encode()


def read_words(model: Path) -> dict[str, int]:
    """The words that a model's graph knows and their numbers, without epsilon and helping symbols.

    Raises:
        GraphError: The model has no list of words, or a damaged one.
    """
    path = model / WORDS
    symbols = _listed(path) if path.exists() else _embedded(model / "graph/Gr.fst")
    return {word: number for word, number in symbols if number > 0 and word not in _NO_WORDS and word[:1] != "#"}


def _listed(path: Path) -> Iterator[tuple[str, int]]:
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        match line.split():
            case [word, identity] if identity.isdecimal():
                yield word, int(identity)
            case _:
                raise GraphError(f"{path}, line {number} is no word and number; unpack the model's archive again")


def _embedded(path: Path) -> Iterator[tuple[str, int]]:
    """Symbols of the table at the head of an FST file."""
    with path.open("rb") as file:
        if not read_header(file).has_symbols:
            raise GraphError(f"{path.parent.parent} has no list of its words (graph/words.txt)")
        try:
            yield from _table(file)
        except struct.error as error:
            raise GraphError(f"{path} is cut off; unpack the model's archive again") from error


def _table(file: BinaryIO) -> Iterator[tuple[str, int]]:
    """OpenFst's symbol-table.cc: magic number, name, next number, size, then symbols and numbers."""
    (magic,) = struct.unpack("<i", file.read(4))
    if magic != _TABLE_MAGIC:
        raise GraphError("an FST file's table of words is damaged; unpack the model's archive again")
    _text(file)
    _next, size = struct.unpack("<qq", file.read(16))
    for _ in range(size):
        word = _text(file)
        (number,) = struct.unpack("<q", file.read(8))
        yield word, number


def _text(file: BinaryIO) -> str:
    (length,) = struct.unpack("<i", file.read(4))
    return file.read(length).decode("utf-8", "replace")
