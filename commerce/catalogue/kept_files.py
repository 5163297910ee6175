"""The files that a store was made from, as the shopkeeper wrote them: an export gives them back with their comments."""

from __future__ import annotations

from sqlalchemy import Text, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.storage.database import Base


class StoreFileRow(Base):
    """A file of the store's folder."""

    __tablename__ = "store_files"

    name: Mapped[str] = mapped_column(primary_key=True)
    """Its place in the folder: "languages/es.yaml"."""
    text: Mapped[str] = mapped_column(Text)


def kept_files(session: Session) -> dict[str, str]:
    """The files by name."""
    return {row.name: row.text for row in session.scalars(select(StoreFileRow).order_by(StoreFileRow.name))}
