"""A feed of another system, put into a store that is there.

A feed says what is sold: its products and variants are the catalogue afterwards. What it can't say (other names,
extras, reviews, largest quantities, models …) stays with the products that it has, and so does what it leaves empty.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from typing import Any, Final

from anyascii import anyascii

from commerce.importing.cells import Row
from commerce.importing.content import Record, StoreFiles

SIZE_NAMES: Final = frozenset({"size", "sizes", "shoe size"})
COLOR_NAMES: Final = frozenset({"color", "colour", "colors", "colours"})
UNCOUNTED: Final = 1
"""Stock of a new variant that a feed says to be there without a number."""


@dataclass(slots=True)
class FeedVariant:
    """A variant as a feed has it."""

    sku: str
    price: int
    stock: int | None
    """``None``: what is counted stays."""
    attributes: list[list[str]] = field(default_factory=list)
    """Pairs of name and value; size and color among them."""
    available: bool = False
    """Whether it is there, where the feed has no number."""


@dataclass(slots=True)
class FeedProduct:
    """A product as a feed has it. What is empty is what the feed doesn't say."""

    id: str
    name: str
    row: Row
    brand: str = ""
    category: str = ""
    """The category's name."""
    description: str = ""
    images: list[str] = field(default_factory=list)
    model: str = ""
    attributes: list[list[str]] = field(default_factory=list)
    shared: frozenset[str] = frozenset()
    """Names of attributes that are the product's where all its variants have the same value."""
    variants: list[FeedVariant] = field(default_factory=list)


def into_store(products: list[FeedProduct], stored: StoreFiles, *, keep_others: bool = False) -> StoreFiles:
    """The whole catalogue with the feed's products; ``keep_others`` leaves products that it doesn't have."""
    files = deepcopy(stored)
    old = {product["id"]: product for product in stored.products}
    counted = {variant["sku"]: variant for variant in stored.variants}
    _check(products, files if keep_others else None)
    fed = {product.id for product in products}
    keys = _categories(products, old, files)
    others = [product for product in files.products if keep_others and product["id"] not in fed]
    remaining = {product["id"] for product in others}
    for product in products:
        _lift(product, [counted[variant.sku] for variant in product.variants if variant.sku in counted])
    files.products = [_product(product, keys, old.get(product.id)) for product in products] + others
    files.variants = [variant for variant in files.variants if variant["product_id"] in remaining]
    for product in products:
        for variant in product.variants:
            files.variants.append(_variant(product, variant, counted.get(variant.sku), len(files.variants)))
    sold, skus = {product["id"] for product in files.products}, {variant["sku"] for variant in files.variants}
    files.options = [row for row in files.options if row["product_id"] in sold]
    files.reviews = [row for row in files.reviews if row["product_id"] in sold]
    files.bundles = [row for row in files.bundles if {row["bundle"], row["part"]} <= skus]
    files.list_prices = [row for row in files.list_prices if row["sku"] in skus]
    files.stocks = list(_stocks(files, counted))
    return files


def slug(text: str) -> str:
    """A key made of a name: "Shoes & Boots" is "shoes_boots"."""
    return re.sub(r"[^a-z0-9]+", "_", anyascii(text).lower()).strip("_") or "other"


def size_color_further(attributes: list[list[str]]) -> tuple[str, str, list[list[str]]]:
    """Size and color, whatever a feed calls them, and the other attributes."""

    def first(names: frozenset[str]) -> str:
        return next((value for name, value in attributes if name.strip().lower() in names), "")

    named = SIZE_NAMES | COLOR_NAMES
    further = [[name.strip().lower(), value] for name, value in attributes if name.strip().lower() not in named]
    return first(SIZE_NAMES), first(COLOR_NAMES), further


