"""Several things that are taken out of the cart at once and told in one sentence."""

from __future__ import annotations

from dataclasses import replace

from commerce import Cart, CartLine, Refusal
from nlu import Candidate, Names
from skills.dialogue.registry import registry
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount, line_label
from skills.reply import Reply
from skills.shopping.cart_lines import line_meant
from skills.shopping.correcting_lines import remember_change


@registry.batch("remove")
def remove_clear(turn: Turn, requests: tuple[Candidate, ...]) -> tuple[tuple[Candidate, ...], Reply | None]:
    """Take out what is clearly in the cart, of the things named first; what is left, and the reply that tells of it."""
    count = next((i for i, request in enumerate(requests) if request.intent != "remove"), len(requests))
    cart = turn.shop.cart(turn.session.cart_id)
    if not cart.lines:
        return requests[count:], turn.say("cart-empty").reply(cart=cart)
    left: list[Candidate] = []
    removed: list[str] = []
    for request, line in [(request, _line(turn, request, cart)) for request in requests[:count]]:
        outcome = None if line is None else turn.shop.set_quantity(cart.id, line.id, 0, key=turn.key())
        if line is None or outcome is None or isinstance(outcome, Refusal):
            left.append(request)
            continue
        cart = outcome
        remember_change(turn, "remove", line)
        removed.append(line_label(turn, line))
    return (*left, *requests[count:]), _told(turn, removed, cart)


def _line(turn: Turn, request: Candidate, cart: Cart) -> CartLine | None:
    """The line that is meant as a whole; some of it is taken out as ever."""
    turn.interpretation = replace(
        turn.interpretation, intent="remove", slots=request.slots, heard=request.heard, then=()
    )
    named = request.slots.item or request.slots.ordinals
    return line_meant(turn, cart) if named and not request.slots.quantity else None


def _told(turn: Turn, removed: list[str], cart: Cart) -> Reply | None:
    if not removed:
        return None
    turn.say("removed", name=Names(tuple(removed)))
    if cart.lines:
        turn.say("cart-total", total=amount(cart.total))
    else:
        turn.say("cart-empty")
    return turn.reply(cart=cart)
