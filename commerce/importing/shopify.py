"""The product CSV of Shopify, in its older form ("Handle", "Variant SKU") and its newer one ("URL handle", "SKU").

https://help.shopify.com/en/manual/products/import-export/using-csv: the first row of a handle tells the product; each
row with a price is a variant, each row with a picture alone one more picture. Products that are not active or not
published are not sold.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import replace
from io import StringIO
from typing import Final

from commerce.importing.cells import Problems, Row
from commerce.importing.feed import FeedProduct, FeedVariant, slug
from commerce.importing.further import addresses
from commerce.importing.plain_text import plain_text
from commerce.spreadsheets import unguarded

NAMES: Final = {
    "handle": ("handle", "url handle"),
    "title": ("title",),
    "body": ("body (html)", "description"),
    "vendor": ("vendor",),
    "category": ("product category",),
    "type": ("type",),
    "tags": ("tags",),
    "published": ("published", "published on online store"),
    "status": ("status",),
    "sku": ("variant sku", "sku"),
    "price": ("variant price", "price"),
    "stock": ("variant inventory qty", "inventory quantity"),
    "image": ("image src", "product image url"),
    **{f"option{n} {part}": (f"option{n} {part}",) for n in (1, 2, 3) for part in ("name", "value")},
}
"""Our name of each column, and what Shopify's files call it."""
NO_OPTION: Final = ("title", "default title")
TAG: Final = "tag"
"""The attribute that tags become."""
OPTIONS: Final = (1, 2, 3)


def is_shopify(header: list[str]) -> bool:
    """Whether a CSV file's header is one of Shopify's."""
    told = {cell.strip().lower() for cell in header}
    return "title" in told and bool(told & set(NAMES["handle"]))


def read_shopify(text: str, name: str, currency: str, problems: Problems) -> list[FeedProduct]:
    """The products of a file; what is wrong is noted with its row."""
    products: dict[str, _Reading] = {}
    for row in _rows(text, name, problems):
        handle = row.text("handle", required=True)
        if handle and handle not in products:
            products[handle] = _Reading(row)
        if handle:
            products[handle].add(row, currency)
    found = [reading.product for reading in products.values() if reading.sold]
    for product in found:
        if not product.variants:
            product.row.note("price", f"no row of {product.id!r} has a price; each product needs one variant at least")
    return found


class _Reading:
    """One handle's rows, read from the first to the last."""

    def __init__(self, row: Row) -> None:
        tags = [tag.strip() for tag in row.text("tags").split(",") if tag.strip()]
        self.sold = row.text("status").lower() in ("", "active") and row.text("published").lower() != "false"
        self.names = [row.text(f"option{n} name") for n in OPTIONS]
        self.product = FeedProduct(
            row.text("handle"),
            row.text("title", required=True),
            row,
            brand=row.text("vendor"),
            category=row.text("type") or row.text("category").split(">")[-1].strip(),
            description=plain_text(row.text("body")),
            attributes=[[TAG, tag] for tag in tags],
        )

    def add(self, row: Row, currency: str) -> None:
        """A row of the product: a variant, a picture, or both."""
        images = self.product.images
        if row.text("image"):
            images += addresses(replace(row, cells={"image": [row.text("image")]}), "image")
        if not row.text("price"):
            return
        values = [row.text(f"option{n} value") for n in OPTIONS]
        told = [[name, value] for name, value in zip(self.names, values, strict=True) if value]
        attributes = [pair for pair in told if pair[0].lower() != NO_OPTION[0] or pair[1].lower() != NO_OPTION[1]]
        sku = row.text("sku") or "-".join([self.product.id, *(slug(value) for _, value in attributes)])
        stock = row.whole("stock") if row.text("stock") else None
        price = row.price("price", currency)
        self.product.variants.append(FeedVariant(sku, price, stock, attributes, available=stock is None))


def _rows(text: str, name: str, problems: Problems) -> Iterator[Row]:
    reader = csv.reader(StringIO(text, newline=""), strict=True)
    places: dict[str, int] = {}
    width, number = 0, 0
    try:
        for number, cells in enumerate(reader, start=1):
            if number == 1:
                header = [cell.strip().lower() for cell in cells]
                places = {
                    ours: header.index(theirs) for ours, all_ in NAMES.items() for theirs in all_ if theirs in header
                }
                width = len(header)
                if missing := [NAMES[column][0] for column in ("handle", "title", "price") if column not in places]:
                    problems.add(f"{name}, row 1", f"has no column {', '.join(map(repr, missing))}")
                    return
            elif len(cells) != width and any(cells):
                place = f"{name}, row {number}"
                problems.add(
                    place, f'has {len(cells)} cells instead of {width}; a text that holds a comma is in "quotes"'
                )
            elif any(cells):
                told = {ours: unguarded(cells[place]) for ours, place in places.items()}
                yield Row(f"{name}, row {number}", told, problems)
    except csv.Error as error:
        problems.add(f"{name}, row {number + 1}", f"is no CSV ({error}); a quote in a quoted text is written twice")
