"""How each open question is put, what would answer it, and what can be said next.

One table for all questions, so that any of them can be asked again after a side question or a silence.
"""

from __future__ import annotations

from typing import Final

from nlu import Choices, Color, Expectation, Names, ReadBack, Replies, ReplyValue, Size
from skills.dialogue.session import Ask, Question, Session
from skills.reply import Awaited

_WHERE: Final = frozenset({"address", "choose_delivery"})
"""While a part of the address is asked, another delivery may be named."""
ANSWERS: Final[dict[Ask, tuple[frozenset[str], str | None]]] = {
    Ask.SEARCH_FOR: (frozenset({"search"}), "item"),
    Ask.WHAT_TO_ADD: (frozenset({"search", "choose"}), "item"),
    Ask.WHICH_ITEM: (frozenset({"choose"}), None),
    Ask.WHICH_VALUE: (frozenset({"choose"}), None),
    Ask.WHICH_LINE: (frozenset({"choose"}), None),
    Ask.HOW_MANY: (frozenset({"set_quantity"}), "quantity"),
    Ask.CHECK_NUMBER: (frozenset({"yes", "no", "set_quantity"}), "quantity"),
    Ask.PIECES: (frozenset({"set_quantity"}), "quantity"),
    Ask.DIGITS: (frozenset({"set_quantity"}), "quantity"),
    Ask.COUPON: (frozenset({"coupon"}), "coupon"),
    Ask.DELIVERY: (frozenset({"choose_delivery", "choose"}), "delivery"),
    Ask.PAYMENT: (frozenset({"choose_payment", "choose"}), None),
    Ask.CONSENT_BY: (frozenset({"choose", "search"}), "item"),
    Ask.CONSENT: (frozenset({"identify"}), "pin"),
    Ask.RECIPIENT: (_WHERE, "recipient"),
    Ask.STREET: (_WHERE, "street"),
    Ask.CITY: (_WHERE, "city"),
    Ask.POSTCODE: (_WHERE, "address_postcode"),
    Ask.COUNTRY: (frozenset({"choose", "address", "choose_delivery"}), None),
    Ask.CONTACT: (_WHERE, "email"),
    Ask.PLACE: (frozenset({"choose", "choose_delivery"}), None),
    Ask.CONFIRM_ORDER: (frozenset({"yes", "no", "address"}), None),
    Ask.CONFIRM_EMPTY: (frozenset({"yes", "no"}), None),
    Ask.CONFIRM_CANCEL: (frozenset({"yes", "no"}), None),
    Ask.CONFIRM_UNDO: (frozenset({"yes", "no"}), None),
    Ask.CONFIRM_REMOVE: (frozenset({"yes", "no"}), None),
    Ask.ORDER_NUMBER: (frozenset({"order_status", "cancel_order"}), "order_number"),
    Ask.WHICH_PIECES: (frozenset({"choose", "search"}), "item"),
    Ask.WHICH_VARIANT: (frozenset({"choose", "search"}), "item"),
    Ask.REASON: (frozenset({"choose", "search"}), "item"),
    Ask.REFUND_TO: (frozenset({"choose", "search"}), "item"),
    Ask.NEW_METHOD: (frozenset({"choose", "search"}), "item"),
    Ask.NEW_ADDRESS: (frozenset({"choose", "search"}), "item"),
    Ask.CONFIRM_CHANGE: (frozenset({"yes", "no", "set_quantity"}), "quantity"),
    Ask.HANDOVER_CODE: (frozenset({"take_over_cart"}), "order_number"),
    Ask.GUIDE: (frozenset({"choose", "search"}), None),
    Ask.CASE: (frozenset({"search", "choose"}), "item"),
    Ask.IDENTITY: (frozenset({"identify"}), "identity"),
    Ask.IDENTITY_NAME: (frozenset({"identify"}), "name"),
    Ask.IDENTITY_POSTCODE: (frozenset({"identify"}), "order_proof"),
    Ask.PIN: (frozenset({"identify"}), "pin"),
    Ask.NEW_PIN: (frozenset({"set_pin"}), "pin"),
    Ask.BOOK_ADDRESS: (frozenset({"address"}), "street"),
    Ask.CONFIRM_ACCOUNT: (frozenset({"yes", "no"}), None),
    Ask.MEANT: (frozenset({"yes", "no", "choose"}), None),
}
"""Which intents answer a question, and which slot a bare value fills."""

