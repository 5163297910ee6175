"""Fluent messages, strictly: what can't be rendered whole is an error, never a "{$name}" in a reply."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast

from nlu.errors import PackError, ReplyError


class Messages:
    """The messages of one ``.ftl`` file; a message's variants are its value and then its attributes."""

    def __init__(self, path: Path, language: str) -> None:
        """Parse a file.

        Raises:
            PackError: it is missing or has errors; each is named with its line.
        """
        self.path = path
        self._resource = _parsed(path)
        self._bundle = FluentBundle([language], use_isolating=False)
        self._bundle.add_resource(self._resource)
        self.entries = {e.id.name: e for e in self._resource.body if isinstance(e, ast.Message)}
        self._variants = {name: self._patterns(name) for name in self.entries}

    def text(self, message: str, values: Mapping[str, str | int], turn: int = 0) -> str:
        """One variant of a message, rotated by ``turn``.

        Raises:
            ReplyError: the message is unknown, or a variable that it names is missing.
        """
        variants = self._variants.get(message)
        if not variants:
            raise ReplyError(f"there is no reply {message!r}; add it to {self.path}")
        text, errors = self._bundle.format_pattern(variants[turn % len(variants)], dict(values))
        if errors:
            raise ReplyError(f"reply {message!r} in {self.path}: {'; '.join(str(error) for error in errors)}")
        return " ".join(str(text).split())

    def variables(self, message: str) -> frozenset[str]:
        """Names of the variables that any variant of a message uses, or a message that is put into it."""
        whole, waiting = set[str](), [message]
        while waiting:
            name = waiting.pop()
            if name in self.entries and name not in whole:
                whole.add(name)
                waiting += self._put_into(name)
        nodes = (node for name in whole for node in self._nodes(self.entries[name]))
        return frozenset(node.id.name for node in nodes if isinstance(node, ast.VariableReference))

    def parts(self) -> frozenset[str]:
        """Messages that are put into others."""
        return frozenset(name for message in self.entries for name in self._put_into(message))

    def _put_into(self, message: str) -> list[str]:
        nodes = self._nodes(self.entries[message])
        return [node.id.name for node in nodes if isinstance(node, ast.MessageReference)]

    def problems(self) -> Iterator[str]:
        """References to messages, terms or attributes that don't exist, and messages given twice."""
        terms = {e.id.name for e in self._resource.body if isinstance(e, ast.Term)}
        seen: set[str] = set()
        for entry in self._resource.body:
            if not isinstance(entry, ast.Message | ast.Term):
                continue
            name = entry.id.name
            if name in seen:
                yield f"{self.path}: {name!r} is there twice; the second one is ignored"
            seen.add(name)
            for node in self._nodes(entry):
                if isinstance(node, ast.MessageReference) and node.id.name not in self.entries:
                    yield f"{self.path}: {name!r} refers to {node.id.name!r}, which doesn't exist"
                if isinstance(node, ast.TermReference) and node.id.name not in terms:
                    yield f"{self.path}: {name!r} refers to the term -{node.id.name}, which doesn't exist"

    def variant_count(self, message: str) -> int:
        """How many variants a message has."""
        return len(self._variants[message])

    def _patterns(self, name: str) -> list[Any]:
        message = self._bundle.get_message(name)
        value = [message.value] if message.value is not None else []
        return value + list(message.attributes.values())

    def _nodes(self, root: ast.BaseNode) -> Iterator[ast.BaseNode]:
        stack: list[Any] = [root]
        while stack:
            node = stack.pop()
            if isinstance(node, ast.BaseNode):
                yield node
                stack.extend(vars(node).values())
            elif isinstance(node, list):
                stack.extend(node)


def messages(path: Path, language: str) -> Messages:
    """The messages of a file, parsed once for each process and version of the file.

    Raises:
        PackError: the file is missing or has errors.
    """
    try:
        changed = path.stat().st_mtime_ns
    except OSError as error:
        raise PackError([f"{path}: {error.strerror}; a language pack needs this file"]) from error
    return _cached(path, language, changed)


@lru_cache(maxsize=64)
def _cached(path: Path, language: str, _changed: int) -> Messages:
    return Messages(path, language)


def _parsed(path: Path) -> ast.Resource:
    try:
        source = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PackError([f"{path}: {error}"]) from error
    resource = FluentParser().parse(source)
    problems = [
        f"{path}: line {_line(source, junk)}: {'; '.join(note.message or '' for note in junk.annotations)}"
        for junk in resource.body
        if isinstance(junk, ast.Junk)
    ]
    if problems:
        raise PackError(problems)
    return resource


def _line(source: str, junk: ast.Junk) -> int:
    place = junk.annotations[0].span if junk.annotations else junk.span
    return source.count("\n", 0, place.start if place else 0) + 1
