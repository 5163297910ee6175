"""Filling a database of any revision, and telling what it holds."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, Integer, MetaData, Table, inspect, select, text

Rows = Mapping[str, list[dict[str, Any]]]
Contents = dict[str, list[dict[str, Any]]]
"""Rows by table; each with its columns."""


def revisions(migrations: Path) -> list[str]:
    """The revisions of a folder of migrations, the oldest first."""
    return sorted(path.name.split("_")[0] for path in (migrations / "versions").glob("[0-9]*_*.py"))


def fill(engine: Engine, rows: Rows) -> None:
    """Write the rows for which the database has tables, with the columns that it has.

    Raises:
        LookupError: There is a table without a row.
    """
    tables = _tables(engine, rows)
    written = {name for name in inspect(engine).get_table_names() if not name.endswith("_version")}
    if bare := written - set(rows):
        raise LookupError(f"a new table needs rows to be migrated: {', '.join(sorted(bare))}")
    with engine.begin() as connection:
        for name, table in tables.items():
            columns = {column.key for column in table.columns}
            for row in rows[name]:  # what is None is left out: a JSON column would take it for a value
                kept = {key: value for key, value in row.items() if key in columns and value is not None}
                connection.execute(table.insert().values(kept))
            if connection.dialect.name == "postgresql":
                _count_on(connection, table)


def contents(engine: Engine, rows: Rows) -> Contents:
    """All that the tables named in ``rows`` hold, in the order of their keys."""
    with engine.connect() as connection:
        return {
            name: [
                {key: _plain(value) for key, value in row._mapping.items()}
                for row in connection.execute(select(table).order_by(*table.primary_key))
            ]
            for name, table in _tables(engine, rows).items()
        }


def shared(one: Contents, other: Contents) -> tuple[Contents, Contents]:
    """Two states of a database, each without tables and columns that the other doesn't have."""
    return _cut(one, other), _cut(other, one)


def _cut(one: Contents, other: Contents) -> Contents:
    return {
        name: [{key: value for key, value in row.items() if key in _columns(other[name])} for row in found]
        for name, found in one.items()
        if name in other
    }


def _columns(rows: list[dict[str, Any]]) -> set[str]:
    return {key for row in rows for key in row}


def _tables(engine: Engine, rows: Rows) -> dict[str, Table]:
    present = set(inspect(engine).get_table_names())
    metadata = MetaData()
    return {name: Table(name, metadata, autoload_with=engine) for name in rows if name in present}


def _count_on(connection: Any, table: Table) -> None:
    """Let a server's own numbers go on after those that were written."""
    (first, *others) = table.primary_key.columns
    if not others and isinstance(first.type, Integer) and first.server_default is not None:
        query = f"SELECT setval(pg_get_serial_sequence('{table.name}', '{first.name}'), max({first.name})) FROM "
        connection.execute(text(f"{query} {table.name}"))


def _plain(value: object) -> object:
    """A value that can be compared whatever the database: JSON by its content, times without their zone."""
    if isinstance(value, dict | list):
        return json.dumps(value, sort_keys=True)
    return value.replace(tzinfo=None) if isinstance(value, datetime) else value