def _product(product: FeedProduct, keys: dict[str, str], old: Record | None) -> Record:
    known: Callable[[str, Any], Any] = lambda name, default: old[name] if old else default  # noqa: E731
    return {
        "id": product.id,
        "name": product.name,
        "brand": product.brand or known("brand", ""),
        "category": keys[product.category] if product.category else known("category", keys.get("", "")),
        "description": product.description or known("description", ""),
        "aliases": known("aliases", []),
        "max_quantity": known("max_quantity", None),
        "attributes": _joined(known("attributes", []), product.attributes, _told_by_variants(product)),
        "images": product.images or known("images", []),
        "model": product.model or known("model", ""),
    }


def _variant(product: FeedProduct, variant: FeedVariant, old: Record | None, position: int) -> Record:
    size, color, further = size_color_further(variant.attributes)
    further = _joined(old["further"] if old else [], further, {name for name, _ in product.attributes})
    stock = variant.stock
    if stock is None:
        counted = old["stock"] if old else 0
        stock = max(counted, UNCOUNTED) if variant.available else 0
    return {
        "sku": variant.sku,
        "product_id": product.id,
        "size": size or (old["size"] if old else ""),
        "color": color or (old["color"] if old else ""),
        "further": further,
        "price": variant.price,
        "stock": stock,
        "position": position,
    }


def _told_by_variants(product: FeedProduct) -> set[str]:
    """Names of attributes in which the variants differ."""
    return {name for variant in product.variants for name, _ in size_color_further(variant.attributes)[2]}


def _lift(product: FeedProduct, old: list[Record]) -> None:
    """What all variants have in common is the product's, unless a known variant has it as its own."""
    own = {name for variant in old for name, _ in variant["further"]}
    for name in sorted(product.shared - own):
        values = {value for variant in product.variants for key, value in variant.attributes if key == name}
        everywhere = all(any(key == name for key, _ in variant.attributes) for variant in product.variants)
        if everywhere and len(values) == 1:
            product.attributes.append([name, values.pop()])
            for variant in product.variants:
                variant.attributes = [pair for pair in variant.attributes if pair[0] != name]


def _joined(old: list[list[str]], new: list[list[str]], elsewhere: set[str]) -> list[list[str]]:
    """The attributes after a feed: those that it doesn't say stay, unless they are told ``elsewhere`` now.

    The order stays where nothing changes.
    """
    told = {name for name, _ in new} | elsewhere
    joined = [pair for pair in old if pair[0] not in told] + new
    return old if sorted(joined) == sorted(old) else joined


def _categories(products: list[FeedProduct], known: Collection[str], files: StoreFiles) -> dict[str, str]:
    """The key of each category that the feed names; new ones are added. ``known`` products need none named."""
    keys = {name.lower(): entry["key"] for entry in files.categories for name in (entry["key"], entry["name"])}
    found = {}
    for product in products:
        if not product.category and product.id in known:
            continue
        name = product.category or "Other"
        if name.lower() not in keys:
            keys[name.lower()] = slug(name)
            position = len(files.categories)
            files.categories.append({"key": slug(name), "name": name, "aliases": [], "position": position})
        found[product.category] = keys[name.lower()]
    return found


def _stocks(files: StoreFiles, counted: dict[str, Record]) -> Iterator[Record]:
    """Stock by location stays where the sum is what it was; a feed that counts anew knows no locations."""
    present = {variant["sku"]: variant["stock"] for variant in files.variants}
    for row in files.stocks:
        if row["sku"] in present and present[row["sku"]] == counted[row["sku"]]["stock"]:
            yield row


def _check(products: list[FeedProduct], kept: StoreFiles | None) -> None:
    """Note ids and SKUs that stand there twice."""
    ids: set[str] = set()
    fed = {product.id for product in products}
    skus = {variant["sku"] for variant in kept.variants if variant["product_id"] not in fed} if kept else set()
    for product in products:
        if product.id in ids:
            product.row.note("id", f"{product.id!r} stands there twice; each product needs its own")
        ids.add(product.id)
        for variant in product.variants:
            if variant.sku in skus:
                product.row.note("sku", f"{variant.sku!r} stands there twice; each variant needs a SKU of its own")
            skus.add(variant.sku)
