"""Bring a database to the present version, with Alembic migrations that a package carries along.

Any package may keep tables in the shop's database: it brings a folder of migrations and the name of its own version
table. Revisions form one line and are named by their file: ``versions/0001_first.py`` holds revision ``"0001"``. That
makes the newest one known without loading Alembic, which costs nothing at a start where there is nothing to do.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, inspect, text

from commerce.errors import DatabaseError, NewerDatabaseError


def upgrade(engine: Engine, script_location: Path, version_table: str) -> None:
    """Apply the migrations of ``script_location`` that ``engine``'s database has not seen, all or none.

    Raises ``NewerDatabaseError``, and changes nothing, when the database is of a version that the folder doesn't have.
    """
    migrate(engine, script_location, version_table, newest_revision(script_location))


def migrate(engine: Engine, script_location: Path, version_table: str, revision: str) -> None:
    """Lead a database to a revision of ``script_location``, up or down, all or nothing; "base" is before the first.

    What the older revision can't hold is lost on the way down. Raises ``NewerDatabaseError`` as ``upgrade`` does.
    """
    head = newest_revision(script_location)
    with engine.connect() as connection:
        if _present(connection, version_table, head) == revision:
            return
    # The lock is taken before the version is read again: of two processes that start at once, one migrates.
    with _rebuilding(engine) as connection:
        if (present := _present(connection, version_table, head)) != revision:
            is_down = revision == "base" or (present or "") > revision
            _run_alembic(connection, script_location, version_table, revision, is_down=is_down)


@contextmanager
def _rebuilding(engine: Engine) -> Iterator[Connection]:
    """A transaction in which tables may be made anew in the place of others.

    SQLite alters a table by dropping it, which would take the rows that refer to it along, or fail: references are
    looked at when all is done (https://www.sqlite.org/lang_altertable.html, section 7). They can be switched off
    between transactions only.
    """
    with engine.execution_options(hawker_write=True).connect() as connection:
        if connection.dialect.name != "sqlite":
            with connection.begin():
                yield connection
            return
        driver: Any = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys=OFF")
        try:
            with connection.begin():
                yield connection
                if broken := connection.exec_driver_sql("PRAGMA foreign_key_check").all():
                    raise DatabaseError(
                        f"A migration would break {len(broken)} rows, {broken[0][0]!r} first; it was undone"
                    )
        finally:
            driver.execute("PRAGMA foreign_keys=ON")


def newest_revision(script_location: Path) -> str:
    """The last revision of a folder of migrations."""
    return max(path.name.split("_")[0] for path in (script_location / "versions").glob("[0-9]*_*.py"))


def _present(connection: Connection, version_table: str, head: str) -> str | None:
    if not inspect(connection).has_table(version_table):
        return None
    query = text(f'SELECT version_num FROM "{version_table}"')
    present: str | None = connection.execute(query).scalar()
    if present is not None and present > head:
        raise NewerDatabaseError(
            f"This database was made by a newer hawker (its version is {present}, this one knows up to {head}); "
            "nothing was changed. Update hawker, or name another database."
        )
    return present


def _run_alembic(
    connection: Connection, script_location: Path, version_table: str, revision: str, *, is_down: bool
) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(script_location).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes.update(connection=connection, version_table=version_table)
    (command.downgrade if is_down else command.upgrade)(config, revision)


def run_environment() -> None:
    """The whole of a migration folder's ``env.py``: migrate on the connection that ``upgrade`` holds."""
    from alembic import context

    attributes = context.config.attributes
    context.configure(
        connection=attributes["connection"],
        version_table=attributes["version_table"],
        transactional_ddl=True,
    )
    with context.begin_transaction():
        context.run_migrations()
