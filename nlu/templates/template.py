"""One sentence template, checked, with its rules put in."""

from __future__ import annotations

from copy import copy
from typing import Final

from nlu.templates import tree
from nlu.templates.cells import CellReader, Pattern
from nlu.templates.grammar import Rules, TemplateError

MAX_PATTERNS: Final = 400
"""A template that needs more patterns costs more than it is worth and is refused."""
MAX_WORDS: Final = 100
"""So is one with a sentence that nobody says."""

STRIDE: Final = 7919
"""A prime."""


class Template:
    """What one line of a pack stands for, as sentences and as patterns."""

    __slots__ = ("_tree", "source")

    def __init__(self, source: str, rules: Rules, reader: CellReader | None = None) -> None:
        """Parse ``source``; templates that are read with the same rules and the same reader share their parts.

        Raises:
            TemplateError: brackets don't match, a rule is unknown or calls itself, or it explodes.
        """
        self.source = source
        self._tree = rules.put_in(rules.grammar.tree(source))
        longest = tree.length(self._tree)
        if longest > MAX_WORDS:
            raise TemplateError(f"it has {longest} words and {MAX_WORDS} are allowed; do its rules call one another?")
        needed = (reader or CellReader()).count(self._tree)
        if needed > MAX_PATTERNS:
            raise TemplateError(f"it needs {needed} patterns and {MAX_PATTERNS} are allowed; split or shorten it")

    @property
    def count(self) -> int:
        """How many sentences it stands for."""
        return tree.count(self._tree)

    def sentence(self, number: int) -> str:
        """The sentence with a number from 0 to ``count - 1``, ``{slot}`` marks left in."""
        return " ".join(tree.sentence(self._tree, number).split())

    def far_sentence(self, number: int) -> str:
        """A far step through the sentences: those of low numbers have all its choices in them.

        Every one comes once when ``STRIDE`` and the count share no factor.
        """
        return self.sentence(number * STRIDE % self.count)

    def shortened(self, *, with_slots: bool) -> Template:
        """The same without words that may be left out; without slots that may be, too, unless ``with_slots``."""
        other = copy(self)
        other._tree = tree.shortened(self._tree, with_slots=with_slots)
        return other

    def patterns(self, reader: CellReader | None = None) -> list[Pattern]:
        """What the matcher compares with, each once."""
        return (reader or CellReader()).patterns(self._tree)

    def slots(self) -> frozenset[str]:
        """Names of its slots."""
        return tree.slots(self._tree)
