"""The questions that the shop answers, with the cases in which the answer is another one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import JSON, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.storage.database import Base
from commerce.values import Answer, AnswerCase, Product


class AnswerRow(Base):
    """A question with the ways to ask it, and its answer."""

    __tablename__ = "answers"

    topic: Mapped[str] = mapped_column(primary_key=True)
    question: Mapped[str]
    phrasings: Mapped[list[str]] = mapped_column(JSON)
    text: Mapped[str]
    position: Mapped[int]
    asks: Mapped[str]
    """What is asked to know the case; empty where the answer does without."""
    cases: Mapped[list[dict[str, Any]]] = mapped_column(JSON)
    """The fields of ``AnswerCase``."""


def answers(session: Session) -> tuple[Answer, ...]:
    """All of them, in the shopkeeper's order."""
    rows = session.scalars(select(AnswerRow).order_by(AnswerRow.position))
    return tuple(
        Answer(row.topic, row.question, row.text, tuple(row.phrasings), row.asks, _cases(row.cases)) for row in rows
    )


def case_of(answer: Answer, products: Iterable[Product]) -> AnswerCase | None:
    """The case that products are of, the narrowest first; none where they differ in it, or it is the common one."""
    found = {_case(answer, product) for product in products}
    return found.pop() if len(found) == 1 else None


def _case(answer: Answer, product: Product) -> AnswerCase | None:
    by_kind = (
        [case for case in answer.cases if case.product and case.product == product.id],
        [case for case in answer.cases if case.attribute and case.value in product.values(case.attribute)],
        [case for case in answer.cases if case.category and case.category == product.category],
    )
    return next((case for cases in by_kind for case in cases), None)


def _cases(kept: list[dict[str, Any]]) -> tuple[AnswerCase, ...]:
    return tuple(AnswerCase(**case) for case in kept)
