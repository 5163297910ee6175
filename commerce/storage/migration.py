"""Bring a database to the present version, with Alembic migrations that a package carries along.

Any package may keep tables in the shop's database: it brings a folder of migrations and the name of its own version
table. Revisions form one line and are named by their file: ``versions/0001_first.py`` holds revision ``"0001"``. That
makes the newest one known without loading Alembic, which costs nothing at a start where there is nothing to do.
"""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from commerce.errors import NewerDatabaseError


def upgrade(engine: Engine, script_location: Path, version_table: str) -> None:
    """Apply the migrations of ``script_location`` that ``engine``'s database has not seen, all or none.

    Raises ``NewerDatabaseError``, and changes nothing, when the database is of a version that the folder doesn't have.
    """
    head = newest_revision(script_location)
    with engine.connect() as connection:
        if _is_current(connection, version_table, head):
            return
    # The lock is taken before the version is read again: of two processes that start at once, one migrates.
    with engine.execution_options(hawker_write=True).begin() as connection:
        if not _is_current(connection, version_table, head):
            _run_alembic(connection, script_location, version_table)


def newest_revision(script_location: Path) -> str:
    """The last revision of a folder of migrations."""
    return max(path.name.split("_")[0] for path in (script_location / "versions").glob("[0-9]*_*.py"))


def _is_current(connection: Connection, version_table: str, head: str) -> bool:
    if not inspect(connection).has_table(version_table):
        return False
    query = text(f'SELECT version_num FROM "{version_table}"')
    present: str | None = connection.execute(query).scalar()
    if present is not None and present > head:
        raise NewerDatabaseError(
            f"This database was made by a newer hawker (its version is {present}, this one knows up to {head}); "
            "nothing was changed. Update hawker, or name another database."
        )
    return present == head


def _run_alembic(connection: Connection, script_location: Path, version_table: str) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(script_location).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes.update(connection=connection, version_table=version_table)
    command.upgrade(config, "head")


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
