"""At most once: each change is made under a key, and a key counts once.

The key is written first, in the transaction of the change: of two calls with the same key, at the same time or
after a crash, the database's unique index lets one through.
"""

from __future__ import annotations

from datetime import datetime
from functools import cache
from typing import Any, Final, TypeVar

from sqlalchemy import Table, bindparam, insert, literal, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.storage.database import Base, UtcDateTime

Row = TypeVar("Row", bound=Base)


class AppliedKey(Base):
    """A change that was made. ``scope`` is the operation and what it changed, such as ``add:cart-1``."""

    __tablename__ = "applied_keys"

    scope: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    applied_at: Mapped[datetime] = mapped_column(UtcDateTime)
    result: Mapped[str | None]
    """What the change made, if that must be found again (an order's number)."""


def insert_new(session: Session, table: type[Base], values: dict[str, Any]) -> bool:
    """Insert a row unless one of its unique values is taken; the transaction goes on either way."""
    return session.execute(_told_if_new(_dialect(session), table), values).one_or_none() is not None


def inserted(session: Session, table: type[Row], values: dict[str, Any]) -> Row | None:
    """The same; returns the new row."""
    return session.scalars(_new_row(_dialect(session), table), values).one_or_none()


def upsert(session: Session, table: type[Base], values: dict[str, Any], key: str, changed: str) -> None:
    """Insert a row; where its column ``key`` is taken, change ``changed`` of the row that has it, and lock that."""
    session.execute(_or_change(_dialect(session), table, key, changed), values)


def first_time(session: Session, scope: str, key: str, now: datetime) -> bool:
    """Whether ``key`` is new in its scope; from here on it is used, if the transaction is committed.

    To be called first in a transaction: where the key is used already, the transaction begins anew.
    """
    try:
        session.execute(_USE, {"scope": scope, "key": key, "applied_at": now})
    except IntegrityError:
        session.rollback()
        return False
    return True


def remember(session: Session, scope: str, key: str, result: str) -> None:
    """Keep what the change under this key made."""
    session.execute(_KEEP_RESULT, {"used_scope": scope, "used_key": key, "result": result})


def result_of(session: Session, scope: str, key: str) -> str | None:
    """What ``remember`` kept."""
    return session.scalar(select(AppliedKey.result).filter_by(scope=scope, key=key))


# Statements of every order are built once: that takes longer than most of them run.
_KEYS: Final = AppliedKey.table()
_USE: Final = insert(_KEYS)
_KEEP_RESULT: Final = update(_KEYS).where(
    _KEYS.c.scope == bindparam("used_scope"), _KEYS.c.key == bindparam("used_key")
)


@cache
def _told_if_new(dialect: str, table: type[Base]) -> Any:
    return _unless_taken(dialect, table.table()).returning(literal(1))


@cache
def _new_row(dialect: str, table: type[Row]) -> Any:
    return _unless_taken(dialect, table).returning(table)


@cache
def _or_change(dialect: str, table: type[Base], key: str, changed: str) -> Any:
    new = _insert(dialect)(table.table())
    return new.on_conflict_do_update(index_elements=[key], set_={changed: new.excluded[changed]})


@cache
def _unless_taken(dialect: str, table: type[Base] | Table) -> Any:
    return _insert(dialect)(table).on_conflict_do_nothing()


def _insert(dialect: str) -> Any:
    return postgresql.insert if dialect == "postgresql" else sqlite.insert


def _dialect(session: Session) -> str:
    return session.connection().dialect.name
