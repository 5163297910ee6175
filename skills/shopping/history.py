"""Undo and redo: changes of the cart, of the coupon and of the delivery, taken back and made again step by step."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from commerce import Cart, Refusal
from skills.refusals import refuse
from skills.registry import registry
from skills.reply import Reply
from skills.session import CHECKING_OUT
from skills.turn import Turn
from skills.wording import say_cart

MOST_STEPS: Final = 10
"""So many changes are taken back at a time, and not more."""


@registry.skill("undo")
def undo(turn: Turn) -> Reply:
    """Take the last change back, or the last few."""
    return _step(turn, "undone", lambda key: turn.shop.undo(turn.session.cart_id, key=key))


@registry.skill("redo")
def redo(turn: Turn) -> Reply:
    """Make the change again that was taken back last, or the last few."""
    return _step(turn, "redone", lambda key: turn.shop.redo(turn.session.cart_id, key=key))


def _step(turn: Turn, message: str, change: Callable[[str], Cart | Refusal]) -> Reply:
    """Make as many steps as were asked for, or as there are."""
    turn.session.added = None
    cart, done = turn.shop.cart(turn.session.cart_id), 0
    for _ in range(min(turn.slots.quantity or 1, MOST_STEPS)):
        outcome = change(turn.key())
        if isinstance(outcome, Refusal):
            if not done:
                return refuse(turn, outcome)
            break
        cart, done = outcome, done + 1
    turn.say(f"{message}-several" if done > 1 else message, count=done)
    if turn.asked is not None and turn.asked.ask in CHECKING_OUT:
        return turn.reply(cart=cart)  # which goes on, and says what is in the cart
    if cart.lines:
        say_cart(turn, cart)
    else:
        turn.say("cart-empty")
    return turn.reply(cart=cart)
