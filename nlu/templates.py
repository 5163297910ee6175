"""Sentence templates: the hassil convention, parsed by hassil, read in two ways.

``[optional]``, ``(a|b)``, ``{slot}`` and ``<rule>`` as in https://github.com/home-assistant/hassil.

- As **sentences**: ``count`` says how many a template stands for and ``sentence`` gives any one of them by number,
  so that a few of millions are found without writing down the others.
- As **patterns** for the matcher: sequences of cells, where a choice between single words or slots is one cell.
  A cell is "add", "{item}" or "add|put|throw".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import chain
from math import prod
from typing import Final

from hassil.expression import (
    Alternative,
    Expression,
    Group,
    ListReference,
    RuleReference,
    Sentence,
    Sequence,
    TextChunk,
)
from hassil.parse_expression import parse_sentence
from hassil.parser import ParseError

Pattern = tuple[str, ...]
Rules = Mapping[str, Sentence]

MAX_PATTERNS: Final = 400
"""A template that needs more patterns costs more than it is worth and is refused."""
MAX_DEPTH: Final = 12
"""Rules may be nested this deep; deeper ones call themselves."""
CHOICE: Final = "|"


class TemplateError(Exception):
    """A template is malformed; the message says what is wrong with it."""


class Template:
    """One checked template with its rules put in."""

    def __init__(self, source: str, rules: Rules) -> None:
        """Parse ``source``.

        Raises:
            TemplateError: brackets don't match, a rule is unknown or calls itself, or it explodes.
        """
        self.source = source
        self._tree = _inlined(parse(source).expression, rules, 0)
        needed = _pattern_count(self._tree)
        if needed > MAX_PATTERNS:
            raise TemplateError(f"it needs {needed} patterns and {MAX_PATTERNS} are allowed; split or shorten it")

    @property
    def count(self) -> int:
        """How many sentences it stands for."""
        return _count(self._tree)

    def sentence(self, number: int) -> str:
        """The sentence with a number from 0 to ``count - 1``, ``{slot}`` marks left in."""
        return " ".join(_sentence(self._tree, number).split())

    def patterns(self, divided: Callable[[str], str] = str) -> list[Pattern]:
        """What the matcher compares with, each once; ``divided`` parts words that a language writes as one."""
        return list(dict.fromkeys(tuple(cells) for cells in _patterns(_divided(self._tree, divided))))

    def slots(self) -> set[str]:
        """Names of its slots."""
        return set(_slots(self._tree))


def parse(template: str) -> Sentence:
    """The template as hassil's expression tree.

    Raises:
        TemplateError: brackets don't match, or the template is empty.
    """
    if not template.strip():
        raise TemplateError("the sentence is empty; write words or delete the line")
    try:
        return parse_sentence(template)
    except (ParseError, AssertionError) as error:
        reason = str(error).replace("\n", " ") or "malformed brackets"
        raise TemplateError(f"{reason}; check the brackets") from error


def _inlined(node: Expression, rules: Rules, depth: int) -> Expression:
    """The tree with rules replaced by their bodies."""
    if isinstance(node, RuleReference):
        if node.rule_name not in rules:
            raise TemplateError(f"<{node.rule_name}> is not among the expansion rules; add it or correct the name")
        if depth > MAX_DEPTH:
            raise TemplateError(f"<{node.rule_name}> is nested more than {MAX_DEPTH} deep; does a rule call itself?")
        return _inlined(rules[node.rule_name].expression, rules, depth + 1)
    if isinstance(node, Alternative):
        return Alternative([_inlined(item, rules, depth) for item in node.items], is_optional=node.is_optional)
    if isinstance(node, Sequence):
        return Sequence([_inlined(item, rules, depth) for item in node.items])
    if isinstance(node, Group):
        raise TemplateError("permutations (a;b) are not used here; write the orders as (a b|b a)")
    return node


def _divided(node: Expression, divided: Callable[[str], str]) -> Expression:
    if isinstance(node, TextChunk):
        text = divided(node.text)
        return node if text == node.text else TextChunk(text)
    if isinstance(node, Alternative):
        return Alternative([_divided(item, divided) for item in node.items], is_optional=node.is_optional)
    return Sequence([_divided(item, divided) for item in node.items]) if isinstance(node, Sequence) else node


def _count(node: Expression) -> int:
    if isinstance(node, Alternative):
        return sum(map(_count, node.items))
    return prod(map(_count, node.items)) if isinstance(node, Group) else 1


def _sentence(node: Expression, number: int) -> str:
    if isinstance(node, TextChunk):
        return node.text
    if isinstance(node, ListReference):
        return f" {{{node.slot_name}}} "
    if isinstance(node, Alternative):
        for item in node.items:
            size = _count(item)
            if number < size:
                return _sentence(item, number)
            number -= size
    parts = []
    for item in node.items if isinstance(node, Group) else ():
        number, choice = divmod(number, _count(item))
        parts.append(_sentence(item, choice))
    return "".join(parts)


def _cell(node: Expression) -> str | None:
    """The single word or slot that a node is."""
    if isinstance(node, ListReference):
        return f"{{{node.slot_name}}}"
    if isinstance(node, TextChunk):
        word = node.text.strip()
        return word if word and " " not in word else None
    if isinstance(node, Sequence):
        items = [item for item in node.items if not (isinstance(item, TextChunk) and not item.text.strip())]
        return _cell(items[0]) if len(items) == 1 else None
    return None


def _choices(node: Alternative) -> tuple[list[str], list[Expression]]:
    """Single words or slots, which share a cell, and the other choices."""
    cells = [_cell(item) for item in node.items]
    single = list(dict.fromkeys(cell for cell in cells if cell is not None))
    return single, [item for item, cell in zip(node.items, cells, strict=True) if cell is None]


def _pattern_count(node: Expression) -> int:
    if isinstance(node, Alternative):
        single, rest = _choices(node)
        return bool(single) + sum(map(_pattern_count, rest))
    return prod(map(_pattern_count, node.items)) if isinstance(node, Group) else 1


def _patterns(node: Expression) -> list[list[str]]:
    if isinstance(node, TextChunk):
        return [node.text.split()]
    if isinstance(node, ListReference):
        return [[f"{{{node.slot_name}}}"]]
    if isinstance(node, Alternative):
        single, rest = _choices(node)
        first = [[CHOICE.join(single)]] if single else []
        return first + list(chain.from_iterable(map(_patterns, rest)))
    found: list[list[str]] = [[]]
    for item in node.items if isinstance(node, Group) else ():
        found = [before + after for before in found for after in _patterns(item)]
    return found


def _slots(node: Expression) -> list[str]:
    if isinstance(node, ListReference):
        return [node.slot_name]
    return [slot for item in node.items for slot in _slots(item)] if isinstance(node, Group) else []