KINDS: Final[dict[str, type[Size | Color]]] = {"size": Size, "color": Color}
"""Attributes whose values have names of their own in every language."""
ADDRESSING: Final = frozenset({Ask.RECIPIENT, Ask.STREET, Ask.CITY, Ask.POSTCODE, Ask.CONTACT})
"""Questions whose answers are personal."""
PRODUCTS: Final = frozenset({Ask.SEARCH_FOR, Ask.WHAT_TO_ADD})
"""Questions that the name of a product answers; of others an item is only the words that are left."""
LONG_ANSWERS: Final = frozenset(
    {
        Ask.SEARCH_FOR,
        Ask.WHAT_TO_ADD,
        Ask.COUPON,
        Ask.DIGITS,
        Ask.ORDER_NUMBER,
        Ask.WHICH_PIECES,
        Ask.WHICH_VARIANT,
        Ask.REASON,
        Ask.NEW_ADDRESS,
        *ADDRESSING,
        Ask.GUIDE,
        Ask.CASE,
        Ask.IDENTITY,
        Ask.IDENTITY_NAME,
        Ask.IDENTITY_POSTCODE,
        Ask.PIN,
        Ask.NEW_PIN,
        Ask.CONSENT_BY,
        Ask.CONSENT,
        Ask.BOOK_ADDRESS,
    }
)
"""Questions that a word or two don't answer."""
DIGITS: Final = {Ask.ORDER_NUMBER: 7, Ask.HANDOVER_CODE: 6}
"""How many digits an answer has."""

SUGGESTIONS: Final[dict[Ask | None, tuple[str, ...]]] = {
    None: ("suggest-cart", "suggest-deals", "suggest-help"),
    Ask.WHICH_ITEM: ("suggest-first", "suggest-more", "suggest-never-mind"),
    Ask.CONFIRM_ORDER: ("suggest-yes", "suggest-no", "suggest-delivery"),
    Ask.CONFIRM_EMPTY: ("suggest-yes", "suggest-no"),
    Ask.CHECK_NUMBER: ("suggest-yes", "suggest-no"),
    Ask.CONFIRM_CANCEL: ("suggest-yes", "suggest-no"),
    Ask.CONFIRM_UNDO: ("suggest-yes", "suggest-no"),
    Ask.CONFIRM_CHANGE: ("suggest-yes", "suggest-no"),
    Ask.CONFIRM_REMOVE: ("suggest-yes", "suggest-no"),
    Ask.CONFIRM_ACCOUNT: ("suggest-yes", "suggest-no"),
}
"""What a screen offers to say next, as messages."""
LISTED: Final = ("suggest-first", "suggest-more", "suggest-cart")
"""The same after a list."""

EXAMPLES: Final[dict[Ask, str]] = {
    Ask.SEARCH_FOR: "examples-item",
    Ask.WHAT_TO_ADD: "examples-item",
    Ask.WHICH_ITEM: "examples-choice",
    Ask.WHICH_VALUE: "examples-choice",
    Ask.WHICH_LINE: "examples-choice",
    Ask.DELIVERY: "examples-choice",
    Ask.PAYMENT: "examples-choice",
    Ask.RECIPIENT: "examples-address",
    Ask.STREET: "examples-address",
    Ask.CITY: "examples-address",
    Ask.POSTCODE: "examples-address",
    Ask.COUNTRY: "examples-choice",
    Ask.CONTACT: "examples-address",
    Ask.PLACE: "examples-choice",
    Ask.MEANT: "examples-choice",
    Ask.HOW_MANY: "examples-number",
    Ask.DIGITS: "examples-number",
    Ask.COUPON: "examples-code",
    Ask.ORDER_NUMBER: "examples-order-number",
    Ask.HANDOVER_CODE: "examples-order-number",
    Ask.CONFIRM_ORDER: "examples-confirm-order",
    Ask.CONFIRM_EMPTY: "examples-yes-no",
    Ask.CONFIRM_CANCEL: "examples-yes-no",
    Ask.CONFIRM_UNDO: "examples-yes-no",
    Ask.CONFIRM_CHANGE: "examples-yes-no",
    Ask.WHICH_PIECES: "examples-choice",
    Ask.WHICH_VARIANT: "examples-choice",
    Ask.REASON: "examples-choice",
    Ask.REFUND_TO: "examples-choice",
    Ask.NEW_METHOD: "examples-choice",
    Ask.NEW_ADDRESS: "examples-choice",
    Ask.CONFIRM_REMOVE: "examples-yes-no",
    Ask.PIECES: "examples-number",
    Ask.GUIDE: "examples-choice",
    Ask.CASE: "examples-item",
    Ask.CHECK_NUMBER: "examples-yes-no",
    Ask.IDENTITY: "examples-identity",
    Ask.IDENTITY_NAME: "examples-identity",
    Ask.IDENTITY_POSTCODE: "examples-identity",
    Ask.PIN: "examples-identity",
    Ask.NEW_PIN: "examples-identity",
    Ask.CONSENT_BY: "examples-choice",
    Ask.CONSENT: "examples-identity",
    Ask.BOOK_ADDRESS: "examples-identity",
    Ask.CONFIRM_ACCOUNT: "examples-yes-no",
}
"""What tells how an open question may be answered."""


