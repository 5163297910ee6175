"""Several things that are put into the cart at once and told in one sentence."""

from __future__ import annotations

from dataclasses import replace

from commerce import Cart, Refusal
from nlu import Candidate, Names
from skills.dialogue.pointing import Pointed
from skills.dialogue.refusals import put_in
from skills.dialogue.registry import registry
from skills.dialogue.turn import Turn
from skills.dialogue.wording import amount, label
from skills.names.variants import choose_variant
from skills.reply import Reply
from skills.shopping.adding import extras_of, wanted_of
from skills.shopping.correcting import remember
from skills.shopping.modifiers import pointed_with_modifiers, with_extras
from skills.shopping.packages import counted, is_weighed_in_vain


@registry.batch("add")
def add_clear(turn: Turn, requests: tuple[Candidate, ...]) -> tuple[tuple[Candidate, ...], Reply | None]:
    """Add what needs no question, of the things that are named first; what is left, and the reply that tells of it."""
    count = next((i for i, request in enumerate(requests) if request.intent != "add"), len(requests))
    left: list[Candidate] = []
    added: list[tuple[str, int]] = []
    cart = turn.shop.cart(turn.session.cart_id)
    for request in requests[:count]:
        outcome = _added(turn, request)
        if outcome is None:
            left.append(request)
        else:
            cart = outcome[1]
            added.append(outcome[0])
    if added:
        _tell(turn, added, cart)
    return (*left, *requests[count:]), turn.reply(cart=cart) if added else None


def _added(turn: Turn, request: Candidate) -> tuple[tuple[str, int], Cart] | None:
    """A thing's name and number, and the cart with it; ``None`` where something has to be asked or can't be had."""
    turn.interpretation = replace(turn.interpretation, intent="add", slots=request.slots, heard=request.heard, then=())
    pointed = pointed_with_modifiers(turn)
    if request.slots.quantity == 0 or not _is_clear(pointed) or _is_doubted(turn) or request.slots.modifiers:
        return None
    product = pointed.products[0]
    choice = choose_variant(product, wanted_of(turn, product))
    if choice.variant is None or turn.slots.several or is_weighed_in_vain(turn.slots, product):
        return None
    quantity = counted(turn.slots, product)
    extras = extras_of(turn, product)
    outcome = turn.shop.add(turn.session.cart_id, choice.variant.sku, quantity, extras, key=turn.key())
    if isinstance(outcome, Refusal):
        return None
    turn.session.focus = product.id
    quantity = put_in(turn, outcome, quantity)
    remember(turn, outcome, choice.variant.sku, quantity)
    named = with_extras(turn, label(turn, product.name, choice.variant.attributes), product, extras)
    return (named, quantity), outcome


def _is_clear(pointed: Pointed) -> bool:
    return pointed.one is not None and len(pointed.products) == 1 and not pointed.out_of_range


def _is_doubted(turn: Turn) -> bool:
    """Whether the number has to be read back first."""
    found, numbers = turn.interpretation, turn.numbers
    return numbers.is_impossible(found, None) or (turn.spoken and numbers.question(found, None) is not None)


def _tell(turn: Turn, added: list[tuple[str, int]], cart: Cart) -> None:
    if len(added) == 1:
        (name, quantity), total = added[0], amount(cart.total)
        turn.say("added", quantity=quantity, name=name, total=total)
        return
    names = (turn.replies.render("label-counted", count=quantity, name=name).speech for name, quantity in added)
    turn.say("added-several", names=Names(tuple(names)), total=amount(cart.total))
