"""Tokens of the assistant's API: one for each person or program, shown once, kept as a hash, revoked one by one.

A token has 256 random bits, so that a plain SHA-256 keeps it as well as a slow hash would: there is nothing to guess.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final

from sqlalchemy import String, select, update
from sqlalchemy.orm import Mapped, mapped_column

from commerce import Database, UtcDateTime
from skills.dialogue.session_store import Base

PREFIX: Final = "hawker_"
"""What a token begins with, so that those who look for lost secrets know one."""
LONGEST: Final = 100
"""Characters of what may be a token; what is longer is none."""
NAME_CHARACTERS: Final = 100


class ApiTokenRow(Base):
    """A token that was given out."""

    __tablename__ = "api_tokens"
    id: Mapped[str] = mapped_column(String(16), primary_key=True)
    name: Mapped[str] = mapped_column(String(NAME_CHARACTERS))
    hash: Mapped[str] = mapped_column(String(64), unique=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


@dataclass(frozen=True, slots=True)
class ApiToken:
    """A token, without the secret itself."""

    id: str
    name: str
    created_at: datetime
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class TokenStore:
    """Gives tokens out, knows them again, and revokes them."""

    database: Database
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)

    def give(self, name: str) -> tuple[ApiToken, str]:
        """A new token for somebody, and the secret, which is kept nowhere.

        Raises ``ValueError`` for a name that is empty or too long.
        """
        name = name.strip()
        if not 0 < len(name) <= NAME_CHARACTERS:
            raise ValueError(f"a token's name has 1 to {NAME_CHARACTERS} characters")
        secret = PREFIX + secrets.token_urlsafe(32)
        row = ApiTokenRow(id=secrets.token_hex(4), name=name, hash=_hash(secret), created_at=self.clock())
        with self.database.write() as session:
            session.add(row)
            session.flush()
            return _token(row), secret

    def holder(self, secret: str) -> ApiToken | None:
        """The token whose secret this is, unless it was revoked."""
        if not secret.startswith(PREFIX) or len(secret) > LONGEST or not secret.isascii():
            return None
        with self.database.read() as session:
            row = session.scalar(select(ApiTokenRow).filter_by(hash=_hash(secret), revoked_at=None))
            return _token(row) if row else None

    def all(self) -> tuple[ApiToken, ...]:
        """Every token that was given out, the latest last."""
        with self.database.read() as session:
            rows = session.scalars(select(ApiTokenRow).order_by(ApiTokenRow.created_at, ApiTokenRow.id))
            return tuple(map(_token, rows))

    def revoke(self, token_id: str) -> bool:
        """Let a token open nothing from now on; whether there is one that did."""
        change = update(ApiTokenRow).filter_by(id=token_id, revoked_at=None).values(revoked_at=self.clock())
        with self.database.write() as session:
            return bool(session.execute(change.returning(ApiTokenRow.id)).all())


def _hash(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _token(row: ApiTokenRow) -> ApiToken:
    return ApiToken(row.id, row.name, row.created_at, row.revoked_at)
