"""The state of a conversation: what was listed, what was asked, and how the shopper wants to be spoken to.

A session is loaded at the start of a turn, changed by the skills, and stored at its end, so that any process can
answer the next turn. It holds no personal data.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum
from typing import Final

from commerce import NO_CLAIM, NOBODY, Attribute, Claim, Given, Identity, Piece, SearchQuery
from nlu import Candidate, Slots
from skills.learning.memory import Memory
from skills.reply import Listed, VoiceStyle


class Ask(StrEnum):
    """The questions that can be open."""

    SEARCH_FOR = "search_for"
    """What would you like to find?"""
    WHAT_TO_ADD = "what_to_add"
    """What would you like to put into the cart?"""
    WHICH_ITEM = "which_item"
    """Which of those that were listed? (to do ``Question.action`` with)"""
    WHICH_VALUE = "which_value"
    """Which size or color? (``Question.attribute``)"""
    WHICH_LINE = "which_line"
    """Which line of the cart?"""
    HOW_MANY = "how_many"
    CHECK_NUMBER = "check_number"
    """Is the number that was heard the right one? (``Question.number``)"""
    PIECES = "pieces"
    """How many pieces of what was asked for by weight?"""
    DIGITS = "digits"
    """How many, digit by digit?"""
    COUPON = "coupon"
    DELIVERY = "delivery"
    PAYMENT = "payment"
    """How would you like to pay?"""
    CONSENT_BY = "consent_by"
    """By PIN or by a code that is sent: how is it shown who pays?"""
    CONSENT = "consent"
    """The PIN or the code of who pays (``Question.attribute``: pin or code)."""
    RECIPIENT = "recipient"
    """Who do the goods go to?"""
    STREET = "street"
    CITY = "city"
    POSTCODE = "postcode"
    COUNTRY = "country"
    CONTACT = "contact"
    """How is who orders reached? (``Question.attribute``: email or phone)"""
    PLACE = "place"
    """In which store are the goods picked up?"""
    CONFIRM_ORDER = "confirm_order"
    CONFIRM_EMPTY = "confirm_empty"
    CONFIRM_CANCEL = "confirm_cancel"
    CONFIRM_UNDO = "confirm_undo"
    """Take back everything that was changed?"""
    CONFIRM_REMOVE = "confirm_remove"
    """Take these lines out of the cart? (``Question.options``)"""
    ORDER_NUMBER = "order_number"
    WHICH_PIECES = "which_pieces"
    """Which of the things of an order?"""
    WHICH_VARIANT = "which_variant"
    """Which variant instead? (of the line ``Question.line_id``)"""
    REASON = "reason"
    """Why is it cancelled or sent back?"""
    REFUND_TO = "refund_to"
    """Where does the money go, or who bears a difference?"""
    NEW_ADDRESS = "new_address"
    NEW_METHOD = "new_method"
    CONFIRM_CHANGE = "confirm_change"
    """Do what was read back with the order?"""
    HANDOVER_CODE = "handover_code"
    """Which code did the other device give?"""
    GUIDE = "guide"
    """A guide's question (``Question.guide``), in the shopkeeper's words."""
    CASE = "case"
    """Which of its cases is an answer of the shop asked for? In the shopkeeper's words."""
    IDENTITY = "identity"
    """Who is speaking: an e-mail address, a phone number or an order number."""
    IDENTITY_NAME = "identity_name"
    IDENTITY_POSTCODE = "identity_postcode"
    PIN = "pin"
    NEW_PIN = "new_pin"
    BOOK_ADDRESS = "book_address"
    """An address to keep: street, city and postcode."""
    CONFIRM_ACCOUNT = "confirm_account"
    """Change what is kept of a customer? (``Question.action``)"""
    MEANT = "meant"
    """Did you mean this or that?"""


CHECKING_OUT: Final = frozenset(
    {
        Ask.DELIVERY,
        Ask.RECIPIENT,
        Ask.STREET,
        Ask.CITY,
        Ask.POSTCODE,
        Ask.COUNTRY,
        Ask.CONTACT,
        Ask.PLACE,
        Ask.PAYMENT,
        Ask.CONSENT_BY,
        Ask.CONSENT,
        Ask.CONFIRM_ORDER,
    }
)
"""Questions of checkout: what changes the cart meanwhile leads back to it."""


