"""The tables of linked accounts. Of codes, tokens and secrets only SHA-256 hashes: each has 256 random bits."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import JSON, String
from sqlalchemy.orm import Mapped, mapped_column

from commerce import UtcDateTime
from skills.dialogue.session_store import Base

NAME_CHARACTERS = 100
URI_CHARACTERS = 2000


class ClientRow(Base):
    """A platform that may ask customers to link their accounts."""

    __tablename__ = "oauth_clients"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    name: Mapped[str] = mapped_column(String(NAME_CHARACTERS))
    secret_hash: Mapped[str | None] = mapped_column(String(64))
    """``None`` for a public client, which can keep no secret and must use PKCE."""
    redirect_uris: Mapped[list[str]] = mapped_column(JSON)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class CodeRow(Base):
    """An authorisation code; kept for a while after its end, so that one that comes again is known."""

    __tablename__ = "oauth_codes"
    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    link_id: Mapped[str] = mapped_column(String(32))
    """The link that it makes."""
    client_id: Mapped[str] = mapped_column(String(32))
    customer_id: Mapped[str] = mapped_column(String(200))
    redirect_uri: Mapped[str] = mapped_column(String(URI_CHARACTERS))
    challenge: Mapped[str] = mapped_column(String(128))
    """That of PKCE (S256); empty for none."""
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    used_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class LinkRow(Base):
    """A customer who is linked to a client: the family of all tokens that came of one code."""

    __tablename__ = "oauth_links"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    client_id: Mapped[str] = mapped_column(String(32), index=True)
    customer_id: Mapped[str] = mapped_column(String(200), index=True)
    created_at: Mapped[datetime] = mapped_column(UtcDateTime)
    revoked_at: Mapped[datetime | None] = mapped_column(UtcDateTime)


class TokenRow(Base):
    """An access or refresh token of a link."""

    __tablename__ = "oauth_tokens"
    hash: Mapped[str] = mapped_column(String(64), primary_key=True)
    link_id: Mapped[str] = mapped_column(String(32), index=True)
    kind: Mapped[str] = mapped_column(String(10))
    expires_at: Mapped[datetime] = mapped_column(UtcDateTime, index=True)
    ended_at: Mapped[datetime | None] = mapped_column(UtcDateTime)
    """When it was exchanged for another, or revoked by itself."""
