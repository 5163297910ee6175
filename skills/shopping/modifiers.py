"""Ways to have a product that are said beside its name: "with oat milk", "double shot".

A product's options are in the shop's data, with their prices. What fits one of them is put into the cart with it; what
fits none is said, never dropped.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from typing import Final

from commerce import Product
from nlu import Names
from skills.dialogue.pointing import Pointed, named_among, pointed_at, query_of, usable
from skills.dialogue.turn import Turn
from skills.shopping.packages import names_its_size

MOST: Final = 3
"""Products that are offered where several can be had as wished."""
LOOKED_AT: Final = 10


def pointed_with_modifiers(turn: Turn) -> Pointed:
    """The product that is meant: of those that the name fits, one that can be had so, or whose name says so."""
    slots = turn.slots
    in_talk = turn.shop.product(turn.session.focus) if turn.session.focus else None
    if in_talk is not None and names_its_size(slots, in_talk):
        return Pointed((in_talk,))
    pointed = pointed_at(turn)
    if not slots.modifiers or not slots.item or (pointed.one and options_meant(turn, pointed.one)):
        return pointed
    fitting = tuple(product for product in _named(turn) if options_meant(turn, product))
    if fitting:
        return Pointed(fitting[:MOST], certain=len(fitting) == 1)
    whole = replace(slots, item=" ".join((slots.item, *slots.modifiers)))
    turn.interpretation = replace(turn.interpretation, slots=whole)
    again = pointed_at(turn)
    turn.interpretation = replace(turn.interpretation, slots=slots)
    return again if again.one is not None and pointed.one is None else pointed


def _named(turn: Turn) -> tuple[Product, ...]:
    """The products that the name alone may mean."""
    query = replace(query_of(turn.slots, turn.shop.info().currency), limit=LOOKED_AT)
    return tuple(hit.product for hit in usable(turn.shop.search(query)))


def options_meant(turn: Turn, product: Product) -> tuple[str, ...]:
    """Codes of the product's options that the modifiers mean."""
    names = [option.name for option in product.options]
    places = (named_among(names, modifier) for modifier in turn.slots.modifiers)
    return tuple(product.options[place].code for place in places if place is not None)


def with_extras(turn: Turn, name: str, product: Product, codes: Collection[str]) -> str:
    """The name with the options that come with it."""
    extras = tuple(option.name.lower() for option in product.options if option.code in codes)
    return turn.replies.render("label-with-extras", name=name, extras=Names(extras)).speech if extras else name


def say_unmet(turn: Turn, product: Product) -> None:
    """Say which modifiers the product can't be had with, and which it can."""
    names = [option.name for option in product.options]
    unmet = [m for m in turn.slots.modifiers if named_among(names, m) is None and not _is_told(product, m)]
    if not unmet:
        return
    turn.say("without-option", name=product.name, modifiers=Names(tuple(unmet)))
    if names:
        turn.say("extras", names=Names(tuple(name.lower() for name in names)))


def _is_told(product: Product, modifier: str) -> bool:
    """Whether the product is so anyway."""
    told = f" {product.name} {product.description} {' '.join(product.aliases)} ".lower()
    return all(word in told for word in modifier.split())