SECRET: Final = frozenset({Ask.PIN, Ask.NEW_PIN, Ask.CONSENT_BY, Ask.CONSENT})
"""Questions whose answers are kept and shown nowhere."""


@dataclass(frozen=True, slots=True)
class OrderDraft:
    """What is to be done with an order that was placed, as far as it was said; it is done after a yes."""

    action: str = ""
    """The intent."""
    number: str = ""
    pieces: tuple[Piece, ...] = ()
    reason: str = ""
    refund_to: str = ""
    address: str = ""
    """The id of an address that the customer keeps, or of the order that went there."""
    heard: str = ""
    """The words that it began with."""


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
    replaces: str = ""
    """Id of the cart line in whose place the product comes."""
    draft: OrderDraft = OrderDraft()
    text: str = ""
    """The question in the shopkeeper's own words."""
    also: tuple[str, ...] = ()
    """Other words for ``options``."""
    guide: str = ""
    """The guide that asks, by its name."""
    given: Given = ()
    """What it was answered so far."""
    claim: Claim = NO_CLAIM
    """What was said so far to show who is speaking; never a PIN. It goes with the question."""
    interrupted: Question | None = None
    """The question that was open, and is again when this one is answered."""


@dataclass(frozen=True, slots=True)
class View:
    """A list that was read out or a question that was put, to go back to."""

    question: Question | None = None
    listed: tuple[Listed, ...] = ()
    query: SearchQuery | None = None
    page: int = 0


@dataclass(frozen=True, slots=True)
class Added:
    """What was put into the cart last: as long as it is talked about, it can be corrected."""

    line_id: str
    product_id: str
    quantity: int
    turn: int


@dataclass(frozen=True, slots=True)
class Changed:
    """What was done last to a line of the cart."""

    action: str
    """The intent that did it."""
    line_id: str
    quantity: int | None
    """The number that was said."""
    turn: int


@dataclass(slots=True)
class Session:
    """One conversation."""

    id: str
    cart_id: str
    language: str = "en"
    """What is spoken now."""
    locale: str = ""
    """The channel's locale when it was last told: only another one changes the language."""
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
    listed_in: int = -1
    """The turn in which it was read out."""
    left_out: tuple[str, ...] = ()
    """Ids of products that the shopper didn't want to hear of any more while this is looked for."""
    recommended: tuple[str, ...] = ()
    """Ids of products that were recommended lately: asked again, the shopper wants others."""
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
    added: Added | None = None
    changed: Changed | None = None
    trail: tuple[View, ...] = ()
    """Lists and questions in the order they came, the latest last (``skills.dialogue.trail``)."""
    on_trail: bool = False
    """Whether the last of them is what was said last."""
    waiting: tuple[Candidate, ...] = ()
    """Requests of an utterance that wait until the question about one before them is answered."""
    style: VoiceStyle = field(default_factory=VoiceStyle)
    identity: Identity = NOBODY
    """Who was identified in this conversation, and by what; no name, no address."""
    identified_at: datetime | None = None
    """When the identity was used last: it ends when nothing is said for a time."""
    account_refused: bool = False
    """Whether somebody said not to be the customer of the linked account; until the visit ends."""
    memory: Memory = field(default_factory=Memory)
    """What was said lately and not understood."""

    def forget_heard(self) -> None:
        """No words that were said are kept; what checkout asks, which keeps none, stays open."""
        question = self.question
        self.forget_search()
        if question is not None and question.ask in CHECKING_OUT:
            self.question = replace(question, heard="", candidates=(), interrupted=None)

    def forget_search(self) -> None:
        """Nothing was looked for, listed or asked yet."""
        self.query, self.results, self.page = None, (), 0
        self.left_out = ()
        self.listed, self.focus, self.question = (), "", None
        self.added, self.trail, self.on_trail, self.waiting = None, (), False, ()
