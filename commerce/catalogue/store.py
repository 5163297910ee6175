"""The shop itself: its name, its own currency, and the revision of its catalogue."""

from __future__ import annotations

from typing import Final

from sqlalchemy import select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.errors import DatabaseError
from commerce.storage.database import Base


class StoreRow(Base):
    """The shop itself: one row."""

    __tablename__ = "store"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    currency: Mapped[str]
    contact: Mapped[str]
    max_quantity: Mapped[int]
    """How many of one article a cart's line may hold, unless its product says otherwise."""
    revision: Mapped[str]
    """Fingerprint of the whole catalogue, stock left out."""


_REVISION: Final = select(StoreRow.table().c.revision)
"""Without an object: it is asked for in nearly every session, and mostly nothing else of the row."""


def revision(session: Session) -> str:
    """The catalogue's revision; empty while none was loaded."""
    row: StoreRow | None = session.info.get("store")
    return row.revision if row else session.scalar(_REVISION) or ""


def store(session: Session) -> StoreRow:
    """The shop's own row; raises ``DatabaseError`` while no catalogue was loaded."""
    row = _store_row(session)
    if row is None:
        raise DatabaseError("This shop has no catalogue yet; load one with: hawker catalog import FOLDER")
    return row


def seen(session: Session, row: StoreRow) -> None:
    """The session has read the shop's row with something else: it isn't asked for again."""
    session.info["store"] = row


def _store_row(session: Session) -> StoreRow | None:
    """A session sees one state: asked once, kept."""
    row: StoreRow | None = session.info.get("store") or session.get(StoreRow, 1)
    if row is not None:
        seen(session, row)
    return row
