"""Sessions and answered messages in the database, so that any process can answer the next turn.

A turn is stored in one transaction: the new state of the session, guarded by its version, and the reply under its
message id. A message that was answered before is answered with the stored reply. What the turn changed in the shop
carries keys made of the message id, so a turn that has to run again changes nothing twice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from pydantic import TypeAdapter
from sqlalchemy import DateTime, Engine, Integer, String, Text, delete, insert, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from commerce import Database
from skills.errors import BusyError
from skills.reply import Reply
from skills.session import Session

MIGRATIONS: Final = Path(__file__).parent / "migrations"
VERSION_TABLE: Final = "skills_version"
ATTEMPTS: Final = 5
REPLIES_KEPT: Final = timedelta(days=7)
"""The longest that a platform of those known repeats a message."""

_session_json: Final = TypeAdapter(Session)
_reply_json: Final = TypeAdapter(Reply)


class Base(DeclarativeBase):
    """Tables of the skills package."""


class SessionRow(Base):
    """The state of one conversation."""

    __tablename__ = "sessions"
    id: Mapped[str] = mapped_column(String(200), primary_key=True)
    state: Mapped[str] = mapped_column(Text)
    version: Mapped[int] = mapped_column(Integer)
    updated_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)


class AnsweredRow(Base):
    """One message that was answered."""

    __tablename__ = "answered_messages"
    session_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    message_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    reply: Mapped[str] = mapped_column(Text)
    answered_at: Mapped[datetime] = mapped_column(DateTime(timezone=True), index=True)


@dataclass(frozen=True, slots=True)
class SessionStore:
    """Loads and stores sessions."""

    database: Database
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)

    def upgrade(self) -> None:
        """Bring the tables up to date."""
        self.database.upgrade(MIGRATIONS, VERSION_TABLE)

    def run_turn(self, session_id: str, message_id: str, answer: Callable[[Session], Reply]) -> Reply:
        """Answer a message exactly once.

        ``answer`` gets the session and may change it; it is called again when another process changed the session
        meanwhile. Raises ``BusyError`` after ``ATTEMPTS`` of those.
        """
        session_id, message_id = _bounded(session_id), _bounded(message_id)
        for _ in range(ATTEMPTS):
            if (stored := self._stored_reply(session_id, message_id)) is not None:
                return stored
            session, version = self._load(session_id)
            reply = answer(session)
            if self._save(session, version, message_id, reply):
                return reply
        raise BusyError("this conversation is being answered elsewhere at the same time; say it once more")

    def peek(self, session_id: str) -> Session:
        """The session as it stands now (a new one when there is none)."""
        return self._load(_bounded(session_id))[0]

    def forget_before(self, moment: datetime) -> int:
        """Delete sessions not used since ``moment`` and replies older than ``REPLIES_KEPT``; returns the sessions deleted."""
        with self._engine.begin() as connection:
            connection.execute(delete(AnsweredRow).where(AnsweredRow.answered_at < self.clock() - REPLIES_KEPT))
            return connection.execute(delete(SessionRow).where(SessionRow.updated_at < moment)).rowcount

    @property
    def _engine(self) -> Engine:
        return self.database.engine

    def _stored_reply(self, session_id: str, message_id: str) -> Reply | None:
        found = select(AnsweredRow.reply).where(
            AnsweredRow.session_id == session_id, AnsweredRow.message_id == message_id
        )
        with self._engine.connect() as connection:
            text = connection.execute(found).scalar_one_or_none()
        return None if text is None else _reply_json.validate_json(text)

    def _load(self, session_id: str) -> tuple[Session, int]:
        with self._engine.connect() as connection:
            row = connection.execute(
                select(SessionRow.state, SessionRow.version).where(SessionRow.id == session_id)
            ).one_or_none()
        if row is None:
            return Session(id=session_id, cart_id=session_id), 0
        return _session_json.validate_json(row.state), row.version

    def _save(self, session: Session, version: int, message_id: str, reply: Reply) -> bool:
        now = self.clock()
        state = _session_json.dump_json(session).decode()
        try:
            with self._engine.begin() as connection:
                connection.execute(
                    insert(AnsweredRow).values(
                        session_id=session.id,
                        message_id=message_id,
                        reply=_reply_json.dump_json(reply).decode(),
                        answered_at=now,
                    )
                )
                if version == 0:
                    connection.execute(
                        insert(SessionRow).values(id=session.id, state=state, version=1, updated_at=now)
                    )
                    return True
                changed = connection.execute(
                    update(SessionRow)
                    .where(SessionRow.id == session.id, SessionRow.version == version)
                    .values(state=state, version=version + 1, updated_at=now)
                )
                if changed.rowcount == 0:
                    connection.rollback()
                    return False
        except IntegrityError:
            return False
        return True


def _bounded(identifier: str) -> str:
    """Identifiers come from outside: long ones are replaced by their hash."""
    return identifier if len(identifier) <= 200 else hashlib.sha256(identifier.encode()).hexdigest()
