"""The shop's database: opened, brought to the present version, read and written.

SQLite (WAL) by default, PostgreSQL by its URL. A transaction that writes takes SQLite's write lock at its start
(``BEGIN IMMEDIATE``), so that it waits for its turn and is never thrown out in the middle with "database is locked".
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from copy import copy
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, TypeVar, cast

from sqlalchemy import DateTime, Dialect, Engine, StaticPool, Table, TypeDecorator, inspect
from sqlalchemy.engine import URL
from sqlalchemy.exc import (
    DBAPIError,
    IntegrityError,
    ProgrammingError,
    SQLAlchemyError,
)
from sqlalchemy.exc import TimeoutError as PoolTimeoutError
from sqlalchemy.orm import DeclarativeBase, Session

from commerce.errors import ConflictError, ConnectionLostError, DatabaseError
from commerce.storage.engines import BUSY_TIMEOUT_MS, make_engine, parsed, sqlite_file
from commerce.storage.migration import migrate, newest_revision
from commerce.storage.turns import Turns
from commerce.storage.view import present

MIGRATIONS = Path(__file__).parents[1] / "migrations"
VERSION_TABLE = "commerce_version"
CONFLICTS: Final = frozenset({"40P01", "40001"})
"""What PostgreSQL reports where one of several transactions has to give way: deadlock, serialization failure."""
ATTEMPTS: Final = 4
"""So often a change is made before it is given up."""
Result = TypeVar("Result")


class Base(DeclarativeBase):
    """Root of the shop's tables."""

    @classmethod
    def table(cls) -> Table:
        """The table itself, for statements of the busiest paths: they make no objects and cost half."""
        return cast("Table", cls.__table__)


