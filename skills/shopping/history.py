"""Undo and redo: changes of the cart, of the coupon and of the delivery, taken back and made again step by step.

All of them at once are taken back after a yes: that may empty the cart.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from commerce import Cart, Refusal
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import CHECKING_OUT, Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import say_cart
from skills.reply import Reply

MOST_STEPS: Final = 10
"""So many changes are taken back at a time, and not more, where a number is said."""
ALL_STEPS: Final = 200
"""So many are taken back where all are meant."""


@registry.skill("undo")
def undo(turn: Turn) -> Reply:
    """Take the last change back, or the last few; all of them after a yes."""
    if turn.everything and turn.slots.quantity is None:
        return turn.ask(Question(Ask.CONFIRM_UNDO)).reply()
    return _undo(turn, _steps(turn))


@registry.answers(Ask.CONFIRM_UNDO, "yes")
def undo_confirmed(turn: Turn) -> Reply:
    """Take everything back."""
    turn.close_question()
    return _undo(turn, ALL_STEPS)


@registry.answers(Ask.CONFIRM_UNDO, "no", "cancel")
def undo_declined(turn: Turn) -> Reply:
    """Leave the cart as it is."""
    return turn.close_question().say("kept").reply()


@registry.skill("redo")
def redo(turn: Turn) -> Reply:
    """Make the change again that was taken back last, or the last few, or all of them."""
    count = ALL_STEPS if turn.everything and turn.slots.quantity is None else _steps(turn)
    return _step(turn, count, "redone", lambda key: turn.shop.redo(turn.session.cart_id, key=key))


def _undo(turn: Turn, count: int) -> Reply:
    return _step(turn, count, "undone", lambda key: turn.shop.undo(turn.session.cart_id, key=key))


def _steps(turn: Turn) -> int:
    return min(turn.slots.quantity or 1, MOST_STEPS)


def _step(turn: Turn, count: int, message: str, change: Callable[[str], Cart | Refusal]) -> Reply:
    """Make as many steps as were asked for, or as there are."""
    turn.session.added = None
    cart, done = turn.shop.cart(turn.session.cart_id), 0
    for _ in range(count):
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
