"""The shop's own answers to questions. Nothing is ever made up."""

from __future__ import annotations

from typing import Final

from skills.dialogue.registry import registry
from skills.dialogue.turn import Turn
from skills.reply import Reply

WHEN: Final = "delivery time"
"""The topic of questions for the day on which it comes."""


@registry.skill("faq", aside=True)
def faq(turn: Turn) -> Reply:
    """Answer a question of policy with the shopkeeper's words; when it would come, with the day, if there is a cart."""
    if turn.slots.topic == WHEN and turn.replies.has("delivery-arrives"):
        cart = turn.shop.cart(turn.session.cart_id)
        if cart.lines and turn.shop.checkout.promises(cart.id):
            return registry.skills["delivery_date"](turn)
    answer = next((a for a in turn.shop.answers() if a.topic == turn.slots.topic), None)
    if answer is None:
        return turn.say("no-answer", contact=turn.shop.info().contact).reply()
    return turn.tell(answer.text).reply()
