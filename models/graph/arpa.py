"""Language models in ARPA files (https://cmusphinx.github.io/wiki/arpaformat/), gzipped where the name ends in .gz."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

import numpy as np

from models.errors import LexiconError
from models.graph.gram_table import GramTable, Level, join_digits, level_of, numbered
from models.graph.values import NgramModel

if TYPE_CHECKING:
    from pathlib import Path

_SECTION: Final = re.compile(r"^\\(\d+)-grams:$", re.MULTILINE)
_ANNOUNCED: Final = re.compile(r"^ngram \d+ *= *(\d+)$", re.MULTILINE)
_END: Final = "\n\\end\\"

Columns = list[list[str]]


def read_arpa(path: Path) -> NgramModel:
    """Read a model.

    Raises:
        LexiconError: The file is missing, damaged or not complete.
    """
    text, end, _ = _text(path).partition(_END)
    header, *sections = _SECTION.split(text)
    orders = [section.strip("\n") + "\n" for section in sections[1::2]]
    expected = [int(number) for number in _ANNOUNCED.findall(header)]
    if not end or not orders or [section.count("\n") for section in orders] != expected:
        raise LexiconError(f"{path} does not have the {expected} n-grams that it announces; copy the file again")
    try:
        return NgramModel.of(_table([_columns(section, order) for order, section in enumerate(orders, 1)]))
    except (KeyError, ValueError) as error:
        raise LexiconError(f"{path} is damaged ({error}); copy the file again, or reinstall hawker") from error


def write_arpa(model: NgramModel, path: Path, decimals: int = 4) -> None:
    """Write a model, its n-grams sorted; the file appears when it is complete."""
    text = "".join(f"{line}\n" for line in _written(model, decimals))
    # Without the time of writing, the same model gives the same file.
    content = gzip.compress(text.encode(), mtime=0) if path.suffix == ".gz" else text.encode()
    part = path.with_name(f"{path.name}.part")
    part.write_bytes(content)
    part.replace(path)


def _written(model: NgramModel, decimals: int) -> Iterator[str]:
    levels = [level for level in model.grams if level]
    yield "\\data\\"
    for order, level in enumerate(levels, 1):
        yield f"ngram {order}={len(level)}"
    for order, level in enumerate(levels, 1):
        yield f"\n\\{order}-grams:"
        for gram in sorted(level):
            probability, weight = level[gram]
            line = f"{probability:.{decimals}f}\t{' '.join(gram)}"
            yield f"{line}\t{weight:.{decimals}f}" if weight else line
    yield _END


def _text(path: Path) -> str:
    try:
        content = path.read_bytes()
        text = (gzip.decompress(content) if path.suffix == ".gz" else content).decode("utf-8")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise LexiconError(f"{path} can't be read ({error}); copy the file again, or reinstall hawker") from error
    return text.replace("\r\n", "\n")


def _columns(section: str, order: int) -> Columns:
    """The columns of lines: probability, tab, words, and perhaps a tab and a back-off weight."""
    written = np.frombuffer(section.encode(), np.uint8)
    ends = np.flatnonzero(written == ord("\n"))
    tabs, spaces = (np.diff(np.cumsum(written == ord(sign))[ends], prepend=0) for sign in "\t ")
    if not (((tabs == 1) | (tabs == 2)) & (spaces == order - 1)).all():
        raise ValueError(f"a line is no n-gram of {order} words")
    cells = np.array(section.replace("\t", " ").replace("\n", " ").split(" "), dtype=object)
    last = np.cumsum(order + tabs) - 1
    first = last + 1 - order - tabs
    weights = np.where(tabs > 1, cells[last], "0")
    return [cells[first + place].tolist() for place in range(order + 1)] + [weights.tolist()]


def _table(orders: list[Columns]) -> GramTable:
    numbers = numbered(orders[0][1])
    return GramTable(tuple(numbers), tuple(_level(columns, numbers) for columns in orders))


def _level(columns: Columns, numbers: dict[str, int]) -> Level:
    logs, *words, weights = columns
    digits = [np.array([numbers[word] for word in column], dtype=np.int64) for column in words]
    logarithms, back_off = (np.array([*map(float, column)]) for column in (logs, weights))
    level = level_of(join_digits(digits, len(numbers)), logarithms, back_off)
    if (np.diff(level.keys) == 0).any():
        raise ValueError(f"an n-gram of {len(words)} words stands there twice")
    return level