def expectation_of(session: Session) -> Expectation:
    """What the open question, or the list that was read out, makes likely to be said next."""
    question = session.question
    if question is None:
        names = tuple(listed.name.lower() for listed in session.listed)
        just_added = session.added is not None and session.added.turn == session.turn - 1
        counting = {"set_quantity"} if just_added else set[str]()  # "actually one" is no first of the list then
        return Expectation(frozenset({"choose", "add", *counting}), options=names) if names else Expectation()
    intents, slot = ANSWERS[question.ask]
    if question.ask is Ask.WHICH_VALUE:
        slot = question.attribute if question.attribute in {"size", "color"} else None
        intents |= {"yes", "no"} if len(question.options) == 1 else set()
    if question.ask is Ask.CONTACT and question.attribute == "phone":
        intents, slot = frozenset({"order_status"}), "order_number"
    if question.ask is Ask.ORDER_NUMBER and question.action:
        intents = frozenset({question.action})
    if question.ask is Ask.GUIDE:
        slot = question.attribute or None
        options = tuple(option.lower() for option in question.options)
        return Expectation(intents, slot, options, tuple(other.lower() for other in question.also), indifferent=True)
    return Expectation(intents, slot, tuple(option.lower() for option in question.options))


def awaited(session: Session) -> Awaited | None:
    """What would answer the open question; ``None`` where nothing is asked."""
    if session.question is None:
        return None
    expectation = expectation_of(session)
    slot = "" if expectation.slot == "item" and session.question.ask not in PRODUCTS else expectation.slot or ""
    return Awaited(slot, yes_no=expectation.intents >= {"yes", "no"})


def awaits_short_answer(session: Session) -> bool:
    """Whether a yes, a number or a choice is awaited."""
    return session.question is not None and session.question.ask not in LONG_ANSWERS


def awaited_digits(session: Session) -> int:
    """How many digits are awaited, or 0."""
    return DIGITS.get(session.question.ask, 0) if session.question else 0


def prompt_of(question: Question) -> tuple[str, dict[str, ReplyValue]]:
    """The message that asks a question, and its values."""
    message = f"ask-{question.ask.value.replace('_', '-')}"
    if question.ask is Ask.CONTACT:
        return message, {"by": question.attribute or "email"}
    if question.ask is Ask.CONSENT:
        return message, {"by": question.attribute or "pin"}
    if question.ask is Ask.WHICH_VALUE and question.attribute in {"size", "color"}:
        is_packed = question.attribute == "size" and _are_packages(question.options)
        message = "ask-which-package" if is_packed else f"ask-which-{question.attribute}"
    if question.ask is Ask.WHAT_TO_ADD and question.options:
        message = "ask-which-item"
    if question.text and not question.options:
        return "ask-open", {"text": question.text}
    if question.text:
        return "ask-guide", {"text": question.text, "options": Choices(question.options)}
    if question.ask is Ask.CHECK_NUMBER:
        return message, {"number": ReadBack(int(question.number or 0))}
    if not question.options:
        return message, {"options": ""} if question.ask in (Ask.COUNTRY, Ask.PLACE) else {}
    if question.ask is Ask.CONFIRM_REMOVE:
        return message, {"options": Names(question.options)}
    kind = KINDS.get(question.attribute) if question.ask is Ask.WHICH_VALUE else None
    options: tuple[str | Size | Color, ...] = question.options
    if kind is not None:
        options = tuple(kind(option) for option in question.options)
    values: dict[str, ReplyValue] = {
        "options": Choices(options),
        "count": len(options),
        "first": options[0],
        "last": options[-1],
        "attribute": question.attribute,
    }
    return message, values


def _are_packages(sizes: tuple[str, ...]) -> bool:
    """Whether sizes tell how much there is in it ("250 g", "6 rolls"), and nobody has such a size."""
    parts = [size.partition(" ") for size in sizes]
    return bool(parts) and all(number[:1].isdecimal() and thing for number, _, thing in parts)


def examples_for(session: Session, *, has_cart: bool) -> tuple[str, dict[str, ReplyValue]]:
    """The message that tells what may be said now, to who was not understood twice, and its values."""
    question = session.question
    if question is None:
        return "examples-list" if session.listed else "examples-cart" if has_cart else "examples-anything", {}
    message = EXAMPLES[question.ask]
    if message != "examples-choice":
        return message, {}
    if question.text:
        return (message, {"first": question.options[0]}) if question.options else ("examples-item", {})
    return (message, {"first": prompt_of(question)[1]["first"]}) if question.options else ("examples-yes-no", {})


def suggestions_for(session: Session, replies: Replies) -> tuple[str, ...]:
    """A few things that can be said now, for screens."""
    asked = session.question
    messages = LISTED if asked is None and session.listed else SUGGESTIONS.get(asked.ask if asked else None, ())
    if asked is not None and not messages:
        return asked.options[:4]
    return tuple(replies.render(message).display for message in messages)
