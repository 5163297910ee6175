"""Language models in ARPA files (https://cmusphinx.github.io/wiki/arpaformat/), gzipped where the name ends in .gz."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from models.errors import LexiconError
from models.graph.values import NgramModel

if TYPE_CHECKING:
    from pathlib import Path

_SECTION: Final = re.compile(r"\\(\d+)-grams:$")
_ANNOUNCED: Final = re.compile(r"ngram \d+ *= *(\d+)$")
_END: Final = "\\end\\"

Gram = tuple[str, ...]
Entry = tuple[float, float]


def read_arpa(path: Path) -> NgramModel:
    """Read a model.

    Raises:
        LexiconError: The file is missing, damaged or not complete.
    """
    grams: list[dict[Gram, Entry]] = []
    expected: list[int] = []
    for line in _lines(path):
        if line == _END:
            break
        if _SECTION.match(line):
            grams.append({})
        elif announced := _ANNOUNCED.match(line):
            expected.append(int(announced[1]))
        elif line and grams:
            gram, entry = _entry(line, len(grams), path)
            grams[-1][gram] = entry
    if not grams or [len(level) for level in grams] != expected:
        raise LexiconError(f"{path} is not complete: it announces {expected} n-grams; copy the file again")
    return NgramModel(tuple(grams))


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
    yield f"\n{_END}"


def _lines(path: Path) -> list[str]:
    try:
        content = path.read_bytes()
        return (gzip.decompress(content) if path.suffix == ".gz" else content).decode("utf-8").splitlines()
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise LexiconError(f"{path} can't be read ({error}); copy the file again, or reinstall hawker") from error


def _entry(line: str, order: int, path: Path) -> tuple[Gram, Entry]:
    try:
        probability, words, *weight = line.split("\t")
        gram = tuple(words.split(" "))
        entry = (float(probability), float(weight[0]) if weight else 0.0)
    except ValueError as error:
        raise LexiconError(f"{path}: {line[:60]!r} is no line of an ARPA file") from error
    if len(gram) != order:
        raise LexiconError(f"{path}: {line[:60]!r} is no n-gram of order {order}")
    return gram, entry
