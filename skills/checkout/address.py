"""The address, part by part: asked for, said in one breath, spelled, or corrected at any time.

What is said goes into the draft in the shop, never into the session.
"""

from __future__ import annotations

from typing import Final

from commerce import Need, Part, Refusal, RefusalReason, Summary
from nlu import Slots
from nlu.details.reader import DetailReader
from skills.checkout.countries import country_name
from skills.checkout.saying import say_address
from skills.checkout.steps import go_on, step
from skills.dialogue.address_parts import parts_of
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import CHECKING_OUT, Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.words_said import holds, meant, tokens
from skills.reply import Reply

ASKS: Final = {
    Need.RECIPIENT: Ask.RECIPIENT,
    Need.STREET: Ask.STREET,
    Need.CITY: Ask.CITY,
    Need.POSTCODE: Ask.POSTCODE,
}
PARTS: Final = {
    Ask.RECIPIENT: Part.RECIPIENT,
    Ask.STREET: Part.LINE1,
    Ask.CITY: Part.CITY,
    Ask.POSTCODE: Part.POSTCODE,
}
LABELS: Final = {"name": Ask.RECIPIENT, "street": Ask.STREET, "city": Ask.CITY, "postcode": Ask.POSTCODE}


@step(Need.RECIPIENT, Need.STREET, Need.CITY, Need.POSTCODE)
def ask_part(turn: Turn, summary: Summary) -> Reply:
    """Ask for the part of the address that is missing next."""
    return turn.ask(Question(ASKS[summary.needs[0]])).reply(cart=summary.cart)


@registry.answers(Ask.RECIPIENT, "address")
@registry.answers(Ask.STREET, "address")
@registry.answers(Ask.CITY, "address")
@registry.answers(Ask.POSTCODE, "address")
@registry.answers(Ask.COUNTRY, "address")
@registry.answers(Ask.CONFIRM_ORDER, "address")
@registry.skill("address")
def address(turn: Turn) -> Reply:
    """Note what was said of the address; where nothing was, say it or ask for the part that is named."""
    said = _parts(turn)
    if said:
        return _note(turn, said, _delivery_beside(turn, said))
    if turn.question is not None and turn.question.ask in PARTS:
        turn.ask(turn.question)
        return turn.reply()
    return _wished(turn)


def go_on_with_address(turn: Turn) -> Reply:
    """Go on after something else was chosen; an address that was said whole in the same breath is noted first."""
    reader = _reader(turn)
    said = parts_of((reader.address(turn.interpretation.heard) if reader is not None else None) or Slots())
    return _note(turn, said) if Part.LINE1 in said and Part.POSTCODE in said else go_on(turn)


def _wished(turn: Turn) -> Reply:
    """The address is to be changed, or said: a part that is named is asked for, else all of it from the beginning."""
    reader = _reader(turn)
    named = reader.named_part(turn.interpretation.heard) if reader is not None else None
    cart = turn.shop.cart(turn.session.cart_id)
    draft = turn.shop.checkout.draft(cart.id)
    if reader is not None and reader.asks_for_address(turn.interpretation.heard):
        if draft.address.line1:
            say_address(turn, draft.address)
        else:
            turn.say("no-address")
        is_open = turn.question is not None and turn.question.ask in CHECKING_OUT
        return (turn.ask(turn.question) if turn.question is not None and is_open else turn).reply(cart=cart)
    if not cart.lines:
        return turn.close_question().say("cart-empty").reply(cart=cart)
    if named is not None:
        return turn.ask(Question(LABELS[named])).reply(cart=cart)
    turn.shop.checkout.forget_address(cart.id, key=turn.key())
    return go_on(turn)


def _delivery_beside(turn: Turn, said: dict[Part, str]) -> str:
    """The code of the delivery that is named beside a street ("express delivery to 5 Main Street"), if it is clear.

    A word of the address itself names none: "5 Express Way".
    """
    if Part.LINE1 not in said:
        return ""
    parts = [tokens(part) for part in said.values()]
    options = turn.shop.delivery_options(turn.session.cart_id)
    ways = {
        option.code: [
            way
            for way in (option.name, option.code, *option.aliases)
            if not any(holds(part, tokens(way)) for part in parts)
        ]
        for option in options
    }
    found = meant(turn.interpretation.heard, ways)
    return found[0] if len(found) == 1 else ""


def _note(turn: Turn, said: dict[Part, str], delivery: str = "") -> Reply:
    known = turn.shop.checkout.draft(turn.session.cart_id).address
    if known.postcode and Part.POSTCODE in said:
        said = {Part.REGION: ""} | said  # the region of another postcode
    outcome = turn.shop.checkout.give(turn.session.cart_id, said, key=turn.key())
    if isinstance(outcome, Refusal):
        return _refused(turn, outcome)
    cart = turn.shop.cart(turn.session.cart_id)
    if delivery and cart.lines:
        chosen = turn.shop.choose_delivery(cart.id, delivery, key=turn.key())
        if isinstance(chosen, Refusal):
            return refuse(turn, chosen)
    if not cart.lines:
        say_address(turn.close_question(), outcome.address)
        return turn.reply(cart=cart)
    return go_on(turn)


def _refused(turn: Turn, refusal: Refusal) -> Reply:
    """Say why, with what is possible, and ask again."""
    name = refusal.name
    if refusal.reason is RefusalReason.NOT_DELIVERED_THERE and len(name) == 2 and name.isupper():
        name = country_name(turn, name)
    refuse(turn, Refusal(refusal.reason, name))
    question = turn.question
    if question is not None and question.ask in CHECKING_OUT:
        if refusal.reason is RefusalReason.BAD_POSTCODE:
            question = Question(Ask.POSTCODE)
        turn.ask(question)
    return turn.reply()


def _parts(turn: Turn) -> dict[Part, str]:
    """The parts that the utterance says."""
    slots = turn.slots
    if not _says_part(slots):
        reader = _reader(turn)
        slots = (reader.address(turn.interpretation.heard) if reader is not None else None) or Slots()
    return parts_of(slots)


def _says_part(slots: Slots) -> bool:
    return bool(slots.name or slots.street or slots.city or slots.postcode)


def _reader(turn: Turn) -> DetailReader | None:
    return turn.languages.details(turn.session.language) if turn.languages is not None else None
