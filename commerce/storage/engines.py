"""Connections to the shop's database: what addresses are understood, and how each kind of database is set up."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, Final

from sqlalchemy import Engine, StaticPool, create_engine, event
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError, DisconnectionError, NoSuchModuleError

from commerce.errors import DatabaseError

BUSY_TIMEOUT_MS: Final = 30_000
"""How long a writer waits for its turn."""
CONNECT_TIMEOUT_S: Final = 5
"""How long a server may take to answer a knock, unless its URL says otherwise: a shopper waits meanwhile."""
SURELY_OPEN_S: Final = 1.0
"""A connection that was used so recently is used again without asking whether the server still holds it."""
_KNOWN: Final = "use sqlite or postgresql+psycopg"
_USED: Final = "hawker_used"


def parsed(url: str | Path) -> URL:
    """A file's path or a URL as a URL; raises ``DatabaseError`` for what is neither."""
    text = str(url)
    if text == ":memory:":
        return make_url("sqlite://")
    if "://" not in text:
        return URL.create("sqlite", database=str(Path(text).expanduser().absolute()))
    try:
        return make_url(text)
    except ArgumentError as error:
        raise DatabaseError(f"{text!r} is not a database URL; write a file's path or sqlite:///shop.sqlite") from error


def sqlite_file(url: URL) -> Path | None:
    """The SQLite file; ``None`` for a server or an in-memory database."""
    if url.get_backend_name() != "sqlite" or not url.database or url.database == ":memory:":
        return None
    return Path(url.database)


def make_engine(url: URL) -> Engine:
    """The engine for a database; nothing is connected yet. Raises ``DatabaseError`` for a kind that isn't known."""
    try:
        if url.get_backend_name() != "sqlite":
            waits = {} if "connect_timeout" in url.query else {"connect_timeout": CONNECT_TIMEOUT_S}
            return _asking_after_idleness(create_engine(url, connect_args=waits))
        if sqlite_file(url):
            engine = create_engine(url, max_overflow=-1)
        else:
            engine = create_engine(url, poolclass=StaticPool, connect_args={"check_same_thread": False})
    except NoSuchModuleError as error:
        raise DatabaseError(
            f"{url.drivername} is no database that hawker knows; use sqlite or postgresql+psycopg"
        ) from error
    except ModuleNotFoundError as error:
        if url.get_backend_name() != "postgresql":
            raise DatabaseError(f"{url.drivername} is no database that hawker knows; {_KNOWN}") from error
        raise DatabaseError(f"{url.drivername} needs a library: pip install 'psycopg[binary]'") from error
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def _prepare_sqlite(connection: Any, _record: object) -> None:
    # SQLAlchemy's documented way to have real transactions: sqlite3 itself begins none, _begin_sqlite does.
    connection.isolation_level = None
    connection.execute(f"PRAGMA busy_timeout={BUSY_TIMEOUT_MS}")
    connection.execute("PRAGMA foreign_keys=ON")
    # What was deleted is overwritten: who was forgotten is not in the file's free pages, either.
    connection.execute("PRAGMA secure_delete=ON")
    if connection.execute("PRAGMA journal_mode").fetchone()[0] not in ("wal", "memory"):
        connection.execute("PRAGMA journal_mode=WAL")
    # FULL: an order that was confirmed survives a power cut, too.
    connection.execute("PRAGMA synchronous=FULL")


def _begin_sqlite(connection: Connection) -> None:
    writing = connection.get_execution_options().get("hawker_write")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _asking_after_idleness(engine: Engine) -> Engine:
    """A connection that stood idle is asked for a sign of life before it is used, and replaced if it gives none.

    As ``pool_pre_ping``, which asks every time: in an order's three transactions that is a tenth of all questions.
    """

    def put_back(_connection: object, record: Any) -> None:
        record.info[_USED] = time.monotonic()

    def take(connection: Any, record: Any, _proxy: object) -> None:
        used = record.info.get(_USED)
        if used is None or time.monotonic() - used < SURELY_OPEN_S:
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error as error:
            raise DisconnectionError from error  # the pool connects anew

    event.listen(engine, "checkin", put_back)
    event.listen(engine, "checkout", take)
    return engine
