"""Spelling: what was said, character by character, for who has to write it down or didn't understand it."""

from __future__ import annotations

from nlu import Spelled
from skills.registry import registry
from skills.reply import Reply
from skills.turn import Turn


@registry.skill("spell", aside=True)
def spell(turn: Turn) -> Reply:
    """Spell the order number or the name that was said last."""
    text = _last_named(turn)
    return turn.say("spelled", text=Spelled(text)).reply() if text else turn.say("nothing-to-spell").reply()


def _last_named(turn: Turn) -> str:
    """An order number in the last reply, else the product talked about, else the last order's number."""
    session = turn.session
    if session.last_order and session.last_order in session.said_display:
        return session.last_order
    product = turn.shop.product(session.focus) if session.focus else None
    return product.name if product else session.last_order
