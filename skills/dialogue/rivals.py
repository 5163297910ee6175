"""Two readings that are near: the moment decides between them, or they come to the same, or the shopper is asked."""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from nlu import Candidate
from skills.dialogue.registry import Registry
from skills.dialogue.risk import RISKS, Risk
from skills.dialogue.turn import Turn

NEAR: Final = 0.08
"""Two readings whose confidences differ by less are near (of 1)."""
EMPTYING: Final = frozenset({"cancel_order", "empty_cart"})
"""What "cancel my order" may be: an empty cart is not emptied."""
ORDERED: Final = 0.6
"""How surely "my order" was said, where that may be the cart or an order that was placed."""
CLOSING: Final = frozenset({"yes", "checkout"})
"""What "that's it" may be: a yes to a question, else the end of shopping."""


def near_rival(turn: Turn, skills: Registry) -> Candidate | None:
    """The runner-up, where acting on the best reading could do what it shouldn't.

    Where the moment decides for the runner-up, it takes the place of the best reading.
    """
    found = turn.interpretation
    if (ordered := _of_an_order(turn)) is not None:
        turn.interpretation = replace(found, intent=ordered.intent, slots=ordered.slots)
        return None
    if not found.runners_up or found.margin >= NEAR or _takes_back(turn):
        return None
    rival = found.runners_up[0]
    if turn.question is None and {found.intent, rival.intent} == CLOSING:
        if bool(turn.shop.cart(turn.session.cart_id).lines) != (found.intent == "checkout"):
            turn.interpretation = replace(found, intent=rival.intent, slots=rival.slots)
        return None
    if {found.intent, rival.intent} == EMPTYING and not turn.shop.cart(turn.session.cart_id).lines:
        if found.intent == "empty_cart":
            turn.interpretation = replace(found, intent=rival.intent, slots=rival.slots)
        return None
    if _is_decided(turn, rival):
        turn.interpretation = replace(found, intent=rival.intent, slots=rival.slots)
        return None
    if turn.step and {found.intent, rival.intent} == {"set_quantity", "add"}:
        return None  # "two more of them" comes to the same
    if RISKS.get(found.intent or "", Risk.FREE) is Risk.FREE or rival.intent not in skills.skills:
        return None
    return rival


def _of_an_order(turn: Turn) -> Candidate | None:
    """What is taken out of "my order", where an order is named by its number or there is nothing in the cart."""
    found = turn.interpretation
    rivals = (each for each in found.runners_up if each.intent == "remove_from_order" and each.confidence >= ORDERED)
    rival = next(rivals, None) if found.intent == "remove" else None
    if rival is None or rival.slots.order_number:
        return rival
    return None if turn.shop.cart(turn.session.cart_id).lines else rival


def _is_decided(turn: Turn, rival: Candidate) -> bool:
    """Whether the moment makes the runner-up the meant one."""
    intent = turn.interpretation.intent
    if intent == "undo" and rival.intent == "no":
        return not _was_changed(turn)  # there is nothing to take back
    return intent == "remove" and rival.intent == "choose" and _points_anew(turn, rival)


def _points_anew(turn: Turn, rival: Candidate) -> bool:
    """Whether another of several is pointed at after a "no": that takes nothing out of the cart."""
    return turn.changes_mind and bool(rival.slots.ordinals) and rival.slots.ordinals == turn.slots.ordinals


def _was_changed(turn: Turn) -> bool:
    """Whether the cart's lines were changed in the turn before."""
    session = turn.session
    last = session.turn - 1
    return any(done is not None and done.turn == last for done in (session.added, session.changed))


def _takes_back(turn: Turn) -> bool:
    """Whether what was just done to a line of the cart is taken back: it corrects, whatever it is taken for."""
    changed = turn.session.changed
    return turn.changes_mind and changed is not None and changed.turn == turn.session.turn - 1
