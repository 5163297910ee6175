"""What the shop advises: cases of its answers, guides through a choice, and recommendations with their reason."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from commerce.values import Product


@dataclass(frozen=True, slots=True)
class GuideSearch:
    """What answers look for: the words and limits of a search. Answers that come later count."""

    text: str = ""
    color: str = ""
    size: str = ""
    brand: str = ""
    price_max: str = ""
    """In major units of the shop's currency, as the shopkeeper wrote it."""

    def narrowed(self, later: GuideSearch) -> GuideSearch:
        """With what another answer adds."""
        return GuideSearch(
            later.text or self.text,
            later.color or self.color,
            later.size or self.size,
            later.brand or self.brand,
            later.price_max or self.price_max,
        )


@dataclass(frozen=True, slots=True)
class GuideAnswer:
    """One way to answer a guide's question, and where it leads: to another question, products, or a text."""

    key: str
    """The shopkeeper's word for it."""
    label: str
    """The same in the language spoken."""
    also: tuple[str, ...] = ()
    """Other words for it."""
    search: GuideSearch = GuideSearch()
    products: tuple[str, ...] = ()
    """Ids of products that are the outcome."""
    tell: str = ""
    """A text that is the outcome."""
    next: str = ""
    """The key of the question that follows; none where the guide ends."""


@dataclass(frozen=True, slots=True)
class GuideQuestion:
    """A question of a guide. One that ``fills`` a slot ("size", "color") is answered by its value."""

    key: str
    ask: str
    answers: tuple[GuideAnswer, ...] = ()
    fills: str = ""
    next: str = ""
    """What follows where no answer says otherwise, or where it is skipped."""


@dataclass(frozen=True, slots=True)
class Guide:
    """A guided choice: questions that lead to products or an answer. The first question is where it begins."""

    name: str
    names: tuple[str, ...]
    """What is chosen with it, in the store's words ("shoes", "pair of shoes")."""
    called: str
    """Its name in the language spoken."""
    questions: tuple[GuideQuestion, ...]
    search: GuideSearch = GuideSearch()
    offer_from: int = 0
    """A search for one of its names that finds so many offers the guide; 0 for never."""

    def question(self, key: str) -> GuideQuestion | None:
        """A question by its key."""
        return next((question for question in self.questions if question.key == key), None)


class Cause(StrEnum):
    """Why a product is recommended."""

    DUE = "due"
    """It is bought again and again, and it is time."""
    AGAIN = "again"
    """It was bought before."""
    TOGETHER = "together"
    """It is often bought with ``because``."""
    SIMILAR = "similar"
    """Shoppers who buy ``because`` buy it."""
    POPULAR = "popular"
    """It is bought most in its category, which is ``because``."""
    LIKED = "liked"
    """People who bought it like it."""


@dataclass(frozen=True, slots=True)
class Recommendation:
    """A product in stock, with the reason why it is named."""

    product: Product
    cause: Cause
    because: str = ""
    """The name of the product or category that the reason is about."""
    every_days: int | None = field(default=None)
    """How often it is bought (``DUE``)."""
    due_in_days: int | None = field(default=None)
    """When it will be bought again (``DUE``); negative when that is over."""
