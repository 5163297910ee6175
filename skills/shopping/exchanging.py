"""A thing in the place of one in the cart: "replace the milk with green tea"."""

from __future__ import annotations

from dataclasses import replace

from commerce import CartLine
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import line_label
from skills.reply import Reply
from skills.shopping.cart_lines import lines_called


def is_exchange(turn: Turn) -> bool:
    """Whether something in the cart is to make place."""
    return bool(_lines(turn))


def line_to_exchange(turn: Turn) -> CartLine | Reply:
    """The line that makes place; a reply where it isn't there, or could be one of several."""
    lines = _lines(turn)
    cart = turn.shop.cart(turn.session.cart_id)
    if not lines:
        return turn.say("not-in-cart", name=turn.slots.instead_of or "").reply(cart=cart)
    if len(lines) == 1:
        turn.session.added = None  # all of the line makes place, not what was added last
        return lines[0]
    labels = tuple(line_label(turn, line) for line in lines)
    return turn.ask(Question(Ask.WHICH_LINE, action="add", options=labels, slots=turn.slots)).reply(cart=cart)


def with_line(turn: Turn, question: Question, line: CartLine) -> None:
    """Let the turn be about the exchange that was asked about, and the line that was chosen for it."""
    slots = replace(question.slots, instead_of=line_label(turn, line))
    turn.interpretation = replace(turn.interpretation, intent="add", slots=slots)


def _lines(turn: Turn) -> list[CartLine]:
    lines = turn.shop.cart(turn.session.cart_id).lines
    return lines_called(turn, turn.slots.instead_of, lines) if turn.slots.instead_of else []
