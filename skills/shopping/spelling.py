"""Spelling: what was said, character by character, for who has to write it down or didn't understand it."""

from __future__ import annotations

from nlu import Spelled
from skills.dialogue.pointing import pointed_at
from skills.dialogue.registry import registry
from skills.dialogue.turn import Turn
from skills.reply import Reply
from skills.shopping.product import unclear


@registry.skill("spell", aside=True)
def spell(turn: Turn) -> Reply:
    """Spell the product that is pointed at, else the order number or the name that was said last."""
    if not _points(turn) and (text := _last_named(turn)):
        return _spelled(turn, text)
    pointed = pointed_at(turn)
    if pointed.one is not None:
        turn.session.focus = pointed.one.id
        return _spelled(turn, pointed.one.name)
    if not _points(turn) and not pointed.products:
        return turn.say("nothing-to-spell").reply()
    return unclear(turn, "spell", pointed)


@registry.skill("spell_number", aside=True)
def spell_number(turn: Turn) -> Reply:
    """Spell the number of the last order."""
    number = turn.session.last_order
    return _spelled(turn, number) if number else turn.say("nothing-to-spell").reply()


def _points(turn: Turn) -> bool:
    """Whether the words tell which product, as "that" does not."""
    slots = turn.slots
    return bool(slots.ordinals or slots.item or slots.brand or slots.color or slots.reference not in (None, "that"))


def _spelled(turn: Turn, text: str) -> Reply:
    return turn.say("spelled", text=Spelled(text)).reply()


def _last_named(turn: Turn) -> str:
    """An order number in the last reply, else the product talked about, else the last order's number."""
    session = turn.session
    if session.last_order and session.last_order in session.said_display:
        return session.last_order
    product = turn.shop.product(session.focus) if session.focus else None
    return product.name if product else "" if session.listed else session.last_order
