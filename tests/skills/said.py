"""Which replies the skills' source says, and the variables that each is given there."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from typing import Final

SAYING: Final = frozenset({"say", "render"})
"""Methods whose first argument is a message."""
ANY: Final = "*"
"""Stands for a part of a message's name that is only known when it is said."""


@dataclass(frozen=True)
class Saying:
    """A message (perhaps with ``*`` in its name), where it is said, and what it is given."""

    message: str
    place: str
    given: frozenset[str]
    open: bool
    """More variables are given, by ``**``."""


def sayings(folder: Path) -> list[Saying]:
    """All of them in a folder of source."""
    return [saying for path in sorted(folder.rglob("*.py")) for saying in _in_module(path)]


def _in_module(path: Path) -> Iterator[Saying]:
    module = ast.parse(path.read_text(encoding="utf-8"))
    for function in (node for node in ast.walk(module) if isinstance(node, ast.FunctionDef)):
        for call in (node for node in ast.walk(function) if isinstance(node, ast.Call)):
            if isinstance(call.func, ast.Attribute) and call.func.attr in SAYING and call.args:
                given = frozenset(keyword.arg for keyword in call.keywords if keyword.arg)
                further = any(keyword.arg is None for keyword in call.keywords)
                for message in sorted(_texts(call.args[0], function, module)):
                    yield Saying(message, f"{path.name}:{call.lineno}", given, further)


def _texts(value: ast.expr, function: ast.FunctionDef, module: ast.Module) -> set[str]:
    """What an expression can be."""
    match value:
        case ast.Constant(value=str(text)):
            return {text}
        case ast.IfExp(body=body, orelse=orelse):
            return _texts(body, function, module) | _texts(orelse, function, module)
        case ast.JoinedStr(values=parts):
            choices = [sorted(_texts(part, function, module)) for part in parts]
            return {"".join(chosen) for chosen in product(*choices)}
        case ast.FormattedValue(value=inner):
            return _texts(inner, function, module)
        case ast.Name(id=name):
            return _values(name, function, module) or {ANY}
    return {ANY}


def _values(name: str, function: ast.FunctionDef, module: ast.Module) -> set[str]:
    """What a variable is set to in its function, or a parameter in the module's calls of the function."""
    found: set[str] = set()
    for node in ast.walk(function):
        match node:
            case ast.Assign(targets=[ast.Name(id=target)], value=value) if target == name:
                found |= _texts(value, function, module)
            case ast.For(target=ast.Name(id=target), iter=ast.Tuple(elts=values)) if target == name:
                found.update(*(_texts(value, function, module) for value in values))
    parameters = [argument.arg for argument in function.args.args]
    if name in parameters:
        place = parameters.index(name)
        for caller in (node for node in module.body if isinstance(node, ast.FunctionDef)):
            for node in ast.walk(caller):
                match node:
                    case ast.Call(func=ast.Name(id=called), args=given) if called == function.name:
                        named = [keyword.value for keyword in node.keywords if keyword.arg == name]
                        for value in [*given[place : place + 1], *named]:
                            found |= _texts(value, caller, module)
    return found
