"""The demo store, imported once and put back for every conversation."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from commerce import demo_folder, import_store
from skills.assembly import House, open_house
from skills.settings import load_settings


def stock(folder: Path) -> Path:
    """A database with the demo store in it; nobody shopped there yet."""
    path = folder / "shop.sqlite"
    house = open_house(load_settings(database_url=str(path)))
    import_store(house.database, demo_folder())
    house.close()
    return path


@dataclass(frozen=True, slots=True)
class Books:
    """What a shop's database says, read and changed behind the shop's back."""

    path: Path

    def rows(self, query: str, *values: object) -> list[dict[str, Any]]:
        """The rows of a query, by column."""
        with self._open() as database:
            return [dict(row) for row in database.execute(query, values)]

    def change(self, statement: str, *values: object) -> None:
        """Change rows; it is an error when there are none."""
        with self._open() as database:
            changed = database.execute(statement, values).rowcount
        if not changed:
            raise ValueError(f"{statement} {values} changed nothing")

    def restore(self, original: Path) -> None:
        """Make everything as it is in ``original``. The shop may be open, but must not be at work."""
        source = sqlite3.connect(original)
        with self._open() as database:
            source.backup(database)
        source.close()

    @contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        database = sqlite3.connect(self.path, timeout=30)
        database.row_factory = sqlite3.Row
        try:
            with database:
                yield database
        finally:
            database.close()


def books_of(house: House) -> Books:
    """The books of a shop that is open."""
    path = house.database.path
    if path is None:
        raise ValueError("the shop is in memory")
    return Books(path)
