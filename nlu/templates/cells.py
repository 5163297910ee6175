"""Trees as patterns: sequences of cells, where a choice between single words or slots is one cell."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from itertools import chain
from math import prod
from typing import Final

from nlu.templates.tree import Choice, Node, Row, Slot, Text

Pattern = tuple[str, ...]
CHOICE: Final = "|"


class CellReader:
    """Reads patterns of trees; parts that several trees share are read once."""

    def __init__(self, divided: Callable[[str], str] = str) -> None:
        """``divided`` parts words that a language writes as one."""
        self._divided = lru_cache(maxsize=4_000)(divided)
        self._cells: dict[Node, str | None] = {}
        self._patterns: dict[Node, list[Pattern]] = {}
        self._counts: dict[Node, int] = {}

    def patterns(self, node: Node) -> list[Pattern]:
        """All patterns of a tree, each once; those of its choices are kept, its own are not."""
        return list(dict.fromkeys(self._read(node)))

    def count(self, node: Node) -> int:
        """How many patterns there are, without reading them."""
        if not isinstance(node, Row | Choice):
            return 1
        found = self._counts.get(node)
        if found is None:
            found = self._counts[node] = self._counted(node)
        return found

    def _kept(self, node: Node) -> list[Pattern]:
        if not isinstance(node, Choice):
            return self._read(node)
        found = self._patterns.get(node)
        if found is None:
            found = self._patterns[node] = self._read(node)
        return found

    def _read(self, node: Node) -> list[Pattern]:
        match node:
            case Text(text):
                return [tuple(self._divided(text).split())]
            case Slot(name):
                return [(f"{{{name}}}",)]
            case Choice():
                single, rest = self._choices(node)
                first: list[Pattern] = [(CHOICE.join(single),)] if single else []
                return first + list(chain.from_iterable(map(self._kept, rest)))
            case Row(parts):
                found: list[Pattern] = [()]
                for part in parts:
                    after = self._kept(part)
                    if after != [()]:
                        found = [before + more for before in found for more in after]
                return found
        return [()]

    def _counted(self, node: Row | Choice) -> int:
        if isinstance(node, Row):
            return prod(map(self.count, node.parts))
        single, rest = self._choices(node)
        return bool(single) + sum(map(self.count, rest))

    def _choices(self, node: Choice) -> tuple[list[str], list[Node]]:
        """Single words or slots, which share a cell, and the other choices."""
        cells = [self._cell(part) for part in node.parts]
        single = list(dict.fromkeys(cell for cell in cells if cell is not None))
        return single, [part for part, cell in zip(node.parts, cells, strict=True) if cell is None]

    def _cell(self, node: Node) -> str | None:
        """The single word or slot that a node is."""
        if node not in self._cells:
            self._cells[node] = self._single(node)
        return self._cells[node]

    def _single(self, node: Node) -> str | None:
        match node:
            case Slot(name):
                return f"{{{name}}}"
            case Text(text):
                word = self._divided(text).strip()
                return word if word and " " not in word else None
            case Row(parts):
                telling = [part for part in parts if not (isinstance(part, Text) and not part.text.strip())]
                return self._cell(telling[0]) if len(telling) == 1 else None
        return None
