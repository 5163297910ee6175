"""Which line of the cart is meant: by name, by its color or size, by number, or the one talked about last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final, TypeVar

from commerce import Cart, CartLine
from nlu import Slots
from skills.dialogue.pointing import named_among, pointed_at
from skills.dialogue.session import Ask
from skills.dialogue.turn import Turn
from skills.dialogue.wording import line_label

Thing = TypeVar("Thing")
ATTRIBUTES: Final = ("color", "size")


def line_meant(turn: Turn, cart: Cart) -> CartLine | None:
    """The one line that the utterance means; ``None`` where none fits, or several do."""
    if turn.slots.item or _details(turn):
        return _only(lines_named(turn, cart.lines), turn.session.focus)
    if turn.slots.ordinals:
        return _line_at(turn, cart, turn.slots.ordinals[0])
    in_focus = [line for line in cart.lines if line.product_id == turn.session.focus]
    last = turn.session.added.line_id if turn.session.added is not None else ""
    in_talk = in_focus if len(in_focus) == 1 else [line for line in in_focus if line.id == last]
    if in_talk:
        return in_talk[0]
    return cart.lines[0] if len(cart.lines) == 1 else None


def lines_named(turn: Turn, lines: Sequence[CartLine]) -> list[CartLine]:
    """The lines that have the name, the color and the size that were said."""
    details = _details(turn)
    fitting = [line for line in lines if details.items() <= {a.name: a.value for a in line.attributes}.items()]
    item = turn.slots.item
    if not item:
        return fitting
    labels = [line_label(turn, line) for line in lines]
    if (index := named_among(labels, item)) is not None and len(item.split()) > len(lines[index].name.split()):
        return [lines[index]]
    names = list(dict.fromkeys(line.name for line in fitting))
    if (index := named_among(names, item)) is not None:
        return [line for line in fitting if line.name == names[index]]
    return [line for line in fitting if _is_alias(turn, line, item)]


def lines_called(turn: Turn, words: str, lines: Sequence[CartLine]) -> list[CartLine]:
    """The lines that words mean which are no slots of the turn: a name, a label, a color."""
    meant = turn.interpretation
    turn.interpretation = replace(meant, slots=Slots(item=words))
    named = [line for line in lines if line_label(turn, line).lower() == words.lower()] or lines_named(turn, lines)
    turn.interpretation = meant
    return named or [line for line in lines if any(words == a.value.lower() for a in line.attributes)]


def _is_alias(turn: Turn, line: CartLine, item: str) -> bool:
    """Whether shoppers call the product so: "rye bread" for a "Dark Rye Loaf"."""
    product = turn.shop.product(line.product_id)
    return product is not None and any(named_among([alias], item) is not None for alias in product.aliases)


def _details(turn: Turn) -> dict[str, str]:
    return {name: value for name in ATTRIBUTES if (value := getattr(turn.slots, name))}


def _only(lines: list[CartLine], focus: str) -> CartLine | None:
    """The only one, or the only one of the product talked about."""
    if len(lines) > 1:
        lines = [line for line in lines if line.product_id == focus]
    return lines[0] if len(lines) == 1 else None


def _line_at(turn: Turn, cart: Cart, place: int) -> CartLine | None:
    """By number: of those that it was asked about, of the products listed where one is in the cart, or of the cart."""
    question = turn.question
    if question is not None and question.ask is Ask.WHICH_LINE:
        label = _at(question.options, place)
        return next((line for line in cart.lines if line_label(turn, line) == label), None)
    listed = {product.id for product in pointed_at(turn).products}
    return next((line for line in cart.lines if line.product_id in listed), None) or _at(cart.lines, place)


def _at(things: Sequence[Thing], place: int) -> Thing | None:
    return things[place if place < 0 else place - 1] if 0 < abs(place) <= len(things) else None
