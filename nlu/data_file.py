"""Reading the YAML of language packs: every scalar is text, so that a language's "no" and "on" stay words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import yaml
from babel import Locale, UnknownLocaleError
from pydantic import AfterValidator, ValidationError

from nlu.errors import PackError


def _known(language: str) -> str:
    try:
        Locale.parse(language)
    except (UnknownLocaleError, ValueError, TypeError) as error:
        raise ValueError(f"{language!r} is no language of the CLDR; give its two or three letters") from error
    return language


LanguageCode = Annotated[str, AfterValidator(_known)]
"""A language that the CLDR, and so Babel, knows."""


def read(path: Path) -> Any:
    """The content of a file: dictionaries, lists and texts.

    Raises:
        PackError: the file is missing, not UTF-8 or no YAML.
    """
    try:
        with path.open(encoding="utf-8") as file:
            return yaml.load(file, Loader=yaml.CBaseLoader)  # noqa: S506 -- the base loader makes nothing but texts
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise PackError([f"{path}: {error}"]) from error


def at(path: Path, text: str) -> str:
    """Where a text stands in a file: its path and line ("cart.yaml:12"), or only the path if it isn't found."""
    with path.open(encoding="utf-8") as file:
        lines = (node.start_mark.line + 1 for node in _scalars(yaml.compose(file)) if node.value == text)
        line = next(lines, None)
    return f"{path}:{line}" if line else str(path)


def wrong_values(path: Path, error: ValidationError) -> list[str]:
    """What is missing, misspelled or of the wrong kind in a file, each with its place."""
    return [f"{path}: {'.'.join(str(part) for part in e['loc'])}: {e['msg']}" for e in error.errors()]


def _scalars(node: yaml.Node | None) -> Iterator[yaml.ScalarNode]:
    waiting = [node]
    while waiting:
        each = waiting.pop()
        if isinstance(each, yaml.ScalarNode):
            yield each
        elif isinstance(each, yaml.MappingNode):
            waiting.extend(part for pair in reversed(each.value) for part in reversed(pair))
        elif isinstance(each, yaml.SequenceNode):
            waiting.extend(reversed(each.value))
