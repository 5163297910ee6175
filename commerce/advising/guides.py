"""Guides through a choice, as the shopkeeper wrote them, and the way through one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import JSON, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.advising.values import Guide, GuideAnswer, GuideQuestion, GuideSearch
from commerce.catalogue.by_revision import kept
from commerce.storage.database import Base

Given = tuple[tuple[str, str], ...]
"""The questions that were answered, in their order, with the key of the answer; empty where it was skipped."""


class GuideRow(Base):
    """A guide."""

    __tablename__ = "guides"

    name: Mapped[str] = mapped_column(primary_key=True)
    position: Mapped[int]
    content: Mapped[dict[str, Any]] = mapped_column(JSON)
    """``names``, ``offer_from``, ``search`` and ``questions``, as ``commerce.importing.guides`` checked them."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Where a guide ended: a text, products, or a search."""

    search: GuideSearch
    products: tuple[str, ...] = ()
    tell: str = ""


def guides(session: Session) -> tuple[Guide, ...]:
    """All of them, in the shopkeeper's order and words."""
    return kept(session, "guides", lambda: _guides(session))


def _guides(session: Session) -> tuple[Guide, ...]:
    rows = session.scalars(select(GuideRow).order_by(GuideRow.position))
    return tuple(guide_of(row.name, row.content) for row in rows)


def guide_of(name: str, content: Mapping[str, Any]) -> Guide:
    """A guide from what is stored of it."""
    return Guide(
        name,
        tuple(content["names"]),
        content["names"][0],
        tuple(map(_question, content["questions"])),
        GuideSearch(**content["search"]),
        content["offer_from"],
    )


def question_after(guide: Guide, given: Given, filled: Collection[str] = ()) -> GuideQuestion | None:
    """The next question to ask; one whose slot is ``filled`` already is passed over. ``None`` at the end."""
    answered = dict(given)
    question: GuideQuestion | None = guide.questions[0]
    for _ in guide.questions:  # no guide is longer, whatever it says
        if question is None or not (question.key in answered or question.fills in filled):
            return question
        question = guide.question(_next(question, answered.get(question.key, "")))
    return None


def outcome(guide: Guide, given: Given) -> Outcome:
    """What the answers lead to; the last that names products or a text decides."""
    answered = dict(given)
    result, question = Outcome(guide.search), guide.question(guide.questions[0].key)
    for _ in guide.questions:
        if question is None:
            break
        answer = answer_of(question, answered.get(question.key, ""))
        if answer is not None:
            search = result.search.narrowed(answer.search)
            is_end = bool(answer.products or answer.tell)
            result = Outcome(search, answer.products, answer.tell) if is_end else Outcome(search)
        question = guide.question(_next(question, answered.get(question.key, "")))
    return result


def answer_of(question: GuideQuestion, key: str) -> GuideAnswer | None:
    """An answer of a question by its key."""
    return next((answer for answer in question.answers if answer.key == key), None)


def _next(question: GuideQuestion, key: str) -> str:
    answer = answer_of(question, key)
    return answer.next if answer is not None else question.next


def _question(content: Mapping[str, Any]) -> GuideQuestion:
    answers = tuple(
        GuideAnswer(
            each["key"],
            each["key"],
            tuple(each["also"]),
            GuideSearch(**each["search"]),
            tuple(each["products"]),
            each["tell"],
            each["next"],
        )
        for each in content["answers"]
    )
    return GuideQuestion(content["key"], content["ask"], answers, content["fills"], content["next"])
