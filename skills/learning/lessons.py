"""What was not understood or was corrected, redacted, with what finally happened: kept in the shop's database.

A lesson carries no conversation's name and no time, only the day; it is deleted when it is older than the shop keeps
them.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from enum import StrEnum
from typing import Final

from sqlalchemy import Date, String, Text, delete, func, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce import Database
from skills.dialogue.session_store import Base

MOST: Final = 20_000
"""Lessons that are kept at most; then the oldest go."""


class Kind(StrEnum):
    """What went wrong."""

    MISSED = "missed"
    """Nothing was understood."""
    CORRECTED = "corrected"
    """Something was done, and was undone or said once more right after."""
    MEANT = "meant"
    """It was asked which of two things was meant."""
    NOT_FOUND = "not found"
    """The shop has nothing by that name."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What worked next in that conversation."""

    intent: str
    text: str = ""
    """How it was said, redacted."""
    item: str = ""
    """The words that named a thing in it."""
    product: str = ""
    """The id of the product that it came to."""


@dataclass(frozen=True, slots=True)
class Lesson:
    """One utterance that went wrong."""

    id: str
    language: str
    kind: Kind
    text: str
    """What was said, redacted."""
    asked: str = ""
    """The question that was open (see ``skills.dialogue.session.Ask``)."""
    intent: str = ""
    """What it was wrongly taken for."""
    item: str = ""
    """The words that named a thing."""
    day: date | None = None
    """When, in UTC; the store fills it in."""
    outcome: Outcome | None = None


@dataclass(frozen=True, slots=True)
class Settled:
    """What finally happened after a lesson."""

    id: str
    outcome: Outcome


Note = Lesson | Settled


class LessonRow(Base):
    """A lesson with its outcome, as far as it is known."""

    __tablename__ = "lessons"
    id: Mapped[str] = mapped_column(String(32), primary_key=True)
    language: Mapped[str] = mapped_column(String(10))
    kind: Mapped[str] = mapped_column(String(20))
    text: Mapped[str] = mapped_column(Text)
    asked: Mapped[str] = mapped_column(String(40))
    intent: Mapped[str] = mapped_column(String(100))
    item: Mapped[str] = mapped_column(Text)
    day: Mapped[date] = mapped_column(Date, index=True)
    outcome_intent: Mapped[str | None] = mapped_column(String(100))
    outcome_text: Mapped[str] = mapped_column(Text, default="")
    outcome_item: Mapped[str] = mapped_column(Text, default="")
    outcome_product: Mapped[str] = mapped_column(String(200), default="")


@dataclass(frozen=True, slots=True)
class LessonStore:
    """Keeps lessons for some days. Threads and processes may share it."""

    database: Database
    days: int = 90
    """How long a lesson is kept."""
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)

    def keep(self, notes: Sequence[Note]) -> None:
        """Store what was noticed; what is too old goes."""
        if not notes:
            return
        with self.database.write() as db:
            for note in notes:
                self._keep(db, note)
            self._forget_old(db)

    def all(self, language: str) -> list[Lesson]:
        """The lessons of a language, oldest first."""
        with self.database.write() as db:
            self._forget_old(db)
            query = select(LessonRow).where(LessonRow.language == language).order_by(LessonRow.day, LessonRow.id)
            return [_lesson(row) for row in db.scalars(query)]

    def forget(self, ids: Collection[str] | None = None) -> int:
        """Delete lessons, or all; returns how many."""
        with self.database.write() as db:
            chosen = delete(LessonRow) if ids is None else delete(LessonRow).where(LessonRow.id.in_(ids))
            return len(db.scalars(chosen.returning(LessonRow.id)).all())

    def _keep(self, db: Session, note: Note) -> None:
        if isinstance(note, Lesson):
            db.add(_row(note, self.clock().date()))
        elif (row := db.get(LessonRow, note.id)) is not None:
            _settle(row, note.outcome)

    def _forget_old(self, db: Session) -> None:
        db.flush()
        db.execute(delete(LessonRow).where(LessonRow.day < self.clock().date() - timedelta(days=self.days)))
        beyond = (db.scalar(select(func.count()).select_from(LessonRow)) or 0) - MOST
        if beyond > 0:
            oldest = select(LessonRow.id).order_by(LessonRow.day, LessonRow.id).limit(beyond)
            db.execute(delete(LessonRow).where(LessonRow.id.in_(oldest)))


def _row(lesson: Lesson, today: date) -> LessonRow:
    row = LessonRow(
        id=lesson.id,
        language=lesson.language,
        kind=lesson.kind.value,
        text=lesson.text,
        asked=lesson.asked,
        intent=lesson.intent,
        item=lesson.item,
        day=lesson.day or today,
    )
    if lesson.outcome is not None:
        _settle(row, lesson.outcome)
    return row


def _settle(row: LessonRow, outcome: Outcome) -> None:
    """The first intent that worked stays; the product that it came to may be known later."""
    if row.outcome_intent is None:
        row.outcome_intent, row.outcome_text, row.outcome_item = outcome.intent, outcome.text, outcome.item
    row.outcome_product = row.outcome_product or outcome.product


def _lesson(row: LessonRow) -> Lesson:
    outcome = None
    if row.outcome_intent is not None:
        outcome = Outcome(row.outcome_intent, row.outcome_text, row.outcome_item, row.outcome_product)
    kind = Kind(row.kind)
    return Lesson(row.id, row.language, kind, row.text, row.asked, row.intent, row.item, row.day, outcome)
