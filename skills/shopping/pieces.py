"""How many pieces? Asked where a weight was named of what is sold by the piece, or "a few" and no number."""

from __future__ import annotations

from dataclasses import replace

from commerce import Refusal, RefusalReason
from skills.dialogue.refusals import refuse
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask
from skills.dialogue.turn import Turn
from skills.reply import Reply
from skills.shopping.adding import add_all


@registry.answers(Ask.PIECES, "set_quantity", "choose", "add")
def pieces_said(turn: Turn) -> Reply:
    """So many pieces of it."""
    question = turn.question
    assert question is not None  # noqa: S101  # the policy only comes here with that question open
    product = turn.shop.product(question.product_id)
    if turn.slots.quantity is None:
        return turn.ask(question).reply()
    turn.close_question()
    if product is None:
        return refuse(turn, Refusal(RefusalReason.UNKNOWN_PRODUCT))
    slots = replace(question.slots, quantity=turn.slots.quantity, several=None)
    turn.interpretation = replace(turn.interpretation, slots=slots, heard=question.heard)
    return add_all(turn, (product,), {a.name: a.value for a in question.chosen})


@registry.answers(Ask.PIECES, "no", "cancel")
def none_then(turn: Turn) -> Reply:
    """None of it."""
    return turn.close_question().say("cancelled").reply()
