"""The state of a conversation: what was listed, what was asked, and how the shopper wants to be spoken to.

A session is loaded at the start of a turn, changed by the skills, and stored at its end, so that any process can
answer the next turn. It holds no personal data.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from commerce import Attribute, SearchQuery
from nlu import Candidate, Slots
from skills.reply import Listed, VoiceStyle


class Ask(StrEnum):
    """The questions that can be open."""

    SEARCH_FOR = "search_for"
    """What would you like to find?"""
    WHICH_ITEM = "which_item"
    """Which of those that were listed? (to do ``Question.action`` with)"""
    WHICH_VALUE = "which_value"
    """Which size or color? (``Question.attribute``)"""
    WHICH_LINE = "which_line"
    """Which line of the cart?"""
    HOW_MANY = "how_many"
    COUPON = "coupon"
    DELIVERY = "delivery"
    CONFIRM_ORDER = "confirm_order"
    CONFIRM_EMPTY = "confirm_empty"
    CONFIRM_CANCEL = "confirm_cancel"
    ORDER_NUMBER = "order_number"
    MEANT = "meant"
    """Did you mean this or that?"""


@dataclass(frozen=True, slots=True)
class Question:
    """A question that was asked and waits for its answer, with all that is needed to go on."""

    ask: Ask
    action: str = ""
    """The intent that goes on with the answer."""
    options: tuple[str, ...] = ()
    """What may be answered, in the order it was read out."""
    slots: Slots = Slots()
    """What was already said; the answer adds to it."""
    product_id: str = ""
    attribute: str = ""
    chosen: tuple[Attribute, ...] = ()
    """Attributes of the product that are settled."""
    heard: str = ""
    """The words that the action began with."""
    products_after: tuple[str, ...] = ()
    """Products that wait to be added after this one."""
    line_id: str = ""
    number: str = ""
    fingerprint: str = ""
    """The state of the cart that was read back."""
    key: str = ""
    """Idempotency key of the order that a "yes" places."""
    candidates: tuple[Candidate, ...] = ()
    in_checkout: bool = False
    """The answer leads on to checkout."""


@dataclass(slots=True)
class Session:
    """One conversation."""

    id: str
    cart_id: str
    language: str = "en"
    turn: int = 0
    visit: str = ""
    """The platform's session in which the last turn was."""
    query: SearchQuery | None = None
    results: tuple[Listed, ...] = ()
    """All results of the last search, numbered within their page."""
    page: int = 0
    """Index of the first result on the page that was read out."""
    listed: tuple[Listed, ...] = ()
    """What "the first one" counts from."""
    focus: str = ""
    """Id of the product talked about last: "it"."""
    question: Question | None = None
    said_speech: str = ""
    said_display: str = ""
    said_ssml: str = ""
    """The last reply, for "repeat"."""
    misses: int = 0
    """Utterances not understood, in a row."""
    silences: int = 0
    """Times that nothing was said, in a row."""
    last_order: str = ""
    style: VoiceStyle = field(default_factory=VoiceStyle)
