"""What a search leaves out: "not black", "no Swift Fox", "anything but leather".

A color leaves out the variants of that color, and a product only when none is left. A brand, or any other word, leaves
out the products that are told by it: in a name, an alias, the category or the description. A description that denies a
word ("no added sugar", "without laces") does not tell the product by it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from commerce.search.index import color_keys
from commerce.search.query_words import denials
from commerce.values import Product, Variant
from commerce.wording import compact, fold, stem, words

DENIED_WITHIN: Final = 2
"""A denial counts for so many words after it: "no added sugar"."""


def is_excluded(product: Product, without: Sequence[str]) -> bool:
    """Whether a product is told by something that it must not be, or has no variant left."""
    return bool(without) and (not shown(product, without) or any(_tells(product, thing) for thing in without))


def shown(product: Product, without: Sequence[str]) -> tuple[Variant, ...]:
    """The variants of no excluded color."""
    return tuple(v for v in product.variants if not any(_has_color(v.attribute("color"), thing) for thing in without))


def excluding(without: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Terms of the index, with their fields, that no product found may have: excluded brands."""
    for thing in without:
        yield "facet", f"brand={compact(thing)}"


def _has_color(color: str | None, thing: str) -> bool:
    return bool(color) and fold(thing) in color_keys(color or "")


def _tells(product: Product, thing: str) -> bool:
    if any(_has_color(color, thing) for color in product.values("color")):
        return False  # its other colors may be had
    if compact(thing) == compact(product.brand):
        return True
    sought = [stem(word) for word in words(thing)]
    names = (product.name, product.category, *product.aliases)
    return any(_holds(text, sought) for text in (*names, product.description))


def _holds(text: str, sought: list[str]) -> bool:
    """Whether the words stand side by side in a text that doesn't deny them."""
    said = words(text)
    stems = [stem(word) for word in said]
    count = len(sought)
    return any(
        stems[i : i + count] == sought and denials().isdisjoint(said[max(0, i - DENIED_WITHIN) : i])
        for i in range(len(stems) - count + 1)
        if count
    )
