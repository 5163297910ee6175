"""What was listed and isn't wanted is left out of the list: "I don't want the second one", "not the first".

The cart is only meant where what is named is in it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from nlu import Names
from skills.dialogue.pointing import by_number, named_among, pointed_at
from skills.dialogue.registry import registry
from skills.dialogue.session import Ask, Question
from skills.dialogue.turn import Turn
from skills.dialogue.wording import PAGE, read_out
from skills.reply import Listed, Reply
from skills.shopping.cart_lines import lines_named

LISTS: Final = frozenset({Ask.WHICH_ITEM, Ask.WHAT_TO_ADD})
"""Questions that are about what was listed."""


def leave_out(turn: Turn) -> Reply | None:
    """Read the list without what isn't wanted; ``None`` where the cart is meant."""
    unwanted = _unwanted(turn)
    lines = turn.shop.cart(turn.session.cart_id).lines
    if not unwanted or {item.product_id for item in unwanted} & {line.product_id for line in lines}:
        return None
    turn.say("excluding", things=Names(tuple(item.name for item in unwanted)))
    return without(turn, unwanted)


def without(turn: Turn, unwanted: tuple[Listed, ...]) -> Reply:
    """Read what is left of the list, or ask for something else."""
    session = turn.session
    gone = {item.product_id for item in unwanted}
    session.left_out = (*session.left_out, *gone)
    session.results = _numbered_anew(tuple(item for item in session.results if item.product_id not in gone))
    left = _numbered_anew(tuple(item for item in session.listed if item.product_id not in gone))
    if session.focus in gone:
        session.focus = ""
    if not left and not session.results:
        session.listed = ()
        return turn.close_question().ask(Question(Ask.SEARCH_FOR)).reply()
    if session.results:
        session.page = min(session.page, (len(session.results) - 1) // PAGE * PAGE)
        left = session.results[session.page : session.page + PAGE]
    read_out(turn, left)
    asked = turn.asked
    if asked is not None and asked.ask in LISTS:
        return turn.ask(replace(asked, options=tuple(item.name for item in left))).reply(items=left)
    return turn.say("offer-one" if len(left) == 1 else "offer").reply(items=left)


def _unwanted(turn: Turn) -> tuple[Listed, ...]:
    """What is pointed at of what was listed, where nothing in the cart is meant by it."""
    slots, items = turn.slots, turn.session.listed
    if slots.ordinals:
        chosen = [by_number(items, number) for number in slots.ordinals] if _is_in_talk(turn) else []
        return tuple(item for item in chosen if item is not None)
    if slots.item or slots.color or slots.size or slots.brand:
        return () if lines_named(turn, turn.shop.cart(turn.session.cart_id).lines) else _named(turn)
    if slots.reference == "that" and not slots.quantity:
        return tuple(item for item in items if item.product_id == turn.session.focus)
    return ()


def _is_in_talk(turn: Turn) -> bool:
    """Whether the list is in talk, for the cart wasn't changed since, or nothing else has numbers."""
    session = turn.session
    is_asked = turn.asked is not None and turn.asked.ask in LISTS
    is_last = all(done is None or done.turn < session.listed_in for done in (session.added, session.changed))
    return is_asked or is_last or not turn.shop.cart(session.cart_id).lines


def _named(turn: Turn) -> tuple[Listed, ...]:
    items = turn.session.listed
    if turn.slots.item:
        index = named_among([item.name for item in items], turn.slots.item)
        return () if index is None else (items[index],)
    meant = {product.id for product in pointed_at(turn).products}
    return tuple(item for item in items if item.product_id in meant) if len(meant) < len(items) else ()


def _numbered_anew(items: tuple[Listed, ...]) -> tuple[Listed, ...]:
    return tuple(replace(item, number=index % PAGE + 1) for index, item in enumerate(items))


@registry.answers(Ask.WHICH_ITEM, "remove")
@registry.answers(Ask.WHAT_TO_ADD, "remove")
def not_this_one(turn: Turn) -> Reply:
    """One of those that were asked about isn't wanted; else something in the cart isn't."""
    turn.asked = turn.question
    if (left := leave_out(turn)) is not None:
        return left
    turn.close_question()
    return registry.skills["remove"](turn)
