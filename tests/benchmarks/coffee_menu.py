"""A coffee counter: its menu, orders made up at random, and reading an order from what was heard."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_QUANTITIES: Final = ("a bit of", "a little bit of", "some", "a lot of", "lots of")
_MILKS: Final = ("milk", "skim milk", "whole milk", "soy milk", "almond milk", "cream")
_SUGARS: Final = ("sugar", "brown sugar", "sweetener")


def _quantified(things: tuple[str, ...]) -> tuple[str, ...]:
    return (*things, *(f"{quantity} {thing}" for quantity in _QUANTITIES for thing in things))


MENU: Final[dict[str, tuple[str, ...]]] = {
    "size": ("small", "medium", "large", "eight ounce", "twelve ounce", "sixteen ounce", "twenty ounce"),
    "numberOfShots": ("single shot", "double shot", "triple shot"),
    "roast": ("light roast", "medium roast", "dark roast"),
    "coffeeDrink": (
        "americano",
        "cappuccino",
        "espresso",
        "iced mocha",
        "latte",
        "mocha",
        "coffee",
        "drip coffee",
        "house coffee",
        "iced coffee",
    ),
    "milkAmount": _quantified(_MILKS),
    "sugarAmount": _quantified(_SUGARS),
}
"""Every value of each slot, named as in the labels of the recorded orders."""

_LEADS: Final = (
    "",
    "can i get",
    "can i have",
    "can you make me",
    "can you get me",
    "could i get",
    "could i have",
    "could you make me",
    "may i have",
    "let me get",
    "let me have",
    "i want",
    "i need",
    "i would like",
    "i'd like",
    "i'd like to order",
    "i'll have",
    "i'll take",
    "get me",
    "give me",
    "make me",
    "make",
    "brew",
    "brew me",
    "prepare",
    "order",
)
_OPENINGS: Final = ("", "", "", "hi", "hello", "please", "okay")
_ENDINGS: Final = ("", "", "", "please", "thanks", "thank you")
_BEFORE: Final = ("size", "numberOfShots", "roast")
_AFTER: Final = ("milkAmount", "sugarAmount")
_SPELLINGS: Final = ((re.compile(r"\b(?:oz|ounces)\b"), "ounce"), (re.compile(r"\bshots\b"), "shot"))


@dataclass(frozen=True)
class Marks:
    """How many slots of an order are right, of how many; the whole is right when no slot is wrong or made up."""

    right: int
    slots: int
    whole: bool


def orders(count: int, seed: int) -> list[str]:
    """So many different orders, made up from the menu; always the same for a seed."""
    draw = random.Random(seed)  # noqa: S311 - the same orders each time, no secret
    found: dict[str, None] = {}
    while len(found) < count:
        found[_order(draw)] = None
    return list(found)


def slots_of(text: str) -> dict[str, str]:
    """The slots of an order in words: of several values the first, and of two at one place the longer."""
    for pattern, spelling in _SPELLINGS:
        text = pattern.sub(spelling, text)
    found: dict[str, str] = {}
    for match in _VALUE.finditer(text):
        found.setdefault(_SLOT_OF[match[0]], match[0])
    return found


def marks(label: dict[str, str], text: str) -> Marks:
    """Compare what was heard with an order's labels."""
    wanted, found = {slot: " ".join(value.split()) for slot, value in label.items()}, slots_of(text)
    right = sum(found.get(slot) == value for slot, value in wanted.items())
    return Marks(right, len(wanted), found == wanted)


_SLOT_OF: Final = {value: slot for slot, values in MENU.items() for value in values}
_VALUE: Final = re.compile(rf"\b(?:{'|'.join(sorted(_SLOT_OF, key=len, reverse=True))})\b")


def _order(draw: random.Random) -> str:
    return " ".join(part for part in _parts(draw) if part)


def _parts(draw: random.Random) -> Iterator[str]:
    yield draw.choice(_OPENINGS) if draw.random() < 0.5 else ""
    yield draw.choice(_LEADS)
    wanted = " ".join([*_some(_BEFORE, draw), draw.choice(MENU["coffeeDrink"])])
    yield draw.choice(("an" if wanted[0] in "aei" else "a", "one", "")) if draw.random() < 0.9 else "the"
    yield wanted
    extras = list(_some(_AFTER, draw))
    yield "with" if extras else ""
    yield " and ".join(extras)
    yield draw.choice(_ENDINGS)


def _some(slots: tuple[str, ...], draw: random.Random) -> Iterator[str]:
    """Values of some slots, in any order."""
    chosen = [slot for slot in slots if draw.random() < 0.5]
    draw.shuffle(chosen)
    yield from (draw.choice(MENU[slot]) for slot in chosen)
