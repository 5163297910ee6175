"""Links between customers and platforms: codes that make them, tokens that show them, and their end.

What decides is one statement each: of two requests with the same code or refresh token, one gets tokens, and the other
ends the link, for one of the two has stolen it (RFC 9700, 4.14).
"""

from __future__ import annotations

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import CursorResult, delete, select, update
from sqlalchemy.orm import Session

from commerce import Database, Refusal
from commerce.customers.interface import Customers
from skills.endpoint.linking.clients import SCOPE, Client, client_of, hash_of, is_id, new_row
from skills.endpoint.linking.rows import ClientRow, CodeRow, LinkRow, TokenRow
from skills.errors import SkillsError

CODE_LASTS: Final = timedelta(minutes=5)
ACCESS_LASTS: Final = timedelta(hours=1)
REFRESH_LASTS: Final = timedelta(days=180)
"""A link ends by itself when its platform didn't renew it for so long."""
KEPT: Final = timedelta(days=1)
"""Codes and tokens are known for so long after their end."""
ENDED_KEPT: Final = timedelta(days=30)
"""Links are listed for so long after their end."""
ACCESS, REFRESH = "access", "refresh"
PREFIXES: Final = {ACCESS: "hawker_at_", REFRESH: "hawker_rt_"}
LONGEST: Final = 100
"""Characters of what may be a code or a token."""


class SpentError(SkillsError):
    """A code or refresh token that doesn't work, or no longer; what came of it doesn't either."""


@dataclass(frozen=True, slots=True)
class Link:
    """A customer who is linked to a client."""

    id: str
    client: Client
    customer_id: str
    created_at: datetime
    revoked_at: datetime | None


@dataclass(frozen=True, slots=True)
class Grant:
    """What a code or a refresh token stands for, with the questions that authlib's grants ask of it."""

    hash: str
    link_id: str
    client_id: str
    customer_id: str
    redirect_uri: str = ""
    code_challenge: str = ""
    code_challenge_method: str = "S256"

    def check_client(self, client: Client) -> bool:
        """Whether it was given to this client."""
        return client.id == self.client_id

    def get_redirect_uri(self) -> str:
        """The redirect URI that the code was sent to."""
        return self.redirect_uri

    def get_scope(self) -> str:
        """There is one."""
        return SCOPE


