"""The usual: what was ordered last, in the cart again."""

from __future__ import annotations

from commerce import Refusal
from nlu import Names
from skills.after_sales.orders_meant import order_meant
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.turn import Turn
from skills.dialogue.wording import say_cart
from skills.reply import Reply


@registry.skill("reorder")
def reorder(turn: Turn) -> Reply:
    """Put the lines of an order into the cart, and say what can't be had."""
    found = order_meant(turn, "reorder")
    if isinstance(found, Reply):
        return found
    turn.close_question()
    outcome = turn.shop.after_sales.reorder(found.order.number, turn.session.cart_id, key=turn.key())
    if isinstance(outcome, Refusal):
        return refuse(turn, outcome)
    if outcome.added:
        turn.say("reordered", names=Names(outcome.added))
    if outcome.missing:
        turn.say("reorder-missing", names=Names(outcome.missing))
    cart = turn.shop.cart(turn.session.cart_id)
    if cart.lines:
        say_cart(turn, cart)
    return turn.reply(cart=cart)