class UtcDateTime(TypeDecorator[datetime]):
    """A time that is stored in UTC and always comes back aware."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """To UTC; a naive time is refused with ``ValueError``."""
        if value is not None and value.tzinfo is None:
            raise ValueError(f"{value} has no time zone")
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002 - SQLAlchemy's signature
        """SQLite gives a naive time, which is UTC."""
        return value and (value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC))


class Database:
    """An open database: ``with database.read() as session`` and ``with database.write() as session``.

    A write block is one transaction, committed at its end and rolled back by an exception (or by
    ``session.rollback()`` before the end). What goes wrong below is raised as ``DatabaseError``.
    """

    def __init__(self, engine: Engine) -> None:
        self.engine = engine
        self._writing = engine.execution_options(hawker_write=True)
        is_server = engine.url.get_backend_name() == "postgresql"
        # SQLite's readers see one state of their own accord.
        self._reading = engine.execution_options(isolation_level="REPEATABLE READ") if is_server else engine
        # All sessions of an in-memory database share one connection: they take turns.
        self._is_in_memory = isinstance(engine.pool, StaticPool)
        self._turn: AbstractContextManager[Any] = threading.RLock() if self._is_in_memory else nullcontext()
        self._turns = Turns(self.path, BUSY_TIMEOUT_MS / 1000) if self.path else None
        self._known: dict[str, str] = {}

    def knowing(self, **known: str) -> Database:
        """The same database, whose sessions know something besides (``Session.info``)."""
        other = copy(self)
        other._known = self._known | known
        return other

    @property
    def path(self) -> Path | None:
        """The SQLite file; ``None`` for a server or an in-memory database."""
        return sqlite_file(self.engine.url)

    @property
    def address(self) -> str:
        """By what ``open_database`` of another process opens the same; it holds a server's password, if there is one.

        A database in memory is nobody else's.
        """
        return self.engine.url.render_as_string(hide_password=False)

    @contextmanager
    def read(self) -> Iterator[Session]:
        """A session that sees one unchanging state of the database: that of the view, where there is one."""
        view = None if self._is_in_memory else present()
        key = (self.engine, tuple(sorted(self._known.items())))
        with (
            self._turn,
            explained(self.engine.url),
            view.session(key, self._begin) if view else self._begin() as session,
        ):
            yield session

    def _begin(self) -> Session:
        return Session(self._reading, expire_on_commit=False, info=self._known)

    @contextmanager
    def write(self) -> Iterator[Session]:
        """A session whose changes are kept all together or not at all. What is read afterwards is read anew."""
        if (view := present()) is not None:
            view.leave()  # and its connections are given back before another is taken
        with (
            self._turn,
            self._turns.turn() if self._turns else nullcontext(),
            explained(self.engine.url),
            Session(self._writing, expire_on_commit=False, info=self._known) as session,
        ):
            session.connection()  # begins here: what is read in the block is what will be changed
            try:
                yield session
            finally:
                if view is not None:
                    view.leave()
            session.commit()

    def transact(self, change: Callable[[Session], Result]) -> Result:
        """The result of ``change``, made in one ``write`` block; anew where another transaction stood in its way.

        ``change`` may therefore have no effect but those in the database.
        """
        for _ in range(ATTEMPTS - 1):
            with suppress(ConflictError), self.write() as session:
                return change(session)
        with self.write() as session:
            return change(session)

    def close(self) -> None:
        """Give all connections back."""
        self.engine.dispose()
        if self._turns:
            self._turns.close()


def open_database(url: str | Path, revision: str = "") -> Database:
    """Open the shop's database and bring it to the present version; a new SQLite file is made when there is none.

    ``url`` is a file's path or an SQLAlchemy URL: ``shop.sqlite``, ``sqlite:///shop.sqlite``, ``sqlite://``
    (in memory), ``postgresql+psycopg://user@host/shop``. Raises ``NewerDatabaseError`` when a newer hawker
    made it (nothing is changed) and ``DatabaseError`` when it can't be used. ``revision`` leads it there instead, up or
    down (``commerce.storage.migration``).
    """
    address = parsed(url)
    with explained(address):
        engine = make_engine(address)
        try:
            _refuse_foreign(engine)
            migrate(engine, MIGRATIONS, VERSION_TABLE, revision or newest_revision(MIGRATIONS))
        except BaseException:
            engine.dispose()
            raise
    return Database(engine)


def store_identity(url: str | Path) -> str:
    """The same text for all ways to write where a store is: a file's absolute path, or a URL without its password.

    Raises:
        DatabaseError: It is neither a path nor a database URL.
    """
    address = parsed(url)
    path = sqlite_file(address)
    return str(path.resolve()) if path else address.render_as_string(hide_password=True)


def _refuse_foreign(engine: Engine) -> None:
    """A SQLite file is ours alone; a server's database may hold the tables of others."""
    if engine.url.get_backend_name() == "sqlite":
        tables = inspect(engine).get_table_names()
        if tables and VERSION_TABLE not in tables:
            raise DatabaseError(f"The database {engine.url.database} belongs to another program; name another file")


_ADVICE = {
    "not a database": "is not a database; name another file, or move this one away",
    "unable to open": "can't be opened; check that its folder exists and that you may write there",
    "readonly": "can't be written; check who owns the file and its folder",
    "locked": "is held by another program; close that program and try again",
    "is full": "can't grow because the disk is full; free some space and try again",
    "disk i/o": "can't be read or written (disk error); check the disk and its free space",
    "malformed": "is damaged; put back a backup, or move the file away to start with a new one",
}


@contextmanager
def explained(url: URL) -> Iterator[None]:
    """Raise what a driver reports about ``url`` as ``DatabaseError`` with what to do about it.

    Mistakes in our own statements (broken constraints, wrong SQL) pass unchanged.
    """
    try:
        yield
    except (IntegrityError, ProgrammingError):
        raise
    except (DBAPIError, PoolTimeoutError) as error:
        raise _kind(error)(_explain(url, error)) from error


def _kind(error: SQLAlchemyError) -> type[DatabaseError]:
    if isinstance(error, DBAPIError) and error.connection_invalidated:
        return ConnectionLostError
    is_conflict = isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) in CONFLICTS
    return ConflictError if is_conflict else DatabaseError


def _explain(url: URL, error: SQLAlchemyError) -> str:
    cause = str(error.orig if isinstance(error, DBAPIError) else error)
    name = str(sqlite_file(url) or url.render_as_string(hide_password=True))
    advice = next((advice for sign, advice in _ADVICE.items() if sign in cause.lower()), None)
    return f"The database {name} {advice}" if advice else f"The database {name} can't be used: {cause}"