@dataclass(frozen=True, slots=True)
class LinkStore:
    """Keeps clients, codes, links and tokens."""

    database: Database
    customers: Customers
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)

    def add_client(self, name: str, redirect_uris: tuple[str, ...], *, public: bool = False) -> tuple[Client, str]:
        """Register a client; its secret is told now, and kept nowhere. ``ValueError`` says what is wrong."""
        row, secret = new_row(name, redirect_uris, public=public, now=self.clock())
        with self.database.write() as session:
            session.add(row)
            session.flush()
            return client_of(row), secret

    def clients(self) -> tuple[Client, ...]:
        """Every client that was registered, the latest last."""
        with self.database.read() as session:
            return tuple(map(client_of, session.scalars(select(ClientRow).order_by(ClientRow.created_at))))

    def client(self, client_id: str) -> Client | None:
        """A client that is registered and not revoked."""
        if not is_id(client_id):
            return None
        with self.database.read() as session:
            row = session.scalar(select(ClientRow).filter_by(id=client_id, revoked_at=None))
            return client_of(row) if row else None

    def revoke_client(self, client_id: str) -> bool:
        """Let a client ask nobody any more, and end its links; whether there was such a one."""
        with self.database.write() as session:
            change = update(ClientRow).filter_by(id=client_id, revoked_at=None).values(revoked_at=self.clock())
            found = bool(session.execute(change.returning(ClientRow.id)).all())
        self._end(LinkRow.client_id == client_id)
        return found

    def is_linking(self, platform: str) -> bool:
        """Whether a channel's platform has a client."""
        query = select(ClientRow.id).filter_by(name=platform, revoked_at=None).limit(1)
        with self.database.read() as session:
            return session.scalar(query) is not None

    def add_code(self, client: Client, customer_id: str, redirect_uri: str, challenge: str) -> str:
        """A code for a customer who agreed, to be exchanged once."""
        code, now = secrets.token_urlsafe(32), self.clock()
        with self.database.write() as session:
            session.execute(delete(CodeRow).where(CodeRow.expires_at < now - KEPT))
            session.add(
                CodeRow(
                    hash=hash_of(code),
                    link_id=secrets.token_hex(8),
                    client_id=client.id,
                    customer_id=customer_id,
                    redirect_uri=redirect_uri,
                    challenge=challenge,
                    expires_at=now + CODE_LASTS,
                )
            )
        return code

    def code(self, code: str, client: Client) -> Grant | None:
        """A code of this client that works; one that was exchanged before ends the link that it made."""
        with self.database.read() as session:
            row = session.scalar(select(CodeRow).filter_by(hash=hash_of(code), client_id=client.id))
        if row is not None and row.used_at is not None:
            self.revoke(row.link_id)
        if row is None or row.used_at is not None or row.expires_at <= self.clock():
            return None
        return Grant(row.hash, row.link_id, row.client_id, row.customer_id, row.redirect_uri, row.challenge)

    def redeem(self, code: Grant, client: Client, access: str, refresh: str) -> None:
        """Make the link of a code; ``SpentError`` where it was exchanged meanwhile, or the customer is gone."""
        now = self.clock()
        with self.database.write() as session:
            used = update(CodeRow).filter_by(hash=code.hash, used_at=None).values(used_at=now)
            is_first = _touched(session, used) == 1
            if is_first:
                session.add(LinkRow(id=code.link_id, client_id=client.id, customer_id=code.customer_id, created_at=now))
                _add_tokens(session, code.link_id, access, refresh, now)
        linked = is_first and not isinstance(
            self.customers.link_account(code.customer_id, client.name, code.link_id, key=code.link_id), Refusal
        )
        if not linked:
            self.revoke(code.link_id)
            raise SpentError
        self._sweep(now)

    def refresh(self, token: str, client: Client) -> Grant | None:
        """A refresh token of this client that works; one that was exchanged before ends its link."""
        query = select(TokenRow, LinkRow).join(LinkRow, LinkRow.id == TokenRow.link_id)
        with self.database.read() as session:
            found = session.execute(
                query.where(
                    TokenRow.hash == hash_of(token),
                    TokenRow.kind == REFRESH,
                    TokenRow.expires_at > self.clock(),
                    LinkRow.client_id == client.id,
                    LinkRow.revoked_at.is_(None),
                )
            ).one_or_none()
        if found is None:
            return None
        kept, link = found
        if kept.ended_at is not None:
            self.revoke(link.id)
            return None
        return Grant(kept.hash, link.id, link.client_id, link.customer_id)

    def renew(self, kept: Grant, access: str, refresh: str) -> None:
        """New tokens in place of a refresh token; ``SpentError`` where it was exchanged meanwhile."""
        now = self.clock()
        with self.database.write() as session:
            is_first = _touched(session, update(TokenRow).filter_by(hash=kept.hash, ended_at=None).values(ended_at=now))
            if is_first:
                _add_tokens(session, kept.link_id, access, refresh, now)
        if not is_first:
            self.revoke(kept.link_id)
            raise SpentError

    def account(self, platform: str, token: str | None) -> tuple[str, str] | None:
        """What ``Utterance.account`` takes, for an access token that a client of this platform was given.

        ``None`` for one that is unknown, expired, revoked, was given to another platform, or is of a customer who is
        gone.
        """
        link = self._link_of(token)
        if link is None or link.client.name != platform:
            return None
        if self.customers.recognize_account(platform, link.id) is None:
            self.revoke(link.id)
            return None
        return platform, link.id

    def links(self) -> tuple[Link, ...]:
        """Every link that was made, the latest last."""
        query = select(LinkRow, ClientRow).join(ClientRow, ClientRow.id == LinkRow.client_id)
        with self.database.read() as session:
            return tuple(_link(*row) for row in session.execute(query.order_by(LinkRow.created_at, LinkRow.id)))

    def revoke(self, link_id: str) -> bool:
        """End a link, with all its tokens; whether there is one that worked."""
        return self._end(LinkRow.id == link_id) > 0

    def revoke_customer(self, customer_id: str) -> int:
        """End all links of a customer; how many there were."""
        return self._end(LinkRow.customer_id == customer_id)

    def revoke_holder(self, token: str | None) -> int:
        """End all links between the client and the customer of an access token that works; how many there were."""
        link = self._link_of(token)
        return self._end(LinkRow.client_id == link.client.id, LinkRow.customer_id == link.customer_id) if link else 0

    def revoke_token(self, token: str, client: Client) -> None:
        """RFC 7009: a refresh token takes its link along, an access token ends alone; another client's stays."""
        mine = select(LinkRow.id).where(LinkRow.client_id == client.id)
        with self.database.write() as session:
            row = session.scalar(select(TokenRow).where(TokenRow.hash == hash_of(token), TokenRow.link_id.in_(mine)))
            if row is not None and row.kind == ACCESS:
                row.ended_at = row.ended_at or self.clock()
        if row is not None and row.kind == REFRESH:
            self.revoke(row.link_id)

    def _link_of(self, token: str | None) -> Link | None:
        if not token or not token.startswith(PREFIXES[ACCESS]) or len(token) > LONGEST or not token.isascii():
            return None
        query = (
            select(LinkRow, ClientRow)
            .join(TokenRow, TokenRow.link_id == LinkRow.id)
            .join(ClientRow, ClientRow.id == LinkRow.client_id)
            .where(
                TokenRow.hash == hash_of(token),
                TokenRow.kind == ACCESS,
                TokenRow.expires_at > self.clock(),
                TokenRow.ended_at.is_(None),
                LinkRow.revoked_at.is_(None),
                ClientRow.revoked_at.is_(None),
            )
        )
        with self.database.read() as session:
            found = session.execute(query).one_or_none()
        return _link(*found) if found else None

    def _sweep(self, now: datetime) -> None:
        """End links that nobody renewed, and forget what ended long ago: it says whose customers somebody was."""
        with self.database.write() as session:
            session.execute(delete(TokenRow).where(TokenRow.expires_at < now - KEPT))
        self._end(LinkRow.id.not_in(select(TokenRow.link_id)))
        with self.database.write() as session:
            session.execute(delete(LinkRow).where(LinkRow.revoked_at < now - ENDED_KEPT))

    def _end(self, *which: Any) -> int:
        with self.database.write() as session:
            ended = session.execute(
                update(LinkRow)
                .where(LinkRow.revoked_at.is_(None), *which)
                .values(revoked_at=self.clock())
                .returning(LinkRow.id, LinkRow.client_id)
            ).all()
            names = {row.id: row.name for row in session.execute(select(ClientRow.id, ClientRow.name))}
            session.execute(delete(TokenRow).where(TokenRow.link_id.in_([link_id for link_id, _ in ended])))
        for link_id, client_id in ended:
            self.customers.unlink_account(names[client_id], link_id)
        return len(ended)


def new_token(kind: str) -> str:
    """A token, with what those who look for lost secrets know it by."""
    return PREFIXES[kind] + secrets.token_urlsafe(32)


def _add_tokens(session: Session, link_id: str, access: str, refresh: str, now: datetime) -> None:
    for kind, token, lasts in ((ACCESS, access, ACCESS_LASTS), (REFRESH, refresh, REFRESH_LASTS)):
        session.add(TokenRow(hash=hash_of(token), link_id=link_id, kind=kind, expires_at=now + lasts))


def _touched(session: Session, change: Any) -> int:
    result: CursorResult[Any] = session.execute(change)  # type: ignore[assignment]  # what an update gives
    return result.rowcount


def _link(row: LinkRow, client: ClientRow) -> Link:
    return Link(row.id, client_of(client), row.customer_id, row.created_at, row.revoked_at)
