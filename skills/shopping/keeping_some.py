"""Everything is taken out of the cart but what is named: "remove everything except the tea"."""

from __future__ import annotations

from commerce import Cart, CartLine, Refusal
from nlu import Names
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount, line_label
from skills.reply import Reply
from skills.shopping.cart_lines import lines_called


def remove_the_others(turn: Turn) -> Reply | None:
    """Take out what is not named; several lines after a yes. ``None`` where nothing is said to be kept."""
    slots = turn.slots
    if not slots.without or slots.item or slots.ordinals:
        return None
    cart = turn.shop.cart(turn.session.cart_id)
    if not cart.lines:
        return turn.say("cart-empty").reply(cart=cart)
    kept: set[str] = set()
    for thing in slots.without:
        fitting = lines_called(turn, thing, cart.lines)
        if not fitting:
            return turn.say("not-in-cart", name=thing).reply(cart=cart)
        kept.update(line.id for line in fitting)
    others = tuple(line for line in cart.lines if line.id not in kept)
    if not others:
        return turn.say("kept").reply(cart=cart)
    if len(others) == 1:
        return _take_out(turn, others)
    labels = tuple(line_label(turn, line) for line in others)
    return turn.ask(Question(Ask.CONFIRM_REMOVE, options=labels)).reply(cart=cart)


@registry.answers(Ask.CONFIRM_REMOVE, "yes")
def others_removed(turn: Turn) -> Reply:
    """Take them out, those that are still there."""
    named = turn.question.options if turn.question is not None else ()
    turn.close_question()
    lines = turn.shop.cart(turn.session.cart_id).lines
    return _take_out(turn, tuple(line for line in lines if line_label(turn, line) in named))


@registry.answers(Ask.CONFIRM_REMOVE, "no", "cancel", "undo")
def others_kept(turn: Turn) -> Reply:
    """Leave the cart as it is."""
    return turn.close_question().say("kept").reply()


def _take_out(turn: Turn, lines: tuple[CartLine, ...]) -> Reply:
    cart: Cart = turn.shop.cart(turn.session.cart_id)
    for line in lines:
        outcome = turn.shop.set_quantity(cart.id, line.id, 0, key=turn.key())
        if isinstance(outcome, Refusal):
            return refuse(turn, outcome)
        cart = outcome
    turn.say("removed", name=Names(tuple(line_label(turn, line) for line in lines)))
    turn.say("cart-total", total=amount(cart.total)) if cart.lines else turn.say("cart-empty")
    return turn.reply(cart=cart)
