"""The address book: hearing it, and changing it after a yes.

An address that was said waits for the yes in a draft of the shop, never in the conversation.
"""

from __future__ import annotations

from commerce import Address, Customer, KeptAddress, Level, Part, Refusal
from nlu import Names
from skills.account.identity import require
from skills.dialogue.address_parts import parts_of
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.reply import Reply


@registry.skill("my_addresses")
def my_addresses(turn: Turn) -> Reply:
    """Say the addresses that are kept."""
    if (asking := require(turn, Level.CONFIRMED, then="my_addresses")) is not None:
        return asking
    kept = customer_of(turn).addresses
    turn.close_question().say("your-addresses", count=len(kept), addresses=Names(tuple(_line(k.address) for k in kept)))
    return turn.reply()


@registry.skill("add_address")
def add_address(turn: Turn) -> Reply:
    """Keep a further address."""
    return _ask_address(turn, "add_address")


@registry.skill("change_address")
def change_address(turn: Turn) -> Reply:
    """Put another address in the place of the usual one."""
    return _ask_address(turn, "change_address")


@registry.answers(Ask.BOOK_ADDRESS, "address")
def address_said(turn: Turn) -> Reply:
    """Note what was said of it; what lacks is asked for once more."""
    question, slots = turn.question, turn.slots
    if question is None:
        return add_address(turn)
    if turn.languages is not None and not (slots.city and slots.postcode):
        slots = turn.languages.details(turn.session.language).address(turn.interpretation.heard) or slots
    parts = parts_of(slots)
    if question.action == "change_address" and (usual := _usual(turn)) is not None:
        parts |= {Part.COUNTRY: usual.address.country}
    outcome = turn.shop.checkout.give(_draft(turn), parts, key=turn.key())
    if isinstance(outcome, Refusal):
        refuse(turn, outcome)
        return turn.ask(question).reply()
    address = outcome.address
    if not (address.line1 and address.city and address.postcode):
        return turn.ask(question).reply()
    turn.say("address-add-read", address=_line(address))
    return turn.ask(Question(Ask.CONFIRM_ACCOUNT, action=question.action)).reply()


@registry.skill("remove_address")
def remove_address(turn: Turn) -> Reply:
    """Take an address out of the book, after a yes."""
    return _about_one(turn, "remove_address", "address-remove-read")


@registry.skill("usual_address")
def usual_address(turn: Turn) -> Reply:
    """Let another address be the usual one, after a yes."""
    return _about_one(turn, "usual_address", "address-usual-read")


def confirmed(turn: Turn, question: Question) -> Customer | Refusal | None:
    """Do what was agreed to; ``None`` where it is about something else than addresses."""
    customers, customer_id = turn.shop.customers, turn.session.identity.customer_id
    if question.action in ("add_address", "change_address"):
        address = turn.shop.checkout.draft(_draft(turn)).address
        usual = _usual(turn)
        key = turn.key()
        if question.action == "change_address" and usual is not None:
            outcome = customers.change_address(customer_id, usual.id, address, key=key)
        else:
            outcome = customers.add_address(customer_id, address, key=key)
        turn.shop.checkout.forget_address(_draft(turn), key=turn.key())
        return outcome
    if question.action == "remove_address":
        return customers.remove_address(customer_id, int(question.line_id), key=turn.key())
    if question.action == "usual_address":
        return customers.default_address(customer_id, int(question.line_id), key=turn.key())
    return None


def customer_of(turn: Turn) -> Customer:
    """The customer who was identified; an empty one where they were deleted meanwhile."""
    found = turn.shop.customers.customer(turn.session.identity.customer_id)
    return found or Customer("", "", "", turn.shop.checkout.draft("").contact)


def _usual(turn: Turn) -> KeptAddress | None:
    return next((kept for kept in customer_of(turn).addresses if kept.is_default), None)


def _ask_address(turn: Turn, action: str) -> Reply:
    if (asking := require(turn, Level.CONFIRMED, then=action)) is not None:
        return asking
    turn.shop.checkout.forget_address(_draft(turn), key=turn.key())
    return turn.ask(Question(Ask.BOOK_ADDRESS, action=action)).reply()


def _about_one(turn: Turn, action: str, message: str) -> Reply:
    if (asking := require(turn, Level.CONFIRMED, then=action)) is not None:
        return asking
    kept = customer_of(turn).addresses
    one = _meant(turn, kept)
    if one is None:
        names = Names(tuple(_line(each.address) for each in kept))
        return turn.close_question().say("your-addresses", count=len(kept), addresses=names).reply()
    turn.say(message, address=_line(one.address))
    return turn.ask(Question(Ask.CONFIRM_ACCOUNT, action=action, line_id=str(one.id))).reply()


def _meant(turn: Turn, kept: tuple[KeptAddress, ...]) -> KeptAddress | None:
    """The address that was pointed at: by its place, by its label, or the only one."""
    place = turn.slots.ordinals[0] if turn.slots.ordinals else 0
    if place and -1 <= place <= len(kept):
        return kept[place if place < 0 else place - 1]
    words = turn.interpretation.heard.lower().split()
    named = [each for each in kept if each.label and each.label.lower() in words]
    if len(named) == 1:
        return named[0]
    return kept[0] if len(kept) == 1 else None


def _draft(turn: Turn) -> str:
    return f"book:{turn.session.identity.customer_id}"


def _line(address: Address) -> str:
    parts = (address.line1, address.line2, address.city, address.region, address.postcode)
    return ", ".join(part for part in parts if part)
