"""Showing on stderr that long work goes on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from rich.console import Console
from rich.progress import track as rich_track

_err = Console(stderr=True)
Item = TypeVar("Item")


def track(items: Sequence[Item], title: str) -> Iterable[Item]:
    """Go through items with a bar."""
    return rich_track(items, description=title, console=_err, transient=True)


@contextmanager
def working(title: str) -> Iterator[None]:
    """A spinner while something takes long."""
    with _err.status(title):
        yield
