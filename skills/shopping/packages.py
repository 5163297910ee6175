"""How what was asked for is sold: half a kilo is a size of 500 g, a dozen eggs one size of 12 eggs, two six packs two.

A shop sells pieces in sizes that its catalogue names ("500 g", "6 rolls"). A weight or a number is met by the size that
says it, or by several of the largest that it is a multiple of; where there is none, the shopper is asked.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Final

from commerce import Product
from nlu import Slots

MASS: Final = "mass"
VOLUME: Final = "volume"
MEASURES: Final[Mapping[str, tuple[str, Decimal]]] = {
    "gram": (MASS, Decimal(1)),
    "kilo": (MASS, Decimal(1000)),
    "ounce": (MASS, Decimal("28.349523125")),
    "pound": (MASS, Decimal("453.59237")),
    "milliliter": (VOLUME, Decimal(1)),
    "liter": (VOLUME, Decimal(1000)),
    "pint": (VOLUME, Decimal("473.176473")),
    "gallon": (VOLUME, Decimal("3785.411784")),
}
"""Units that a language pack names, in grams and milliliters (NIST Handbook 44, appendix C; pint and gallon are those
of the United States)."""
SYMBOLS: Final[Mapping[str, str]] = {
    "g": "gram",
    "kg": "kilo",
    "oz": "ounce",
    "lb": "pound",
    "ml": "milliliter",
    "l": "liter",
    "pt": "pint",
    "gal": "gallon",
}
"""How catalogues write them."""
SIZE: Final = "size"


@dataclass(frozen=True, slots=True)
class Package:
    """A size of a product, and how many of it are what was asked for."""

    size: str
    count: int


def package_of(slots: Slots, product: Product) -> Package | None:
    """The size that holds what was asked for; ``None`` where none does, or nothing of the kind was said."""
    if slots.size or not product.values(SIZE):
        return None
    measured = _measured(slots)
    if measured is not None:
        return _largest(measured[1], {s: amount for s, kind, amount in _weights(product) if kind == measured[0]})
    counts = {size: number for size, number, thing in _counts(product) if slots.pack_size or _names(thing, slots)}
    if slots.pack_size:
        found = next((size for size, number in counts.items() if number == slots.pack_size), None)
        return Package(found, slots.quantity or 1) if found else None
    return _largest(Decimal(slots.quantity), counts) if slots.quantity else None


def counted(slots: Slots, product: Product) -> int:
    """How many of the size that is chosen are asked for, or of the product where packs of it are not sold."""
    package = package_of(slots, product)
    if package is not None:
        return package.count
    return 1 if slots.amount is not None else (slots.quantity or 1) * (slots.pack_size or 1)


def names_its_size(slots: Slots, product: Product) -> bool:
    """Whether all that was said is so many of what the product's sizes are counted in: "50 bags" of a tea."""
    said = (slots.item or "").casefold()
    return bool(said and slots.quantity) and any(said == thing for _, _, thing in _counts(product))


def is_weighed_in_vain(slots: Slots, product: Product) -> bool:
    """Whether a weight was asked for of what is only sold by the piece."""
    return slots.amount is not None and not list(_weights(product))


def _measured(slots: Slots) -> tuple[str, Decimal] | None:
    """The weight or volume that was said, in grams or milliliters."""
    measure = MEASURES.get(slots.unit or "")
    said = slots.amount if slots.amount is not None else slots.quantity
    return (measure[0], said * measure[1]) if measure and said else None


def _largest(wanted: Decimal, sizes: Mapping[str, Decimal]) -> Package | None:
    """The largest size of which several are just what is wanted."""
    fitting = [(held, size) for size, held in sizes.items() if held and wanted >= held and wanted % held == 0]
    return Package(max(fitting)[1], int(wanted / max(fitting)[0])) if fitting else None


def _weights(product: Product) -> Iterator[tuple[str, str, Decimal]]:
    """Sizes that are weights or volumes, in grams or milliliters."""
    for size, number, thing in _counts(product):
        measure = MEASURES.get(SYMBOLS.get(thing, thing))
        if measure is not None:
            yield size, measure[0], number * measure[1]


def _counts(product: Product) -> Iterator[tuple[str, Decimal, str]]:
    """Sizes that are so many of something: "6 eggs"."""
    for size in product.values(SIZE):
        number, _, thing = size.partition(" ")
        try:
            yield size, Decimal(number), thing.casefold()
        except InvalidOperation:
            continue


def _names(thing: str, slots: Slots) -> bool:
    """Whether it is what was asked for by this name: "twelve eggs" are "12 eggs", but twelve coffees no "12 kg"."""
    return bool(thing) and thing in (slots.item or "").casefold().split()
