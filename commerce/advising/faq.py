"""The questions that the shop answers."""

from __future__ import annotations

from sqlalchemy import JSON, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.storage.database import Base
from commerce.values import Answer


class AnswerRow(Base):
    """A question with the ways to ask it, and its answer."""

    __tablename__ = "answers"

    topic: Mapped[str] = mapped_column(primary_key=True)
    question: Mapped[str]
    phrasings: Mapped[list[str]] = mapped_column(JSON)
    text: Mapped[str]
    position: Mapped[int]


def answers(session: Session) -> tuple[Answer, ...]:
    """All of them, in the shopkeeper's order."""
    rows = session.scalars(select(AnswerRow).order_by(AnswerRow.position))
    return tuple(Answer(row.topic, row.question, row.text, tuple(row.phrasings)) for row in rows)
