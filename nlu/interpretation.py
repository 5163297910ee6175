"""What an utterance means: the values that enter and leave the interpreter.

Nothing here knows of sound or of shops. Amounts are decimal numbers in the currency's major unit, as they were
said ("under sixty" is ``Decimal(60)``); the shop turns them into money.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from nlu.details.said_day import SaidDay
from nlu.text.well_formed import well_formed


@dataclass(frozen=True, slots=True)
class Hypothesis:
    """One alternative of what was said or typed, with its share of belief (0 to 1)."""

    text: str
    """Well-formed: what is no character of Unicode is replaced."""
    confidence: float = 1.0

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", well_formed(self.text))


@dataclass(frozen=True, slots=True)
class PriceRange:
    """Price limits as said; ``None`` means no limit on that side."""

    low: Decimal | None = None
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Slots:
    """The typed details of an interpretation. A slot that was not said is ``None`` (or empty)."""

    item: str | None = None
    """Free words that name a product or a need ("running shoes"), without the other slots' words."""
    quantity: int | None = None
    quantity_parts: tuple[int, ...] = ()
    """The numbers that ``quantity`` was put together from, where it was said in several: "one five", "twenty three
    eighty"."""
    several: bool | None = None
    """True where more than one was said, and not how many: "a few"."""
    unit: str | None = None
    """What ``quantity`` or ``amount`` is of: the word that was said ("bottles"), or a measure's name ("kilo")."""
    amount: Decimal | None = None
    """How many of ``unit``, where that is no number of pieces: half a kilo is 0.5, and ``quantity`` is ``None``."""
    pack_size: int | None = None
    """Pieces in a pack, where ``quantity`` counts packs: "two six packs"."""
    ordinals: tuple[int, ...] = ()
    """Positions in what was listed, from 1; -1 is the last ("the second", "the first and the third")."""
    price: PriceRange | None = None
    color: str | None = None
    size: str | None = None
    """The canonical size: "10", "10.5", "xl"."""
    brand: str | None = None
    reference: str | None = None
    """A thing pointed at without a name or a number: "that", "both", "all", "cheapest", "most_expensive", "best"."""
    coupon: str | None = None
    order_number: str | None = None
    """Digits only, in the order said."""
    delivery: str | None = None
    email: str | None = None
    """An address in lower case, typed or said aloud."""
    name: str | None = None
    """A person's, as it is written."""
    postcode: str | None = None
    """Letters and digits, in capitals and without spaces."""
    street: str | None = None
    """With the number, as it is written; what follows a comma is where in the house: "12 Main Street, Suite 5"."""
    city: str | None = None
    region: str | None = None
    """The code of the state or province of an address ("TX"), where it stands beside its postcode."""
    date: SaidDay | None = None
    language: str | None = None
    """The code of a language that was named ("es")."""
    topic: str | None = None
    """The id of the shop's question that was asked (see ``Vocabulary.questions``)."""
    without: tuple[str, ...] = ()
    """What must not be: colors, brands and other words ("not black", "without sugar")."""
    modifiers: tuple[str, ...] = ()
    """Ways to have the item, said beside its name ("with almond milk", "double shot")."""
    instead_of: str | None = None
    """What it is to take the place of: "replace the milk with tea"."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """One reading: an intent with its slots and how well it fits (0 to 1)."""

    intent: str
    slots: Slots
    confidence: float
    heard: str
    """The alternative that it was read from."""
    explained: float = 1.0
    """Share of the alternative's weight, 0 to 1, that the reading gives a meaning to."""


@dataclass(frozen=True, slots=True)
class HeardNumber:
    """A quantity that another alternative says, with its share of belief (0 to 1)."""

    number: int
    share: float


@dataclass(frozen=True, slots=True)
class Interpretation:
    """The best reading of an utterance, and those near it.

    ``intent`` is ``None`` when nothing fits well enough: the assistant asks and never guesses.
    """

    intent: str | None
    slots: Slots
    confidence: float
    heard: str
    runners_up: tuple[Candidate, ...] = ()
    """Other intents' best readings, best first."""
    agreement: float = 1.0
    """Share of belief (0 to 1) in the alternatives that have this intent when read alone: what was never meant for a
    shop sounds like many things, which agree in nothing."""
    explained: float = 1.0
    """Share of what was heard, 0 to 1, that the reading gives a meaning to; the rest was said beside it."""
    other_quantities: tuple[HeardNumber, ...] = ()
    """What alternatives of the same intent say in place of its quantity."""
    then: tuple[Candidate, ...] = ()
    """Further requests of the same utterance, in their order ("... and check out"): each is to be met."""

    first_heard: str = ""
    """The words of the first of several requests; those of the others are in ``then``."""

    @property
    def margin(self) -> float:
        """Distance to the best reading with another intent (0 to 1)."""
        return self.confidence - (self.runners_up[0].confidence if self.runners_up else 0.0)


@dataclass(frozen=True, slots=True)
class Expectation:
    """What the dialogue asked last, so that "the second" or "ten" is read as its answer."""

    intents: frozenset[str] = frozenset()
    """Intents that would answer the open question; they are favoured, never forced."""
    slot: str | None = None
    """The slot that was asked for ("size", "quantity", "color", "coupon", "order_number", "delivery", "item"): a bare
    value fills it, under one of ``intents`` that takes it. An "email", a "name", a "postcode" or a "date" is read only
    when it was asked for, and is the first of ``intents`` in the alphabet, or "choose"."""
    options: tuple[str, ...] = ()
    """The words of what may be answered (names listed, sizes, delivery options), in their order."""
    others: tuple[str, ...] = ()
    """Other words for what may be answered, which no number counts."""
    indifferent: bool = False
    """Whether "I don't care" answers it: then it is a choice of nothing."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question that the shop can answer: its id and the ways to ask it."""

    topic: str
    phrasings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The shop's own words, as plain lists, lower case."""

    items: tuple[str, ...] = ()
    """Names of products, their aliases, and categories."""
    brands: tuple[str, ...] = ()
    colors: tuple[str, ...] = ()
    sizes: tuple[str, ...] = ()
    deliveries: tuple[str, ...] = ()
    coupons: tuple[str, ...] = ()
    questions: tuple[Question, ...] = ()
    revision: str = field(default="", compare=False)
    """Changes when the catalogue changes."""
