"""The store in other languages: what things are called, and its own texts; what has no translation stays as it is."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from sqlalchemy import JSON, select
from sqlalchemy.orm import Mapped, Session, mapped_column

from commerce.advising.values import Guide, GuideAnswer, GuideQuestion
from commerce.language.synonyms import Synonyms, folded_phrase
from commerce.storage.database import Base
from commerce.values import Answer, Cart, Deal, DeliveryOption, Order, ShopInfo


class TextKind(StrEnum):
    """What a text of the store is."""

    NAME = "name"
    """Names of a phrase, the first of which is said."""
    CONTACT = "contact"
    ANSWER = "answer"
    """By topic."""
    CASE = "case"
    """By topic and case: ``returns.groceries``; what is asked for it: ``returns.ask``."""
    GUIDE = "guide"
    """By guide, question and answer: ``shoes.use.running``, ``shoes.use.ask``; several for an answer."""
    DELIVERY = "delivery"
    DELIVERY_DESCRIPTION = "delivery_description"
    """Both by code."""
    PROMOTION = "promotion"
    PROMOTION_DESCRIPTION = "promotion_description"
    """Both by the promotion's name."""


class TranslationRow(Base):
    """A text of the store in a language."""

    __tablename__ = "translations"

    language: Mapped[str] = mapped_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    texts: Mapped[list[str]] = mapped_column(JSON)
    """Several for a name, otherwise one."""
    position: Mapped[int]


class Translation:
    """One language's names and texts."""

    def __init__(self, rows: list[TranslationRow]) -> None:
        self.names = [name for row in rows if row.kind == TextKind.NAME for name in row.texts]
        self.deliveries = [row.texts[0] for row in rows if row.kind == TextKind.DELIVERY]
        self.synonyms = Synonyms((name, row.key) for row in rows if row.kind == TextKind.NAME for name in row.texts)
        self._names = {folded_phrase(row.key): tuple(row.texts) for row in rows if row.kind == TextKind.NAME}
        self._texts = {(row.kind, row.key): row.texts[0] for row in rows if row.kind != TextKind.NAME}
        self._several = {row.key: tuple(row.texts) for row in rows if row.kind == TextKind.GUIDE}

    def names_of(self, phrase: str) -> tuple[str, ...]:
        """All that a phrase of the store is called."""
        return self._names.get(folded_phrase(phrase), ())

    def deliveries_called(self, code: str) -> tuple[str, ...]:
        """What a way to deliver is called."""
        name = self._texts.get((TextKind.DELIVERY, code))
        return (name,) if name else ()

    def info(self, info: ShopInfo) -> ShopInfo:
        """Who the shop is."""
        categories = tuple(map(self.synonyms.called, info.categories))
        return replace(info, contact=self._text(TextKind.CONTACT, "", info.contact), categories=categories)

    def answer(self, answer: Answer) -> Answer:
        """An answer; the questions are as the store has them."""
        cases = tuple(
            replace(case, text=self._text(TextKind.CASE, f"{answer.topic}.{case.key}", case.text))
            for case in answer.cases
        )
        asks = self._text(TextKind.CASE, f"{answer.topic}.ask", answer.asks)
        return replace(answer, text=self._text(TextKind.ANSWER, answer.topic, answer.text), asks=asks, cases=cases)

    def guide(self, guide: Guide) -> Guide:
        """A guide; what the store itself calls its answers is understood still."""
        called = self._text(TextKind.GUIDE, f"{guide.name}.name", guide.called)
        questions = tuple(self._question(question, guide.name) for question in guide.questions)
        return replace(guide, called=called, questions=questions)

    def _question(self, question: GuideQuestion, guide: str) -> GuideQuestion:
        place = f"{guide}.{question.key}"
        ask = self._text(TextKind.GUIDE, f"{place}.ask", question.ask)
        return replace(question, ask=ask, answers=tuple(self._answer(each, place) for each in question.answers))

    def _answer(self, answer: GuideAnswer, place: str) -> GuideAnswer:
        key = f"{place}.{answer.key}"
        names = self._several.get(key, (answer.label,))
        also = (*names[1:], *answer.also) if names[0] == answer.label else (*names[1:], answer.label, *answer.also)
        return replace(answer, label=names[0], also=also, tell=self._text(TextKind.GUIDE, f"{key}.tell", answer.tell))

    def delivery(self, option: DeliveryOption) -> DeliveryOption:
        """A way to deliver; the store's own name for it is understood still."""
        name = self._text(TextKind.DELIVERY, option.code, option.name)
        description = self._text(TextKind.DELIVERY_DESCRIPTION, option.code, option.description)
        known = (option.name, *option.aliases) if name != option.name else option.aliases
        return replace(option, name=name, description=description, aliases=known)

    def deal(self, deal: Deal) -> Deal:
        """A promotion."""
        description = self._text(TextKind.PROMOTION_DESCRIPTION, deal.name, deal.description)
        return replace(deal, name=self._text(TextKind.PROMOTION, deal.name, deal.name), description=description)

    def cart(self, cart: Cart) -> Cart:
        """A cart, whose fingerprint stays."""
        discounts = tuple(replace(d, name=self._text(TextKind.PROMOTION, d.name, d.name)) for d in cart.discounts)
        delivery = self.delivery(cart.delivery) if cart.delivery else None
        return replace(cart, discounts=discounts, delivery=delivery)

    def order(self, order: Order) -> Order:
        """An order."""
        discounts = tuple(replace(d, name=self._text(TextKind.PROMOTION, d.name, d.name)) for d in order.discounts)
        return replace(order, discounts=discounts, delivery=self.delivery(order.delivery))

    def _text(self, kind: TextKind, key: str, otherwise: str) -> str:
        return self._texts.get((kind, key), otherwise)


def translation(session: Session, language: str) -> Translation:
    """The store in a language; empty where it has none of it."""
    rows = select(TranslationRow).where(TranslationRow.language == language).order_by(TranslationRow.position)
    return Translation(list(session.scalars(rows)))
