"""Sessions and answered messages in the database, so that any process can answer the next turn.

A turn is stored in one transaction: the new state of the session, guarded by its version, and the reply under its
message id. A message that was answered before is answered with the stored reply. What the turn changed in the shop
carries keys made of the message id, so a turn that has to run again changes nothing twice.

A session is stored as JSON by the names of its fields. One that was stored by an earlier hawker is read with the
defaults for what is new, and by an earlier hawker without what it doesn't know: a new field needs a default.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final, cast

import structlog
from pydantic import TypeAdapter, ValidationError
from sqlalchemy import Integer, String, Table, Text, bindparam, delete, exists, insert, or_, select, update
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from commerce import ConflictError, ConnectionLostError, Database, DatabaseError, UtcDateTime, one_view, upgrade
from skills.dialogue.session import Session
from skills.errors import BusyError
from skills.reply import Reply, VoiceStyle

MIGRATIONS: Final = Path(__file__).parents[1] / "migrations"
VERSION_TABLE: Final = "skills_version"
ATTEMPTS: Final = 20
"""Several kiosks may go on with one conversation; what a turn changed in the shop is not changed again."""
REPLIES_KEPT: Final = timedelta(days=7)
"""The longest that a platform of those known repeats a message."""

_log: Final = structlog.get_logger("hawker.sessions")
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
    updated_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


class AnsweredRow(Base):
    """One message that was answered."""

    __tablename__ = "answered_messages"
    session_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    message_id: Mapped[str] = mapped_column(String(200), primary_key=True)
    reply: Mapped[str] = mapped_column(Text)
    answered_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)


_sessions: Final = cast("Table", SessionRow.__table__)
_answered: Final = cast("Table", AnsweredRow.__table__)
# Every turn begins and ends with these: built once, and without making objects of rows.
_REPLY: Final = select(_answered.c.reply).where(
    _answered.c.session_id == bindparam("session"), _answered.c.message_id == bindparam("message")
)
_STATE: Final = select(_sessions.c.state, _sessions.c.version).where(_sessions.c.id == bindparam("session"))
_ANSWER: Final = insert(_answered)
_OPEN: Final = insert(_sessions)
_GO_ON: Final = (
    update(_sessions)
    .where(_sessions.c.id == bindparam("session"), _sessions.c.version == bindparam("known"))
    .values(state=bindparam("state"), version=bindparam("version"), updated_at=bindparam("updated_at"))
    .returning(_sessions.c.id)
)
_Stored = tuple[str, int]


@dataclass(frozen=True, slots=True)
class SessionStore:
    """Loads and stores sessions."""

    database: Database
    style: VoiceStyle = VoiceStyle()
    """How new shoppers are spoken to."""
    language: str = "en"
    """What new shoppers are spoken to in."""
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)

    def upgrade(self) -> None:
        """Bring the tables up to date."""
        upgrade(self.database.engine, MIGRATIONS, VERSION_TABLE)

    def run_turn(self, session_id: str, message_id: str, answer: Callable[[Session], Reply]) -> Reply:
        """Answer a message exactly once.

        ``answer`` gets the session and may change it; it is called again when another process changed the session
        meanwhile, and once more where the connection to the database broke or another transaction stood in the way.

        Raises:
            BusyError: Others were quicker in all of ``ATTEMPTS``.
            DatabaseError: The database can't be used; the message may be sent again.
        """
        session_id, message_id = _bounded(session_id), _bounded(message_id)
        try:
            return self._run_turn(session_id, message_id, answer)
        except (ConflictError, ConnectionLostError) as error:
            _log.warning("a turn was cut off", problem=str(error), next_try="at once")
            return self._run_turn(session_id, message_id, answer)

    def _run_turn(self, session_id: str, message_id: str, answer: Callable[[Session], Reply]) -> Reply:
        for _ in range(ATTEMPTS):
            with one_view():
                stored, row = self._begun(session_id, message_id)
                if stored is not None:
                    return stored
                session, version = self._session(session_id, row)
                reply = answer(session)
                if self._save(session, version, message_id, reply):
                    return reply
        raise BusyError("this conversation is being answered elsewhere at the same time; say it once more")

    def withdraw(self, session_id: str, message_ids: Iterable[str], instead: Reply) -> None:
        """What was answered to messages is not kept any more: it held what must not be kept, and so did they.

        Whoever sends one of them again is told ``instead``.
        """
        names = [_bounded(message_id) for message_id in message_ids]
        if not names:
            return
        nothing = replace(instead, understood=None, cart=None, order=None)
        told = _reply_json.dump_json(nothing).decode()
        answered = update(AnsweredRow).where(
            AnsweredRow.session_id == _bounded(session_id), AnsweredRow.message_id.in_(names)
        )
        with self.database.write() as db:
            db.execute(answered.values(reply=told))

    def peek(self, session_id: str) -> Session:
        """The session as it stands now; a new one when there is none, or the database can't tell."""
        try:
            return self._load(_bounded(session_id))[0]
        except DatabaseError as error:
            _log.warning("session can't be read", problem=str(error))
            return self._new(_bounded(session_id))

    def forget_before(self, moment: datetime) -> None:
        """Delete sessions not used since ``moment``, and replies from before it or older than ``REPLIES_KEPT``.

        A reply holds what the shopper said, and is kept no longer than the conversation.
        """
        oldest = max(self.clock() - REPLIES_KEPT, moment)
        replies, sessions = AnsweredRow.answered_at < oldest, SessionRow.updated_at < moment
        with self.database.read() as db:
            if not db.scalar(select(or_(exists().where(replies), exists().where(sessions)))):
                return  # a shop that opens doesn't wait for one that is writing
        with self.database.write() as db:
            db.execute(delete(AnsweredRow).where(replies))
            db.execute(delete(SessionRow).where(sessions))

    def is_answered(self, session_id: str, message_id: str) -> bool:
        """Whether a message came before."""
        found = {"session": _bounded(session_id), "message": _bounded(message_id)}
        with self.database.read() as db:
            return db.scalar(_REPLY, found) is not None

    def forget(self, session_id: str, message_id: str, leaving: Reply) -> None:
        """Delete a conversation and all that was answered in it, because of a message.

        Of the message nothing is kept but that it was answered, with ``leaving``.
        """
        session_id, message_id = _bounded(session_id), _bounded(message_id)
        told = _reply_json.dump_json(leaving).decode()
        with suppress(IntegrityError), self.database.write() as db:  # another process forgets it for the same message
            db.execute(delete(AnsweredRow).where(AnsweredRow.session_id == session_id))
            db.execute(delete(SessionRow).where(SessionRow.id == session_id))
            db.add(AnsweredRow(session_id=session_id, message_id=message_id, reply=told, answered_at=self.clock()))

    def _begun(self, session_id: str, message_id: str) -> tuple[Reply | None, _Stored | None]:
        """What a message was answered with; where it was not, the session's state and version with it."""
        with self.database.read() as db:
            said: str | None = db.scalar(_REPLY, {"session": session_id, "message": message_id})
            found = None if said is not None else db.execute(_STATE, {"session": session_id}).one_or_none()
        return (None if said is None else _reply_json.validate_json(said)), (found and (found[0], found[1]))

    def _load(self, session_id: str) -> tuple[Session, int]:
        with self.database.read() as db:
            found = db.execute(_STATE, {"session": session_id}).one_or_none()
        return self._session(session_id, found and (found[0], found[1]))

    def _session(self, session_id: str, stored: _Stored | None) -> tuple[Session, int]:
        """The session of a state and its version; a new one, version 0, where nothing is stored."""
        if stored is None:
            return self._new(session_id), 0
        state, version = stored
        try:
            return _session_json.validate_json(state), version
        except ValidationError as error:
            # The shopper begins anew, with the cart, rather than being unable to say anything ever again.
            _log.warning("session_unreadable", problems=error.error_count())
            return self._new(session_id), version

    def _new(self, session_id: str) -> Session:
        return Session(id=session_id, cart_id=session_id, language=self.language, style=self.style)

    def _save(self, session: Session, version: int, message_id: str, reply: Reply) -> bool:
        """Store a turn; false when another process was quicker with this message or this session."""
        now = self.clock()
        state, told = _session_json.dump_json(session).decode(), _reply_json.dump_json(reply).decode()
        answered = {"session_id": session.id, "message_id": message_id, "reply": told, "answered_at": now}
        try:
            with self.database.write() as db:
                db.execute(_ANSWER, answered)
                if version == 0:
                    db.execute(_OPEN, {"id": session.id, "state": state, "version": 1, "updated_at": now})
                    return True
                is_ours = {"session": session.id, "known": version}
                changed = db.execute(_GO_ON, is_ours | {"state": state, "version": version + 1, "updated_at": now})
                if changed.one_or_none() is None:
                    db.rollback()
                    return False
        except IntegrityError:
            return False
        return True


def _bounded(identifier: str) -> str:
    """Identifiers come from outside: long ones are replaced by their hash."""
    return identifier if len(identifier) <= 200 else hashlib.sha256(identifier.encode()).hexdigest()
