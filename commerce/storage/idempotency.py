"""At most once: each change is made under a key, and a key counts once.

The key is written first, in the transaction of the change: of two calls with the same key, at the same time or
after a crash, the database's unique index lets one through.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any, TypeVar

from sqlalchemy import insert, literal, select, update
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
    return session.execute(_unless_taken(session, table, values).returning(literal(1))).one_or_none() is not None


def inserted(session: Session, table: type[Row], values: dict[str, Any]) -> Row | None:
    """The same; returns the new row."""
    return session.scalars(_unless_taken(session, table, values).returning(table)).one_or_none()


def _unless_taken(session: Session, table: type[Base], values: dict[str, Any]) -> Any:
    dialect = postgresql if session.connection().dialect.name == "postgresql" else sqlite
    return dialect.insert(table).values(values).on_conflict_do_nothing()


def first_time(session: Session, scope: str, key: str, now: datetime) -> bool:
    """Whether ``key`` is new in its scope; from here on it is used, if the transaction is committed.

    To be called first in a transaction: where the key is used already, the transaction begins anew.
    """
    try:
        session.execute(insert(AppliedKey).values(scope=scope, key=key, applied_at=now))
    except IntegrityError:
        session.rollback()
        return False
    return True


def remember(session: Session, scope: str, key: str, result: str) -> None:
    """Keep what the change under this key made."""
    session.execute(update(AppliedKey).filter_by(scope=scope, key=key).values(result=result))


def result_of(session: Session, scope: str, key: str) -> str | None:
    """What ``remember`` kept."""
    return session.scalar(select(AppliedKey.result).filter_by(scope=scope, key=key))
