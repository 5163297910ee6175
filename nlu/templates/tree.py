"""A template as a tree of texts, slots, rows and choices.

Nodes never change, and are told apart by what they are, not by what is in them: one that occurs in many templates is
kept once, and what is known of it is worked out once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from math import prod


@dataclass(frozen=True, slots=True, eq=False)
class Text:
    """Words, with the spaces around them."""

    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Slot:
    """A place for a value."""

    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """A place for what an expansion rule says; none are left once the rules are put in."""

    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Row:
    """Parts that follow one another."""

    parts: tuple[Node, ...]
    count: int = field(init=False)
    """Sentences that it stands for."""
    length: int = field(init=False)
    """Words and slots of the longest of them."""
    slots: frozenset[str] = field(init=False)
    """Names of the slots that occur in them."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "count", prod(map(count, self.parts)))
        object.__setattr__(self, "length", sum(map(length, self.parts)))
        object.__setattr__(self, "slots", slots(*self.parts))


@dataclass(frozen=True, slots=True, eq=False)
class Choice:
    """Parts of which one is said; an empty text among them may be left out. Its facts are those of a row."""

    parts: tuple[Node, ...]
    count: int = field(init=False)
    length: int = field(init=False)
    slots: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "count", sum(map(count, self.parts)))
        object.__setattr__(self, "length", max(map(length, self.parts), default=0))
        object.__setattr__(self, "slots", slots(*self.parts))


Node = Text | Slot | Rule | Row | Choice


def count(node: Node) -> int:
    """How many sentences a tree stands for."""
    return node.count if isinstance(node, Row | Choice) else 1


def length(node: Node) -> int:
    """Words and slots of the longest sentence."""
    if isinstance(node, Row | Choice):
        return node.length
    return len(node.text.split()) if isinstance(node, Text) else 1


def slots(*nodes: Node) -> frozenset[str]:
    """Names of the slots in trees."""
    inside = {node.slots for node in nodes if isinstance(node, Row | Choice) and node.slots}
    own = frozenset(node.name for node in nodes if isinstance(node, Slot))
    return next(iter(inside)) if len(inside) == 1 and not own else _once(own.union(*inside))


@lru_cache(maxsize=1_000)
def _once(names: frozenset[str]) -> frozenset[str]:
    """The same names as one object, wherever they occur."""
    return names


def sentence(node: Node, number: int) -> str:
    """The sentence with a number from 0 to ``count - 1``, slots in braces, with all its spaces."""
    match node:
        case Text(text):
            return text
        case Slot(name):
            return f" {{{name}}} "
        case Choice(parts):
            for part in parts:
                if number < count(part):
                    return sentence(part, number)
                number -= count(part)
        case Row(parts):
            said = []
            for part in parts:
                number, choice = divmod(number, count(part))
                said.append(sentence(part, choice))
            return "".join(said)
    return ""


def shortened(node: Node, *, with_slots: bool) -> Node:
    """The tree without what may be left out; ``with_slots`` keeps that which has slots in it, to be left out or not."""
    if isinstance(node, Choice) and any(isinstance(part, Text) and not part.text for part in node.parts):
        kept = [part for part in node.parts if with_slots and slots(part)]
        return Choice((*(shortened(part, with_slots=True) for part in kept), Text(""))) if kept else Text("")
    if isinstance(node, Row | Choice):
        return type(node)(tuple(shortened(part, with_slots=with_slots) for part in node.parts))
    return node
