"""Templates to trees: hassil says what each chunk of a template is, its rules are put in.

What many templates have in common, a group, a rule or a word with its spaces, is read once and then shared by all.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from hassil.expression import ListReference, RuleReference, TextChunk
from hassil.parse_expression import parse_expression
from hassil.parser import ParseChunk, ParseError, ParseType, next_chunk

from nlu.templates.tree import Choice, Node, Row, Rule, Slot, Text

MAX_DEPTH: Final = 12
"""Rules may be nested this deep; deeper ones call themselves."""
_NOTHING: Final = Text("")


class TemplateError(Exception):
    """A template is malformed; the message says what is wrong with it."""


class Grammar:
    """Reads the templates of one pack. It is needed only while they are read."""

    def __init__(self) -> None:
        self._read: dict[str, Node] = {}
        self._rows: dict[tuple[Node, ...], Node] = {}

    def tree(self, template: str) -> Node:
        """The template, its rules not yet put in.

        Raises:
            TemplateError: brackets don't match, the template is empty, or it has permutations.
        """
        if not template.strip():
            raise TemplateError("the sentence is empty; write words or delete the line")
        try:
            return self._group(template.strip())
        except (ParseError, AssertionError) as error:
            reason = str(error).replace("\n", " ") or "malformed brackets"
            raise TemplateError(f"{reason}; check the brackets") from error

    def _group(self, text: str) -> Node:
        """What stands between brackets: a row, or a choice of rows."""
        rows: list[list[Node]] = [[]]
        for chunk in _chunks(text):
            if chunk.parse_type == ParseType.PERM:
                raise TemplateError("permutations (a;b) are not used here; write the orders as (a b|b a)")
            if chunk.parse_type == ParseType.ALT:
                rows.append([])
            else:
                rows[-1].append(self._shared(chunk))
        parts = tuple(map(self._row, rows))
        return Choice(parts) if len(parts) > 1 else parts[0]

    def _row(self, parts: list[Node]) -> Node:
        if len(parts) == 1 and not isinstance(parts[0], Choice):
            return parts[0]
        row = self._rows.get(tuple(parts))
        if row is None:
            row = self._rows[tuple(parts)] = Row(tuple(parts))
        return row

    def _shared(self, chunk: ParseChunk) -> Node:
        known = self._read.get(chunk.text)
        if known is None:
            known = self._read[chunk.text] = self._node(chunk)
        return known

    def _node(self, chunk: ParseChunk) -> Node:
        if chunk.parse_type in (ParseType.GROUP, ParseType.OPT):
            if not chunk.text[1:-1]:
                raise ParseError("there is nothing between the brackets")
            inside = self._group(chunk.text[1:-1])
            if chunk.parse_type == ParseType.GROUP:
                return inside
            return Choice((*(inside.parts if isinstance(inside, Choice) else (inside,)), _NOTHING))
        match parse_expression(chunk):
            case TextChunk(text=text):
                return Text(text)
            case ListReference(slot_name=name):
                return Slot(name)
            case RuleReference(rule_name=name):
                return Rule(name)
        raise ParseError(f"{chunk.text!r} is no part of a sentence")


class Rules:
    """Expansion rules by name, each put in once into everything that calls it."""

    def __init__(self, grammar: Grammar | None = None) -> None:
        self.grammar = grammar or Grammar()
        self._rules: dict[str, Node] = {}
        self._whole: dict[Node, Node] = {}

    def add(self, name: str, template: str) -> None:
        """Add a rule; of two with one name the later counts.

        Raises:
            TemplateError: its template is malformed.
        """
        self._rules[name] = self.grammar.tree(template)

    def put_in(self, node: Node, depth: int = 0) -> Node:
        """The tree with rules replaced by their bodies.

        Raises:
            TemplateError: a rule is unknown or calls itself.
        """
        whole = self._whole.get(node)
        if whole is None:
            whole = self._whole[node] = self._replaced(node, depth)
        return whole

    def _replaced(self, node: Node, depth: int) -> Node:
        if isinstance(node, Rule):
            if node.name not in self._rules:
                raise TemplateError(f"<{node.name}> is not among the expansion rules; add it or correct the name")
            if depth > MAX_DEPTH:
                raise TemplateError(f"<{node.name}> is nested more than {MAX_DEPTH} deep; does a rule call itself?")
            return self.put_in(self._rules[node.name], depth + 1)
        if isinstance(node, Row | Choice):
            parts = tuple(self.put_in(part, depth) for part in node.parts)
            same = all(one is other for one, other in zip(parts, node.parts, strict=True))
            return node if same else type(node)(parts)
        return node


def _chunks(text: str) -> Iterator[ParseChunk]:
    start = 0
    while (chunk := next_chunk(text, start)) is not None:
        if chunk.end_index == start:
            raise ParseError(f"unexpected {text[start]!r} in {text!r}")
        yield chunk
        start = chunk.end_index
