"""The cart goes along to another device: a code is given here, and said or typed there."""

from __future__ import annotations

from typing import Final

from commerce import Refusal, RefusalReason
from nlu import Digits
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import say_cart
from skills.reply import Reply

CODE_DIGITS: Final = 6


@registry.skill("hand_over_cart", aside=True)
def hand_over_cart(turn: Turn) -> Reply:
    """Give a code for the cart."""
    code = turn.shop.carts.hand_over(turn.session.cart_id)
    if isinstance(code, Refusal):
        return refuse(turn, code)
    return turn.say("handover-code", number=Digits(code)).reply()


@registry.skill("take_over_cart")
@registry.answers(Ask.HANDOVER_CODE, "take_over_cart")
def take_over_cart(turn: Turn) -> Reply:
    """Put the cart of the code into this one."""
    code = turn.slots.order_number or ""
    if len(code) != CODE_DIGITS:
        return turn.ask(Question(Ask.HANDOVER_CODE, action="take_over_cart")).reply()
    turn.close_question()
    cart = turn.shop.carts.take_over(turn.session.cart_id, code, key=turn.key())
    if not isinstance(cart, Refusal):
        turn.say("handover-taken")
        say_cart(turn, cart)
        return turn.reply(cart=cart)
    if cart.reason is RefusalReason.UNKNOWN_CODE:
        turn.say("refused-unknown-code")
        return turn.ask(Question(Ask.HANDOVER_CODE, action="take_over_cart")).reply()
    return refuse(turn, cart)
